//! The engine's own events in the form of the catalogue.

use std::borrow::Cow;

use super::{Definition, TraceEvent, Value, catalogue};
use crate::context::HttpContext;
use crate::context::hresult_from_win32;
use crate::event::Event;
use crate::headers::Headers;
use crate::host::{BodyRead, Sent};
use crate::response::Chunk;
use crate::site::ScriptMap;

/// ERROR_HANDLE_EOF.
const END_OF_FILE: i32 = hresult_from_win32(38);
/// ERROR_IO_PENDING.
const IO_PENDING: i32 = hresult_from_win32(997);
/// ERROR_CONNECTION_INVALID.
const CONNECTION_INVALID: i32 = hresult_from_win32(1229);
/// ERROR_BUSY.
const BUSY: i32 = hresult_from_win32(170);
/// ERROR_INVALID_DATA.
const TOO_LARGE: i32 = hresult_from_win32(13);

/// How many bytes of each piece of an entity a trace shows.
const ENTITY_MAX: usize = 64 * 1024;

/// Header fields whose values traces do not show.
const SECRET: [&str; 4] = [
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
];

/// Header fields as one text, secrets replaced (freb 4.7).
pub(crate) fn header_text(headers: &Headers) -> String {
    let mut out = String::new();
    for (name, value) in headers.iter() {
        let name = String::from_utf8_lossy(name);
        let is_secret = SECRET.iter().any(|own| own.eq_ignore_ascii_case(&name));
        out.push_str(&name);
        out.push_str(": ");
        if is_secret {
            out.push_str("***");
        } else {
            out.push_str(&String::from_utf8_lossy(value));
        }
        out.push_str("\r\n");
    }
    out
}

/// What a trace begins with (freb section 4).
pub(super) fn start(context: &mut HttpContext) {
    if context.depth() > 0 {
        // freb 4.4: the whole of a nested request stands between these two.
        context.trace(&catalogue::GENERAL_CHILD_REQUEST_START, |context| {
            [
                Value::U32(context.site().map_or(0, |site| site.id)),
                context.request.path().to_owned().into(),
                context.request.method().to_owned().into(),
                Value::U32(context.depth()),
            ]
        });
    }
    let text = |bytes: &[u8]| Value::from(String::from_utf8_lossy(bytes).into_owned());
    context.trace(&catalogue::GENERAL_REQUEST_START, |context| {
        [
            Value::U32(context.site().map_or(0, |site| site.id)),
            context
                .application()
                .map_or_else(String::new, |application| application.pool.clone())
                .into(),
            Value::U64(0),
            Value::U64(0),
            text(context.request.raw_target()),
            context.request.method().to_owned().into(),
        ]
    });
    context.trace(&catalogue::GENERAL_ENDPOINT_INFORMATION, |context| {
        let (remote, local) = (context.connection().remote, context.connection().local);
        [
            remote.ip().to_canonical().to_string().into(),
            remote.port().to_string().into(),
            local.ip().to_canonical().to_string().into(),
            local.port().to_string().into(),
        ]
    });
    context.trace(&catalogue::GENERAL_REQUEST_HEADERS, |context| {
        [header_text(&context.request.headers).into()]
    });
    if let Some(url) = context.url_info().cloned() {
        context.trace(&catalogue::GENERAL_GET_URL_METADATA, |_| {
            [
                url.physical_path.to_string_lossy().into_owned().into(),
                Value::U32(url.access_policy),
            ]
        });
    }
}

/// The beginning of a piece of an entity.
fn entity(bytes: &[u8]) -> Value<'static> {
    Value::Bytes(Cow::Owned(bytes[..bytes.len().min(ENTITY_MAX)].to_vec()))
}

pub(super) fn handler_changed(context: &mut HttpContext, old: String, map: &ScriptMap) {
    context.trace(&catalogue::HANDLER_CHANGED, |_| {
        [
            old.into(),
            map.name.clone().into(),
            map.modules.clone().into(),
            map.script_processor.clone().into(),
            map.managed_type.clone().into(),
        ]
    });
}

impl HttpContext {
    /// A send begins; the modules that listen to SEND_RESPONSE are done.
    pub(crate) fn trace_flush(&mut self, with_headers: bool) {
        self.trace(&catalogue::GENERAL_FLUSH_RESPONSE_START, |_| []);
        if with_headers {
            self.trace(&catalogue::GENERAL_RESPONSE_HEADERS, |context| {
                [header_text(&context.response.headers).into()]
            });
        }
        for chunk in self.response.chunks().to_vec() {
            match chunk {
                Chunk::Memory(bytes) | Chunk::Referenced(bytes) => {
                    self.trace(&catalogue::GENERAL_RESPONSE_ENTITY_BUFFER, |_| {
                        [entity(&bytes)]
                    });
                }
                // The name of an open file is not known.
                Chunk::File { offset, length, .. } => {
                    self.trace(&catalogue::GENERAL_RESPONSE_ENTITY_FILE, |_| {
                        ["".into(), Value::U64(offset), Value::U64(length)]
                    });
                }
            }
        }
    }

    /// Body bytes were read.
    pub(crate) fn trace_entity(&mut self, bytes: &[u8]) {
        self.trace(&catalogue::GENERAL_REQUEST_ENTITY, |_| [entity(bytes)]);
    }

