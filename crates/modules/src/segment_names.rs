//! Which names a URL segment may have: those that Win32 would twist into another file are refused everywhere.

pub(crate) use sluicegate_config::file_names::fold;

/// Device names of Win32, which exist in every folder and with every extension (threat P16).
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// True if the segment is refused with 404 before any file is touched: a device name, a character that no Win32 name
/// has (streams, wildcards), or a final dot or space (threats P11 to P13, P16, P18; features 9.8).
///
/// These names do no harm on a case-sensitive disk, but a site must not answer differently for `web.config.` here and
/// there, and a rule written for `x.php` must not be passed by as `x.php.`.
pub(crate) fn is_refused(segment: &str) -> bool {
    if segment.ends_with(['.', ' ']) {
        return true;
    }
    if segment
        .bytes()
        .any(|b| matches!(b, b':' | b'*' | b'?' | b'<' | b'>' | b'"' | b'|'))
    {
        return true;
    }
    // The device name ends at the first dot; spaces before it do not count.
    let stem = segment.split('.').next().unwrap_or(segment).trim_end();
    is_device(stem)
}

fn is_device(stem: &str) -> bool {
    // Shortest `con`, longest `conout$`: nearly every name ends here.
    if stem.len() < 3 || stem.len() > 7 {
        return false;
    }
    if DEVICES.iter().any(|name| name.eq_ignore_ascii_case(stem)) {
        return true;
    }
    let (Some(head), Some(tail)) = (stem.get(..3), stem.get(3..)) else {
        return false;
    };
    (head.eq_ignore_ascii_case("com") || head.eq_ignore_ascii_case("lpt"))
        && matches!(
            tail,
            "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³"
        )
}

/// True if any segment of a decoded path is refused.
pub(crate) fn path_is_refused(path: &str) -> bool {
    path.split('/').any(|s| !s.is_empty() && is_refused(s))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_win32_twists_are_refused() {
        // Threats P11 to P13, P16, P18, P20.
        for name in [
            "CON",
            "aux.txt",
            "nul",
            "com1.asp",
            "lpt9",
            "CONIN$",
            "conout$",
            "com¹",
            "nul .txt",
            "a.php.",
            "a.php ",
            "default.asp::$DATA",
            "C:",
            "*",
            "a<b",
            "a>b",
            "a\"b",
            "a|b",
            "a?b",
        ] {
            assert!(is_refused(name), "{name:?}");
        }
        for name in [
            "console",
            "com",
            "com10",
            "lpt",
            "auxiliary",
            "a.b.c",
            ".env",
            "nulls.txt",
            "é",
            "x;a=b",
            "PROGRA~1",
            "a con",
        ] {
            assert!(!is_refused(name), "{name:?}");
        }
    }
}
