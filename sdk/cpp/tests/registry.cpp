// The registry functions over a file in the form that the registry editor exports.

#include <windows.h>

#include <string>

#include "check.h"

static const char *const file_text = "Windows Registry Editor Version 5.00\r\n"
                                     "; a comment\r\n"
                                     "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Example\\Module]\r\n"
                                     "@=\"default\"\r\n"
                                     "\"Path\"=\"C:\\\\data \\\"x\\\"\"\r\n"
                                     "\"Limit\"=dword:0000002a\r\n"
                                     "\"Bytes\"=hex:01,02,\\\r\n  ff\r\n"
                                     "\"Home\"=hex(2):25,00,53,00,47,00,54,00,25,00,00,00\r\n"
                                     "\"List\"=str(7):\"a\\0b\\0\"\r\n"
                                     "\"Big\"=hex(b):01,00,00,00,00,00,00,80\r\n"
                                     "what is this\r\n"
                                     "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Example\\Module\\Sites\\One]\r\n"
                                     "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Example\\Module\\Sites\\Two]\r\n";

int main(int, char **arguments)
{
    HKEY key = NULL, other = NULL;
    CHECK(RegOpenKeyExA(HKEY_LOCAL_MACHINE, "SOFTWARE\\Example", 0, KEY_READ, &key) == ERROR_FILE_NOT_FOUND && key == NULL);
    CHECK(RegCreateKeyExA(HKEY_LOCAL_MACHINE, "SOFTWARE\\New", 0, NULL, 0, KEY_WRITE, NULL, &key, NULL) == ERROR_ACCESS_DENIED);
    std::string name = std::string(arguments[1]) + "/registry.reg";
    setenv("SLUICEGATE_REGISTRY", name.c_str(), 1);
    setenv("SGT", "expanded", 1);
    FILE *file = fopen(name.c_str(), "wb");
    fputs(file_text, file);
    fclose(file);

    CHECK(RegOpenKeyEx(HKEY_LOCAL_MACHINE, TEXT("software\\EXAMPLE\\Module"), 0, KEY_READ | KEY_WOW64_64KEY, &key) == ERROR_SUCCESS);
    char text[64];
    wchar_t wide[64];
    DWORD size = sizeof(text), type = 0, number = 0, number_size = sizeof(number);
    CHECK(RegQueryValueExA(key, "path", NULL, &type, (LPBYTE)text, &size) == ERROR_SUCCESS && type == REG_SZ && size == 12);
    CHECK_TEXT(text, "C:\\data \"x\"");
    size = 4;
    CHECK(RegQueryValueExA(key, "path", NULL, NULL, (LPBYTE)text, &size) == ERROR_MORE_DATA && size == 12);
    CHECK(RegQueryValueExW(key, L"path", NULL, NULL, NULL, &size) == ERROR_SUCCESS && size == 12 * sizeof(wchar_t));
    CHECK(RegQueryValueExW(key, L"path", NULL, NULL, (LPBYTE)wide, NULL) == ERROR_INVALID_PARAMETER);
    CHECK(RegQueryValueExW(key, L"Limit", NULL, &type, (LPBYTE)&number, &number_size) == ERROR_SUCCESS && number == 42 && type == REG_DWORD);
    size = sizeof(wide);
    CHECK(RegQueryValueExW(key, NULL, NULL, NULL, (LPBYTE)wide, &size) == ERROR_SUCCESS && wcscmp(wide, L"default") == 0);
    CHECK(RegQueryValueExA(key, "none", NULL, NULL, NULL, NULL) == ERROR_FILE_NOT_FOUND);
    size = sizeof(text);
    CHECK(RegQueryValueExA(key, "Bytes", NULL, &type, (LPBYTE)text, &size) == ERROR_SUCCESS && size == 3 && (BYTE)text[2] == 0xff);
    size = sizeof(text);
    CHECK(RegQueryValueExA(key, "Home", NULL, &type, (LPBYTE)text, &size) == ERROR_SUCCESS && type == REG_EXPAND_SZ);
    CHECK_TEXT(text, "%SGT%");
    size = sizeof(text);
    CHECK(RegQueryValueExA(key, "List", NULL, &type, (LPBYTE)text, &size) == ERROR_SUCCESS && size == 5 && memcmp(text, "a\0b\0\0", 5) == 0);
    ULONGLONG big = 0;
    size = sizeof(big);
    CHECK(RegGetValueA(HKEY_LOCAL_MACHINE, "Software\\Example\\Module", "Big", RRF_RT_QWORD, &type, &big, &size) == ERROR_SUCCESS &&
          big == 0x8000000000000001ull);
    size = sizeof(wide);
    CHECK(RegGetValueW(key, NULL, L"Home", RRF_RT_REG_SZ, &type, wide, &size) == ERROR_SUCCESS && type == REG_SZ);
    CHECK_WIDE(wide, L"expanded");
    number = 7;
    CHECK(RegGetValueA(key, NULL, "Path", RRF_RT_REG_DWORD | RRF_ZEROONFAILURE, NULL, &number, &number_size) == ERROR_UNSUPPORTED_TYPE &&
          number == 0);

    CHECK(RegOpenKeyExW(key, L"\\Sites\\", 0, KEY_READ, &other) == ERROR_SUCCESS);
    size = 64;
    CHECK(RegEnumKeyExA(other, 0, text, &size, NULL, NULL, NULL, NULL) == ERROR_SUCCESS && size == 3);
    CHECK_TEXT(text, "One");
    size = 64;
    CHECK(RegEnumKeyExW(other, 1, wide, &size, NULL, NULL, NULL, NULL) == ERROR_SUCCESS && wcscmp(wide, L"Two") == 0);
    size = 3;
    CHECK(RegEnumKeyExW(other, 1, wide, &size, NULL, NULL, NULL, NULL) == ERROR_MORE_DATA);
    CHECK(RegEnumKeyExA(other, 2, text, &size, NULL, NULL, NULL, NULL) == ERROR_NO_MORE_ITEMS);
    DWORD keys = 0, longest = 0, values = 0;
    CHECK(RegQueryInfoKeyA(other, NULL, NULL, NULL, &keys, &longest, NULL, &values, NULL, NULL, NULL, NULL) == ERROR_SUCCESS);
    CHECK(keys == 2 && longest == 3 && values == 0);
    size = 64;
    number_size = sizeof(number);
    for (DWORD i = 0, found = 0; i <= 7; i++, size = 64) {
        LSTATUS error = RegEnumValueA(key, i, text, &size, NULL, &type, NULL, NULL);
        CHECK(error == (i < 7 ? ERROR_SUCCESS : ERROR_NO_MORE_ITEMS));
        found += error == ERROR_SUCCESS && strcmp(text, "Limit") == 0;
        CHECK(i < 7 || found == 1);
    }
    CHECK(RegDeleteKeyA(key, "Sites") == ERROR_ACCESS_DENIED && RegDeleteKeyA(other, "One") == ERROR_SUCCESS);
    CHECK(RegDeleteKeyA(other, "One") == ERROR_FILE_NOT_FOUND);
    CHECK(RegCloseKey(other) == ERROR_SUCCESS && RegCloseKey(other) == ERROR_INVALID_HANDLE);

    DWORD disposition = 0;
    CHECK(RegCreateKeyExW(key, L"Made\\Here", 0, NULL, 0, KEY_WRITE, NULL, &other, &disposition) == ERROR_SUCCESS &&
          disposition == REG_CREATED_NEW_KEY);
    number = 0x12345678;
    CHECK(RegSetValueExA(other, "n", 0, REG_DWORD, (const BYTE *)&number, 4) == ERROR_SUCCESS);
    CHECK(RegSetValueExW(other, L"t", 0, REG_SZ, (const BYTE *)L"gr\u00fcn \"\n", 8 * sizeof(wchar_t)) == ERROR_SUCCESS);
    CHECK(RegSetValueExA(other, "m", 0, REG_MULTI_SZ, (const BYTE *)"x\0y\0\0", 5) == ERROR_SUCCESS);
    CHECK(RegSetValueExA(other, "b", 0, REG_BINARY, (const BYTE *)"\x00\xfe", 2) == ERROR_SUCCESS);
    CHECK(RegSetValueExA(other, "e", 0, REG_EXPAND_SZ, (const BYTE *)"%SGT%", 6) == ERROR_SUCCESS);
    RegCloseKey(other);
    CHECK(RegCreateKeyExW(key, L"Made\\Here", 0, NULL, 0, KEY_WRITE, NULL, &other, &disposition) == ERROR_SUCCESS &&
          disposition == REG_OPENED_EXISTING_KEY);
    size = sizeof(text);
    CHECK(RegQueryValueExA(other, "t", NULL, NULL, (LPBYTE)text, &size) == ERROR_SUCCESS);
    CHECK_TEXT(text, "gr\xc3\xbcn \"\n");
    size = sizeof(text);
    CHECK(RegQueryValueExA(other, "m", NULL, NULL, (LPBYTE)text, &size) == ERROR_SUCCESS && size == 5 && memcmp(text, "x\0y\0\0", 5) == 0);
    size = sizeof(text);
    CHECK(RegQueryValueExA(other, "b", NULL, NULL, (LPBYTE)text, &size) == ERROR_SUCCESS && size == 2 && text[1] == '\xfe');
    CHECK(RegDeleteValueA(other, "b") == ERROR_SUCCESS && RegDeleteValueW(other, L"b") == ERROR_FILE_NOT_FOUND);
    RegCloseKey(other);
    RegCloseKey(key);
    CHECK(RegOpenKeyExA((HKEY)0x1234, "x", 0, KEY_READ, &key) == ERROR_INVALID_HANDLE && RegOpenKeyExA(HKEY_USERS, "x", 0, 0, NULL) == ERROR_INVALID_PARAMETER);
    return failures != 0;
}
