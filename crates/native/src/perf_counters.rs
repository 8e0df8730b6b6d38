//! Counters that modules keep with the server or a site.

use crate::glue::host::HttpPerfCounterInfoHost;
use crate::glue::types::DWORD;
use crate::server_services::server_services;

/// Answers for `IHttpPerfCounterInfo`.
pub(crate) struct PerfCounterObject {
    /// The number of the site; `None` for the counters of the server.
    pub(crate) site: Option<u32>,
}

impl PerfCounterObject {
    fn count(&self, index: DWORD, delta: i64) {
        if let Some(services) = server_services() {
            services.count(self.site, index, delta);
        }
    }
}

impl HttpPerfCounterInfoHost for PerfCounterObject {
    unsafe fn increment_counter(&self, dw_counter_index: DWORD, dw_value: DWORD) {
        self.count(dw_counter_index, dw_value.into());
    }

    unsafe fn decrement_counter(&self, dw_counter_index: DWORD, dw_value: DWORD) {
        self.count(dw_counter_index, -i64::from(dw_value));
    }
}
