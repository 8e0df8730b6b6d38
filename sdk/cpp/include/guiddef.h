// The GUID type under its usual header name.
#pragma once
#include <sluicegate/uuid.h>
