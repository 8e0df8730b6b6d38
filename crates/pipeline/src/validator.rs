//! The entity tag of a file: one formula for everybody who shows a file to a client or to a module.

/// 1601-01-01 to 1970-01-01 in ticks of 100 ns.
const EPOCH_TICKS: i128 = 116_444_736_000_000_000;

/// A modification time as the number of 100 ns ticks since 1601 (UTC), the unit of FILETIME; 0 for times before that.
#[must_use]
pub fn file_time((seconds, nanos): (i64, u64)) -> u64 {
    let ticks = i128::from(seconds) * 10_000_000 + i128::from(nanos / 100) + EPOCH_TICKS;
    u64::try_from(ticks).unwrap_or(0)
}

/// The ETag that IIS makes of a modification time (seconds and nanoseconds since 1970): the bytes of its tick count from
/// the least significant one, each in hexadecimal without a leading zero, and the change number 0 (features 9.12).
#[must_use]
pub fn etag(modified: (i64, u64)) -> String {
    use std::fmt::Write;
    let mut text = String::with_capacity(20);
    text.push('"');
    for byte in file_time(modified).to_le_bytes() {
        let _ = write!(text, "{byte:x}");
    }
    text.push_str(":0\"");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn etag_is_the_one_of_iis() {
        // Features 9.12: 2009-12-03 15:51:56.245 UTC, tick value 0x01CA74308A62A0A8.
        let ticks = 0x01CA_7430_8A62_A0A8_i128 - EPOCH_TICKS;
        let seconds = i64::try_from(ticks / 10_000_000).unwrap_or(0);
        let nanos = u64::try_from(ticks % 10_000_000).unwrap_or(0) * 100;
        assert_eq!(file_time((seconds, nanos)), 0x01CA_7430_8A62_A0A8);
        assert_eq!(etag((seconds, nanos)), "\"a8a0628a3074ca1:0\"");
        assert_eq!(etag((i64::MIN, 0)), "\"00000000:0\"");
    }
}
