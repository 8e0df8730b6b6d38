//! One encoder for all codings: bytes go in, and what is ready comes out.

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};

use super::coding::{Choice, Coding};

/// Brotli's window, as a power of two of bytes: what browsers keep for it, and less memory than its most.
const BROTLI_WINDOW: u32 = 20;
/// Brotli's own buffer, in bytes.
const BROTLI_BUFFER: usize = 16 * 1024;

/// A running compression.
pub(crate) enum Encoder {
    Gzip(GzEncoder<Vec<u8>>),
    Deflate(ZlibEncoder<Vec<u8>>),
    Brotli(Box<brotli::CompressorWriter<Vec<u8>>>),
    Zstd(zstd::stream::write::Encoder<'static, Vec<u8>>),
}

impl Encoder {
    /// # Errors
    /// The library refuses the level or has no memory.
    pub(crate) fn new(choice: Choice) -> io::Result<Self> {
        let level = u32::try_from(choice.level).unwrap_or(1);
        Ok(match choice.coding {
            Coding::Gzip => Self::Gzip(GzEncoder::new(Vec::new(), Compression::new(level))),
            // RFC 9110 section 8.4.1.2: the coding is zlib's format, not bare deflate.
            Coding::Deflate => Self::Deflate(ZlibEncoder::new(Vec::new(), Compression::new(level))),
            Coding::Brotli => Self::Brotli(Box::new(brotli::CompressorWriter::new(
                Vec::new(),
                BROTLI_BUFFER,
                level,
                BROTLI_WINDOW,
            ))),
            Coding::Zstd => {
                Self::Zstd(zstd::stream::write::Encoder::new(Vec::new(), choice.level)?)
            }
        })
    }

    /// Takes bytes in.
    ///
    /// # Errors
    /// The library fails.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Gzip(encoder) => encoder.write_all(bytes),
            Self::Deflate(encoder) => encoder.write_all(bytes),
            Self::Brotli(encoder) => encoder.write_all(bytes),
            Self::Zstd(encoder) => encoder.write_all(bytes),
        }
    }

    /// Makes all that was taken in readable for the client.
    ///
    /// # Errors
    /// The library fails.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Gzip(encoder) => encoder.flush(),
            Self::Deflate(encoder) => encoder.flush(),
            Self::Brotli(encoder) => encoder.flush(),
            Self::Zstd(encoder) => encoder.flush(),
        }
    }

    /// The compressed bytes that are ready.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        std::mem::take(match self {
            Self::Gzip(encoder) => encoder.get_mut(),
            Self::Deflate(encoder) => encoder.get_mut(),
            Self::Brotli(encoder) => encoder.get_mut(),
            Self::Zstd(encoder) => encoder.get_mut(),
        })
    }

    /// The end of the compressed bytes.
    ///
    /// # Errors
    /// The library fails.
    pub(crate) fn finish(self) -> io::Result<Vec<u8>> {
        match self {
            Self::Gzip(encoder) => encoder.finish(),
            Self::Deflate(encoder) => encoder.finish(),
            Self::Brotli(encoder) => Ok(encoder.into_inner()),
            Self::Zstd(encoder) => encoder.finish(),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::Read;

    use super::*;

    /// What a client makes of a coded body, up to a fault.
    pub(crate) fn decode(coding: &str, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        match coding {
            "gzip" => flate2::read::GzDecoder::new(bytes).read_to_end(&mut out)?,
            "deflate" => flate2::read::ZlibDecoder::new(bytes).read_to_end(&mut out)?,
            "br" => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut out)?,
            "zstd" => zstd::stream::read::Decoder::new(bytes)?.read_to_end(&mut out)?,
            other => return Err(io::Error::other(other.to_owned())),
        };
        Ok(out)
    }

    /// The part of a coded body that can be read before its end is there.
    fn decode_part(coding: &str, bytes: &[u8]) -> Vec<u8> {
        let mut out = vec![0; 64];
        let read = match coding {
            "gzip" => flate2::read::GzDecoder::new(bytes).read(&mut out),
            "deflate" => flate2::read::ZlibDecoder::new(bytes).read(&mut out),
            "br" => brotli::Decompressor::new(bytes, 4096).read(&mut out),
            _ => zstd::stream::read::Decoder::new(bytes).and_then(|mut d| d.read(&mut out)),
        };
        out.truncate(read.unwrap_or(0));
        out
    }

    #[test]
    fn every_coding_gives_back_what_went_in_and_flushes_what_it_has() {
        let text = "0123456789abcdef".repeat(5_000);
        for coding in [Coding::Gzip, Coding::Deflate, Coding::Brotli, Coding::Zstd] {
            for configured in [0, 5, 10] {
                let level = coding.level(configured, "").expect("compresses");
                let mut encoder = Encoder::new(Choice { coding, level }).expect("starts");
                encoder.write(b"first").expect("takes");
                encoder.flush().expect("flushes");
                let mut coded = encoder.take();
                assert_eq!(decode_part(coding.name(), &coded), b"first");
                encoder.write(text.as_bytes()).expect("takes");
                coded.extend(encoder.take());
                coded.extend(encoder.finish().expect("ends"));
                assert!(coded.len() < text.len() / 4, "{coding:?} {level}");
                let back = decode(coding.name(), &coded).expect("can be read");
                assert_eq!(back, format!("first{text}").into_bytes(), "{coding:?}");
            }
        }
    }
}
