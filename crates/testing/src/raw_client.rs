//! A raw TCP client: sends any bytes, reads responses by their framing, and notices how the connection ends.
//!
//! It blocks, never sleeps, and gives up after [`PATIENCE`], so that a server that hangs fails a test instead of
//! stopping it.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

/// How long a read or a write may take.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A response that cannot be larger in a test.
const BODY_BYTES_MAX: u64 = 1 << 30;

/// One response as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawResponse {
    /// The status code.
    pub status: u16,
    /// The status line and all header lines, as they came.
    pub head: String,
    /// The header fields, in order.
    pub headers: Vec<(String, String)>,
    /// The body, decoded.
    pub body: Vec<u8>,
    /// The trailer fields, in order.
    pub trailers: Vec<(String, String)>,
    /// How the body was framed.
    pub framing: RawFraming,
}

/// How a body was framed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawFraming {
    /// The status or the method has no body.
    None,
    /// `Content-Length`.
    Length,
    /// `Transfer-Encoding: chunked`.
    Chunked,
    /// The connection's end.
    UntilClose,
}

impl RawResponse {
    /// The first field of that name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// True if the server says that it closes the connection.
    #[must_use]
    pub fn says_close(&self) -> bool {
        self.header("Connection")
            .is_some_and(|value| value.eq_ignore_ascii_case("close"))
    }
}

/// One connection.
#[derive(Debug)]
pub struct RawClient {
    stream: TcpStream,
    buffer: Vec<u8>,
    at: usize,
}

