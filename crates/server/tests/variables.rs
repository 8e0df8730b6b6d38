//! Each server variable of the specification, with its value on a real request (R179, specs/server-variables.md).

mod support;

use support::TestServer;

/// What a name gives.
enum Value {
    /// This text.
    Is(&'static str),
    /// A text that ends like this.
    Ends(&'static str),
    /// Some decimal number above zero.
    Number,
    /// The name is unknown.
    Unknown,
}

use Value::{Ends, Is, Number, Unknown};

const TABLE: &[(&str, Value)] = &[
    // Whole-request text.
    (
        "ALL_HTTP",
        Ends("HTTP_X_DASHED:dashed\nHTTP_X_VARIABLE:ALL_HTTP\n"),
    ),
    (
        "ALL_RAW",
        Ends("x-Dashed: dashed\r\nX-Variable: ALL_RAW\r\n"),
    ),
    // URL and path.
    ("HTTP_URL", Is("/vari%61ble?a=b%20c")),
    ("UNENCODED_URL", Is("/vari%61ble?a=b%20c")),
    ("REQUEST_URI", Is("/vari%61ble?a=b%20c")),
    ("URL", Is("/variable")),
    ("SCRIPT_NAME", Is("/variable")),
    ("PATH_INFO", Is("/variable")),
    ("PATH_TRANSLATED", Ends("/wwwroot/variable")),
    ("SCRIPT_TRANSLATED", Ends("/wwwroot/variable")),
    ("SCRIPT_FILENAME", Ends("/wwwroot/variable")),
    ("REQUEST_FILENAME", Ends("/wwwroot/variable")),
    ("QUERY_STRING", Is("a=b%20c")),
    ("DOCUMENT_ROOT", Ends("/wwwroot")),
    (
        "CACHE_URL",
        Is("http://variables.test:81/vari%61ble?a=b%20c"),
    ),
    ("FORWARDED_URL", Is("")),
    ("APPL_MD_PATH", Is("/LM/W3SVC/1/ROOT")),
    ("APPL_PHYSICAL_PATH", Ends("/wwwroot/")),
    ("APPL_PATH", Is("/")),
    ("APP_POOL_ID", Is("DefaultAppPool")),
    ("APP_POOL_CONFIG", Is("")),
    // Request line and protocol.
    ("REQUEST_METHOD", Is("POST")),
    ("HTTP_METHOD", Is("POST")),
    ("SERVER_PROTOCOL", Is("HTTP/1.1")),
    ("HTTP_VERSION", Is("HTTP/1.1")),
    ("REQUEST_FLAGS", Is("0")),
    ("CONTENT_LENGTH", Is("4")),
    ("CONTENT_TYPE", Is("text/x")),
    ("GATEWAY_INTERFACE", Is("CGI/1.1")),
    ("MANAGED_PIPELINE_MODE", Is("Integrated")),
    // Client and server addresses.
    ("REMOTE_ADDR", Is("127.0.0.1")),
    ("REMOTE_PORT", Number),
    ("REMOTE_HOST", Is("127.0.0.1")),
    ("LOCAL_ADDR", Is("127.0.0.1")),
    ("SERVER_ADDR", Is("127.0.0.1")),
    ("SERVER_NAME", Is("variables.test")),
    ("SERVER_PORT", Number),
    ("SERVER_PORT_SECURE", Is("0")),
    (
        "SERVER_SOFTWARE",
        Is(concat!("Sluicegate/", env!("CARGO_PKG_VERSION"))),
    ),
    ("INSTANCE_ID", Is("1")),
    ("INSTANCE_META_PATH", Is("/LM/W3SVC/1")),
    ("INSTANCE_NAME", Is("Test")),
    // The anonymous user (V11).
    ("AUTH_TYPE", Is("")),
    ("AUTH_USER", Is("")),
    ("AUTH_PASSWORD", Is("")),
    ("LOGON_USER", Is("")),
    ("REMOTE_USER", Is("")),
    ("UNMAPPED_REMOTE_USER", Is("")),
    // TLS and certificates: known, and empty without TLS.
    ("HTTPS", Is("off")),
    ("HTTPS_KEYSIZE", Is("")),
    ("HTTPS_SECRETKEYSIZE", Is("")),
    ("HTTPS_SERVER_ISSUER", Is("")),
    ("HTTPS_SERVER_SUBJECT", Is("")),
    ("CERT_COOKIE", Is("")),
    ("CERT_FLAGS", Is("")),
    ("CERT_ISSUER", Is("")),
    ("CERT_SUBJECT", Is("")),
    ("CERT_SERIALNUMBER", Is("")),
    ("CERT_KEYSIZE", Is("")),
    ("CERT_SECRETKEYSIZE", Is("")),
    ("CERT_SERVER_ISSUER", Is("")),
    ("CERT_SERVER_SUBJECT", Is("")),
    ("CRYPT_PROTOCOL", Is("")),
    ("CRYPT_CIPHER_ALG_ID", Is("")),
    ("CRYPT_HASH_ALG_ID", Is("")),
    ("CRYPT_KEYEXCHANGE_ALG_ID", Is("")),
    // Headers (V5 to V8), and fixed names that look like them.
    ("HTTP_HOST", Is("variables.test:81")),
    ("HTTP_X_DASHED", Is("dashed")),
    ("http_x_dashed", Is("dashed")),
    ("HEADER_x-Dashed", Is("dashed")),
    ("HEADER_X_LOW", Is("low")),
    ("UNENCODED_HEADER_X-DASHED", Is("dashed")),
    ("HTTP_X_LOW", Unknown),
    ("HTTP_X_NONE", Unknown),
    ("HTTP_COOKIE", Is("a=1; b=2")),
    ("HTTP_X_TWO", Is("1, 2")),
    ("HTTP_CONTENT_LENGTH", Is("4")),
    ("HEADER_METHOD", Is("a header")),
    ("UNICODE_REQUEST_METHOD", Is("POST")),
    ("UNICODE_NO_SUCH", Unknown),
    // Set by modules only.
    ("IS_LOGIN_PAGE", Unknown),
    ("IIS_WasUrlRewritten", Unknown),
    ("NO_SUCH_VARIABLE", Unknown),
];

#[test]
fn each_name_has_its_value() {
    // V1 to V11.
    let server = TestServer::plain();
    for (name, expected) in TABLE {
        let reply = server
            .send(format!(
                "POST /vari%61ble?a=b%20c HTTP/1.1\r\nHost: variables.test:81\r\nContent-Type: text/x\r\n\
                 Content-Length: 4\r\nCookie: a=1\r\nCookie: b=2\r\nX-Two: 1\r\nX-Two: 2\r\nMethod: a header\r\n\
                 X_Low: low\r\nx-Dashed: dashed\r\nX-Variable: {name}\r\n\r\nbody"
            ))
            .read()
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let text = reply.text();
        let holds = match expected {
            Is(value) => reply.status == 200 && text == *value,
            Ends(value) => reply.status == 200 && text.ends_with(value),
            Number => text.parse::<u16>().is_ok_and(|number| number > 0),
            Unknown => reply.status == 404,
        };
        assert!(holds, "{name}: {} {text}", reply.status);
    }
}
