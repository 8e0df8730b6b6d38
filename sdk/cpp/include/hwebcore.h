// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// The entry of a hosted server core.
#pragma once

#include <windows.h>
#include <sluicegate/uuid.h>


typedef HRESULT (WINAPI *PFN_WEB_CORE_ACTIVATE)(PCWSTR pszAppHostConfigFile, PCWSTR pszRootWebConfigFile, PCWSTR pszInstanceName);

