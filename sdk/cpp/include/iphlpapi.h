// The header that modules name before they include others; its functions are not offered.
#pragma once

#include <winsock2.h>
