//! TLS for `https` bindings: where certificates come from, which one a client is shown, the handshake, and the stream of
//! records after it.

mod certificate;
mod clients;
mod endpoints;
mod facts;
mod handshake;
mod options;
mod self_signed;
mod store;
mod stream;

pub(crate) use endpoints::Endpoints;
pub(crate) use handshake::{Handshake, greet};
pub use options::CertificateOptions;
pub use self_signed::{SelfSigned, self_signed};
pub(crate) use store::Store;
pub use store::{Listed, check_certificate, list_certificates};

/// The protocols that a client may choose by ALPN (RFC 7301).
pub(crate) const ALPN_HTTP2: &[u8] = b"h2";
/// HTTP/1.1 under the same extension.
pub(crate) const ALPN_HTTP1: &[u8] = b"http/1.1";
