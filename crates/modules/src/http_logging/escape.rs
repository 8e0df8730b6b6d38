//! How values stand in a log line: no space, no line break, nothing that a parser could take for another field.

use std::net::IpAddr;

/// Appends a value: spaces and control characters become `+`, nothing becomes `-` (features 1.6).
pub(super) fn value(out: &mut Vec<u8>, value: &[u8]) {
    if value.is_empty() {
        out.push(b'-');
        return;
    }
    if value.is_ascii() {
        out.extend(value.iter().map(|&byte| printable(byte)));
        return;
    }
    // Only foreign bytes pay for the check of their encoding.
    for chunk in value.utf8_chunks() {
        for c in chunk.valid().chars() {
            if c.is_control() || c.is_whitespace() {
                out.push(b'+');
            } else {
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
        if !chunk.invalid().is_empty() {
            out.push(b'+');
        }
    }
}

const fn printable(byte: u8) -> u8 {
    if byte <= b' ' || byte == 0x7f {
        b'+'
    } else {
        byte
    }
}

/// Appends a decoded path; what is not printable is percent-escaped (features 1.5).
pub(super) fn stem(out: &mut Vec<u8>, path: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    if path.is_empty() {
        out.push(b'-');
        return;
    }
    for byte in path.bytes() {
        if byte > b' ' && byte < 0x7f {
            out.push(byte);
        } else {
            out.push(b'%');
            out.push(DIGITS[usize::from(byte >> 4)]);
            out.push(DIGITS[usize::from(byte & 15)]);
        }
    }
}

/// Appends a number.
pub(super) fn number(out: &mut Vec<u8>, mut value: u64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Appends two digits.
pub(super) fn two_digits(out: &mut Vec<u8>, value: u8) {
    out.push(b'0' + value / 10 % 10);
    out.push(b'0' + value % 10);
}

/// Appends an address; an IPv4 one that came over IPv6 in its own form.
pub(super) fn address(out: &mut Vec<u8>, address: IpAddr) {
    use std::io::Write;
    match address.to_canonical() {
        IpAddr::V4(four) => {
            for (index, octet) in four.octets().into_iter().enumerate() {
                if index > 0 {
                    out.push(b'.');
                }
                number(out, octet.into());
            }
        }
        // Writing to memory cannot fail.
        IpAddr::V6(six) => drop(write!(out, "{six}")),
    }
}
