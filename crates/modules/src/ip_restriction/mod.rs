//! Refuses clients by their address or name.
//!
//! **What it does.** Goes through the entries in their order: the first that matches the client's address or name decides,
//! and `allowUnlisted` decides for all others. Refused by an address: 403.6, by a name: 403.8; other answers by
//! `denyAction`.
//!
//! **IIS name.** `IpRestrictionModule`.
//!
//! **Sections.** `system.webServer/security/ipSecurity`.
//!
//! **Notifications (priority).** BEGIN_REQUEST (HIGH).
//!
//! **Example.**
//! ```xml
//! <ipSecurity allowUnlisted="false">
//!   <add ipAddress="10.0.0.0/8" allowed="true" />
//!   <add ipAddress="192.168.1.0" subnetMask="255.255.255.0" allowed="true" />
//! </ipSecurity>
//! ```
//!
//! **Differs from IIS.** IPv6 and prefix lengths are understood. With `enableProxyMode` a request is refused if any
//! address of `X-Forwarded-For` or the connection's own is denied by an entry, and with `allowUnlisted="false"` the last
//! address of `X-Forwarded-For`, which the nearest proxy wrote, is the one that must be allowed. A path
//! with an entry that is no network answers 500.19 rather than let somebody in. A name counts only if it leads back to
//! the address; names are remembered for five minutes.
//!
//! **See also.** [`dynamic_ip_restriction`](crate::dynamic_ip_restriction).

mod names;
mod network;
#[cfg(test)]
mod tests;

use std::net::IpAddr;
use std::sync::Arc;

use sluicegate_config::Effective;
use sluicegate_config::section::ip_security::IpSecurity;
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;

use crate::client_address::{forwarded, remote};
use crate::per_configuration::{PerConfiguration, effective};
use crate::refusal::refuse;
use names::Names;
use network::Network;

/// `ERROR_INVALID_DATA`.
const INVALID_DATA: u32 = 13;

/// `IpRestrictionModule`.
#[derive(Default)]
pub struct IpRestriction {
    rules: PerConfiguration<Rules>,
    names: Arc<Names>,
}

/// The entries, ready to be compared.
struct Rules {
    entries: Vec<Entry>,
    /// An entry that cannot be understood, as written.
    fault: Option<String>,
    section: Arc<IpSecurity>,
}

struct Entry {
    by: By,
    allowed: bool,
}

enum By {
    Network(Network),
    /// In lower case; with a dot in front for all names below it.
    Name(String),
}

/// What the entries say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Allowed,
    DeniedByAddress,
    DeniedByName,
    Unlisted,
}

impl Rules {
    fn of(effective: &Effective) -> Self {
        let section = Arc::clone(&effective.ip_security);
        let mut entries = Vec::with_capacity(section.rules.len());
        let mut fault = None;
        for rule in &section.rules {
            let by = if rule.domain_name.is_empty() {
                match Network::parse(&rule.ip_address, &rule.subnet_mask) {
                    Some(network) => By::Network(network),
                    None => {
                        fault = Some(format!("{} {}", rule.ip_address, rule.subnet_mask));
                        continue;
                    }
                }
            } else {
                let name = rule.domain_name.to_ascii_lowercase();
                By::Name(name.strip_prefix('*').unwrap_or(&name).to_owned())
            };
            entries.push(Entry {
                by,
                allowed: rule.allowed,
            });
        }
        Self {
            entries,
            fault,
            section,
        }
    }

    fn needs_names(&self) -> bool {
        self.section.enable_reverse_dns
            && self
                .entries
                .iter()
                .any(|entry| matches!(entry.by, By::Name(_)))
    }

    fn judge(&self, address: IpAddr, name: Option<&str>) -> Verdict {
        for entry in &self.entries {
            let (matches, denied) = match &entry.by {
                By::Network(network) => (network.contains(address), Verdict::DeniedByAddress),
                By::Name(wanted) => {
                    let is_it = name.is_some_and(|name| {
                        if wanted.starts_with('.') {
                            name.ends_with(wanted.as_str())
                        } else {
                            name == wanted
                        }
                    });
                    (is_it, Verdict::DeniedByName)
                }
            };
            if matches {
                return if entry.allowed {
                    Verdict::Allowed
                } else {
                    denied
                };
            }
        }
        Verdict::Unlisted
    }

    /// The answer for all addresses of a request, the connection's own first and those of proxies behind it.
    fn decide(&self, addresses: &[(IpAddr, Option<String>)]) -> Verdict {
        let judged =
            |(address, name): &(IpAddr, Option<String>)| self.judge(*address, name.as_deref());
        let mut verdicts = addresses.iter().map(judged);
        if let Some(denied) = verdicts
            .find(|verdict| matches!(verdict, Verdict::DeniedByAddress | Verdict::DeniedByName))
        {
            return denied;
        }
        // The nearest proxy's word counts; what stands before it the client may have written.
        match addresses.last().map(judged) {
            Some(Verdict::Unlisted) if !self.section.allow_unlisted => Verdict::DeniedByAddress,
            _ => Verdict::Allowed,
        }
    }
}

impl Module for IpRestriction {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::BEGIN_REQUEST)
            .priority(Notifications::BEGIN_REQUEST, Priority::High)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let has_rules = context.config::<Effective>().is_some_and(|own| {
            !own.ip_security.rules.is_empty() || !own.ip_security.allow_unlisted
        });
        if !has_rules || context.is_child() {
            return Outcome::Continue;
        }
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let rules = self.rules.get(&effective, Rules::of);
        if let Some(fault) = &rules.fault {
            context
                .response
                .set_error(500, 19, hresult_from_win32(INVALID_DATA));
            let text = format!("system.webServer/security/ipSecurity: {fault} is no network");
            let text = sluicegate_pipeline::response::escape_html(&text);
            context.response.set_error_description(Some(text));
            return Outcome::Finish;
        }
        let mut addresses = vec![remote(context)];
        if rules.section.enable_proxy_mode {
            let Some(more) = forwarded(context) else {
                context.response.set_error(400, 10, 0);
                return Outcome::Finish;
            };
            addresses.extend(more);
        }
        if !rules.needs_names() {
            let addresses: Vec<_> = addresses.into_iter().map(|one| (one, None)).collect();
            return answer(context, &rules, rules.decide(&addresses));
        }
        let names = Arc::clone(&self.names);
        let known: Option<Vec<_>> = addresses
            .iter()
            .map(|one| Some((*one, names.known(*one)?)))
            .collect();
        if let Some(known) = known {
            return answer(context, &rules, rules.decide(&known));
        }
        Outcome::work(
            move || {
                let found: Vec<_> = addresses
                    .into_iter()
                    .map(|one| (one, names.look_up(one)))
                    .collect();
                (rules.decide(&found), rules)
            },
            |context, (verdict, rules)| answer(context, &rules, verdict),
        )
    }
}

fn answer(context: &mut HttpContext, rules: &Rules, verdict: Verdict) -> Outcome {
    let action = rules.section.deny_action;
    match verdict {
        Verdict::Allowed | Verdict::Unlisted => Outcome::Continue,
        Verdict::DeniedByAddress => refuse(
            context,
            action,
            6,
            503,
            "system.webServer/security/ipSecurity does not allow this address",
        ),
        Verdict::DeniedByName => refuse(
            context,
            action,
            8,
            504,
            "system.webServer/security/ipSecurity does not allow this host name",
        ),
    }
}
