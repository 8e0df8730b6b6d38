// Command lines: splitting them, and finding the program.

#include "command_line.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "file_state.h"
#include "text_codec.h"

namespace sluicegate {

std::vector<std::string> split_command_line(const std::string &line)
{
    std::vector<std::string> out;
    std::string current;
    bool quoted = false, any = false;
    for (size_t i = 0; i < line.size();) {
        size_t slashes = 0;
        while (i < line.size() && line[i] == '\\') {
            slashes++;
            i++;
        }
        if (i < line.size() && line[i] == '"') {
            current.append(slashes / 2, '\\');
            any = true;
            if (slashes % 2) {
                current += '"';
            } else if (quoted && i + 1 < line.size() && line[i + 1] == '"') {
                current += '"';
                i++;
            } else {
                quoted = !quoted;
            }
            i++;
            continue;
        }
        current.append(slashes, '\\');
        any = any || slashes != 0;
        if (i == line.size()) {
            break;
        }
        char c = line[i++];
        if (!quoted && (c == ' ' || c == '\t')) {
            if (any) {
                out.push_back(current);
            }
            current.clear();
            any = false;
        } else {
            current += c;
            any = true;
        }
    }
    if (any || out.empty()) {
        out.push_back(current);
    }
    return out;
}

std::string find_program(const std::string &name, bool search)
{
    std::string local = local_path(name.c_str());
    std::vector<std::string> names{local};
    // A program may be named as on Windows.
    if (local.size() > 4 && strcasecmp(local.c_str() + local.size() - 4, ".exe") == 0) {
        names.push_back(local.substr(0, local.size() - 4));
    }
    const char *path = getenv("PATH");
    for (const std::string &candidate : names) {
        if (candidate.find('/') != std::string::npos || !search) {
            if (access(candidate.c_str(), X_OK) == 0) {
                return candidate;
            }
            continue;
        }
        std::string folders = path ? path : "/usr/bin:/bin";
        for (size_t start = 0; start <= folders.size();) {
            size_t end = folders.find(':', start);
            end = end == std::string::npos ? folders.size() : end;
            std::string whole = folders.substr(start, end - start) + "/" + candidate;
            if (access(whole.c_str(), X_OK) == 0) {
                return whole;
            }
            start = end + 1;
        }
    }
    return access(local.c_str(), F_OK) == 0 && !search ? local : std::string();
}

} // namespace sluicegate

extern "C" {

LPSTR GetCommandLineA(void)
{
    static char *text = [] {
        std::string line;
        FILE *file = fopen("/proc/self/cmdline", "re");
        bool blank = false;
        for (int c = file ? fgetc(file) : EOF; c != EOF; c = fgetc(file)) {
            if (blank) {
                line += ' ';
            }
            blank = c == 0;
            if (c != 0) {
                line += static_cast<char>(c);
            }
        }
        if (file) {
            fclose(file);
        }
        return strdup(line.c_str());
    }();
    return text;
}
LPWSTR GetCommandLineW(void)
{
    static wchar_t *text = wcsdup(sluicegate::widen(GetCommandLineA()).c_str());
    return text;
}

} // extern "C"