impl RawClient {
    /// Connects.
    ///
    /// # Errors
    /// Those of the connection.
    pub fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::new(),
            at: 0,
        })
    }

    /// The socket, for options that this client does not know.
    #[must_use]
    pub const fn stream(&self) -> &TcpStream {
        &self.stream
    }

    /// A second handle to the same connection, for a thread that sends while this one reads.
    ///
    /// # Errors
    /// Those of the descriptor.
    pub fn sender(&self) -> io::Result<TcpStream> {
        self.stream.try_clone()
    }

    /// Sends all bytes.
    ///
    /// # Errors
    /// Those of the connection.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) -> io::Result<()> {
        self.stream.write_all(bytes.as_ref())
    }

    /// Says that nothing more will be sent; answers can still be read.
    ///
    /// # Errors
    /// Those of the connection.
    pub fn half_close(&self) -> io::Result<()> {
        self.stream.shutdown(Shutdown::Write)
    }

    /// Ends the connection with a reset, at once.
    pub fn reset(self) {
        let socket = socket2::SockRef::from(&self.stream);
        let _ = socket.set_linger(Some(Duration::ZERO));
    }

    /// Reads one response to a request with a body in the answer.
    ///
    /// # Errors
    /// `UnexpectedEof` when the connection ends within it, `InvalidData` when it is malformed, `WouldBlock` or
    /// `TimedOut` when it does not come.
    pub fn read(&mut self) -> io::Result<RawResponse> {
        self.read_for("GET")
    }

    /// Reads one response to a request with that method.
    ///
    /// # Errors
    /// As [`RawClient::read`].
    pub fn read_for(&mut self, method: &str) -> io::Result<RawResponse> {
        let mut response = self.read_head()?;
        let status = response.status;
        if method == "HEAD" || status < 200 || status == 204 || status == 304 {
            return Ok(response);
        }
        let is_chunked = response
            .header("Transfer-Encoding")
            .is_some_and(|value| value.eq_ignore_ascii_case("chunked"));
        let length = response.header("Content-Length").map(str::to_owned);
        match (is_chunked, length) {
            (true, Some(_)) => return Err(malformed("two framings")),
            (true, None) => {
                response.framing = RawFraming::Chunked;
                response.body = self.read_chunks(&mut response.trailers)?;
            }
            (false, Some(length)) => {
                response.framing = RawFraming::Length;
                let length = length.parse().map_err(|_| malformed("length"))?;
                response.body = self.read_exactly(length)?;
            }
            (false, None) => {
                response.framing = RawFraming::UntilClose;
                response.body = self.read_to_close()?;
            }
        }
        Ok(response)
    }

    /// Everything up to the end of the connection.
    ///
    /// # Errors
    /// Those of the connection, a reset among them.
    pub fn read_to_close(&mut self) -> io::Result<Vec<u8>> {
        let mut all = self.buffer.split_off(self.at);
        self.buffer.clear();
        self.at = 0;
        self.stream.read_to_end(&mut all)?;
        Ok(all)
    }

    /// True if the server ends the connection, in order or by a reset, without another byte.
    #[must_use]
    pub fn is_closed_by_server(&mut self) -> bool {
        match self.read_to_close() {
            Ok(rest) => rest.is_empty(),
            Err(error) => error.kind() == io::ErrorKind::ConnectionReset,
        }
    }

    /// The next `length` bytes.
    ///
    /// # Errors
    /// `UnexpectedEof` when the connection ends before.
    pub fn read_exactly(&mut self, length: u64) -> io::Result<Vec<u8>> {
        if length > BODY_BYTES_MAX {
            return Err(malformed("a length that no test has"));
        }
        let length = length as usize;
        while self.buffer.len() - self.at < length {
            self.fill()?;
        }
        let bytes = self.buffer[self.at..self.at + length].to_vec();
        self.at += length;
        Ok(bytes)
    }

    /// Reads a head and leaves the body for [`RawClient::read_exactly`] and [`RawClient::read_to_close`].
    ///
    /// # Errors
    /// As [`RawClient::read`].
    pub fn read_head(&mut self) -> io::Result<RawResponse> {
        let mut head = String::new();
        loop {
            let line = self.read_line()?;
            if line.is_empty() {
                break;
            }
            head.push_str(&line);
            head.push('\n');
        }
        let (status, headers) = parse_head(&head)?;
        Ok(RawResponse {
            status,
            head,
            headers,
            body: Vec::new(),
            trailers: Vec::new(),
            framing: RawFraming::None,
        })
    }

    fn read_line(&mut self) -> io::Result<String> {
        let mut from = self.at;
        loop {
            if let Some(end) = self.buffer[from..].iter().position(|&byte| byte == b'\n') {
                let line = &self.buffer[self.at..from + end];
                let Some(line) = line.strip_suffix(b"\r") else {
                    return Err(malformed("a line that ends without CR"));
                };
                let line = String::from_utf8_lossy(line).into_owned();
                self.at = from + end + 1;
                return Ok(line);
            }
            let seen = self.buffer.len() - self.at;
            self.fill()?;
            from = self.at + seen;
        }
    }

    fn read_chunks(&mut self, trailers: &mut Vec<(String, String)>) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = self.read_line()?;
            let size = u64::from_str_radix(&line, 16).map_err(|_| malformed("a chunk size"))?;
            if size == 0 {
                loop {
                    let line = self.read_line()?;
                    if line.is_empty() {
                        return Ok(body);
                    }
                    let (name, value) = line
                        .split_once(": ")
                        .ok_or_else(|| malformed("a trailer"))?;
                    trailers.push((name.to_owned(), value.to_owned()));
                }
            }
            body.extend(self.read_exactly(size)?);
            if self.read_exactly(2)? != b"\r\n" {
                return Err(malformed("the end of a chunk"));
            }
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.at > 0 {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        let mut bytes = [0_u8; 64 * 1024];
        let length = self.stream.read(&mut bytes)?;
        if length == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.buffer.extend_from_slice(&bytes[..length]);
        Ok(())
    }
}

/// The status and the fields of a head.
type Head = (u16, Vec<(String, String)>);

fn parse_head(head: &str) -> io::Result<Head> {
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.strip_prefix("HTTP/1.1 "))
        .and_then(|rest| rest.split(' ').next())
        .and_then(|code| code.parse().ok())
        .ok_or_else(|| malformed("status line"))?;
    let headers = lines
        .map(|line| {
            line.split_once(": ")
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .ok_or_else(|| malformed("header line"))
        })
        .collect::<io::Result<_>>()?;
    Ok((status, headers))
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("the response is malformed: {what}"),
    )
}
