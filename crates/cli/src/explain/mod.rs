//! `sluicegate explain`: what a request would meet, from its binding to its handler, without sending it.

mod answer;
mod asked;
mod gather;
mod outcome;
mod rewriting;
mod sections;
mod text;

use std::net::IpAddr;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Context as _;
use clap::Args;
use sluicegate::{AccessLogTarget, Configuration, Problem, Server};

use self::answer::{Answer, Outcome};
use self::asked::{Asked, Otherwise, Url, header_argument};
use crate::load::{Source, all_from_user, module_argument, whole};
use crate::{help, output};

/// The port of a folder when the URL does not say: that of `sluicegate serve`.
const DEFAULT_PORT: u16 = 8080;
/// Tells the child that loads modules from its parent.
const CHILD: &str = "SLUICEGATE_EXPLAIN_CHILD";

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate explain /blog/hi.html ./site
  sluicegate explain http://shop.example/basket --config applicationHost.config --method POST
  sluicegate explain /admin/ --config applicationHost.config --load-modules --json",
    after_help = "Nothing is sent and no module is called. Exit codes: 0 the request reaches a handler or a redirect, \
1 it is refused or a file is at fault, 2 wrong use.")]
pub(crate) struct Explain {
    /// The URL, or its path alone for the first binding of the configuration
    #[arg(value_name = "URL")]
    url: String,
    /// The folder of a site; its web.config files are read (the current folder by default)
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// The sites of this applicationHost.config
    #[arg(long, value_name = "FILE", conflicts_with = "folder")]
    config: Option<PathBuf>,
    /// The request method
    #[arg(long, value_name = "M", default_value = "GET", value_parser = method_argument)]
    method: String,
    /// A request header, such as 'Host: shop.example'; may be given several times
    #[arg(long, value_name = "H: V", value_parser = header_argument)]
    header: Vec<(String, String)>,
    /// The server's address that the request comes to (that of the URL, else 127.0.0.1)
    #[arg(long, value_name = "IP")]
    address: Option<IpAddr>,
    /// What a Windows path in the configuration stands for here, e.g. 'C:\inetpub=/srv'
    #[arg(long, value_name = "W=U")]
    map: Vec<String>,
    /// The case of file names does not count where the configuration leaves it open
    #[arg(long)]
    ignore_case: bool,
    /// A native module at the end of the module list, as for `serve`: NAME=PATH
    #[arg(long, value_name = "NAME=PATH", value_parser = module_argument)]
    module: Vec<(String, PathBuf)>,
    /// Load the native modules, in a process of their own, to see where they take part
    #[arg(long)]
    load_modules: bool,
    /// As JSON
    #[arg(long)]
    json: bool,
}

fn method_argument(text: &str) -> Result<String, String> {
    let is_token = !text.is_empty()
        && text
            .bytes()
            .all(sluicegate_pipeline::headers::is_token_byte);
    if is_token {
        Ok(text.to_owned())
    } else {
        Err("a method is one word".to_owned())
    }
}

