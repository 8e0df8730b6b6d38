//! An I/O thread: it accepts connections, serves them, looks at their deadlines, and drains them at the end.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use sluicegate_pipeline::notification::GlobalNotifications;
use tokio::sync::{mpsc, watch};

use super::Ending;
use super::shared::Shared;
use crate::listen::Watches;
use crate::listening::Order;
use crate::mailbox::Mailbox;
use crate::serving::Thread;
use crate::transport_log::{Entry, Reason};

/// How long nothing is accepted after the system could not.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
/// How long requests in flight may take after a stop (R216: `shutdownTimeLimit`).
const SHUTDOWN_LIMIT: Duration = Duration::from_secs(90);

/// Serves what comes to these listeners until the server ends.
pub(super) fn io_thread(
    shared: &Arc<Shared>,
    listeners: Vec<std::net::TcpListener>,
    mut orders: mpsc::UnboundedReceiver<Order>,
    mut stop: watch::Receiver<Ending>,
) {
    let workers = Arc::clone(&shared.workers);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .on_thread_park(move || workers.end_turn())
        .build();
    let Ok(runtime) = runtime else { return };
    let watches = Arc::new(Watches::default());
    runtime.block_on(async {
        let mailbox = Mailbox::new();
        tokio::spawn(Arc::clone(&mailbox).deliver());
        let thread = Thread {
            shared: Arc::clone(shared),
            watches: Arc::clone(&watches),
            mailbox,
        };
        let accept_from = |listener: std::net::TcpListener| {
            let address = listener.local_addr().ok()?;
            let listener = tokio::net::TcpListener::from_std(listener).ok()?;
            let task = tokio::spawn(accept(listener, thread.clone()));
            Some((address, task))
        };
        let mut accepting: Vec<_> = listeners.into_iter().filter_map(accept_from).collect();
        // It may have been stopped before this thread began to listen for it.
        while *stop.borrow_and_update() == Ending::None {
            tokio::select! {
                Some(order) = orders.recv() => match order {
                    Order::Tick => {
                        watches.check();
                        shared.access_logs.flush_thread();
                    }
                    Order::Listen(listener) => accepting.extend(accept_from(listener)),
                    Order::Close(address) => accepting.retain(|(own, task)| {
                        if *own == address {
                            task.abort();
                        }
                        *own != address
                    }),
                },
                changed = stop.changed() => {
                    if changed.is_err() || *stop.borrow() != Ending::None {
                        break;
                    }
                }
            }
        }
        // Listeners close first; requests in flight finish (R216).
        for (_, task) in &accepting {
            task.abort();
        }
        if !shared.is_stopping.swap(true, Ordering::AcqRel) {
            // R32: a plain stop does not drain for a successor.
            let drains = *stop.borrow() == Ending::Recycle;
            shared
                .registry
                .raise(GlobalNotifications::STOP_LISTENING, |module| {
                    module.on_stop_listening(drains)
                });
        }
        for (_, task) in accepting {
            let _ = task.await;
        }
        watches.wake_all();
        let limit = shared
            .services
            .pool()
            .map_or(SHUTDOWN_LIMIT, |pool| pool.shutdown_time_limit);
        let until = tokio::time::Instant::now() + limit;
        while watches.count() > 0 && tokio::time::Instant::now() < until {
            tokio::time::sleep(Duration::from_millis(10)).await;
            watches.check();
            watches.wake_all();
        }
        let left = watches.count();
        if left > 0 {
            tracing::warn!(
                connections = left,
                seconds = limit.as_secs_f64(),
                "requests that had not ended within shutdownTimeLimit are cut"
            );
        }
        shared.access_logs.flush_thread();
    });
}

async fn accept(listener: tokio::net::TcpListener, thread: Thread) {
    let mut is_short = false;
    loop {
        let (stream, remote) = match listener.accept().await {
            Ok(accepted) => {
                if is_short {
                    is_short = false;
                    tracing::info!("connections are accepted again");
                }
                accepted
            }
            // The client of that one connection gave up; the others are fine.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::ConnectionAborted
                        | io::ErrorKind::ConnectionReset
                        | io::ErrorKind::Interrupted
                ) =>
            {
                continue;
            }
            Err(error) => {
                // Threat D05: out of descriptors or memory, so the next attempt would fail at once too. Clients wait in the
                // queue of the kernel meanwhile.
                if !is_short {
                    is_short = true;
                    tracing::error!(%error, "connections cannot be accepted; new ones wait until this server may open more files (`ulimit -n`)");
                    thread.shared.transport_log.note(&Entry {
                        connection: None,
                        line: b"",
                        status: None,
                        site: None,
                        reason: Reason::ConnectionsRefused,
                    });
                }
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        thread.take(stream, remote);
    }
}
