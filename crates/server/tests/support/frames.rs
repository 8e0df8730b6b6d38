//! HTTP/2 at the level of frames, as an attacker writes them: no rule is kept that is not asked for.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use sluicegate_testing::raw_client::PATIENCE;

pub(crate) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) kind: u8,
    pub(crate) flags: u8,
    pub(crate) stream: u32,
    pub(crate) payload: Vec<u8>,
}

impl Frame {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut out = (self.payload.len() as u32).to_be_bytes()[1..].to_vec();
        out.extend([self.kind, self.flags]);
        out.extend(self.stream.to_be_bytes());
        out.extend(&self.payload);
        out
    }

    /// What the tables call it.
    fn event(&self) -> String {
        let number = |at: usize| {
            self.payload.get(at..at + 4).map_or(0, |bytes| {
                u32::from_be_bytes(bytes.try_into().expect("four"))
            })
        };
        match self.kind {
            0 => format!("DATA {}", self.stream),
            1 => format!("HEADERS {}", self.stream),
            3 => format!("RST {} {}", self.stream, number(0)),
            4 if self.flags & 1 == 0 => "SETTINGS".to_owned(),
            4 => "SETTINGS ACK".to_owned(),
            6 => "PONG".to_owned(),
            7 => format!("GOAWAY {}", number(4)),
            8 => "WINDOW".to_owned(),
            other => format!("frame {other}"),
        }
    }
}

/// A literal field without indexing and without Huffman (RFC 7541 section 6.2.2).
pub(crate) fn field(name: &[u8], value: &[u8]) -> Vec<u8> {
    let mut out = vec![0];
    for text in [name, value] {
        length(text.len(), &mut out);
        out.extend(text);
    }
    out
}

fn length(mut count: usize, out: &mut Vec<u8>) {
    if count < 127 {
        out.push(count as u8);
        return;
    }
    out.push(127);
    count -= 127;
    while count >= 128 {
        out.push((count % 128) as u8 | 128);
        count /= 128;
    }
    out.push(count as u8);
}

/// What one line of a table stands for: `headers FLAGS STREAM name=value|...`, `raw TYPE FLAGS STREAM HEX`, or
/// `bytes HEX`; `*N` behind it repeats it, with `{n}` counting 1, 3, 5...
pub(crate) fn bytes_of(line: &str) -> Vec<u8> {
    let (line, count) = match line.rsplit_once(" *") {
        Some((line, count)) => (line, count.parse().expect("count")),
        None => (line, 1),
    };
    (0..count)
        .flat_map(|at| one(&line.replace("{n}", &(2 * at + 1).to_string())))
        .collect()
}

fn one(line: &str) -> Vec<u8> {
    line.split(" & ").flat_map(frame).collect()
}

fn frame(text: &str) -> Vec<u8> {
    let mut words = text.split(' ');
    let mut word = || words.next().unwrap_or_default();
    let number = |text: &str| text.parse::<u32>().unwrap_or_else(|_| panic!("{text}"));
    match word() {
        "bytes" => hex(word()),
        "headers" => {
            let (flags, stream) = (number(word()) as u8, number(word()));
            let rest: Vec<&str> = words.collect();
            let payload = rest
                .join(" ")
                .split('|')
                .filter(|part| !part.is_empty())
                .flat_map(|part| {
                    let at = part[1..].find('=').expect("=") + 1;
                    field(&part.as_bytes()[..at], &part.as_bytes()[at + 1..])
                })
                .collect();
            let kind = 1;
            Frame {
                kind,
                flags,
                stream,
                payload,
            }
            .bytes()
        }
        "raw" => {
            let (kind, flags, stream) =
                (number(word()) as u8, number(word()) as u8, number(word()));
            let payload = hex(word());
            Frame {
                kind,
                flags,
                stream,
                payload,
            }
            .bytes()
        }
        other => panic!("{other}"),
    }
}

/// Hexadecimal digits; `xN` repeats the byte before it.
fn hex(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(tail) = rest.strip_prefix('x') {
            let end = tail.find(',').unwrap_or(tail.len());
            let count: usize = tail[..end].parse().expect("count");
            let byte = out.pop().expect("byte");
            out.extend(std::iter::repeat_n(byte, count));
            rest = tail.get(end + 1..).unwrap_or_default();
        } else {
            out.push(u8::from_str_radix(&rest[..2], 16).expect("digits"));
            rest = &rest[2..];
        }
    }
    out
}

/// A client that writes frames.
pub(crate) struct Attacker {
    tcp: TcpStream,
    input: Vec<u8>,
}

impl Attacker {
    /// Connects and sends the preface and empty settings.
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let mut own = Self::silent(address);
        own.send(PREFACE);
        own.send(&bytes_of("raw 4 0 0 "));
        own
    }

    /// Connects and says nothing.
    pub(crate) fn silent(address: SocketAddr) -> Self {
        let tcp = TcpStream::connect(address).expect("connection");
        tcp.set_read_timeout(Some(PATIENCE)).expect("timeout");
        tcp.set_write_timeout(Some(PATIENCE)).expect("timeout");
        Self {
            tcp,
            input: Vec::new(),
        }
    }

    /// Sends what the server still takes.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        let _ = self.tcp.write_all(bytes);
    }

    /// The next frame; `None` at the end of the connection.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        loop {
            if let [a, b, c, kind, flags, s0, s1, s2, s3, rest @ ..] = self.input.as_slice() {
                let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
                if rest.len() >= length {
                    let frame = Frame {
                        kind: *kind,
                        flags: *flags,
                        stream: u32::from_be_bytes([*s0, *s1, *s2, *s3]),
                        payload: rest[..length].to_vec(),
                    };
                    self.input.drain(..9 + length);
                    return Some(frame);
                }
            }
            let mut part = [0; 4096];
            match self.tcp.read(&mut part) {
                Ok(0) | Err(_) => return None,
                Ok(length) => self.input.extend(&part[..length]),
            }
        }
    }

    /// Events up to the first that is one of `wanted`, and that one; `close` is the end of the connection.
    pub(crate) fn until(&mut self, wanted: &str) -> Result<String, Vec<String>> {
        let mut seen = Vec::new();
        loop {
            let event = self
                .next()
                .map_or_else(|| "close".to_owned(), |frame| frame.event());
            if wanted.split(" or ").any(|one| one == event) {
                return Ok(event);
            }
            let is_over = event == "close";
            seen.push(event);
            if is_over {
                return Err(seen);
            }
        }
    }
}
