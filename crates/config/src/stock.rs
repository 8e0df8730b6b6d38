//! The stock `applicationHost.config`, and one made for a single folder.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::diagnostic::Diagnostic;
use crate::document::{Document, ElementRef, edit::escape};
use crate::file::{ConfigFile, Place};

/// What a fresh server has: see [`crate::Configuration::defaults_text`].
pub(crate) const TEXT: &str = include_str!("stock/applicationHost.config");

/// The name that messages show for the stock file.
pub(crate) const NAME: &str = "<built-in applicationHost.config>";

/// The stock file, parsed once for the process.
pub(crate) fn file() -> Result<Arc<ConfigFile>, Box<Diagnostic>> {
    static FILE: OnceLock<Arc<ConfigFile>> = OnceLock::new();
    if let Some(file) = FILE.get() {
        return Ok(Arc::clone(file));
    }
    let file = ConfigFile::from_document(
        Document::from_text(NAME, TEXT)?,
        Place::ApplicationHost,
        &[],
    );
    Ok(Arc::clone(FILE.get_or_init(|| Arc::new(file))))
}

/// The stock file with one site that serves `folder`, and native modules at the end of both module lists.
pub(crate) fn for_folder(
    folder: &Path,
    listen: &[(String, u16, String)],
    global_modules: &[(String, PathBuf)],
) -> Result<Document, Box<Diagnostic>> {
    let bindings: String = listen
        .iter()
        .map(|(address, port, host)| {
            let (protocol, address) = match address.strip_prefix("https://") {
                Some(address) => ("https", address.to_owned()),
                None => ("http", address.clone()),
            };
            let address = if address.contains(':') && !address.starts_with('[') {
                format!("[{address}]")
            } else {
                address
            };
            format!(
                r#"<binding protocol="{protocol}" bindingInformation="{}:{port}:{}" />"#,
                escape(&address),
                escape(host)
            )
        })
        .collect();
    let site = format!(
        r#"<site name="Default Web Site" id="1"><bindings>{bindings}</bindings><application path="/"><virtualDirectory path="/" physicalPath="{}" /></application></site>"#,
        escape(&folder.to_string_lossy())
    );
    let mut document = Document::from_text(NAME, TEXT)?;
    document = insert(&document, &["system.applicationHost", "sites"], &site)?;
    for (name, image) in global_modules {
        let (name, image) = (escape(name), escape(&image.to_string_lossy()));
        document = insert(
            &document,
            &["system.webServer", "globalModules"],
            &format!(r#"<add name="{name}" image="{image}" />"#),
        )?;
        document = insert(
            &document,
            &["location", "system.webServer", "modules"],
            &format!(r#"<add name="{name}" />"#),
        )?;
    }
    Ok(document)
}

fn insert(document: &Document, path: &[&str], xml: &str) -> Result<Document, Box<Diagnostic>> {
    let mut at: ElementRef<'_> = document.root();
    for name in path {
        at = at
            .child(name)
            .unwrap_or_else(|| unreachable!("the stock file holds {name}"));
    }
    document.with_child(at.id(), xml)
}

/// Native modules that are part of the server: a `modules` entry needs no `globalModules` entry for them.
pub(crate) const BUILT_IN_MODULES: &[&str] = &[
    "AnonymousAuthenticationModule",
    "ApplicationInitializationModule",
    "BasicAuthenticationModule",
    "CertificateMappingAuthenticationModule",
    "CgiModule",
    "ConfigurationValidationModule",
    "CustomErrorModule",
    "CustomLoggingModule",
    "DefaultDocumentModule",
    "DigestAuthenticationModule",
    "DirectoryListingModule",
    "DynamicCompressionModule",
    "DynamicIpRestrictionModule",
    "FailedRequestsTracingModule",
    "FastCgiModule",
    "FileCacheModule",
    "HttpCacheModule",
    "HttpLoggingModule",
    "HttpRedirectionModule",
    "IISCertificateMappingAuthenticationModule",
    "IpRestrictionModule",
    "IsapiFilterModule",
    "IsapiModule",
    "ProtocolSupportModule",
    "RequestFilteringModule",
    "RequestMonitorModule",
    "RewriteModule",
    "ServerSideIncludeModule",
    "StaticCompressionModule",
    "StaticFileModule",
    "TokenCacheModule",
    "TracingModule",
    "UriCacheModule",
    "UrlAuthorizationModule",
    "WebDAVModule",
    "WebSocketModule",
    "WindowsAuthenticationModule",
];

/// True if a section of `applicationHost.config` says what the stock file says: whoever copies a whole server's file along
/// did not ask for it.
pub(crate) fn says_the_same(path: &str, element: ElementRef<'_>) -> bool {
    let Ok(stock) = file() else { return false };
    stock
        .blocks
        .iter()
        .flat_map(|block| &block.sections)
        .filter(|section| section.schema.path == path)
        .any(|section| are_equal(section.element(&stock), element))
}

/// Same names, attributes and children, whatever their layout.
fn are_equal(one: ElementRef<'_>, other: ElementRef<'_>) -> bool {
    let attributes = |element: ElementRef<'_>| {
        let mut all: Vec<(String, String)> = element
            .get()
            .attributes
            .iter()
            .map(|a| (a.name.clone(), a.value.clone()))
            .collect();
        all.sort();
        all
    };
    let (mut ours, mut theirs) = (one.children(), other.children());
    one.name() == other.name()
        && attributes(one) == attributes(other)
        && loop {
            match (ours.next(), theirs.next()) {
                (None, None) => break true,
                (Some(a), Some(b)) if are_equal(a, b) => {}
                _ => break false,
            }
        }
}
