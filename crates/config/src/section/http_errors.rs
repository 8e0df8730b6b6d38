//! `system.webServer/httpErrors`: what a client sees when a request fails.

use super::{optional, schema_enum};
use crate::element::{Attributes as _, EffectiveElement};
use crate::source::Origin;

schema_enum! {
    /// Who sees details.
    ErrorMode {
        /// Local clients see details, others the custom page.
        DetailedLocalOnly = 0,
        /// All see the custom page.
        Custom = 1,
        /// All see details.
        Detailed = 2,
    } else DetailedLocalOnly
}

schema_enum! {
    /// What happens to a body that a module has written already.
    ExistingResponse {
        /// It stays when the module asks for that.
        Auto = 0,
        /// It is replaced.
        Replace = 1,
        /// It stays.
        PassThrough = 2,
    } else Auto
}

schema_enum! {
    /// How an entry makes the answer.
    ResponseMode {
        /// The content of a file.
        File = 0,
        /// A child request to a URL.
        ExecuteUrl = 1,
        /// A redirection.
        Redirect = 2,
    } else File
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpError {
    /// The status it is for.
    pub status_code: u16,
    /// The substatus it is for; -1 for all.
    pub sub_status_code: i32,
    /// Folder of language folders; `None` when the path stands alone.
    pub prefix_language_file_path: Option<String>,
    /// The file or URL.
    pub path: String,
    /// How the answer is made.
    pub response_mode: ResponseMode,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// Error pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpErrors {
    /// Who sees details.
    pub error_mode: ErrorMode,
    /// What happens to existing bodies.
    pub existing_response: ExistingResponse,
    /// The answer when no entry matches.
    pub default_path: Option<String>,
    /// How that answer is made.
    pub default_response_mode: ResponseMode,
    /// Link for more information on the detailed page.
    pub detailed_more_information_link: String,
    /// Absolute paths may be used in `web.config` files.
    pub allow_absolute_paths_when_delegated: bool,
    /// The entries.
    pub errors: Vec<HttpError>,
}

impl HttpErrors {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/httpErrors";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let error = |i: &EffectiveElement| HttpError {
            status_code: u16::try_from(i.number("statusCode")).unwrap_or(0),
            sub_status_code: i32::try_from(i.number("subStatusCode")).unwrap_or(-1),
            prefix_language_file_path: optional(i.text("prefixLanguageFilePath")),
            path: i.text("path"),
            response_mode: ResponseMode::of(i.number("responseMode")),
            origin: i.origin().cloned(),
        };
        Self {
            error_mode: ErrorMode::of(e.number("errorMode")),
            existing_response: ExistingResponse::of(e.number("existingResponse")),
            default_path: optional(e.text("defaultPath")),
            default_response_mode: ResponseMode::of(e.number("defaultResponseMode")),
            detailed_more_information_link: e.text("detailedMoreInformationLink"),
            allow_absolute_paths_when_delegated: e.boolean("allowAbsolutePathsWhenDelegated"),
            errors: e.items().iter().map(error).collect(),
        }
    }
}
