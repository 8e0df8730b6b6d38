// The C library as Microsoft's means it: printing, scanning, files by number, parts of paths.

#include <windows.h>

#include <inttypes.h>
#include <io.h>
#include <tchar.h>

#include <string>

#include "check.h"

static int print_v(char *to, size_t size, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(to, size, format, arguments);
    va_end(arguments);
    return length;
}
static int print_w(wchar_t *to, size_t size, const wchar_t *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vswprintf(to, size, format, arguments);
    va_end(arguments);
    return length;
}

static void printing()
{
    char text[100];
    wchar_t wide[100];
    CHECK(sprintf(text, "%ld|%I64d|%ws|%S", (LONG)-5, -9000000000LL, L"w", L"s") == 18);
    CHECK_TEXT(text, "-5|-9000000000|w|s");
    CHECK(snprintf(text, 4, "%I64u", 1234567ULL) == 7);
    CHECK_TEXT(text, "123");
    CHECK(swprintf(wide, 100, L"%s %hs %lu", L"wide", "narrow", (DWORD)-1) == 22);
    CHECK_WIDE(wide, L"wide narrow 4294967295");
    CHECK(swprintf(wide, 3, L"%s", L"long") == -1 && wcslen(wide) == 2);
    CHECK(print_v(text, sizeof(text), "%I64x", 255LL) == 2 && print_w(wide, 100, L"%s", L"ab") == 2);
    CHECK(std::snprintf(text, sizeof(text), "%hs", "x") == 1);
    int64_t large = 5000000000LL;
    CHECK(sprintf(text, "%" PRId64, large) == 10);
    CHECK_TEXT(text, "5000000000");
    // The C++ library's own conversions keep the width of a Linux long.
    CHECK(std::to_wstring(5000000000L) == L"5000000000" && std::to_string(5000000000L) == "5000000000");
}

static void scanning(const std::string &folder)
{
    LONG narrow[2] = {0, 77};
    long native = 0;
    long long large = 0;
    short small[2] = {0, 66};
    char text[8] = "", word[8] = "", letter = 0;
    wchar_t wide[8];
    double real = 0;
    float single = 0;
    CHECK(sscanf("-5 -6 9000000000 7", "%ld %ld %I64d %hd", &narrow[0], &native, &large, &small[0]) == 4);
    CHECK(narrow[0] == -5 && narrow[1] == 77 && native == -6 && large == 9000000000LL && small[0] == 7 && small[1] == 66);
    CHECK(sscanf("key = value;1.5e1/2", "%3s = %5[a-z];%lf/%f", text, word, &real, &single) == 4 && real == 15 && single == 2);
    CHECK(sscanf("abc", "%c%*c%n", &letter, &narrow[0]) == 1 && letter == 'a' && narrow[0] == 2);
    CHECK(sscanf_s("toolongword", "%s", text, (unsigned)sizeof(text)) == 0 && text[0] == 0);
    CHECK(sscanf_s("short 12", "%s %d", text, (unsigned)sizeof(text), &narrow[0]) == 2 && narrow[0] == 12);
    CHECK_TEXT(text, "short");
    CHECK(swscanf_s(L"0x1F 17 word", L"%x %i %s", &narrow[0], &narrow[1], wide, 8u) == 3 && narrow[0] == 31 && narrow[1] == 17);
    CHECK_WIDE(wide, L"word");
    CHECK(sscanf("", "%d", &narrow[0]) == EOF && sscanf("x", "%d", &narrow[0]) == 0 && sscanf("12%", "%d%%", &narrow[0]) == 1);
    CHECK(std::sscanf("ff", "%hhx", (unsigned char *)text) == 1 && (unsigned char)text[0] == 255);
    FILE *file = _wfopen(std::wstring(folder.begin(), folder.end()).append(L"\\scan.txt").c_str(), L"w+t, ccs=UTF-8");
    CHECK(file && fputs("12 ab\n34", file) >= 0);
    rewind(file);
    CHECK(fscanf(file, "%ld %s %ld", &narrow[0], text, &narrow[1]) == 3 && narrow[0] == 12 && narrow[1] == 34);
    CHECK(_fileno(file) > 2 && fclose(file) == 0);
}

static void files(const std::string &folder)
{
    std::string path = folder + "\\number.bin";
    int file = _open(path.c_str(), _O_CREAT | _O_RDWR | _O_BINARY, _S_IREAD | _S_IWRITE);
    CHECK(file >= 0 && _write(file, "12345", 5) == 5 && _lseeki64(file, 1, SEEK_SET) == 1 && _filelengthi64(file) == 5);
    char text[8] = "";
    CHECK(_read(file, text, 8) == 4 && _eof(file) == 1 && memcmp(text, "2345", 4) == 0);
    HANDLE handle = (HANDLE)_get_osfhandle(file);
    CHECK(GetFileSize(handle, NULL) == 5 && _open_osfhandle((intptr_t)handle, 0) == file && _close(file) == 0 && _get_osfhandle(file) == -1);
    struct _stat status;
    CHECK(_wstat(std::wstring(path.begin(), path.end()).c_str(), &status) == 0 && status.st_size == 5 && (status.st_mode & _S_IFREG));
    CHECK(_access(path.c_str(), 0) == 0 && _unlink(path.c_str()) == 0 && _access(path.c_str(), 0) == -1 && errno == ENOENT);

    char drive[_MAX_DRIVE], inner[_MAX_DIR], name[_MAX_FNAME], extension[_MAX_EXT], whole[_MAX_PATH];
    CHECK(_splitpath_s("C:\\a\\b.c\\file.tar.gz", drive, inner, name, extension) == 0);
    CHECK_TEXT(drive, "C:");
    CHECK_TEXT(inner, "\\a\\b.c\\");
    CHECK_TEXT(name, "file.tar");
    CHECK_TEXT(extension, ".gz");
    CHECK(_makepath_s(whole, "D", "x/y", "name", "txt") == 0);
    CHECK_TEXT(whole, "D:x/y\\name.txt");
    CHECK(_makepath_s(whole, 5, "D", "x/y", "name", "txt") == ERANGE && whole[0] == 0);
    CHECK(_splitpath_s("dir/name", NULL, 0, NULL, 0, name, 3, NULL, 0) == ERANGE);
    wchar_t wide[300];
    CHECK(_wfullpath(wide, L"/a/../b", 300) == wide);
    CHECK_WIDE(wide, L"/b");
    CHECK(_putenv("CRT_VALUE=1") == 0 && _wgetenv(L"CRT_VALUE") && _putenv_s("CRT_VALUE", "") == 0 && !_wgetenv(L"CRT_VALUE"));
    size_t needed = 9;
    CHECK(getenv_s(&needed, NULL, 0, "CRT_VALUE") == 0 && needed == 0);
}

int main(int, char **arguments)
{
    printing();
    scanning(arguments[1]);
    files(arguments[1]);
    return failures != 0;
}
