//! Writes the stock `applicationHost.config` from `specs/config/defaults.toml`: the minimal profile plus URL authorization and WebSockets, and the
//! longer lists of hidden segments and denied extensions, since a moved site may hold such files.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use toml::{Table, Value};

/// What the embedded file has beside the modules of a fresh role.
const ADDED: [&str; 3] = ["UrlAuthorizationModule", "WebSocketModule", "RewriteModule"];

/// The text of the stock file.
///
/// # Errors
/// `defaults.toml` is missing or lacks a table that the file is made of.
pub(crate) fn generate(root: &Path) -> Result<String> {
    let path = root.join("specs/config/defaults.toml");
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let d: Table = toml::from_str(&text).context("specs/config/defaults.toml")?;
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!-- Generated from specs/config/defaults.toml: what a fresh web server role holds, plus UrlAuthorizationModule, WebSocketModule and RewriteModule. -->\n\
         <configuration>\n    <system.applicationHost>\n        <applicationPools>\n",
    );
    let pool = table(&d, "application_pool_defaults")?;
    writeln!(
        out,
        "            <add name=\"{}\" />",
        string(pool, "name")?
    )?;
    let adapters = strings(table(&d, "listener_adapters")?, "default")?;
    out.push_str("        </applicationPools>\n        <listenerAdapters>\n");
    for a in adapters {
        writeln!(out, "            <add name=\"{a}\" />")?;
    }
    let defaults = table(&d, "site_defaults")?;
    let application = table(defaults, "application_defaults")?;
    let log = table(&d, "site_log")?;
    write!(
        out,
        "        </listenerAdapters>\n        <log>\n        </log>\n        <sites>\n            <siteDefaults>\n                <logFile logFormat=\"{}\" directory=\"{}\" />\n            </siteDefaults>\n            <applicationDefaults applicationPool=\"{}\" />\n            <virtualDirectoryDefaults allowSubDirConfig=\"true\" />\n        </sites>\n        <webLimits />\n    </system.applicationHost>\n    <system.webServer>\n",
        string(log, "format")?,
        string(log, "directory")?,
        string(application, "application_pool")?
    )?;
    web_server(&mut out, &d)?;
    out.push_str("    </system.webServer>\n");
    unlocked(&mut out, &d)?;
    out.push_str("</configuration>\n");
    Ok(out)
}

fn web_server(out: &mut String, d: &Table) -> Result<()> {
    let document = table(d, "default_document")?;
    out.push_str("        <defaultDocument enabled=\"true\">\n            <files>\n");
    for file in strings(document, "minimal")? {
        writeln!(out, "                <add value=\"{file}\" />")?;
    }
    out.push_str("            </files>\n        </defaultDocument>\n");
    let browse = table(d, "directory_browse")?;
    writeln!(
        out,
        "        <directoryBrowse enabled=\"false\" showFlags=\"{}\" />",
        strings(browse, "show_flags")?.join(", ")
    )?;
    out.push_str("        <globalModules>\n");
    for name in strings(table(d, "modules")?, "minimal_global")?
        .into_iter()
        .chain(ADDED)
    {
        let modules = d
            .get("global_module")
            .and_then(Value::as_array)
            .context("global_module")?;
        let module = modules
            .iter()
            .filter_map(Value::as_table)
            .find(|m| m.get("name").and_then(Value::as_str) == Some(name));
        let image = string(
            module.with_context(|| format!("global_module {name}"))?,
            "image",
        )?;
        writeln!(
            out,
            "            <add name=\"{name}\" image=\"%windir%\\System32\\inetsrv\\{image}\" />"
        )?;
    }
    out.push_str("        </globalModules>\n");
    compression(out, table(d, "http_compression")?)?;
    let errors = table(d, "http_errors")?;
    writeln!(
        out,
        "        <httpErrors lockAttributes=\"{}\">",
        strings(errors, "lock_attributes")?.join(",")
    )?;
    for code in errors
        .get("entries")
        .and_then(Value::as_array)
        .context("entries")?
    {
        writeln!(
            out,
            "            <error statusCode=\"{code}\" prefixLanguageFilePath=\"{}\" path=\"{code}.htm\" />",
            string(errors, "prefix_language_file_path")?
        )?;
    }
    out.push_str(
        "        </httpErrors>\n        <httpLogging dontLog=\"false\" />\n        <httpProtocol>\n            <customHeaders>\n                <clear />\n            </customHeaders>\n            <redirectHeaders>\n                <clear />\n            </redirectHeaders>\n        </httpProtocol>\n        <httpRedirect />\n        <security>\n            <access sslFlags=\"None\" />\n            <authentication>\n",
    );
    let anonymous = table(table(d, "authentication")?, "anonymous")?;
    writeln!(
        out,
        "                <anonymousAuthentication enabled=\"true\" userName=\"{}\" />",
        string(anonymous, "user_name")?
    )?;
    out.push_str(
        "            </authentication>\n            <authorization>\n                <add accessType=\"Allow\" users=\"*\" />\n            </authorization>\n            <requestFiltering>\n                <fileExtensions allowUnlisted=\"true\" applyToWebDAV=\"true\">\n",
    );
    for extension in strings(
        table(d, "request_filtering")?,
        "denied_extensions_with_aspnet",
    )? {
        writeln!(
            out,
            "                    <add fileExtension=\"{extension}\" allowed=\"false\" />"
        )?;
    }
    out.push_str(
        "                </fileExtensions>\n                <verbs allowUnlisted=\"true\" applyToWebDAV=\"true\" />\n                <hiddenSegments applyToWebDAV=\"true\">\n",
    );
    for segment in strings(
        table(d, "request_filtering")?,
        "hidden_segments_with_aspnet",
    )? {
        writeln!(out, "                    <add segment=\"{segment}\" />")?;
    }
    out.push_str(
        "                </hiddenSegments>\n            </requestFiltering>\n        </security>\n        <serverRuntime />\n        <staticContent lockAttributes=\"isDocFooterFileName\">\n",
    );
    for (extension, mime) in table(d, "mime_types")? {
        writeln!(
            out,
            "            <mimeMap fileExtension=\"{extension}\" mimeType=\"{}\" />",
            mime.as_str().context("mime type")?
        )?;
    }
    out.push_str("        </staticContent>\n        <urlCompression />\n");
    Ok(())
}

