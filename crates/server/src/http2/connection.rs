//! One HTTP/2 connection: accepts streams, polls them in its own task, writes what they gave once a turn, and ends in order.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{FuturesUnordered, Stream as _};
use h2::Reason;
use sluicegate_pipeline::host::Connection as ConnectionInfo;

use super::stream::{self, Common, Ended, Lane};
use super::wire::Wire;
use super::{
    BROKEN_STREAMS_MAX, CONNECTION_WINDOW_BYTES, HEADER_LIST_BYTES_MAX, SEND_BUFFER_BYTES,
    STREAM_WINDOW_BYTES, STREAMS_MAX, UNSEEN_RESETS_MAX,
};
use crate::listen::{Watch, Watches};
use crate::mailbox::Mailbox;
use crate::server::Shared;
use crate::transport::Transport;

/// How long the preface and the first settings may take (threat T27).
const PREFACE_TIME: Duration = Duration::from_secs(10);
/// How long a client may take to end its side once we have ended ours.
const LEAVE_TIME: Duration = Duration::from_secs(5);
/// Lanes that wait for further streams.
const LANES_MAX: usize = 16;

type Streams = FuturesUnordered<Pin<Box<dyn Future<Output = Ended> + Send>>>;

/// How far a connection is on its way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Open,
    /// GOAWAY has been sent: what was accepted is finished, nothing else is begun (threat T28).
    Leaving,
    /// `h2` is at its end; what it has said last is still on its way.
    Closing,
    /// The socket is given up.
    Gone,
}

struct Connection<T: Transport> {
    /// `None` once nothing can come or go any more.
    h2: Option<h2::server::Connection<Wire<T>, Bytes>>,
    wire: Wire<T>,
    streams: Streams,
    lanes: Vec<Lane>,
    common: Arc<Common>,
    watch: Arc<Watch>,
    phase: Phase,
    is_abused: bool,
    /// The watch counts for a connection that does nothing.
    is_idle: bool,
}

/// Serves a connection to its end. `input` was read before it was known what it is.
pub(crate) async fn serve<T: Transport>(
    shared: Arc<Shared>,
    mailbox: Arc<Mailbox>,
    watch: Arc<Watch>,
    info: Arc<ConnectionInfo>,
    socket: T,
    input: Vec<u8>,
) {
    let wire = Wire::new(socket, input);
    let greeting = tokio::time::timeout(PREFACE_TIME, greet(wire.clone())).await;
    let Ok(Some(h2)) = greeting else {
        wire.close();
        return;
    };
    let common = Arc::new(Common {
        shared,
        info,
        mailbox,
        watches: Watches::default(),
    });
    let mut connection = Connection {
        h2: Some(h2),
        wire,
        streams: FuturesUnordered::new(),
        lanes: Vec::new(),
        common,
        watch,
        phase: Phase::Open,
        is_abused: false,
        is_idle: false,
    };
    poll_fn(|cx| connection.poll(cx)).await;
    let wire = connection.wire.clone();
    // What modules keep for the connection ends with it (R204).
    connection.common.info.extensions.clear();
    drop(connection);
    wire.end().await;
}

/// The preface and the settings of both sides.
async fn greet<T: Transport>(wire: Wire<T>) -> Option<h2::server::Connection<Wire<T>, Bytes>> {
    let mut builder = h2::server::Builder::new();
    builder
        .max_concurrent_streams(STREAMS_MAX)
        .max_header_list_size(HEADER_LIST_BYTES_MAX)
        .initial_window_size(STREAM_WINDOW_BYTES)
        .initial_connection_window_size(CONNECTION_WINDOW_BYTES)
        .max_send_buffer_size(SEND_BUFFER_BYTES)
        .max_local_error_reset_streams(Some(BROKEN_STREAMS_MAX))
        .max_pending_accept_reset_streams(UNSEEN_RESETS_MAX);
    let mut handshake = pin!(builder.handshake::<_, Bytes>(wire.clone()));
    poll_fn(|cx| {
        let result = handshake.as_mut().poll(cx);
        // Our settings go out while we wait for the client's preface.
        match wire.poll_drain(cx) {
            Poll::Ready(Err(_)) => Poll::Ready(None),
            Poll::Ready(Ok(())) | Poll::Pending => result.map(Result::ok),
        }
    })
    .await
}

