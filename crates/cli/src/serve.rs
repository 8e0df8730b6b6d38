//! `sluicegate serve`: one process that serves a folder or the sites of a configuration file.

use std::net::SocketAddr;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Duration;

use clap::Args;
use sluicegate::{AccessLogTarget, Configuration, Control, Ended, Problem, Server};

use crate::certificates::Certificates;
use crate::load::{Source, all_from_user, from_user, listen_argument, module_argument};
use crate::{control, help, output};

/// The port of a folder that is served without `--port` and `--listen`.
const DEFAULT_PORT: u16 = 8080;
/// Set for a process that takes the place of a recycled one: the addresses that one listened on.
const RECYCLED: &str = "SLUICEGATE_RECYCLED";

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate serve ./site
  sluicegate serve ./site --port 9000 --module Hello=./hello.so
  sluicegate serve ./site --https 8443
  sluicegate serve --config applicationHost.config --map 'C:\\inetpub=/srv'",
    after_help = "SIGTERM or Ctrl-C lets requests in flight finish; a second one ends the process at once.")]
pub(crate) struct Serve {
    /// The folder to serve; its web.config is read
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Listen on this port of all addresses (8080 by default; 0 takes a free one)
    #[arg(long)]
    port: Option<u16>,
    /// Listen here: ADDRESS:PORT (an IPv6 address in brackets) or *:PORT, with https:// before it for TLS; may be given
    /// several times
    #[arg(long, value_name = "ADDR:PORT", value_parser = listen_argument)]
    listen: Vec<(String, u16, String)>,
    /// Serve the sites of this applicationHost.config
    #[arg(long, value_name = "FILE", conflicts_with_all = ["folder", "port", "listen"])]
    config: Option<PathBuf>,
    #[command(flatten)]
    certificates: Certificates,
    /// Add a native module at the end of the module list: NAME=PATH
    #[arg(long, value_name = "NAME=PATH", value_parser = module_argument)]
    module: Vec<(String, PathBuf)>,
    /// What a Windows path in the configuration stands for here, e.g. 'C:\inetpub=/srv'
    #[arg(long, value_name = "W=U")]
    map: Vec<String>,
    /// Find files whatever the case of their names, as on Windows, unless the configuration says otherwise
    #[arg(long)]
    ignore_case: bool,
    /// Write the access log below this folder
    #[arg(long, value_name = "DIR", conflicts_with = "no_access_log")]
    log_dir: Option<PathBuf>,
    /// Write no access log
    #[arg(long)]
    no_access_log: bool,
    /// Threads that do I/O; one for each core by default
    #[arg(long, value_name = "N")]
    io_threads: Option<usize>,
    /// End a request with 500 when a module leaves it pending for this many seconds (never by default)
    #[arg(long, value_name = "SECONDS")]
    pending_limit: Option<u64>,
    /// Make every asynchronous flush pend, to test a module's completion path
    #[arg(long)]
    force_pending: bool,
    /// Open the control socket, which `sluicegate rsca` asks, here ($XDG_RUNTIME_DIR/sluicegate/PID.sock by default)
    #[arg(long, value_name = "PATH")]
    control: Option<PathBuf>,
    /// Problems, warnings and URLs as JSON, one object a line
    #[arg(long)]
    json: bool,
}

