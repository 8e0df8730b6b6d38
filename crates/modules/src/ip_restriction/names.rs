//! The names of clients, by a look-up backwards and then forwards again.

use std::collections::HashMap;
use std::net::{IpAddr, ToSocketAddrs};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use crate::clock;

/// A name, or its absence, is believed for this long, in milliseconds.
const BELIEVED: u64 = 300_000;
/// The most addresses whose names are remembered.
const NAMES_MAX: usize = 10_000;

/// When a name was found, and what it was.
type Known = (u64, Option<String>);

/// What was looked up lately.
#[derive(Debug, Default)]
pub(super) struct Names(Mutex<HashMap<IpAddr, Known>>);

impl Names {
    /// What is known of an address: `None` if it must be looked up, else its name if it has one.
    #[expect(
        clippy::option_option,
        reason = "unknown and nameless are different answers"
    )]
    pub(super) fn known(&self, address: IpAddr) -> Option<Option<String>> {
        let names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, name) = names.get(&address)?;
        (clock::now().saturating_sub(*at) < BELIEVED).then(|| name.clone())
    }

    /// The name in lower case; blocks on the system's resolver.
    pub(super) fn look_up(&self, address: IpAddr) -> Option<String> {
        if let Some(known) = self.known(address) {
            return known;
        }
        let name = find(address);
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if names.len() >= NAMES_MAX {
            names.clear();
        }
        names.insert(address, (clock::now(), name.clone()));
        name
    }
}

/// Asks the system as all its programs do: hosts file, DNS, directory. A name that does not lead back to the address is
/// the word of whoever owns the address and counts for nothing.
fn find(address: IpAddr) -> Option<String> {
    let answer = Command::new("getent")
        .args(["hosts", &address.to_string()])
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(answer.stdout).ok()?;
    let name = text.split_whitespace().nth(1)?.trim_end_matches('.');
    let mut back = (name, 0).to_socket_addrs().ok()?;
    back.any(|found| found.ip().to_canonical() == address)
        .then(|| name.to_ascii_lowercase())
}
