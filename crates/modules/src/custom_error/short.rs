//! The built-in page for those who are not told more.

use sluicegate_pipeline::response::{escape_html, standard_reason};

/// A page that says the status in words and nothing about the server.
pub(super) fn page(status: u16) -> String {
    let title = escape_html(title(status));
    let text = text(status);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{status} - {title}</title>\n\
         <style>body{{font:16px/1.5 system-ui,sans-serif;margin:10vh auto;max-width:40em;padding:0 1em;color:#222}}\
         h1{{font-size:1.4em}}</style></head>\n<body><h1>{status} - {title}</h1><p>{text}</p></body>\n</html>\n"
    )
}

fn title(status: u16) -> &'static str {
    match (status, standard_reason(status)) {
        (_, "") if status >= 500 => "Server error",
        (_, "") => "Request failed",
        (_, reason) => reason,
    }
}

const fn text(status: u16) -> &'static str {
    match status {
        400 => "The server could not understand the request.",
        401 => "You need to sign in with an account that may see this page.",
        403 => "You may not see this page.",
        404 => "What you are looking for is not here. It may have moved or have another name.",
        405 => "This page cannot be used in this way.",
        406 => "There is no version of this page that your browser accepts.",
        408 => "The request took too long to arrive.",
        412 => "The page is not in the state that the request asks for.",
        413 => "The request is larger than the server accepts.",
        414 | 431 => "The address or a header of the request is too long.",
        416 => "The page has no such part.",
        429 => "There were too many requests in a short time.",
        501 => "The server cannot do what the request asks for.",
        502 | 504 => "A server behind this one did not answer as it should.",
        503 => "The service is not available now. Try again later.",
        500..=599 => "Something went wrong on the server.",
        _ => "The request failed.",
    }
}
