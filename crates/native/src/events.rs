//! The event log: what modules report by ReportEvent and OutputDebugString, one JSON line each.

use core::ffi::{CStr, c_char, c_void};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use serde_json::{Value, json};

use crate::glue::services::{HostServices, VERSION, sluicegate_shared_objects};
use crate::misuse::{self, Misuse};
use crate::native_request::lock;

/// The services for the module of that name, which lives as long as the process.
pub(crate) fn services(module: &'static str) -> HostServices {
    let name: &'static &'static str = Box::leak(Box::new(module));
    HostServices {
        version: VERSION,
        size: size_of::<HostServices>() as u32,
        context: core::ptr::from_ref(name).cast_mut().cast(),
        report_event: Some(report_event),
        debug_string: Some(debug_string),
        create_instance: Some(crate::admin::create_instance),
        last_error: Some(crate::admin::last_error),
        io_completed: Some(crate::thread_pool::io_completed),
        handle_closed: Some(crate::thread_pool::handle_closed),
        path_map: crate::path_map::text(),
        memory_freed: Some(memory_freed),
        shared_objects: sluicegate_shared_objects(),
    }
}

enum Sink {
    /// Nothing was written yet.
    Unopened,
    Open(File),
    /// The file cannot be opened; said once.
    Failed,
}

static SINK: Mutex<(Option<PathBuf>, Sink)> = Mutex::new((None, Sink::Unopened));

/// Sets the file to which events of native modules are appended, one JSON object a line: `time`, `kind` (`event`, `debug` or `misuse`),
/// `source`, `type`, `id`, `message`, `module`, `pid`. Without a call it is `$SLUICEGATE_EVENTS`, or
/// `sluicegate/events.jsonl` in `$XDG_STATE_HOME` or `~/.local/state`.
pub fn set_event_log(path: &Path) {
    *lock(&SINK) = (Some(path.to_owned()), Sink::Unopened);
}

/// The file to which events go; `None` if nothing says where.
#[must_use]
pub fn event_log_path() -> Option<PathBuf> {
    lock(&SINK).0.clone().or_else(default_path)
}

fn default_path() -> Option<PathBuf> {
    static PATH: OnceLock<Option<PathBuf>> = OnceLock::new();
    PATH.get_or_init(|| {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        if let Some(path) = set("SLUICEGATE_EVENTS") {
            return Some(path.into());
        }
        let state = match set("XDG_STATE_HOME") {
            Some(state) => PathBuf::from(state),
            None => PathBuf::from(set("HOME")?).join(".local/state"),
        };
        Some(state.join("sluicegate/events.jsonl"))
    })
    .clone()
}

pub(crate) fn append(event: &Value) {
    let mut line = event.to_string();
    line.push('\n');
    let mut sink = lock(&SINK);
    if matches!(sink.1, Sink::Unopened) {
        let Some(path) = sink.0.clone().or_else(default_path) else {
            sink.1 = Sink::Failed;
            return;
        };
        if let Some(folder) = path.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        sink.1 = match OpenOptions::new().create(true).append(true).open(&path) {
            Ok(file) => Sink::Open(file),
            Err(error) => {
                tracing::error!(path = %path.display(), %error, "the event log cannot be opened");
                Sink::Failed
            }
        };
    }
    if let Sink::Open(file) = &mut sink.1
        && let Err(error) = file.write_all(line.as_bytes())
    {
        tracing::error!(%error, "the event log cannot be written");
    }
}

/// # Safety
/// `context` is the one of [`services`].
unsafe fn module_of(context: *mut c_void) -> &'static str {
    // SAFETY: the caller vouches; the name was leaked there.
    unsafe { *context.cast::<&'static str>() }
}

/// # Safety
/// `text` is null or a terminated string.
unsafe fn text_of(text: *const c_char) -> String {
    if text.is_null() {
        return String::new();
    }
    // SAFETY: as the caller vouches.
    unsafe { CStr::from_ptr(text) }
        .to_string_lossy()
        .into_owned()
}

/// The Windows names of the event types.
const fn type_name(number: u16) -> &'static str {
    match number {
        0 => "success",
        1 => "error",
        2 => "warning",
        4 => "information",
        8 => "audit_success",
        16 => "audit_failure",
        _ => "unknown",
    }
}

unsafe extern "C" fn report_event(
    context: *mut c_void,
    source: *const c_char,
    kind: u16,
    category: u16,
    id: u32,
    count: u16,
    strings: *const *const c_char,
    data_length: u32,
    data: *const c_void,
) {
    crate::panic::guard((), || {
        // SAFETY: the support library passes its own context back, and strings that are valid during the call.
        let (module, source, parts) = unsafe {
            let parts: Vec<String> = if strings.is_null() {
                Vec::new()
            } else {
                core::slice::from_raw_parts(strings, count.into())
                    .iter()
                    .map(|&part| text_of(part))
                    .collect()
            };
            (module_of(context), text_of(source), parts)
        };
        let data = (!data.is_null() && data_length > 0).then(|| {
            // SAFETY: as above, for the data.
            let bytes =
                unsafe { core::slice::from_raw_parts(data.cast::<u8>(), data_length as usize) };
            bytes.iter().fold(String::new(), |mut hex, byte| {
                hex.push_str(&format!("{byte:02x}"));
                hex
            })
        });
        append(&json!({
            "time": jiff::Timestamp::now().to_string(),
            "kind": "event",
            "source": source,
            "type": type_name(kind),
            "category": category,
            "id": id,
            "message": parts.join("\n"),
            "data": data,
            "module": module,
            "pid": std::process::id(),
        }));
    });
}

unsafe extern "C" fn memory_freed(context: *mut c_void, function: *const c_char) {
    crate::panic::guard((), || {
        // SAFETY: as in `report_event`.
        let (module, function) = unsafe { (module_of(context), text_of(function)) };
        let function = match function.as_str() {
            "free" => "free",
            "delete" => "delete",
            _ => "delete[]",
        };
        misuse::report(Misuse::FreedMemory, module, function);
    });
}

unsafe extern "C" fn debug_string(context: *mut c_void, text: *const c_char) {
    crate::panic::guard((), || {
        // SAFETY: as in `report_event`.
        let (module, text) = unsafe { (module_of(context), text_of(text)) };
        tracing::debug!(module, "{}", text.trim_end());
        append(&json!({
            "time": jiff::Timestamp::now().to_string(),
            "kind": "debug",
            "source": module,
            "type": "information",
            "id": 0,
            "message": text,
            "module": module,
            "pid": std::process::id(),
        }));
    });
}
