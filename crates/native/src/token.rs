//! Accounts of the system in place of Windows tokens: opaque handles, security identifiers, and who may read what.
//!
//! A token handle holds the number of a user of this system. It is never closed and never grants anything: the server's
//! threads always work as the server's own account.

use std::ffi::{CStr, CString};
use std::os::unix::fs::MetadataExt;

use crate::glue::types::{HANDLE, PSID};

/// The low bits of a token handle; file handles and objects of the SDK's support library have others.
const TAG: usize = 2;
const TAG_MASK: usize = 7;
/// The bit that tells a primary token from one for impersonation.
const PRIMARY: usize = 8;
/// Where the user's number begins.
const SHIFT: u32 = 4;

/// The kinds of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// For impersonation on a thread.
    Impersonation,
    /// For a new process.
    Primary,
}

/// The handle of a token of that user.
pub(crate) const fn handle_of(user: u32, kind: TokenKind) -> HANDLE {
    let primary = match kind {
        TokenKind::Primary => PRIMARY,
        TokenKind::Impersonation => 0,
    };
    core::ptr::without_provenance_mut((user as usize) << SHIFT | primary | TAG)
}

/// The user of a token handle; `None` for null and for handles of other things.
pub(crate) fn user_of(token: HANDLE) -> Option<u32> {
    let value = token.addr();
    if value & TAG_MASK != TAG {
        return None;
    }
    u32::try_from(value >> SHIFT).ok()
}

/// The user that the server runs as.
pub(crate) fn own_user() -> u32 {
    // SAFETY: the call has no preconditions.
    unsafe { libc::geteuid() }
}

/// A security identifier in its binary form: revision, count, authority, then the parts of `S-1-22-1-<user>`, which is
/// how users of Unix systems are commonly written.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sid {
    revision: u8,
    count: u8,
    authority: [u8; 6],
    parts: [u32; 2],
}

impl Sid {
    /// The identifier of that user.
    pub(crate) const fn of(user: u32) -> Self {
        Self {
            revision: 1,
            count: 2,
            authority: [0, 0, 0, 0, 0, 22],
            parts: [1, user],
        }
    }

    /// What modules get. It lives as long as `self`.
    pub(crate) const fn pointer(&self) -> PSID {
        core::ptr::from_ref(self).cast_mut().cast()
    }
}

/// The user that a security identifier names; `None` for null and for other identifiers.
///
/// # Safety
/// `sid` is null or points to a security identifier.
pub(crate) unsafe fn user_of_sid(sid: PSID) -> Option<u32> {
    if sid.is_null() {
        return None;
    }
    let bytes: *const u8 = sid.cast_const().cast();
    // SAFETY: the caller vouches for the identifier; its second byte counts the parts behind the eight first bytes.
    unsafe {
        let expected = Sid::of(0);
        if bytes.read() != expected.revision || bytes.add(1).read() != expected.count {
            return None;
        }
        let found = bytes.cast::<Sid>().read_unaligned();
        (found.authority == expected.authority && found.parts[0] == expected.parts[0])
            .then_some(found.parts[1])
    }
}

/// An account of the system.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) user: u32,
    group: u32,
    name: CString,
}

/// How many bytes a record of the account database may take.
const RECORD_MAX: usize = 16 * 1024;

impl Account {
    /// Looks an account up by name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let name = CString::new(name).ok()?;
        Self::look_up(|entry, buffer, result| {
            // SAFETY: the name is terminated, the buffer has the length given, both outputs are the caller's own.
            unsafe {
                libc::getpwnam_r(
                    name.as_ptr(),
                    entry,
                    buffer.as_mut_ptr(),
                    buffer.len(),
                    result,
                )
            }
        })
    }

    /// Looks an account up by number.
    pub(crate) fn numbered(user: u32) -> Option<Self> {
        Self::look_up(|entry, buffer, result| {
            // SAFETY: as in `named`.
            unsafe { libc::getpwuid_r(user, entry, buffer.as_mut_ptr(), buffer.len(), result) }
        })
    }

    fn look_up(
        call: impl FnOnce(*mut libc::passwd, &mut [libc::c_char], *mut *mut libc::passwd) -> libc::c_int,
    ) -> Option<Self> {
        // SAFETY: the structure is plain data for which zeros are valid.
        let mut entry: libc::passwd = unsafe { core::mem::zeroed() };
        let mut buffer = vec![0; RECORD_MAX];
        let mut result = core::ptr::null_mut();
        let code = call(&raw mut entry, &mut buffer, &raw mut result);
        if code != 0 || result.is_null() {
            return None;
        }
        Some(Self {
            user: entry.pw_uid,
            group: entry.pw_gid,
            // SAFETY: a found entry's name is a terminated string in the buffer.
            name: unsafe { CStr::from_ptr(entry.pw_name) }.to_owned(),
        })
    }

    /// All groups of the account.
    fn groups(&self) -> Vec<u32> {
        let mut count = 256;
        let mut groups = vec![0; 256];
        // SAFETY: the name is terminated; the list has room for `count` numbers.
        let code = unsafe {
            libc::getgrouplist(
                self.name.as_ptr(),
                self.group,
                groups.as_mut_ptr(),
                &raw mut count,
            )
        };
        let known = if code < 0 {
            0
        } else {
            usize::try_from(count).unwrap_or(0)
        };
        groups.truncate(known);
        groups.push(self.group);
        groups
    }
}

/// True if the user may read a file with that owner, group and mode.
pub(crate) fn may_read(user: u32, file: &std::fs::Metadata) -> bool {
    const OWNER: u32 = 0o400;
    const GROUP: u32 = 0o040;
    const OTHERS: u32 = 0o004;
    if user == 0 {
        return true;
    }
    if file.uid() == user {
        return file.mode() & OWNER != 0;
    }
    let is_in_group =
        Account::numbered(user).is_some_and(|account| account.groups().contains(&file.gid()));
    file.mode() & (if is_in_group { GROUP } else { OTHERS }) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn token_handles_name_their_user_and_nothing_else_does() {
        for user in [0, 1, 1000, u32::MAX] {
            for kind in [TokenKind::Impersonation, TokenKind::Primary] {
                assert_eq!(user_of(handle_of(user, kind)), Some(user));
            }
            assert_ne!(
                handle_of(user, TokenKind::Impersonation),
                handle_of(user, TokenKind::Primary)
            );
        }
        for value in [0, 4, 12, 0x7fff_0000_1230, usize::MAX] {
            assert_eq!(user_of(core::ptr::without_provenance_mut(value)), None);
        }
    }

    #[test]
    fn identifiers_name_their_user() {
        let sid = Sid::of(1000);
        // SAFETY: the identifiers are this test's own; null is allowed.
        unsafe {
            assert_eq!(user_of_sid(sid.pointer()), Some(1000));
            assert_eq!(user_of_sid(core::ptr::null_mut()), None);
            // S-1-1-0 (everyone) is shorter and of another authority.
            let everyone: [u8; 12] = [1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0];
            assert_eq!(user_of_sid(everyone.as_ptr().cast_mut().cast()), None);
        }
    }

    #[test]
    fn the_mode_of_a_file_says_who_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("file");
        std::fs::write(&path, "x").expect("can be written");
        let me = own_user();
        for (mode, user, expected) in [
            (0o600, me, true),
            (0o000, 0, true),
            (0o604, 4_000_000_000, true),
            (0o660, 4_000_000_000, false),
        ] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode))
                .expect("is ours");
            let metadata = std::fs::metadata(&path).expect("is there");
            assert_eq!(may_read(user, &metadata), expected, "{mode:o} {user}");
        }
    }
}
