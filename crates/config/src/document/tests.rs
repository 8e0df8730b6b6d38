//! Rules of the document: what is read, what is refused, and that nothing is lost.

use std::path::Path;

use super::{Document, FILE_BYTES_MAX, NESTING_MAX};
use crate::diagnostic::{Diagnostic, code};

fn parse(bytes: &[u8]) -> Result<Document, Box<Diagnostic>> {
    Document::from_bytes(Path::new("test.config"), bytes)
}

// R78
#[test]
fn files_are_byte_identical_when_unedited() {
    let text = "<?xml version=\"1.0\"?>\r\n<!-- a -->\n<a b='1'\tc = \"&#x41;&lt;\">\n  <ä x=\"ü\"/> <![CDATA[<]]> t &amp; u\n</a >\n<!--z-->";
    let utf16 = |f: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(f)
            .collect()
    };
    let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    for bytes in [
        text.as_bytes().to_vec(),
        marked,
        utf16(u16::to_le_bytes),
        utf16(u16::to_be_bytes),
    ] {
        let document = parse(&bytes).unwrap();
        assert_eq!(document.source().to_bytes(), bytes);
        let root = document.root();
        assert_eq!(root.attribute("c").unwrap().value, "A<");
        assert_eq!(
            root.children()
                .map(|c| c.name().to_owned())
                .collect::<Vec<_>>(),
            ["ä"]
        );
        assert_eq!(root.get().text.len(), 2);
    }
}

#[test]
fn spans_name_the_bytes() {
    let document = Document::from_text("t", "<a>\n  <!--c--><b x = 'y'>\n  </b>\n</a>").unwrap();
    let text = document.source().text();
    let b = document.root().child("b").unwrap();
    assert_eq!(&text[b.get().span.clone()], "<b x = 'y'>\n  </b>");
    assert_eq!(&text[b.get().tag_span.clone()], "<b x = 'y'>");
    let x = b.attribute("x").unwrap();
    assert_eq!(
        (&text[x.span.clone()], &text[x.value_span.clone()]),
        ("x = 'y'", "y")
    );
    assert_eq!(document.source().line_column(x.span.start), (2, 14));
    assert_eq!(&text[document.root().get().comments[0].clone()], "<!--c-->");
}

// R78, R80; XML 1.0
#[test]
fn what_is_no_xml_is_refused_with_its_place() {
    let deep = |n: usize| "<a>".repeat(n) + &"</a>".repeat(n);
    for (text, code, place) in [
        ("", code::MALFORMED_XML, (1, 1)),
        ("  ", code::MALFORMED_XML, (1, 1)),
        (" <?xml version='1.0'?><a/>", code::MALFORMED_XML, (1, 2)),
        ("<a/><?xml version='1.0'?>", code::MALFORMED_XML, (1, 5)),
        ("<a", code::MALFORMED_XML, (1, 1)),
        ("<a>", code::MALFORMED_XML, (1, 1)),
        ("<a>\n<b></a>", code::MALFORMED_XML, (2, 4)),
        ("</a>", code::MALFORMED_XML, (1, 1)),
        ("<a/><b/>", code::MALFORMED_XML, (1, 5)),
        ("<a/>x", code::MALFORMED_XML, (1, 5)),
        ("x<a/>", code::MALFORMED_XML, (1, 1)),
        ("<a b/>", code::MALFORMED_XML, (1, 4)),
        ("<a b=c/>", code::MALFORMED_XML, (1, 4)),
        ("<a b='c/>", code::MALFORMED_XML, (1, 4)),
        ("<a b='1' b='2'/>", code::MALFORMED_XML, (1, 10)),
        ("<a b='1'c='2'/>", code::MALFORMED_XML, (1, 9)),
        ("<a b='<'/>", code::MALFORMED_XML, (1, 7)),
        ("<a b='&'/>", code::MALFORMED_XML, (1, 7)),
        ("<a b='&amp'/>", code::MALFORMED_XML, (1, 7)),
        ("<a b='x &#0;'/>", code::MALFORMED_XML, (1, 9)),
        ("<a b='&#xD800;'/>", code::MALFORMED_XML, (1, 7)),
        ("<a b='&#+65;'/>", code::MALFORMED_XML, (1, 7)),
        ("<1/>", code::MALFORMED_XML, (1, 2)),
        ("<a><!-- -- --></a>", code::MALFORMED_XML, (1, 4)),
        ("<a><!-- </a>", code::MALFORMED_XML, (1, 4)),
        ("<a>]]></a>", code::MALFORMED_XML, (1, 4)),
        ("<a>\u{1}</a>", code::MALFORMED_XML, (1, 4)),
        ("<a>&</a>", code::MALFORMED_XML, (1, 4)),
        (
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            code::DTD,
            (1, 1),
        ),
        ("<a b='&nbsp;'/>", code::ENTITY, (1, 7)),
        ("<a>&b;</a>", code::ENTITY, (1, 4)),
        (
            &deep(NESTING_MAX + 1),
            code::NESTING,
            (1, 3 * NESTING_MAX + 1),
        ),
    ] {
        let d = parse(text.as_bytes()).unwrap_err();
        assert_eq!(
            (d.code, (d.line().unwrap(), d.column().unwrap())),
            (code, place),
            "{text}"
        );
    }
    assert!(parse(deep(NESTING_MAX).as_bytes()).is_ok());
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    for bytes in [
        b"<a>\xFF</a>".as_slice(),
        b"\xFF\xFE<\0a",
        b"\xFF\xFE\x00\xD8<\0",
        b"\xFE\xFF\0<\xDC\0",
        b"\xEF\xBB\xBF\xC0",
    ] {
        assert_eq!(parse(bytes).unwrap_err().code, code::ENCODING, "{bytes:?}");
    }
    let large = vec![b' '; usize::try_from(FILE_BYTES_MAX).unwrap() + 1];
    assert_eq!(parse(&large).unwrap_err().code, code::TOO_LARGE);
}

