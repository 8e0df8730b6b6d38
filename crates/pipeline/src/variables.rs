//! Server variables by name (specs/server-variables.md).

use crate::context::HttpContext;
use crate::headers::HeaderId;
use crate::secure_channel::{ClientCertificate, SecureChannel};
use crate::url::{escape_path, wildcard_matches};
use crate::user::User;

/// Variables that only a TLS connection gives a value: known, and empty without one.
const OF_TLS: [&str; 18] = [
    "CERT_COOKIE",
    "CERT_FLAGS",
    "CERT_ISSUER",
    "CERT_KEYSIZE",
    "CERT_SECRETKEYSIZE",
    "CERT_SERIALNUMBER",
    "CERT_SERVER_ISSUER",
    "CERT_SERVER_SUBJECT",
    "CERT_SUBJECT",
    "CRYPT_CIPHER_ALG_ID",
    "CRYPT_HASH_ALG_ID",
    "CRYPT_KEYEXCHANGE_ALG_ID",
    "CRYPT_PROTOCOL",
    "HTTPS_KEYSIZE",
    "HTTPS_SECRETKEYSIZE",
    "HTTPS_SERVER_ISSUER",
    "HTTPS_SERVER_SUBJECT",
    // Of a pool's generated configuration, which this server does not make.
    "APP_POOL_CONFIG",
];

/// The fixed names that begin as header variables do; they win over headers called `Method`, `Url` and `Version`.
const NO_HEADERS: [&str; 3] = ["HTTP_METHOD", "HTTP_URL", "HTTP_VERSION"];

impl HttpContext {
    /// The value of a server variable; `None` if the name is unknown (R179, V1). Names compare without case. What a module
    /// set hides what is computed (V4).
    #[must_use]
    pub fn server_variable(&self, name: &str) -> Option<String> {
        if let Some(own) = self.own_variable(name) {
            return Some(own.to_owned());
        }
        let upper = name.to_ascii_uppercase();
        if !NO_HEADERS.contains(&upper.as_str()) {
            if let Some(header) = upper.strip_prefix("HTTP_") {
                return self.header_variable(header, true);
            }
            // V6, V8: the rest is the header's own name.
            if let Some(header) = upper
                .strip_prefix("HEADER_")
                .or_else(|| upper.strip_prefix("UNENCODED_HEADER_"))
            {
                return self.header_variable(header, false);
            }
        }
        // V7: the wide form of a variable, which every variable has here.
        if let Some(plain) = upper.strip_prefix("UNICODE_") {
            return self.server_variable(plain);
        }
        self.fixed_variable(&upper)
    }

    /// Creates, replaces or (for a request header) sets a variable (V3): names with the `HTTP_` prefix act on the request's
    /// headers, so that handlers see them too.
    ///
    /// # Errors
    /// [`InvalidHeader`](crate::headers::InvalidHeader) if the name or value is none that a header can have.
    pub fn assign_server_variable(
        &mut self,
        name: &str,
        value: &str,
    ) -> Result<(), crate::headers::InvalidHeader> {
        let is_fixed = NO_HEADERS
            .iter()
            .any(|fixed| fixed.eq_ignore_ascii_case(name));
        match name.get(..5) {
            Some(prefix) if prefix.eq_ignore_ascii_case("HTTP_") && !is_fixed => {
                let header = name[5..].replace('_', "-");
                self.request
                    .headers
                    .set_by_name(&header, value.as_bytes(), true)
            }
            _ => {
                if name.is_empty() {
                    return Err(crate::headers::InvalidHeader::Name);
                }
                self.set_server_variable(name, value);
                Ok(())
            }
        }
    }

