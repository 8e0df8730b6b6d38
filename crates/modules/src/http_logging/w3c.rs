//! The W3C extended log format: field sets, header lines, and lines without an allocation per field.

use std::net::IpAddr;
use std::time::SystemTime;

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::log_fields::LogFields;

use super::escape;
use crate::civil_time::CivilTime;

/// The longest line in bytes, without its end (features 1.8).
pub const LINE_MAX: usize = 65_536;

/// A set of fields in the numbering of `logExtFileFlags` (features 1.4b).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields(u32);

/// Flag, name in `logExtFileFlags`, name in `#Fields`, in the fixed order of a line (features 1.5).
const TABLE: [(u32, &str, &str); 22] = [
    (0x1, "Date", "date"),
    (0x2, "Time", "time"),
    (0x10, "SiteName", "s-sitename"),
    (0x20, "ComputerName", "s-computername"),
    (0x40, "ServerIP", "s-ip"),
    (0x80, "Method", "cs-method"),
    (0x100, "UriStem", "cs-uri-stem"),
    (0x200, "UriQuery", "cs-uri-query"),
    (0x8000, "ServerPort", "s-port"),
    (0x8, "UserName", "cs-username"),
    (0x4, "ClientIP", "c-ip"),
    (0x8_0000, "ProtocolVersion", "cs-version"),
    (0x1_0000, "UserAgent", "cs(User-Agent)"),
    (0x2_0000, "Cookie", "cs(Cookie)"),
    (0x4_0000, "Referer", "cs(Referer)"),
    (0x10_0000, "Host", "cs-host"),
    (0x400, "HttpStatus", "sc-status"),
    (0x20_0000, "HttpSubStatus", "sc-substatus"),
    (0x800, "Win32Status", "sc-win32-status"),
    (0x1000, "BytesSent", "sc-bytes"),
    (0x2000, "BytesRecv", "cs-bytes"),
    (0x4000, "TimeTaken", "time-taken"),
];

const ALL: u32 = {
    let mut bits = 0;
    let mut row = 0;
    while row < TABLE.len() {
        bits |= TABLE[row].0;
        row += 1;
    }
    bits
};

impl Default for Fields {
    /// The fields of a stock site (features 1.4).
    fn default() -> Self {
        Self(ALL & !(0x10 | 0x20 | 0x1000 | 0x2000 | 0x2_0000 | 0x8_0000 | 0x10_0000))
    }
}

impl Fields {
    /// The fields of these flag bits; unknown bits are left out.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & ALL)
    }

    /// The fields of a `logExtFileFlags` text such as `Date, Time, Method`; unknown names are left out.
    #[must_use]
    pub fn from_names(names: &str) -> Self {
        Self(
            names
                .split(',')
                .map(str::trim)
                .filter_map(|name| TABLE.iter().find(|row| row.1.eq_ignore_ascii_case(name)))
                .fold(0, |bits, row| bits | row.0),
        )
    }

    /// The flag bits.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Appends the header lines of a file that is opened at `now` (features 1.3). `software` is what `#Software` says.
    pub fn write_header(self, out: &mut Vec<u8>, software: &str, now: SystemTime) {
        out.extend_from_slice(b"#Software: ");
        escape_line(out, software);
        out.extend_from_slice(b"\n#Version: 1.0\n#Date: ");
        stamp(out, CivilTime::from_system(now), b' ');
        out.extend_from_slice(b"\n#Fields:");
        for (flag, _, name) in TABLE {
            if self.0 & flag != 0 {
                out.push(b' ');
                out.extend_from_slice(name.as_bytes());
            }
        }
        out.push(b'\n');
    }
}

