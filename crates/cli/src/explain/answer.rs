//! What `explain` found out, in the form that programs get: the names of these fields are those of `--json`.

use std::path::PathBuf;

use serde::Serialize;
use sluicegate_config::Origin;

/// Where something is written; nothing for what no file says.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct At {
    pub(super) file: Option<PathBuf>,
    pub(super) line: Option<usize>,
}

impl At {
    pub(super) fn of(origin: Option<&Origin>) -> Self {
        Self {
            file: origin.map(|origin| origin.file.path().to_owned()),
            line: origin.map(Origin::line),
        }
    }
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Answer {
    pub(super) request: Request,
    pub(super) bindings: Vec<Binding>,
    pub(super) site: Option<Site>,
    pub(super) application: Option<Application>,
    pub(super) virtual_directory: Option<VirtualDirectory>,
    pub(super) physical_path: Option<PhysicalPath>,
    pub(super) config_path: Option<String>,
    pub(super) sections: Vec<Section>,
    pub(super) filtering: Option<Filtering>,
    pub(super) authentication: Vec<Authentication>,
    pub(super) authorization: Option<Authorization>,
    pub(super) redirect: Option<Redirect>,
    pub(super) rewrite: Option<Rewrite>,
    pub(super) default_documents: Vec<DefaultDocument>,
    pub(super) handlers: Vec<Handler>,
    pub(super) handler: Option<Chosen>,
    pub(super) stages: Vec<Stage>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) outcome: Outcome,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) url: String,
    /// Decoded and normalised; empty where the URL is refused.
    pub(super) path: String,
    pub(super) query: String,
    pub(super) address: String,
    pub(super) port: u16,
}

#[derive(Debug, Serialize)]
pub(super) struct Binding {
    pub(super) site: String,
    pub(super) site_id: u32,
    pub(super) protocol: String,
    pub(super) binding: String,
    /// `takes`, `less-specific`, `site-stopped`, `not-served`, `protocol`, `never-listens`, `port`, `address` or `host`.
    pub(super) verdict: &'static str,
    pub(super) why: String,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct Site {
    pub(super) name: String,
    pub(super) id: u32,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct Application {
    pub(super) path: String,
    pub(super) pool: String,
    /// Empty for none.
    pub(super) managed_runtime_version: String,
    pub(super) managed_pipeline_mode: &'static str,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct VirtualDirectory {
    pub(super) path: String,
    /// As written.
    pub(super) physical_path: String,
    pub(super) folder: Option<PathBuf>,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct PhysicalPath {
    pub(super) path: PathBuf,
    /// `file`, `directory`, `missing`, `hidden`, `denied` or `refused`.
    pub(super) kind: &'static str,
    /// The file that answers, where its name is spelt otherwise or a link leads there.
    pub(super) found: Option<PathBuf>,
}

#[derive(Debug, Serialize)]
pub(super) struct Section {
    pub(super) section: &'static str,
    /// Files below may not hold the section.
    pub(super) locked: bool,
    pub(super) values: Vec<Value>,
}

#[derive(Debug, Serialize)]
pub(super) struct Value {
    pub(super) name: String,
    pub(super) value: String,
    /// Where the attribute is locked.
    pub(super) locked_at: Option<At>,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct Filtering {
    /// False if the application does not list the module.
    pub(super) runs: bool,
    pub(super) refusal: Option<Refusal>,
}

#[derive(Debug, Serialize)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) sub_status: u16,
    pub(super) why: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Authentication {
    pub(super) section: &'static str,
    pub(super) enabled: bool,
    /// False if no module of the application does it.
    pub(super) runs: bool,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct Authorization {
    pub(super) runs: bool,
    pub(super) anonymous_is_allowed: bool,
    pub(super) rules: Vec<Rule>,
}

#[derive(Debug, Serialize)]
pub(super) struct Rule {
    pub(super) access: &'static str,
    pub(super) users: String,
    pub(super) roles: String,
    pub(super) verbs: String,
    /// True if it is about an anonymous user with this method.
    pub(super) matches: bool,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct Redirect {
    pub(super) runs: bool,
    pub(super) status: u16,
    /// `None`: enabled, and not for this URL.
    pub(super) location: Option<String>,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct Rewrite {
    pub(super) rules: usize,
    pub(super) runs: bool,
    /// What the rules make of the request, in words; nothing where they do not run.
    pub(super) verdict: Option<String>,
    /// Path and query that the request goes on with, if they are others.
    pub(super) url: Option<String>,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct DefaultDocument {
    pub(super) url: String,
    pub(super) exists: bool,
    /// The first that exists.
    pub(super) chosen: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct Handler {
    pub(super) name: String,
    pub(super) path: String,
    pub(super) verb: String,
    /// `chosen`, `fails`, `later`, `path`, `verb`, `precondition`, `resource-type`.
    pub(super) verdict: &'static str,
    pub(super) why: String,
    #[serde(flatten)]
    pub(super) at: At,
}

#[derive(Debug, Serialize)]
pub(super) struct Chosen {
    pub(super) name: String,
    /// As configured.
    pub(super) modules: String,
    /// Those of them that are called, in order.
    pub(super) called: Vec<String>,
    pub(super) script_processor: String,
    pub(super) managed_type: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Stage {
    pub(super) notification: &'static str,
    pub(super) post: bool,
    /// In the order of delivery.
    pub(super) modules: Vec<Listener>,
}

#[derive(Debug, Serialize)]
pub(super) struct Listener {
    pub(super) name: String,
    pub(super) priority: &'static str,
    /// False for a module with the precondition `managedHandler` and a handler that is none.
    pub(super) called: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct LeftOut {
    pub(super) module: String,
    /// `precondition`, `managed`, `nothing-yet`, `no-requests`, `not-loaded`.
    pub(super) reason: &'static str,
    pub(super) why: String,
    #[serde(flatten)]
    pub(super) at: At,
}

/// What the client would get, as far as configuration and files decide it.
#[derive(Debug, Default, Clone, Serialize)]
pub(super) struct Outcome {
    /// True if nothing refuses the request on its way to a handler.
    pub(super) served: bool,
    /// Known where no module decides it in its own way.
    pub(super) status: Option<u16>,
    pub(super) sub_status: Option<u16>,
    pub(super) by: String,
    pub(super) why: String,
}

impl Outcome {
    pub(super) fn refused(status: u16, sub_status: u16, by: &str, why: impl Into<String>) -> Self {
        Self {
            served: false,
            status: Some(status),
            sub_status: Some(sub_status),
            by: by.to_owned(),
            why: why.into(),
        }
    }

    pub(super) fn served(status: Option<u16>, by: &str, why: impl Into<String>) -> Self {
        Self {
            served: true,
            status,
            sub_status: status.map(|_| 0),
            by: by.to_owned(),
            why: why.into(),
        }
    }
}
