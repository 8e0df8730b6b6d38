// Runs the server's own program, as an administrator would, from inside one of its modules.
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <string>
#include <unistd.h>

namespace conformance {

// The program's path, quoted for the shell and without what a sanitizer preloads.
inline std::string program()
{
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);
    return "env -u LD_PRELOAD '" + std::string(path, length > 0 ? (size_t)length : 0) + "'";
}

// What `line` writes; its exit code in `*code`.
inline std::string output_of(const std::string &line, int *code)
{
    std::string text;
    FILE *pipe = popen((line + " 2>&1").c_str(), "r");
    if (!pipe) {
        *code = -1;
        return text;
    }
    char buffer[512];
    for (size_t count; (count = fread(buffer, 1, sizeof(buffer), pipe)) > 0;) {
        text.append(buffer, count);
    }
    int status = pclose(pipe);
    *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return text;
}

// `sluicegate rsca ARGUMENTS`, asked of this very process.
inline std::string rsca(const std::string &arguments, int *code)
{
    return output_of(program() + " rsca --pid " + std::to_string(getpid()) + " " + arguments, code);
}

} // namespace conformance
