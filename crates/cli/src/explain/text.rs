//! The answer for people: one block for each question, its lines in columns, the place of each at the end.

use super::answer::{Answer, At, Value};

/// One line of a block.
struct Row {
    cells: Vec<String>,
    place: String,
}

fn row<const N: usize>(cells: [&str; N], at: &At) -> Row {
    Row {
        cells: cells.iter().map(|&cell| cell.to_owned()).collect(),
        place: place(at),
    }
}

/// `FILE:LINE`; nothing for what no file says.
fn place(at: &At) -> String {
    match (&at.file, at.line) {
        (Some(file), Some(line)) => format!("{}:{line}", file.display()),
        _ => String::new(),
    }
}

const LABEL: usize = 11;

/// Writes a block: the label stands before its first line.
fn push(out: &mut Vec<String>, label: &str, rows: &[Row]) {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let width = |column: usize| {
        // A long text at the end of a line moves no column.
        rows.iter()
            .filter(|row| row.cells.len() > column + 1 || !row.place.is_empty())
            .filter_map(|row| row.cells.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for (number, row) in rows.iter().enumerate() {
        let label = if number == 0 { label } else { "" };
        let mut line = format!("{label:<LABEL$}");
        for (column, width) in widths.iter().enumerate() {
            let cell = row.cells.get(column).map_or("", String::as_str);
            line.push_str(&format!("{cell:<width$}  "));
        }
        line.push_str(&row.place);
        out.push(line.trim_end().to_owned());
    }
}

/// All lines.
pub(super) fn lines(answer: &Answer) -> Vec<String> {
    let mut out = vec![format!("{} {}", answer.request.method, answer.request.url)];
    push(&mut out, "binding", &bindings(answer));
    push(&mut out, "place", &places(answer));
    push(&mut out, "sections", &sections(answer));
    push(&mut out, "filtering", &filtering(answer));
    push(&mut out, "users", &users(answer));
    push(&mut out, "redirect", &redirects(answer));
    push(&mut out, "documents", &documents(answer));
    push(&mut out, "handlers", &handlers(answer));
    push(&mut out, "stages", &stages(answer));
    push(&mut out, "left out", &left_out(answer));
    push(&mut out, "answer", &outcome(answer));
    out
}

fn bindings(answer: &Answer) -> Vec<Row> {
    let mut own: Vec<_> = answer.bindings.iter().collect();
    own.sort_by_key(|binding| binding.verdict != "takes");
    let rows = own.into_iter().map(|binding| {
        let takes = binding.verdict == "takes";
        row(
            [
                if takes { "yes" } else { "no" },
                &format!("{} {}", binding.protocol, binding.binding),
                &format!("{} (id {})", binding.site, binding.site_id),
                &binding.why,
            ],
            &binding.at,
        )
    });
    rows.collect()
}

fn places(answer: &Answer) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(site) = &answer.site {
        rows.push(row(
            ["site", &format!("{} (id {})", site.name, site.id)],
            &site.at,
        ));
    }
    if let Some(own) = &answer.application {
        let runtime = if own.managed_runtime_version.is_empty() {
            "no managed code"
        } else {
            &own.managed_runtime_version
        };
        rows.push(row(
            [
                "application",
                &format!(
                    "{}  pool {} ({runtime}, {})",
                    own.path, own.pool, own.managed_pipeline_mode
                ),
            ],
            &own.at,
        ));
    }
    if let Some(own) = &answer.virtual_directory {
        let folder = match &own.folder {
            Some(folder) => folder.display().to_string(),
            None => format!("{} (no --map says where that is)", own.physical_path),
        };
        rows.push(row(
            ["directory", &format!("{} -> {folder}", own.path)],
            &own.at,
        ));
    }
    if let Some(own) = &answer.physical_path {
        let kind = match own.kind {
            "file" => "a file",
            "directory" => "a folder",
            "hidden" => "hidden by its name",
            "denied" => "the server may not read it",
            "refused" => "neither file nor folder below the directory",
            _ => "not there",
        };
        let found = own.found.as_ref().map_or_else(String::new, |found| {
            format!(" (found as {})", found.display())
        });
        rows.push(row(
            ["path", &format!("{}  {kind}{found}", own.path.display())],
            &At::default(),
        ));
    }
    if let Some(path) = &answer.config_path {
        rows.push(row(["config", path], &At::default()));
    }
    rows
}

fn sections(answer: &Answer) -> Vec<Row> {
    let mut rows = Vec::new();
    for section in &answer.sections {
        let short = section
            .section
            .strip_prefix("system.webServer/")
            .unwrap_or(section.section);
        let lock = if section.locked { "locked" } else { "" };
        for (number, group) in groups(&section.values).into_iter().enumerate() {
            let name = if number == 0 { short } else { "" };
            let lock = if number == 0 { lock } else { "" };
            let (text, at, is_locked) = group;
            let text = if is_locked {
                format!("{text} (locked)")
            } else {
                text
            };
            rows.push(row([name, lock, &text], &at));
        }
        if section.values.is_empty() {
            rows.push(row([short, lock, "nothing for this URL"], &At::default()));
        }
    }
    rows
}

/// Values of the same name and place as one text, such as the files of a default document.
fn groups(values: &[Value]) -> Vec<(String, At, bool)> {
    let mut groups: Vec<(String, String, At, bool)> = Vec::new();
    for value in values {
        if let Some((name, text, at, _)) = groups.last_mut()
            && *name == value.name
            && at.file == value.at.file
        {
            text.push_str(&format!(", {}", value.value));
            continue;
        }
        groups.push((
            value.name.clone(),
            value.value.clone(),
            value.at.clone(),
            value.locked_at.is_some(),
        ));
    }
    let say = |(name, text, at, is_locked): (String, String, At, bool)| {
        let unset = if at.file.is_none() { " (default)" } else { "" };
        let text = if text.is_empty() { "\"\"" } else { &text };
        (format!("{name} = {text}{unset}"), at, is_locked)
    };
    groups.into_iter().map(say).collect()
}

fn filtering(answer: &Answer) -> Vec<Row> {
    let Some(own) = &answer.filtering else {
        return Vec::new();
    };
    let verdict = match &own.refusal {
        None => "lets the request through".to_owned(),
        Some(refusal) => format!("{}.{}  {}", refusal.status, refusal.sub_status, refusal.why),
    };
    let idle = if own.runs {
        ""
    } else {
        " (RequestFilteringModule is not in the application's list)"
    };
    vec![row([&format!("{verdict}{idle}")], &At::default())]
}

fn users(answer: &Answer) -> Vec<Row> {
    let mut rows: Vec<Row> = answer
        .authentication
        .iter()
        .map(|own| {
            let name = own.section.rsplit('/').next().unwrap_or_default();
            let state = match (own.enabled, own.runs) {
                (false, _) => "off",
                (true, true) => "on",
                (true, false) => "on, and no module does it",
            };
            row([name, state], &own.at)
        })
        .collect();
    let Some(own) = &answer.authorization else {
        return rows;
    };
    rows.extend(own.rules.iter().map(|rule| {
        let mut text = rule.access.to_owned();
        for (name, value) in [
            ("users", &rule.users),
            ("roles", &rule.roles),
            ("verbs", &rule.verbs),
        ] {
            if !value.is_empty() {
                text.push_str(&format!(" {name}=\"{value}\""));
            }
        }
        let matches = if rule.matches {
            "is about an anonymous user"
        } else {
            "is not about an anonymous user"
        };
        row([&text, matches], &rule.at)
    }));
    let verdict = match (own.runs, own.anonymous_is_allowed) {
        (false, _) => "no rule counts: UrlAuthorizationModule is not in the application's list",
        (true, true) => "anonymous users are let in",
        (true, false) => "anonymous users are refused with 401.2",
    };
    rows.push(row([verdict], &At::default()));
    rows
}

fn redirects(answer: &Answer) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(own) = &answer.rewrite {
        let count = match own.rules {
            1 => "1 rule".to_owned(),
            count => format!("{count} rules"),
        };
        let text = match (&own.verdict, own.runs) {
            (_, false) => format!("{count}, which no module of the application runs"),
            (Some(verdict), true) => format!("{count}: {verdict}"),
            // Filtering comes first.
            (None, true) => format!("{count}, which are not asked"),
        };
        rows.push(row(["rewrite", &text], &own.at));
    }
    if let Some(own) = &answer.redirect {
        let text = match (&own.location, own.runs) {
            (_, false) => {
                "is on, and HttpRedirectionModule is not in the application's list".to_owned()
            }
            (None, true) => "is on, and not for this URL".to_owned(),
            (Some(location), true) => format!("{} to {location}", own.status),
        };
        rows.push(row(["httpRedirect", &text], &own.at));
    }
    rows
}

