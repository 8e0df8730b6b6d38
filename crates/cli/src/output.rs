//! How the commands speak: problems to standard error in the form of a compiler, results to standard output.
//!
//! A reader that goes away, as `head` does, is no fault: what it does not want to read is dropped.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use sluicegate::Problem;

/// Prints one line to standard output.
pub(crate) fn line(text: impl std::fmt::Display) {
    try_line(text);
}

/// Prints one line to standard output; false if nobody reads it any more.
pub(crate) fn try_line(text: impl std::fmt::Display) -> bool {
    bytes(format!("{text}\n").as_bytes())
}

/// Prints bytes to standard output; false if nobody reads them any more.
pub(crate) fn bytes(bytes: &[u8]) -> bool {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).is_ok()
}

/// Prints text to standard error, where `eprint!` would panic if nobody reads it.
pub(crate) fn aside(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// True if standard error is a terminal whose user wants colours.
pub(crate) fn is_colored() -> bool {
    let is_refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    std::io::stderr().is_terminal() && !is_refused
}

/// Prints an error that is no [`Problem`].
pub(crate) fn error(error: &anyhow::Error) {
    let mut text = format!("error: {error}\n");
    for cause in error.chain().skip(1) {
        text.push_str(&format!("  because: {cause}\n"));
    }
    aside(&text);
}

/// Prints all problems and gives the exit code of a command that found some.
pub(crate) fn problems(problems: &[Problem], json: bool) -> ExitCode {
    if json {
        let list: Vec<_> = problems.iter().map(problem_json).collect();
        line(serde_json::json!({ "problems": list }));
    } else {
        for problem in problems {
            warn(problem);
        }
    }
    ExitCode::from(1)
}

/// Prints one problem, with an empty line after it.
pub(crate) fn warn(problem: &Problem) {
    let text = problem.diagnostic().render(is_colored());
    aside(&format!("{}\n\n", text.trim_end()));
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
