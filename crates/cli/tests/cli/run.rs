//! Runs the binary to its end and looks at what it said.

use std::path::Path;
use std::process::{Command, Stdio};

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    /// `None` if a signal ended it.
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The command in an environment of its own: no colours, and caches where the tests keep theirs.
pub(crate) fn sluicegate() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sluicegate"));
    let own = Path::new(env!("CARGO_TARGET_TMPDIR"));
    command
        .env("XDG_CACHE_HOME", own.join("cache"))
        .env("XDG_STATE_HOME", own.join("state"))
        .env_remove("SLUICEGATE_EVENTS")
        .env_remove("CXX")
        .stdin(Stdio::null());
    command
}

/// Runs a prepared command to its end.
pub(crate) fn finish(command: &mut Command) -> Ran {
    let output = command.output().expect("the binary starts");
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
    }
}

/// Runs the binary in `folder`.
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Ran {
    finish(sluicegate().current_dir(folder).args(arguments))
}

impl Ran {
    /// The run is a success without a word on standard error.
    #[track_caller]
    pub(crate) fn quiet_success(self) -> Self {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{self:#?}");
        self
    }

    /// The run found this problem, said this to help, and printed no result.
    #[track_caller]
    pub(crate) fn found(self, code: &str, texts: &[&str]) -> Self {
        assert_eq!(self.code, Some(1), "{self:#?}");
        assert_eq!(self.out, "", "{self:#?}");
        assert!(self.err.contains(&format!("error[{code}]: ")), "{self:#?}");
        for text in texts {
            assert!(self.err.contains(text), "{text} in {self:#?}");
        }
        self
    }

    /// Standard output as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {self:#?}"))
    }
}
