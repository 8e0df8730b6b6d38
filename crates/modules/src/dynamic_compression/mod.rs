//! Compresses generated responses on their way out.
//!
//! **What it does.** A successful response of a listed type is compressed while it is sent, in the coding that the client
//! likes best. A response that is sent in parts stays one: each flush makes readable what was written before it.
//!
//! **IIS name.** `DynamicCompressionModule`.
//!
//! **Sections.** `system.webServer/httpCompression`, `system.webServer/urlCompression`.
//!
//! **Notifications (priority).** SEND_RESPONSE (FIRST, so that it comes behind all that write or replace bodies); post
//! RELEASE_REQUEST_STATE (LAST) for `dynamicCompressionBeforeCache`.
//!
//! **Example.**
//! ```xml
//! <urlCompression doDynamicCompression="true" />
//! ```
//!
//! **Differs from IIS.** What the static file handler sends is left to the static compression module: a response that
//! offers ranges stays as it is. A strong `ETag` becomes that of the coded form. `dynamicCompressionBufferLimit` has no
//! effect: what a handler flushes goes out at once.
//!
//! **See also.** [`static_compression`](crate::static_compression).

#[cfg(test)]
mod tests;

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use sluicegate_config::Effective;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::response::Chunk;

use crate::compression::coding::{Choice, for_responses};
use crate::compression::cpu::Gate;
use crate::compression::encoder::Encoder;
use crate::compression::variants::{etag_of, is_wanted};
use crate::compression::{accept, media};

/// How much of a file is read at a time, in bytes.
const PIECE: u64 = 64 * 1024;
/// Files in a response that are read on a thread that moves bytes of other connections too, in bytes.
const INLINE_FILE_MAX: u64 = 1024 * 1024;

/// `DynamicCompressionModule`.
#[derive(Debug, Default)]
pub struct DynamicCompression {
    gate: Gate,
}

/// What was decided for a response with its first part.
enum Course {
    Plain,
    Coded(Option<Box<Encoder>>),
}

impl Module for DynamicCompression {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::SEND_RESPONSE)
            .post(Notifications::RELEASE_REQUEST_STATE)
            .priority(Notifications::SEND_RESPONSE, Priority::First)
            .post_priority(Notifications::RELEASE_REQUEST_STATE, Priority::Last)
    }

    fn on_post_release_request_state(&self, context: &mut HttpContext) -> Outcome {
        // Features 16.3: what has gone out in parts is not kept by a cache anyway.
        let is_early = context
            .config::<Effective>()
            .is_some_and(|own| own.url_compression.dynamic_compression_before_cache);
        if is_early && !context.response.headers_sent() && context.response.entity_length() > 0 {
            self.filter(context, false);
        }
        Outcome::Continue
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        if provider.flags.contains(SendFlags::OPAQUE) || context.response.status() == 101 {
            return Outcome::Continue;
        }
        let has_more = provider.flags.contains(SendFlags::MORE_DATA);
        self.filter(context, has_more);
        Outcome::Continue
    }
}

impl DynamicCompression {
    /// Replaces what the response holds by its coded form.
    fn filter(&self, context: &mut HttpContext, has_more: bool) {
        if context.state::<Course>().is_none() {
            if context.response.headers_sent() {
                return;
            }
            let course = match self.choose(context, has_more) {
                Some(choice) => match Encoder::new(choice) {
                    Ok(encoder) => {
                        head(context, choice);
                        Course::Coded(Some(Box::new(encoder)))
                    }
                    Err(_) => Course::Plain,
                },
                None => Course::Plain,
            };
            // Most responses are plain and whole: nothing need be remembered of them.
            if !has_more && matches!(course, Course::Plain) {
                return;
            }
            context.set_state(course);
        }
        let Some(Course::Coded(slot)) = context.state_mut::<Course>() else {
            return;
        };
        let Some(encoder) = slot.take() else { return };
        context.response.read_references();
        let chunks = context.response.take_chunks();
        match encode(encoder, &chunks, has_more) {
            Ok((coded, rest)) => {
                if !coded.is_empty() {
                    context.response.write(coded);
                }
                if let Some(Course::Coded(slot)) = context.state_mut::<Course>() {
                    *slot = rest;
                }
            }
            // The head may have gone: what the client has must not look whole.
            Err(_) => context.reset_connection(),
        }
    }

