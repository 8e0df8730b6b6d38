// A part of the Microsoft C library; everything is in windows.h.
#pragma once
#include <windows.h>
