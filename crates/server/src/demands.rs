//! What a site demands of the connection before any module sees a request: TLS, a certificate of the client, and that
//! browsers come back by HTTPS only.

use sluicegate_config::Effective;
use sluicegate_config::section::access::Access;
use sluicegate_config::section::sites::Hsts;
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::secure_channel::CertificateStatus;

use crate::http1::exchange::Exchange;
use crate::server::Shared;
use crate::sites::host_name;

/// `ERROR_ACCESS_DENIED`
const ACCESS_DENIED: i32 = hresult_from_win32(5);

/// Looks whether the connection will do. False, with the answer in the response, if it will not.
pub(crate) fn are_met(
    shared: &Shared,
    site: u32,
    context: &mut HttpContext,
    exchange: &Exchange,
) -> bool {
    let sites = shared.sites();
    let hsts = sites
        .config_site(site)
        .map(|site| &site.hsts)
        .filter(|hsts| hsts.enabled);
    if let Some(hsts) = hsts {
        if context.connection().is_secure {
            exchange.lock().transport_security = Some(header(hsts));
        } else if hsts.redirect_http_to_https && redirect(context) {
            return false;
        }
    }
    let Some(effective) = context.config::<Effective>() else {
        return true;
    };
    let flags = effective.access.ssl_flags;
    if flags == 0 {
        return true;
    }
    match refusal(context, flags) {
        None => true,
        Some(sub_status) => {
            context.response.set_error(403, sub_status, ACCESS_DENIED);
            false
        }
    }
}

/// The substatus of 403, if what `access` demands is not there (features 21.17).
fn refusal(context: &HttpContext, flags: u32) -> Option<u16> {
    let channel = context.connection().secure.as_deref();
    let Some(channel) = channel else {
        return if flags & Access::SSL_128 != 0 {
            Some(5)
        } else if flags & Access::SSL != 0 {
            Some(4)
        } else if flags & Access::SSL_REQUIRE_CERT != 0 {
            Some(7)
        } else {
            None
        };
    };
    if flags & Access::SSL_128 != 0 && channel.cipher.bits < 128 {
        return Some(5);
    }
    if flags & (Access::SSL_NEGOTIATE_CERT | Access::SSL_REQUIRE_CERT) == 0 {
        return None;
    }
    match channel.client.as_ref().map(|client| client.status) {
        None => (flags & Access::SSL_REQUIRE_CERT != 0).then_some(7),
        Some(CertificateStatus::Trusted) => None,
        Some(CertificateStatus::Revoked) => Some(13),
        Some(CertificateStatus::Untrusted) => Some(16),
        Some(CertificateStatus::Expired) => Some(17),
    }
}

/// RFC 6797 section 6.1, in the order in which IIS writes it.
fn header(hsts: &Hsts) -> String {
    let mut value = format!("max-age={}", hsts.max_age);
    if hsts.include_sub_domains {
        value.push_str("; includeSubDomains");
    }
    if hsts.preload {
        value.push_str("; preload");
    }
    value
}

/// Features 36.2: 307 to the usual port. False if nobody knows where to.
fn redirect(context: &mut HttpContext) -> bool {
    let host = host_name(context.request.host());
    if host.is_empty() {
        return false;
    }
    let mut location = b"https://".to_vec();
    location.extend_from_slice(host.as_bytes());
    location.extend_from_slice(context.request.raw_target());
    context.response.set_status(307, "", 0);
    context.response.skip_custom_errors(true);
    context.response.headers.set(HeaderId::LOCATION, &location);
    true
}
