//! Types that answer "not implemented" for the classes which nothing else answers for yet. Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.

#![allow(dead_code, reason = "only their trait methods are called")]

#[allow(unused_imports, reason = "there may be no such class")]
use crate::glue::host::*;
