//! From an accepted socket to the protocol that its client speaks.

use std::net::SocketAddr;
use std::sync::Arc;

use sluicegate_pipeline::host::Connection as ConnectionInfo;
use tokio::net::TcpStream;

use crate::http1::connection::{Connection, Prior};
use crate::http1::exchange::Exchange;
use crate::http1::socket::Socket;
use crate::http2;
use crate::listen::{Watch, Watches};
use crate::mailbox::Mailbox;
use crate::server::Shared;
use crate::tls;
use crate::transport::Transport;

/// What the connections of one I/O thread share.
#[derive(Clone)]
pub(crate) struct Thread {
    pub(crate) shared: Arc<Shared>,
    pub(crate) watches: Arc<Watches>,
    pub(crate) mailbox: Arc<Mailbox>,
}

impl Thread {
    /// Serves a new connection, in a task of its own.
    pub(crate) fn take(&self, stream: TcpStream, remote: SocketAddr) {
        let Ok(local) = stream.local_addr() else {
            return;
        };
        let _ = stream.set_nodelay(true);
        if !self.shared.tls.load().takes(&local) {
            let info = ConnectionInfo::new(local, remote, false);
            let this = self.clone();
            tokio::spawn(async move {
                let connection = this.http1(Socket::new(stream), info);
                // RFC 9113 section 3.3: a client that knows it speaks HTTP/2 at once.
                if let Some(Prior {
                    socket,
                    input,
                    info,
                    watch,
                }) = connection.serve().await
                {
                    // Most connections never come here: they should not keep room for it.
                    Box::pin(this.http2(socket, input, info, watch)).await;
                }
            });
            return;
        }
        let endpoints = self.shared.tls.load_full();
        let this = self.clone();
        tokio::spawn(async move {
            match tls::greet(stream, &local, &endpoints).await {
                Ok(handshake) => this.take_secured(handshake, local, remote).await,
                Err(error) => tracing::debug!(client = %remote, %error, "no TLS connection"),
            }
        });
    }

    async fn take_secured(&self, handshake: tls::Handshake, local: SocketAddr, remote: SocketAddr) {
        let tls::Handshake {
            stream,
            channel,
            is_http2,
        } = handshake;
        let info = ConnectionInfo::secured(local, remote, channel);
        if is_http2 {
            let watch = Watch::new();
            self.watches.add(&watch);
            Box::pin(self.http2(stream, Vec::new(), Arc::new(info), watch)).await;
        } else {
            let _ = self.http1(stream, info).serve().await;
        }
    }

    async fn http2<T: Transport>(
        &self,
        socket: T,
        input: Vec<u8>,
        info: Arc<ConnectionInfo>,
        watch: Arc<Watch>,
    ) {
        let (shared, mailbox) = (Arc::clone(&self.shared), Arc::clone(&self.mailbox));
        http2::serve(shared, mailbox, watch, info, socket, input).await;
    }

    fn http1<T: Transport>(&self, socket: T, info: ConnectionInfo) -> Connection<T> {
        let watch = Watch::new();
        self.watches.add(&watch);
        let exchange = Arc::new(Exchange::new(
            self.shared.forces_pending(),
            Arc::clone(&self.mailbox),
        ));
        Connection::new(socket, info, Arc::clone(&self.shared), exchange, watch)
    }
}
