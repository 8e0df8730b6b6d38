//! Certificates of clients: who may vouch for them, and what a check of one finds.
//!
//! The handshake only makes sure that the client holds the key of the certificate that it shows. Whether the certificate
//! is of any use is said of each request, because that depends on the URL (403.7, 403.13, 403.16, 403.17).

use std::path::Path;
use std::sync::Arc;

use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, CertificateRevocationListDer, UnixTime};
use rustls::server::WebPkiClientVerifier;
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, RootCertStore,
    SignatureScheme,
};
use sha1::{Digest, Sha1};
use sluicegate_pipeline::secure_channel::{CertificateStatus, ClientCertificate};

use super::certificate;
use crate::problem::Problem;

/// Who may vouch for clients.
#[derive(Debug)]
pub(super) struct Authorities {
    verifier: Arc<dyn ClientCertVerifier>,
    /// Tells these authorities from others.
    pub(super) policy: u64,
}

impl Authorities {
    /// Reads certificates of authorities, and the lists of what they took back.
    pub(super) fn read(
        file: &Path,
        lists: Option<&Path>,
        provider: &Arc<CryptoProvider>,
    ) -> Result<Self, Problem> {
        let unusable = |why: String| {
            Problem::plain(
                "tls/unusable-authorities",
                format!("the authorities of clients in {} cannot be used", file.display()),
            )
            .because(why)
            .help("give a PEM file with the certificates of the authorities that sign those of your clients")
        };
        let bytes = certificate::read(file)?;
        let mut roots = RootCertStore::empty();
        let mut digest = Sha1::new();
        for root in CertificateDer::pem_slice_iter(&bytes) {
            let root = root.map_err(|error| unusable(error.to_string()))?;
            digest.update(&root);
            roots
                .add(root)
                .map_err(|error| unusable(error.to_string()))?;
        }
        let mut builder =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider));
        if let Some(lists) = lists {
            let found = CertificateRevocationListDer::pem_slice_iter(&certificate::read(lists)?)
                .collect::<Result<Vec<_>, _>>()
                .map_err(|error| unusable(format!("{}: {error}", lists.display())))?;
            builder = builder
                .with_crls(found)
                .only_check_end_entity_revocation()
                .allow_unknown_revocation_status();
        }
        let verifier = builder
            .build()
            .map_err(|error| unusable(error.to_string()))?;
        let digest = digest.finalize();
        let policy = digest
            .first_chunk::<8>()
            .map_or(1, |bytes| u64::from_ne_bytes(*bytes));
        Ok(Self {
            verifier,
            policy: policy.max(2),
        })
    }
}

/// What the certificates are that a client has shown; the first is its own.
pub(super) fn examine(
    authorities: Option<&Authorities>,
    shown: &[CertificateDer<'_>],
) -> Option<ClientCertificate> {
    let (own, others) = shown.split_first()?;
    let facts = certificate::facts(own);
    let status = match (authorities, &facts) {
        (None, _) | (_, None) => CertificateStatus::Untrusted,
        (Some(authorities), Some(_)) => {
            match authorities
                .verifier
                .verify_client_cert(own, others, UnixTime::now())
            {
                Ok(_) => CertificateStatus::Trusted,
                Err(Error::InvalidCertificate(why)) => match why {
                    CertificateError::Revoked => CertificateStatus::Revoked,
                    CertificateError::Expired
                    | CertificateError::ExpiredContext { .. }
                    | CertificateError::NotValidYet
                    | CertificateError::NotValidYetContext { .. } => CertificateStatus::Expired,
                    _ => CertificateStatus::Untrusted,
                },
                Err(_) => CertificateStatus::Untrusted,
            }
        }
    };
    Some(ClientCertificate {
        der: own.to_vec(),
        facts: facts.unwrap_or_default(),
        status,
    })
}

/// Asks for a certificate and takes any whose key the client holds.
#[derive(Debug)]
pub(super) struct Asking {
    provider: Arc<CryptoProvider>,
    /// The names of the authorities, so that clients can choose the right certificate.
    hints: Vec<DistinguishedName>,
}

impl Asking {
    pub(super) fn new(provider: &Arc<CryptoProvider>, authorities: Option<&Authorities>) -> Self {
        Self {
            provider: Arc::clone(provider),
            hints: authorities
                .map(|own| own.verifier.root_hint_subjects().to_vec())
                .unwrap_or_default(),
        }
    }
}

impl ClientCertVerifier for Asking {
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &self.hints
    }

    fn verify_client_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        // See the top of this file.
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, cert, dss, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, cert, dss, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
