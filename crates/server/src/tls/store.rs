//! The certificates that the operator has given, by host name and by thumbprint, read again when their files change.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use arc_swap::{ArcSwap, Guard};
use rustls::crypto::CryptoProvider;
use sluicegate_config::Certificates;

use super::certificate::{self, Certificate};
use super::clients::Authorities;
use super::options::CertificateOptions;
use crate::problem::Problem;

/// Files of a folder that are looked at.
const FILES_MAX: usize = 10_000;

/// What tells a file from the one that was read: length, time of change, and number.
type Stamp = (PathBuf, u64, Option<SystemTime>, u64);

/// The certificates as they are now.
#[derive(Default)]
pub(super) struct Catalog {
    /// By the name of the file without its ending, in lower case.
    by_file: HashMap<String, Arc<Certificate>>,
    by_thumbprint: HashMap<String, Arc<Certificate>>,
    /// In the order of the names of their files.
    all: Vec<Arc<Certificate>>,
    given: Option<Arc<Certificate>>,
    development: Option<Arc<Certificate>>,
    /// Who may vouch for clients of any site.
    pub(super) authorities: Option<Arc<Authorities>>,
    /// Who may vouch for clients of one host: `<host>.client-ca.pem` in the folder.
    own_authorities: HashMap<String, Arc<Authorities>>,
    /// Files of the folder that could not be used.
    refused: Vec<Problem>,
}

impl Catalog {
    /// The certificate for a host, as IIS' central store finds it: the file of that name, then that of the wildcard above
    /// it; then any certificate that is valid for it.
    pub(super) fn for_host(&self, host: &str) -> Option<&Arc<Certificate>> {
        let host = host.to_ascii_lowercase();
        // A wildcard binding has the certificate of a wildcard.
        let stem = host
            .strip_prefix("*.")
            .map_or_else(|| host.clone(), |parent| format!("_.{parent}"));
        self.by_file
            .get(&stem)
            .or_else(|| {
                let (_, parent) = host.split_once('.')?;
                self.by_file.get(&format!("_.{parent}"))
            })
            .or_else(|| self.all.iter().find(|own| own.is_for(&host)))
            .or_else(|| self.given.as_ref().filter(|own| own.is_for(&host)))
    }

    /// The certificate with a thumbprint, however that is written.
    pub(super) fn with_thumbprint(&self, text: &str) -> Option<&Arc<Certificate>> {
        let digits: String = text
            .chars()
            .filter(char::is_ascii_hexdigit)
            .map(|digit| digit.to_ascii_uppercase())
            .collect();
        self.by_thumbprint.get(&digits)
    }

    /// The certificate of bindings that ask for none in particular: the one given for them, `default.pem`, the only one
    /// there is, or that for development.
    pub(super) fn usual(&self) -> Option<&Arc<Certificate>> {
        self.given
            .as_ref()
            .or_else(|| self.by_file.get("default"))
            .or(match self.all.as_slice() {
                [only] => Some(only),
                _ => None,
            })
            .or(self.development.as_ref())
    }

    /// The names of all certificates.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.all
            .iter()
            .chain(&self.given)
            .flat_map(|own| own.names.iter().map(String::as_str))
    }

    /// Who may vouch for clients of a host.
    pub(super) fn authorities_for(&self, host: &str) -> Option<&Arc<Authorities>> {
        self.own_authorities
            .get(&host.to_ascii_lowercase())
            .or(self.authorities.as_ref())
    }
}

/// All certificates of a server.
pub(crate) struct Store {
    options: CertificateOptions,
    pub(super) provider: Arc<CryptoProvider>,
    catalog: ArcSwap<Catalog>,
    seen: Mutex<Vec<Stamp>>,
}

impl Store {
    /// Reads everything.
    ///
    /// # Errors
    /// What was named and cannot be used. A file of the folder that cannot be used is only reported in the log.
    pub(crate) fn open(
        options: CertificateOptions,
        section: &Certificates,
    ) -> Result<Arc<Self>, Vec<Problem>> {
        let options = options.or(section).map_err(|problem| vec![problem])?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let seen = stamps(&options);
        let catalog = read(&options, &provider)?;
        for problem in &catalog.refused {
            tracing::warn!("{}", problem.diagnostic().render(false));
        }
        Ok(Arc::new(Self {
            options,
            provider,
            catalog: ArcSwap::from_pointee(catalog),
            seen: Mutex::new(seen),
        }))
    }

