// The checks of the C++ tests: each failure is printed, and the exit code tells whether there was one.
#pragma once

#include <stdio.h>
#include <string.h>
#include <wchar.h>

static int failures;

#define CHECK(condition)                                                                                                 \
    do {                                                                                                                 \
        if (!(condition)) {                                                                                              \
            failures++;                                                                                                  \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                              \
        }                                                                                                                \
    } while (0)

#define CHECK_TEXT(found, expected)                                                                                      \
    do {                                                                                                                 \
        if (strcmp((found), (expected)) != 0) {                                                                          \
            failures++;                                                                                                  \
            fprintf(stderr, "%s:%d: \"%s\", expected \"%s\"\n", __FILE__, __LINE__, (found), (expected));                \
        }                                                                                                                \
    } while (0)

#define CHECK_WIDE(found, expected)                                                                                      \
    do {                                                                                                                 \
        if (wcscmp((found), (expected)) != 0) {                                                                          \
            failures++;                                                                                                  \
            fprintf(stderr, "%s:%d: \"%ls\", expected \"%ls\"\n", __FILE__, __LINE__, (found), (expected));              \
        }                                                                                                                \
    } while (0)
