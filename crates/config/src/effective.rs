//! The configuration that applies at one path, typed.

use std::collections::HashMap;

use crate::element::EffectiveElement;
use crate::hierarchy::section_or_unset;
use crate::section::access::Access;
use crate::section::anonymous_authentication::AnonymousAuthentication;
use crate::section::authorization::Authorization;
use crate::section::default_document::DefaultDocument;
use crate::section::directory_browse::DirectoryBrowse;
use crate::section::handlers::Handlers;
use crate::section::http_compression::HttpCompression;
use crate::section::http_errors::HttpErrors;
use crate::section::http_logging::HttpLogging;
use crate::section::http_protocol::HttpProtocol;
use crate::section::http_redirect::HttpRedirect;
use crate::section::modules::Modules;
use crate::section::request_filtering::RequestFiltering;
use crate::section::server_runtime::ServerRuntime;
use crate::section::static_content::StaticContent;
use crate::section::url_compression::UrlCompression;

/// All sections at one path of one site. Immutable; shared between requests.
#[derive(Debug)]
#[non_exhaustive]
pub struct Effective {
    /// Config path, such as `MACHINE/WEBROOT/APPHOST/Default Web Site/shop` (R1).
    pub config_path: String,
    /// Modules that take part.
    pub modules: Modules,
    /// Who answers.
    pub handlers: Handlers,
    /// Files.
    pub static_content: StaticContent,
    /// What answers for a folder.
    pub default_document: DefaultDocument,
    /// Listings.
    pub directory_browse: DirectoryBrowse,
    /// Error pages.
    pub http_errors: HttpErrors,
    /// Headers.
    pub http_protocol: HttpProtocol,
    /// Which requests are logged.
    pub http_logging: HttpLogging,
    /// Redirection.
    pub http_redirect: HttpRedirect,
    /// Compression of the server.
    pub http_compression: HttpCompression,
    /// Compression at this path.
    pub url_compression: UrlCompression,
    /// Limits of request handling.
    pub server_runtime: ServerRuntime,
    /// TLS demands.
    pub access: Access,
    /// Anonymous access.
    pub anonymous_authentication: AnonymousAuthentication,
    /// Who may use the path.
    pub authorization: Authorization,
    /// What is refused at once.
    pub request_filtering: RequestFiltering,
    sections: HashMap<&'static str, EffectiveElement>,
}

impl Effective {
    /// The sections that have a typed field.
    pub const PATHS: &'static [&'static str] = &[
        Modules::PATH,
        Handlers::PATH,
        StaticContent::PATH,
        DefaultDocument::PATH,
        DirectoryBrowse::PATH,
        HttpErrors::PATH,
        HttpProtocol::PATH,
        HttpLogging::PATH,
        HttpRedirect::PATH,
        HttpCompression::PATH,
        UrlCompression::PATH,
        ServerRuntime::PATH,
        Access::PATH,
        AnonymousAuthentication::PATH,
        Authorization::PATH,
        RequestFiltering::PATH,
    ];

    pub(crate) fn read(
        config_path: String,
        sections: HashMap<&'static str, EffectiveElement>,
    ) -> Self {
        let s = |path: &str| section_or_unset(&sections, path);
        Self {
            config_path,
            modules: Modules::read(&s(Modules::PATH)),
            handlers: Handlers::read(&s(Handlers::PATH)),
            static_content: StaticContent::read(&s(StaticContent::PATH)),
            default_document: DefaultDocument::read(&s(DefaultDocument::PATH)),
            directory_browse: DirectoryBrowse::read(&s(DirectoryBrowse::PATH)),
            http_errors: HttpErrors::read(&s(HttpErrors::PATH)),
            http_protocol: HttpProtocol::read(&s(HttpProtocol::PATH)),
            http_logging: HttpLogging::read(&s(HttpLogging::PATH)),
            http_redirect: HttpRedirect::read(&s(HttpRedirect::PATH)),
            http_compression: HttpCompression::read(&s(HttpCompression::PATH)),
            url_compression: UrlCompression::read(&s(UrlCompression::PATH)),
            server_runtime: ServerRuntime::read(&s(ServerRuntime::PATH)),
            access: Access::read(&s(Access::PATH)),
            anonymous_authentication: AnonymousAuthentication::read(&s(
                AnonymousAuthentication::PATH,
            )),
            authorization: Authorization::read(&s(Authorization::PATH)),
            request_filtering: RequestFiltering::read(&s(RequestFiltering::PATH)),
            sections,
        }
    }

    /// A section as merged, with the place of every value; `None` when no file mentions it.
    ///
    /// This is how sections without a typed field, and native modules, read their settings.
    pub fn section(&self, path: &str) -> Option<&EffectiveElement> {
        self.sections.get(path)
    }

    /// A section as merged, with the defaults of the schema when no file mentions it; `None` for a path that is in no schema.
    pub fn section_or_defaults(&self, path: &str) -> Option<EffectiveElement> {
        let known = crate::schema::section(path)?;
        Some(section_or_unset(&self.sections, known.path))
    }

    /// The sections that some file mentions, in no order.
    pub fn sections(&self) -> impl Iterator<Item = (&'static str, &EffectiveElement)> {
        self.sections.iter().map(|(path, e)| (*path, e))
    }
}
