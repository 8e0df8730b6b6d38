//! Self-signed certificates, for development and tests.

use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, KeyUsagePurpose};

use crate::problem::Problem;

/// A self-signed certificate as PEM text.
#[derive(Clone, Debug)]
pub struct SelfSigned {
    /// The certificate.
    pub certificate: String,
    /// Its private key (PKCS#8).
    pub key: String,
}

impl SelfSigned {
    /// Both in one text, as [`crate::CertificateOptions`] and certificate folders take it.
    #[must_use]
    pub fn pem(&self) -> String {
        format!("{}{}", self.certificate, self.key)
    }
}

/// Makes a certificate for these DNS names and addresses, with a P-256 key, valid from now for so many days.
///
/// # Errors
/// A name that no certificate can have.
pub fn self_signed(names: &[String], days: u32) -> Result<SelfSigned, Problem> {
    let refused = |error: rcgen::Error| {
        Problem::plain(
            "tls/self-signed",
            "no certificate can be made for these names",
        )
        .because(error.to_string())
        .help("give DNS names such as www.example.com, or IP addresses")
    };
    let mut params = CertificateParams::new(names.to_vec()).map_err(refused)?;
    let name = names.first().map_or("localhost", String::as_str);
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.key_usages = vec![
        KeyUsagePurpose::DigitalSignature,
        KeyUsagePurpose::KeyEncipherment,
    ];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let now = std::time::SystemTime::now();
    // Clocks of clients may be a little behind.
    let hour = std::time::Duration::from_secs(3600);
    let day = std::time::Duration::from_secs(24 * 3600);
    params.not_before = (now - hour).into();
    params.not_after = (now + day * days).into();
    let key = KeyPair::generate().map_err(refused)?;
    let certificate = params.self_signed(&key).map_err(refused)?;
    Ok(SelfSigned {
        certificate: certificate.pem(),
        key: key.serialize_pem(),
    })
}
