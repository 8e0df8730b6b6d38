//! A client that answers challenges.

use md5::Md5;
use sha2::{Digest, Sha256};

use super::*;
use crate::test_host::TestSite;

fn hash(algorithm: &str, text: &str) -> String {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    match algorithm {
        "MD5" => hex(&Md5::digest(text)),
        _ => hex(&Sha256::digest(text)),
    }
}

fn site() -> TestSite {
    let secret = "ann:Staff:open sesame";
    let site = TestSite::new(vec![(
        "DigestAuthenticationModule",
        Arc::new(DigestAuthentication::default()) as Arc<dyn Module>,
    )])
    .without_test_user()
    .file(
        "users.txt",
        format!(
            "ann:Staff:{}\nann:Staff:{}\n",
            hash("MD5", secret),
            hash("SHA-256", secret)
        ),
    );
    let users = site.root().join("users.txt");
    site.config(&format!(
        r#"<security><authentication><digestAuthentication enabled="true" realm="Staff" userFile="{}" /></authentication></security>"#,
        users.display()
    ))
}

/// The nonce of the challenge for an algorithm.
fn nonce(site: &TestSite, algorithm: &str) -> String {
    let answer = site.get("/a?b=c");
    assert_eq!(answer.code(), "401.2");
    let wanted = format!("algorithm={algorithm},");
    let challenge = answer
        .headers
        .iter()
        .filter(|(name, _)| name == "WWW-Authenticate")
        .map(|(_, value)| value)
        .find(|value| value.contains(&wanted))
        .expect("is offered");
    let nonce = challenge.split("nonce=\"").nth(1).expect("has one");
    nonce.split('"').next().expect("is quoted").to_owned()
}

fn reply(algorithm: &str, nonce: &str, count: u32, password: &str, uri: &str) -> String {
    let first = hash(algorithm, &format!("ann:Staff:{password}"));
    let second = hash(algorithm, &format!("GET:{uri}"));
    let response = hash(
        algorithm,
        &format!("{first}:{nonce}:{count:08x}:client:auth:{second}"),
    );
    format!(
        r#"Digest username="ann", realm="Staff", nonce="{nonce}", uri="{uri}", algorithm={algorithm}, qop=auth, nc={count:08x}, cnonce="client", response="{response}""#
    )
}

#[test]
fn right_answers_set_the_user_once() {
    // Features 21.2, 21.9, 21.10; RFC 7616.
    let site = site();
    for algorithm in ["MD5", "SHA-256"] {
        let nonce = nonce(&site, algorithm);
        for (count, password, uri, expected) in [
            (1, "open sesame", "/a?b=c", "200.0"),
            (1, "open sesame", "/a?b=c", "401.1"),
            (2, "open sesame", "/a?b=c", "200.0"),
            (3, "wrong", "/a?b=c", "401.1"),
            (3, "open sesame", "/other", "401.1"),
            (3, "open sesame", "/a?b=c", "200.0"),
        ] {
            let value = reply(algorithm, &nonce, count, password, uri);
            let answer = site.send("GET", "/a?b=c", &[("Authorization", &value)]);
            assert_eq!(
                answer.code(),
                expected,
                "{algorithm} {count} {password} {uri}"
            );
        }
    }
    let foreign = reply("MD5", "bm9uY2U", 1, "open sesame", "/");
    let answer = site.send("GET", "/", &[("Authorization", &foreign)]);
    assert_eq!(answer.code(), "401.1");
    assert_eq!(
        site.send("GET", "/", &[("Authorization", "Digest x")])
            .code(),
        "401.1"
    );
}