// Every way of cutting or spoiling a file gives a document or a diagnostic, never a panic.
#[test]
fn spoiled_files_never_panic() {
    let text = "<?xml version='1.0'?><configuration><!-- x --><a b=\"&amp;&#10;é\" c='d'/><e><![CDATA[x]]>y</e></configuration>";
    let mut refused = 0;
    for at in 0..text.len() {
        refused += usize::from(parse(&text.as_bytes()[..at]).is_err());
        for byte in [b'<', b'>', b'&', b'"', b'/', b'!', 0, 0xFF] {
            let mut bytes = text.as_bytes().to_vec();
            bytes[at] = byte;
            if let Err(d) = parse(&bytes) {
                assert!(d.to_string().contains(d.code));
            }
        }
    }
    assert_eq!(refused, text.len());
}

// R81
#[test]
fn edits_change_only_what_they_must() {
    let text = "<a>\r\n    <!-- keep -->\r\n    <b  x='1' />\r\n    <c></c>\r\n</a>\r\n";
    let document = Document::from_text("t", text).unwrap();
    let b = document.root().child("b").unwrap().id();
    let c = document.root().child("c").unwrap().id();
    for (edited, expected) in [
        (
            document.with_attribute(b, "x", "a\"&'<"),
            text.replace("'1'", "'a&quot;&amp;&apos;&lt;'"),
        ),
        (
            document.with_attribute(b, "y", "2"),
            text.replace("x='1' />", "x='1' y=\"2\" />"),
        ),
        (
            document.with_attribute(c, "y", "2"),
            text.replace("<c>", "<c y=\"2\">"),
        ),
        (
            document.with_child(document.root().id(), "<d/>"),
            text.replace("</c>\r\n", "</c>\r\n    <d/>\r\n"),
        ),
        (
            document.with_child(b, "<d/>"),
            text.replace("<b  x='1' />", "<b  x='1'>\r\n        <d/>\r\n    </b>"),
        ),
        (
            document.with_child(c, "<d/>"),
            text.replace("<c></c>", "<c>\r\n        <d/>\r\n    </c>"),
        ),
    ] {
        assert_eq!(edited.unwrap().source().text(), expected);
    }
    assert!(document.with_child(b, "<d>").is_err());
    assert!(document.with_attribute(b, "no name", "").is_err());
}

/// Numbers that look random and are the same in each run, so that a failure can be repeated (xorshift).
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}

// R78: whatever the bytes are, they are refused with a place or kept as they are.
#[test]
fn damaged_files_are_refused_or_kept_to_the_byte() {
    const SEED: &str = "<?xml version=\"1.0\"?>\r\n<!-- a --><c x='1' y=\"&#x41;&lt;\">\n <ä b='ü'/><![CDATA[<]]> t &amp; u<?p i?></c>\n";
    const PIECES: [&[u8]; 14] = [
        b"<",
        b">",
        b"/",
        b"&",
        b"'",
        b"\"",
        b"=",
        b"]]>",
        b"<!--",
        b"<![CDATA[",
        b"&#x110000;",
        b"\0",
        b"\xFF",
        b"<?",
    ];
    let utf16: Vec<u8> = std::iter::once(0xFEFF)
        .chain(SEED.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut random = Seeded(0x5EED_5EED);
    let (mut kept, mut refused) = (0, 0);
    for round in 0..6_000 {
        let mut bytes = if round % 4 == 0 {
            utf16.clone()
        } else {
            SEED.as_bytes().to_vec()
        };
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len());
            match random.below(6) {
                0 => bytes.truncate(at),
                1 => drop(bytes.drain(at..(at + 1 + random.below(8)).min(bytes.len()))),
                2 => bytes
                    .iter_mut()
                    .skip(at)
                    .take(1)
                    .for_each(|b| *b ^= 1 << (at % 8)),
                _ => {}
            }
            let piece = PIECES[random.below(PIECES.len())];
            let at = random.below(bytes.len() + 1).min(bytes.len());
            if random.below(2) == 0 {
                bytes.splice(at..at, piece.iter().copied());
            }
        }
        match parse(&bytes) {
            Ok(document) => {
                assert_eq!(document.source().to_bytes(), bytes, "{bytes:?}");
                kept += 1;
            }
            Err(d) => {
                assert!(d.line().is_some(), "{d:?} for {bytes:?}");
                assert!(!d.render(false).is_empty());
                refused += 1;
            }
        }
    }
    assert!(
        kept > 200 && refused > 1_500,
        "{kept} kept, {refused} refused"
    );
}
