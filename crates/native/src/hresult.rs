//! Result codes of the native API and their relation to Win32 error codes.

/// A signed 32-bit result; negative values are failures.
pub type Hresult = i32;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $value:literal;)*) => {
        $($(#[$doc])* pub const $name: Hresult = $value as u32 as Hresult;)*

        /// The header's name of a code, for messages.
        pub fn name(code: Hresult) -> Option<&'static str> {
            match code {
                $($name => Some(stringify!($name)),)*
                _ => None,
            }
        }
    };
}

codes! {
    /// Success.
    S_OK = 0x0000_0000;
    /// Success with nothing done.
    S_FALSE = 0x0000_0001;
    /// The method exists but is not implemented.
    E_NOTIMPL = 0x8000_4001;
    /// The object has no such interface.
    E_NOINTERFACE = 0x8000_4002;
    /// A pointer that must not be null is null.
    E_POINTER = 0x8000_4003;
    /// A failure without a better code.
    E_FAIL = 0x8000_4005;
    /// A state that cannot be.
    E_UNEXPECTED = 0x8000_FFFF;
    /// Access denied.
    E_ACCESSDENIED = 0x8007_0005;
    /// Memory is exhausted.
    E_OUTOFMEMORY = 0x8007_000E;
    /// An argument is not valid; equals `from_win32(ERROR_INVALID_PARAMETER)`.
    E_INVALIDARG = 0x8007_0057;
}

/// `HRESULT_FROM_WIN32`: zero stays success, a value that already is a failing HRESULT stays as it is.
pub const fn from_win32(error: u32) -> Hresult {
    if error as Hresult <= 0 {
        error as Hresult
    } else {
        ((error & 0xFFFF) | 0x8007_0000) as Hresult
    }
}

/// `SUCCEEDED`.
pub const fn succeeded(code: Hresult) -> bool {
    code >= 0
}

/// `FAILED`.
pub const fn failed(code: Hresult) -> bool {
    code < 0
}

/// The Win32 error inside an HRESULT of that facility, else none.
pub const fn win32_code(code: Hresult) -> Option<u32> {
    if (code as u32) >> 16 == 0x8007 {
        Some(code as u32 & 0xFFFF)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{E_INVALIDARG, E_OUTOFMEMORY, failed, from_win32, name, succeeded, win32_code};

    #[test]
    fn win32_errors_become_results_and_back() {
        for (error, expected) in [
            (0, 0),
            (87, E_INVALIDARG),
            (14, E_OUTOFMEMORY),
            (1229, 0x8007_04CD_u32 as i32),
        ] {
            assert_eq!(from_win32(error), expected);
        }
        assert_eq!(from_win32(E_INVALIDARG as u32), E_INVALIDARG);
        assert_eq!(win32_code(from_win32(1229)), Some(1229));
        assert_eq!(win32_code(0x8000_4005_u32 as i32), None);
        assert!(succeeded(1) && failed(E_INVALIDARG));
        assert_eq!(name(E_INVALIDARG), Some("E_INVALIDARG"));
    }
}