    /// The coding for a response whose head is about to go, if it gets one (features 16.2).
    fn choose(&self, context: &mut HttpContext, has_more: bool) -> Option<Choice> {
        let section = context
            .config::<Effective>()
            .filter(|own| own.url_compression.do_dynamic_compression)
            .map(|own| std::sync::Arc::clone(&own.http_compression))?;
        let response = &context.response;
        let headers = &response.headers;
        if !matches!(response.status(), 200..=299)
            || matches!(response.status(), 204..=206)
            || response.headers_suppressed()
            || response.entity_length() == 0 && !has_more
            || headers.contains(HeaderId::CONTENT_ENCODING)
            || headers.contains(HeaderId::CONTENT_RANGE)
            || headers.contains(HeaderId::ACCEPT_RANGES)
            || is_no_transform(headers.get(HeaderId::CACHE_CONTROL))
        {
            return None;
        }
        let content_type = headers.get_str(HeaderId::CONTENT_TYPE)?;
        if !media::is_enabled(&section.dynamic_types, content_type) {
            return None;
        }
        let files: u64 = response
            .chunks()
            .iter()
            .filter(|chunk| matches!(chunk, Chunk::File { .. }))
            .map(Chunk::len)
            .sum();
        if files > INLINE_FILE_MAX && !context.host_mut().may_block() {
            return None;
        }
        let mut offered = for_responses(&section.schemes).peekable();
        offered.peek()?;
        // From here on another client may get another form.
        vary(context);
        if context.request.is_head()
            || !is_wanted(context, &section)
            || !self
                .gate
                .is_open(section.dynamic_disable_cpu, section.dynamic_enable_cpu)
        {
            return None;
        }
        let accepted = context.request.headers.get(HeaderId::ACCEPT_ENCODING)?;
        accept::preferred(accepted, offered).first().copied()
    }
}

/// RFC 9111 section 5.2.2.6.
fn is_no_transform(cache_control: Option<&[u8]>) -> bool {
    cache_control.is_some_and(|value| {
        value
            .split(|&byte| byte == b',')
            .any(|word| word.trim_ascii().eq_ignore_ascii_case(b"no-transform"))
    })
}

/// Adds `Accept-Encoding` to `Vary` unless it is there.
fn vary(context: &mut HttpContext) {
    let headers = &mut context.response.headers;
    let is_there = headers.get(HeaderId::VARY).is_some_and(|value| {
        value.split(|&byte| byte == b',').any(|name| {
            let name = name.trim_ascii();
            name == b"*" || name.eq_ignore_ascii_case(b"accept-encoding")
        })
    });
    if !is_there {
        let _ = headers.set_by_id(HeaderId::VARY, b"Accept-Encoding", false);
    }
}

/// The head of a coded response (features 16.5).
fn head(context: &mut HttpContext, choice: Choice) {
    let headers = &mut context.response.headers;
    headers.set(HeaderId::CONTENT_ENCODING, choice.coding.name());
    headers.remove(HeaderId::CONTENT_LENGTH);
    headers.remove(HeaderId::CONTENT_MD5);
    if let Some(etag) = headers.get_str(HeaderId::ETAG).map(str::to_owned)
        && !etag.starts_with("W/")
    {
        headers.set(HeaderId::ETAG, etag_of(&etag, choice.coding));
    }
}

/// The coded form of `chunks`, and the encoder if more will follow.
fn encode(
    mut encoder: Box<Encoder>,
    chunks: &[Chunk],
    has_more: bool,
) -> io::Result<(Vec<u8>, Option<Box<Encoder>>)> {
    for chunk in chunks {
        match chunk {
            Chunk::Memory(bytes) | Chunk::Referenced(bytes) => encoder.write(bytes)?,
            Chunk::File {
                file,
                offset,
                length,
            } => read_into(&mut encoder, file, *offset, *length)?,
        }
    }
    if !has_more {
        return Ok((encoder.finish()?, None));
    }
    if !chunks.is_empty() {
        encoder.flush()?;
    }
    Ok((encoder.take(), Some(encoder)))
}

fn read_into(encoder: &mut Encoder, file: &File, mut at: u64, length: u64) -> io::Result<()> {
    let end = at.saturating_add(length);
    let mut piece = vec![0; usize::try_from(PIECE.min(length)).unwrap_or(0)];
    while at < end {
        let wanted = usize::try_from(PIECE.min(end - at)).unwrap_or(0);
        match file.read_at(&mut piece[..wanted], at)? {
            // Threat P39: the file is shorter than was said.
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => {
                encoder.write(&piece[..read])?;
                at += read as u64;
            }
        }
    }
    Ok(())
}
