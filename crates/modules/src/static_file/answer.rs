//! Writes the answer for a file into the response.

use std::ops::Range;

use sluicegate_pipeline::headers::{HeaderId, Headers, Side};
use sluicegate_pipeline::response::Chunk;
use sluicegate_pipeline::{HttpContext, hresult_from_win32};

use super::entry::{Body, FileEntry};
use super::range::{self, Asked};
use super::validator::{Asks, Verdict, judge, range_applies};
use crate::compression::variants::FileCopy;

/// `ERROR_BAD_FILE_TYPE`, which the 404.3 of a missing media type carries.
const BAD_FILE_TYPE: u32 = 222;

/// The form of a file that a request gets.
struct Form<'a> {
    file: &'a FileEntry,
    etag: Option<&'a str>,
    size: u64,
    body: &'a Body,
    headers: &'a Headers,
}

/// Answers a GET or HEAD request with a file, or with its compressed copy.
pub(super) fn send(context: &mut HttpContext, file: &FileEntry, copy: Option<&FileCopy>) {
    let Some(content_type) = file.content_type.as_deref() else {
        // Features 9.6.
        context
            .response
            .set_error(404, 3, hresult_from_win32(BAD_FILE_TYPE));
        return;
    };
    // A footer makes the page more than the file: neither ranges nor validators of the file hold for it.
    if let Some(footer) = &file.footer {
        cache_headers(&mut context.response.headers, file);
        context
            .response
            .headers
            .set(HeaderId::CONTENT_TYPE, content_type);
        push(context, &file.body, &(0..file.size));
        context.response.write(footer.clone());
        return;
    }
    let form = match copy {
        None => Form {
            file,
            etag: file.etag.as_deref(),
            size: file.size,
            body: &file.body,
            headers: &file.headers,
        },
        Some(copy) => Form {
            file,
            etag: copy.etag.as_deref(),
            size: copy.size,
            body: &copy.body,
            headers: &copy.headers,
        },
    };
    let asks = Asks::of(&context.request.headers);
    if !asks.is_plain() {
        match judge(asks, &context.request.headers, form.etag, file.modified) {
            Verdict::Go => {}
            Verdict::NotModified => return not_modified(context, &form),
            Verdict::Failed => return context.response.set_error(412, 0, 0),
        }
        if asks.has_range() && send_range(context, &form, content_type) {
            return;
        }
    }
    context.response.headers.set_all(form.headers);
    push(context, form.body, &(0..form.size));
}

/// The fields of a plain 200, made once for each version of a file.
pub(super) fn plain_headers(file: &FileEntry) -> Headers {
    let mut headers = Headers::new(Side::Response);
    if let Some(content_type) = file.content_type.as_deref() {
        headers.set(HeaderId::CONTENT_TYPE, content_type);
    }
    full_headers(&mut headers, file);
    headers
}

/// True if the request was answered; false asks for the whole file.
fn send_range(context: &mut HttpContext, form: &Form<'_>, content_type: &str) -> bool {
    // RFC 9110 section 14.2: other methods know no ranges.
    if context.request.method() != "GET"
        || !range_applies(&context.request.headers, form.etag, form.file.modified)
    {
        return false;
    }
    let Some(header) = context.request.headers.get(HeaderId::RANGE) else {
        return false;
    };
    match range::parse(header, form.size) {
        Asked::Whole => false,
        Asked::NotSatisfiable => {
            context.response.set_error(416, 0, 0);
            let headers = &mut context.response.headers;
            headers.set(HeaderId::CONTENT_RANGE, format!("bytes */{}", form.size));
            true
        }
        Asked::Parts(parts) => {
            context.response.set_status(206, "", 0);
            send_parts(context, form, content_type, &parts);
            true
        }
    }
}

fn send_parts(
    context: &mut HttpContext,
    form: &Form<'_>,
    content_type: &str,
    parts: &[Range<u64>],
) {
    let headers = &mut context.response.headers;
    headers.set_all(form.headers);
    if let [part] = parts {
        headers.set(
            HeaderId::CONTENT_RANGE,
            range::content_range(part, form.size),
        );
        push(context, form.body, part);
        return;
    }
    let boundary = range::boundary();
    headers.set(
        HeaderId::CONTENT_TYPE,
        format!("multipart/byteranges; boundary={boundary}"),
    );
    for (index, part) in parts.iter().enumerate() {
        let head = range::part_head(&boundary, content_type, part, form.size, index == 0);
        context.response.write(head);
        push(context, form.body, part);
    }
    context.response.write(range::closing(&boundary));
}

/// Features 9.16: the headers that a full answer would have, less those about its body.
fn not_modified(context: &mut HttpContext, form: &Form<'_>) {
    context.response.set_status(304, "", 0);
    let headers = &mut context.response.headers;
    for id in [
        HeaderId::LAST_MODIFIED,
        HeaderId::ETAG,
        HeaderId::CACHE_CONTROL,
        HeaderId::EXPIRES,
        HeaderId::VARY,
    ] {
        if let Some(value) = form.headers.get(id) {
            headers.set(id, value);
        }
    }
}

fn full_headers(headers: &mut Headers, file: &FileEntry) {
    validators(headers, file);
    headers.set(HeaderId::ACCEPT_RANGES, "bytes");
    cache_headers(headers, file);
}

fn validators(headers: &mut Headers, file: &FileEntry) {
    headers.set(HeaderId::LAST_MODIFIED, &*file.last_modified);
    if let Some(etag) = file.etag.as_deref() {
        headers.set(HeaderId::ETAG, etag);
    }
}

fn cache_headers(headers: &mut Headers, file: &FileEntry) {
    // These two come from configuration, which may hold anything; a value that cannot be sent is left out.
    if let Some(value) = file.cache_control.as_deref() {
        let _ = headers.set_by_id(HeaderId::CACHE_CONTROL, value.as_bytes(), true);
    }
    if let Some(value) = file.expires.as_deref() {
        let _ = headers.set_by_id(HeaderId::EXPIRES, value.as_bytes(), true);
    }
}

fn push(context: &mut HttpContext, body: &Body, part: &Range<u64>) {
    if part.is_empty() {
        return;
    }
    match body {
        Body::Memory(bytes) => {
            let start = usize::try_from(part.start)
                .unwrap_or(usize::MAX)
                .min(bytes.len());
            let end = usize::try_from(part.end)
                .unwrap_or(usize::MAX)
                .min(bytes.len());
            if start < end {
                context.response.write(bytes.slice(start..end));
            }
        }
        Body::Open(file) => {
            // At most 16 parts, far below the chunk limit.
            let _ = context.response.push_chunk(Chunk::File {
                file: file.clone(),
                offset: part.start,
                length: part.end - part.start,
            });
        }
    }
}
