//! UTF-8 in pieces: tells a text message that cannot become valid as soon as its first wrong byte is there (RFC 6455
//! section 8.1).

/// The check of one text.
#[derive(Debug, Default)]
pub(crate) struct Utf8Check {
    /// The beginning of a character whose rest has not come.
    tail: [u8; 4],
    length: usize,
}

impl Utf8Check {
    /// Takes the next bytes. False if the text is invalid whatever follows.
    pub(crate) fn push(&mut self, mut bytes: &[u8]) -> bool {
        while self.length > 0 {
            let Some((&first, rest)) = bytes.split_first() else {
                return true;
            };
            bytes = rest;
            self.tail[self.length] = first;
            self.length += 1;
            match std::str::from_utf8(&self.tail[..self.length]) {
                Ok(_) => self.length = 0,
                Err(error) if error.error_len().is_some() => return false,
                Err(_) => {}
            }
        }
        match std::str::from_utf8(bytes) {
            Ok(_) => true,
            Err(error) if error.error_len().is_some() => false,
            Err(error) => {
                let tail = &bytes[error.valid_up_to()..];
                self.tail[..tail.len()].copy_from_slice(tail);
                self.length = tail.len();
                true
            }
        }
    }

    /// Ends the text and readies the check for the next one. False if it ends inside a character.
    pub(crate) const fn end(&mut self) -> bool {
        let is_whole = self.length == 0;
        self.length = 0;
        is_whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many bytes are taken until the text is known to be invalid; `None` for a valid one.
    fn refused_at(bytes: &[u8]) -> Option<usize> {
        let mut check = Utf8Check::default();
        for (at, byte) in bytes.iter().enumerate() {
            if !check.push(std::slice::from_ref(byte)) {
                return Some(at + 1);
            }
        }
        (!check.end()).then_some(bytes.len())
    }

    #[test]
    fn text_in_pieces_is_refused_at_its_first_wrong_byte() {
        // Threat W02.
        let check = |bytes: &[u8], expected: Option<usize>| {
            assert_eq!(refused_at(bytes), expected, "{bytes:x?}");
            let mut whole = Utf8Check::default();
            assert_eq!(whole.push(bytes) && whole.end(), expected.is_none());
        };
        check("κόσμε, 😀".as_bytes(), None);
        check(b"", None);
        check(
            b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80",
            Some(13),
        );
        check(b"\xf4\x90\x80\x80", Some(2));
        check(b"\xf4\x8f\xbf\xbf", None);
        check(b"\xc0\xaf", Some(1));
        check(b"\xe0\x80\xaf", Some(2));
        check(b"a\x80", Some(2));
        check(b"\xf0\x9f\x98", Some(3));
        check(b"\xff", Some(1));
    }
}
