//! Frame headers and masks, without I/O (RFC 6455 section 5.2).

use super::violation::Violation;

/// What a frame carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opcode {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
}

impl Opcode {
    const fn from_bits(bits: u8) -> Option<Self> {
        Some(match bits {
            0 => Self::Continuation,
            1 => Self::Text,
            2 => Self::Binary,
            8 => Self::Close,
            9 => Self::Ping,
            10 => Self::Pong,
            _ => return None,
        })
    }

    pub(crate) const fn is_control(self) -> bool {
        self as u8 >= 8
    }
}

/// The most payload of a control frame.
const CONTROL_BYTES_MAX: u64 = 125;

/// The header of a client's frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FrameHeader {
    pub(crate) is_final: bool,
    /// RSV1: the message that begins here is compressed (RFC 7692 section 6).
    pub(crate) is_compressed: bool,
    pub(crate) opcode: Opcode,
    pub(crate) length: u64,
    pub(crate) mask: [u8; 4],
}

impl FrameHeader {
    /// Reads the header that `input` begins with, and says how long it is; `None` if there is only a part of it. What is
    /// wrong shows at the first byte that makes it so.
    pub(crate) fn parse(
        input: &[u8],
        may_compress: bool,
    ) -> Result<Option<(Self, usize)>, Violation> {
        let Some(&first) = input.first() else {
            return Ok(None);
        };
        let opcode = Opcode::from_bits(first & 0x0f)
            .ok_or(Violation::protocol("a frame with a reserved opcode"))?;
        let is_final = first & 0x80 != 0;
        let is_compressed = first & 0x40 != 0;
        let begins_message = matches!(opcode, Opcode::Text | Opcode::Binary);
        if first & 0x30 != 0 || is_compressed && !(may_compress && begins_message) {
            return Err(Violation::protocol("a frame with a reserved bit"));
        }
        if opcode.is_control() && !is_final {
            return Err(Violation::protocol("a control frame in fragments"));
        }
        let Some(&second) = input.get(1) else {
            return Ok(None);
        };
        if second & 0x80 == 0 {
            return Err(Violation::protocol("a frame without a mask"));
        }
        let short = u64::from(second & 0x7f);
        if opcode.is_control() && short > CONTROL_BYTES_MAX {
            return Err(Violation::protocol("a control frame that is too long"));
        }
        let (length, size) = match short {
            126 => {
                let Some(bytes) = input.get(2..4) else {
                    return Ok(None);
                };
                let length = bytes
                    .iter()
                    .fold(0, |all, &byte| all << 8 | u64::from(byte));
                if length < 126 {
                    return Err(Violation::protocol("a length that is longer than needed"));
                }
                (length, 4)
            }
            127 => {
                let Some(bytes) = input.get(2..10) else {
                    return Ok(None);
                };
                let length = bytes
                    .iter()
                    .fold(0, |all, &byte| all << 8 | u64::from(byte));
                if length >> 63 != 0 || length <= u64::from(u16::MAX) {
                    return Err(Violation::protocol("a length that may not be written so"));
                }
                (length, 10)
            }
            _ => (short, 2),
        };
        let Some(mask) = input.get(size..size + 4) else {
            return Ok(None);
        };
        let mask = [mask[0], mask[1], mask[2], mask[3]];
        let header = Self {
            is_final,
            is_compressed,
            opcode,
            length,
            mask,
        };
        Ok(Some((header, size + 4)))
    }
}

/// Takes the mask off `bytes`, whose first one is the `offset`-th of its frame.
pub(crate) fn unmask(bytes: &mut [u8], mask: [u8; 4], offset: u64) {
    let mut turned = mask;
    turned.rotate_left((offset % 4) as usize);
    let word = u64::from_ne_bytes([
        turned[0], turned[1], turned[2], turned[3], turned[0], turned[1], turned[2], turned[3],
    ]);
    let (words, rest) = bytes.as_chunks_mut::<8>();
    for chunk in words {
        *chunk = (u64::from_ne_bytes(*chunk) ^ word).to_ne_bytes();
    }
    for (at, byte) in rest.iter_mut().enumerate() {
        *byte ^= turned[at % 4];
    }
}

/// The header of one of our frames, which have no mask, and its length in the array.
pub(crate) fn encode(
    opcode: Opcode,
    is_final: bool,
    is_compressed: bool,
    length: usize,
) -> ([u8; 10], usize) {
    let mut header = [0; 10];
    header[0] = opcode as u8 | u8::from(is_final) << 7 | u8::from(is_compressed) << 6;
    let size = if length < 126 {
        header[1] = length as u8;
        2
    } else if let Ok(length) = u16::try_from(length) {
        header[1] = 126;
        header[2..4].copy_from_slice(&length.to_be_bytes());
        4
    } else {
        header[1] = 127;
        header[2..10].copy_from_slice(&(length as u64).to_be_bytes());
        10
    };
    (header, size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_is_refused_at_the_first_byte_that_is_wrong() {
        // Threats W01, W03, W04, W05.
        let check = |input: &[u8], is_wrong: bool| {
            let parsed = FrameHeader::parse(input, false);
            assert_eq!(parsed.is_err(), is_wrong, "{input:x?}");
            if is_wrong {
                assert!(
                    FrameHeader::parse(&input[..input.len() - 1], false).is_ok_and(|h| h.is_none())
                );
            }
        };
        check(b"\x81\x01", true);
        check(b"\xc1", true);
        check(b"\xa1", true);
        check(b"\x91", true);
        check(b"\x83", true);
        check(b"\x8b", true);
        check(b"\x09", true);
        check(b"\x89\xfe", true);
        check(b"\x82\xfe\x00\x7d", true);
        check(b"\x82\xff\x00\x00\x00\x00\x00\x00\xff\xff", true);
        check(b"\x82\xff\x80\x00\x00\x00\x00\x00\x00\x00", true);
        check(b"\x82\xff\x40\x00\x00\x00\x00\x00\x00\x00abcd", false);
        check(b"\x82\xfe\x00\x7eabcd", false);
        check(b"\x89\xfdabcd", false);
        check(b"\x88\x80abcd", false);
    }

    #[test]
    fn compression_bit_is_for_the_first_frame_of_a_message() {
        let check = |first: u8, is_right: bool| {
            let parsed = FrameHeader::parse(&[first], true);
            assert_eq!(parsed.is_ok(), is_right, "{first:x}");
        };
        check(0xc1, true);
        check(0x42, true);
        check(0xc0, false);
        check(0xc9, false);
        check(0xe1, false);
    }

    #[test]
    fn mask_goes_on_where_it_stopped() {
        let mask = [1, 2, 3, 4];
        for cut in 0..40 {
            let mut bytes: Vec<u8> = (0..40).collect();
            let plain = bytes.clone();
            unmask(&mut bytes, mask, 0);
            assert_ne!(bytes, plain);
            let (head, tail) = bytes.split_at_mut(cut);
            unmask(head, mask, 0);
            unmask(tail, mask, cut as u64);
            assert_eq!(bytes, plain);
        }
    }

    #[test]
    fn own_lengths_are_as_short_as_they_can_be() {
        for (length, expected) in [(0, 2), (125, 2), (126, 4), (65_535, 4), (65_536, 10)] {
            let (header, size) = encode(Opcode::Binary, true, false, length);
            assert_eq!(size, expected, "{length}");
            assert_eq!(header[1] & 0x80, 0);
        }
    }
}
