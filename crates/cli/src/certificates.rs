//! The options of `sluicegate serve` that say where certificates are, and the certificate for development.

use std::path::{Path, PathBuf};

use clap::Args;
use sluicegate::{CertificateOptions, Problem, list_certificates, self_signed};

use crate::output;

/// How long a certificate for development is valid, in days.
const DEVELOPMENT_DAYS: u32 = 365;
/// It is made anew when it is valid for less than this, in seconds.
const DEVELOPMENT_REST: i64 = 7 * 24 * 3600;

#[derive(Debug, Args)]
#[command(next_help_heading = "TLS")]
pub(crate) struct Certificates {
    /// Listen for HTTPS on this port of all addresses
    #[arg(long, value_name = "PORT", conflicts_with = "config")]
    pub(crate) https: Option<u16>,
    /// The folder with certificates: www.example.com.pem or .pfx, _.example.com.pem for a wildcard
    #[arg(long, value_name = "DIR")]
    certificates: Option<PathBuf>,
    /// The certificate of bindings that find no other: PEM with its chain, or PKCS#12
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// Its private key, if that is in a file of its own
    #[arg(long, value_name = "FILE", requires = "certificate")]
    key: Option<PathBuf>,
    /// The file that holds the password of PKCS#12 files
    #[arg(long, value_name = "FILE")]
    certificate_password: Option<PathBuf>,
    /// PEM with the authorities that may vouch for clients; clients are then asked for a certificate
    #[arg(long, value_name = "FILE")]
    client_ca: Option<PathBuf>,
    /// PEM with the revocation lists of those authorities
    #[arg(long, value_name = "FILE", requires = "client_ca")]
    client_crl: Option<PathBuf>,
}

impl Certificates {
    /// What the server is told. A folder that is served over HTTPS without any certificate gets one for development.
    pub(crate) fn options(&self, may_develop: bool) -> Result<CertificateOptions, Vec<Problem>> {
        let has_own = self.certificates.is_some() || self.certificate.is_some();
        let development = if may_develop && !has_own {
            Some(development().map_err(|problem| vec![problem])?)
        } else {
            None
        };
        Ok(CertificateOptions {
            folder: self.certificates.clone(),
            certificate: self.certificate.clone(),
            key: self.key.clone(),
            password: password(self.certificate_password.as_deref())
                .map_err(|problem| vec![problem])?,
            development,
            client_authorities: self.client_ca.clone(),
            client_revocations: self.client_crl.clone(),
        })
    }
}

/// The first line of a file.
pub(crate) fn password(file: Option<&Path>) -> Result<String, Problem> {
    let Some(file) = file else {
        return Ok(String::new());
    };
    let text = std::fs::read_to_string(file).map_err(|error| {
        Problem::plain(
            "cli/unreadable-file",
            format!("the password file {} cannot be read", file.display()),
        )
        .because(error.to_string())
    })?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// The certificate for development: made once and kept, so that a browser that was told to trust it need not be told again.
fn development() -> Result<String, Problem> {
    let folder = std::env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".local/share")))
        .map(|folder| folder.join("sluicegate/development"));
    let file = folder.as_ref().map(|folder| folder.join("localhost.pem"));
    let kept = folder
        .as_ref()
        .and_then(|folder| list_certificates(folder, "").ok())
        .is_some_and(|(found, _)| {
            found.iter().any(|own| {
                own.found_as == "localhost" && own.not_after > seconds_now() + DEVELOPMENT_REST
            })
        });
    if let Some(text) = file
        .as_ref()
        .filter(|_| kept)
        .and_then(|file| std::fs::read_to_string(file).ok())
    {
        return Ok(text);
    }
    let mut names = vec![
        "localhost".to_owned(),
        "127.0.0.1".to_owned(),
        "::1".to_owned(),
    ];
    names.extend(
        std::fs::read_to_string("/proc/sys/kernel/hostname")
            .ok()
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty()),
    );
    let text = self_signed(&names, DEVELOPMENT_DAYS)?.pem();
    let written = folder.as_ref().zip(file.as_ref()).map(|(folder, file)| {
        std::fs::create_dir_all(folder).and_then(|()| write_secret(file, &text))
    });
    match (written, &file) {
        (Some(Ok(())), Some(file)) => output::aside(&format!(
            "a self-signed certificate for development was made: {}\n",
            file.display()
        )),
        // It serves as well without; the next start makes another one.
        _ => output::aside(
            "a self-signed certificate for development was made; it could not be kept\n",
        ),
    }
    Ok(text)
}

/// Now, in seconds since 1970.
pub(crate) fn seconds_now() -> i64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |time| time.as_secs().cast_signed())
}

/// Writes a file that only its owner may read, as a whole.
pub(crate) fn write_secret(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut name = file.as_os_str().to_owned();
    name.push(".new");
    let new = PathBuf::from(name);
    let _ = std::fs::remove_file(&new);
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&new)
        .and_then(|mut out| out.write_all(text.as_bytes()).and_then(|()| out.sync_all()))
        .and_then(|()| std::fs::rename(&new, file))
}
