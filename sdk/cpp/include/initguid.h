// GUIDs are always defined (see sluicegate/uuid.h); kept so that sources which include it compile.
#pragma once
#include <sluicegate/uuid.h>
#define INITGUID
