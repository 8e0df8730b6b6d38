// Runs the server's own program, as an administrator would, from inside one of its modules.
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace conformance {

// The program's path, quoted for the shell.
inline std::string program()
{
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);
    return "'" + std::string(path, length > 0 ? (size_t)length : 0) + "'";
}

// What `line` writes; its exit code in `*code`.
inline std::string output_of(const std::string &line, int *code)
{
    std::string text;
    // Not popen: a shell with a sanitizer's library in it may not even start.
    std::vector<char *> environment;
    for (char **variable = environ; *variable; variable++) {
        if (strncmp(*variable, "LD_PRELOAD=", 11)) {
            environment.push_back(*variable);
        }
    }
    environment.push_back(NULL);
    std::string whole = "exec 2>&1; " + line;
    char shell[] = "sh", option[] = "-c";
    char *arguments[] = {shell, option, &whole[0], NULL};
    int ends[2];
    *code = -1;
    if (pipe2(ends, O_CLOEXEC)) {
        return text;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    pid_t child = 0;
    bool runs = !posix_spawn(&child, "/bin/sh", &actions, NULL, arguments, environment.data());
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    FILE *pipe = fdopen(ends[0], "r");
    if (!runs || !pipe) {
        return text;
    }
    char buffer[512];
    for (size_t count; (count = fread(buffer, 1, sizeof(buffer), pipe)) > 0;) {
        text.append(buffer, count);
    }
    fclose(pipe);
    int status = 0;
    waitpid(child, &status, 0);
    *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return text;
}

// `sluicegate rsca ARGUMENTS`, asked of this very process.
inline std::string rsca(const std::string &arguments, int *code)
{
    return output_of(program() + " rsca --pid " + std::to_string(getpid()) + " " + arguments, code);
}

} // namespace conformance
