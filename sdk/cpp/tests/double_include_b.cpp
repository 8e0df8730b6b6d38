// The other half of double_include_a.cpp.
#include "every_header.h"

#include "every_header.h"

const GUID *guid_of_b() { return &GUID_IIS_WWW_SERVER_TRACE_PROVIDER; }
