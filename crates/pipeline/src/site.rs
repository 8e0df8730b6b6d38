//! Where a request landed: site, application, the URL's place on disk and its handler mapping.

use std::any::Any;
use std::path::PathBuf;
use std::sync::Arc;

use crate::extensions::Extensions;
use crate::life::Life;
use crate::program::{HandlerList, Program};

/// A site.
#[derive(Debug)]
pub struct Site {
    /// The numeric id.
    pub id: u32,
    /// The name.
    pub name: String,
    /// What modules keep for as long as the site is configured.
    pub extensions: Extensions,
}

/// An application of a site, with its compiled pipeline.
pub struct Application {
    /// The virtual path, `/` for the root application.
    pub path: String,
    /// The folder of its root virtual directory.
    pub physical_path: PathBuf,
    /// The id in the form `/LM/W3SVC/1/ROOT`.
    pub id: String,
    /// The configuration path, e.g. `MACHINE/WEBROOT/APPHOST/Default Web Site`.
    pub config_path: String,
    /// The application pool's name.
    pub pool: String,
    /// The compiled pipeline.
    pub program: Arc<Program>,
    /// What modules keep from start to stop of the application.
    pub extensions: Extensions,
    /// Its users, and its end.
    pub life: Life,
}

/// What configuration says about one URL.
pub struct UrlInfo {
    /// The file or folder that the URL maps to, whether it exists or not.
    pub physical_path: PathBuf,
    /// The folder of the virtual directory.
    pub virtual_root: PathBuf,
    /// The configuration path of the URL.
    pub config_path: String,
    /// What `accessPolicy` of `<handlers>` gives: Read 1, Write 2, Execute 4, Script 512.
    pub access_policy: u32,
    /// The initial handler mapping (R5).
    pub handler: Result<Arc<ScriptMap>, MappingError>,
    /// The effective configuration; the server puts its type there.
    pub config: Arc<dyn Any + Send + Sync>,
    /// What modules keep for this URL for as long as the server remembers it, e.g. an open file or a verdict.
    pub extensions: Extensions,
}

/// A handler mapping (one entry of `<handlers>`).
#[derive(Clone, Debug)]
pub struct ScriptMap {
    /// Its `name`.
    pub name: String,
    /// Its `path` pattern.
    pub path: String,
    /// Its `verb` list.
    pub verbs: String,
    /// Its comma list of modules.
    pub modules: String,
    /// Its `scriptProcessor`; empty without one.
    pub script_processor: String,
    /// Its managed `type`; empty without one.
    pub managed_type: String,
    /// Whether path info behind the script is allowed.
    pub allows_path_info: bool,
    /// `requireAccess`: None 0, Read 1, Write 2, Script 3, Execute 4.
    pub required_access: u32,
    /// `resourceType`: File 0, Directory 1, Either 2, Unspecified 3.
    pub resource_type: u32,
    /// `responseBufferLimit` in bytes (R152).
    pub response_buffer_limit: u64,
    /// The EXECUTE list (R7).
    pub list: HandlerList,
}

impl ScriptMap {
    /// The error of a request whose `accessPolicy` does not give what this mapping requires; `None` if it does.
    #[must_use]
    pub fn refused_by(&self, access_policy: u32) -> Option<MappingError> {
        let (right, sub_status) = match self.required_access {
            1 => (1, 2),
            2 => (2, 3),
            3 => (512, 1),
            4 => (4, 1),
            _ => return None,
        };
        (access_policy & right == 0).then(|| MappingError {
            status: 403,
            sub_status,
            // ERROR_ACCESS_DENIED
            hresult: crate::context::hresult_from_win32(5),
            description: format!(
                "handler {} needs an access right that accessPolicy does not give",
                self.name
            ),
        })
    }
}

/// Why no handler can run (R9, R192).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingError {
    /// The HTTP status.
    pub status: u16,
    /// The sub-status.
    pub sub_status: u16,
    /// The HRESULT.
    pub hresult: i32,
    /// What to tell a local client.
    pub description: String,
}