    /// True if there is a certificate folder.
    pub(super) const fn has_folder(&self) -> bool {
        self.options.folder.is_some()
    }

    /// The certificates as they are now.
    pub(super) fn catalog(&self) -> Guard<Arc<Catalog>> {
        self.catalog.load()
    }

    /// Reads everything again if files have changed; connections that are open stay as they are. What cannot be used any
    /// more leaves the old state in force. True if something changed. Asks the disk.
    pub(crate) fn refresh(&self) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let now = stamps(&self.options);
        if *seen == now {
            return false;
        }
        *seen = now;
        match read(&self.options, &self.provider) {
            Ok(catalog) => {
                for problem in &catalog.refused {
                    tracing::warn!("{}", problem.diagnostic().render(false));
                }
                tracing::info!(
                    certificates = catalog.all.len(),
                    "the certificates were read again"
                );
                self.catalog.store(Arc::new(catalog));
                true
            }
            Err(problems) => {
                for problem in problems {
                    tracing::error!(
                        "the certificates stay as they were\n{}",
                        problem.diagnostic().render(false)
                    );
                }
                false
            }
        }
    }
}

fn read(
    options: &CertificateOptions,
    provider: &Arc<CryptoProvider>,
) -> Result<Catalog, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut catalog = Catalog::default();
    if let Some(folder) = &options.folder {
        match fs::read_dir(folder) {
            Ok(_) => catalog.take_folder(folder, options, provider),
            Err(error) => problems.push(
                Problem::plain(
                    "tls/no-folder",
                    format!("the certificate folder {} cannot be read", folder.display()),
                )
                .because(error.to_string()),
            ),
        }
    }
    if let Some(file) = &options.certificate {
        match Certificate::read(file, options.key.as_deref(), &options.password, provider) {
            Ok(own) => {
                let own = Arc::new(own);
                catalog
                    .by_thumbprint
                    .insert(own.thumbprint.clone(), Arc::clone(&own));
                catalog.given = Some(own);
            }
            Err(problem) => problems.push(problem),
        }
    }
    if let Some(text) = &options.development {
        match Certificate::from_pem_text(text, Path::new("<self-signed>"), provider) {
            Ok(own) => catalog.development = Some(Arc::new(own)),
            Err(problem) => problems.push(problem),
        }
    }
    if let Some(file) = &options.client_authorities {
        match Authorities::read(file, options.client_revocations.as_deref(), provider) {
            Ok(own) => catalog.authorities = Some(Arc::new(own)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(catalog)
    } else {
        Err(problems)
    }
}

/// What a file of a certificate folder is.
enum Kind {
    Certificate { stem: String, key: Option<PathBuf> },
    Authorities { host: String },
}

fn kind(path: &Path) -> Option<Kind> {
    if path.is_dir() {
        // What ACME clients leave: a folder for each name.
        let (chain, key) = (path.join("fullchain.pem"), path.join("privkey.pem"));
        let stem = path.file_name()?.to_str()?.to_ascii_lowercase();
        return (chain.is_file() && key.is_file()).then_some(Kind::Certificate {
            stem,
            key: Some(key),
        });
    }
    let stem = path.file_stem()?.to_str()?.to_ascii_lowercase();
    let end = path.extension()?.to_str()?.to_ascii_lowercase();
    if end == "pem" {
        if let Some(host) = stem.strip_suffix(".client-ca") {
            return Some(Kind::Authorities {
                host: host.to_owned(),
            });
        }
        if stem == "client-ca" {
            return Some(Kind::Authorities {
                host: String::new(),
            });
        }
        if stem.ends_with(".crl") || stem == "client-crl" {
            return None;
        }
    }
    if !matches!(end.as_str(), "pem" | "crt" | "cer" | "pfx" | "p12") {
        return None;
    }
    let key = path.with_extension("key");
    let key = (!certificate::is_pkcs12(path) && key.is_file()).then_some(key);
    Some(Kind::Certificate { stem, key })
}

/// The entries of a certificate folder, in order.
fn entries(folder: &Path) -> BTreeSet<PathBuf> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .take(FILES_MAX)
        .map(|entry| entry.path())
        .collect()
}