fn documents(answer: &Answer) -> Vec<Row> {
    let rows = answer.default_documents.iter().map(|own| {
        let state = match (own.chosen, own.exists) {
            (true, _) => "yes",
            (false, true) => "later",
            (false, false) => "not there",
        };
        row([state, &own.url], &At::default())
    });
    rows.collect()
}

fn handlers(answer: &Answer) -> Vec<Row> {
    let rows = answer.handlers.iter().map(|own| {
        let state = match own.verdict {
            "chosen" => "yes",
            "fails" => "fails",
            _ => "no",
        };
        row([state, &own.name, &own.why], &own.at)
    });
    rows.collect()
}

fn stages(answer: &Answer) -> Vec<Row> {
    let rows = answer.stages.iter().map(|stage| {
        let modules: Vec<String> = stage
            .modules
            .iter()
            .map(|module| {
                let priority = match module.priority {
                    "MEDIUM" => String::new(),
                    other => format!(" ({other})"),
                };
                let idle = if module.called {
                    ""
                } else {
                    " (managedHandler: not called)"
                };
                format!("{}{priority}{idle}", module.name)
            })
            .collect();
        let post = if stage.post { "Post" } else { "" };
        row(
            [
                &format!("{post}{}", stage.notification),
                &modules.join(", "),
            ],
            &At::default(),
        )
    });
    rows.collect()
}

fn left_out(answer: &Answer) -> Vec<Row> {
    let rows = answer.left_out.iter();
    rows.map(|own| row([&own.module, &own.why], &own.at))
        .collect()
}

fn outcome(answer: &Answer) -> Vec<Row> {
    let own = &answer.outcome;
    let status = match (own.status, own.sub_status.unwrap_or(0)) {
        (Some(status), 0) => status.to_string(),
        (Some(status), sub) => format!("{status}.{sub}"),
        (None, _) if own.served => "runs".to_owned(),
        (None, _) => "none".to_owned(),
    };
    let mut rows = Vec::new();
    for (number, line) in own.why.lines().enumerate() {
        rows.push(if number == 0 {
            row([&status, &format!("{}: {line}", own.by)], &At::default())
        } else {
            row(["", line], &At::default())
        });
    }
    rows
}
