//! `sluicegate/certificates`: where the certificates of `https` bindings are; a section of this server alone.

use std::path::PathBuf;

use super::sites::Context;
use crate::element::{EffectiveElement, expanded};

/// Where the certificates of the server, and of its clients' authorities, are. Paths without a root begin at the folder of
/// `applicationHost.config`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Certificates {
    /// The folder that plays the part of IIS' central certificate store.
    pub folder: Option<PathBuf>,
    /// The certificate of bindings that find no other.
    pub certificate: Option<PathBuf>,
    /// Its private key, where that is in a file of its own.
    pub key: Option<PathBuf>,
    /// The file whose first line is the password of PKCS#12 files.
    pub password_file: Option<PathBuf>,
    /// The authorities that may vouch for clients.
    pub client_authorities: Option<PathBuf>,
    /// Their revocation lists.
    pub client_revocations: Option<PathBuf>,
}

impl Certificates {
    /// Path of the section.
    pub const PATH: &'static str = "sluicegate/certificates";

    pub(crate) fn read(e: &EffectiveElement, context: &Context<'_>) -> Self {
        let path = |name| {
            let text = expanded(e, name, context.environment);
            // What no map covers is named as it stands when it cannot be read.
            (!text.is_empty()).then(|| (context.resolve)(&text).unwrap_or_else(|| text.into()))
        };
        Self {
            folder: path("folder"),
            certificate: path("certificate"),
            key: path("key"),
            password_file: path("passwordFile"),
            client_authorities: path("clientAuthorities"),
            client_revocations: path("clientRevocations"),
        }
    }
}
