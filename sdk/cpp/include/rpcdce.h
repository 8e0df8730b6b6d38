// A part of rpc.h under its own name.
#pragma once
#include <rpc.h>
