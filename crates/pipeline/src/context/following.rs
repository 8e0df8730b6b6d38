//! Sends a request whose URL was changed on to where the new URL lands.

use super::{HttpContext, hresult_from_win32};
use crate::program::Cursor;
use crate::site::MappingError;

impl HttpContext {
    /// After [`Request::set_url`](crate::request::Request::set_url): configuration, physical path and handler are those of
    /// the new URL from now on. Without this call they change where the handler is fixed (R191).
    ///
    /// Before the first notification the request also goes over to the pipeline of the application in which it lands; later
    /// it stays in the one that it began in (R9).
    ///
    /// # Errors
    /// [`MappingError`] if the URL cannot be served: its configuration is broken, or it belongs to another application pool
    /// (403.18). The request stays where it is then.
    pub fn follow_url(&mut self) -> Result<(), MappingError> {
        let own = self.application().map(|own| own.pool.clone());
        let route = self.map_anew()?;
        if own.is_some_and(|own| own != route.application.pool) {
            return Err(MappingError {
                status: 403,
                sub_status: 18,
                // ERROR_ACCESS_DENIED
                hresult: hresult_from_win32(5),
                description: format!(
                    "the URL was changed to one of application pool {}",
                    route.application.pool
                ),
            });
        }
        let has_begun = self.cursor != Cursor::START || self.current().is_some();
        if has_begun {
            self.set_route(route);
            self.stir();
        } else {
            self.enter_application(route);
            // The URL that the pipeline begins with is no change to it.
            self.request.settle();
        }
        Ok(())
    }
}
