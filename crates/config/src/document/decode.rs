//! Turns the bytes of a file into text: UTF-8 with or without a mark, UTF-16 with one (R78).

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, INVALID_DATA, code};
use crate::source::{Encoding, SourceFile};

pub(super) fn decode(path: &Path, bytes: &[u8]) -> Result<(String, Encoding), Box<Diagnostic>> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Ok((utf8(path, rest)?, Encoding::Utf8 { has_mark: true })),
        [0xFF, 0xFE, rest @ ..] => Ok((
            utf16(path, rest, u16::from_le_bytes)?,
            Encoding::Utf16Little,
        )),
        [0xFE, 0xFF, rest @ ..] => Ok((utf16(path, rest, u16::from_be_bytes)?, Encoding::Utf16Big)),
        _ => Ok((utf8(path, bytes)?, Encoding::Utf8 { has_mark: false })),
    }
}

fn utf8(path: &Path, bytes: &[u8]) -> Result<String, Box<Diagnostic>> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|e| {
        let good = bytes.get(..e.valid_up_to()).unwrap_or_default();
        refused(
            path,
            String::from_utf8_lossy(good).into_owned(),
            "this byte is not UTF-8",
        )
    })
}

fn utf16(path: &Path, bytes: &[u8], read: fn([u8; 2]) -> u16) -> Result<String, Box<Diagnostic>> {
    let mut text = String::with_capacity(bytes.len());
    let (pairs, rest) = bytes.as_chunks::<2>();
    for unit in char::decode_utf16(pairs.iter().map(|p| read(*p))) {
        match unit {
            Ok(c) => text.push(c),
            Err(_) => {
                return Err(refused(
                    path,
                    text,
                    "half of a surrogate pair is missing here",
                ));
            }
        }
    }
    if rest.is_empty() {
        Ok(text)
    } else {
        Err(refused(
            path,
            text,
            "the file ends in the middle of a character",
        ))
    }
}

fn refused(path: &Path, good: String, label: &str) -> Box<Diagnostic> {
    let end = good.len();
    let file = Arc::new(SourceFile::new(path, good));
    Box::new(
        Diagnostic::error(code::ENCODING, "the file is not text in UTF-8 or UTF-16")
            .at(&file, end..end, label)
            .help("save the file as UTF-8, or as UTF-16 with a byte order mark")
            .as_500_19(INVALID_DATA),
    )
}
