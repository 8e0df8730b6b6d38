//! A request body on its way in: length-framed or chunked, decoded strictly (RFC 9112 sections 6 and 7).

use crate::http1::head::Framing;

/// All chunk extensions of one body together, in bytes (threat S25).
const EXTENSION_BYTES_MAX: usize = 16 * 1024;
/// The trailer section, in bytes (threat S30).
const TRAILER_BYTES_MAX: usize = 16 * 1024;
/// Hexadecimal digits of a chunk size (threat S21).
const SIZE_DIGITS_MAX: u32 = 16;

/// The framing of the body is broken; the connection is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Bytes of data that are still to come.
    Length(u64),
    Size {
        value: u64,
        digits: u32,
    },
    ExtensionName {
        seen: usize,
    },
    ExtensionValue {
        seen: usize,
    },
    ExtensionQuoted {
        escaped: bool,
    },
    ExtensionQuotedEnd,
    SizeLf,
    Data(u64),
    DataCr,
    DataLf,
    TrailerStart,
    TrailerName {
        seen: usize,
    },
    TrailerValue,
    TrailerLf,
    LastLf,
    /// Whatever comes, until the client ends its side.
    Raw,
    /// A body of which the transport says where it ends.
    Open,
    Done,
}

/// The decoder of one body.
#[derive(Debug)]
pub(crate) struct Decoder {
    state: State,
    /// The size of the chunk whose line is being read.
    size: u64,
    extension_bytes: usize,
    trailer_bytes: usize,
    taken: u64,
}

impl Decoder {
    pub(crate) const fn new(framing: Framing) -> Self {
        Self {
            state: match framing {
                Framing::None => State::Done,
                Framing::Length(length) => State::Length(length),
                Framing::Chunked => State::Size {
                    value: 0,
                    digits: 0,
                },
            },
            size: 0,
            extension_bytes: 0,
            trailer_bytes: 0,
            taken: 0,
        }
    }

    /// The decoder of a connection that no longer speaks HTTP: its end is the end of the input.
    pub(crate) const fn raw() -> Self {
        let mut decoder = Self::new(Framing::None);
        decoder.state = State::Raw;
        decoder
    }

    /// The decoder of a body without a length, whose end the transport says (RFC 9113 section 8.1).
    pub(crate) const fn open_ended() -> Self {
        let mut decoder = Self::new(Framing::None);
        decoder.state = State::Open;
        decoder
    }

    pub(crate) const fn is_raw(&self) -> bool {
        matches!(self.state, State::Raw)
    }

    /// No more input comes. False if the body is not at its end.
    pub(crate) const fn end(&mut self) -> bool {
        if matches!(self.state, State::Raw | State::Open) {
            self.state = State::Done;
        }
        self.is_done()
    }

    /// True once the last byte of the body has been seen.
    pub(crate) const fn is_done(&self) -> bool {
        matches!(self.state, State::Done)
    }

    /// Data bytes decoded so far.
    pub(crate) const fn taken(&self) -> u64 {
        self.taken
    }

    /// Data bytes that are still to come; `None` for a chunked body.
    pub(crate) const fn remaining(&self) -> Option<u64> {
        match self.state {
            State::Length(left) => Some(left),
            State::Done => Some(0),
            _ => None,
        }
    }

    /// Decodes from `input` into `output` until the input is used up, the body ends or `room` bytes have been put out.
    /// Returns how many bytes of input were taken.
    pub(crate) fn decode(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        room: usize,
    ) -> Result<usize, Malformed> {
        let limit = output.len() + room;
        let mut at = 0;
        while at < input.len() && !self.is_done() {
            match self.state {
                State::Raw | State::Open => {
                    let length = (limit - output.len()).min(input.len() - at);
                    if length == 0 {
                        break;
                    }
                    if matches!(self.state, State::Open) {
                        self.taken += length as u64;
                    }
                    output.extend_from_slice(&input[at..at + length]);
                    at += length;
                }
                State::Length(left) | State::Data(left) => {
                    let space = limit - output.len();
                    if space == 0 {
                        break;
                    }
                    let length = usize::try_from(left)
                        .unwrap_or(usize::MAX)
                        .min(input.len() - at)
                        .min(space);
                    output.extend_from_slice(&input[at..at + length]);
                    at += length;
                    self.taken += length as u64;
                    let left = left - length as u64;
                    self.state = match self.state {
                        State::Length(_) if left == 0 => State::Done,
                        State::Length(_) => State::Length(left),
                        _ if left == 0 => State::DataCr,
                        _ => State::Data(left),
                    };
                }
                _ => {
                    self.state = self.step(input[at])?;
                    at += 1;
                }
            }
        }
        Ok(at)
    }

