//! A certificate authority of the test's own, the certificates it signs, and TLS clients that trust it.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, DnType, IsCa, Issuer,
    KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams, SerialNumber,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use sluicegate_testing::raw_client::PATIENCE;

/// An authority.
pub(crate) struct Authority {
    pub(crate) pem: String,
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

/// The authority that this process's clients and servers trust.
pub(crate) fn authority() -> &'static Authority {
    static OWN: OnceLock<Authority> = OnceLock::new();
    OWN.get_or_init(|| Authority::new("Test Authority"))
}

/// A certificate with its chain and key as PEM.
pub(crate) struct Signed {
    pub(crate) certificate: String,
    pub(crate) key: String,
}

impl Signed {
    pub(crate) fn pem(&self) -> String {
        format!("{}{}", self.certificate, self.key)
    }
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let key = KeyPair::generate().expect("key");
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let own = params.self_signed(&key).expect("authority");
        Self {
            pem: own.pem(),
            der: own.der().clone(),
            issuer: Issuer::new(params, key),
        }
    }

    /// A certificate for these names with that number, valid for a day from `start` days ago.
    pub(crate) fn sign(&self, names: &[&str], serial: u64, days: std::ops::Range<i64>) -> Signed {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let mut params = CertificateParams::new(names.clone()).expect("names");
        params
            .distinguished_name
            .push(DnType::CommonName, names[0].as_str());
        params.serial_number = Some(SerialNumber::from(serial));
        let now = std::time::SystemTime::now();
        let day = |count: i64| {
            let time = Duration::from_secs(24 * 3600 * count.unsigned_abs());
            if count < 0 { now - time } else { now + time }
        };
        params.not_before = day(days.start).into();
        params.not_after = day(days.end).into();
        let key = KeyPair::generate().expect("key");
        let own = params.signed_by(&key, &self.issuer).expect("certificate");
        Signed {
            certificate: own.pem(),
            key: key.serialize_pem(),
        }
    }

    /// A list that takes a number back.
    pub(crate) fn revoke(&self, serial: u64) -> String {
        let now = std::time::SystemTime::now();
        CertificateRevocationListParams {
            this_update: now.into(),
            next_update: (now + Duration::from_secs(24 * 3600)).into(),
            crl_number: SerialNumber::from(1_u64),
            issuing_distribution_point: None,
            revoked_certs: vec![RevokedCertParams {
                serial_number: SerialNumber::from(serial),
                revocation_time: now.into(),
                reason_code: None,
                invalidity_date: None,
            }],
            key_identifier_method: KeyIdMethod::Sha256,
        }
        .signed_by(&self.issuer)
        .expect("list")
        .pem()
        .expect("PEM")
    }
}

/// A certificate of the authority for servers, valid now.
pub(crate) fn certificate(names: &[&str]) -> String {
    authority().sign(names, 1, -1..30).pem()
}

/// Writes `<name>.pem` for each of the hosts.
pub(crate) fn fill(folder: &Path, hosts: &[&str]) {
    fs::create_dir_all(folder).expect("folder");
    for host in hosts {
        let stem = host.replace('*', "_");
        fs::write(folder.join(format!("{stem}.pem")), certificate(&[host])).expect("file");
    }
}

/// What a client offers.
#[derive(Clone, Default)]
pub(crate) struct Client {
    pub(crate) only_tls12: bool,
    pub(crate) alpn: &'static [&'static str],
    /// PEM of certificate and key.
    pub(crate) certificate: Option<String>,
}

impl Client {
    pub(crate) fn config(&self) -> Arc<ClientConfig> {
        let mut roots = RootCertStore::empty();
        roots.add(authority().der.clone()).expect("authority");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let versions: &[_] = if self.only_tls12 {
            &[&rustls::version::TLS12]
        } else {
            rustls::ALL_VERSIONS
        };
        let builder = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .expect("versions")
            .with_root_certificates(roots);
        let mut config = match &self.certificate {
            Some(pem) => {
                let chain: Result<Vec<_>, _> =
                    CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
                let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).expect("key");
                builder
                    .with_client_auth_cert(chain.expect("chain"), key)
                    .expect("certificate")
            }
            None => builder.with_no_client_auth(),
        };
        config.alpn_protocols = self
            .alpn
            .iter()
            .map(|name| name.as_bytes().to_vec())
            .collect();
        Arc::new(config)
    }
}

/// A TLS connection that blocks.
pub(crate) type Secured = StreamOwned<ClientConnection, TcpStream>;

/// Connects and completes the handshake.
pub(crate) fn connect(
    config: &Arc<ClientConfig>,
    address: SocketAddr,
    name: &str,
) -> std::io::Result<Secured> {
    let mut tcp = TcpStream::connect(address)?;
    tcp.set_read_timeout(Some(PATIENCE))?;
    let name = ServerName::try_from(name.to_owned()).expect("name");
    let mut tls = ClientConnection::new(Arc::clone(config), name).expect("client");
    while tls.is_handshaking() {
        tls.complete_io(&mut tcp)?;
    }
    Ok(StreamOwned::new(tls, tcp))
}

/// Sends a request and reads until the server ends the connection; the text that came.
pub(crate) fn exchange(stream: &mut Secured, request: &str) -> std::io::Result<String> {
    stream.write_all(request.as_bytes())?;
    stream.flush()?;
    let mut all = Vec::new();
    // An end without close_notify would be an error here.
    stream.read_to_end(&mut all)?;
    Ok(String::from_utf8_lossy(&all).into_owned())
}

/// A request after which the server closes.
pub(crate) fn get(path: &str, host: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
}