/// What one line says. All parts are borrowed.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// When the request had been read.
    pub when: SystemTime,
    /// The site's number, shown as `W3SVC1`.
    pub site: u32,
    /// The name of this machine.
    pub computer: &'a str,
    /// Our address.
    pub server: IpAddr,
    /// Our port.
    pub port: u16,
    /// The client's address.
    pub client: IpAddr,
    /// The method.
    pub method: &'a str,
    /// The decoded path.
    pub path: &'a str,
    /// The query without its `?`.
    pub query: &'a [u8],
    /// The user's name; empty for the anonymous user.
    pub user: &'a str,
    /// Major and minor HTTP version.
    pub version: (u8, u8),
    /// `User-Agent`; empty without one.
    pub user_agent: &'a [u8],
    /// `Cookie`; empty without one.
    pub cookie: &'a [u8],
    /// `Referer`; empty without one.
    pub referer: &'a [u8],
    /// `Host`; empty without one.
    pub host: &'a [u8],
    /// The status.
    pub status: u16,
    /// The sub-status.
    pub sub_status: u16,
    /// The Win32 code of the last error; 64 if the client went away.
    pub win32: u32,
    /// Bytes sent, headers included.
    pub bytes_sent: u64,
    /// Bytes received, headers included.
    pub bytes_received: u64,
    /// Milliseconds from the first byte parsed to the last one sent.
    pub time_taken: u64,
    /// What modules want said instead (R57).
    pub own: Option<&'a LogFields>,
}

impl<'a> Record<'a> {
    /// What a request says about itself; times, bytes and the machine's name are for the caller to fill in.
    #[must_use]
    pub fn of(context: &'a HttpContext, when: SystemTime) -> Self {
        let request = &context.request;
        let connection = context.connection();
        let header = |id| request.headers.get(id).unwrap_or_default();
        let hresult = context.response.hresult();
        Self {
            when,
            site: context.site().map_or(0, |site| site.id),
            computer: "",
            server: connection.local.ip(),
            port: connection.local.port(),
            client: connection.remote.ip(),
            method: request.method(),
            path: request.path(),
            query: request.query(),
            user: context.user().map_or("", |user| user.name()),
            version: request.version(),
            user_agent: header(HeaderId::USER_AGENT),
            cookie: header(HeaderId::COOKIE),
            referer: header(HeaderId::REFERER),
            host: header(HeaderId::HOST),
            status: context.response.status(),
            sub_status: context.response.sub_status(),
            win32: win32_of(hresult, connection.is_connected()),
            bytes_sent: 0,
            bytes_received: 0,
            time_taken: 0,
            own: context.log_fields(),
        }
    }
}

/// `ERROR_NETNAME_DELETED`: the client went away.
const CLIENT_GONE: u32 = 64;

/// The code inside an HRESULT made of a Win32 code; another HRESULT stands as it is.
const fn win32_of(hresult: i32, is_connected: bool) -> u32 {
    let bits = hresult as u32;
    if bits == 0 {
        if is_connected { 0 } else { CLIENT_GONE }
    } else if bits & 0xffff_0000 == 0x8007_0000 {
        bits & 0xffff
    } else {
        bits
    }
}

/// Writes lines of one file. It keeps the text of the last second, which most lines share.
#[derive(Clone, Debug)]
pub struct LineWriter {
    fields: Fields,
    second: u64,
    civil: CivilTime,
}

impl LineWriter {
    /// A writer for these fields.
    #[must_use]
    pub fn new(fields: Fields) -> Self {
        Self {
            fields,
            second: 0,
            civil: CivilTime::from_unix(0),
        }
    }

    /// Appends one line with its end.
    pub fn write(&mut self, out: &mut Vec<u8>, record: &Record<'_>) {
        let second = record
            .when
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_or(0, |age| age.as_secs());
        if second != self.second {
            self.second = second;
            self.civil = CivilTime::from_unix(second);
        }
        let start = out.len();
        for (flag, _, _) in TABLE {
            if self.fields.0 & flag != 0 {
                if out.len() > start {
                    out.push(b' ');
                }
                write_field(out, flag, record, self.civil);
            }
        }
        cut(out, start + LINE_MAX);
        out.push(b'\n');
    }
}

