//! Bindings in one line: `http/*:80:,https/*:443:host` (R118).

use sluicegate_config::edit::Element;

use super::change::{self, items, text};
use super::failure::Failure;

/// The bindings of a site in one line.
pub(crate) fn shown(site: &Element) -> Result<String, Failure> {
    let all: Vec<String> = items(&site.child("bindings")?)?
        .iter()
        .map(|binding| {
            Ok(format!(
                "{}/{}",
                text(binding, "protocol")?,
                text(binding, "bindingInformation")?
            ))
        })
        .collect::<Result<_, Failure>>()?;
    Ok(all.join(","))
}

/// Reads one binding: `http/*:80:host`, or a URL such as `http://host:8080`.
pub(crate) fn parse(text: &str) -> Result<(String, String), Failure> {
    let wrong = || {
        Failure::usage(format!(
            "The binding \"{text}\" is not understood; write it as http/*:80: or http://host:80."
        ))
    };
    let text = text.trim();
    if let Some((protocol, rest)) = text.split_once("://") {
        let rest = rest.trim_end_matches('/');
        let default = match protocol.to_ascii_lowercase().as_str() {
            "http" => "80",
            "https" => "443",
            _ => return Err(wrong()),
        };
        // The colons of an IPv6 address stand in brackets.
        let (host, port) = match rest.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, port),
            _ => (rest, default),
        };
        if port.parse::<u16>().is_err() || host.is_empty() {
            return Err(wrong());
        }
        let is_address = host
            .trim_matches(['[', ']'])
            .parse::<std::net::IpAddr>()
            .is_ok();
        let information = match host {
            "*" => format!("*:{port}:"),
            address if is_address => format!("{address}:{port}:"),
            name => format!("*:{port}:{name}"),
        };
        return Ok((protocol.to_owned(), information));
    }
    match text.split_once('/') {
        Some((protocol, information)) if !protocol.is_empty() && information.contains(':') => {
            Ok((protocol.to_owned(), information.to_owned()))
        }
        _ => Err(wrong()),
    }
}

/// Gives a site these bindings instead of those it has.
pub(crate) fn replace(site: &Element, text: &str) -> Result<(), Failure> {
    let wanted: Vec<(String, String)> = text
        .split(',')
        .filter(|part| !part.trim().is_empty())
        .map(parse)
        .collect::<Result<_, _>>()?;
    let bindings = site.child("bindings")?;
    while bindings.item_count()? > 0 {
        bindings.remove_item(0)?;
    }
    wanted.iter().try_for_each(|one| add(site, one))
}

/// Adds a binding to a site.
pub(crate) fn add(
    site: &Element,
    (protocol, information): &(String, String),
) -> Result<(), Failure> {
    let attributes = [
        ("protocol".to_owned(), protocol.clone()),
        ("bindingInformation".to_owned(), information.clone()),
    ];
    change::add(&site.child("bindings")?, &attributes, None)
}

/// The place of a binding of a site.
pub(crate) fn position(
    site: &Element,
    (protocol, information): &(String, String),
) -> Result<Option<usize>, Failure> {
    for (index, binding) in items(&site.child("bindings")?)?.iter().enumerate() {
        if text(binding, "protocol")?.eq_ignore_ascii_case(protocol)
            && text(binding, "bindingInformation")?.eq_ignore_ascii_case(information)
        {
            return Ok(Some(index));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn bindings_are_protocol_and_information_or_a_url() {
        // R118
        let check = |text: &str, expected: Option<(&str, &str)>| {
            let read = parse(text).ok();
            let read = read.as_ref().map(|(p, i)| (p.as_str(), i.as_str()));
            assert_eq!(read, expected, "{text}");
        };
        check("http/*:80:", Some(("http", "*:80:")));
        check("https/*:443:shop", Some(("https", "*:443:shop")));
        check("net.tcp/808:*", Some(("net.tcp", "808:*")));
        check("http://shop:8080", Some(("http", "*:8080:shop")));
        check("http://shop/", Some(("http", "*:80:shop")));
        check("https://10.0.0.1", Some(("https", "10.0.0.1:443:")));
        check("http://[::1]:81", Some(("http", "[::1]:81:")));
        check("http://*:81", Some(("http", "*:81:")));
        for wrong in [
            "",
            "http",
            "http/",
            "http/80",
            "ftp://x",
            "http://x:99999",
            "http://",
        ] {
            check(wrong, None);
        }
    }
}
