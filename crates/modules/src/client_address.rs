//! Who a client is behind a proxy: the addresses of `X-Forwarded-For`.

use std::net::{IpAddr, SocketAddr};

use sluicegate_pipeline::HttpContext;

/// The most addresses that are read; a longer list is refused.
const ADDRESSES_MAX: usize = 64;

/// The addresses that proxies name, the nearest last; `None` if one of them is no address (400.10).
pub(crate) fn forwarded(context: &HttpContext) -> Option<Vec<IpAddr>> {
    let mut found = Vec::new();
    for value in context.request.headers.values("X-Forwarded-For") {
        for part in value.split(|&byte| byte == b',') {
            let text = std::str::from_utf8(part).ok()?.trim();
            if text.is_empty() {
                continue;
            }
            if found.len() >= ADDRESSES_MAX {
                return None;
            }
            found.push(address(text)?);
        }
    }
    Some(found)
}

/// An address as proxies write it: bare, in brackets, or with a port.
fn address(text: &str) -> Option<IpAddr> {
    text.parse()
        .ok()
        .or_else(|| text.parse::<SocketAddr>().ok().map(|both| both.ip()))
        .or_else(|| text.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
        .map(|ip: IpAddr| ip.to_canonical())
}

/// The client's own end of the connection.
pub(crate) fn remote(context: &HttpContext) -> IpAddr {
    context.connection().remote.ip().to_canonical()
}
