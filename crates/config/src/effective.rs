//! The configuration that applies at one path, typed.

use std::path::PathBuf;
use std::sync::Arc;

use crate::classic::Classic;
use crate::element::EffectiveElement;
use crate::hierarchy::{Sections, SharedSections};
use crate::path_map::PathMap;
use crate::schema::SectionSchema;
use crate::section::access::Access;
use crate::section::anonymous_authentication::AnonymousAuthentication;
use crate::section::authorization::Authorization;
use crate::section::caching::Caching;
use crate::section::content::Content;
use crate::section::cors::Cors;
use crate::section::default_document::DefaultDocument;
use crate::section::directory_browse::DirectoryBrowse;
use crate::section::handlers::Handlers;
use crate::section::http_compression::HttpCompression;
use crate::section::http_errors::HttpErrors;
use crate::section::http_logging::HttpLogging;
use crate::section::http_protocol::HttpProtocol;
use crate::section::http_redirect::HttpRedirect;
use crate::section::ip_security::{DynamicIpSecurity, IpSecurity};
use crate::section::modules::Modules;
use crate::section::password_authentication::{BasicAuthentication, DigestAuthentication};
use crate::section::request_filtering::RequestFiltering;
use crate::section::server_runtime::ServerRuntime;
use crate::section::static_content::StaticContent;
use crate::section::url_compression::UrlCompression;
use crate::section::web_socket::WebSocket;

/// What paths in configuration files stand for.
#[derive(Debug, Clone, Default)]
pub(crate) struct LocalFolders {
    pub(crate) map: PathMap,
    pub(crate) base: PathBuf,
}

/// All sections at one path of one site. Immutable; shared between requests.
#[derive(Debug)]
#[non_exhaustive]
pub struct Effective {
    /// Config path, such as `MACHINE/WEBROOT/APPHOST/Default Web Site/shop` (R1).
    pub config_path: String,
    /// Modules that take part.
    pub modules: Arc<Modules>,
    /// Who answers.
    pub handlers: Arc<Handlers>,
    /// Files.
    pub static_content: Arc<StaticContent>,
    /// What answers for a folder.
    pub default_document: Arc<DefaultDocument>,
    /// How URLs find files.
    pub content: Arc<Content>,
    /// The case of file names does not count at this path: [`Content::path_case`], decided for its virtual directory.
    pub ignores_case: bool,
    /// Listings.
    pub directory_browse: Arc<DirectoryBrowse>,
    /// Error pages.
    pub http_errors: Arc<HttpErrors>,
    /// Headers.
    pub http_protocol: Arc<HttpProtocol>,
    /// Which requests are logged.
    pub http_logging: Arc<HttpLogging>,
    /// Redirection.
    pub http_redirect: Arc<HttpRedirect>,
    /// Compression of the server.
    pub http_compression: Arc<HttpCompression>,
    /// Compression at this path.
    pub url_compression: Arc<UrlCompression>,
    /// Limits of request handling.
    pub server_runtime: Arc<ServerRuntime>,
    /// TLS demands.
    pub access: Arc<Access>,
    /// Anonymous access.
    pub anonymous_authentication: Arc<AnonymousAuthentication>,
    /// Who may use the path.
    pub authorization: Arc<Authorization>,
    /// What is refused at once.
    pub request_filtering: Arc<RequestFiltering>,
    /// WebSockets.
    pub web_socket: Arc<WebSocket>,
    /// What `system.web` says for the classic pipeline, by its sub-status; empty for applications that are not both managed
    /// and integrated (R76).
    pub classic: Vec<Classic>,
    /// Addresses that are refused.
    pub ip_security: Arc<IpSecurity>,
    /// Limits for each address.
    pub dynamic_ip_security: Arc<DynamicIpSecurity>,
    /// Names and passwords.
    pub basic_authentication: Arc<BasicAuthentication>,
    /// Names and digests of passwords.
    pub digest_authentication: Arc<DigestAuthentication>,
    /// Requests from other origins.
    pub cors: Arc<Cors>,
    /// Responses that are kept.
    pub caching: Arc<Caching>,
    folders: Arc<LocalFolders>,
    sections: Sections,
    /// The sections that schema files describe.
    described: Vec<&'static SectionSchema>,
}

