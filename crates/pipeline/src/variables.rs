//! Server variables by name (specs/server-variables.md).

use crate::context::HttpContext;
use crate::headers::HeaderId;
use crate::url::escape_path;

impl HttpContext {
    /// The value of a server variable; `None` if the name is unknown (R179). Names compare without case.
    #[must_use]
    pub fn server_variable(&self, name: &str) -> Option<String> {
        if let Some(own) = self.own_variable(name) {
            return Some(own.to_owned());
        }
        let upper = name.to_ascii_uppercase();
        if let Some(header) = upper.strip_prefix("HTTP_") {
            return self.header_variable(header);
        }
        let request = &self.request;
        let connection = self.connection();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Some(match upper.as_str() {
            "ALL_HTTP" => request
                .headers
                .iter()
                .map(|(name, value)| {
                    format!(
                        "HTTP_{}:{}\n",
                        text(name).to_ascii_uppercase().replace('-', "_"),
                        text(value)
                    )
                })
                .collect(),
            "ALL_RAW" => request
                .headers
                .iter()
                .map(|(name, value)| format!("{}: {}\r\n", text(name), text(value)))
                .collect(),
            "APPL_MD_PATH" => self.application()?.id.clone(),
            "APPL_PHYSICAL_PATH" => self.application()?.physical_path.display().to_string(),
            "APP_POOL_ID" => self.application()?.pool.clone(),
            "AUTH_TYPE" => self
                .user()
                .map(|user| user.authentication_type().to_owned())
                .unwrap_or_default(),
            "AUTH_USER" | "LOGON_USER" => self
                .user()
                .map(|user| user.name().to_owned())
                .unwrap_or_default(),
            "REMOTE_USER" => self
                .user()
                .map(|user| user.remote_name().to_owned())
                .unwrap_or_default(),
            "CACHE_URL" | "FULL_URL" => format!(
                "{}://{}{}",
                self.scheme(),
                request.host(),
                text(request.raw_target())
            ),
            "CONTENT_LENGTH" => request.content_length().unwrap_or(0).to_string(),
            "CONTENT_TYPE" => request
                .headers
                .get(HeaderId::CONTENT_TYPE)
                .map(text)
                .unwrap_or_default(),
            "GATEWAY_INTERFACE" => "CGI/1.1".to_owned(),
            "HTTPS" => if connection.is_secure { "on" } else { "off" }.to_owned(),
            "HTTP_METHOD" | "REQUEST_METHOD" => request.method().to_owned(),
            "INSTANCE_ID" => self.site()?.id.to_string(),
            "INSTANCE_META_PATH" => format!("/LM/W3SVC/{}", self.site()?.id),
            "INSTANCE_NAME" => self.site()?.name.clone(),
            "LOCAL_ADDR" => connection.local.ip().to_canonical().to_string(),
            "PATH_INFO" | "SCRIPT_NAME" | "URL" => request.path().to_owned(),
            "PATH_TRANSLATED" | "SCRIPT_FILENAME" | "SCRIPT_TRANSLATED" => {
                self.url_info()?.physical_path.display().to_string()
            }
            "QUERY_STRING" => text(request.query()),
            "REMOTE_ADDR" | "REMOTE_HOST" => connection.remote.ip().to_canonical().to_string(),
            "REMOTE_PORT" => connection.remote.port().to_string(),
            "REQUEST_FILENAME" => self.url_info()?.physical_path.display().to_string(),
            "REQUEST_URI" | "UNENCODED_URL" => text(request.raw_target()),
            "ENCODED_URL" => escape_path(request.path()),
            "SERVER_NAME" => server_name(request.host()).to_owned(),
            "SERVER_PORT" => connection.local.port().to_string(),
            "SERVER_PORT_SECURE" => u8::from(connection.is_secure).to_string(),
            "SERVER_PROTOCOL" => format!("HTTP/{}.{}", request.version().0, request.version().1),
            "SERVER_SOFTWARE" => concat!("Sluicegate/", env!("CARGO_PKG_VERSION")).to_owned(),
            "WEBSOCKET_VERSION" => self.web_socket_version()?.to_owned(),
            "SCRIPT_MAP_NAME" => self.script_map()?.name.clone(),
            _ => return None,
        })
    }

    /// There while the URL may serve WebSockets: modules look whether it exists.
    fn web_socket_version(&self) -> Option<&'static str> {
        let mut modules = self.program().modules().iter();
        let has_module = modules.any(|entry| &*entry.name == "WebSocketModule");
        let offer = self.state::<crate::web_socket::Offer>();
        (has_module && offer.is_none_or(|offer| offer.is_enabled)).then_some("13")
    }

    fn scheme(&self) -> &'static str {
        if self.connection().is_secure {
            "https"
        } else {
            "http"
        }
    }

    fn header_variable(&self, upper: &str) -> Option<String> {
        match upper {
            "METHOD" => return Some(self.request.method().to_owned()),
            "URL" => return Some(String::from_utf8_lossy(self.request.raw_target()).into_owned()),
            "VERSION" => {
                let (major, minor) = self.request.version();
                return Some(format!("HTTP/{major}.{minor}"));
            }
            _ => {}
        }
        // Threat S47: a header whose own name has an underscore never shows up as the dashed one.
        let mut values = self
            .request
            .headers
            .iter()
            .filter(|(name, _)| {
                name.len() == upper.len()
                    && name.iter().zip(upper.bytes()).all(|(&own, wanted)| {
                        own.to_ascii_uppercase() == wanted && wanted != b'_'
                            || own == b'-' && wanted == b'_'
                    })
            })
            .map(|(_, value)| String::from_utf8_lossy(value).into_owned());
        let first = values.next()?;
        Some(values.fold(first, |joined, value| joined + ", " + &value))
    }
}

fn server_name(host: &str) -> &str {
    if host.starts_with('[') {
        return host.find(']').map_or(host, |end| &host[..=end]);
    }
    host.rsplit_once(':').map_or(host, |(name, _)| name)
}
