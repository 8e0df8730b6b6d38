//! The addresses that a running server listens on, and changing them without touching the others (R98).

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc;

use crate::listen;
use crate::server::listen_problem;
use crate::sites::Sites;

/// What an I/O thread is told.
pub(crate) enum Order {
    /// Accept here too.
    Listen(TcpListener),
    /// Accept there no more; connections go on.
    Close(SocketAddr),
    /// A second has passed: look at deadlines.
    Tick,
}

/// An address of the configuration and what it became.
#[derive(Clone, Copy)]
struct Open {
    address: Option<IpAddr>,
    port: u16,
    bound: SocketAddr,
}

#[derive(Default)]
struct State {
    open: Vec<Open>,
    threads: Vec<mpsc::UnboundedSender<Order>>,
}

/// All listening sockets of a server.
#[derive(Default)]
pub(crate) struct Listening(Mutex<State>);

impl Listening {
    /// A socket was opened at the start.
    pub(crate) fn note(&self, address: Option<IpAddr>, port: u16, bound: SocketAddr) {
        self.state().open.push(Open {
            address,
            port,
            bound,
        });
    }

    /// The port that an address and port of the configuration became; `None` where it is not listened on.
    pub(crate) fn bound(&self, address: Option<IpAddr>, port: u16) -> Option<u16> {
        self.state()
            .open
            .iter()
            .find(|own| own.address == address && own.port == port)
            .map(|own| own.bound.port())
    }

    /// An I/O thread that accepts; it gets its orders here.
    pub(crate) fn add_thread(&self) -> mpsc::UnboundedReceiver<Order> {
        let (tell, told) = mpsc::unbounded_channel();
        self.state().threads.push(tell);
        told
    }

    /// Tells all I/O threads that a second has passed.
    pub(crate) fn tick(&self) {
        for thread in &self.state().threads {
            let _ = thread.send(Order::Tick);
        }
    }

    /// Listens on the addresses of a new table that are not listened on yet; its bindings on port 0 keep the port that they
    /// have. Gives the addresses that it does not want any more: they are closed once the table is in force.
    pub(crate) fn open_for(&self, sites: &mut Sites) -> Vec<SocketAddr> {
        let wanted = sites.listeners();
        let mut state = self.state();
        for &(address, port) in &wanted {
            let known = state
                .open
                .iter()
                .find(|own| own.address == address && own.port == port)
                .map(|own| own.bound);
            let bound = match known {
                Some(bound) => bound,
                None => {
                    let Some(bound) = state.listen(address, port) else {
                        continue;
                    };
                    state.open.push(Open {
                        address,
                        port,
                        bound,
                    });
                    tracing::info!(address = %bound, "listening");
                    bound
                }
            };
            if port == 0 {
                sites.assign_port(address, bound.port());
            }
        }
        let is_unwanted = |own: &Open| !wanted.contains(&(own.address, own.port));
        state
            .open
            .iter()
            .filter(|own| is_unwanted(own))
            .map(|own| own.bound)
            .collect()
    }

    /// Stops listening there.
    pub(crate) fn close(&self, addresses: &[SocketAddr]) {
        let mut state = self.state();
        for address in addresses {
            state.open.retain(|own| own.bound != *address);
            for thread in &state.threads {
                let _ = thread.send(Order::Close(*address));
            }
            tracing::info!(%address, "no longer listening");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Opens a socket for each thread, or for none.
    fn listen(&self, address: Option<IpAddr>, port: u16) -> Option<SocketAddr> {
        let wanted = listen::address_for(address, port);
        // Our own socket on the same port is no stranger's, also when it is bound to all addresses.
        let is_ours = self.open.iter().any(|own| own.bound.port() == port);
        let opened = (|| {
            if !is_ours {
                listen::is_taken(wanted)?;
            }
            let mut bound = wanted;
            let mut listeners = Vec::new();
            for _ in &self.threads {
                let listener = listen::bind(bound)?;
                bound = listener.local_addr()?;
                listeners.push(listener);
            }
            Ok((bound, listeners))
        })();
        match opened {
            Ok((bound, listeners)) => {
                for (thread, listener) in self.threads.iter().zip(listeners) {
                    let _ = thread.send(Order::Listen(listener));
                }
                Some(bound)
            }
            Err(error) => {
                let problem = listen_problem(wanted, &error);
                tracing::error!(
                    "a binding of the changed configuration is not listened on\n{}",
                    problem.diagnostic().render(false)
                );
                None
            }
        }
    }
}
