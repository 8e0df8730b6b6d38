//! The control socket of a running server: where it lies, who may use it, and the two sides of its one exchange.
//!
//! A client sends one line of JSON, `{"function": …, "parameters": …}`, and gets one, `{"result": …, "output": …}`, with the
//! output as hexadecimal digits.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sluicegate::Control;

/// The longest question, in bytes.
const QUESTION_BYTES_MAX: u64 = 1024 * 1024;
/// How long a client may take to ask.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a client asks (R214).
#[derive(Debug, Serialize, Deserialize)]
struct Question {
    function: String,
    parameters: String,
}

/// What it gets.
#[derive(Debug, Serialize, Deserialize)]
struct Reply {
    /// The HRESULT.
    result: i32,
    /// Hexadecimal digits.
    output: String,
}

/// The answer to a query.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The HRESULT.
    pub(crate) result: i32,
    pub(crate) output: Vec<u8>,
}

/// The folder of the sockets of this user's servers.
pub(crate) fn folder() -> PathBuf {
    match std::env::var_os("XDG_RUNTIME_DIR").filter(|value| !value.is_empty()) {
        Some(runtime) => PathBuf::from(runtime).join("sluicegate"),
        None => {
            let user = rustix::process::getuid().as_raw();
            std::env::temp_dir().join(format!("sluicegate-{user}"))
        }
    }
}

/// The socket of the server with that process number.
pub(crate) fn path_of(pid: u32) -> PathBuf {
    folder().join(format!("{pid}.sock"))
}

/// Makes the folder, or checks that it is this user's own.
fn own_folder(folder: &Path) -> io::Result<()> {
    if let Some(above) = folder.parent() {
        std::fs::create_dir_all(above)?;
    }
    match std::fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        other => return other,
    }
    let metadata = std::fs::symlink_metadata(folder)?;
    let is_own = metadata.is_dir()
        && metadata.uid() == rustix::process::getuid().as_raw()
        && metadata.mode() & 0o022 == 0;
    if is_own {
        Ok(())
    } else {
        Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            format!("{} belongs to somebody else", folder.display()),
        ))
    }
}

/// The socket of this process; removed on drop.
#[derive(Debug)]
pub(crate) struct Socket(PathBuf);

impl Socket {
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Opens the socket at `path`, by default where [`path_of`] says, and answers on a thread of its own.
pub(crate) fn open(path: Option<&Path>, control: Control) -> io::Result<Socket> {
    let path = match path {
        Some(path) => std::path::absolute(path)?,
        None => {
            own_folder(&folder())?;
            path_of(std::process::id())
        }
    };
    // What a process that was killed left behind; a living server's socket stays.
    if UnixStream::connect(&path).is_err() {
        let is_socket = std::fs::symlink_metadata(&path)
            .is_ok_and(|metadata| std::os::unix::fs::FileTypeExt::is_socket(&metadata.file_type()));
        if is_socket {
            let _ = std::fs::remove_file(&path);
        }
    }
    let listener = UnixListener::bind(&path)?;
    let socket = Socket(path);
    std::fs::set_permissions(&socket.0, std::fs::Permissions::from_mode(0o600))?;
    std::thread::Builder::new()
        .name("control".to_owned())
        .spawn(move || {
            for stream in listener.incoming().flatten() {
                let control = control.clone();
                // A query may take its time; others need not wait for it.
                let _ = std::thread::Builder::new()
                    .name("control-query".to_owned())
                    .spawn(move || {
                        if let Err(error) = serve(&stream, &control) {
                            tracing::debug!(%error, "a query on the control socket was not answered");
                        }
                    });
            }
        })?;
    Ok(socket)
}

fn serve(mut stream: &UnixStream, control: &Control) -> io::Result<()> {
    // Only the same user: the permissions of the socket say so too, where the system heeds them.
    let peer = rustix::net::sockopt::socket_peercred(stream)?;
    if peer.uid != rustix::process::getuid() {
        return Err(io::Error::from(io::ErrorKind::PermissionDenied));
    }
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut line = String::new();
    BufReader::new(stream.take(QUESTION_BYTES_MAX)).read_line(&mut line)?;
    let question: Question = serde_json::from_str(&line)?;
    let answer = control.query(&question.function, &question.parameters);
    let mut text = serde_json::to_string(&Reply {
        result: answer.result,
        output: to_hex(&answer.output),
    })?;
    text.push('\n');
    stream.write_all(text.as_bytes())
}

/// Asks the server at `path`.
pub(crate) fn ask(path: &Path, function: &str, parameters: &str) -> io::Result<Answer> {
    let mut stream = UnixStream::connect(path)?;
    let mut text = serde_json::to_string(&Question {
        function: function.to_owned(),
        parameters: parameters.to_owned(),
    })?;
    text.push('\n');
    stream.write_all(text.as_bytes())?;
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line)?;
    let reply: Reply = serde_json::from_str(&line)?;
    let output = from_hex(&reply.output)
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "the output is damaged"))?;
    Ok(Answer {
        result: reply.result,
        output,
    })
}

/// The sockets of this user's servers that answer.
pub(crate) fn living() -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder()) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "sock"))
        .filter(|path| UnixStream::connect(path).is_ok())
        .collect();
    found.sort();
    found
}

pub(crate) fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_survive_the_way_as_digits() {
        for bytes in [&b""[..], b"\0\xff", b"text"] {
            assert_eq!(from_hex(&to_hex(bytes)).as_deref(), Some(bytes));
        }
        for damaged in ["0", "zz", "\u{e9}"] {
            assert_eq!(from_hex(damaged), None, "{damaged}");
        }
    }
}
