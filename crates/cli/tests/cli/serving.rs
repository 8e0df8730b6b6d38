//! A server process: started, asked over sockets, stopped by signals. It is killed when the test is over.

use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdout, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use sluicegate_testing::{RawClient, RawResponse};

use crate::run::sluicegate;

/// A process that takes longer than this to end hangs.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Serving {
    child: Child,
    out: BufReader<ChildStdout>,
    err: Option<ChildStderr>,
    pub(crate) urls: Vec<String>,
}

impl Serving {
    /// Starts `serve` in `folder` and waits for as many URLs as are expected.
    #[track_caller]
    pub(crate) fn start(folder: &Path, arguments: &[&str], urls: usize) -> Self {
        let mut command = sluicegate();
        command.arg("serve").current_dir(folder).args(arguments);
        Self::of(command, urls)
    }

    /// As [`Self::start`], with a command prepared elsewhere.
    #[track_caller]
    pub(crate) fn of(mut command: Command, urls: usize) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let err = child.stderr.take();
        let mut serving = Self {
            child,
            out,
            err,
            urls: Vec::new(),
        };
        while serving.urls.len() < urls {
            let mut line = String::new();
            let length = serving.out.read_line(&mut line).expect("a line");
            if length == 0 {
                panic!("it does not serve: {}", serving.finish().1);
            }
            serving.urls.push(line.trim().to_owned());
        }
        serving
    }

    /// A program that embeds the server and prints one URL.
    #[track_caller]
    pub(crate) fn program(command: Command) -> Self {
        let mut serving = Self::of(command, 1);
        // It prints the URL of its own page.
        let url = &mut serving.urls[0];
        url.truncate(url.rfind('/').map_or(0, |slash| slash + 1));
        serving
    }

    /// The address of the URL at that place, with names on this machine's own.
    pub(crate) fn address(&self, url: usize) -> SocketAddr {
        let authority = self.urls[url]
            .strip_prefix("http://")
            .or_else(|| self.urls[url].strip_prefix("https://"))
            .and_then(|rest| rest.strip_suffix('/'))
            .expect("a URL");
        authority.parse().unwrap_or_else(|_| {
            let (_, port) = authority.rsplit_once(':').expect("a port");
            SocketAddr::from(([127, 0, 0, 1], port.parse().expect("a number")))
        })
    }

    /// The answer to a GET at the first URL.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> RawResponse {
        get_from(self.address(0), "localhost", path)
    }

    pub(crate) fn signal(&self, signal: Signal) {
        let id = Pid::from_child(&self.child);
        kill_process(id, signal).expect("the process is there");
    }

    /// Returns when nobody listens at the first URL any more.
    #[track_caller]
    pub(crate) fn wait_until_closed(&self) {
        let until = Instant::now() + PATIENCE;
        while TcpStream::connect(self.address(0)).is_ok() {
            assert!(Instant::now() < until, "it still listens");
            std::thread::yield_now();
        }
    }

    /// Nobody reads standard error any more.
    pub(crate) fn close_stderr(&mut self) {
        self.err = None;
    }

    /// Stops it by SIGTERM.
    pub(crate) fn stop(self) -> (ExitStatus, String) {
        self.signal(Signal::TERM);
        self.finish()
    }

    /// Waits for its end; what it wrote to standard error since the start.
    #[track_caller]
    pub(crate) fn finish(mut self) -> (ExitStatus, String) {
        let mut said = String::new();
        if let Some(mut err) = self.err.take() {
            // Until the process ends, which closes its end.
            err.read_to_string(&mut said).expect("UTF-8");
        }
        (self.child.wait().expect("it was started"), said)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // The child of a failed test.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The answer to a GET for `host`, on a connection of its own.
#[track_caller]
pub(crate) fn get_from(address: SocketAddr, host: &str, path: &str) -> RawResponse {
    ask(address, host, path).read().expect("a response")
}

/// Sends a GET and leaves the answer for later.
#[track_caller]
pub(crate) fn ask(address: SocketAddr, host: &str, path: &str) -> RawClient {
    let mut client = RawClient::connect(address).expect("it listens");
    client
        .send(format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        ))
        .expect("the request goes out");
    client
}