impl<T: Transport> Connection<T> {
    /// One turn. Ready when the connection is over and so are all of its requests.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        self.watch.register(cx.waker());
        let is_expired = self.watch.is_expired();
        if is_expired {
            self.watch.rest();
            self.common.watches.check();
        }
        if self.common.shared.is_stopping() {
            self.leave();
        }
        loop {
            let accepted = self.poll_accept(cx);
            let ended = self.poll_streams(cx);
            // What the streams gave is framed now, so that it goes out with this turn.
            if !accepted && !ended {
                break;
            }
        }
        self.poll_accept(cx);
        if self.phase != Phase::Gone {
            match self.wire.poll_drain(cx) {
                Poll::Ready(Ok(())) if self.phase == Phase::Closing => {
                    if self.streams.is_empty() {
                        return Poll::Ready(());
                    }
                    self.wire.farewell();
                    self.lose();
                }
                Poll::Ready(Ok(())) | Poll::Pending => {}
                Poll::Ready(Err(_)) => self.lose(),
            }
        }
        if self.streams.is_empty() && self.phase == Phase::Gone {
            return Poll::Ready(());
        }
        self.keep_time(is_expired)
    }

    /// Takes streams that have come. True if there was one.
    fn poll_accept(&mut self, cx: &mut Context<'_>) -> bool {
        let mut any = false;
        loop {
            let Some(h2) = &mut self.h2 else { return any };
            if !self.is_abused && self.wire.is_abused() {
                self.is_abused = true;
                h2.abrupt_shutdown(Reason::ENHANCE_YOUR_CALM);
            }
            match h2.poll_accept(cx) {
                Poll::Ready(Some(Ok((request, respond)))) => {
                    any = true;
                    // A stream may begin and end within this turn: the time of an idle connection begins anew.
                    self.is_idle = false;
                    let lane = self.lanes.pop().unwrap_or_else(|| Lane::new(&self.common));
                    let common = Arc::clone(&self.common);
                    let stream = stream::serve(common, lane, request, respond);
                    self.streams.push(Box::pin(stream));
                }
                Poll::Ready(Some(Err(error))) => {
                    tracing::debug!(client = %self.common.info.remote, %error, "HTTP/2 connection ends");
                    self.over();
                    return any;
                }
                Poll::Ready(None) => {
                    self.over();
                    return any;
                }
                Poll::Pending => return any,
            }
        }
    }

    /// Lets the streams work. True if one has ended.
    fn poll_streams(&mut self, cx: &mut Context<'_>) -> bool {
        let mut any = false;
        while let Poll::Ready(Some(ended)) = Pin::new(&mut self.streams).poll_next(cx) {
            any = true;
            if ended.disconnects {
                self.leave();
            }
            if self.lanes.len() < LANES_MAX {
                self.lanes.push(ended.lane);
            }
        }
        any
    }

    /// Nothing is begun any more; what was accepted is finished.
    fn leave(&mut self) {
        if self.phase == Phase::Open {
            self.phase = Phase::Leaving;
            // What was expected of an open connection no longer counts.
            self.is_idle = false;
            if let Some(h2) = &mut self.h2 {
                h2.graceful_shutdown();
            }
        }
    }

    /// Nothing comes any more; requests that are under way run to their end (R226).
    fn over(&mut self) {
        if self.h2.take().is_some() {
            self.phase = Phase::Closing;
            self.is_idle = false;
            if !self.streams.is_empty() && self.common.info.note_disconnect() {
                // R106: native modules that asked for it hear of it.
                sluicegate_native::connection_lost(&self.common.info);
            }
        }
    }

    /// The socket is of no use any more.
    fn lose(&mut self) {
        self.over();
        self.phase = Phase::Gone;
        self.wire.close();
    }

    /// Sets the watch: for a look at the streams' deadlines with the next tick, or for the end of idleness.
    fn keep_time(&mut self, is_expired: bool) -> Poll<()> {
        if !self.streams.is_empty() {
            self.is_idle = false;
            self.watch.expect_within(Duration::ZERO);
            return Poll::Pending;
        }
        self.lanes.truncate(1);
        if is_expired && self.is_idle {
            if self.phase != Phase::Open {
                // It has had its time.
                self.wire.farewell();
                self.lose();
                return Poll::Ready(());
            }
            self.leave();
            self.watch.expect_within(LEAVE_TIME);
            // GOAWAY has to be framed and sent.
            self.watch.wake();
            return Poll::Pending;
        }
        if !self.is_idle || is_expired {
            self.is_idle = true;
            let time = match self.phase {
                Phase::Open => self.common.shared.limits().connection_timeout,
                _ => LEAVE_TIME,
            };
            self.watch.expect_within(time);
        }
        Poll::Pending
    }
}

impl<T: Transport> Drop for Connection<T> {
    /// Also when the server gives up: streams and their threads must not wait for a connection that is no more.
    fn drop(&mut self) {
        self.wire.close();
    }
}
