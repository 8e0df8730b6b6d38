//! Refuses clients that ask too much at a time or too often.
//!
//! **What it does.** Counts the requests of each address: those under way, and those of a sliding period. What goes beyond
//! a limit is refused with 403.501 (at one time) or 403.502 (too often), or as `denyAction` says; the client is served
//! again as soon as it keeps to the limit.
//!
//! **IIS name.** `DynamicIpRestrictionModule`.
//!
//! **Sections.** `system.webServer/security/dynamicIpSecurity`.
//!
//! **Notifications (priority).** BEGIN_REQUEST (FIRST), SEND_RESPONSE (MEDIUM), END_REQUEST (LAST).
//!
//! **Example.**
//! ```xml
//! <dynamicIpSecurity>
//!   <denyByConcurrentRequests enabled="true" maxConcurrentRequests="10" />
//!   <denyByRequestRate enabled="true" maxRequests="30" requestIntervalInMilliseconds="300" />
//! </dynamicIpSecurity>
//! ```
//!
//! **Differs from IIS.** Requests are counted for each site. IPv6 clients are told apart by their first 64 bits, which is
//! what one client has. With `enableProxyMode` the last address of `X-Forwarded-For` is the client: the others it may
//! have written itself.
//!
//! **See also.** [`ip_restriction`](crate::ip_restriction).

mod meter;
#[cfg(test)]
mod tests;

use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;

use sluicegate_config::Effective;
use sluicegate_pipeline::prelude::*;

use crate::client_address::{forwarded, remote};
use crate::clock;
use crate::refusal::refuse;
use meter::{Client, Excess, Meter, Slot};

/// `DynamicIpRestrictionModule`.
#[derive(Debug, Default)]
pub struct DynamicIpRestriction {
    meter: Arc<Meter>,
}

/// The log of a request that would have been refused says so (features 19.8).
struct LoggedOnly(u16);

impl Module for DynamicIpRestriction {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(
                Notifications::BEGIN_REQUEST
                    | Notifications::SEND_RESPONSE
                    | Notifications::END_REQUEST,
            )
            .priority(Notifications::BEGIN_REQUEST, Priority::First)
            .priority(Notifications::END_REQUEST, Priority::Last)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let Some(section) = context
            .config::<Effective>()
            .map(|own| &own.dynamic_ip_security)
            .filter(|own| own.max_concurrent_requests.is_some() || own.max_request_rate.is_some())
            .map(Arc::clone)
        else {
            return Outcome::Continue;
        };
        if context.is_child() {
            return Outcome::Continue;
        }
        let mut address = remote(context);
        if section.enable_proxy_mode {
            match forwarded(context) {
                Some(list) => address = list.last().copied().unwrap_or(address),
                None => {
                    context.response.set_error(400, 10, 0);
                    return Outcome::Finish;
                }
            }
        }
        let client = Client {
            site: context.site().map_or(0, |site| site.id),
            address: network_of(address),
        };
        let (slot, excess) = Meter::enter(&self.meter, client, &section, clock::now());
        context.set_state(slot);
        let Some(excess) = excess else {
            return Outcome::Continue;
        };
        let (sub_status, reason) = match excess {
            Excess::Concurrent => (501, "this address has too many requests under way"),
            Excess::Rate => (502, "this address asks too often"),
        };
        if section.enable_logging_only_mode {
            context.set_state(LoggedOnly(sub_status));
            return Outcome::Continue;
        }
        refuse(context, section.deny_action, sub_status, sub_status, reason)
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        if let Some(LoggedOnly(sub_status)) = context.state() {
            provider.log.get_or_insert_default().sub_status = Some(*sub_status);
        }
        Outcome::Continue
    }

    fn on_end_request(&self, context: &mut HttpContext) -> Outcome {
        // Features 19.10.
        drop(context.take_state::<Slot>());
        Outcome::Continue
    }
}

/// The address that stands for a client.
fn network_of(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(own) => Ipv6Addr::from_bits(own.to_bits() >> 64 << 64).into(),
        IpAddr::V4(_) => address,
    }
}
