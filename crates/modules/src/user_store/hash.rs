//! Compares a password with a stored hash, in the forms that `htpasswd` and the system's tools write.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha_crypt::PasswordVerifier;
use sha1::{Digest, Sha1};

use super::apr1;
use super::secret::same;

/// True if the password is the one that was hashed; takes as long as the hash wants. A form that is not understood, and a
/// password in clear, matches nothing.
pub(crate) fn matches(stored: &str, password: &str) -> bool {
    let bytes = password.as_bytes();
    if stored.starts_with("$2") {
        return bcrypt::verify(bytes, stored).unwrap_or(false);
    }
    if stored.starts_with("$argon2") {
        return argon2::Argon2::default()
            .verify_password(bytes, stored)
            .is_ok();
    }
    if stored.starts_with("$5$") || stored.starts_with("$6$") {
        return sha_crypt::ShaCrypt::default()
            .verify_password(bytes, stored)
            .is_ok();
    }
    if let Some(encoded) = stored.strip_prefix("{SHA}") {
        let expected = STANDARD.decode(encoded).unwrap_or_default();
        return same(&Sha1::digest(bytes), &expected);
    }
    apr1::hash_like(stored, bytes).is_some_and(|made| same(made.as_bytes(), stored.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_knows_its_password() {
        for stored in [
            "$apr1$saltsalt$NbcAJgcW1uAeA7AMWnflE1",
            "$1$abc$2oTK4sek5kLll5IwggQZ4/",
            "$5$somesalt$SyXo6QJ.wfBafVk6xic0ExSckINmbxnp1/tMZzD8039",
            "$6$somesalt$yHz5jrPGi1JOx02VUUBPfZEnmh62qRSatLAxSCcHlOiWviLWapl7ZpK34uNBLE7VDhvnjoHl1dmmRMh3q3twn.",
            "$argon2id$v=19$m=64,t=1,p=1$xbRjtbZszFbqWsZugM3Hxg$Jg3+Q5IlmQ5bn97FS1E7xiZrjtWJrf02q5xgzLkuwv4",
            "{SHA}jB+Uy1Mc1RaOC7xH05+66u4Wv9U=",
            "$2b$04$abcdefghijklmnopqrstuuySThTIQr7SDQ54jujiJ2SsUBj/ViGeS",
        ] {
            assert!(matches(stored, "secret pässword"), "{stored}");
            assert!(!matches(stored, "secret password"), "{stored}");
            assert!(!matches(stored, ""), "{stored}");
        }
        for stored in [
            "secret",
            "",
            "$9$x$y",
            "$2y$04$short",
            "{SHA}!",
            "$apr1$",
            "$argon2id$x",
            "$6$",
        ] {
            assert!(!matches(stored, "secret"), "{stored}");
            assert!(!matches(stored, ""), "{stored}");
        }
    }
}
