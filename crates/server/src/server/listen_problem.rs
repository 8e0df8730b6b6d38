//! Says to people why the server cannot listen, and what they can do about it.

use std::io;
use std::net::SocketAddr;

use crate::problem::Problem;

/// A configuration with which nobody could reach the server.
pub(crate) fn no_binding() -> Problem {
    Problem::plain(
        "server/no-binding",
        "no site has a binding that can be listened on",
    )
    .help(
        "give a site a binding such as <binding protocol=\"http\" bindingInformation=\"*:8080:\" />",
    )
}

pub(crate) fn listen_problem(address: SocketAddr, error: &io::Error) -> Problem {
    match error.kind() {
        io::ErrorKind::AddrInUse => Problem::plain("server/port-in-use", format!("port {} is in use", address.port()))
            .because(format!("another program listens on {address}"))
            .help("stop it, or choose another port with --port or in the site's bindings; `ss -ltnp` shows who it is"),
        io::ErrorKind::PermissionDenied => {
            Problem::plain("server/port-denied", format!("listening on {address} is not permitted"))
                .help("ports below 1024 need privileges: use a higher port, or give the binary CAP_NET_BIND_SERVICE")
        }
        io::ErrorKind::AddrNotAvailable => {
            Problem::plain("server/no-address", format!("this machine has no address {}", address.ip()))
                .help("use * or one of the addresses that `ip address` shows")
        }
        _ => Problem::plain("server/listen", format!("cannot listen on {address}: {error}")),
    }
}
