//! One certificate of the server with its chain and key: from PEM or PKCS#12 files, as the handshake needs it.

use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::CertifiedKey;
use sha1::{Digest, Sha1};
use sluicegate_pipeline::secure_channel::CertificateFacts;
use x509_parser::der_parser::oid::Oid;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::problem::Problem;

/// Files larger than this are no certificates.
const FILE_BYTES_MAX: u64 = 1 << 20;

/// A certificate that can be used.
#[derive(Debug)]
pub(crate) struct Certificate {
    /// Chain, key and OCSP answer.
    pub(super) key: Arc<CertifiedKey>,
    /// The same without the OCSP answer.
    pub(super) unstapled: Arc<CertifiedKey>,
    /// What modules may ask of it.
    pub(super) facts: CertificateFacts,
    /// The DNS names and addresses for which it is valid, in lower case.
    pub(super) names: Vec<String>,
    /// SHA-1 over the certificate, in capital hexadecimal digits: what Windows calls its hash.
    pub(super) thumbprint: String,
    /// The first moment at which it is no longer valid, in seconds since 1970.
    pub(super) not_after: i64,
    /// `tls-server-end-point` with its prefix (RFC 5929 section 4.1).
    pub(super) channel_binding: Vec<u8>,
    /// Where it came from.
    pub(super) files: Vec<PathBuf>,
}

/// Chain and key as they stand in files.
struct Material {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    files: Vec<PathBuf>,
}

impl Certificate {
    /// Reads a certificate. A `.pfx` or `.p12` holds everything; any other file is PEM and holds the chain, and the key
    /// too unless `key` names another file. A file of the same name ending in `.ocsp` is stapled.
    pub(crate) fn read(
        file: &Path,
        key: Option<&Path>,
        password: &str,
        provider: &CryptoProvider,
    ) -> Result<Self, Problem> {
        let bytes = read(file)?;
        let material = if is_pkcs12(file) {
            from_pkcs12(file, &bytes, password)?
        } else {
            from_pem(file, &bytes, key)?
        };
        let staple = file.with_extension("ocsp");
        let staple = staple.is_file().then(|| read(&staple)).transpose()?;
        Self::of(material, staple, provider)
    }

    /// A certificate whose chain and key are at hand, such as a self-signed one.
    pub(crate) fn from_pem_text(
        text: &str,
        name: &Path,
        provider: &CryptoProvider,
    ) -> Result<Self, Problem> {
        Self::of(from_pem(name, text.as_bytes(), None)?, None, provider)
    }

    fn of(
        material: Material,
        staple: Option<Vec<u8>>,
        provider: &CryptoProvider,
    ) -> Result<Self, Problem> {
        let Material { chain, key, files } = material;
        let file = files.first().cloned().unwrap_or_default();
        let leaf = chain
            .first()
            .ok_or_else(|| unusable(&file, "it holds no certificate"))?;
        let (_, parsed) = X509Certificate::from_der(leaf)
            .map_err(|error| unusable(&file, format!("its certificate is malformed: {error}")))?;
        let facts = CertificateFacts {
            subject: parsed.subject().to_string(),
            issuer: parsed.issuer().to_string(),
            serial: serial(&parsed),
            key_bits: key_bits(&parsed),
        };
        let names = names(&parsed);
        let channel_binding = channel_binding(leaf, &parsed.signature_algorithm.algorithm);
        let not_after = parsed.validity().not_after.timestamp();
        let thumbprint = hexadecimal(&Sha1::digest(leaf));
        let signing = provider
            .key_provider
            .load_private_key(key)
            .map_err(|error| unusable(&file, format!("its private key cannot be used: {error}")))?;
        let unstapled = CertifiedKey::new(chain, signing);
        // "Unknown" is what keys say that cannot tell.
        if let Err(rustls::Error::InconsistentKeys(rustls::InconsistentKeys::KeyMismatch)) =
            unstapled.keys_match()
        {
            return Err(unusable(
                &file,
                "the private key is that of another certificate",
            ));
        }
        let mut key = unstapled.clone();
        key.ocsp = staple;
        Ok(Self {
            key: Arc::new(key),
            unstapled: Arc::new(unstapled),
            facts,
            names,
            thumbprint,
            not_after,
            channel_binding,
            files,
        })
    }

    /// True if a client that asks for this host may be shown the certificate.
    pub(crate) fn is_for(&self, host: &str) -> bool {
        self.names.iter().any(|name| covers(name, host))
    }
}

/// RFC 6125 section 6.4.3: `*` stands for one whole label, the first.
pub(super) fn covers(name: &str, host: &str) -> bool {
    match name.strip_prefix("*.") {
        Some(parent) => host
            .split_once('.')
            .is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(parent)),
        None => name.eq_ignore_ascii_case(host),
    }
}

/// True for what is read as PKCS#12.
pub(super) fn is_pkcs12(file: &Path) -> bool {
    file.extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("pfx") || end.eq_ignore_ascii_case("p12"))
}

fn unusable(file: &Path, why: impl Into<String>) -> Problem {
    Problem::plain(
        "tls/unusable-certificate",
        format!("the certificate {} cannot be used", file.display()),
    )
    .because(why)
    .help("give a PEM file with the certificate, its chain and its private key, or a .pfx file; `sluicegate cert list` shows what is found in a folder")
}

