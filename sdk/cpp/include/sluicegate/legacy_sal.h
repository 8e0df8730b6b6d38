// The annotations of old headers (`__in`, `__out` and their kin), which the C++ library uses as names of its own: its headers
// come first and are not read again. `sluicegate module build` includes this before a source that uses them.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <limits>
#include <list>
#include <locale>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <numeric>
#include <queue>
#include <random>
#include <regex>
#include <set>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <string>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <unistd.h>

// The socket headers of the system need the declarations that these replace.
#include <winsock2.h>

#define __in
#define __in_opt
#define __in_z
#define __in_z_opt
#define __in_ecount(count)
#define __in_ecount_opt(count)
#define __in_ecount_z(count)
#define __in_bcount(count)
#define __in_bcount_opt(count)
#define __out
#define __out_opt
#define __out_z
#define __out_ecount(count)
#define __out_ecount_opt(count)
#define __out_ecount_z(count)
#define __out_ecount_part(count, used)
#define __out_bcount(count)
#define __out_bcount_opt(count)
#define __out_bcount_part(count, used)
#define __inout
#define __inout_opt
#define __inout_z
#define __inout_ecount(count)
#define __inout_ecount_z(count)
#define __inout_bcount(count)
#define __deref_in
#define __deref_out
#define __deref_out_opt
#define __deref_out_z
#define __deref_opt_out
#define __deref_opt_out_z
#define __deref_inout
#define __deref_out_ecount(count)
#define __deref_out_bcount(count)
#define __callback
#define __checkReturn
#define __success(condition)