impl Serve {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        tracing_subscriber::fmt()
            .with_writer(std::io::stderr)
            .with_target(false)
            .with_ansi(output::is_colored())
            // A reader of standard error that went away must not take the server with it.
            .log_internal_errors(false)
            .init();
        // Before the modules are loaded: what they do while they load may crash too.
        sluicegate_native::install_crash_handler();
        let server = match self.server() {
            Ok(server) => server,
            Err(problems) => return Ok(output::problems(&problems, self.json)),
        };
        watch_signals(server.stop_handle(), server.control())?;
        let socket = control::open(self.control.as_deref(), server.control());
        for url in server.urls() {
            if self.json {
                output::line(serde_json::json!({ "listening": url }));
            } else {
                output::line(format!("  {url}"));
            }
        }
        let socket = match socket {
            Ok(socket) => {
                if self.json {
                    output::line(serde_json::json!({ "control": socket.path() }));
                }
                Some(socket)
            }
            // It serves as well without.
            Err(error) => {
                tracing::warn!(%error, "the control socket cannot be opened; `sluicegate rsca` does not reach this server");
                None
            }
        };
        let addresses = server.addresses().to_vec();
        let ended = server.run();
        drop(socket);
        match ended {
            Ended::Stopped => Ok(ExitCode::SUCCESS),
            Ended::Recycle => Err(start_again(&addresses)),
        }
    }

    fn server(&self) -> Result<Server, Vec<Problem>> {
        let mut listen = self.listen.clone();
        if let Some(port) = self.port {
            listen.push(("*".to_owned(), port, String::new()));
        }
        if let Some(port) = self.certificates.https {
            listen.push(("https://*".to_owned(), port, String::new()));
        }
        if listen.is_empty() {
            listen.push(("*".to_owned(), DEFAULT_PORT, String::new()));
        }
        // A configuration file is for more than a try: it has to say where its certificates are.
        let may_develop = self.config.is_none()
            && listen
                .iter()
                .any(|(address, ..)| address.starts_with("https://"));
        let certificates = self.certificates.options(may_develop)?;
        let source = Source {
            folder: self.folder.clone(),
            file: self.config.clone(),
            listen,
            modules: self.module.clone(),
            maps: self.map.clone(),
            ignores_case: self.ignore_case,
        };
        let configuration = source.load()?;
        let idle = configuration.not_used();
        for warning in configuration.warnings().iter().chain(&idle) {
            let warning = from_user(warning.clone());
            if self.json {
                output::line(serde_json::json!({ "warning": output::problem_json(&warning) }));
            } else {
                output::warn(&warning);
            }
        }
        report_idle_modules(&configuration);
        let before = std::env::var(RECYCLED).ok();
        let addresses: Vec<SocketAddr> = before
            .iter()
            .flat_map(|list| list.split(','))
            .filter_map(|text| text.parse().ok())
            .collect();
        let mut builder = Server::builder(configuration)
            .own_process(before.is_some())
            .rebind(&addresses)
            .certificates(certificates)
            .path_map(source.path_map()?)
            .pending_limit(self.pending_limit.map(Duration::from_secs))
            .force_pending(self.force_pending)
            .access_log(match (&self.log_dir, self.no_access_log) {
                (_, true) => AccessLogTarget::Off,
                (Some(folder), false) => AccessLogTarget::Folder(folder.clone()),
                (None, false) => AccessLogTarget::AsConfigured,
            });
        if let Some(count) = self.io_threads {
            builder = builder.io_threads(count);
        }
        source
            .load_modules(builder)
            .and_then(sluicegate::Builder::build)
            .map_err(all_from_user)
    }
}

/// Says which listed modules do nothing yet: whoever moves a site must not have to find out by an attack or a missing
/// feature. The stock list of a plain folder is known and not worth the words.
fn report_idle_modules(configuration: &Configuration) {
    let mut reported = Vec::new();
    for site in configuration.sites() {
        let Ok(effective) = configuration.effective(site, "/") else {
            continue;
        };
        for entry in &effective.modules.entries {
            let stands_in_a_file = entry
                .origin
                .as_ref()
                .is_some_and(|origin| origin.file.path().is_file());
            let idle = sluicegate_modules::NOT_YET
                .iter()
                .find(|(name, _)| *name == entry.name);
            if let Some((name, what)) = idle
                && stands_in_a_file
                && !reported.contains(name)
            {
                reported.push(*name);
                tracing::warn!("{name} is listed and does nothing yet; it would {what}");
            }
        }
    }
}

/// Replaces this process by a new one of the same program: modules and their memory start afresh, supervisors see the same
/// process (R216). Returns only if that fails.
fn start_again(addresses: &[SocketAddr]) -> anyhow::Error {
    let list: Vec<String> = addresses.iter().map(ToString::to_string).collect();
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return anyhow::Error::new(error).context("the process cannot be recycled"),
    };
    let error = Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(RECYCLED, list.join(","))
        .exec();
    anyhow::Error::new(error).context("the process cannot be recycled")
}

/// SIGTERM and SIGINT stop the server in order; a second one ends the process at once. SIGTSTP suspends it once the modules
/// know.
fn watch_signals(stop: sluicegate::StopHandle, control: Control) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (mut terminate, mut interrupt, mut suspend) = {
        let _guard = runtime.enter();
        use tokio::signal::unix::{SignalKind, signal};
        (
            signal(SignalKind::terminate())?,
            signal(SignalKind::interrupt())?,
            signal(SignalKind::from_raw(rustix::process::Signal::TSTP.as_raw()))?,
        )
    };
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            runtime.block_on(async {
                loop {
                    tokio::select! {
                        _ = terminate.recv() => break,
                        _ = interrupt.recv() => break,
                        _ = suspend.recv() => {
                            let resume = control.suspend();
                            // The call returns when somebody sends SIGCONT.
                            let own = rustix::process::getpid();
                            let _ = rustix::process::kill_process(own, rustix::process::Signal::STOP);
                            resume();
                        }
                    }
                }
                // The server must be able to end.
                drop(control);
                tracing::info!("stopping: requests in flight finish; a second signal ends them");
                stop.stop();
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt.recv() => {}
                }
                std::process::exit(1);
            });
        })?;
    Ok(())
}
