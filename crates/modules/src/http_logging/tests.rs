//! Which requests are logged, and what a line looks like.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sluicegate_pipeline::prelude::*;

use super::w3c::{Fields, LINE_MAX, LineWriter, Record};
use super::{HttpLogging, Logged};
use crate::test_host::TestSite;

/// Answers with the status in the query and notes at END whether the request is marked, with its line.
struct Probe(Arc<Mutex<Option<String>>>);

impl Module for Probe {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::BEGIN_REQUEST | Notifications::END_REQUEST)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let query = String::from_utf8_lossy(context.request.query()).into_owned();
        if let Ok(status) = query.parse() {
            context
                .response
                .set_error(status, 3, sluicegate_pipeline::hresult_from_win32(2));
        }
        Outcome::Continue
    }

    fn on_end_request(&self, context: &mut HttpContext) -> Outcome {
        let mut line = Vec::new();
        LineWriter::new(Fields::default()).write(&mut line, &Record::of(context, when()));
        *self.0.lock().unwrap() = context
            .state::<Logged>()
            .map(|_| String::from_utf8(line).unwrap());
        Outcome::Continue
    }
}

fn when() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_904_462_102)
}

fn line_of(section: &str, target: &str) -> Option<String> {
    let seen = Arc::new(Mutex::new(None));
    TestSite::new(vec![
        ("Probe", Arc::new(Probe(Arc::clone(&seen)))),
        ("HttpLoggingModule", Arc::new(HttpLogging)),
    ])
    .config(section)
    .send("GET", target, &[("User-Agent", "Tool/1.0 (a; b)")]);
    seen.lock().unwrap().take()
}

#[test]
fn selection_follows_the_status() {
    // Features 5.2, 5.3.
    let check = |attributes: &str, status: u16, expected: bool| {
        let section = format!("<httpLogging {attributes} />");
        let line = line_of(&section, &format!("/?{status}"));
        assert_eq!(line.is_some(), expected, "{attributes} {status}");
    };
    check("", 200, true);
    check("", 404, true);
    check("dontLog=\"true\"", 200, false);
    check("dontLog=\"true\"", 500, false);
    check("selectiveLogging=\"LogSuccessful\"", 399, true);
    check("selectiveLogging=\"LogSuccessful\"", 400, false);
    check("selectiveLogging=\"LogError\"", 399, false);
    check("selectiveLogging=\"LogError\"", 400, true);
}

#[test]
fn line_of_a_request_has_the_stock_fields() {
    // Features 1.4 to 1.6.
    let line = line_of("", "/a%20b.html?404").unwrap();
    assert_eq!(
        line,
        "2030-05-08 09:15:02 10.0.0.1 GET /a%20b.html 404 80 - 127.0.0.1 Tool/1.0+(a;+b) - 404 3 2 0\n"
    );
}

fn record() -> Record<'static> {
    Record {
        when: when(),
        site: 7,
        computer: "",
        server: "::1".parse().unwrap(),
        port: 443,
        client: "::ffff:192.0.2.7".parse().unwrap(),
        method: "GET",
        path: "/é\n%",
        query: b"a=1 2\r\n2030 fake",
        user: "DOM\\an n",
        version: (2, 0),
        user_agent: "caf\u{e9} \u{2028}x".as_bytes(),
        cookie: b"\xff\xfe",
        referer: b"",
        host: b"h",
        status: 206,
        sub_status: 0,
        win32: 64,
        bytes_sent: u64::MAX,
        bytes_received: 10,
        time_taken: 0,
        own: None,
    }
}

#[test]
fn no_value_can_break_a_line() {
    // Features 1.5 to 1.7.
    let all = Fields::from_bits(u32::MAX);
    let mut line = Vec::new();
    LineWriter::new(all).write(&mut line, &record());
    assert_eq!(
        String::from_utf8(line).unwrap(),
        "2030-05-08 09:15:02 W3SVC7 - ::1 GET /%C3%A9%0A% a=1+2++2030+fake 443 DOM\\an+n 192.0.2.7 HTTP/2.0 \
         café++x ++ - h 206 0 64 18446744073709551615 10 0\n"
    );
}

#[test]
fn header_names_the_fields_in_their_fixed_order() {
    // Features 1.3 to 1.5.
    let check = |fields: Fields, expected: &str| {
        let mut out = Vec::new();
        fields.write_header(&mut out, "Sluicegate\n#x", when());
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "#Software: Sluicegate #x",
                "#Version: 1.0",
                "#Date: 2030-05-08 09:15:02",
                expected
            ]
        );
    };
    let stock = "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) \
                 cs(Referer) sc-status sc-substatus sc-win32-status time-taken";
    check(Fields::default(), stock);
    check(
        Fields::from_names(
            "Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, HttpStatus, Win32Status, TimeTaken, \
             ServerPort, UserAgent, Referer, HttpSubStatus",
        ),
        stock,
    );
    check(
        Fields::from_names("TimeTaken, method, Nonsense"),
        "#Fields: cs-method time-taken",
    );
    check(Fields::from_bits(!0x3f_ffff), "#Fields:");
}

#[test]
fn long_line_is_cut() {
    // Features 1.8.
    let query = vec![b'x'; LINE_MAX * 2];
    let mut out = b"before\n".to_vec();
    let long = Record {
        query: &query,
        ..record()
    };
    let mut writer = LineWriter::new(Fields::default());
    writer.write(&mut out, &long);
    assert_eq!(out.len(), 7 + LINE_MAX + 1);
    let accents = "é".repeat(LINE_MAX);
    let mut foreign = Vec::new();
    writer.write(
        &mut foreign,
        &Record {
            user_agent: accents.as_bytes(),
            ..record()
        },
    );
    assert!(foreign.len() >= LINE_MAX && String::from_utf8(foreign).is_ok());
    writer.write(&mut out, &record());
    assert_eq!(out.iter().filter(|&&byte| byte == b'\n').count(), 3);
}
