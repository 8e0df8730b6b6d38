//! Asks the rules of a configuration about one request without serving it: for `sluicegate rewrite test`.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sluicegate_config::{Configuration, Effective, Site as ConfigSite};
use sluicegate_pipeline::completion::{Completer, Completion};
use sluicegate_pipeline::extensions::Extensions;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::host::{BodyRead, Connection, Host, Route, Scheduler, Sent, WaitMode};
use sluicegate_pipeline::life::Life;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::Response;
use sluicegate_pipeline::site::{Application, MappingError, Site, UrlInfo};
use sluicegate_pipeline::status::{Wait, Work};
use sluicegate_pipeline::{Program, hresult_from_win32};

use super::rule::Level;
use super::step::{Step, Telling};
use super::{Compiled, apply};

/// A request to try rules with.
#[derive(Debug, Clone)]
pub struct TrialRequest {
    /// Its method.
    pub method: String,
    /// Path and query as they stand in the request line.
    pub target: String,
    /// Its headers.
    pub headers: Vec<(String, String)>,
    /// It came over TLS.
    pub is_secure: bool,
    /// To which port it came.
    pub port: u16,
}

/// What the rules would do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TrialOutcome {
    /// The request goes on as it is.
    Unchanged,
    /// The request goes on with another URL.
    Rewritten {
        /// Path and query.
        url: String,
        /// The file or folder of the new URL.
        physical_path: PathBuf,
    },
    /// The client is sent elsewhere.
    Redirected {
        /// The status.
        status: u16,
        /// The `Location`.
        location: String,
    },
    /// The rules answer, or fail: status, sub-status and what is said.
    Answered {
        /// The status.
        status: u16,
        /// The sub-status.
        sub_status: u16,
        /// The text of the response, or what is wrong.
        text: String,
    },
    /// The connection is dropped.
    Aborted,
}

/// All that happened.
#[derive(Debug, Clone)]
pub struct Trial {
    /// Every rule and condition that was asked.
    pub steps: Vec<Step>,
    /// What would become of the request.
    pub outcome: TrialOutcome,
}

/// A request of a site at its beginning, for which nothing is served: what modules see of it.
///
/// # Errors
/// Why the request cannot be: its URL is none, or the configuration of its path is broken.
pub fn context_for(
    configuration: &Arc<Configuration>,
    site: &ConfigSite,
    from: &TrialRequest,
) -> Result<Box<HttpContext>, String> {
    begin(configuration, site, from, &Arc::default())
}

fn begin(
    configuration: &Arc<Configuration>,
    site: &ConfigSite,
    from: &TrialRequest,
    was_reset: &Arc<AtomicBool>,
) -> Result<Box<HttpContext>, String> {
    let mut request = Request::new(&from.method, &from.target)
        .map_err(|error| format!("{}: {error}", from.target))?;
    for (name, value) in &from.headers {
        request
            .headers
            .set_by_name(name, value.as_bytes(), false)
            .map_err(|_| format!("{name}: {value} is no header"))?;
    }
    let program =
        Arc::new(Program::compile(Vec::new()).map_err(|error| format!("no pipeline: {error}"))?);
    let mut host = TrialHost {
        configuration: Arc::clone(configuration),
        site: site.clone(),
        program: Arc::clone(&program),
        was_reset: Arc::clone(was_reset),
    };
    let route = host.route(&request).map_err(|error| error.description)?;
    let address = |port| std::net::SocketAddr::from(([127, 0, 0, 1], port));
    let connection = Connection::new(address(from.port), address(49152), from.is_secure);
    let mut context = HttpContext::new(
        Box::new(host),
        Arc::new(Nobody),
        Arc::new(connection),
        program,
    );
    context.request = request;
    context.begin(route);
    Ok(context)
}

/// Tries a request of a site.
///
/// # Errors
/// As [`context_for`].
pub fn try_request(
    configuration: &Arc<Configuration>,
    site: &ConfigSite,
    from: &TrialRequest,
) -> Result<Trial, String> {
    let was_reset = Arc::default();
    let mut context = begin(configuration, site, from, &was_reset)?;
    let target = context.request.raw_target().to_vec();
    let mut steps = Vec::new();
    let compiled = Compiled::default();
    let mut goes_on = true;
    for (level, sub_status) in [(Level::Global, 51), (Level::Distributed, 50)] {
        let Some(effective) = context.config_arc::<Effective>() else {
            break;
        };
        let rules = compiled.get(&effective, level, &context);
        let is_empty = matches!(&*rules, Ok(set) if set.rules.is_empty());
        if is_empty {
            continue;
        }
        let mut telling = Telling {
            collector: Some(&mut steps),
        };
        goes_on = matches!(
            apply(&rules, &mut context, sub_status, &mut telling),
            Outcome::Continue
        );
        if !goes_on {
            break;
        }
    }
    let outcome = if was_reset.load(Ordering::Relaxed) {
        TrialOutcome::Aborted
    } else if !goes_on {
        answered(&context.response, &steps)
    } else if context.request.raw_target() == target {
        TrialOutcome::Unchanged
    } else {
        TrialOutcome::Rewritten {
            url: String::from_utf8_lossy(context.request.raw_target()).into_owned(),
            physical_path: context.physical_path().to_owned(),
        }
    };
    Ok(Trial { steps, outcome })
}

