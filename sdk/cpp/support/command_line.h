// Command lines as Windows programs read them.
#pragma once

#include <string>
#include <vector>

namespace sluicegate {

/// The arguments of a command line: quotes hold blanks together, a backslash only escapes before a quote.
std::vector<std::string> split_command_line(const std::string &line);
/// The file of a program; searched in PATH when asked for and the name has no folder. Empty when there is none.
std::string find_program(const std::string &name, bool search);

} // namespace sluicegate
