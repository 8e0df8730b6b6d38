//! The answer of the core itself, for requests that no module list can be had for (R234, R237).

use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::response::escape_html;
use sluicegate_pipeline::site::MappingError;

/// Puts the error into the response: with what is wrong for clients on this machine, without for others (R70 of the
/// configuration rules).
pub(crate) fn answer(context: &mut HttpContext, error: &MappingError) {
    let title = format!("HTTP Error {}.{}", error.status, error.sub_status);
    let details = if context.connection().is_local() {
        format!(
            "<p>Error code 0x{:08x}</p>\n<pre>{}</pre>\n",
            error.hresult,
            escape_html(&error.description)
        )
    } else {
        String::from("<p>The server cannot answer this request as it is configured.</p>\n")
    };
    let page = format!(
        "<!DOCTYPE html>\n<html><head><title>{title}</title></head>\n<body><h1>{title}</h1>\n{details}</body></html>\n"
    );
    let response = &mut context.response;
    response.set_error(error.status, error.sub_status, error.hresult);
    response
        .headers
        .set(HeaderId::CONTENT_TYPE, b"text/html; charset=utf-8");
    response.write(page);
}