fn answered(response: &Response, steps: &[Step]) -> TrialOutcome {
    if let Some(location) = response.headers.get_str(HeaderId::LOCATION) {
        return TrialOutcome::Redirected {
            status: response.status(),
            location: location.to_owned(),
        };
    }
    let text = match steps.last() {
        Some(Step::Failed { what }) => what.clone(),
        _ => response
            .chunks()
            .iter()
            .map(|chunk| match chunk {
                Chunk::Memory(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                _ => String::new(),
            })
            .collect(),
    };
    TrialOutcome::Answered {
        status: response.status(),
        sub_status: response.sub_status(),
        text,
    }
}

/// A host that routes by a configuration and sends nothing.
struct TrialHost {
    configuration: Arc<Configuration>,
    site: ConfigSite,
    program: Arc<Program>,
    was_reset: Arc<AtomicBool>,
}

impl TrialHost {
    fn failed(status: u16, sub_status: u16, description: String) -> MappingError {
        MappingError {
            status,
            sub_status,
            // ERROR_FILE_NOT_FOUND
            hresult: hresult_from_win32(2),
            description,
        }
    }

    fn file(folder: Option<&std::path::Path>, rest: &str) -> PathBuf {
        let mut path = folder.map(PathBuf::from).unwrap_or_default();
        path.extend(rest.split('/').filter(|segment| !segment.is_empty()));
        path
    }
}

impl Host for TrialHost {
    fn send(&mut self, _: &Request, _: &mut Response, _: SendFlags, _: WaitMode) -> Sent {
        Sent::Done(0)
    }

    fn read(&mut self, _: &mut [u8], _: WaitMode) -> BodyRead {
        BodyRead::End
    }

    fn remaining(&self) -> Option<u64> {
        Some(0)
    }

    fn child(&self) -> Box<dyn Host> {
        Box::new(Self {
            configuration: Arc::clone(&self.configuration),
            site: self.site.clone(),
            program: Arc::clone(&self.program),
            was_reset: Arc::clone(&self.was_reset),
        })
    }

    fn route(&mut self, request: &Request) -> Result<Route, MappingError> {
        let path = request.path();
        let (application, directory, rest) = self
            .site
            .resolve(path)
            .ok_or_else(|| Self::failed(404, 0, format!("no application takes the path {path}")))?;
        let effective = self
            .configuration
            .effective(&self.site, path)
            .map_err(|found| {
                let text: String = found.iter().map(|d| d.render(false)).collect();
                Self::failed(500, 19, text)
            })?;
        let root = application
            .virtual_directories
            .iter()
            .find(|own| own.path == "/")
            .and_then(|own| own.folder.clone())
            .unwrap_or_default();
        Ok(Route {
            site: Arc::new(Site {
                id: self.site.id,
                name: self.site.name.clone(),
                extensions: Extensions::default(),
            }),
            application: Arc::new(Application {
                path: application.path.clone(),
                physical_path: root,
                id: format!("/LM/W3SVC/{}/ROOT", self.site.id),
                config_path: effective.config_path.clone(),
                pool: application.application_pool.clone(),
                program: Arc::clone(&self.program),
                extensions: Extensions::default(),
                life: Life::default(),
            }),
            url: Arc::new(UrlInfo {
                physical_path: Self::file(directory.folder.as_deref(), rest),
                virtual_root: directory.folder.clone().unwrap_or_default(),
                config_path: effective.config_path.clone(),
                handler: Err(Self::failed(404, 4, "nothing is served here".to_owned())),
                access_policy: u32::MAX,
                config: effective,
                extensions: Extensions::default(),
            }),
        })
    }

    fn map_path(&mut self, url: &str) -> Option<PathBuf> {
        let mut path = String::new();
        sluicegate_pipeline::url::normalize_path(url.as_bytes(), &mut path).ok()?;
        let (_, directory, rest) = self.site.resolve(&path)?;
        Some(Self::file(directory.folder.as_deref(), rest))
    }

    fn wait(&mut self, _: Wait, completer: Completer) {
        completer.finish(Completion::TimedOut);
    }

    fn may_block(&self) -> bool {
        true
    }

    fn work(&mut self, work: Work, completer: Completer) {
        completer.finish(Completion::Continuation(work()));
    }

    fn cancel_io(&mut self) -> bool {
        false
    }

    fn reset_connection(&mut self) {
        self.was_reset.store(true, Ordering::Relaxed);
    }
}

/// Nothing is ever pending.
struct Nobody;

impl Scheduler for Nobody {
    fn schedule(&self, _: Box<HttpContext>, _: Completion) {}

    fn finished(&self, _: Box<HttpContext>) {}
}
