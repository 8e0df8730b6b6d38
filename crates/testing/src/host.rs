//! The [`Host`] of a request in memory.

use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::Arc;

use sluicegate_pipeline::completion::Operation;
use sluicegate_pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate_pipeline::host::{BodyRead, Connection, Host, Route, Sent, WaitMode};
use sluicegate_pipeline::provider::SendFlags;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::{Chunk, Response};
use sluicegate_pipeline::site::MappingError;
use sluicegate_pipeline::status::{Wait, Work};
use sluicegate_pipeline::user::User;
use sluicegate_pipeline::{Completer, GlobalNotifications, HttpContext};

use crate::journal::Journal;
use crate::site::Routes;
use crate::tasks::{CONNECTION_INVALID, OPERATION_ABORTED, TaskQueue, moved};
use crate::wire::{BodyPart, Head, SendRecord, Wire};

/// Sends to a [`Wire`], reads its scripted body, and leaves waiting to a [`TaskQueue`].
pub struct MemoryHost {
    pub(crate) wire: Arc<Wire>,
    pub(crate) queue: Arc<TaskQueue>,
    pub(crate) routes: Arc<Routes>,
    pub(crate) journal: Arc<Journal>,
    pub(crate) connection: Arc<Connection>,
    /// Who asks, as if the host knew; children are asked for by the same.
    pub(crate) user: Option<Arc<dyn User>>,
}

/// Sets the user of a child as the host did for its root.
struct Known(Arc<dyn User>);

impl GlobalModule for Known {
    fn global_notifications(&self) -> GlobalNotifications {
        GlobalNotifications::PRE_BEGIN_REQUEST
    }

    fn on_pre_begin_request(&self, context: &mut HttpContext) -> GlobalStatus {
        if context.user().is_none() {
            context.set_user(Arc::clone(&self.0));
        }
        GlobalStatus::Continue
    }
}

impl Host for MemoryHost {
    fn send(
        &mut self,
        request: &Request,
        response: &mut Response,
        flags: SendFlags,
        mode: WaitMode,
    ) -> Sent {
        let entity_length = response.entity_length();
        let mut body = Vec::new();
        for chunk in response.drain_chunks() {
            append(&mut body, &chunk);
        }
        let mut wire = self.wire.state();
        if !wire.is_connected {
            drop(wire);
            self.journal.note("send:failed");
            return Sent::Failed;
        }
        let head = (!response.headers_sent()).then(|| Head {
            status: response.status(),
            sub_status: response.sub_status(),
            reason: response.reason().to_owned(),
            headers: response
                .headers
                .iter()
                .map(|(name, value)| (String::from_utf8_lossy(name).into_owned(), value.to_vec()))
                .collect(),
        });
        self.journal.note(format!(
            "send:{}{entity_length}{}",
            head.as_ref()
                .map_or(String::new(), |head| format!("{}+", head.status)),
            if flags.contains(SendFlags::MORE_DATA) {
                "..."
            } else {
                ""
            }
        ));
        if request.is_head() {
            body.clear();
        }
        wire.sends.push(SendRecord {
            head,
            body,
            entity_length,
            flags,
        });
        match mode {
            WaitMode::Async(completer) if wire.flush_pends => {
                let bytes = u32::try_from(entity_length).unwrap_or(u32::MAX);
                self.queue
                    .start_io(completer, moved(Operation::Write, bytes));
                Sent::Pending
            }
            _ => Sent::Done(entity_length),
        }
    }

    fn read(&mut self, buffer: &mut [u8], mode: WaitMode) -> BodyRead {
        let mut wire = self.wire.state();
        loop {
            if !wire.is_connected {
                return BodyRead::Failed;
            }
            return match wire.body.pop_front() {
                None => BodyRead::End,
                Some(BodyPart::Data(mut bytes)) => {
                    let length = bytes.len().min(buffer.len());
                    buffer[..length].copy_from_slice(&bytes.split_to(length));
                    if !bytes.is_empty() {
                        wire.body.push_front(BodyPart::Data(bytes));
                    }
                    BodyRead::Data(length)
                }
                Some(BodyPart::Later) => match mode {
                    WaitMode::Async(completer) => {
                        let bytes = match wire.body.front() {
                            Some(BodyPart::Data(bytes)) => bytes.len().min(buffer.len()),
                            _ => 0,
                        };
                        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
                        self.queue
                            .start_io(completer, moved(Operation::Read, bytes));
                        BodyRead::Pending
                    }
                    WaitMode::Poll => BodyRead::WouldBlock,
                    WaitMode::Block | WaitMode::Final => continue,
                },
                Some(BodyPart::Broken) => BodyRead::Failed,
                Some(BodyPart::TooLarge) => BodyRead::TooLarge,
            };
        }
    }

    fn remaining(&self) -> Option<u64> {
        let wire = self.wire.state();
        let length = |part: &BodyPart| match part {
            BodyPart::Data(bytes) => bytes.len() as u64,
            _ => 0,
        };
        Some(wire.body.iter().map(length).sum())
    }

    fn route(&mut self, request: &Request) -> Result<Route, MappingError> {
        Ok(self.routes.route(request))
    }

    fn route_past(&mut self, request: &Request, past: &[String]) -> Result<Route, MappingError> {
        Ok(self.routes.route_past(request, past))
    }

    fn child(&self) -> Box<dyn Host> {
        Box::new(Self {
            wire: Arc::clone(&self.wire),
            queue: Arc::clone(&self.queue),
            routes: Arc::clone(&self.routes),
            journal: Arc::clone(&self.journal),
            connection: Arc::clone(&self.connection),
            user: self.user.clone(),
        })
    }

    fn pre_begin(&self) -> Arc<[Arc<dyn GlobalModule>]> {
        let known = self
            .user
            .iter()
            .map(|user| Arc::new(Known(Arc::clone(user))) as Arc<dyn GlobalModule>);
        known.chain(self.routes.globals().iter().cloned()).collect()
    }

    fn map_path(&mut self, url: &str) -> Option<PathBuf> {
        Some(self.routes.map_path(url))
    }

    fn wait(&mut self, work: Wait, completer: Completer) {
        self.queue.start_wait(work, completer);
    }

    fn may_block(&self) -> bool {
        self.wire.state().may_block
    }

    fn work(&mut self, work: Work, completer: Completer) {
        self.queue.start_work(work, completer);
    }

    fn cancel_io(&mut self) -> bool {
        self.queue.fail_io(OPERATION_ABORTED) > 0
    }

    fn reset_connection(&mut self) {
        let mut wire = self.wire.state();
        wire.resets += 1;
        wire.is_connected = false;
        drop(wire);
        self.connection.note_disconnect();
        self.queue.fail_io(CONNECTION_INVALID);
        self.journal.note("reset");
    }
}

fn append(body: &mut Vec<u8>, chunk: &Chunk) {
    match chunk {
        Chunk::Memory(bytes) => body.extend_from_slice(bytes),
        Chunk::File {
            file,
            offset,
            length,
        } => {
            let start = body.len();
            let length = usize::try_from(*length).expect("a test's file fits in memory");
            body.resize(start + length, 0);
            file.read_exact_at(&mut body[start..], *offset)
                .expect("the file chunk lies within its file");
        }
    }
}
