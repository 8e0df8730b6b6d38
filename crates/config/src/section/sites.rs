//! `system.applicationHost/sites`: sites with their bindings, applications and virtual directories.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{optional, schema_enum};
use crate::element::{Attributes as _, Chain, EffectiveElement, WithDefaults, expanded};
use crate::expand::Environment;
use crate::hierarchy::fold;
use crate::schema::ElementSchema;
use crate::source::Origin;

schema_enum! {
    /// The form of a log.
    LogFormat {
        /// The fixed form of early versions.
        Iis = 0,
        /// The common log form of NCSA.
        Ncsa = 1,
        /// The extended form of W3C.
        W3c = 2,
        /// A form of a module.
        Custom = 3,
    } else W3c
}

schema_enum! {
    /// When a new log file is begun.
    LogPeriod {
        /// At a size.
        MaxSize = 0,
        /// Each day.
        Daily = 1,
        /// Each week.
        Weekly = 2,
        /// Each month.
        Monthly = 3,
        /// Each hour.
        Hourly = 4,
    } else Daily
}

/// One binding, taken apart (R86).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// `http`, `https` or another protocol that the server may not serve.
    pub protocol: String,
    /// The address; `*` for any.
    pub address: String,
    /// The port; `None` when it is no number, so that the binding never listens (R85).
    pub port: Option<u16>,
    /// The host name; empty for any.
    pub host: String,
    /// Bits: 1 = certificate by name, 2 = central store.
    pub ssl_flags: u32,
    /// The thumbprint of its certificate; empty where it is found by name.
    pub certificate_hash: String,
    /// The text as written.
    pub information: String,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// One virtual directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VirtualDirectory {
    /// Its path below the application; `/` for the root.
    pub path: String,
    /// The folder as written, with variables expanded.
    pub physical_path: String,
    /// The local folder; `None` when no map covers it.
    pub folder: Option<PathBuf>,
    /// Folders below may have a `web.config` (R5).
    pub allow_sub_dir_config: bool,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// One application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Its path; `/` for the root.
    pub path: String,
    /// The pool it runs in.
    pub application_pool: String,
    /// The protocols it is reachable by.
    pub enabled_protocols: Vec<String>,
    /// In the order of the file.
    pub virtual_directories: Vec<VirtualDirectory>,
    /// It is to be ready before its first request.
    pub preload_enabled: bool,
    /// Its start provider runs before its first request.
    pub auto_start_enabled: bool,
    /// The name of that provider in `serviceAutoStartProviders`; empty for none.
    pub auto_start_provider: String,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// The log of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogFile {
    /// The site has a log.
    pub enabled: bool,
    /// The folder as written, with variables expanded.
    pub directory: String,
    /// The local folder; `None` when no map covers it.
    pub folder: Option<PathBuf>,
    /// The form.
    pub log_format: LogFormat,
    /// The fields of the W3C form, as bits of `logExtFileFlags`.
    pub log_ext_file_flags: u32,
    /// The names of those bits.
    pub fields: Vec<&'static str>,
    /// Extra fields: name in the log, source name, and source type (0 request header, 1 response header, 2 server variable).
    pub custom_fields: Vec<(String, String, i64)>,
    /// When a new file is begun.
    pub period: LogPeriod,
    /// The size in bytes at which a new file is begun when `period` says so.
    pub truncate_bytes: u64,
    /// Days begin in local time.
    pub local_time_rollover: bool,
}

/// The limits of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Time a connection may be idle.
    pub connection_timeout: Duration,
    /// The same if the site, or `siteDefaults`, says it; otherwise that of `webLimits` counts.
    pub own_connection_timeout: Option<Duration>,
    /// Bytes per second; `None` for no limit.
    pub max_bandwidth: Option<u32>,
    /// Connections at one time; `None` for no limit.
    pub max_connections: Option<u32>,
    /// Segments of a path.
    pub max_url_segments: u32,
    /// The same if the site, or `siteDefaults`, says it.
    pub own_max_url_segments: Option<u32>,
}

/// Strict transport security of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hsts {
    /// The header is sent.
    pub enabled: bool,
    /// Seconds.
    pub max_age: u32,
    /// Names below are included.
    pub include_sub_domains: bool,
    /// The site may be in preload lists.
    pub preload: bool,
    /// Plain requests are redirected.
    pub redirect_http_to_https: bool,
}

