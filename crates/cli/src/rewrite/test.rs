//! `sluicegate rewrite test`: one request through the rules of a configuration, without serving it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use sluicegate::{Configuration, Problem};
use sluicegate_modules::rewrite::trial::{TrialOutcome, TrialRequest, try_request};

use super::render;
use crate::config::{load_file, load_folder};
use crate::{help, load, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate rewrite test /old/page?id=1
  sluicegate rewrite test https://www.example.com/ --config ./site --header 'Accept-Language: de'
  sluicegate rewrite test http://localhost --path /a --config applicationHost.config --site Shop --json")]
pub(crate) struct Test {
    /// The URL that a client asks for, or its path and query alone
    #[arg(value_name = "URL")]
    url: String,
    /// Path and query, in place of those of the URL
    #[arg(long, value_name = "PATH")]
    path: Option<String>,
    /// The method
    #[arg(long, value_name = "METHOD", default_value = "GET")]
    method: String,
    /// A header of the request; may be given several times
    #[arg(long, value_name = "NAME: VALUE")]
    header: Vec<String>,
    /// The folder of a site, or an applicationHost.config
    #[arg(long, value_name = "FILE|DIR", default_value = ".")]
    config: PathBuf,
    /// What a Windows path in the configuration stands for here, e.g. 'C:\inetpub=/srv'
    #[arg(long, value_name = "W=U")]
    map: Vec<String>,
    /// The site, by its name or number (the first one by default)
    #[arg(long, value_name = "NAME")]
    site: Option<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl Test {
    pub(crate) fn run(&self) -> ExitCode {
        match self.tried() {
            Ok(code) => code,
            Err(problems) => output::problems(&problems, self.json),
        }
    }

    fn tried(&self) -> Result<ExitCode, Vec<Problem>> {
        let wrong = |text: String| vec![Problem::plain("cli/request", text)];
        let request = self.request().map_err(wrong)?;
        let configuration = self.load()?;
        let sites = configuration.sites();
        let site = match &self.site {
            None => sites.first(),
            Some(wanted) => sites.iter().find(|site| {
                site.name.eq_ignore_ascii_case(wanted) || site.id.to_string() == *wanted
            }),
        };
        let site = site.ok_or_else(|| {
            let names: Vec<&str> = sites.iter().map(|site| site.name.as_str()).collect();
            let title = match &self.site {
                Some(wanted) => format!("there is no site {wanted}"),
                None => "the configuration has no site".to_owned(),
            };
            vec![
                Problem::plain("cli/unknown-site", title)
                    .help(format!("the sites are: {}", names.join(", "))),
            ]
        })?;
        let trial = try_request(&configuration, site, &request).map_err(wrong)?;
        if self.json {
            output::line(render::json(&request, &trial));
        } else {
            for line in render::lines(&request, &trial) {
                if !output::try_line(line) {
                    break;
                }
            }
        }
        // A rule that cannot be used is a problem that was found.
        let has_failed = matches!(
            trial.outcome,
            TrialOutcome::Answered {
                status: 500,
                sub_status: 50..=53,
                ..
            }
        );
        Ok(ExitCode::from(u8::from(has_failed)))
    }

    fn load(&self) -> Result<Arc<Configuration>, Vec<Problem>> {
        let source = load::Source {
            maps: self.map.clone(),
            ..load::Source::default()
        };
        let map = source.path_map()?;
        if self.config.is_file() {
            load_file(&self.config, &map)
        } else {
            load_folder(&self.config)
        }
    }

    /// The request that the arguments describe.
    fn request(&self) -> Result<TrialRequest, String> {
        let (is_secure, rest) = if let Some(rest) = self.url.strip_prefix("https://") {
            (true, Some(rest))
        } else {
            (false, self.url.strip_prefix("http://"))
        };
        let (authority, own) = match rest {
            Some(rest) => {
                let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
                rest.split_at(end)
            }
            None => ("localhost", self.url.as_str()),
        };
        let target = self.path.as_deref().unwrap_or(own);
        // A fragment never reaches a server.
        let target = target.split('#').next().unwrap_or_default();
        let target = if target.starts_with('/') {
            target.to_owned()
        } else {
            format!("/{target}")
        };
        let port = authority
            .rsplit_once(':')
            .and_then(|(_, port)| port.parse().ok())
            .unwrap_or(if is_secure { 443 } else { 80 });
        let mut headers = Vec::new();
        for header in &self.header {
            let (name, value) = header
                .split_once(':')
                .ok_or_else(|| format!("--header {header} is not of the form NAME: VALUE"))?;
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
        if !headers
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("host"))
        {
            headers.insert(0, ("Host".to_owned(), authority.to_owned()));
        }
        Ok(TrialRequest {
            method: self.method.clone(),
            target,
            headers,
            is_secure,
            port,
        })
    }
}
