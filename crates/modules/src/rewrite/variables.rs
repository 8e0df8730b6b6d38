//! Server variables as rules read and set them (rewrite sections 6.8 to 6.12 and 8).

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::InvalidHeader;

/// Variables that hold a decoded path.
const DECODED: [&str; 8] = [
    "HTTP_X_ORIGINAL_URL",
    "PATH_INFO",
    "PATH_TRANSLATED",
    "REQUEST_FILENAME",
    "SCRIPT_FILENAME",
    "SCRIPT_NAME",
    "SCRIPT_TRANSLATED",
    "URL",
];

/// True if the value of the variable is not escaped. `name` is in upper case.
pub(super) fn is_decoded(name: &str) -> bool {
    DECODED.contains(&name)
}

/// The value of a variable, `name` in upper case; `None` if there is none, which rules take as empty (rewrite 6.4).
pub(super) fn value(context: &mut HttpContext, name: &str) -> Option<String> {
    if let Some(header) = name.strip_prefix("RESPONSE_") {
        return response_value(context, header);
    }
    let is_file = matches!(
        name,
        "REQUEST_FILENAME" | "SCRIPT_FILENAME" | "SCRIPT_TRANSLATED" | "PATH_TRANSLATED"
    );
    if is_file && context.request.url_changed() && !is_own(context, name) {
        // An earlier rule changed the URL, and the request has not been sent on to it yet.
        let path = context.request.path().to_owned();
        let path = sluicegate_pipeline::url::escape_path(&path);
        return context
            .map_path(&path)
            .map(|path| path.display().to_string());
    }
    context.server_variable(name)
}

fn is_own(context: &HttpContext, name: &str) -> bool {
    context
        .own_variables()
        .iter()
        .any(|own| own.name.eq_ignore_ascii_case(name))
}

/// `RESPONSE_STATUS`, or a header of the response (rewrite 6.9).
fn response_value(context: &HttpContext, header: &str) -> Option<String> {
    if header == "STATUS" {
        return Some(context.response.status().to_string());
    }
    let value = context.response.headers.get_by_name(&header_name(header))?;
    Some(String::from_utf8_lossy(value).into_owned())
}

/// `Content_Type` is the header `Content-Type` (rewrite 9.10).
pub(super) fn header_name(name: &str) -> String {
    name.replace('_', "-")
}

/// Sets a variable: `HTTP_*` a header of the request, `RESPONSE_*` one of the response, others the variable itself (rewrite
/// 8.1, 8.3). Without `replace` a value that is there stays. False if nothing was set.
///
/// # Errors
/// [`InvalidHeader`] for a name or value that no header can have.
pub(super) fn set(
    context: &mut HttpContext,
    name: &str,
    text: &str,
    replace: bool,
) -> Result<bool, InvalidHeader> {
    let upper = name.to_ascii_uppercase();
    if !replace && value(context, &upper).is_some_and(|value| !value.is_empty()) {
        return Ok(false);
    }
    match upper.strip_prefix("RESPONSE_") {
        Some(_) => {
            let header = header_name(&name["RESPONSE_".len()..]);
            context
                .response
                .headers
                .set_by_name(&header, text.as_bytes(), true)?;
        }
        None => context.assign_server_variable(name, text)?,
    }
    Ok(true)
}
