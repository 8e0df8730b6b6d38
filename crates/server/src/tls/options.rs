//! Where the operator says that certificates are.

use std::path::PathBuf;

use sluicegate_config::Certificates;

use super::certificate;
use crate::problem::Problem;

/// Where the certificates of a server and of its clients' authorities come from. Files are read again when they change.
#[derive(Clone, Debug, Default)]
pub struct CertificateOptions {
    /// The folder that plays the part of IIS' central certificate store: `www.example.com.pem` or `.pfx`,
    /// `_.example.com.pem` for a wildcard, and whatever else is to be found by its names or its thumbprint.
    pub folder: Option<PathBuf>,
    /// The certificate of bindings that find no other: PEM with the chain, or PKCS#12.
    pub certificate: Option<PathBuf>,
    /// Its private key, where that is in a file of its own.
    pub key: Option<PathBuf>,
    /// The password of PKCS#12 files.
    pub password: String,
    /// A certificate with its key as PEM text, for bindings that find none otherwise: see [`crate::self_signed`].
    pub development: Option<String>,
    /// PEM with the authorities that may vouch for clients. With it clients are asked for a certificate on all sites.
    pub client_authorities: Option<PathBuf>,
    /// PEM with the revocation lists of those.
    pub client_revocations: Option<PathBuf>,
}

impl CertificateOptions {
    /// These, and what `sluicegate/certificates` says where they say nothing.
    pub(super) fn or(self, section: &Certificates) -> Result<Self, Problem> {
        let password = match &section.password_file {
            Some(file) if self.password.is_empty() => {
                let text = certificate::read(file)?;
                let text = String::from_utf8_lossy(&text);
                text.lines().next().unwrap_or_default().to_owned()
            }
            _ => self.password,
        };
        // A key goes with its certificate.
        let key = if self.certificate.is_some() {
            self.key
        } else {
            section.key.clone()
        };
        Ok(Self {
            folder: self.folder.or_else(|| section.folder.clone()),
            certificate: self.certificate.or_else(|| section.certificate.clone()),
            key,
            password,
            development: self.development,
            client_authorities: self
                .client_authorities
                .or_else(|| section.client_authorities.clone()),
            client_revocations: self
                .client_revocations
                .or_else(|| section.client_revocations.clone()),
        })
    }
}