/// Reads a file of modest size.
pub(super) fn read(file: &Path) -> Result<Vec<u8>, Problem> {
    let length = fs::metadata(file)
        .map_err(|error| unusable(file, error.to_string()))?
        .len();
    if length > FILE_BYTES_MAX {
        return Err(unusable(file, "it is larger than 1 MiB"));
    }
    fs::read(file).map_err(|error| unusable(file, error.to_string()))
}

fn from_pem(file: &Path, bytes: &[u8], key_file: Option<&Path>) -> Result<Material, Problem> {
    let chain = CertificateDer::pem_slice_iter(bytes)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| unusable(file, format!("it is no PEM file: {error}")))?;
    let mut files = vec![file.to_owned()];
    let key = match key_file {
        Some(key_file) => {
            files.push(key_file.to_owned());
            PrivateKeyDer::from_pem_slice(&read(key_file)?).map_err(|error| {
                unusable(
                    file,
                    format!("no private key is in {}: {error}", key_file.display()),
                )
            })?
        }
        None => PrivateKeyDer::from_pem_slice(bytes).map_err(|error| {
            unusable(
                file,
                format!("no private key is in it ({error}), and no other file is named for it"),
            )
        })?,
    };
    Ok(Material { chain, key, files })
}

fn from_pkcs12(file: &Path, bytes: &[u8], password: &str) -> Result<Material, Problem> {
    let store = p12_keystore::KeyStore::from_pkcs12(bytes, password).map_err(|error| {
        unusable(
            file,
            format!("it cannot be opened with the password given: {error}"),
        )
    })?;
    let (_, entry) = store
        .private_key_chain()
        .ok_or_else(|| unusable(file, "it holds no private key with a certificate"))?;
    Ok(Material {
        chain: entry
            .chain()
            .iter()
            .map(|own| CertificateDer::from(own.as_der().to_vec()))
            .collect(),
        key: PrivatePkcs8KeyDer::from(entry.key().to_vec()).into(),
        files: vec![file.to_owned()],
    })
}

/// The hash of the certificate's own signature, but never one weaker than SHA-256.
fn channel_binding(leaf: &[u8], signature: &Oid<'_>) -> Vec<u8> {
    use sha2::{Sha256, Sha384, Sha512};
    let hash = match signature.to_id_string().as_str() {
        "1.2.840.113549.1.1.12" | "1.2.840.10045.4.3.3" => Sha384::digest(leaf).to_vec(),
        "1.2.840.113549.1.1.13" | "1.2.840.10045.4.3.4" => Sha512::digest(leaf).to_vec(),
        _ => Sha256::digest(leaf).to_vec(),
    };
    [b"tls-server-end-point:".as_slice(), &hash].concat()
}

fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let alternatives = certificate
        .subject_alternative_name()
        .ok()
        .flatten()
        .map(|extension| &extension.value.general_names);
    let mut names: Vec<String> = alternatives
        .into_iter()
        .flatten()
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some(name.to_ascii_lowercase()),
            GeneralName::IPAddress(bytes) => address(bytes).map(|own| own.to_string()),
            _ => None,
        })
        .collect();
    if names.is_empty() {
        // What certificates without alternative names were made for; clients of today refuse them anyway.
        names.extend(
            certificate
                .subject()
                .iter_common_name()
                .filter_map(|name| name.as_str().ok())
                .map(str::to_ascii_lowercase),
        );
    }
    names
}

fn address(bytes: &[u8]) -> Option<IpAddr> {
    match bytes.len() {
        4 => <[u8; 4]>::try_from(bytes).ok().map(IpAddr::from),
        16 => <[u8; 16]>::try_from(bytes).ok().map(IpAddr::from),
        _ => None,
    }
}

/// What modules may ask of a certificate; `None` for what is none.
pub(super) fn facts(der: &[u8]) -> Option<CertificateFacts> {
    let (_, parsed) = X509Certificate::from_der(der).ok()?;
    Some(CertificateFacts {
        subject: parsed.subject().to_string(),
        issuer: parsed.issuer().to_string(),
        serial: serial(&parsed),
        key_bits: key_bits(&parsed),
    })
}

/// Its number as Windows shows it: pairs of digits with dashes.
fn serial(certificate: &X509Certificate<'_>) -> String {
    let pairs: Vec<String> = certificate
        .raw_serial()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    pairs.join("-")
}

fn key_bits(certificate: &X509Certificate<'_>) -> u32 {
    use x509_parser::public_key::PublicKey;
    let key = certificate.public_key();
    match key.parsed() {
        Ok(PublicKey::RSA(rsa)) => u32::try_from(rsa.key_size()).unwrap_or(0),
        Ok(PublicKey::EC(point)) => u32::try_from(point.key_size()).unwrap_or(0),
        // Ed25519 and the like: the key is the bytes.
        _ => u32::try_from(key.subject_public_key.data.len() * 8).unwrap_or(0),
    }
}

/// Capital hexadecimal digits.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcard_of_a_certificate_covers_one_label() {
        let check =
            |name, host, expected| assert_eq!(covers(name, host), expected, "{name} {host}");
        check("a.example", "A.example", true);
        check("*.example.com", "www.example.com", true);
        check("*.example.com", "a.b.example.com", false);
        check("*.example.com", "example.com", false);
        check("a.example", "b.example", false);
    }
}
