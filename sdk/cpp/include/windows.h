// The part of the Windows API that server modules use, over POSIX. Functions that are not inline are in the support library
// which is linked into each module.
#pragma once
#ifndef _WINDOWS_
#define _WINDOWS_
#endif
// The newest version, unless the module chose one.
#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0A00
#endif
#ifndef WINVER
#define WINVER _WIN32_WINNT
#endif

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

#include <sal.h>
#include <sluicegate/base_types.h>
#include <sluicegate/uuid.h>
#include <winerror.h>

#include <sluicegate/crt_files.h>
#include <sluicegate/event_log.h>
#include <sluicegate/files.h>
#include <sluicegate/interlocked.h>
#include <sluicegate/process.h>
#include <sluicegate/scan.h>
#include <sluicegate/secure_crt.h>
#include <sluicegate/security.h>
#include <sluicegate/seh.h>
#include <sluicegate/slist.h>
#include <sluicegate/sync.h>
#include <sluicegate/thread_pool.h>
#include <sluicegate/text.h>
#include <sluicegate/time.h>
#include <winreg.h>

#if !defined(WIN32_LEAN_AND_MEAN)
#include <objbase.h>
#include <rpc.h>
#endif
