//! Every kind of frame, right and wrong, in pieces of every size.

use super::*;
use crate::web_socket::deflate::{Agreement, Deflater};

/// A client's frame: the first byte as given, the shortest length, a mask.
fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mask = [0x37, 0xfa, 0x21, 0x3d];
    let mut bytes = vec![first];
    match payload.len() {
        length @ 0..126 => bytes.push(0x80 | length as u8),
        length @ 126..65_536 => {
            bytes.push(0xfe);
            bytes.extend_from_slice(&(length as u16).to_be_bytes());
        }
        length => {
            bytes.push(0xff);
            bytes.extend_from_slice(&(length as u64).to_be_bytes());
        }
    }
    bytes.extend_from_slice(&mask);
    let start = bytes.len();
    bytes.extend_from_slice(payload);
    unmask(&mut bytes[start..], mask, 0);
    bytes
}

/// What a reader makes of `wire` that comes in pieces of `step` bytes, as text.
fn read(reader: &mut Reader, wire: &[u8], step: usize, room: usize) -> Result<String, u16> {
    let mut story = String::new();
    let mut data = Vec::new();
    let mut staged: Vec<u8> = Vec::new();
    let mut output = vec![0; room];
    for piece in wire.chunks(step) {
        staged.extend_from_slice(piece);
        loop {
            let (used, found) = reader
                .step(&mut staged, &mut output)
                .map_err(|violation| violation.code)?;
            staged.drain(..used);
            match found {
                Step::More => break,
                Step::Data(fragment) => {
                    data.extend_from_slice(&output[..fragment.length]);
                    if fragment.is_final {
                        let kind = if fragment.is_text { "text" } else { "binary" };
                        let shown = String::from_utf8_lossy(&data).into_owned();
                        story.push_str(&format!("{kind}({shown}) "));
                        data.clear();
                    }
                }
                Step::Ping(body) => {
                    story.push_str(&format!("ping({}) ", String::from_utf8_lossy(&body)));
                }
                Step::Pong => story.push_str("pong "),
                Step::Close(status) => {
                    story.push_str(&format!("close({} {}) ", status.code, status.reason));
                }
            }
        }
    }
    Ok(story.trim_end().to_owned())
}

fn check(frames: &[(u8, &[u8])], expected: Result<&str, u16>) {
    let wire: Vec<u8> = frames
        .iter()
        .flat_map(|(first, payload)| frame(*first, payload))
        .collect();
    for (step, room) in [(1, 1), (3, 2), (7, 100), (100_000, 5), (100_000, 100_000)] {
        let story = read(&mut Reader::default(), &wire, step, room);
        assert_eq!(
            story.as_deref().map_err(|&code| code),
            expected,
            "{frames:x?} in pieces of {step} with room for {room}"
        );
    }
}

#[test]
fn messages_and_control_frames_come_as_they_were_sent() {
    check(&[(0x81, b"hello")], Ok("text(hello)"));
    check(&[(0x82, b"\x00\x01")], Ok("binary(\x00\x01)"));
    check(&[(0x81, b"")], Ok("text()"));
    check(
        &[(0x01, b"he"), (0x00, b""), (0x80, b"llo")],
        Ok("text(hello)"),
    );
    check(&[(0x01, b"hello"), (0x80, b"")], Ok("text(hello)"));
    check(
        &[
            (0x01, b"a"),
            (0x89, b"p"),
            (0x00, b"b"),
            (0x8a, b""),
            (0x80, b"c"),
        ],
        Ok("ping(p) pong text(abc)"),
    );
    check(
        &[(0x89, &[b'x'; 125])],
        Ok(&format!("ping({})", "x".repeat(125))),
    );
    check(&[(0x88, b"\x03\xe8bye")], Ok("close(1000 bye)"));
    check(&[(0x88, b"")], Ok("close(1005 )"));
    // A character in two fragments.
    check(&[(0x01, b"\xce"), (0x80, b"\xba")], Ok("text(κ)"));
    let long = vec![b'y'; 70_000];
    check(
        &[(0x82, &long)],
        Ok(&format!("binary({})", "y".repeat(70_000))),
    );
}

#[test]
fn every_wrong_frame_has_its_close_status() {
    // Threats W01 to W06.
    check(&[(0x80, b"x")], Err(1002));
    check(&[(0x00, b"x")], Err(1002));
    check(&[(0x01, b"a"), (0x81, b"b")], Err(1002));
    check(&[(0x02, b"a"), (0x01, b"b")], Err(1002));
    check(&[(0xc1, b"a")], Err(1002));
    check(&[(0xa1, b"a")], Err(1002));
    check(&[(0x91, b"a")], Err(1002));
    for opcode in [3, 4, 5, 6, 7, 11, 12, 13, 14, 15] {
        check(&[(0x80 | opcode, b"")], Err(1002));
    }
    check(&[(0x09, b"")], Err(1002));
    check(&[(0x08, b"")], Err(1002));
    check(&[(0x89, &[0; 126])], Err(1002));
    check(&[(0x88, b"\x03")], Err(1002));
    check(&[(0x88, b"\x03\xed")], Err(1002));
    check(&[(0x88, b"\x03\xe8\xc0")], Err(1007));
    check(&[(0x81, b"\xff")], Err(1007));
    check(&[(0x01, b"\xce"), (0x80, b"")], Err(1007));
    check(&[(0x01, b"\xce"), (0x80, b"a")], Err(1007));
    let mut flood = vec![(0x01, &b""[..])];
    flood.extend(vec![(0x00, &b""[..]); 1_001]);
    check(&flood, Err(1008));
}

#[test]
fn compressed_messages_are_inflated_whatever_their_fragments() {
    // Threat W07: what comes out is bounded by the room, however much it is in all.
    let agreement = Agreement::accept("permessage-deflate").expect("is a plain offer");
    let mut deflater = Deflater::new(&agreement);
    let first = deflater.deflate("κόσμε κόσμε".as_bytes()).expect("is made");
    let second = deflater.deflate(&vec![b'z'; 50_000]).expect("is made");
    assert!(second.len() < 1000);
    let (head, tail) = first.split_at(3);
    let wire = [
        frame(0x41, head),
        frame(0x89, b"p"),
        frame(0x00, b""),
        frame(0x80, tail),
        frame(0xc2, &second),
        frame(0x81, b"plain"),
    ]
    .concat();
    let expected = format!(
        "ping(p) text(κόσμε κόσμε) binary({}) text(plain)",
        "z".repeat(50_000)
    );
    for (step, room) in [(1, 7), (5, 4096), (100_000, 3), (100_000, 100_000)] {
        let mut reader = Reader::new(Some(Inflater::new(&agreement)));
        assert_eq!(
            read(&mut reader, &wire, step, room).as_ref(),
            Ok(&expected),
            "{step} {room}"
        );
    }
    for wrong in [&b"\xff\xff\xff\xff"[..], b"\x07\x00"] {
        let mut reader = Reader::new(Some(Inflater::new(&agreement)));
        assert_eq!(read(&mut reader, &frame(0xc1, wrong), 1, 10), Err(1007));
    }
    let mut reader = Reader::new(Some(Inflater::new(&agreement)));
    let invalid = deflate_alone(&agreement, b"\xff");
    assert_eq!(read(&mut reader, &frame(0xc1, &invalid), 1, 10), Err(1007));
}

fn deflate_alone(agreement: &Agreement, message: &[u8]) -> Vec<u8> {
    Deflater::new(agreement).deflate(message).expect("is made")
}
