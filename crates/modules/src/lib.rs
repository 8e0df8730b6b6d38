//! The built-in modules: what serves files, filters requests, checks users and writes error pages.
//!
//! Each folder is one module of the pipeline; [`builtin`] is the table of all of them by their IIS names.

pub mod anonymous_authentication;
pub mod basic_authentication;
pub mod civil_time;
mod client_address;
mod clock;
mod compression;
pub mod configuration_validation;
pub mod cors;
pub mod custom_error;
pub mod default_document;
pub mod digest_authentication;
pub mod directory_listing;
pub mod dynamic_compression;
pub mod dynamic_ip_restriction;
pub mod http_cache;
pub mod http_logging;
pub mod http_redirection;
pub mod ip_restriction;
mod per_configuration;
pub mod protocol_support;
mod refusal;
pub mod request_filtering;
pub mod request_monitor;
mod segment_names;
pub mod server_side_include;
pub mod static_compression;
pub mod static_file;
#[cfg(test)]
mod stock_tests;
#[cfg(test)]
mod test_host;
pub mod url_authorization;
mod user_store;
pub mod web_socket;

use std::sync::Arc;

use sluicegate_pipeline::Module;

macro_rules! modules {
    ($($name:literal => $module:expr;)*) => {
        /// The names of the modules that [`builtin`] makes.
        pub const NAMES: &[&str] = &[$($name),*];

        /// A new built-in module by its IIS name; `None` for a name that is not in [`NAMES`]. Names compare with case,
        /// as those of `<modules>` do.
        #[must_use]
        pub fn builtin(name: &str) -> Option<Arc<dyn Module>> {
            Some(match name {
                $($name => Arc::new($module),)*
                _ => return None,
            })
        }
    };
}

modules! {
    "AnonymousAuthenticationModule" => anonymous_authentication::AnonymousAuthentication;
    "BasicAuthenticationModule" => basic_authentication::BasicAuthentication;
    "ConfigurationValidationModule" => configuration_validation::ConfigurationValidation;
    "CorsModule" => cors::CorsModule;
    "CustomErrorModule" => custom_error::CustomError::default();
    "DefaultDocumentModule" => default_document::DefaultDocument;
    "DigestAuthenticationModule" => digest_authentication::DigestAuthentication::default();
    "DirectoryListingModule" => directory_listing::DirectoryListing;
    "DynamicCompressionModule" => dynamic_compression::DynamicCompression::default();
    "DynamicIpRestrictionModule" => dynamic_ip_restriction::DynamicIpRestriction::default();
    "HttpCacheModule" => http_cache::HttpCache::default();
    "HttpLoggingModule" => http_logging::HttpLogging;
    "HttpRedirectionModule" => http_redirection::HttpRedirection;
    "IpRestrictionModule" => ip_restriction::IpRestriction::default();
    "ProtocolSupportModule" => protocol_support::ProtocolSupport;
    "RequestFilteringModule" => request_filtering::RequestFiltering::default();
    "RequestMonitorModule" => request_monitor::RequestMonitor;
    "ServerSideIncludeModule" => server_side_include::ServerSideInclude;
    "StaticCompressionModule" => static_compression::StaticCompression;
    "StaticFileModule" => static_file::StaticFile;
    "UrlAuthorizationModule" => url_authorization::UrlAuthorization;
    "WebSocketModule" => web_socket::WebSocket;
}

/// Modules that stock configurations list and that do nothing here yet, with what they would do. A server that finds
/// one of them in a configuration goes on without it and says so.
pub const NOT_YET: &[(&str, &str)] = &[
    (
        "ApplicationInitializationModule",
        "warm up applications before their first request",
    ),
    (
        "CertificateMappingAuthenticationModule",
        "map client certificates to directory accounts",
    ),
    ("CgiModule", "run a program for each request"),
    ("CustomLoggingModule", "call log plug-ins"),
    (
        "FailedRequestsTracingModule",
        "write traces of failed requests",
    ),
    ("FastCgiModule", "pass requests to FastCGI processes"),
    (
        "IISCertificateMappingAuthenticationModule",
        "map client certificates to configured accounts",
    ),
    ("IsapiFilterModule", "call ISAPI filters"),
    ("IsapiModule", "call ISAPI extensions"),
    ("TracingModule", "publish trace events"),
    ("WindowsAuthenticationModule", "check Kerberos tickets"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_makes_a_module_that_listens_to_something() {
        for name in NAMES {
            let module = builtin(name).expect("is in the table");
            let registration = module.registration();
            assert!(!registration.main_mask().is_empty(), "{name}");
            assert!(NOT_YET.iter().all(|(other, _)| other != name), "{name}");
        }
        assert!(builtin("staticfilemodule").is_none());
    }

    #[test]
    fn every_module_of_the_stock_configuration_is_known() {
        let stock = sluicegate_config::Configuration::defaults_text();
        let modules = stock
            .split("<modules")
            .nth(1)
            .and_then(|rest| rest.split("</modules>").next())
            .expect("lists modules");
        let mut count = 0;
        for entry in modules.split("name=\"").skip(1) {
            let name = entry.split('"').next().expect("is quoted");
            let is_known = NAMES.contains(&name) || NOT_YET.iter().any(|(other, _)| *other == name);
            assert!(is_known, "{name}");
            count += 1;
        }
        assert!(count > 5);
    }

    #[test]
    fn every_module_has_its_page_with_the_fixed_headings() {
        let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/modules");
        let mut named = Vec::new();
        for entry in std::fs::read_dir(pages).expect("the folder is there") {
            let path = entry.expect("can be read").path();
            if path.ends_with("README.md") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("is text");
            for heading in [
                "What it does",
                "IIS name",
                "Sections",
                "Notifications (priority)",
                "Example",
                "Differs from IIS",
                "See also",
            ] {
                assert!(
                    text.contains(&format!("\n## {heading}\n")),
                    "{heading} in {}",
                    path.display()
                );
            }
            let title = text.lines().next().unwrap_or_default();
            named.push(title.trim_start_matches("# ").to_owned());
        }
        named.sort();
        assert_eq!(named, NAMES);
    }
}
