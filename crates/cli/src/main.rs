//! The `sluicegate` command: one file for each of its verbs.

mod administer;
mod appcmd;
mod cert;
mod certificates;
mod config;
mod control;
mod events;
mod explain;
mod help;
mod load;
mod module;
mod output;
mod rsca;
mod serve;
mod version;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The IIS pipeline, anywhere: a web server that runs your web.config, your native C++ modules and your Rust modules.
#[derive(Debug, Parser)]
#[command(name = "sluicegate", version, arg_required_else_help = true)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate serve ./site
  sluicegate module new cpp hello
  sluicegate module build hello.cpp -o hello.so
  sluicegate module try hello.so --get /hello")]
#[command(after_help = "Exit codes: 0 ok, 1 a problem was found, 2 wrong use.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a folder, or the sites of an applicationHost.config
    Serve(serve::Serve),
    /// Say what a request would meet, from its binding to its handler, without sending it
    Explain(Box<explain::Explain>),
    /// Build, look into and try modules
    Module(module::Modules),
    /// Ask a running server and its modules for run-time state
    Rsca(rsca::Rsca),
    /// Check, show and change what configuration files say
    Config(config::Config),
    /// List, add, change and delete sites
    Site(administer::commands::Sites),
    /// List, add, change and delete applications
    App(administer::commands::Apps),
    /// List, add, change and delete virtual directories
    Vdir(administer::commands::Vdirs),
    /// List, add, change and delete application pools
    Apppool(administer::commands::Pools),
    /// List, add and delete the addresses of sites
    Binding(administer::binding_commands::Bindings),
    /// Keep and restore copies of an applicationHost.config
    Backup(administer::backup_commands::Backups),
    /// Administer an applicationHost.config in the words of IIS
    Appcmd(appcmd::Appcmd),
    /// Look into certificate folders, fill them, and make self-signed certificates
    Cert(cert::Certs),
    /// Show what native modules wrote to the event log
    Events(events::Events),
    /// Show the version
    Version(version::Version),
}

fn main() -> ExitCode {
    // A link called appcmd is that command, for scripts that know its name.
    let mut words = std::env::args_os();
    let own = words.next().map(std::path::PathBuf::from);
    if own.and_then(|path| Some(path.file_stem()?.eq_ignore_ascii_case("appcmd"))) == Some(true) {
        return appcmd::run(
            words
                .map(|word| word.to_string_lossy().into_owned())
                .collect(),
        );
    }
    let arguments = Arguments::parse_from(with_removals(std::env::args_os().collect()));
    let result = match arguments.command {
        Command::Serve(serve) => serve.run(),
        Command::Explain(explain) => explain.run(),
        Command::Module(modules) => modules.run(),
        Command::Rsca(rsca) => Ok(rsca.run()),
        Command::Config(config) => Ok(config.run()),
        Command::Site(sites) => Ok(sites.run()),
        Command::App(apps) => Ok(apps.run()),
        Command::Vdir(vdirs) => Ok(vdirs.run()),
        Command::Apppool(pools) => Ok(pools.run()),
        Command::Binding(bindings) => Ok(bindings.run()),
        Command::Backup(backups) => Ok(backups.run()),
        Command::Appcmd(appcmd) => Ok(appcmd.run()),
        Command::Cert(certs) => Ok(certs.run()),
        Command::Events(events) => Ok(events.run()),
        Command::Version(version) => Ok(version.run()),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            output::error(&error);
            ExitCode::from(1)
        }
    }
}

/// The words with `-[...]` made into what is no option, for the commands that take items.
fn with_removals(words: Vec<std::ffi::OsString>) -> Vec<std::ffi::OsString> {
    let is = |at: usize, names: &[&str]| {
        words
            .get(at)
            .is_some_and(|word| names.iter().any(|name| *word == **name))
    };
    let takes_items = is(1, &["site", "app", "vdir", "apppool", "config"])
        || is(1, &["module"]) && is(2, &["add", "set"]);
    if !takes_items {
        return words;
    }
    let protect = |word: std::ffi::OsString| {
        let new = word
            .to_str()
            .and_then(administer::selector::Assignment::protected);
        new.map_or(word, Into::into)
    };
    words.into_iter().map(protect).collect()
}