impl Explain {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let url = match Url::parse(&self.url) {
            Ok(url) => url,
            Err(problem) => {
                output::problems(&[*problem], self.json);
                return Ok(ExitCode::from(2));
            }
        };
        let is_child = std::env::var_os(CHILD).is_some();
        if self.load_modules && !is_child {
            return self.in_child();
        }
        let (text, code) = match self.answer(&url) {
            Ok(answer) => {
                let code = u8::from(!answer.outcome.served);
                (self.shown(&answer)?, code)
            }
            Err(problems) if is_child => {
                let list: Vec<_> = problems.iter().map(output::problem_json).collect();
                output::line(format!("\n{}", serde_json::json!({ "problems": list })));
                let _ = output::problems(&problems, false);
                return Ok(ExitCode::from(1));
            }
            Err(problems) => return Ok(output::problems(&problems, self.json)),
        };
        if is_child {
            // A module may have left a line without an end.
            output::line(format!("\n{}", serde_json::json!({ "text": text })));
        } else {
            output::line(text);
        }
        Ok(ExitCode::from(code))
    }

    fn shown(&self, answer: &Answer) -> anyhow::Result<String> {
        if self.json {
            Ok(serde_json::to_string(answer)?)
        } else {
            Ok(text::lines(answer).join("\n"))
        }
    }

    fn answer(&self, url: &Url) -> Result<Answer, Vec<Problem>> {
        let source = Source {
            folder: self.folder.clone(),
            // Places are shown as whole paths.
            file: self.config.as_deref().map(whole),
            listen: vec![("*".to_owned(), self.port(url), String::new())],
            modules: self.module.clone(),
            maps: self.map.clone(),
            ignores_case: self.ignore_case,
        };
        let configuration = source.load()?;
        let otherwise = self.otherwise(url, &configuration);
        let builder = Server::builder(configuration)
            .path_map(source.path_map()?)
            .access_log(AccessLogTarget::Off);
        let builder = if self.load_modules {
            // Before the modules are loaded: what they do while they load may crash too.
            sluicegate_native::install_crash_handler();
            source.load_modules(builder)?
        } else {
            let appended: Vec<String> = if self.config.is_some() {
                self.module.iter().map(|(name, _)| name.clone()).collect()
            } else {
                Vec::new()
            };
            builder.name_native_modules(&appended)
        };
        let plan = builder.plan().map_err(all_from_user)?;
        match Asked::new(url, &self.method, &self.header, &otherwise) {
            Ok(asked) => {
                let first = gather::gather(&plan, &asked);
                Ok(rewriting::follow(&plan, &asked, first, |target| {
                    let url = Url {
                        target: target.to_owned(),
                        ..url.clone()
                    };
                    let again = Asked::new(&url, &self.method, &self.header, &otherwise).ok()?;
                    Some(gather::gather(&plan, &again))
                }))
            }
            Err(error) => Ok(Answer {
                request: answer::Request {
                    method: self.method.clone(),
                    url: self.url.clone(),
                    ..answer::Request::default()
                },
                outcome: Outcome::refused(400, 0, "transport", error.to_string()),
                ..Answer::default()
            }),
        }
    }

    fn port(&self, url: &Url) -> u16 {
        url.port
            .unwrap_or(match (url.host.as_str(), url.is_secure) {
                ("", _) => DEFAULT_PORT,
                (_, true) => 443,
                (_, false) => 80,
            })
    }

    /// What a path alone leaves open is taken from the first binding that is served.
    fn otherwise(&self, url: &Url, configuration: &Configuration) -> Otherwise {
        let mut otherwise = Otherwise {
            host: "localhost".to_owned(),
            port: self.port(url),
            address: self.address,
        };
        if !url.host.is_empty() || self.config.is_none() {
            return otherwise;
        }
        let first = configuration
            .sites()
            .iter()
            .filter(|site| site.server_auto_start)
            .flat_map(|site| &site.bindings)
            .find(|binding| binding.protocol == "http" && binding.port.is_some());
        if let Some(binding) = first {
            otherwise.port = binding.port.filter(|port| *port != 0).unwrap_or(80);
            if !binding.host.is_empty() {
                otherwise.host = binding.host.replace("*.", "www.");
            }
            let address = binding.address.trim_matches(['[', ']']).parse().ok();
            otherwise.address = otherwise.address.or(address);
        }
        otherwise
    }

    /// Runs the same command in a child, so that a module that crashes while it is loaded takes nothing with it.
    fn in_child(&self) -> anyhow::Result<ExitCode> {
        let own = std::env::current_exe().context("this program's own file is not known")?;
        let child = Command::new(own)
            .args(std::env::args_os().skip(1))
            .env(CHILD, "1")
            .output()
            .context("the child process cannot be started")?;
        let said = String::from_utf8_lossy(&child.stdout);
        // The modules may write to standard output themselves: the report is the last line.
        let report = said
            .lines()
            .last()
            .and_then(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        let code = child.status.code().and_then(|code| u8::try_from(code).ok());
        match (report, code) {
            (Some(report), Some(code)) if report["text"].is_string() => {
                output::line(report["text"].as_str().unwrap_or_default());
                Ok(ExitCode::from(code))
            }
            (Some(report), Some(code)) if report["problems"].is_array() => {
                if self.json {
                    output::line(report);
                } else {
                    output::aside(&String::from_utf8_lossy(&child.stderr));
                }
                Ok(ExitCode::from(code))
            }
            _ => {
                let mut problem = Problem::plain(
                    "module/crashed",
                    format!(
                        "the process that loaded the modules ended with {}",
                        child.status
                    ),
                );
                for line in String::from_utf8_lossy(&child.stderr).lines() {
                    problem = problem.because(line);
                }
                let problem =
                    problem.help("load them one by one: sluicegate module inspect FILE.so");
                Ok(output::problems(&[problem], self.json))
            }
        }
    }
}
