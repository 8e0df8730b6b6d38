//! The `https` bindings of a configuration, each with what its handshakes need (R86 to R89).

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use rustls::crypto::aws_lc_rs::Ticketer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, SupportedProtocolVersion};
use sluicegate_config::section::access::Access;
use sluicegate_config::section::sites::{Binding, Site};
use sluicegate_config::{Certificates, Configuration, Diagnostic};

use super::certificate::Certificate;
use super::clients::Asking;
use super::options::CertificateOptions;
use super::store::{Catalog, Store};
use super::{ALPN_HTTP1, ALPN_HTTP2};
use crate::problem::Problem;
use crate::sites::{host_matches, host_name};

/// The bits of a binding's `sslFlags`.
mod flag {
    /// The certificate is chosen by the name that the client asks for.
    pub(super) const SNI: u32 = 1;
    /// It comes from the certificate folder.
    pub(super) const CENTRAL_STORE: u32 = 2;
    pub(super) const NO_HTTP2: u32 = 4;
    pub(super) const NO_STAPLING: u32 = 8;
    pub(super) const NO_TLS13: u32 = 32;
}

/// What tells one set of handshake parameters from another; tickets of one are of no use for others (threat L05).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Parameters {
    site: u32,
    address: Option<IpAddr>,
    port: u16,
    host: String,
    flags: u32,
    thumbprint: String,
    /// Whether, and of whom, a client certificate is asked for; see [`Endpoint::policy`].
    policy: u64,
}

/// One `https` binding.
pub(super) struct Endpoint {
    parameters: Parameters,
    pub(super) config: Arc<ServerConfig>,
    chooser: Arc<Chooser>,
}

impl Endpoint {
    /// 0 if clients are asked for no certificate, 1 if they are and nobody is trusted, else a number of who may vouch.
    pub(super) const fn policy(&self) -> u64 {
        self.parameters.policy
    }

    pub(super) fn host(&self) -> &str {
        &self.parameters.host
    }

    /// The certificate that a client which asks for this name is shown.
    pub(super) fn certificate(&self, name: Option<&str>) -> Option<Arc<Certificate>> {
        self.chooser.certificate(name)
    }
}

/// Chooses a binding's certificate for each handshake, so that a changed file counts at once.
struct Chooser {
    store: Arc<Store>,
    host: String,
    thumbprint: String,
    is_central: bool,
    staples: bool,
}

impl std::fmt::Debug for Chooser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Chooser")
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}

impl Chooser {
    fn certificate(&self, name: Option<&str>) -> Option<Arc<Certificate>> {
        let catalog = self.store.catalog();
        self.choose(&catalog, name).cloned()
    }

    fn choose<'a>(&self, catalog: &'a Catalog, name: Option<&str>) -> Option<&'a Arc<Certificate>> {
        if !self.thumbprint.is_empty() {
            return catalog.with_thumbprint(&self.thumbprint);
        }
        let of_name = name.and_then(|name| catalog.for_host(name));
        let of_binding = || {
            Some(&self.host)
                .filter(|host| !host.is_empty())
                .and_then(|host| catalog.for_host(host))
        };
        let found = of_name.or_else(of_binding);
        if self.is_central {
            return found;
        }
        found.or_else(|| catalog.usual())
    }
}

impl ResolvesServerCert for Chooser {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let certificate = self.certificate(hello.server_name())?;
        Some(Arc::clone(if self.staples {
            &certificate.key
        } else {
            &certificate.unstapled
        }))
    }
}

/// All `https` bindings.
pub(crate) struct Endpoints {
    store: Arc<Store>,
    /// The most specific first (R87).
    all: Vec<Endpoint>,
    ports: HashSet<u16>,
    /// Sites ask clients for different certificates: which one a request is for must fit its connection (threat L04).
    policies_differ: bool,
}