    fn step(&mut self, byte: u8) -> Result<State, Malformed> {
        Ok(match self.state {
            State::Size { value, digits } => match byte {
                b'\r' if digits > 0 => self.after_size(value, State::SizeLf),
                b';' if digits > 0 => self.after_size(value, State::ExtensionName { seen: 0 }),
                _ => {
                    let digit = char::from(byte).to_digit(16).ok_or(Malformed)?;
                    if digits == SIZE_DIGITS_MAX {
                        return Err(Malformed);
                    }
                    State::Size {
                        value: value << 4 | u64::from(digit),
                        digits: digits + 1,
                    }
                }
            },
            State::ExtensionName { seen } => {
                self.count_extension()?;
                match byte {
                    b'\r' if seen > 0 => State::SizeLf,
                    b';' if seen > 0 => State::ExtensionName { seen: 0 },
                    b'=' if seen > 0 => State::ExtensionValue { seen: 0 },
                    _ if sluicegate_pipeline::headers::is_token_byte(byte) => {
                        State::ExtensionName { seen: seen + 1 }
                    }
                    _ => return Err(Malformed),
                }
            }
            State::ExtensionValue { seen } => {
                self.count_extension()?;
                match byte {
                    b'"' if seen == 0 => State::ExtensionQuoted { escaped: false },
                    b'\r' if seen > 0 => State::SizeLf,
                    b';' if seen > 0 => State::ExtensionName { seen: 0 },
                    _ if sluicegate_pipeline::headers::is_token_byte(byte) => {
                        State::ExtensionValue { seen: seen + 1 }
                    }
                    _ => return Err(Malformed),
                }
            }
            State::ExtensionQuoted { escaped } => {
                self.count_extension()?;
                match byte {
                    0..=8 | 0x0a..=0x1f | 0x7f => return Err(Malformed),
                    b'"' if !escaped => State::ExtensionQuotedEnd,
                    b'\\' if !escaped => State::ExtensionQuoted { escaped: true },
                    _ => State::ExtensionQuoted { escaped: false },
                }
            }
            State::ExtensionQuotedEnd => {
                self.count_extension()?;
                match byte {
                    b'\r' => State::SizeLf,
                    b';' => State::ExtensionName { seen: 0 },
                    _ => return Err(Malformed),
                }
            }
            State::SizeLf => match (byte, self.size) {
                (b'\n', 0) => State::TrailerStart,
                (b'\n', size) => State::Data(size),
                _ => return Err(Malformed),
            },
            State::DataCr if byte == b'\r' => State::DataLf,
            State::DataLf if byte == b'\n' => State::Size {
                value: 0,
                digits: 0,
            },
            State::TrailerStart => {
                self.count_trailer()?;
                match byte {
                    b'\r' => State::LastLf,
                    _ if sluicegate_pipeline::headers::is_token_byte(byte) => {
                        State::TrailerName { seen: 1 }
                    }
                    _ => return Err(Malformed),
                }
            }
            // Threat S29: trailers are read to their end and dropped, never merged into the headers.
            State::TrailerName { seen } => {
                self.count_trailer()?;
                match byte {
                    b':' => State::TrailerValue,
                    _ if sluicegate_pipeline::headers::is_token_byte(byte) => {
                        State::TrailerName { seen: seen + 1 }
                    }
                    _ => return Err(Malformed),
                }
            }
            State::TrailerValue => {
                self.count_trailer()?;
                match byte {
                    b'\r' => State::TrailerLf,
                    b'\n' | 0 => return Err(Malformed),
                    _ => State::TrailerValue,
                }
            }
            State::TrailerLf if byte == b'\n' => State::TrailerStart,
            State::LastLf if byte == b'\n' => State::Done,
            _ => return Err(Malformed),
        })
    }

