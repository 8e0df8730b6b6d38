//! `sluicegate cert`: looks into a certificate folder, puts certificates into it and makes self-signed ones.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use sluicegate::{CertificateOptions, Problem, check_certificate, list_certificates, self_signed};

use crate::certificates::{password, seconds_now, write_secret};
use crate::{help, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate cert self-signed www.example.test --dir certificates
  sluicegate cert add fullchain.pem --key privkey.pem --host www.example.com --dir certificates
  sluicegate cert list certificates")]
pub(crate) struct Certs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show the certificates of a folder
    List(List),
    /// Put a certificate into a folder, under the name of a host
    Add(Add),
    /// Make a self-signed certificate
    SelfSigned(Make),
}

#[derive(Debug, Args)]
struct List {
    /// The folder
    #[arg(value_name = "DIR", default_value = "certificates")]
    folder: PathBuf,
    /// The file that holds the password of PKCS#12 files
    #[arg(long, value_name = "FILE")]
    certificate_password: Option<PathBuf>,
    /// The list as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct Add {
    /// PEM with the certificate and its chain, or PKCS#12
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The private key, if that is in a file of its own
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// The host that it is for: www.example.com, or *.example.com (its first name by default)
    #[arg(long)]
    host: Option<String>,
    /// The folder
    #[arg(long, value_name = "DIR", default_value = "certificates")]
    dir: PathBuf,
    /// The file that holds the password of a PKCS#12 file
    #[arg(long, value_name = "FILE")]
    certificate_password: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct Make {
    /// The DNS names and addresses that it is for
    #[arg(value_name = "HOST", required = true)]
    hosts: Vec<String>,
    /// How long it is valid
    #[arg(long, default_value_t = 365)]
    days: u32,
    /// The folder
    #[arg(long, value_name = "DIR", default_value = "certificates")]
    dir: PathBuf,
}

impl Certs {
    pub(crate) fn run(&self) -> ExitCode {
        let (result, json) = match &self.command {
            Command::List(list) => (list.run(), list.json),
            Command::Add(add) => (add.run().map_err(|problem| vec![problem]), false),
            Command::SelfSigned(make) => (make.run().map_err(|problem| vec![problem]), false),
        };
        match result {
            Ok(()) => ExitCode::SUCCESS,
            Err(problems) => output::problems(&problems, json),
        }
    }
}

impl List {
    fn run(&self) -> Result<(), Vec<Problem>> {
        let password =
            password(self.certificate_password.as_deref()).map_err(|problem| vec![problem])?;
        let (found, refused) = list_certificates(&self.folder, &password)?;
        for own in &found {
            let days = (own.not_after - seconds_now()).div_euclid(24 * 3600);
            if self.json {
                output::line(serde_json::json!({
                    "host": own.found_as, "names": own.names, "thumbprint": own.thumbprint,
                    "issuer": own.issuer, "daysLeft": days, "files": own.files,
                }));
                continue;
            }
            let left = if days < 0 {
                "expired".to_owned()
            } else {
                format!("{days} days left")
            };
            output::line(format!("{}  ({left})", own.found_as));
            output::line(format!("  names       {}", own.names.join(", ")));
            output::line(format!("  thumbprint  {}", own.thumbprint));
            output::line(format!("  issuer      {}", own.issuer));
            for file in &own.files {
                output::line(format!("  file        {}", file.display()));
            }
        }
        if refused.is_empty() {
            Ok(())
        } else {
            Err(refused)
        }
    }
}

impl Add {
    fn run(&self) -> Result<(), Problem> {
        let own = check_certificate(&CertificateOptions {
            certificate: Some(self.file.clone()),
            key: self.key.clone(),
            password: password(self.certificate_password.as_deref())?,
            ..CertificateOptions::default()
        })?;
        let Some(host) = self.host.clone().or_else(|| own.names.first().cloned()) else {
            return Err(Problem::plain("cli/no-host", "the certificate has no name")
                .help("say with --host for which host it is"));
        };
        let end = self
            .file
            .extension()
            .filter(|end| end.eq_ignore_ascii_case("pfx") || end.eq_ignore_ascii_case("p12"));
        if end.is_some() {
            // As it is, with the password that it has.
            let target = target(&self.dir, &host, "pfx")?;
            return std::fs::copy(&self.file, &target)
                .map_err(|error| cannot_write(&target, &error))
                .map(|_| said(&target));
        }
        let mut text = read(&self.file)?;
        if let Some(key) = &self.key {
            if !text.ends_with('\n') {
                text.push('\n');
            }
            text.push_str(&read(key)?);
        }
        let target = target(&self.dir, &host, "pem")?;
        write_secret(&target, &text).map_err(|error| cannot_write(&target, &error))?;
        said(&target);
        Ok(())
    }
}

impl Make {
    fn run(&self) -> Result<(), Problem> {
        let made = self_signed(&self.hosts, self.days)?;
        let host = self.hosts.first().map_or("localhost", String::as_str);
        let target = target(&self.dir, host, "pem")?;
        write_secret(&target, &made.pem()).map_err(|error| cannot_write(&target, &error))?;
        said(&target);
        Ok(())
    }
}

fn said(file: &Path) {
    output::line(file.display());
}

fn read(file: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(file).map_err(|error| {
        Problem::plain(
            "cli/unreadable-file",
            format!("{} cannot be read", file.display()),
        )
        .because(error.to_string())
    })
}

fn cannot_write(file: &Path, error: &std::io::Error) -> Problem {
    Problem::plain(
        "cli/cannot-write",
        format!("{} cannot be written", file.display()),
    )
    .because(error.to_string())
}

/// The file of a host in the folder, which is made if need be: `*` is written `_`, as IIS' central store has it.
fn target(folder: &Path, host: &str, end: &str) -> Result<PathBuf, Problem> {
    let stem = host
        .strip_prefix("*.")
        .map_or_else(|| host.to_owned(), |parent| format!("_.{parent}"));
    if stem.is_empty() || stem.starts_with('.') || stem.contains(['/', '\0']) {
        return Err(Problem::plain(
            "cli/no-host",
            format!("{host} is no host name"),
        ));
    }
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    Ok(folder.join(format!("{stem}.{end}")))
}
