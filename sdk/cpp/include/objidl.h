// Automation types and COM entry points under another of their Windows header names.
#pragma once
#include <windows.h>
#include <objbase.h>
