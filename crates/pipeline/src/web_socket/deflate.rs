//! permessage-deflate: its negotiation and its two directions (RFC 7692).

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};

use super::violation::Violation;

/// The name of the extension.
const NAME: &str = "permessage-deflate";
/// What the end of every compressed message is without (section 7.2.1).
pub(crate) const TAIL: [u8; 4] = [0, 0, 0xff, 0xff];

/// What was agreed on (section 7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Agreement {
    /// Our compressor starts anew with each message.
    pub(crate) server_no_context_takeover: bool,
    /// The client's does.
    pub(crate) client_no_context_takeover: bool,
    /// The size of our window as a power of two.
    pub(crate) server_max_window_bits: u8,
    server_bits_were_asked: bool,
}

impl Agreement {
    /// The first offer of a `Sec-WebSocket-Extensions` value that can be kept; `None` to do without.
    pub(crate) fn accept(offers: &str) -> Option<Self> {
        offers.split(',').find_map(Self::accept_offer)
    }

    fn accept_offer(offer: &str) -> Option<Self> {
        let mut parts = offer.split(';').map(str::trim);
        if !parts.next()?.eq_ignore_ascii_case(NAME) {
            return None;
        }
        let mut agreement = Self {
            server_no_context_takeover: false,
            client_no_context_takeover: false,
            server_max_window_bits: 15,
            server_bits_were_asked: false,
        };
        let mut seen = Vec::new();
        for part in parts {
            let (name, value) = match part.split_once('=') {
                Some((name, value)) => (name.trim(), Some(value.trim().trim_matches('"'))),
                None => (part, None),
            };
            let name = name.to_ascii_lowercase();
            if seen.contains(&name) {
                return None;
            }
            match (name.as_str(), value) {
                ("server_no_context_takeover", None) => agreement.server_no_context_takeover = true,
                ("client_no_context_takeover", None) => agreement.client_no_context_takeover = true,
                // Our inflater takes every window, so the client's need not be limited.
                ("client_max_window_bits", None) => {}
                ("client_max_window_bits", Some(bits)) => {
                    window_bits(bits)?;
                }
                ("server_max_window_bits", Some(bits)) => {
                    // Deflate has no window of 256 bytes in practice: such an offer is declined.
                    agreement.server_max_window_bits =
                        window_bits(bits).filter(|&bits| bits > 8)?;
                    agreement.server_bits_were_asked = true;
                }
                _ => return None,
            }
            seen.push(name);
        }
        Some(agreement)
    }

    /// The value of our `Sec-WebSocket-Extensions`.
    pub(crate) fn answer(&self) -> String {
        let mut answer = NAME.to_owned();
        if self.server_no_context_takeover {
            answer.push_str("; server_no_context_takeover");
        }
        if self.client_no_context_takeover {
            answer.push_str("; client_no_context_takeover");
        }
        if self.server_bits_were_asked {
            answer.push_str(&format!(
                "; server_max_window_bits={}",
                self.server_max_window_bits
            ));
        }
        answer
    }
}

/// A decimal number from 8 to 15 without leading zeros.
fn window_bits(text: &str) -> Option<u8> {
    (8..=15).find(|bits: &u8| bits.to_string() == text)
}

/// The client's direction.
pub(crate) struct Inflater {
    state: Decompress,
    takes_over: bool,
}

impl Inflater {
    pub(crate) fn new(agreement: &Agreement) -> Self {
        Self {
            state: Decompress::new(false),
            takes_over: !agreement.client_no_context_takeover,
        }
    }

    /// Inflates from `input` into `output`; says how much was taken and how much came out. Nothing of both means that
    /// more input is needed.
    pub(crate) fn inflate(
        &mut self,
        input: &[u8],
        output: &mut [u8],
    ) -> Result<(usize, usize), Violation> {
        let (taken, made) = (self.state.total_in(), self.state.total_out());
        let status = self
            .state
            .decompress(input, output, FlushDecompress::Sync)
            .map_err(|_| Violation {
                code: 1007,
                what: "compressed data that cannot be read",
            })?;
        let taken = (self.state.total_in() - taken) as usize;
        let made = (self.state.total_out() - made) as usize;
        if status == Status::StreamEnd {
            // A final block (section 7.2.3.4): what follows starts over.
            self.state.reset(false);
        }
        Ok((taken, made))
    }

