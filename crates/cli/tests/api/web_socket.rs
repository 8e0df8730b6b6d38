//! A WebSocket client that follows a script: it sends any frame and checks what comes.
//!
//! Actions, separated by spaces: `text:T` and `binary:T` send a message, `part:T` the first fragment of a text, `rest:T` its
//! end, `ping:T` a ping, `naked:T` a text without a mask, `close:CODE[:REASON]` a close frame, `reset` drops the connection;
//! `read:T` expects a message, `pong:T` a pong, `closed:CODE` a close frame, `end` the end of the connection.

use std::io;
use std::net::SocketAddr;

use sluicegate_testing::RawClient;

const MASK: [u8; 4] = [0x12, 0x34, 0x56, 0x78];

/// A frame of the server.
struct Frame {
    first: u8,
    payload: Vec<u8>,
}

/// Opens a WebSocket at `path` and goes through `actions`. The error says what was not as expected.
pub(crate) fn follow(address: SocketAddr, path: &str, actions: &[String]) -> Result<(), String> {
    let problem = |what: &str, error: io::Error| format!("websocket {path}: {what}: {error}");
    let mut client = RawClient::connect(address).map_err(|error| problem("connecting", error))?;
    client
        .send(format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        ))
        .map_err(|error| problem("asking", error))?;
    let head = client
        .read_head()
        .map_err(|error| problem("the answer", error))?;
    let accept = head.header("Sec-WebSocket-Accept");
    if (head.status, accept) != (101, Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")) {
        return Err(format!("websocket {path}: {}", head.head));
    }
    for action in actions {
        let (name, rest) = action.split_once(':').unwrap_or((action, ""));
        let sent = match name {
            "text" => send(&mut client, 0x81, rest.as_bytes()),
            "binary" => send(&mut client, 0x82, rest.as_bytes()),
            "part" => send(&mut client, 0x01, rest.as_bytes()),
            "rest" => send(&mut client, 0x80, rest.as_bytes()),
            "ping" => send(&mut client, 0x89, rest.as_bytes()),
            "naked" => {
                let mut bytes = vec![0x81, rest.len() as u8];
                bytes.extend_from_slice(rest.as_bytes());
                client.send(bytes)
            }
            "close" => {
                let (code, reason) = rest.split_once(':').unwrap_or((rest, ""));
                let code: u16 = code.parse().map_err(|_| format!("a code: {action}"))?;
                let body = [&code.to_be_bytes()[..], reason.as_bytes()].concat();
                send(&mut client, 0x88, &body)
            }
            "reset" => {
                client.reset();
                return Ok(());
            }
            "end" => {
                return match client.read_to_close() {
                    Ok(rest) if rest.is_empty() => Ok(()),
                    Ok(rest) => Err(format!("websocket {path}: after the end: {rest:x?}")),
                    Err(error) => Err(problem("the end", error)),
                };
            }
            "read" | "pong" | "closed" => {
                expect(&mut client, name, rest)
                    .map_err(|what| format!("websocket {path}: expected {action}: {what}"))?;
                Ok(())
            }
            _ => return Err(format!("there is no action {action}")),
        };
        sent.map_err(|error| problem(action, error))?;
    }
    Ok(())
}

fn send(client: &mut RawClient, first: u8, payload: &[u8]) -> io::Result<()> {
    // Scripts are short.
    let mut bytes = vec![first, 0x80 | payload.len().min(125) as u8];
    bytes.extend_from_slice(&MASK);
    bytes.extend(
        payload
            .iter()
            .take(125)
            .enumerate()
            .map(|(at, byte)| byte ^ MASK[at % 4]),
    );
    client.send(bytes)
}

fn expect(client: &mut RawClient, name: &str, text: &str) -> Result<(), String> {
    let mut message = Vec::new();
    loop {
        let frame = receive(client).map_err(|error| error.to_string())?;
        match (frame.first & 0x0f, name) {
            (0..=2, "read") => {
                message.extend_from_slice(&frame.payload);
                if frame.first & 0x80 == 0 {
                    continue;
                }
                let message = String::from_utf8_lossy(&message);
                return if message == text {
                    Ok(())
                } else {
                    Err(format!("the message {message}"))
                };
            }
            (10, "pong") if frame.payload == text.as_bytes() => return Ok(()),
            (8, "closed") => {
                let code = frame
                    .payload
                    .first_chunk()
                    .map(|code| u16::from_be_bytes(*code));
                return if code.map(|code| code.to_string()).as_deref() == Some(text) {
                    Ok(())
                } else {
                    Err(format!("the code {code:?}"))
                };
            }
            (opcode, _) => {
                let payload = String::from_utf8_lossy(&frame.payload);
                return Err(format!("a frame {opcode}: {payload}"));
            }
        }
    }
}

fn receive(client: &mut RawClient) -> io::Result<Frame> {
    let head = client.read_exactly(2)?;
    let length = match head[1] {
        126 => client
            .read_exactly(2)?
            .iter()
            .fold(0, |all, &byte| all << 8 | u64::from(byte)),
        127 => client
            .read_exactly(8)?
            .iter()
            .fold(0, |all, &byte| all << 8 | u64::from(byte)),
        short => u64::from(short),
    };
    Ok(Frame {
        first: head[0],
        payload: client.read_exactly(length)?,
    })
}
