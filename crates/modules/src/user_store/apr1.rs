//! The MD5-based hash that `htpasswd` writes by default (`$apr1$`), and its older sister (`$1$`).

use md5::{Digest, Md5};

const ALPHABET: &[u8; 64] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// The longest password; a longer one would cost time by its length a thousand times.
const PASSWORD_MAX: usize = 1_024;

/// The hash with the magic word and salt of `stored`, in its form; `None` if `stored` has another form.
pub(super) fn hash_like(stored: &str, password: &[u8]) -> Option<String> {
    let magic = ["$apr1$", "$1$"]
        .into_iter()
        .find(|magic| stored.starts_with(magic))?;
    let (salt, _) = stored[magic.len()..].split_once('$')?;
    let salt = salt.get(..salt.len().min(8))?;
    (password.len() <= PASSWORD_MAX).then(|| {
        format!(
            "{magic}{salt}${}",
            encode(&rounds(password, magic, salt.as_bytes()))
        )
    })
}

fn rounds(password: &[u8], magic: &str, salt: &[u8]) -> [u8; 16] {
    let inner: [u8; 16] = Md5::new()
        .chain_update(password)
        .chain_update(salt)
        .chain_update(password)
        .finalize()
        .into();
    let mut hash = Md5::new()
        .chain_update(password)
        .chain_update(magic)
        .chain_update(salt);
    let mut left = password.len();
    while left > 0 {
        hash.update(&inner[..left.min(16)]);
        left = left.saturating_sub(16);
    }
    let mut bits = password.len();
    while bits > 0 {
        if bits & 1 == 1 {
            hash.update([0]);
        } else {
            hash.update(&password[..1]);
        }
        bits >>= 1;
    }
    let mut last: [u8; 16] = hash.finalize().into();
    for round in 0..1_000 {
        let mut hash = Md5::new();
        let is_odd = round & 1 == 1;
        hash.update(if is_odd { password } else { &last });
        if round % 3 != 0 {
            hash.update(salt);
        }
        if round % 7 != 0 {
            hash.update(password);
        }
        hash.update(if is_odd { &last } else { password });
        last = hash.finalize().into();
    }
    last
}

fn encode(hash: &[u8; 16]) -> String {
    let mut out = String::with_capacity(22);
    let mut put = |mut value: u32, count: usize| {
        for _ in 0..count {
            out.push(char::from(ALPHABET[(value & 63) as usize]));
            value >>= 6;
        }
    };
    for (a, b, c) in [(0, 6, 12), (1, 7, 13), (2, 8, 14), (3, 9, 15), (4, 10, 5)] {
        let value = u32::from(hash[a]) << 16 | u32::from(hash[b]) << 8 | u32::from(hash[c]);
        put(value, 4);
    }
    put(u32::from(hash[11]), 2);
    out
}
