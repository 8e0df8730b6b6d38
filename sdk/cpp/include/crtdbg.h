// Debug assertions of the Microsoft C library; they hold in builds with _DEBUG only.
#pragma once

#include <assert.h>
#include <stdlib.h>

#ifdef _DEBUG
#define _ASSERT(condition) assert(condition)
#define _ASSERTE(condition) assert(condition)
#define _ASSERT_EXPR(condition, text) assert(condition)
#else
#define _ASSERT(condition) ((void)0)
#define _ASSERTE(condition) ((void)0)
#define _ASSERT_EXPR(condition, text) ((void)0)
#endif
#define _CRTDBG_ALLOC_MEM_DF 0x01
#define _CRTDBG_LEAK_CHECK_DF 0x20
#define _CRTDBG_REPORT_FLAG (-1)
// The sanitizers of the compiler find what the debug heap would.
#define _CrtSetDbgFlag(flags) (0)
#define _CrtDumpMemoryLeaks() (0)
#define _CrtCheckMemory() (1)
#define _malloc_dbg(size, kind, file, line) malloc(size)
#define _free_dbg(memory, kind) free(memory)
