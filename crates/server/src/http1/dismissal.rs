//! How a connection ends for what its client did or did not do, and what the log of the transport says about it.

use std::time::Duration;

use crate::http1::connection::{Connection, End};
use crate::http1::encode;
use crate::http1::head::Refusal;
use crate::site_limits::Place;
use crate::transport::Transport;
use crate::transport_log::{Entry, Reason};

/// Lines of requests that a resting connection keeps the memory of, in bytes.
const LINE_BYTES_KEPT: usize = 256;

impl<T: Transport> Connection<T> {
    /// How long the client may do nothing: as the site says, else as the server does.
    pub(super) fn connection_timeout(&mut self) -> Duration {
        let of_site = self
            .place
            .as_ref()
            .and_then(|(_, place)| place.limits().connection_timeout());
        of_site.unwrap_or_else(|| self.limits().connection_timeout)
    }

    /// The connection belongs to a site from its first request on, and to another one if a later request says so.
    pub(super) fn enter(&mut self, site: u32, path: &str) -> Result<(), Refusal> {
        if self.place.as_ref().is_none_or(|(own, _)| *own != site) {
            self.place = None;
            let place = Place::take(&self.shared.site_limits.of(site)).ok_or(Refusal::Busy)?;
            self.place = Some((site, place));
        }
        match &self.place {
            Some((_, place)) if !place.limits().takes_path(path) => {
                Err(Refusal::Bad("Invalid URL"))
            }
            _ => Ok(()),
        }
    }

    /// Remembers what is asked for, for the log.
    pub(super) fn remember_line(&mut self, method: &str, url: &[u8]) {
        self.line.clear();
        self.line.extend_from_slice(method.as_bytes());
        self.line.push(b' ');
        self.line.extend_from_slice(url);
        self.line.extend_from_slice(b" HTTP/1.1");
    }

    /// The request is over.
    pub(super) fn forget_line(&mut self) {
        if self.line.capacity() > LINE_BYTES_KEPT {
            self.line = Vec::new();
        }
        self.line.clear();
    }

    /// One line in the log of the transport. What is shown is the request under way, else the head that is being read.
    pub(super) fn note(&self, reason: Reason, status: Option<u16>) {
        let is_resting = reason == Reason::ConnectionIdle;
        let line: &[u8] = match (is_resting, self.line.is_empty()) {
            (true, _) => b"",
            (false, true) => &self.input,
            (false, false) => &self.line,
        };
        self.shared.transport_log.note(&Entry {
            connection: Some(&self.info),
            line,
            status,
            site: self.place.as_ref().map(|(site, _)| *site),
            reason,
        });
    }

    /// Nothing more came in time, or the server stops: between requests, or in the middle of a head (threat D01).
    pub(super) async fn fell_silent(&mut self) -> End {
        if !self.input.is_empty() {
            return self.refuse(Refusal::Timeout).await;
        }
        if !self.shared.is_stopping() {
            self.note(Reason::ConnectionIdle, None);
        }
        End::Closed
    }

    /// Why a client that has to act did not do so in time.
    fn lateness(&self, sends: bool) -> Reason {
        if self.pace.is_rate_bound() {
            Reason::MinBytesPerSecond
        } else if sends {
            Reason::EntityBody
        } else {
            Reason::Response
        }
    }

    /// The client did not take what was written, or not fast enough (threat D03).
    pub(super) fn not_taken(&mut self) {
        self.note(self.lateness(false), None);
        self.broken();
    }

    /// The client of a running request is too slow. If it does not send the body and has got no answer yet, it is told so
    /// (threat D02); the module's read fails in any case.
    pub(super) fn dismiss(&mut self) {
        let (sends, is_unanswered) = {
            let state = self.exchange.lock();
            let sends = state.waits_for_body();
            let is_unanswered = state.sent_status.status == 0 && state.output.is_empty();
            (sends, sends && is_unanswered && self.in_flight.is_none())
        };
        let reason = self.lateness(sends);
        if !is_unanswered {
            self.note(reason, None);
            self.broken();
            return;
        }
        let refusal = Refusal::Timeout;
        let mut text = Vec::new();
        encode::refusal(refusal.status(), refusal.text(), &mut text);
        // Nothing is queued before it, so the socket takes it whole, or the client never reads.
        let _ = self.socket.write(&text, false);
        let _ = self.socket.push();
        self.exchange.lock().sent_status.status = refusal.status();
        self.note(reason, Some(refusal.status()));
        self.is_dismissed = true;
        self.fail_operations();
    }
}
