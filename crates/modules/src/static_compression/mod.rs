//! Sends compressed copies of files.
//!
//! **What it does.** A file of a listed type that is asked for often is compressed once, in the background; from then on
//! clients that accept the coding get the copy, from memory or from the folder of copies. A copy has an `ETag` of its own;
//! answers that depend on `Accept-Encoding` say so in `Vary`. With `usePrecompressedFiles="true"` a file `a.js.br` (or
//! `.gz`, `.zst`) that is at least as new as `a.js` is sent instead of a copy made here.
//!
//! **IIS name.** `StaticCompressionModule`.
//!
//! **Sections.** `system.webServer/httpCompression`, `system.webServer/urlCompression`; the thresholds of
//! `system.webServer/serverRuntime` say what often means.
//!
//! **Notifications (priority).** MAP_REQUEST_HANDLER (MEDIUM); the static file handler then sends the copy.
//!
//! **Example.**
//! ```xml
//! <httpCompression directory="/var/cache/sluicegate">
//!   <scheme name="br" dll="iisbrotli.dll" staticCompressionLevel="9" dynamicCompressionLevel="4" />
//!   <scheme name="gzip" dll="gzip.dll" />
//! </httpCompression>
//! ```
//!
//! **Differs from IIS.** The codings `gzip`, `deflate`, `br` and `zstd` are built in; `dll` only chooses the scale of
//! levels. With `staticCompressionIgnoreHitFrequency="true"` the first request waits for the copy of a file up to 1 MB. A
//! `directory` of Windows without a local folder means `sluicegate/compressed` in the user's cache folder. `Vary` stands on
//! the plain form too. A file compressed beforehand that appears after the file was first asked for is not noticed before
//! the file itself changes.
//!
//! **See also.** [`dynamic_compression`](crate::dynamic_compression), [`static_file`](crate::static_file).

#[cfg(test)]
mod tests;

use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;

/// The name in `<modules>`.
pub(crate) const NAME: &str = "StaticCompressionModule";

/// The client names codings, so the static file handler may choose one.
pub(crate) struct Negotiates;

/// `StaticCompressionModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct StaticCompression;

impl Module for StaticCompression {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::MAP_REQUEST_HANDLER)
    }

    fn on_map_request_handler(&self, context: &mut HttpContext) -> Outcome {
        // What is chosen depends on the file: only its handler can do that.
        if context.request.headers.contains(HeaderId::ACCEPT_ENCODING) {
            context.set_state(Negotiates);
        }
        Outcome::Continue
    }
}
