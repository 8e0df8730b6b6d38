//! The page for those on the machine: what failed, where, and what may be done about it (features 13.12).

use std::fmt::Write;

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::response::escape_html;

use super::titles::explain;

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;margin:0;background:#f4f5f7;color:#1c1e21}\
header{background:#7a1f1f;color:#fff;padding:1em 2em}h1{font-size:1.3em;margin:0}h2{font-size:1em;margin:0 0 .4em}\
main{max-width:60em;padding:1em 2em}section{background:#fff;border:1px solid #d8dbe0;border-radius:4px;\
padding:1em;margin:0 0 1em;overflow-wrap:anywhere}table{border-collapse:collapse}\
th{text-align:left;font-weight:600;padding:.1em 1.5em .1em 0;vertical-align:top;white-space:nowrap}";

/// The whole page.
pub(super) fn page(context: &mut HttpContext, more_information: &str) -> String {
    let physical_path = context.physical_path().display().to_string();
    let response = &context.response;
    let (status, sub_status) = (response.status(), response.sub_status());
    let (what, remedy) = explain(status, sub_status);
    let reason = escape_html(response.reason());
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\
         <title>HTTP Error {status}.{sub_status} - {reason}</title>\n<style>{STYLE}</style></head>\n<body>\n\
         <header><h1>HTTP Error {status}.{sub_status} - {reason}</h1></header>\n<main>\n\
         <section><p>{what}</p>"
    );
    // Already HTML (R170).
    if let Some(description) = response.error_description() {
        let _ = write!(html, "<p>{description}</p>");
    }
    let _ = writeln!(
        html,
        "</section>\n<section><h2>Things to try</h2><p>{remedy}</p></section>"
    );
    html.push_str("<section><h2>Detailed error information</h2><table>\n");
    for (name, value) in rows(context, physical_path) {
        let _ = writeln!(
            html,
            "<tr><th>{name}</th><td>{}</td></tr>",
            escape_html(&value)
        );
    }
    html.push_str("</table></section>\n");
    if let Some(link) = link(context, more_information) {
        let _ = writeln!(
            html,
            "<section><h2>More information</h2><p><a href=\"{}\">View more information</a></p></section>",
            escape_html(&link)
        );
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn rows(context: &HttpContext, physical_path: String) -> [(&'static str, String); 8] {
    let set_by = context.response.status_set_by();
    let module = set_by
        .and_then(|(module, _)| context.program().modules().get(usize::from(module)))
        .map_or_else(|| "Web Core".to_owned(), |entry| entry.name.to_string());
    let notification = set_by.map_or_else(|| "-".to_owned(), |(_, at)| at.to_string());
    let handler = context
        .script_map()
        .map_or_else(|| "Not yet determined".to_owned(), |map| map.name.clone());
    let (method, user) = match context.user() {
        None => (
            "Not yet determined".to_owned(),
            "Not yet determined".to_owned(),
        ),
        Some(user) if user.is_anonymous() => ("Anonymous".to_owned(), "Anonymous".to_owned()),
        Some(user) => (
            user.authentication_type().to_owned(),
            user.name().to_owned(),
        ),
    };
    [
        ("Module", module),
        ("Notification", notification),
        ("Handler", handler),
        (
            "Error code",
            format!("0x{:08x}", context.response.hresult()),
        ),
        ("Requested URL", requested_url(context)),
        ("Physical path", physical_path),
        ("Logon method", method),
        ("Logon user", user),
    ]
}

fn requested_url(context: &HttpContext) -> String {
    let connection = context.connection();
    let (scheme, usual_port) = if connection.is_secure {
        ("https", 443)
    } else {
        ("http", 80)
    };
    let host = context.request.host();
    let mut url = format!("{scheme}://{host}");
    if host.is_empty() {
        let _ = write!(url, "{}", connection.local.ip().to_canonical());
    }
    let has_port = host
        .rsplit_once(':')
        .is_some_and(|(_, port)| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()));
    if !has_port && connection.local.port() != usual_port {
        let _ = write!(url, ":{}", connection.local.port());
    }
    url.push_str(&String::from_utf8_lossy(context.request.raw_target()));
    url
}

/// The configured link with what it is asked about; only a web address becomes a link.
fn link(context: &HttpContext, base: &str) -> Option<String> {
    let is_web = base.starts_with("http://") || base.starts_with("https://");
    is_web.then(|| {
        let joint = if base.contains('?') { '&' } else { '?' };
        let response = &context.response;
        format!(
            "{base}{joint}IIS70Error={},{},0x{:08x}",
            response.status(),
            response.sub_status(),
            response.hresult()
        )
    })
}
