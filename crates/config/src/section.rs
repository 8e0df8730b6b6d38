//! The sections as typed values, one file each. Fields are named after the attributes; absent ones have the schema default.

pub mod access;
pub mod anonymous_authentication;
pub mod application_pools;
pub mod authorization;
pub mod caching;
pub mod config_history;
pub mod content;
pub mod cors;
pub mod default_document;
pub mod directory_browse;
pub mod global_modules;
pub mod handlers;
pub mod http_compression;
pub mod http_errors;
pub mod http_logging;
pub mod http_protocol;
pub mod http_redirect;
pub mod ip_security;
pub mod modules;
pub mod password_authentication;
pub mod request_filtering;
pub mod server_runtime;
pub mod sites;
pub mod static_content;
pub mod url_compression;
pub mod web_limits;
pub mod web_socket;

/// Declares an enumeration of the schema: variants with their numbers; the first one is the answer for an unknown number.
macro_rules! schema_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $number:literal),* $(,)? } else $other:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            pub(crate) fn of(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    // Validation lets no other number through.
                    _ => Self::$other,
                }
            }
        }
    };
}
pub(crate) use schema_enum;

/// Text of an attribute that may be left empty to mean "none".
pub(crate) fn optional(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// Words such as `integratedMode` in a `preCondition`.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(',')
        .map(str::trim)
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}