/// One site.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Site {
    /// Its number.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// It starts with the server.
    pub server_auto_start: bool,
    /// In the order of the file.
    pub bindings: Vec<Binding>,
    /// In the order of the file.
    pub applications: Vec<Application>,
    /// Limits.
    pub limits: Limits,
    /// The log.
    pub log_file: LogFile,
    /// Strict transport security.
    pub hsts: Hsts,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// Path of the section.
pub const PATH: &str = "system.applicationHost/sites";

impl Site {
    /// The application of a URL path: the longest one that is a prefix on segment borders, without case (R91).
    pub fn application(&self, url_path: &str) -> Option<&Application> {
        self.applications
            .iter()
            .filter(|a| below(&a.path, url_path).is_some())
            .max_by_key(|a| a.path.trim_end_matches('/').len())
    }

    /// The application and virtual directory of a URL path, and what is left of the path (R91, R92).
    pub fn resolve<'a>(
        &'a self,
        url_path: &'a str,
    ) -> Option<(&'a Application, &'a VirtualDirectory, &'a str)> {
        let application = self.application(url_path)?;
        let rest = below(&application.path, url_path)?;
        // The path of the application itself is that of its root directory, with or without the slash.
        let probe = if rest.is_empty() { "/" } else { rest };
        let (directory, left) = application
            .virtual_directories
            .iter()
            .filter_map(|d| Some((d, below(&d.path, probe)?)))
            .max_by_key(|(d, _)| d.path.trim_end_matches('/').len())?;
        Some((
            application,
            directory,
            if rest.is_empty() { rest } else { left },
        ))
    }
}

/// Number of segments of the deepest application or virtual directory.
pub(crate) fn border_depth_max(site: &Site) -> usize {
    let count = |path: &str| path.split('/').filter(|s| !s.is_empty()).count();
    let deepest = |a: &Application| {
        count(&a.path)
            + a.virtual_directories
                .iter()
                .map(|d| count(&d.path))
                .max()
                .unwrap_or(0)
    };
    site.applications.iter().map(deepest).max().unwrap_or(0)
}

/// What is left of `url_path` below `prefix`: empty or starting with `/`; `None` when it is not below.
fn below<'a>(prefix: &str, url_path: &'a str) -> Option<&'a str> {
    let prefix = prefix.trim_end_matches('/');
    let mut rest = url_path;
    for wanted in prefix.chars() {
        let found = rest.chars().next()?;
        if found != wanted
            && fold(found.encode_utf8(&mut [0; 4])) != fold(wanted.encode_utf8(&mut [0; 4]))
        {
            return None;
        }
        rest = rest.get(found.len_utf8()..)?;
    }
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

pub(crate) struct Context<'a> {
    pub(crate) environment: &'a Environment,
    pub(crate) resolve: &'a dyn Fn(&str) -> Option<PathBuf>,
}

pub(crate) fn read(section: &EffectiveElement, context: &Context<'_>) -> Vec<Site> {
    section
        .items()
        .iter()
        .map(|item| site(section, item, context))
        .collect()
}

fn chain<'a>(elements: &WithDefaults<'a>, parent: &'static ElementSchema, name: &str) -> Chain<'a> {
    Chain {
        elements: elements.child(name),
        schema: parent.child(name).unwrap_or(parent),
    }
}

fn site(section: &EffectiveElement, item: &EffectiveElement, context: &Context<'_>) -> Site {
    let both = || {
        WithDefaults(
            std::iter::once(item)
                .chain(section.child("siteDefaults"))
                .collect(),
        )
    };
    let own = Chain {
        elements: both(),
        schema: item.schema,
    };
    let limits = chain(&both(), item.schema, "limits");
    let hsts = chain(&both(), item.schema, "hsts");
    let unlimited = |n: u32| (n != u32::MAX).then_some(n);
    Site {
        id: own.uint("id"),
        name: own.text("name"),
        server_auto_start: own.boolean("serverAutoStart"),
        bindings: both()
            .child("bindings")
            .items()
            .iter()
            .map(binding)
            .collect(),
        applications: item
            .items()
            .iter()
            .map(|a| application(section, item, a, context))
            .collect(),
        limits: Limits {
            connection_timeout: limits.time_span("connectionTimeout"),
            own_connection_timeout: limits
                .setting("connectionTimeout")
                .map(|_| limits.time_span("connectionTimeout")),
            max_bandwidth: unlimited(limits.uint("maxBandwidth")),
            max_connections: unlimited(limits.uint("maxConnections")),
            max_url_segments: limits.uint("maxUrlSegments"),
            own_max_url_segments: limits
                .setting("maxUrlSegments")
                .map(|_| limits.uint("maxUrlSegments")),
        },
        log_file: log_file(&chain(&both(), item.schema, "logFile"), context),
        hsts: Hsts {
            enabled: hsts.boolean("enabled"),
            max_age: hsts.uint("max-age"),
            include_sub_domains: hsts.boolean("includeSubDomains"),
            preload: hsts.boolean("preload"),
            redirect_http_to_https: hsts.boolean("redirectHttpToHttps"),
        },
        origin: item.origin().cloned(),
    }
}

