//! How every help text is laid out: what the command does, examples, then usage and arguments.

/// The template of `--help`; the examples of a command are its `before_help`.
pub(crate) const TEMPLATE: &str =
    "{about}\n\n{before-help}{usage-heading} {usage}\n\n{all-args}{after-help}";
