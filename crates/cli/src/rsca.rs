//! `sluicegate rsca`: asks a running server, and its modules, for run-time state (R214).

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use sluicegate::Problem;

use crate::control::{self, Answer};
use crate::{help, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate rsca Applications
  sluicegate rsca RecycleApplication 'MACHINE/WEBROOT/APPHOST/Default Web Site'
  sluicegate rsca GetState verbose --pid 4711 --json",
    after_help = "Modules hear the query as GL_RSCA_QUERY. What none of them answers is asked of the server, which knows \
Counters, Applications, Idle, WorkerProcess, Requests, FlushCaches, RecycleApplication PATH and RecycleProcess REASON. \
Exit codes: 0 answered, 1 a failing answer or no server, 2 wrong use.")]
pub(crate) struct Rsca {
    /// The name of the query
    #[arg(value_name = "NAME")]
    function: String,
    /// Its parameters, joined with spaces
    #[arg(value_name = "ARG")]
    parameters: Vec<String>,
    /// The socket that `serve --control PATH` opened
    #[arg(long, value_name = "PATH", conflicts_with = "pid")]
    control: Option<PathBuf>,
    /// The server with this process number, if several run
    #[arg(long)]
    pid: Option<u32>,
    /// The answer as JSON
    #[arg(long)]
    json: bool,
}

impl Rsca {
    pub(crate) fn run(&self) -> ExitCode {
        let answer = self.socket().and_then(|path| {
            control::ask(&path, &self.function, &self.parameters.join(" ")).map_err(|error| {
                Box::new(
                    Problem::plain(
                        "cli/no-server",
                        format!("no server answers at {}", path.display()),
                    )
                    .because(error.to_string())
                    .help(
                        "start one with `sluicegate serve`, or name its socket with --control PATH",
                    ),
                )
            })
        });
        match answer {
            Ok(answer) => self.show(&answer),
            Err(problem) => output::problems(&[*problem], self.json),
        }
    }

    fn socket(&self) -> Result<PathBuf, Box<Problem>> {
        if let Some(path) = &self.control {
            return Ok(path.clone());
        }
        if let Some(pid) = self.pid {
            return Ok(control::path_of(pid));
        }
        let mut living = control::living();
        match living.len() {
            1 => Ok(living.remove(0)),
            0 => Err(Box::new(
                Problem::plain("cli/no-server", "no server of this user is running")
                    .because(format!(
                        "there is no socket in {}",
                        control::folder().display()
                    ))
                    .help(
                        "start one with `sluicegate serve`, or name its socket with --control PATH",
                    ),
            )),
            _ => Err(Box::new(
                Problem::plain(
                    "cli/which-server",
                    "several servers of this user are running",
                )
                .because(
                    living
                        .iter()
                        .map(|path| path.display().to_string())
                        .collect::<Vec<_>>()
                        .join(", "),
                )
                .help("name one with --pid PID or --control PATH"),
            )),
        }
    }

    fn show(&self, answer: &Answer) -> ExitCode {
        let is_success = sluicegate_native::hresult::succeeded(answer.result);
        let code = format!("0x{:08x}", answer.result);
        let name = sluicegate_native::hresult::name(answer.result);
        if self.json {
            let text = std::str::from_utf8(&answer.output).ok();
            output::line(serde_json::json!({
                "result": code,
                "name": name,
                "output": text,
                "output_hex": text.is_none().then(|| control::to_hex(&answer.output)),
            }));
        } else {
            output::bytes(&answer.output);
            if !is_success {
                let name = name.map_or_else(String::new, |name| format!(" ({name})"));
                output::aside(&format!("error: the query failed with {code}{name}\n"));
            }
        }
        if is_success {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(1)
        }
    }
}
