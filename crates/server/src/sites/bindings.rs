//! The bindings of all sites: on which addresses the server listens, and whose request one is (R85 to R88).

use std::net::{IpAddr, SocketAddr};

use sluicegate_config as config;

use super::Sites;

/// One `<binding>` that can be listened on.
pub(super) struct Binding {
    /// `None` listens on every address.
    pub(super) address: Option<IpAddr>,
    pub(super) port: u16,
    /// Lower case; empty takes every host.
    pub(super) host: String,
    pub(super) is_secure: bool,
    pub(super) site: u32,
}

/// Why a binding does not take a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mismatch {
    Port,
    Address,
    Host,
}

/// What becomes of a binding when a request comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindingVerdict {
    /// Its site gets the request.
    Takes,
    /// It would take the request, but a more specific one does, or one that stands before it (R87).
    LessSpecific,
    /// Its site does not start (`serverAutoStart`).
    SiteIsStopped,
    /// This server does not listen for its protocol.
    NotServed,
    /// It is for the other one of http and https.
    OtherProtocol,
    /// Its text is no address (R85).
    NeverListens,
    /// It listens on another port.
    OtherPort,
    /// It listens on another address.
    OtherAddress,
    /// It is for another host name (R88).
    OtherHost,
}

impl Binding {
    /// The order in which bindings are asked: the most specific one first (R87).
    pub(super) fn generality(&self) -> (bool, u8) {
        let host = match self.host.as_str() {
            "" => 2,
            wild if wild.starts_with("*.") => 1,
            _ => 0,
        };
        (self.address.is_none(), host)
    }

    /// Why it does not take a request that came to this address and port for this name; `None` if it does.
    fn mismatch(&self, address: IpAddr, port: u16, name: &str) -> Option<Mismatch> {
        if self.port != port {
            Some(Mismatch::Port)
        } else if self.address.is_some_and(|own| own != address) {
            Some(Mismatch::Address)
        } else if !host_matches(&self.host, name) {
            Some(Mismatch::Host)
        } else {
            None
        }
    }
}

impl Sites {
    /// The addresses to listen on, without duplicates.
    pub(crate) fn listeners(&self) -> Vec<(Option<IpAddr>, u16)> {
        let mut all: Vec<(Option<IpAddr>, u16)> = self
            .bindings
            .iter()
            .map(|binding| (binding.address, binding.port))
            .collect();
        all.sort();
        all.dedup();
        // A socket on every address takes the port for the bound ones too.
        let everywhere: Vec<u16> = all
            .iter()
            .filter(|(address, _)| address.is_none())
            .map(|(_, port)| *port)
            .collect();
        all.retain(|(address, port)| address.is_none() || !everywhere.contains(port));
        all
    }

    /// A binding on port 0 listens on the port that the system chose.
    pub(crate) fn assign_port(&mut self, address: Option<IpAddr>, port: u16) {
        for binding in &mut self.bindings {
            if binding.port == 0 && binding.address == address {
                binding.port = port;
            }
        }
    }

    /// The port of the first binding, for requests without a socket.
    pub(crate) fn first_port(&self) -> u16 {
        self.bindings.first().map_or(80, |binding| binding.port)
    }

    /// URLs for people, one for each binding.
    pub(crate) fn urls(&self) -> Vec<String> {
        self.bindings
            .iter()
            .map(|binding| {
                let host = match (&binding.address, binding.host.as_str()) {
                    (_, host) if !host.is_empty() => host.to_owned(),
                    (Some(IpAddr::V6(address)), _) => format!("[{address}]"),
                    (Some(address), _) => address.to_string(),
                    (None, _) => "localhost".to_owned(),
                };
                let scheme = if binding.is_secure { "https" } else { "http" };
                format!("{scheme}://{host}:{}/", binding.port)
            })
            .collect()
    }

    /// The site whose binding takes a request that came to `local` for `host` (R86 to R88).
    pub(crate) fn find(&self, local: &SocketAddr, host: &str) -> Option<u32> {
        let name = host_name(host);
        let address = local.ip().to_canonical();
        self.bindings
            .iter()
            .find(|binding| binding.mismatch(address, local.port(), name).is_none())
            .map(|binding| binding.site)
    }

