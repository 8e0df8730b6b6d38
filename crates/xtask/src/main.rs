//! Generates code and pages from the tables in `specs/` and checks that they are current.
fn main() {}
