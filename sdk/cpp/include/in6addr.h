// Socket types under another of their Windows header names.
#pragma once
#include <winsock2.h>
