//! Listening sockets, one per I/O thread and address, and the deadlines of the connections that they give.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::Waker;
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};

use crate::clock;

/// Connections that the kernel holds before they are accepted.
const BACKLOG: i32 = 4096;

/// Opens one listening socket; several may share an address (`SO_REUSEPORT`), one for each I/O thread.
pub(crate) fn bind(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let socket = Socket::new(
        Domain::for_address(address),
        Type::STREAM.nonblocking(),
        Some(Protocol::TCP),
    )?;
    socket.set_reuse_address(true)?;
    socket.set_reuse_port(true)?;
    if address.is_ipv6() {
        // `*` takes both families; an IPv6 address of its own takes only that.
        socket.set_only_v6(address.ip() != IpAddr::V6(Ipv6Addr::UNSPECIFIED))?;
    }
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

/// True if somebody else listens there already: with `SO_REUSEPORT` a second server would share the load silently.
pub(crate) fn is_taken(address: SocketAddr) -> io::Result<()> {
    if address.port() == 0 {
        return Ok(());
    }
    let socket = Socket::new(
        Domain::for_address(address),
        Type::STREAM,
        Some(Protocol::TCP),
    )?;
    socket.set_reuse_address(true)?;
    if address.is_ipv6() {
        socket.set_only_v6(address.ip() != IpAddr::V6(Ipv6Addr::UNSPECIFIED))?;
    }
    // Without SO_REUSEPORT this fails while another socket listens. It never listens itself: a client that came in that
    // moment would be reset.
    socket.bind(&address.into())
}

/// The address to bind for a binding: `*` is all of IPv6 and IPv4 where the machine has IPv6, else all of IPv4.
pub(crate) fn address_for(address: Option<IpAddr>, port: u16) -> SocketAddr {
    match address {
        Some(address) => SocketAddr::new(address, port),
        None if has_ipv6() => SocketAddr::new(Ipv6Addr::UNSPECIFIED.into(), port),
        None => SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), port),
    }
}

fn has_ipv6() -> bool {
    Socket::new(Domain::IPV6, Type::STREAM, Some(Protocol::TCP))
        .and_then(|socket| {
            socket.set_only_v6(false)?;
            socket.bind(&SocketAddr::new(Ipv6Addr::UNSPECIFIED.into(), 0).into())
        })
        .is_ok()
}

/// The deadline of one connection. Setting it costs a store; one task a thread looks at all of them once a second.
pub(crate) struct Watch {
    /// Milliseconds on the coarse monotonic clock; `u64::MAX` is never.
    deadline: AtomicU64,
    waker: Mutex<Option<Waker>>,
}

impl Watch {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            deadline: AtomicU64::new(u64::MAX),
            waker: Mutex::new(None),
        })
    }

    /// The client has this long from now on.
    pub(crate) fn expect_within(&self, time: Duration) {
        let deadline = milliseconds(clock::monotonic() + time);
        self.deadline.store(deadline, Ordering::Relaxed);
    }

    /// Nothing is expected of the client.
    pub(crate) fn rest(&self) {
        self.deadline.store(u64::MAX, Ordering::Relaxed);
    }

    pub(crate) fn is_expired(&self) -> bool {
        let deadline = self.deadline.load(Ordering::Relaxed);
        // The clock is read by the task that watches; a connection only looks at the mark.
        deadline == 0
    }

    /// Remembers whom to wake.
    pub(crate) fn register(&self, waker: &Waker) {
        let mut own = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        if !own.as_ref().is_some_and(|own| own.will_wake(waker)) {
            *own = Some(waker.clone());
        }
    }

    pub(crate) fn wake(&self) {
        let waker = self
            .waker
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn check(&self, now: u64) {
        let deadline = self.deadline.load(Ordering::Relaxed);
        if deadline <= now
            && self
                .deadline
                .compare_exchange(deadline, 0, Ordering::Relaxed, Ordering::Relaxed)
                .is_ok()
        {
            self.wake();
        }
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// The connections of one thread.
#[derive(Default)]
pub(crate) struct Watches(Mutex<Vec<Weak<Watch>>>);

impl Watches {
    pub(crate) fn add(&self, watch: &Arc<Watch>) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Arc::downgrade(watch));
    }

    /// Marks and wakes the connections whose time is up; forgets those that are gone.
    pub(crate) fn check(&self) {
        let now = milliseconds(clock::monotonic());
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|watch| {
                let Some(watch) = watch.upgrade() else {
                    return false;
                };
                watch.check(now);
                true
            });
    }

    /// Wakes all of them, to look at the server's state.
    pub(crate) fn wake_all(&self) {
        for watch in self.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            if let Some(watch) = watch.upgrade() {
                watch.wake();
            }
        }
    }

    /// How many connections live.
    pub(crate) fn count(&self) -> usize {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .filter(|watch| watch.strong_count() > 0)
            .count()
    }
}