/// Cuts between two characters, so that the file stays UTF-8.
fn cut(out: &mut Vec<u8>, mut end: usize) {
    if out.len() <= end {
        return;
    }
    while end > 0 && out[end] & 0b1100_0000 == 0b1000_0000 {
        end -= 1;
    }
    out.truncate(end);
}

/// The field as a module set it; false if none did.
fn write_own(out: &mut Vec<u8>, flag: u32, own: &LogFields) -> bool {
    let text = match flag {
        0x10 => &own.service_name,
        0x20 => &own.server_name,
        0x40 => &own.server_ip,
        0x80 => &own.method,
        0x100 => &own.uri_stem,
        0x200 => &own.uri_query,
        0x8 => &own.user_name,
        0x4 => &own.client_ip,
        0x1_0000 => &own.user_agent,
        0x2_0000 => &own.cookie,
        0x4_0000 => &own.referrer,
        0x10_0000 => &own.host,
        _ => &None,
    };
    if let Some(text) = text {
        match std::str::from_utf8(text) {
            Ok(path) if flag == 0x100 => escape::stem(out, path),
            _ => escape::value(out, text),
        }
        return true;
    }
    let number = match flag {
        0x8000 => own.server_port.map(u64::from),
        0x400 => own.status.map(u64::from),
        0x20_0000 => own.sub_status.map(u64::from),
        0x800 => own.win32.map(u64::from),
        _ => None,
    };
    if let Some(number) = number {
        escape::number(out, number);
    }
    number.is_some()
}

fn write_field(out: &mut Vec<u8>, flag: u32, record: &Record<'_>, civil: CivilTime) {
    if record.own.is_some_and(|own| write_own(out, flag, own)) {
        return;
    }
    match flag {
        0x1 => date(out, civil),
        0x2 => time(out, civil),
        0x10 => {
            out.extend_from_slice(b"W3SVC");
            escape::number(out, record.site.into());
        }
        0x20 => escape::value(out, record.computer.as_bytes()),
        0x40 => escape::address(out, record.server),
        0x80 => escape::value(out, record.method.as_bytes()),
        0x100 => escape::stem(out, record.path),
        0x200 => escape::value(out, record.query),
        0x8000 => escape::number(out, record.port.into()),
        0x8 => escape::value(out, record.user.as_bytes()),
        0x4 => escape::address(out, record.client),
        0x8_0000 => {
            out.extend_from_slice(b"HTTP/");
            escape::number(out, record.version.0.into());
            out.push(b'.');
            escape::number(out, record.version.1.into());
        }
        0x1_0000 => escape::value(out, record.user_agent),
        0x2_0000 => escape::value(out, record.cookie),
        0x4_0000 => escape::value(out, record.referer),
        0x10_0000 => escape::value(out, record.host),
        0x400 => escape::number(out, record.status.into()),
        0x20_0000 => escape::number(out, record.sub_status.into()),
        0x800 => escape::number(out, record.win32.into()),
        0x1000 => escape::number(out, record.bytes_sent),
        0x2000 => escape::number(out, record.bytes_received),
        0x4000 => escape::number(out, record.time_taken),
        _ => out.push(b'-'),
    }
}

fn date(out: &mut Vec<u8>, time: CivilTime) {
    escape::two_digits(out, (time.year / 100) as u8);
    escape::two_digits(out, (time.year % 100) as u8);
    out.push(b'-');
    escape::two_digits(out, time.month);
    out.push(b'-');
    escape::two_digits(out, time.day);
}

fn time(out: &mut Vec<u8>, time: CivilTime) {
    escape::two_digits(out, time.hour);
    out.push(b':');
    escape::two_digits(out, time.minute);
    out.push(b':');
    escape::two_digits(out, time.second);
}

fn stamp(out: &mut Vec<u8>, moment: CivilTime, between: u8) {
    date(out, moment);
    out.push(between);
    time(out, moment);
}

fn escape_line(out: &mut Vec<u8>, text: &str) {
    out.extend(text.bytes().map(|b| if b < b' ' { b' ' } else { b }));
}
