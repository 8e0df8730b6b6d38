//! The binary as a server, for one module.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

/// The binary under test.
pub(crate) const SLUICEGATE: &str = env!("CARGO_BIN_EXE_sluicegate");

/// A running server; it ends with this value.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    address: SocketAddr,
    log: PathBuf,
    /// Open, so that the server can write.
    _output: BufReader<ChildStdout>,
}

impl Server {
    /// Starts `command` and waits until it says where it listens.
    pub(crate) fn start(mut command: Command, log: &Path) -> Result<Self, String> {
        let file = std::fs::File::create(log).map_err(|error| error.to_string())?;
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(file)
            .spawn()
            .map_err(|error| error.to_string())?;
        let output = child.stdout.take().ok_or("no standard output")?;
        let mut output = BufReader::new(output);
        let mut line = String::new();
        loop {
            line.clear();
            let read = output
                .read_line(&mut line)
                .map_err(|error| error.to_string())?;
            if read == 0 {
                let _ = child.wait();
                let words = std::fs::read_to_string(log).unwrap_or_default();
                return Err(format!("the server did not start: {words}"));
            }
            let after = line
                .split("http://")
                .nth(1)
                .filter(|_| line.contains("listening"));
            if let Some(address) = after
                .and_then(|rest| rest.split(['/', '"']).next())
                .and_then(|address| address.parse().ok())
            {
                return Ok(Self {
                    child,
                    address,
                    log: log.to_owned(),
                    _output: output,
                });
            }
        }
    }

    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// What the server said so far.
    pub(crate) fn words(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Stops the server as an administrator does.
    pub(crate) fn stop(&mut self) -> Option<ExitStatus> {
        let asked = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        asked.ok().and_then(|_| self.child.wait().ok())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
