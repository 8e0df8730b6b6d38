// Files of the C library by number, with the names of Microsoft's library.
#pragma once
#include <windows.h>
