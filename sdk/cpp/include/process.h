// Process start-up names; everything is in windows.h.
#pragma once
#include <windows.h>
