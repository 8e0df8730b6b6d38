// A part of windows.h under its own name.
#pragma once
#include <windows.h>
