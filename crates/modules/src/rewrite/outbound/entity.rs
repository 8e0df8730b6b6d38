//! The bytes of a response's entity, unpacked and as text.

use std::io::Read;
use std::os::unix::fs::FileExt as _;

use sluicegate_pipeline::response::Chunk;

/// The largest body that rules without a tag filter see as one text, and the largest that is unpacked, in bytes.
pub(super) const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

/// The bytes of chunks.
///
/// # Errors
/// What could not be read, or that it is too much.
pub(super) fn bytes_of(chunks: Vec<Chunk>) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    for chunk in chunks {
        let too_large = || format!("the body has more than {BODY_BYTES_MAX} bytes");
        let length = usize::try_from(chunk.len()).map_err(|_| too_large())?;
        if out.len().saturating_add(length) > BODY_BYTES_MAX {
            return Err(too_large());
        }
        match chunk {
            Chunk::Memory(bytes) | Chunk::Referenced(bytes) => out.extend_from_slice(&bytes),
            Chunk::File { file, offset, .. } => {
                let start = out.len();
                out.resize(start + length, 0);
                file.read_exact_at(&mut out[start..], offset)
                    .map_err(|error| format!("a file of the response cannot be read: {error}"))?;
            }
        }
    }
    Ok(out)
}

/// Undoes a content coding (RFC 9110 section 8.4.1).
///
/// # Errors
/// A coding that is not known here, damaged data, more than [`BODY_BYTES_MAX`].
pub(super) fn unpack(coding: &str, packed: &[u8]) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let limit = BODY_BYTES_MAX as u64 + 1;
    let read = match coding {
        "gzip" | "x-gzip" => flate2::read::MultiGzDecoder::new(packed)
            .take(limit)
            .read_to_end(&mut out),
        "deflate" => flate2::read::ZlibDecoder::new(packed)
            .take(limit)
            .read_to_end(&mut out),
        "br" => brotli::Decompressor::new(packed, 4096)
            .take(limit)
            .read_to_end(&mut out),
        "zstd" => zstd::stream::read::Decoder::new(packed)
            .and_then(|unpacked| unpacked.take(limit).read_to_end(&mut out)),
        other => {
            return Err(format!(
                "the body has the content coding {other}; take Accept-Encoding from requests to such handlers"
            ));
        }
    };
    read.map_err(|error| format!("the body is not {coding} as it says: {error}"))?;
    if out.len() > BODY_BYTES_MAX {
        return Err(format!(
            "the unpacked body has more than {BODY_BYTES_MAX} bytes"
        ));
    }
    Ok(out)
}

/// Bytes as text that can be turned back: UTF-8, else each byte as the character of its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Bytes,
}

/// The text of bytes.
pub(super) fn text_of(bytes: &[u8]) -> (String, Encoding) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), Encoding::Utf8),
        Err(_) => (
            bytes.iter().map(|&b| char::from(b)).collect(),
            Encoding::Bytes,
        ),
    }
}

/// The bytes of a text that [`text_of`] gave, as rules have changed it. What has no byte is a character reference, as HTML
/// has it.
pub(super) fn bytes_from(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Bytes => {
            let mut out = Vec::with_capacity(text.len());
            for c in text.chars() {
                match u8::try_from(u32::from(c)) {
                    Ok(byte) => out.push(byte),
                    Err(_) => out.extend(format!("&#{};", u32::from(c)).bytes()),
                }
            }
            out
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn packed_bodies_are_unpacked_within_a_limit() {
        // Rewrite 9.12.
        let gzip = |data: &[u8]| {
            let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            packer.write_all(data).expect("memory");
            packer.finish().expect("memory")
        };
        assert_eq!(unpack("gzip", &gzip(b"text")).as_deref(), Ok(&b"text"[..]));
        let unknown = unpack("compress", b"x").expect_err("is not known");
        assert!(unknown.contains("compress"));
        for coding in ["gzip", "deflate", "br", "zstd"] {
            assert!(unpack(coding, b"x").is_err(), "{coding}");
        }
        let zstd = zstd::encode_all(&b"text"[..], 1).expect("memory");
        assert_eq!(unpack("zstd", &zstd).as_deref(), Ok(&b"text"[..]));
        let bomb = gzip(&vec![0; BODY_BYTES_MAX + 1]);
        assert!(
            unpack("gzip", &bomb)
                .expect_err("is too much")
                .contains("more than")
        );
    }

    #[test]
    fn text_comes_back_in_its_own_encoding() {
        for bytes in [&b"plain"[..], "é".as_bytes(), b"\xe9t\xe9"] {
            let (text, encoding) = text_of(bytes);
            assert_eq!(bytes_from(&text, encoding), bytes);
        }
        assert_eq!(bytes_from("\u{20ac}", Encoding::Bytes), b"&#8364;");
    }
}
