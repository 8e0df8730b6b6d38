// A header that is precompiled elsewhere.
#pragma once
#define WIN32_LEAN_AND_MEAN
#include "targetver.h"
#include <Windows.h>
#include <HttpServ.h>
#include <tchar.h>