    /// The size counts from the end of its line on.
    const fn after_size(&mut self, value: u64, next: State) -> State {
        self.size = value;
        next
    }

    fn count_extension(&mut self) -> Result<(), Malformed> {
        self.extension_bytes += 1;
        if self.extension_bytes > EXTENSION_BYTES_MAX {
            return Err(Malformed);
        }
        Ok(())
    }

    fn count_trailer(&mut self) -> Result<(), Malformed> {
        self.trailer_bytes += 1;
        if self.trailer_bytes > TRAILER_BYTES_MAX {
            return Err(Malformed);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(text: &[u8], step: usize) -> Result<(Vec<u8>, bool, usize), Malformed> {
        let mut decoder = Decoder::new(Framing::Chunked);
        let mut output = Vec::new();
        let mut at = 0;
        while at < text.len() && !decoder.is_done() {
            let end = (at + step).min(text.len());
            at += decoder.decode(&text[at..end], &mut output, 1 << 20)?;
        }
        Ok((output, decoder.is_done(), at))
    }

    fn check(text: &str, expected: Result<&str, Malformed>) {
        for step in [1, 3, 4096] {
            let result = decode(text.as_bytes(), step);
            match expected {
                Ok(body) => {
                    let (output, done, taken) = result.expect(text);
                    assert!(done, "{text:?}");
                    assert_eq!(output, body.as_bytes(), "{text:?}");
                    assert!(
                        text[taken..].is_empty() || text[taken..].starts_with("NEXT"),
                        "{text:?}"
                    );
                }
                Err(malformed) => assert_eq!(result.err(), Some(malformed), "{text:?}"),
            }
        }
    }

    #[test]
    fn chunked_body_is_decoded_and_stops_at_its_end() {
        check("5\r\nhello\r\n0\r\n\r\nNEXT", Ok("hello"));
        check("5;a=b;c=\"d;\\\"e\"\r\nhello\r\n0\r\n\r\n", Ok("hello"));
        check("1\r\na\r\nA\r\n0123456789\r\n00\r\n\r\n", Ok("a0123456789"));
        check("0\r\nContent-Length: 5\r\nHost: b\r\n\r\nNEXT", Ok(""));
    }

    #[test]
    fn chunked_framing_that_could_be_read_two_ways_is_refused() {
        // Threats S19 to S28.
        for size in [
            "+5",
            "-1",
            "0x5",
            " 5",
            "5 ",
            "5_0",
            "FFFFFFFFFFFFFFFFF",
            "",
        ] {
            check(&format!("{size}\r\nhello\r\n0\r\n\r\n"), Err(Malformed));
        }
        check(
            &format!("{}5\r\nhello\r\n0\r\n\r\n", "0".repeat(1000)),
            Err(Malformed),
        );
        for text in [
            "5;\nhello\r\n0\r\n\r\n",
            "5;a\rX\r\nhello\r\n0\r\n\r\n",
            "5;\r\nhello\r\n0\r\n\r\n",
            "5;=x\r\nhello\r\n",
            "5;a b\r\nhello\r\n",
            "5;a=\u{1}\r\nhello\r\n",
            "5\r\nhelloX\r\n0\r\n\r\n",
            "5\nhello\n0\n\n",
            "5\rhello\r0\r\r",
            "0\r\nbad trailer\r\n\r\n",
        ] {
            check(text, Err(Malformed));
        }
    }

    #[test]
    fn floods_of_extensions_and_trailers_end() {
        // Threats S25, S30.
        let extensions = format!("1;{}\r\nx\r\n", "a".repeat(10_000)).repeat(2);
        check(&extensions, Err(Malformed));
        check(
            &format!("0\r\n{}\r\n", "T: x\r\n".repeat(5_000)),
            Err(Malformed),
        );
    }
}
