//! The log of what never became a request or was cut: one line each, as `HTTPERR` of IIS (features: logging 3).
//!
//! Such lines are rare, so each is written at once. Writing never fails a request: a line that cannot be written is dropped.

use std::fmt::Write as _;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use sluicegate_config::{Configuration, PathMap};
use sluicegate_modules::civil_time::CivilTime;
use sluicegate_pipeline::host::Connection as ConnectionInfo;

use crate::access_log::AccessLogTarget;
use crate::clock;

/// The size in bytes at which a new file is begun (features: logging 3.3).
const FILE_BYTES_MAX: u64 = 1 << 20;
/// Bytes of a request's line that are shown.
const LINE_BYTES_MAX: usize = 4096;
/// Where Windows has it.
const WINDOWS_FOLDER: &str = r"C:\Windows\System32\LogFiles";

/// Why a connection or a request ended in the transport (features: logging 3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Refused before the pipeline for its form.
    BadRequest,
    /// A method that cannot be.
    Verb,
    /// A URL that cannot be.
    Url,
    /// A URL that is too long.
    UrlLength,
    /// A header that cannot be.
    Header,
    /// Headers that are too long.
    RequestLength,
    /// No site has the host name.
    Hostname,
    /// A version of HTTP that is not spoken.
    Version,
    /// What is asked for is not implemented.
    NotImplemented,
    /// An expectation that cannot be met.
    Precondition,
    /// Nothing came on a connection that had nothing to do.
    ConnectionIdle,
    /// The head of a request did not come in time.
    HeaderWait,
    /// The body of a request did not come in time.
    EntityBody,
    /// The client was slower than `minBytesPerSecond`.
    MinBytesPerSecond,
    /// The client did not take the response in time.
    Response,
    /// The site has as many connections as it may.
    ConnectionLimit,
    /// The system gave no descriptor or memory for a connection.
    ConnectionsRefused,
    /// The server stopped before the request had ended.
    Abandoned,
}

impl Reason {
    /// The word in the log.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::BadRequest => "BadRequest",
            Self::Verb => "Verb",
            Self::Url => "URL",
            Self::UrlLength => "URL_Length",
            Self::Header => "Header",
            Self::RequestLength => "RequestLength",
            Self::Hostname => "Hostname",
            Self::Version => "Version_N/S",
            Self::NotImplemented => "N/I",
            Self::Precondition => "Precondition",
            Self::ConnectionIdle => "Timer_ConnectionIdle",
            Self::HeaderWait => "Timer_HeaderWait",
            Self::EntityBody => "Timer_EntityBody",
            Self::MinBytesPerSecond => "Timer_MinBytesPerSecond",
            Self::Response => "Timer_Response",
            Self::ConnectionLimit => "ConnLimit",
            Self::ConnectionsRefused => "Connections_Refused",
            Self::Abandoned => "Connection_Abandoned_By_ReqQueue",
        }
    }
}

/// What is said of one connection or request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    /// `None` where no connection came about.
    pub(crate) connection: Option<&'a ConnectionInfo>,
    /// Method, URL and, for a head that was never read whole, whatever came; empty for a connection without a request.
    pub(crate) line: &'a [u8],
    /// What was answered, if anything was.
    pub(crate) status: Option<u16>,
    /// The site, if the request got so far.
    pub(crate) site: Option<u32>,
    pub(crate) reason: Reason,
}

/// The log of a server.
#[derive(Debug, Default)]
pub(crate) struct TransportLog {
    folder: Option<PathBuf>,
    open: Mutex<Option<Open>>,
}

#[derive(Debug)]
struct Open {
    file: File,
    number: u32,
    bytes: u64,
}

impl TransportLog {
    /// In the folder `HTTPERR` beside the logs of sites, or where Windows has it if a map names that place.
    pub(crate) fn new(target: &AccessLogTarget, config: &Configuration, map: &PathMap) -> Self {
        let folder = match target {
            AccessLogTarget::Off => None,
            AccessLogTarget::Folder(folder) => Some(folder.clone()),
            AccessLogTarget::AsConfigured => map
                .resolve(WINDOWS_FOLDER, Path::new("/"))
                .ok()
                .or_else(|| {
                    let logs = config.sites().iter().map(|site| &site.log_file);
                    logs.filter(|log| log.enabled)
                        .find_map(|log| log.folder.clone())
                }),
        };
        Self {
            folder: folder.map(|folder| folder.join("HTTPERR")),
            open: Mutex::default(),
        }
    }

    /// Writes one line.
    pub(crate) fn note(&self, entry: &Entry<'_>) {
        tracing::debug!(
            client = ?entry.connection.map(|connection| connection.remote),
            status = entry.status,
            reason = entry.reason.word(),
            "ended before or beside the pipeline"
        );
        let Some(folder) = &self.folder else { return };
        let line = line(entry, clock::unix_seconds());
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |open: &Open| open.bytes >= FILE_BYTES_MAX;
        if open.as_ref().is_none_or(is_full) {
            let next = open.as_ref().map_or(1, |open| open.number + 1);
            *open = start(folder, next).ok();
        }
        if let Some(open) = &mut *open {
            let _ = open.file.write_all(line.as_bytes());
            open.bytes += line.len() as u64;
        }
    }
}