    /// What becomes of each binding of the configuration for a request that comes to `local` for `host`. A binding on port
    /// 0 has whatever port is asked for.
    pub(crate) fn judge_bindings(
        &self,
        local: &SocketAddr,
        is_secure: bool,
        host: &str,
    ) -> Vec<(&config::Site, &config::Binding, BindingVerdict)> {
        let name = host_name(host);
        let address = local.ip().to_canonical();
        // The place in the list and the generality of the best so far.
        let mut best: Option<(usize, (bool, u8))> = None;
        let mut all = Vec::new();
        for site in self.config.sites() {
            for own in &site.bindings {
                let bound = bind(own, site.id).map(|mut bound| {
                    if bound.port == 0 {
                        bound.port = local.port();
                    }
                    bound
                });
                let verdict = match &bound {
                    None if !matches!(own.protocol.as_str(), "http" | "https") => {
                        BindingVerdict::NotServed
                    }
                    None => BindingVerdict::NeverListens,
                    Some(_) if !site.server_auto_start => BindingVerdict::SiteIsStopped,
                    Some(bound) if bound.is_secure != is_secure => BindingVerdict::OtherProtocol,
                    Some(bound) => match bound.mismatch(address, local.port(), name) {
                        Some(Mismatch::Port) => BindingVerdict::OtherPort,
                        Some(Mismatch::Address) => BindingVerdict::OtherAddress,
                        Some(Mismatch::Host) => BindingVerdict::OtherHost,
                        None => {
                            let generality = bound.generality();
                            if best.is_none_or(|(_, best)| generality < best) {
                                best = Some((all.len(), generality));
                            }
                            BindingVerdict::LessSpecific
                        }
                    },
                };
                all.push((site, own, verdict));
            }
        }
        if let Some((_, _, verdict)) = best.and_then(|(place, _)| all.get_mut(place)) {
            *verdict = BindingVerdict::Takes;
        }
        all
    }
}

/// The binding of `site`, if it is one that can be listened on.
pub(super) fn bind(binding: &config::Binding, site: u32) -> Option<Binding> {
    // R85: nonsense is loadable but never listens.
    if !matches!(binding.protocol.as_str(), "http" | "https") {
        return None;
    }
    let address = match binding.address.as_str() {
        "*" | "" => None,
        text => Some(text.trim_matches(['[', ']']).parse().ok()?),
    };
    Some(Binding {
        address,
        port: binding.port?,
        host: binding.host.to_ascii_lowercase(),
        is_secure: binding.protocol == "https",
        site,
    })
}

/// The name in a `Host` value: without the port, without a final dot.
pub(crate) fn host_name(host: &str) -> &str {
    let name = if host.starts_with('[') {
        host.find(']').map_or(host, |end| &host[..=end])
    } else {
        host.split(':').next().unwrap_or_default()
    };
    name.strip_suffix('.').unwrap_or(name)
}

/// True if a binding for the host `own` takes requests for `name`.
pub(crate) fn host_matches(own: &str, name: &str) -> bool {
    if own.is_empty() || own.eq_ignore_ascii_case(name) {
        return true;
    }
    // R88: `*.x` takes any depth of labels but not `x` itself.
    own.strip_prefix('*').is_some_and(|suffix| {
        suffix.starts_with('.')
            && name.len() > suffix.len()
            && name
                .get(name.len() - suffix.len()..)
                .is_some_and(|end| end.eq_ignore_ascii_case(suffix))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_of_a_binding_matches_without_port_and_case() {
        // R88
        let check = |own: &str, host, expected| {
            assert_eq!(host_matches(own, host_name(host)), expected, "{own} {host}")
        };
        check("", "anything:80", true);
        check("a.test", "A.TEST:8080", true);
        check("a.test", "a.test.", true);
        check("a.test", "b.test", false);
        check("*.a.test", "x.y.a.test", true);
        check("*.a.test", "a.test", false);
    }
}
