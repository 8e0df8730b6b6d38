//! HTTP/1.0 and 1.1: our own connection loop over the `httparse` parser.
//!
//! A general library hides what the module contract needs: header bytes in order and case, body framing decided by
//! modules, resets on demand, `100 Continue` on first read, `sendfile`.

pub(crate) mod body;
pub(crate) mod connection;
mod dismissal;
mod drive;
pub(crate) mod encode;
pub(crate) mod exchange;
pub(crate) mod head;
pub(crate) mod host;
mod input;
mod output;
mod pace;
pub(crate) mod socket;
mod upgrade;
