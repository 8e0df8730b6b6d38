//! The `sluicegate` command: one file for each of its verbs.

mod config;
mod control;
mod events;
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
    /// Build, look into and try modules
    Module(module::Modules),
    /// Ask a running server and its modules for run-time state
    Rsca(rsca::Rsca),
    /// Check and show what configuration files say
    Config(config::Config),
    /// Show what native modules wrote to the event log
    Events(events::Events),
    /// Show the version
    Version(version::Version),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        Command::Serve(serve) => serve.run(),
        Command::Module(modules) => modules.run(),
        Command::Rsca(rsca) => Ok(rsca.run()),
        Command::Config(config) => Ok(config.run()),
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
