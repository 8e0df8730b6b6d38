//! What the fuzz targets call: parsers that nobody outside the server sees otherwise.
#![expect(
    clippy::missing_panics_doc,
    reason = "a panic is how a fuzz target says what it found"
)]

use sluicegate_pipeline::request::Request;

use crate::http1::body::Decoder;
use crate::http1::head::{self, Framing, Head, KnownHost, Refusal};

fn parse(bytes: &[u8]) -> Result<Option<Head>, Refusal> {
    head::parse(bytes, &mut Request::default(), &mut KnownHost::default())
}

/// A head that is accepted is accepted in the same way when it comes in pieces and when other bytes follow it, and none of
/// its values could end a line.
pub fn http1_head(bytes: &[u8]) {
    let mut request = Request::default();
    let whole = head::parse(bytes, &mut request, &mut KnownHost::default());
    for cut in 0..bytes.len().min(512) {
        match parse(&bytes[..cut]) {
            Ok(None) => {}
            // Once it is whole, what follows does not change it.
            Ok(Some(head)) => assert_eq!(whole, Ok(Some(head)), "cut at {cut}"),
            Err(_) => assert!(whole.is_err(), "refused at {cut}, but accepted as a whole"),
        }
    }
    let Ok(Some(head)) = whole else { return };
    assert!(head.length <= bytes.len());
    for (name, value) in request.headers.iter() {
        assert!(!name.is_empty() && name.iter().all(u8::is_ascii_graphic));
        assert!(!value.iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0)));
    }
    let text = bytes[..head.length].to_ascii_lowercase();
    let count = |name: &[u8]| {
        text.split(|&byte| byte == b'\n')
            .filter(|line| line.starts_with(name))
            .count()
    };
    // Threats S01, S03, S13: one word about the framing.
    let (lengths, codings) = (count(b"content-length:"), count(b"transfer-encoding:"));
    assert!(
        lengths + codings <= 1,
        "{lengths} lengths, {codings} codings"
    );
    assert_eq!(head.framing == Framing::Chunked, codings == 1);
}

/// The data of a body does not depend on how its bytes are cut, nor on what follows its end.
pub fn http1_body(bytes: &[u8]) {
    let [kind, bytes @ ..] = bytes else { return };
    let framing = match kind {
        0..=127 => Framing::Chunked,
        length => Framing::Length(u64::from(*length)),
    };
    let decode = |step: usize, room: usize| {
        let mut decoder = Decoder::new(framing);
        let mut output = Vec::new();
        let mut at = 0;
        while at < bytes.len() && !decoder.is_done() {
            let end = (at + step).min(bytes.len());
            match decoder.decode(&bytes[at..end], &mut output, room) {
                Ok(taken) => at += taken,
                Err(_) => return (output, None),
            }
        }
        assert_eq!(decoder.taken(), output.len() as u64);
        let done = decoder.is_done();
        (output, Some((done, at)))
    };
    let (whole, end) = decode(usize::MAX / 2, 1 << 20);
    for (step, room) in [(1, 1), (3, 7), (64, 5)] {
        let (pieces, pieces_end) = decode(step, room);
        assert_eq!(end, pieces_end);
        assert_eq!(whole, pieces);
    }
}