    /// A message has ended.
    pub(crate) fn end_message(&mut self) {
        if !self.takes_over {
            self.state.reset(false);
        }
    }
}

/// Our direction.
pub(crate) struct Deflater {
    state: Compress,
    takes_over: bool,
}

impl Deflater {
    pub(crate) fn new(agreement: &Agreement) -> Self {
        Self {
            state: Compress::new_with_window_bits(
                Compression::fast(),
                false,
                agreement.server_max_window_bits,
            ),
            takes_over: !agreement.server_no_context_takeover,
        }
    }

    /// The compressed form of one message; `None` if it cannot be made, which leaves the message as it is.
    pub(crate) fn deflate(&mut self, message: &[u8]) -> Option<Vec<u8>> {
        let mut out = Vec::with_capacity(message.len() / 2 + 64);
        let start = self.state.total_in();
        loop {
            let at = (self.state.total_in() - start) as usize;
            let before = out.len();
            self.state
                .compress_vec(&message[at..], &mut out, FlushCompress::Sync)
                .ok()?;
            let is_taken = (self.state.total_in() - start) as usize == message.len();
            if is_taken && out.len() < out.capacity() {
                break;
            }
            if out.len() == before && out.len() < out.capacity() {
                return None;
            }
            out.reserve(out.len().max(64));
        }
        if out.ends_with(&TAIL) {
            out.truncate(out.len() - TAIL.len());
        }
        if out.is_empty() {
            // Section 7.2.3.6: an empty block.
            out.push(0);
        }
        if !self.takes_over {
            self.state.reset();
        }
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_offer_that_can_be_kept_is_taken() {
        let check = |offers: &str, expected: Option<&str>| {
            let answer = Agreement::accept(offers).map(|agreement| agreement.answer());
            assert_eq!(answer.as_deref(), expected, "{offers}");
        };
        check("", None);
        check("x-webkit-deflate-frame", None);
        check("permessage-deflate", Some("permessage-deflate"));
        check(
            "permessage-deflate; client_max_window_bits",
            Some("permessage-deflate"),
        );
        check(
            "foo, PerMessage-Deflate;server_no_context_takeover ; client_no_context_takeover",
            Some("permessage-deflate; server_no_context_takeover; client_no_context_takeover"),
        );
        check(
            "permessage-deflate; server_max_window_bits=8, permessage-deflate; server_max_window_bits=\"10\"",
            Some("permessage-deflate; server_max_window_bits=10"),
        );
        for wrong in [
            "client_max_window_bits=7",
            "client_max_window_bits=016",
            "server_max_window_bits",
            "server_max_window_bits=16",
            "server_no_context_takeover=1",
            "unknown",
            "client_max_window_bits; client_max_window_bits",
        ] {
            check(&format!("permessage-deflate; {wrong}"), None);
        }
    }

    #[test]
    fn messages_come_back_with_and_without_context_takeover() {
        for offer in [
            "permessage-deflate",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
            "permessage-deflate; server_max_window_bits=9",
        ] {
            let agreement = Agreement::accept(offer).expect(offer);
            let mut deflater = Deflater::new(&agreement);
            let mut inflater = Inflater::new(&agreement);
            for length in [0, 1, 64, 63, 1000, 100_000] {
                let message: Vec<u8> = (0..length)
                    .map(|at: u32| (at.wrapping_mul(at) >> 3) as u8)
                    .collect();
                let mut wire = deflater.deflate(&message).expect("is made");
                wire.extend_from_slice(&TAIL);
                let mut back = Vec::new();
                let mut at = 0;
                loop {
                    let mut piece = [0; 100];
                    let (taken, made) = inflater.inflate(&wire[at..], &mut piece).expect("is read");
                    at += taken;
                    back.extend_from_slice(&piece[..made]);
                    if taken == 0 && made == 0 {
                        break;
                    }
                }
                inflater.end_message();
                assert_eq!(at, wire.len());
                assert_eq!(back, message, "{offer} {length}");
            }
        }
    }
}
