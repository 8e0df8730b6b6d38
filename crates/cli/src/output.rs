//! How the commands speak: problems to standard error in the form of a compiler, results to standard output.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use sluicegate::Problem;

/// Prints one line to standard output. A closed pipe ends the command quietly, as `head` expects.
pub(crate) fn line(text: impl std::fmt::Display) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{text}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

/// Prints bytes to standard output.
pub(crate) fn bytes(bytes: &[u8]) {
    let mut out = std::io::stdout().lock();
    if out.write_all(bytes).and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

/// Prints an error that is no [`Problem`].
pub(crate) fn error(error: &anyhow::Error) {
    let mut text = format!("error: {error}\n");
    for cause in error.chain().skip(1) {
        text.push_str(&format!("  because: {cause}\n"));
    }
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Prints all problems and gives the exit code of a command that found some.
pub(crate) fn problems(problems: &[Problem], json: bool) -> ExitCode {
    if json {
        let list: Vec<_> = problems.iter().map(problem_json).collect();
        line(serde_json::json!({ "problems": list }));
    } else {
        let color = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let mut text = String::new();
        for problem in problems {
            text.push_str(problem.diagnostic().render(color).trim_end());
            text.push_str("\n\n");
        }
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
    ExitCode::from(1)
}

/// A problem as a program reads it.
pub(crate) fn problem_json(problem: &Problem) -> serde_json::Value {
    let diagnostic = problem.diagnostic();
    serde_json::json!({
        "code": diagnostic.code,
        "severity": if problem.is_warning() { "warning" } else { "error" },
        "message": diagnostic.title,
        "file": diagnostic.file(),
        "line": diagnostic.line(),
        "column": diagnostic.column(),
        "excerpt": diagnostic.excerpt(),
        "why": diagnostic.why,
        "help": diagnostic.help,
        "status": diagnostic.status,
        "hresult": diagnostic.hresult.map(|code| format!("0x{code:08x}")),
    })
}
