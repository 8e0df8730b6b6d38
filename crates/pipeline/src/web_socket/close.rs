//! The body of a close frame: a status and a reason (RFC 6455 sections 5.5.1 and 7.4).

use super::violation::Violation;

/// The most bytes of a reason: a control frame has 125, two are the status.
pub const REASON_BYTES_MAX: usize = 123;

/// How a peer closed the connection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CloseStatus {
    /// The status; 1005 if the frame had none.
    pub code: u16,
    /// The reason, often empty.
    pub reason: String,
}

impl CloseStatus {
    /// The status of a frame that has none.
    pub const NONE: u16 = 1005;

    /// Reads the body of a close frame.
    pub(crate) fn parse(body: &[u8]) -> Result<Self, Violation> {
        match body {
            [] => Ok(Self {
                code: Self::NONE,
                reason: String::new(),
            }),
            [_] => Err(Violation::protocol("a close frame with half a status")),
            [high, low, reason @ ..] => {
                let code = u16::from_be_bytes([*high, *low]);
                if !may_be_sent(code) {
                    return Err(Violation::protocol("a close status that may not be sent"));
                }
                let reason = std::str::from_utf8(reason).map_err(|_| Violation::text())?;
                Ok(Self {
                    code,
                    reason: reason.to_owned(),
                })
            }
        }
    }

    /// The body of a close frame; the reason is cut to what fits.
    pub(crate) fn body(code: u16, reason: &str) -> Vec<u8> {
        if code == Self::NONE {
            return Vec::new();
        }
        let reason = &reason[..reason.floor_char_boundary(REASON_BYTES_MAX)];
        let mut body = code.to_be_bytes().to_vec();
        body.extend_from_slice(reason.as_bytes());
        body
    }
}

/// True for statuses that a close frame may carry: those of the registry, of libraries and of applications.
#[must_use]
pub const fn may_be_sent(code: u16) -> bool {
    matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_body_has_no_status_or_a_valid_one() {
        let check = |body: &[u8], expected: Result<(u16, &str), u16>| {
            let parsed = CloseStatus::parse(body);
            let parsed = parsed
                .as_ref()
                .map(|status| (status.code, status.reason.as_str()))
                .map_err(|violation| violation.code);
            assert_eq!(parsed, expected, "{body:x?}");
        };
        check(b"", Ok((1005, "")));
        check(b"\x03", Err(1002));
        check(b"\x03\xe8", Ok((1000, "")));
        check(b"\x03\xe8bye", Ok((1000, "bye")));
        check(b"\x03\xe8\xff", Err(1007));
        for code in [
            0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535,
        ] {
            check(&u16::to_be_bytes(code), Err(1002));
        }
        for code in [1001, 1002, 1003, 1007, 1011, 1012, 3000, 3999, 4000, 4999] {
            check(&u16::to_be_bytes(code), Ok((code, "")));
        }
    }

    #[test]
    fn reason_is_cut_at_a_character() {
        let reason = "é".repeat(100);
        let body = CloseStatus::body(1000, &reason);
        assert_eq!(body.len(), 124);
        assert!(CloseStatus::parse(&body).is_ok());
        assert!(CloseStatus::body(1005, "x").is_empty());
    }
}
