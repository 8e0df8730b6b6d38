//! Where the request landed: site, application, handler mapping, physical paths, transfers to other URLs.

use std::any::Any;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{HttpContext, hresult_from_win32};
use crate::host::Connection;
use crate::notification::{Delivery, Notification};
use crate::program::Program;
use crate::provider::MapPathProvider;
use crate::site::{Application, MappingError, ScriptMap, Site, UrlInfo};

/// How deep one request may be transferred to other URLs (default documents and the like).
const TRANSFERS_MAX: u32 = 10;

impl HttpContext {
    /// The site; `None` before routing.
    #[must_use]
    pub fn site(&self) -> Option<&Arc<Site>> {
        self.route.as_ref().map(|route| &route.site)
    }

    /// The application; `None` before routing.
    #[must_use]
    pub fn application(&self) -> Option<&Arc<Application>> {
        self.route.as_ref().map(|route| &route.application)
    }

    /// What configuration says about the URL; `None` before routing.
    #[must_use]
    pub fn url_info(&self) -> Option<&Arc<UrlInfo>> {
        self.route.as_ref().map(|route| &route.url)
    }

    /// The effective configuration as the type that the server put there.
    #[must_use]
    pub fn config<T: Any>(&self) -> Option<&T> {
        self.url_info()?.config.downcast_ref()
    }

    /// The effective configuration, shared; it stays the same while the request is changed.
    #[must_use]
    pub fn config_arc<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        Arc::clone(&self.url_info()?.config).downcast().ok()
    }

    /// The connection.
    #[must_use]
    pub const fn connection(&self) -> &Arc<Connection> {
        &self.connection
    }

    /// The application's compiled pipeline.
    #[must_use]
    pub const fn program(&self) -> &Arc<Program> {
        &self.program
    }

    /// The handler mapping in force; `None` if none matches (R9).
    #[must_use]
    pub const fn script_map(&self) -> Option<&Arc<ScriptMap>> {
        self.handler.as_ref()
    }

    /// Overrides the handler mapping (R191). Meant for MAP_REQUEST_HANDLER; once the mapping is fixed, behind the main
    /// pass of that, this does nothing.
    pub fn set_script_map(&mut self, map: Arc<ScriptMap>) {
        if self.program.is_mapped(self.cursor) {
            return;
        }
        // What a module maps needs the same rights as what is configured.
        let policy = self.url_info().map_or(u32::MAX, |url| url.access_policy);
        self.handler_error = map.refused_by(policy);
        self.handler = Some(map);
        self.handler_was_set = true;
        self.judge_managed();
    }

    /// The physical path of the request's URL; modules that listen to MAP_PATH have been asked (R21).
    pub fn physical_path(&mut self) -> &Path {
        if self.physical_path.is_none() {
            let plain = self
                .url_info()
                .map(|url| url.physical_path.clone())
                .unwrap_or_default();
            let path = if self.program.nested(Notification::MapPath).is_empty() {
                plain
            } else {
                self.raise_map_path(self.request.path().to_owned(), &plain)
            };
            self.physical_path = Some(path);
        }
        self.physical_path
            .as_deref()
            .unwrap_or_else(|| Path::new(""))
    }

    /// As [`HttpContext::physical_path`] without asking anybody: the path that modules gave, if they were asked already.
    pub(crate) fn known_physical_path(&self) -> Option<&Path> {
        match &self.physical_path {
            Some(path) => Some(path),
            None => self.url_info().map(|url| url.physical_path.as_path()),
        }
    }

    /// The physical path of any URL of the site (R194).
    pub fn map_path(&mut self, url: &str) -> Option<PathBuf> {
        let plain = self.host.map_path(url)?;
        Some(self.raise_map_path(url.to_owned(), &plain))
    }

    fn raise_map_path(&mut self, url: String, plain: &Path) -> PathBuf {
        let mut provider = MapPathProvider {
            url,
            physical_path: plain.to_string_lossy().into_owned(),
        };
        self.raise(Notification::MapPath, |module, context| {
            module.on_map_path(context, &mut provider)
        });
        PathBuf::from(provider.physical_path)
    }

    /// Starts the handler of another URL of the site in place of the one that runs: a default document does so. The
    /// query stays. Its list begins when the calling module returns [`Outcome::Continue`](crate::Outcome::Continue).
    ///
    /// # Errors
    /// [`MappingError`] if the URL has no handler, after ten transfers, or outside of EXECUTE_REQUEST_HANDLER: a jump from
    /// an earlier stage would leave authorization out. The request goes on as it was then.
    pub fn transfer(&mut self, url: &str) -> Result<(), MappingError> {
        let failed = |status, hresult, description: &str| MappingError {
            status,
            sub_status: 0,
            hresult,
            description: description.to_owned(),
        };
        let execute = Delivery::main(Notification::ExecuteRequestHandler);
        if self.running().is_none_or(|current| current.at != execute) {
            // ERROR_INVALID_FUNCTION
            return Err(failed(
                500,
                hresult_from_win32(1),
                "a transfer is possible in EXECUTE_REQUEST_HANDLER only",
            ));
        }
        self.transfers += 1;
        if self.transfers > TRANSFERS_MAX {
            // ERROR_STACK_OVERFLOW (features/modules 10.10).
            return Err(failed(
                500,
                hresult_from_win32(1001),
                "the request was transferred more than ten times",
            ));
        }
        let saved = self.request.save_url();
        self.request.set_url(url, false).map_err(|_| {
            failed(
                404,
                hresult_from_win32(2),
                "the target of the transfer is no valid URL",
            )
        })?;
        let mapped = self.host.route(&self.request);
        match mapped.and_then(|route| self.handler_of(&route).map(|_| route)) {
            Ok(route) => self.set_route(route),
            Err(error) => {
                self.request.restore_url(saved);
                return Err(error);
            }
        }
        self.cursor = self.program.before_execute();
        self.stir();
        Ok(())
    }
}