fn log_file(e: &Chain<'_>, context: &Context<'_>) -> LogFile {
    let directory = expanded(e, "directory", context.environment);
    let custom = e.elements.child("customFields");
    LogFile {
        enabled: e.boolean("enabled"),
        folder: (context.resolve)(&directory),
        directory,
        log_format: LogFormat::of(e.number("logFormat")),
        log_ext_file_flags: e.uint("logExtFileFlags"),
        fields: e.flag_names("logExtFileFlags"),
        custom_fields: custom
            .items()
            .iter()
            .map(|i| {
                (
                    i.text("logFieldName"),
                    i.text("sourceName"),
                    i.number("sourceType"),
                )
            })
            .collect(),
        period: LogPeriod::of(e.number("period")),
        truncate_bytes: u64::try_from(e.number("truncateSize")).unwrap_or(0),
        local_time_rollover: e.boolean("localTimeRollover"),
    }
}

fn application(
    section: &EffectiveElement,
    site: &EffectiveElement,
    item: &EffectiveElement,
    context: &Context<'_>,
) -> Application {
    let outer = [
        site.child("applicationDefaults"),
        section.child("applicationDefaults"),
    ];
    let own = Chain {
        elements: WithDefaults(
            std::iter::once(item)
                .chain(outer.into_iter().flatten())
                .collect(),
        ),
        schema: item.schema,
    };
    let directory = |d: &EffectiveElement| {
        let outer = [item, site, section].map(|e| e.child("virtualDirectoryDefaults"));
        let own = Chain {
            elements: WithDefaults(
                std::iter::once(d)
                    .chain(outer.into_iter().flatten())
                    .collect(),
            ),
            schema: d.schema,
        };
        let physical_path = own.text("physicalPath");
        VirtualDirectory {
            path: d.text("path"),
            folder: (context.resolve)(&physical_path),
            physical_path,
            allow_sub_dir_config: own.boolean("allowSubDirConfig"),
            origin: d.origin().cloned(),
        }
    };
    Application {
        path: item.text("path"),
        // A schema without a pool name leaves the stock pool.
        application_pool: optional(own.text("applicationPool"))
            .unwrap_or_else(|| "DefaultAppPool".to_owned()),
        enabled_protocols: own.names("enabledProtocols"),
        virtual_directories: item.items().iter().map(directory).collect(),
        preload_enabled: own.boolean("preloadEnabled"),
        auto_start_enabled: own.boolean("serviceAutoStartEnabled"),
        auto_start_provider: own.text("serviceAutoStartProvider"),
        origin: item.origin().cloned(),
    }
}

fn binding(item: &EffectiveElement) -> Binding {
    let information = item.text("bindingInformation");
    // The address may be an IPv6 one in brackets, which holds colons; port and host never do.
    let mut parts = information.rsplitn(3, ':');
    let host = parts.next().unwrap_or_default().to_owned();
    let port = parts.next().unwrap_or_default().parse().ok();
    let address = match parts.next().unwrap_or_default() {
        "" => "*".to_owned(),
        given => given.to_owned(),
    };
    Binding {
        protocol: item.text("protocol").to_lowercase(),
        address,
        port,
        host,
        ssl_flags: item.uint("sslFlags"),
        certificate_hash: item.text("certificateHash"),
        information,
        origin: item.origin().cloned(),
    }
}

/// The folder that relative paths of a file start from.
pub(crate) fn base_of(file: &Path) -> &Path {
    file.parent().unwrap_or_else(|| Path::new(""))
}