fn compression(out: &mut String, c: &Table) -> Result<()> {
    writeln!(
        out,
        "        <httpCompression directory=\"{}\">",
        string(c, "directory")?
    )?;
    for scheme in c
        .get("schemes")
        .and_then(Value::as_array)
        .context("schemes")?
        .iter()
        .filter_map(Value::as_table)
    {
        writeln!(
            out,
            "            <scheme name=\"{}\" dll=\"{}\" />",
            string(scheme, "name")?,
            string(scheme, "dll")?
        )?;
    }
    for (element, key) in [
        ("staticTypes", "static_types"),
        ("dynamicTypes", "dynamic_types"),
    ] {
        writeln!(out, "            <{element}>")?;
        for pair in c
            .get(key)
            .and_then(Value::as_array)
            .with_context(|| key.to_owned())?
            .iter()
            .filter_map(Value::as_array)
        {
            if let [Value::String(mime), Value::Boolean(enabled)] = pair.as_slice() {
                writeln!(
                    out,
                    "                <add mimeType=\"{mime}\" enabled=\"{enabled}\" />"
                )?;
            }
        }
        writeln!(out, "            </{element}>")?;
    }
    out.push_str("        </httpCompression>\n");
    Ok(())
}

/// `modules` and `handlers` stand in a location that unlocks them, as on every server that runs applications (rule 26).
fn unlocked(out: &mut String, d: &Table) -> Result<()> {
    let handlers = table(d, "handlers")?;
    out.push_str("    <location path=\"\" overrideMode=\"Allow\">\n        <system.webServer>\n");
    writeln!(
        out,
        "            <handlers accessPolicy=\"{}\">",
        strings(handlers, "access_policy")?.join(", ")
    )?;
    for h in d
        .get("handler")
        .and_then(Value::as_array)
        .context("handler")?
        .iter()
        .filter_map(Value::as_table)
    {
        if h.get("profile").and_then(Value::as_str) != Some("minimal") {
            continue;
        }
        write!(out, "                <add")?;
        for (attribute, key) in [
            ("name", "name"),
            ("path", "path"),
            ("verb", "verb"),
            ("modules", "modules"),
            ("resourceType", "resource_type"),
            ("requireAccess", "require_access"),
        ] {
            if let Some(value) = h.get(key).and_then(Value::as_str) {
                write!(out, " {attribute}=\"{value}\"")?;
            }
        }
        out.push_str(" />\n");
    }
    out.push_str("            </handlers>\n            <modules>\n");
    for name in strings(table(d, "modules")?, "minimal_enabled")?
        .into_iter()
        .chain(ADDED)
    {
        // URL Rewrite is an addition on IIS, and additions are not locked.
        let lock = if name == "RewriteModule" {
            ""
        } else {
            " lockItem=\"true\""
        };
        writeln!(out, "                <add name=\"{name}\"{lock} />")?;
    }
    out.push_str("            </modules>\n        </system.webServer>\n    </location>\n");
    Ok(())
}

fn table<'a>(t: &'a Table, key: &str) -> Result<&'a Table> {
    t.get(key)
        .and_then(Value::as_table)
        .with_context(|| format!("no table {key}"))
}

fn string<'a>(t: &'a Table, key: &str) -> Result<&'a str> {
    t.get(key)
        .and_then(Value::as_str)
        .with_context(|| format!("no text {key}"))
}

fn strings<'a>(t: &'a Table, key: &str) -> Result<Vec<&'a str>> {
    Ok(t.get(key)
        .and_then(Value::as_array)
        .with_context(|| format!("no list {key}"))?
        .iter()
        .filter_map(Value::as_str)
        .collect())
}
