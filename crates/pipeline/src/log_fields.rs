//! What modules want the access log to say in place of what the request says (R57).

/// Fields of one access-log line that a module has set; the rest is logged as it is. Text has any encoding: the log
/// escapes what its format cannot hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogFields {
    /// The user's name.
    pub user_name: Option<Vec<u8>>,
    /// The path.
    pub uri_stem: Option<Vec<u8>>,
    /// The query without its `?`.
    pub uri_query: Option<Vec<u8>>,
    /// The client's address, or a text that stands for it: what a proxy says of its client.
    pub client_ip: Option<Vec<u8>>,
    /// The name of this machine.
    pub server_name: Option<Vec<u8>>,
    /// The site as `W3SVC1`.
    pub service_name: Option<Vec<u8>>,
    /// Our address.
    pub server_ip: Option<Vec<u8>>,
    /// The method.
    pub method: Option<Vec<u8>>,
    /// The `Host` header.
    pub host: Option<Vec<u8>>,
    /// The `User-Agent` header.
    pub user_agent: Option<Vec<u8>>,
    /// The `Cookie` header.
    pub cookie: Option<Vec<u8>>,
    /// The `Referer` header.
    pub referrer: Option<Vec<u8>>,
    /// Our port.
    pub server_port: Option<u16>,
    /// The status.
    pub status: Option<u16>,
    /// The sub-status.
    pub sub_status: Option<u16>,
    /// The Win32 code of the last error.
    pub win32: Option<u32>,
}

impl LogFields {
    /// True if nothing is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
