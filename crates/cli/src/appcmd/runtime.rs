//! `appcmd list wp`, `list request` and `list trace`: what running servers say about themselves (R111 to R116).

use std::path::{Path, PathBuf};

use super::grammar::Line;
use super::unknown_verb;
use crate::administer::failure::{Failure, NOT_SUPPORTED};
use crate::administer::filter;
use crate::administer::render::escape;
use crate::{control, output};

/// One object with its properties by the names that outputs and filters have.
struct Row {
    kind: &'static str,
    properties: Vec<(&'static str, String)>,
    /// What stands in parentheses behind the name.
    summary: String,
}

impl Row {
    fn property(&self, name: &str) -> Option<&str> {
        self.properties
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// What it is called: its first property.
    fn name(&self) -> &str {
        self.properties.first().map_or("", |(_, value)| value)
    }
}

pub(super) fn run(mut line: Line, socket: Option<&Path>) -> Result<(), Failure> {
    let kind = match line.object.as_str() {
        "wp" => "WP",
        "request" => "REQUEST",
        _ => "TRACE",
    };
    if line.verb != "list" {
        return Err(if kind == "TRACE" {
            Failure::new(
                NOT_SUPPORTED,
                "Failed requests are not traced to files by this server; `sluicegate module try --trace` shows a request.",
            )
        } else {
            unknown_verb(&line.verb, kind)
        });
    }
    let mut rows = match kind {
        "WP" => worker_processes(socket)?,
        "REQUEST" => requests(socket)?,
        _ => {
            output::aside("no trace files are written by this server, so there are none to list\n");
            Vec::new()
        }
    };
    let text = line.take("text");
    let as_xml = line.take("xml").is_some();
    if let Some(identifier) = line.identifier.take() {
        rows.retain(|row| row.name().eq_ignore_ascii_case(&identifier));
        if rows.is_empty() {
            return Err(Failure::missing(kind, &identifier));
        }
    }
    for option in &line.options {
        let wanted = option.value.as_deref().unwrap_or_default();
        // Requests that run for at least so long.
        if kind == "REQUEST" && option.is("elapsed") {
            let least = format!("$>={wanted}");
            rows.retain(|row| filter::passes(&least, row.property("time").unwrap_or_default()));
            continue;
        }
        let known = [
            "WP.NAME",
            "APPPOOL.NAME",
            "REQUEST.NAME",
            "SITE.ID",
            "url",
            "verb",
            "host",
            "clientIp",
            "stage",
            "module",
            "time",
            "timeInState",
        ];
        if !known.iter().any(|name| option.is(name)) {
            return Err(Failure::usage(format!(
                "The parameter \"{}\" is not known for {kind} objects.",
                option.name
            )));
        }
        rows.retain(|row| {
            row.property(&option.name)
                .is_some_and(|value| filter::passes(wanted, value))
        });
    }
    print(&rows, text.as_deref(), as_xml);
    Ok(())
}

fn print(rows: &[Row], text: Option<&str>, as_xml: bool) {
    if as_xml {
        output::line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<appcmd>");
    }
    for row in rows {
        match text {
            _ if as_xml => {
                let own: String = row
                    .properties
                    .iter()
                    .map(|(name, value)| format!(" {name}=\"{}\"", escape(value)))
                    .collect();
                output::line(format!("  <{}{own} />", row.kind));
            }
            Some("*") => {
                output::line(row.kind);
                for (name, value) in &row.properties {
                    output::line(format!("  {name}: {value}"));
                }
            }
            Some(name) => output::line(row.property(name).unwrap_or_default()),
            None => output::line(format!("{} \"{}\" ({})", row.kind, row.name(), row.summary)),
        }
    }
    if as_xml {
        output::line("</appcmd>");
    }
}

/// What each server answers; one that ends meanwhile has nothing to say. Lines of fields between tabs.
fn ask(socket: Option<&Path>, function: &str) -> Result<Vec<Vec<String>>, Failure> {
    let sockets: Vec<PathBuf> = match socket {
        Some(path) => vec![path.to_owned()],
        None => control::living(),
    };
    let mut lines = Vec::new();
    for path in sockets {
        match control::ask(&path, function, "") {
            Ok(answer) if answer.result == 0 => {
                let said = String::from_utf8_lossy(&answer.output).into_owned();
                lines.extend(
                    said.lines()
                        .map(|line| line.split('\t').map(str::to_owned).collect()),
                );
            }
            Ok(_) => {}
            // The one that was named has to be there.
            Err(error) if socket.is_some() => return Err(Failure::io(&error, path.display())),
            Err(_) => {}
        }
    }
    Ok(lines)
}

fn worker_processes(socket: Option<&Path>) -> Result<Vec<Row>, Failure> {
    let lines = ask(socket, "WorkerProcess")?;
    let rows = lines.into_iter().filter_map(|fields| {
        let [pid, pool] = <[String; 2]>::try_from(fields).ok()?;
        Some(Row {
            kind: "WP",
            summary: format!("applicationPool:{pool}"),
            properties: vec![("WP.NAME", pid), ("APPPOOL.NAME", pool)],
        })
    });
    Ok(rows.collect())
}

fn requests(socket: Option<&Path>) -> Result<Vec<Row>, Failure> {
    let lines = ask(socket, "Requests")?;
    let rows = lines.into_iter().filter_map(|fields| {
        let [
            id,
            verb,
            url,
            host,
            client,
            site,
            pool,
            stage,
            module,
            time,
            time_in_stage,
        ] = <[String; 11]>::try_from(fields).ok()?;
        let shown = match client.as_str() {
            "127.0.0.1" | "::1" => "localhost",
            other => other,
        };
        let mut summary = format!("url:{verb} {url},time:{time} msec,client:{shown},stage:{stage}");
        if !module.is_empty() {
            summary.push_str(&format!(",module:{module}"));
        }
        Some(Row {
            kind: "REQUEST",
            summary,
            properties: vec![
                ("REQUEST.NAME", id),
                ("verb", verb),
                ("url", url),
                ("host", host),
                ("clientIp", client),
                ("SITE.ID", site),
                ("APPPOOL.NAME", pool),
                ("stage", stage),
                ("module", module),
                ("time", time),
                ("timeInState", time_in_stage),
            ],
        })
    });
    Ok(rows.collect())
}