impl Effective {
    /// The sections that have a typed field.
    pub const PATHS: &'static [&'static str] = &[
        Modules::PATH,
        Handlers::PATH,
        StaticContent::PATH,
        DefaultDocument::PATH,
        Content::PATH,
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
        WebSocket::PATH,
        IpSecurity::PATH,
        DynamicIpSecurity::PATH,
        BasicAuthentication::PATH,
        DigestAuthentication::PATH,
        Cors::PATH,
        Caching::PATH,
    ];

    pub(crate) fn read(
        config_path: String,
        sections: Sections,
        described: Vec<&'static SectionSchema>,
        shared: &SharedSections,
        folders: Arc<LocalFolders>,
    ) -> Self {
        let s = |path: &'static str| shared.of(&sections, path);
        Self {
            config_path,
            modules: s(Modules::PATH).typed(Modules::read),
            handlers: s(Handlers::PATH).typed(Handlers::read),
            static_content: s(StaticContent::PATH).typed(StaticContent::read),
            default_document: s(DefaultDocument::PATH).typed(DefaultDocument::read),
            content: s(Content::PATH).typed(Content::read),
            ignores_case: false,
            directory_browse: s(DirectoryBrowse::PATH).typed(DirectoryBrowse::read),
            http_errors: s(HttpErrors::PATH).typed(HttpErrors::read),
            http_protocol: s(HttpProtocol::PATH).typed(HttpProtocol::read),
            http_logging: s(HttpLogging::PATH).typed(HttpLogging::read),
            http_redirect: s(HttpRedirect::PATH).typed(HttpRedirect::read),
            http_compression: s(HttpCompression::PATH).typed(HttpCompression::read),
            url_compression: s(UrlCompression::PATH).typed(UrlCompression::read),
            server_runtime: s(ServerRuntime::PATH).typed(ServerRuntime::read),
            access: s(Access::PATH).typed(Access::read),
            anonymous_authentication: s(AnonymousAuthentication::PATH)
                .typed(AnonymousAuthentication::read),
            authorization: s(Authorization::PATH).typed(Authorization::read),
            request_filtering: s(RequestFiltering::PATH).typed(RequestFiltering::read),
            web_socket: s(WebSocket::PATH).typed(WebSocket::read),
            classic: Vec::new(),
            ip_security: s(IpSecurity::PATH).typed(IpSecurity::read),
            dynamic_ip_security: s(DynamicIpSecurity::PATH).typed(DynamicIpSecurity::read),
            basic_authentication: s(BasicAuthentication::PATH).typed(BasicAuthentication::read),
            digest_authentication: s(DigestAuthentication::PATH).typed(DigestAuthentication::read),
            cors: s(Cors::PATH).typed(Cors::read),
            caching: s(Caching::PATH).typed(Caching::read),
            folders,
            sections,
            described,
        }
    }

    /// The local path that a path in the configuration stands for; `None` for a Windows path without a local folder.
    /// Relative ones start in the folder of `applicationHost.config`.
    pub fn local_path(&self, text: &str) -> Option<PathBuf> {
        self.folders.map.resolve(text, &self.folders.base).ok()
    }

    /// A section as merged, with the place of every value; `None` when no file mentions it.
    ///
    /// This is how sections without a typed field, and native modules, read their settings.
    pub fn section(&self, path: &str) -> Option<&EffectiveElement> {
        self.sections.get(path).map(|section| &section.element)
    }

    /// A section as merged, with the defaults of the schema when no file mentions it; `None` for a path that is in no schema.
    pub fn section_or_defaults(&self, path: &str) -> Option<EffectiveElement> {
        let known = crate::schema::section(path)
            .or_else(|| self.described.iter().copied().find(|s| s.path == path))?;
        let merged = self.section(known.path).cloned();
        Some(merged.unwrap_or_else(|| EffectiveElement::unset(&known.root)))
    }

    /// The registered sections that schema files beside `applicationHost.config` describe, whether some file mentions them
    /// or not.
    pub fn described_sections(&self) -> impl Iterator<Item = &'static str> {
        self.described.iter().map(|s| s.path)
    }

    /// The sections that some file mentions, in no order.
    pub fn sections(&self) -> impl Iterator<Item = (&'static str, &EffectiveElement)> {
        self.sections
            .iter()
            .map(|(path, section)| (*path, &section.element))
    }
}
