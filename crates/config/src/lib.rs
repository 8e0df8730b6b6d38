//! Configuration of the server: `applicationHost.config` and `web.config` as IIS reads them.
//!
//! - [`Document`] keeps the text of a file and knows the place of everything in it.
//! - [`schema`] is the shape of all sections as data.
//! - [`Configuration`] loads the files of a server and answers with [`Effective`]: what applies at a path.
//! - [`Diagnostic`] says what is wrong, where, why, and what to do.
//!
//! ```
//! use sluicegate_config::Configuration;
//!
//! let folder = std::env::temp_dir();
//! let listen = [("127.0.0.1".to_owned(), 8080, String::new())];
//! let configuration = Configuration::for_folder(&folder, &listen, &[]).expect("the stock file has no faults");
//! let site = &configuration.sites()[0];
//! match configuration.effective(site, "/images/logo.png") {
//!     Ok(effective) => assert_eq!(effective.static_content.mime_type(".png"), Some("image/png")),
//!     // A fault in a web.config on the way: the request gets 500.19, and each finding says what to do.
//!     Err(found) => found.iter().for_each(|d| eprintln!("{d}")),
//! }
//! ```
//!
//! Rule numbers such as R18 are those of the configuration rules that this crate is built from.
//! This crate reads files and nothing else: no network, no knowledge of the server, and no clock but to bound how often
//! folders are listed.

mod check;
mod classic;
mod collection;
mod config_source;
mod configuration;
pub mod diagnostic;
mod document;
pub mod edit;
mod effective;
mod element;
mod expand;
mod file;
pub mod file_names;
mod folder;
mod hierarchy;
mod lock;
mod path_map;
mod redirection;
mod renewal;
mod report;
pub mod schema;
pub mod section;
mod source;
mod stock;
mod validate;
mod value;
mod watch;

pub use check::check_bindings;
pub use classic::{Classic, ClassicSetting};
pub use configuration::Configuration;
pub use diagnostic::{Diagnostic, Label, Severity};
pub use document::{
    Attribute, Document, Element, ElementId, ElementRef, FILE_BYTES_MAX, NESTING_MAX,
};
pub use effective::Effective;
pub use element::{Attributes, EffectiveElement, Setting};
pub use expand::Environment;
pub use path_map::{PathMap, Unmapped};
pub use redirection::host_file;
pub use renewal::Changes;
pub use report::{FileReport, ForeignReport, SectionReport};
pub use section::application_pools::ApplicationPool;
pub use section::config_history::ConfigHistory;
pub use section::global_modules::GlobalModule;
pub use section::sites::{Application, Binding, Site, VirtualDirectory};
pub use section::web_limits::WebLimits;
pub use source::{Encoding, Origin, SourceFile, Span};
pub use value::Value;