/// Opens the first file from this number on that has room.
fn start(folder: &Path, mut number: u32) -> std::io::Result<Open> {
    std::fs::create_dir_all(folder)?;
    loop {
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(folder.join(format!("httperr{number}.log")))?;
        let bytes = file.metadata()?.len();
        if bytes < FILE_BYTES_MAX {
            if bytes == 0 {
                file.write_all(
                    b"#Software: Sluicegate\n#Version: 1.0\n#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename\n",
                )?;
            }
            return Ok(Open {
                file,
                number,
                bytes,
            });
        }
        number += 1;
    }
}

fn line(entry: &Entry<'_>, unix_seconds: u64) -> String {
    let time = CivilTime::from_unix(unix_seconds);
    let mut text = format!(
        "{:04}-{:02}-{:02} {:02}:{:02}:{:02} ",
        time.year, time.month, time.day, time.hour, time.minute, time.second
    );
    match entry.connection {
        Some(connection) => {
            for address in [connection.remote, connection.local] {
                let _ = write!(text, "{} {} ", address.ip().to_canonical(), address.port());
            }
        }
        None => text.push_str("- - - - "),
    }
    let (method, uri, version) = parts(entry.line);
    for part in [version, method, uri] {
        field(part, &mut text);
    }
    for number in [entry.status.map(u32::from), entry.site] {
        match number {
            Some(number) => {
                let _ = write!(text, "{number} ");
            }
            None => text.push_str("- "),
        }
    }
    text.push_str(entry.reason.word());
    text.push_str(" -\n");
    text
}

/// Method, URL and version of a request line, which may end anywhere.
fn parts(line: &[u8]) -> (&[u8], &[u8], &[u8]) {
    let first = line.split(|byte| matches!(byte, b'\r' | b'\n')).next();
    let first = first.unwrap_or_default();
    let first = first.get(..LINE_BYTES_MAX).unwrap_or(first);
    let mut words = first.split(|byte| *byte == b' ');
    let mut next = || words.next().unwrap_or_default();
    (next(), next(), next())
}

/// A field, in which nothing can end it or the line (threat D18).
fn field(bytes: &[u8], text: &mut String) {
    if bytes.is_empty() {
        text.push('-');
    }
    for byte in bytes {
        match byte {
            b'!'..=b'~' => text.push(char::from(*byte)),
            _ => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    text.push(' ');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_holds_what_is_known_and_nothing_that_ends_it() {
        // features/logging 3.1; threat D18; 2024-02-29 23:30 UTC.
        let connection = ConnectionInfo::new(
            "10.0.0.1:80".parse().expect("an address"),
            "[::ffff:192.0.2.7]:5000".parse().expect("an address"),
            false,
        );
        let check = |line_read: &[u8], status, site, reason, expected: &str| {
            let entry = Entry {
                connection: Some(&connection),
                line: line_read,
                status,
                site,
                reason,
            };
            assert_eq!(
                line(&entry, 1_709_249_400),
                format!("2024-02-29 23:30:00 192.0.2.7 5000 10.0.0.1 80 {expected}\n")
            );
        };
        check(
            b"",
            None,
            None,
            Reason::ConnectionIdle,
            "- - - - - Timer_ConnectionIdle -",
        );
        check(
            b"GET /a HTTP/1.1\r\nHost: x",
            Some(408),
            None,
            Reason::HeaderWait,
            "HTTP/1.1 GET /a 408 - Timer_HeaderWait -",
        );
        check(
            b"POST /\x1b[1m\xff",
            None,
            Some(1),
            Reason::EntityBody,
            "- POST /%1B[1m%FF - 1 Timer_EntityBody -",
        );
    }

    #[test]
    fn next_file_is_begun_at_its_size() {
        let folder = tempfile::tempdir().expect("a folder");
        let log = TransportLog {
            folder: Some(folder.path().to_owned()),
            open: Mutex::default(),
        };
        let line = vec![b'x'; LINE_BYTES_MAX];
        let count = FILE_BYTES_MAX / LINE_BYTES_MAX as u64 + 2;
        for _ in 0..count {
            log.note(&Entry {
                connection: None,
                line: &line,
                status: Some(400),
                site: None,
                reason: Reason::Verb,
            });
        }
        let text = |number| {
            std::fs::read_to_string(folder.path().join(format!("httperr{number}.log")))
                .expect("a file")
        };
        assert!(text(1).len() as u64 >= FILE_BYTES_MAX);
        let lines =
            [text(1), text(2)].map(|text| text.lines().filter(|l| !l.starts_with('#')).count());
        assert_eq!(lines.iter().sum::<usize>() as u64, count);
    }
}
