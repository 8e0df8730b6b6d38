//! Whether a name and a password belong to an account of this system.

use std::ffi::{CStr, CString};
use std::sync::OnceLock;

use libloading::os::unix::Library;
use sha2::{Digest, Sha256};

use crate::token::{Account, own_user};

/// Service accounts of Windows that need no password: here they are the account that the server runs as.
const SERVICE_ACCOUNTS: &[&str] = &[
    "",
    "iusr",
    "local service",
    "network service",
    "localsystem",
];
/// How many bytes a record of the shadow database may take.
const RECORD_MAX: usize = 16 * 1024;
/// The scratch space of `crypt_r`; the largest known implementation takes half of it.
const SCRATCH: usize = 256 * 1024;

/// The password as the key of a token shows it: a hash with a salt that this process keeps to itself.
pub(super) fn password_hash(user: &str, password: &str) -> String {
    use std::fmt::Write;
    use std::hash::{BuildHasher, RandomState};
    static SALT: OnceLock<[u64; 4]> = OnceLock::new();
    let salt = SALT.get_or_init(|| core::array::from_fn(|n| RandomState::new().hash_one(n)));
    let mut hasher = Sha256::new();
    for part in salt {
        hasher.update(part.to_le_bytes());
    }
    for text in [user, password] {
        hasher.update((text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    hasher
        .finalize()
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// The number of the account if the password is right.
pub(super) fn check(user: &str, password: &str) -> Option<u32> {
    // A domain or machine in front of the name means nothing here.
    let name = user.rsplit('\\').next().unwrap_or(user);
    let is_service = SERVICE_ACCOUNTS
        .iter()
        .any(|own| own.eq_ignore_ascii_case(name))
        || user.to_ascii_uppercase().starts_with("IIS APPPOOL\\");
    if is_service {
        return password.is_empty().then(own_user);
    }
    // Windows lets nobody log on to the network with an empty password.
    if password.is_empty() {
        return None;
    }
    let account = Account::named(name)?;
    let stored = stored_hash(name)?;
    is_right(password, &stored).then_some(account.user)
}

/// The hash in the shadow database; `None` if the server's account may not read it.
fn stored_hash(name: &str) -> Option<CString> {
    let name = CString::new(name).ok()?;
    // SAFETY: the structure is plain data for which zeros are valid.
    let mut entry: libc::spwd = unsafe { core::mem::zeroed() };
    let mut buffer: Vec<libc::c_char> = vec![0; RECORD_MAX];
    let mut result = core::ptr::null_mut();
    // SAFETY: the name is terminated, the buffer has the length given, both outputs are this frame's own.
    let code = unsafe {
        libc::getspnam_r(
            name.as_ptr(),
            &raw mut entry,
            buffer.as_mut_ptr(),
            buffer.len(),
            &raw mut result,
        )
    };
    if code != 0 || result.is_null() {
        return None;
    }
    // SAFETY: a found entry's hash is a terminated string in the buffer.
    Some(unsafe { CStr::from_ptr(entry.sp_pwdp) }.to_owned())
}

type Crypt = unsafe extern "C" fn(
    phrase: *const libc::c_char,
    setting: *const libc::c_char,
    scratch: *mut libc::c_void,
) -> *mut libc::c_char;

/// `crypt_r` of the system's own library, so that every kind of hash the system uses is understood.
fn crypt() -> Option<Crypt> {
    static FOUND: OnceLock<Option<Crypt>> = OnceLock::new();
    *FOUND.get_or_init(|| {
        ["libcrypt.so.1", "libcrypt.so.2"].iter().find_map(|name| {
            // SAFETY: the library is the system's; its initializers have no preconditions.
            let library = unsafe { Library::new(*name) }.ok()?;
            // SAFETY: the function has this type in every implementation.
            let function = unsafe { library.get::<Crypt>(b"crypt_r\0") }
                .ok()
                .map(|f| *f);
            // The function is used as long as the process lives.
            core::mem::forget(library);
            function
        })
    })
}

/// True if `password` has the hash `stored`. A locked account's hash fits no password.
fn is_right(password: &str, stored: &CStr) -> bool {
    let locked = matches!(stored.to_bytes().first(), None | Some(b'!' | b'*'));
    let (Some(crypt), Ok(phrase), false) = (crypt(), CString::new(password), locked) else {
        return false;
    };
    let mut scratch = vec![0_u128; SCRATCH / size_of::<u128>()];
    // SAFETY: both strings are terminated; the scratch space is larger and better aligned than any implementation asks
    // for, and starts with zeros as they ask.
    let made = unsafe {
        crypt(
            phrase.as_ptr(),
            stored.as_ptr(),
            scratch.as_mut_ptr().cast(),
        )
    };
    if made.is_null() {
        return false;
    }
    // SAFETY: the result is a terminated string in the scratch space.
    let made = unsafe { CStr::from_ptr(made) }.to_bytes();
    let stored = stored.to_bytes();
    // Every byte is looked at, so that the time tells nothing.
    made.len() == stored.len()
        && made
            .iter()
            .zip(stored)
            .fold(0, |differs, (one, other)| differs | (one ^ other))
            == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_password_opens_an_account() {
        // A published test value of the SHA-512 scheme.
        let stored = c"$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1";
        for (password, expected) in [("Hello world!", true), ("hello world!", false), ("", false)] {
            assert_eq!(
                is_right(password, stored),
                expected && crypt().is_some(),
                "{password}"
            );
        }
        for locked in [c"", c"*", c"!", c"!$6$x$y"] {
            assert!(!is_right("", locked) && !is_right("x", locked));
        }
    }

    #[test]
    fn service_accounts_are_the_servers_own_and_have_no_password() {
        for name in [
            "",
            "IUSR",
            "NT AUTHORITY\\NETWORK SERVICE",
            "IIS APPPOOL\\Mine",
        ] {
            assert_eq!(check(name, ""), Some(own_user()), "{name}");
            assert_eq!(check(name, "x"), None, "{name}");
        }
        assert_eq!(check("no such user here", "x"), None);
        assert_eq!(check("root", ""), None);
    }

    #[test]
    fn hashes_of_passwords_differ_with_user_and_password() {
        let own = password_hash("u", "p");
        assert_eq!(own, password_hash("u", "p"));
        assert_ne!(own, password_hash("u", "q"));
        assert_ne!(own, password_hash("up", ""));
        assert_eq!(own.len(), 64);
    }
}