impl Catalog {
    fn take_folder(
        &mut self,
        folder: &Path,
        options: &CertificateOptions,
        provider: &Arc<CryptoProvider>,
    ) {
        for path in entries(folder) {
            match kind(&path) {
                None => {}
                Some(Kind::Certificate { stem, key }) => {
                    let file = if path.is_dir() {
                        path.join("fullchain.pem")
                    } else {
                        path
                    };
                    match Certificate::read(&file, key.as_deref(), &options.password, provider) {
                        Ok(own) => self.add(stem, own),
                        Err(problem) => self.refused.push(problem),
                    }
                }
                Some(Kind::Authorities { host }) => {
                    let name = if host.is_empty() {
                        "client-crl.pem".to_owned()
                    } else {
                        format!("{host}.crl.pem")
                    };
                    let lists = folder.join(name);
                    let lists = lists.is_file().then_some(lists);
                    match Authorities::read(&path, lists.as_deref(), provider) {
                        Ok(own) if host.is_empty() => self.authorities = Some(Arc::new(own)),
                        Ok(own) => {
                            self.own_authorities.insert(host, Arc::new(own));
                        }
                        Err(problem) => self.refused.push(problem),
                    }
                }
            }
        }
    }

    fn add(&mut self, stem: String, own: Certificate) {
        let own = Arc::new(own);
        self.by_thumbprint
            .insert(own.thumbprint.clone(), Arc::clone(&own));
        self.by_file.insert(stem, Arc::clone(&own));
        self.all.push(own);
    }
}

/// How all files look now.
fn stamps(options: &CertificateOptions) -> Vec<Stamp> {
    let mut files: Vec<PathBuf> = [
        &options.certificate,
        &options.key,
        &options.client_authorities,
        &options.client_revocations,
    ]
    .into_iter()
    .flatten()
    .cloned()
    .collect();
    files.extend(
        options
            .certificate
            .iter()
            .map(|file| file.with_extension("ocsp")),
    );
    for entry in options.folder.iter().flat_map(|folder| entries(folder)) {
        if entry.is_dir() {
            files.extend(["fullchain.pem", "privkey.pem"].map(|name| entry.join(name)));
        } else {
            files.push(entry);
        }
    }
    files
        .into_iter()
        .filter_map(|file| {
            use std::os::unix::fs::MetadataExt as _;
            let data = fs::metadata(&file).ok()?;
            Some((file, data.len(), data.modified().ok(), data.ino()))
        })
        .collect()
}

/// A certificate as `sluicegate cert list` shows it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its files.
    pub files: Vec<PathBuf>,
    /// The names for which it is valid.
    pub names: Vec<String>,
    /// Its SHA-1 thumbprint.
    pub thumbprint: String,
    /// Who signed it.
    pub issuer: String,
    /// The first moment at which it is no longer valid, in seconds since 1970.
    pub not_after: i64,
    /// The bindings with this host name find it by the name of the file.
    pub found_as: String,
}

impl Listed {
    fn of(own: &Certificate, stem: &str) -> Self {
        Self {
            files: own.files.clone(),
            names: own.names.clone(),
            thumbprint: own.thumbprint.clone(),
            issuer: own.facts.issuer.clone(),
            not_after: own.not_after,
            found_as: stem
                .strip_prefix("_.")
                .map_or_else(|| stem.to_owned(), |parent| format!("*.{parent}")),
        }
    }
}

/// The certificate that [`CertificateOptions::certificate`] names, once it is sure that it can be used.
///
/// # Errors
/// Why it cannot, or that there is none.
pub fn check_certificate(options: &CertificateOptions) -> Result<Listed, Problem> {
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let file = options
        .certificate
        .as_deref()
        .ok_or_else(|| Problem::plain("tls/unusable-certificate", "no certificate is named"))?;
    let own = Certificate::read(file, options.key.as_deref(), &options.password, &provider)?;
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    Ok(Listed::of(&own, &stem))
}

/// The certificates of a folder, and what is wrong with files that cannot be used.
///
/// # Errors
/// The folder cannot be read.
pub fn list_certificates(
    folder: &Path,
    password: &str,
) -> Result<(Vec<Listed>, Vec<Problem>), Vec<Problem>> {
    let options = CertificateOptions {
        folder: Some(folder.to_owned()),
        password: password.to_owned(),
        ..CertificateOptions::default()
    };
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let catalog = read(&options, &provider)?;
    let mut listed: Vec<Listed> = catalog
        .by_file
        .iter()
        .map(|(stem, own)| Listed::of(own, stem))
        .collect();
    listed.sort_by(|one, other| one.files.cmp(&other.files));
    Ok((listed, catalog.refused))
}
