//! The record of the access log as modules see it during the last send: HTTP_LOG_FIELDS_DATA, filled from the request, and
//! what a module changes in it (R57).

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::log_fields::LogFields;

use crate::arena::Arena;
use crate::glue::types::*;
use crate::raw_request::verb_of;
use crate::wide::{counted_bytes, short, wide_counted};

/// The record as it was handed out.
#[derive(Clone, Copy)]
pub(crate) struct LogData {
    place: *mut HTTP_LOG_FIELDS_DATA,
    shown: HTTP_LOG_FIELDS_DATA,
}

// SAFETY: the record lies in request memory and is used by the thread that sends only.
unsafe impl Send for LogData {}

impl LogData {
    /// The record of `context` with what modules have set so far, in request memory. `None` if there is no memory.
    pub(crate) fn new(arena: &Arena, context: &HttpContext, own: &LogFields) -> Option<Self> {
        let request = &context.request;
        let connection = context.connection();
        let header = |id| request.headers.get(id).unwrap_or_default().to_vec();
        let narrow = |own: &Option<Vec<u8>>, text: &dyn Fn() -> Vec<u8>| {
            let text = own.clone().unwrap_or_else(text);
            (arena.narrow(&text).cast_mut(), short(text.len()))
        };
        let wide = |own: &Option<Vec<u8>>, text: &dyn Fn() -> String| {
            let text = own
                .as_ref()
                .map_or_else(text, |own| String::from_utf8_lossy(own).into_owned());
            let (start, length) = arena.wide(&text);
            (
                start.cast_mut(),
                short(length as usize * size_of::<WCHAR>()),
            )
        };
        let address = |ip: std::net::IpAddr| ip.to_canonical().to_string().into_bytes();
        let user_name = wide(&own.user_name, &|| {
            context
                .user()
                .map_or_else(String::new, |user| user.name().to_owned())
        });
        let uri_stem = wide(&own.uri_stem, &|| request.path().to_owned());
        let client_ip = narrow(&own.client_ip, &|| address(connection.remote.ip()));
        let server_name = narrow(&own.server_name, &|| Vec::new());
        let service_name = narrow(&own.service_name, &|| {
            format!("W3SVC{}", context.site().map_or(0, |site| site.id)).into_bytes()
        });
        let server_ip = narrow(&own.server_ip, &|| address(connection.local.ip()));
        let method = narrow(&own.method, &|| request.method().as_bytes().to_vec());
        let uri_query = narrow(&own.uri_query, &|| request.query().to_vec());
        let host = narrow(&own.host, &|| header(HeaderId::HOST));
        let user_agent = narrow(&own.user_agent, &|| header(HeaderId::USER_AGENT));
        let cookie = narrow(&own.cookie, &|| header(HeaderId::COOKIE));
        let referrer = narrow(&own.referrer, &|| header(HeaderId::REFERER));
        let response = &context.response;
        let shown = HTTP_LOG_FIELDS_DATA {
            base: HTTP_LOG_DATA {
                Type: HttpLogDataTypeFields,
            },
            UserNameLength: user_name.1,
            UriStemLength: uri_stem.1,
            ClientIpLength: client_ip.1,
            ServerNameLength: server_name.1,
            ServiceNameLength: service_name.1,
            ServerIpLength: server_ip.1,
            MethodLength: method.1,
            UriQueryLength: uri_query.1,
            HostLength: host.1,
            UserAgentLength: user_agent.1,
            CookieLength: cookie.1,
            ReferrerLength: referrer.1,
            UserName: user_name.0,
            UriStem: uri_stem.0,
            ClientIp: client_ip.0,
            ServerName: server_name.0,
            ServiceName: service_name.0,
            ServerIp: server_ip.0,
            Method: method.0,
            UriQuery: uri_query.0,
            Host: host.0,
            UserAgent: user_agent.0,
            Cookie: cookie.0,
            Referrer: referrer.0,
            ServerPort: own.server_port.unwrap_or_else(|| connection.local.port()),
            ProtocolStatus: own.status.unwrap_or_else(|| response.status()),
            Win32Status: own.win32.unwrap_or_else(|| {
                let hresult = response.hresult();
                crate::hresult::win32_code(hresult).unwrap_or(hresult as u32)
            }),
            MethodNum: verb_of(request.method()).0,
            SubStatus: own.sub_status.unwrap_or_else(|| response.sub_status()),
        };
        let place = arena.slice(&[shown]);
        (!place.is_null()).then_some(Self { place, shown })
    }

    /// What modules get.
    pub(crate) const fn pointer(&self) -> *mut HTTP_LOG_DATA {
        self.place.cast()
    }

    /// Puts what a module changed into `own`.
    ///
    /// # Safety
    /// Pointers and lengths of the record are set together and readable.
    pub(crate) unsafe fn write_back(&self, own: &mut LogFields) {
        // SAFETY: the record lies in request memory.
        let now = unsafe { *self.place };
        let was = &self.shown;
        macro_rules! narrow {
            ($($field:ident $text:ident $length:ident;)*) => {$(
                if (now.$text, now.$length) != (was.$text, was.$length) {
                    // SAFETY: as the caller vouches.
                    let bytes = unsafe { counted_bytes(now.$text, now.$length.into()) };
                    own.$field = Some(bytes.unwrap_or_default().to_vec());
                }
            )*};
        }
        macro_rules! wide {
            ($($field:ident $text:ident $length:ident;)*) => {$(
                if (now.$text, now.$length) != (was.$text, was.$length) {
                    let characters = usize::from(now.$length) / size_of::<WCHAR>();
                    // SAFETY: as the caller vouches.
                    let text = unsafe { wide_counted(now.$text, characters) };
                    own.$field = Some(text.unwrap_or_default().into_bytes());
                }
            )*};
        }
        macro_rules! number {
            ($($field:ident $number:ident;)*) => {$(
                if now.$number != was.$number {
                    own.$field = Some(now.$number);
                }
            )*};
        }
        wide! {
            user_name UserName UserNameLength;
            uri_stem UriStem UriStemLength;
        }
        narrow! {
            client_ip ClientIp ClientIpLength;
            server_name ServerName ServerNameLength;
            service_name ServiceName ServiceNameLength;
            server_ip ServerIp ServerIpLength;
            method Method MethodLength;
            uri_query UriQuery UriQueryLength;
            host Host HostLength;
            user_agent UserAgent UserAgentLength;
            cookie Cookie CookieLength;
            referrer Referrer ReferrerLength;
        }
        number! {
            server_port ServerPort;
            status ProtocolStatus;
            win32 Win32Status;
            sub_status SubStatus;
        }
    }

    /// Takes over a record that a module made or changed; false for one of another type.
    ///
    /// # Safety
    /// `data` points to a log record whose pointers and lengths are set together and readable.
    pub(crate) unsafe fn set(&self, data: *const HTTP_LOG_DATA) -> bool {
        // SAFETY: as the caller vouches.
        unsafe {
            if (*data).Type != HttpLogDataTypeFields {
                return false;
            }
            if !core::ptr::addr_eq(data, self.place) {
                self.place.write(data.cast::<HTTP_LOG_FIELDS_DATA>().read());
            }
        }
        true
    }
}
