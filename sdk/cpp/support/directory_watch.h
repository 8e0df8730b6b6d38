// Changes below a folder, as the system reports them.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>

#include <windows.h>

namespace sluicegate {

/// What inotify told about a folder and, if wished, those below. Guarded by the state it belongs to.
struct DirectoryWatch {
    int descriptor = -1;
    bool subtree = false;
    std::map<int, std::string> folders;
    std::deque<std::pair<DWORD, std::string>> changes;
    bool overflowed = false;

    ~DirectoryWatch();
    /// False with errno.
    bool start(const std::string &path, bool below, DWORD filter);
    /// Reads what there is without blocking.
    void collect();

private:
    void add(const std::string &path, const std::string &relative);
    std::string root_;
    unsigned mask_ = 0;
};

} // namespace sluicegate
