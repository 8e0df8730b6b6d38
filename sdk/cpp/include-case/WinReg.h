// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
#include <winreg.h>
