// sscanf and its relatives with the meanings of Microsoft's library. Each target carries its own type, so `%ld` stores into a
// LONG of 32 bits and into a long of 64 alike, and nothing is ever written past a target.
#pragma once

#include <stdio.h>
#include <wchar.h>

#include <sluicegate/base_types.h>

#ifdef __cplusplus
#include <cstdio>
#include <cwchar>
#include <type_traits>

/// Where a value goes, or (for the `_s` functions) how large the buffer before it is.
struct sluicegate_scan_target {
    enum Kind { Integer, Floating, Narrow, Wide, Pointer, Size } kind;
    void *place;
    size_t size;
};

template <class T, bool = std::is_pointer<T>::value> struct sluicegate_scan_of;
template <class T> struct sluicegate_scan_of<T, false> {
    static sluicegate_scan_target target(T value) { return {sluicegate_scan_target::Size, nullptr, (size_t)value}; }
};
template <class T> struct sluicegate_scan_of<T, true> {
    static sluicegate_scan_target target(T place)
    {
        typedef typename std::remove_pointer<T>::type Value;
        return {std::is_same<Value, char>::value                ? sluicegate_scan_target::Narrow
                : std::is_same<Value, wchar_t>::value           ? sluicegate_scan_target::Wide
                : std::is_floating_point<Value>::value          ? sluicegate_scan_target::Floating
                : std::is_pointer<Value>::value                 ? sluicegate_scan_target::Pointer
                                                                : sluicegate_scan_target::Integer,
                (void *)place, sizeof(Value)};
    }
};

EXTERN_C_START
int sluicegate_scan_text(const char *text, const char *format, const sluicegate_scan_target *targets, size_t count, int secure);
int sluicegate_scan_wide(const wchar_t *text, const wchar_t *format, const sluicegate_scan_target *targets, size_t count, int secure);
int sluicegate_scan_stream(FILE *stream, const char *format, const sluicegate_scan_target *targets, size_t count, int secure);
EXTERN_C_END

#define SLUICEGATE_SCANNER(name, source, character, function, secure)                                                    \
    template <class... Targets> inline int name(source from, const character *format, Targets... targets)                \
    {                                                                                                                    \
        const sluicegate_scan_target list[] = {sluicegate_scan_of<Targets>::target(targets)...,                          \
                                               {sluicegate_scan_target::Size, nullptr, 0}};                              \
        return function(from, format, list, sizeof...(targets), secure);                                                 \
    }
SLUICEGATE_SCANNER(sluicegate_sscanf, const char *, char, sluicegate_scan_text, 0)
SLUICEGATE_SCANNER(sscanf_s, const char *, char, sluicegate_scan_text, 1)
SLUICEGATE_SCANNER(sluicegate_swscanf, const wchar_t *, wchar_t, sluicegate_scan_wide, 0)
SLUICEGATE_SCANNER(swscanf_s, const wchar_t *, wchar_t, sluicegate_scan_wide, 1)
SLUICEGATE_SCANNER(sluicegate_fscanf, FILE *, char, sluicegate_scan_stream, 0)
SLUICEGATE_SCANNER(fscanf_s, FILE *, char, sluicegate_scan_stream, 1)
#undef SLUICEGATE_SCANNER
namespace std {
using ::sluicegate_fscanf;
using ::sluicegate_sscanf;
using ::sluicegate_swscanf;
} // namespace std
#define sscanf sluicegate_sscanf
#define swscanf sluicegate_swscanf
#define fscanf sluicegate_fscanf
#endif
