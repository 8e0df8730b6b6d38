//! `system.webServer/security/access`: whether TLS and client certificates are required.

use crate::element::{Attributes as _, EffectiveElement};

/// TLS demands as bits, named as in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// All bits of `sslFlags`.
    pub ssl_flags: u32,
}

impl Access {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/security/access";
    /// TLS is required.
    pub const SSL: u32 = 8;
    /// A client certificate is asked for.
    pub const SSL_NEGOTIATE_CERT: u32 = 32;
    /// A client certificate is required.
    pub const SSL_REQUIRE_CERT: u32 = 64;
    /// A key of 128 bits is required.
    pub const SSL_128: u32 = 256;

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            ssl_flags: e.uint("sslFlags"),
        }
    }
}