impl Endpoints {
    /// The endpoints of a configuration. `bound` gives the port that an address and port of it became, if it is listened
    /// on; `before` lends what stays as it is, so that clients can resume their sessions.
    ///
    /// # Errors
    /// The bindings that have no certificate.
    pub(crate) fn new(
        config: &Configuration,
        store: &Arc<Store>,
        before: Option<&Self>,
        bound: &dyn Fn(Option<IpAddr>, u16) -> Option<u16>,
    ) -> Result<Self, Vec<Problem>> {
        let known: HashMap<&Parameters, &Endpoint> = before
            .iter()
            .flat_map(|own| &own.all)
            .map(|endpoint| (&endpoint.parameters, endpoint))
            .collect();
        let catalog = store.catalog();
        let mut all = Vec::new();
        let mut problems = Vec::new();
        for site in config.sites().iter().filter(|site| site.server_auto_start) {
            let mut secured = site
                .bindings
                .iter()
                .filter(|own| own.protocol == "https")
                .peekable();
            // Most sites have none, and need not be looked into.
            let asks = secured.peek().is_some() && asks_for_certificates(config, site);
            for binding in secured {
                let Some((address, port)) = place(binding) else {
                    continue;
                };
                let chooser = Arc::new(Chooser {
                    store: Arc::clone(store),
                    host: binding.host.to_ascii_lowercase(),
                    thumbprint: binding.certificate_hash.clone(),
                    is_central: binding.ssl_flags & flag::CENTRAL_STORE != 0,
                    staples: binding.ssl_flags & flag::NO_STAPLING == 0,
                });
                // A central store is asked at each handshake; it may be filled later.
                let may_come = chooser.is_central && store.has_folder();
                if !may_come
                    && chooser.choose(&catalog, None).is_none()
                    && !serves_any(&chooser, &catalog)
                {
                    problems.push(no_certificate(site, binding));
                    continue;
                }
                let authorities = catalog.authorities_for(&chooser.host);
                let parameters = Parameters {
                    site: site.id,
                    address,
                    port: bound(address, port).unwrap_or(port),
                    host: chooser.host.clone(),
                    flags: binding.ssl_flags,
                    thumbprint: chooser.thumbprint.clone(),
                    policy: authorities.map_or_else(|| u64::from(asks), |own| own.policy),
                };
                if let Some(known) = known.get(&parameters) {
                    all.push(Endpoint {
                        parameters,
                        config: Arc::clone(&known.config),
                        chooser: Arc::clone(&known.chooser),
                    });
                    continue;
                }
                let asking = (parameters.policy != 0)
                    .then(|| Asking::new(&store.provider, authorities.map(|own| &**own)));
                match server_config(store, binding.ssl_flags, asking, &chooser) {
                    Ok(config) => all.push(Endpoint {
                        parameters,
                        config: Arc::new(config),
                        chooser,
                    }),
                    Err(error) => problems.push(
                        Problem::plain("tls/no-handshake", "TLS cannot be set up")
                            .because(error.to_string()),
                    ),
                }
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        all.sort_by_key(|own: &Endpoint| {
            (
                own.parameters.address.is_none(),
                match own.parameters.host.as_str() {
                    "" => 2,
                    wild if wild.starts_with("*.") => 1,
                    _ => 0,
                },
            )
        });
        let policies_differ = all
            .windows(2)
            .any(|pair| pair[0].policy() != pair[1].policy());
        Ok(Self {
            store: Arc::clone(store),
            ports: all.iter().map(|own| own.parameters.port).collect(),
            all,
            policies_differ,
        })
    }

    /// No bindings, for a server without sockets.
    pub(crate) fn none() -> Result<Self, Vec<Problem>> {
        Ok(Self {
            store: Store::open(CertificateOptions::default(), &Certificates::default())?,
            all: Vec::new(),
            ports: HashSet::new(),
            policies_differ: false,
        })
    }

    /// Where the certificates are.
    pub(crate) fn store(&self) -> &Arc<Store> {
        &self.store
    }

    /// True if connections to this address begin with a TLS handshake.
    pub(crate) fn takes(&self, local: &SocketAddr) -> bool {
        self.ports.contains(&local.port()) && self.at(local).next().is_some()
    }

    fn at(&self, local: &SocketAddr) -> impl Iterator<Item = &Endpoint> {
        let (address, port) = (local.ip().to_canonical(), local.port());
        self.all.iter().filter(move |own| {
            let own = &own.parameters;
            own.port == port && own.address.is_none_or(|own| own == address)
        })
    }

    /// The binding for a client that asks for this name, or for none. A binding without the SNI flag takes those for which
    /// there is no other, as an address with a certificate does in IIS.
    pub(super) fn choose(&self, local: &SocketAddr, name: Option<&str>) -> Option<&Endpoint> {
        let named = name.and_then(|name| {
            self.at(local)
                .find(|own| host_matches(&own.parameters.host, name))
        });
        named.or_else(|| {
            let usual = || {
                self.at(local)
                    .filter(|own| own.parameters.flags & flag::SNI == 0)
            };
            usual()
                .find(|own| own.parameters.host.is_empty())
                .or_else(|| usual().next())
        })
    }

    /// True if a request for `host` may use a connection that asked its client for certificates by that policy: it would
    /// else get around what its own site demands of clients (threats L04, L05).
    pub(crate) fn fits(&self, local: &SocketAddr, host: &str, policy: u64) -> bool {
        !self.policies_differ
            || self
                .choose(local, Some(host_name(host)))
                .is_none_or(|own| own.policy() == policy)
    }
}

/// True if some name leads to a certificate: a binding for every host whose certificates have names.
fn serves_any(chooser: &Chooser, catalog: &Catalog) -> bool {
    chooser.thumbprint.is_empty()
        && (chooser.host.is_empty() || chooser.host.starts_with("*."))
        && catalog
            .names()
            .any(|name| host_matches(&chooser.host, name))
}

fn server_config(
    store: &Store,
    flags: u32,
    asking: Option<Asking>,
    chooser: &Arc<Chooser>,
) -> Result<ServerConfig, rustls::Error> {
    const TLS12: &[&SupportedProtocolVersion] = &[&rustls::version::TLS12];
    let versions = if flags & flag::NO_TLS13 == 0 {
        rustls::ALL_VERSIONS
    } else {
        TLS12
    };
    let builder = ServerConfig::builder_with_provider(Arc::clone(&store.provider))
        .with_protocol_versions(versions)?;
    let builder = match asking {
        Some(asking) => builder.with_client_cert_verifier(Arc::new(asking)),
        None => builder.with_no_client_auth(),
    };
    let mut config = builder.with_cert_resolver(Arc::clone(chooser) as _);
    config.ticketer = Ticketer::new()?;
    if flags & flag::NO_HTTP2 == 0 {
        config.alpn_protocols.push(ALPN_HTTP2.to_vec());
    }
    config.alpn_protocols.push(ALPN_HTTP1.to_vec());
    Ok(config)
}

/// True if the site wants certificates of clients at the root of one of its applications. What only a folder further down
/// demands is not known at the handshake: a file of authorities asks for the whole site.
fn asks_for_certificates(config: &Configuration, site: &Site) -> bool {
    const WANTS: u32 = Access::SSL_NEGOTIATE_CERT | Access::SSL_REQUIRE_CERT;
    site.applications.iter().any(|application| {
        config
            .effective(site, &application.path)
            .is_ok_and(|effective| effective.access.ssl_flags & WANTS != 0)
    })
}

/// Address and port of a binding; `None` for one that never listens (R85).
fn place(binding: &Binding) -> Option<(Option<IpAddr>, u16)> {
    let address = match binding.address.as_str() {
        "*" | "" => None,
        text => Some(text.trim_matches(['[', ']']).parse().ok()?),
    };
    Some((address, binding.port?))
}

fn no_certificate(site: &Site, binding: &Binding) -> Problem {
    let d = Diagnostic::error(
        "tls/no-certificate",
        format!(
            "site \"{}\" has no certificate for its binding https {}",
            site.name, binding.information
        ),
    );
    let d = match &binding.origin {
        Some(origin) => d.at(&origin.file, origin.span.clone(), "this binding"),
        None => d,
    };
    let d = if binding.certificate_hash.is_empty() {
        d.help("put host.pem (certificate, chain and key) or host.pfx into the folder of `serve --certificates DIR`, or give one with --certificate FILE")
    } else {
        d.because(format!(
            "no certificate given has the thumbprint {}",
            binding.certificate_hash
        ))
        .help("put it into the folder of `serve --certificates DIR`; `sluicegate cert list DIR` shows the thumbprints")
    };
    Problem::from(d)
}