    /// A send has ended, or goes on without anybody waiting.
    pub(crate) fn trace_flushed(&mut self, sent: Sent, length: u64) {
        let (bytes, code) = match sent {
            Sent::Done(bytes) => (bytes, 0),
            Sent::Pending => (length, 0),
            Sent::Busy => (0, BUSY),
            Sent::Failed => (0, CONNECTION_INVALID),
        };
        if let Some(told) = &mut self.told {
            told.sent += bytes;
        }
        self.trace(&catalogue::GENERAL_FLUSH_RESPONSE_END, |_| {
            [Value::U64(bytes), Value::code(code)]
        });
    }

    /// A read of the body has ended, or will end later.
    pub(crate) fn trace_read(&mut self, read: BodyRead) {
        let (bytes, code) = match read {
            BodyRead::Data(bytes) => (bytes as u64, 0),
            BodyRead::End => (0, END_OF_FILE),
            BodyRead::Pending | BodyRead::WouldBlock => (0, IO_PENDING),
            BodyRead::Busy => (0, BUSY),
            BodyRead::TooLarge => (0, TOO_LARGE),
            BodyRead::Failed => (0, CONNECTION_INVALID),
        };
        if let Some(told) = &mut self.told {
            told.received += bytes;
        }
        self.trace(&catalogue::GENERAL_READ_ENTITY_END, |_| {
            [Value::U64(bytes), Value::code(code)]
        });
    }

    /// The end of the request, before its instances are disposed of.
    pub(crate) fn trace_end(&mut self) {
        self.trace(&catalogue::GENERAL_REQUEST_END, |context| {
            let told = context.told.as_deref();
            [
                Value::U64(told.map_or(0, |told| told.sent)),
                Value::U64(told.map_or(0, |told| told.received)),
                Value::U16(context.response.status()),
                Value::U16(context.response.sub_status()),
            ]
        });
        if self.depth() > 0 {
            self.trace(&catalogue::GENERAL_CHILD_REQUEST_END, |context| {
                [
                    Value::U64(context.told.as_deref().map_or(0, |told| told.sent)),
                    Value::U16(context.response.status()),
                    Value::U16(context.response.sub_status()),
                ]
            });
        }
    }
}

/// Which kind of trace event an event of the engine is; `None` for those that traces do not show, and for
/// [`Event::Trace`], which says it itself.
#[must_use]
pub(super) const fn definition_of(event: &Event<'_>) -> Option<&'static Definition> {
    Some(match event {
        // R132: a merged notification shows as started although no callback is made.
        Event::ModuleStart { .. } | Event::Merged { .. } => &catalogue::NOTIFY_MODULE_START,
        Event::ModuleCompletion { .. } => &catalogue::NOTIFY_MODULE_COMPLETION,
        Event::ModuleEnd { .. } => &catalogue::NOTIFY_MODULE_END,
        Event::ErrorStatus { .. } => &catalogue::MODULE_SET_RESPONSE_ERROR_STATUS,
        Event::ErrorRecorded { .. } | Event::Panicked { .. } => {
            &catalogue::REQUEST_PROCESSING_ERROR
        }
        _ => return None,
    })
}

/// The event as a trace shows it, if `wants` says that anybody is interested in that area and verbosity of that
/// provider; `None` for events that traces do not show.
#[must_use]
pub fn of_event<'a>(
    context: &HttpContext,
    event: &'a Event<'a>,
    wants: impl FnOnce(super::Guid, u32, u32) -> bool,
) -> Option<Cow<'a, TraceEvent<'a>>> {
    if let Event::Trace(event) = event {
        return wants(event.provider, event.area, event.verbosity).then_some(Cow::Borrowed(*event));
    }
    let definition = definition_of(event)?;
    if !wants(
        catalogue::WWW_SERVER,
        definition.class.area,
        definition.verbosity as u32,
    ) {
        return None;
    }
    let values: Vec<Value<'_>> = match event {
        Event::ModuleStart { module, at } | Event::Merged { module, at } => vec![
            (*module).into(),
            at.notification.bit().into(),
            at.is_post.into(),
        ],
        Event::ModuleCompletion {
            module,
            at,
            bytes,
            hresult,
        } => vec![
            (*module).into(),
            at.notification.bit().into(),
            at.is_post.into(),
            Value::U32(*bytes),
            Value::code(*hresult),
        ],
        Event::ModuleEnd { module, at, status } => vec![
            (*module).into(),
            at.notification.bit().into(),
            at.is_post.into(),
            Value::U32(*status as u32),
        ],
        Event::ErrorStatus {
            module,
            at,
            status,
            sub_status,
            hresult,
        } => vec![
            (*module).into(),
            at.map_or(0, |at| at.notification.bit()).into(),
            Value::U16(*status),
            context.response.reason().to_owned().into(),
            Value::U16(*sub_status),
            Value::code(*hresult),
            "".into(),
        ],
        Event::ErrorRecorded {
            module,
            at,
            hresult,
        } => vec![
            (*module).into(),
            at.notification.bit().into(),
            Value::code(*hresult),
        ],
        Event::Panicked { module, at, .. } => vec![
            (*module).into(),
            at.notification.bit().into(),
            // ERROR_UNHANDLED_EXCEPTION
            Value::code(hresult_from_win32(574)),
        ],
        _ => return None,
    };
    Some(Cow::Owned(TraceEvent::new(
        definition,
        Some(context.activity_id()),
        values,
    )))
}