    fn fixed_variable(&self, upper: &str) -> Option<String> {
        let request = &self.request;
        let connection = self.connection();
        let of_user =
            |part: fn(&dyn User) -> &str| self.user().map_or("", |user| part(&**user)).to_owned();
        Some(match upper {
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
            "APPL_PATH" => self.application()?.path.clone(),
            // With its separator at the end, as the other paths of folders do not have it.
            "APPL_PHYSICAL_PATH" => self
                .application()?
                .physical_path
                .join("")
                .display()
                .to_string(),
            "DOCUMENT_ROOT" => self.application()?.physical_path.display().to_string(),
            "APP_POOL_ID" => self.application()?.pool.clone(),
            "AUTH_TYPE" => of_user(|user| user.authentication_type()),
            "AUTH_USER" | "LOGON_USER" | "REMOTE_USER" => of_user(|user| user.name()),
            "UNMAPPED_REMOTE_USER" => of_user(|user| user.remote_name()),
            // Of the Basic scheme alone: other passwords are nobody's business.
            "AUTH_PASSWORD" => self
                .user()
                .filter(|user| user.authentication_type().eq_ignore_ascii_case("Basic"))
                .map(|user| user.password().to_owned())
                .filter(|password| !password.is_empty())
                .or_else(|| self.basic_password())
                .unwrap_or_default(),
            "CACHE_URL" | "FULL_URL" => format!(
                "{}://{}{}",
                self.scheme(),
                request.host(),
                // V9: the kernel's cache knows the URL that was asked for.
                text(request.original_target())
            ),
            "CONTENT_LENGTH" => request.content_length().unwrap_or(0).to_string(),
            "CONTENT_TYPE" => request
                .headers
                .get(HeaderId::CONTENT_TYPE)
                .map(text)
                .unwrap_or_default(),
            "FORWARDED_URL" => request.forwarded_url().unwrap_or_default().to_owned(),
            "GATEWAY_INTERFACE" => "CGI/1.1".to_owned(),
            "HTTPS" => if connection.is_secure { "on" } else { "off" }.to_owned(),
            "HTTP_METHOD" | "REQUEST_METHOD" => request.method().to_owned(),
            "HTTP_VERSION" | "SERVER_PROTOCOL" => {
                format!("HTTP/{}.{}", request.version().0, request.version().1)
            }
            "INSTANCE_ID" => self.site()?.id.to_string(),
            "INSTANCE_META_PATH" => format!("/LM/W3SVC/{}", self.site()?.id),
            "INSTANCE_NAME" => self.site()?.name.clone(),
            "LOCAL_ADDR" | "SERVER_ADDR" => connection.local.ip().to_canonical().to_string(),
            "MANAGED_PIPELINE_MODE" => "Integrated".to_owned(),
            "SCRIPT_NAME" => self.split_path().0.to_owned(),
            "PATH_INFO" => match self.split_path() {
                (_, Some(info)) => info.to_owned(),
                (whole, None) => whole.to_owned(),
            },
            "PATH_TRANSLATED" => self.path_translated()?,
            "SCRIPT_FILENAME" | "SCRIPT_TRANSLATED" => self.script_file()?,
            "REQUEST_FILENAME" => self.known_physical_path()?.display().to_string(),
            "QUERY_STRING" => text(request.query()),
            "REMOTE_ADDR" | "REMOTE_HOST" => connection.remote.ip().to_canonical().to_string(),
            "REMOTE_PORT" => connection.remote.port().to_string(),
            "REQUEST_FLAGS" => "0".to_owned(),
            // V9: these keep what the client asked for.
            "HTTP_URL" | "REQUEST_URI" | "UNENCODED_URL" => text(request.original_target()),
            "URL" => request.original_path().to_owned(),
            "ENCODED_URL" => escape_path(request.path()),
            "SERVER_NAME" => match server_name(request.host()) {
                "" => connection.local.ip().to_canonical().to_string(),
                name => name.to_owned(),
            },
            "SERVER_PORT" => connection.local.port().to_string(),
            "SERVER_PORT_SECURE" => u8::from(connection.is_secure).to_string(),
            "SERVER_SOFTWARE" => concat!("Sluicegate/", env!("CARGO_PKG_VERSION")).to_owned(),
            "WEBSOCKET_VERSION" => self.web_socket_version()?.to_owned(),
            "SCRIPT_MAP_NAME" => self.script_map()?.name.clone(),
            name if OF_TLS.contains(&name) => connection
                .secure
                .as_deref()
                .and_then(|channel| of_channel(channel, name))
                .unwrap_or_default(),
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

    /// The path of the script, and what follows it: only where the handler takes path info, by the first segment that its
    /// pattern names.
    fn split_path(&self) -> (&str, Option<&str>) {
        let path = self.request.path();
        let Some(map) = self.script_map().filter(|map| map.allows_path_info) else {
            return (path, None);
        };
        let names = |segment: &str| {
            map.path.split(',').map(str::trim).any(|pattern| {
                pattern != "*" && !pattern.starts_with('/') && wildcard_matches(pattern, segment)
            })
        };
        let mut end = 0;
        for segment in path.split('/') {
            end += segment.len();
            if names(segment) {
                return (&path[..end], Some(&path[end..]));
            }
            end += 1;
        }
        (path, None)
    }

    fn path_translated(&self) -> Option<String> {
        let info = match self.split_path() {
            (_, None) => return Some(self.known_physical_path()?.display().to_string()),
            (_, Some("")) => return Some(String::new()),
            (_, Some(info)) => info,
        };
        let root = &self.application()?.physical_path;
        Some(
            root.join(info.trim_start_matches('/'))
                .display()
                .to_string(),
        )
    }

    fn script_file(&self) -> Option<String> {
        let whole = self.known_physical_path()?.display().to_string();
        let info = self.split_path().1.unwrap_or_default();
        Some(whole.strip_suffix(info).unwrap_or(&whole).to_owned())
    }

    /// A header by its upper-case name. With `is_dashed`, `_` stands for `-` (V5).
    fn header_variable(&self, upper: &str, is_dashed: bool) -> Option<String> {
        // Threat S47: a header whose own name has an underscore never shows up as the dashed one.
        let is_named = |name: &[u8]| {
            name.len() == upper.len()
                && name.iter().zip(upper.bytes()).all(|(&own, wanted)| {
                    if is_dashed && wanted == b'_' {
                        own == b'-'
                    } else {
                        own.to_ascii_uppercase() == wanted
                    }
                })
        };
        let mut values = self
            .request
            .headers
            .iter()
            .filter(|(name, _)| is_named(name))
            .map(|(_, value)| text(value));
        let first = values.next()?;
        let between = if upper == "COOKIE" { "; " } else { ", " };
        Some(values.fold(first, |joined, value| joined + between + &value))
    }

    /// The password of a user that was found by Basic credentials; they stand in the request.
    fn basic_password(&self) -> Option<String> {
        let user = self.user()?;
        if !user.authentication_type().eq_ignore_ascii_case("Basic") {
            return None;
        }
        let value = self.request.headers.get_str(HeaderId::AUTHORIZATION)?;
        let (scheme, code) = value.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("Basic") {
            return None;
        }
        let plain = decode_base64(code.trim())?;
        let colon = plain.iter().position(|&byte| byte == b':')?;
        Some(text(&plain[colon + 1..]))
    }
}

/// A variable of a TLS connection; `None` where it has no value.
fn of_channel(channel: &SecureChannel, name: &str) -> Option<String> {
    let of_client = |part: fn(&ClientCertificate) -> String| channel.client.as_ref().map(part);
    match name {
        "HTTPS_KEYSIZE" | "CERT_KEYSIZE" => Some(channel.cipher.bits.to_string()),
        "HTTPS_SECRETKEYSIZE" | "CERT_SECRETKEYSIZE" => Some(channel.server.key_bits.to_string()),
        "HTTPS_SERVER_ISSUER" | "CERT_SERVER_ISSUER" => Some(channel.server.issuer.clone()),
        "HTTPS_SERVER_SUBJECT" | "CERT_SERVER_SUBJECT" => Some(channel.server.subject.clone()),
        "CERT_FLAGS" => Some(channel.certificate_flags().to_string()),
        "CERT_SUBJECT" => of_client(|own| own.facts.subject.clone()),
        "CERT_ISSUER" => of_client(|own| own.facts.issuer.clone()),
        "CERT_SERIALNUMBER" => of_client(|own| own.facts.serial.clone()),
        // It tells one certificate from others: an authority does not give a number twice.
        "CERT_COOKIE" => of_client(|own| format!("{} {}", own.facts.serial, own.facts.issuer)),
        "CRYPT_PROTOCOL" => Some(format!("{:x}", channel.protocol_bit())),
        "CRYPT_CIPHER_ALG_ID" => Some(format!("{:x}", channel.cipher.algorithm)),
        "CRYPT_HASH_ALG_ID" => Some(format!("{:x}", channel.cipher.hash)),
        "CRYPT_KEYEXCHANGE_ALG_ID" => Some(format!("{:x}", channel.cipher.key_exchange)),
        _ => None,
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn server_name(host: &str) -> &str {
    if host.starts_with('[') {
        return host.find(']').map_or(host, |end| &host[..=end]);
    }
    host.rsplit_once(':').map_or(host, |(name, _)| name)
}

/// Base64 (RFC 4648 section 4); `None` for what is none.
fn decode_base64(code: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(code.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in code.trim_end_matches('=').bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(digit);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::decode_base64;

    #[test]
    fn base64_is_decoded_or_refused() {
        // RFC 4648 section 10.
        for (code, plain) in [
            ("", Some("")),
            ("Zg==", Some("f")),
            ("Zm8=", Some("fo")),
            ("Zm9v", Some("foo")),
            ("Zm9v!", None),
        ] {
            let decoded =
                decode_base64(code).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            assert_eq!(decoded.as_deref(), plain, "{code}");
        }
    }
}
