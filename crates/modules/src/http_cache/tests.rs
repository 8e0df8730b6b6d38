//! What is kept, and who gets it.

use std::sync::atomic::{AtomicU32, Ordering};

use super::*;
use crate::test_host::{Answer, TestSite};

/// Answers with a number that grows, and as the query wants.
#[derive(Default)]
struct Handler(AtomicU32);

impl Module for Handler {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        let want = context.request.headers.get_by_name("X-Want");
        let want = String::from_utf8_lossy(want.unwrap_or_default()).into_owned();
        let headers = &mut context.response.headers;
        match &*want {
            "cookie" => headers.set(HeaderId::SET_COOKIE, "a=b"),
            "private" => headers.set(HeaderId::CACHE_CONTROL, "Private, max-age=5"),
            "vary" => headers.set(HeaderId::VARY, "X-Language"),
            "star" => headers.set(HeaderId::VARY, "*"),
            "error" => context.response.set_status(500, "", 0),
            "big" => context.response.write("x".repeat(300_000)),
            "policy" => context.set_state(StatedPolicy(Arc::new(Own))),
            _ => {}
        }
        context.response.write(number.to_string());
        context.set_request_handled();
        Outcome::Continue
    }
}

/// A module's word.
struct Own;

impl sluicegate_pipeline::cache_policy::CachePolicySource for Own {
    fn policy(&self) -> CachePolicy {
        CachePolicy {
            keep: Keep::For(std::time::Duration::from_secs(60)),
            vary_by_headers: vec!["X-Want".to_owned()],
            ..CachePolicy::default()
        }
    }

    fn note_cached(&self) {}
}

fn site(profiles: &str) -> TestSite {
    let profiles = profiles.replace(
        "ADD",
        r#"add policy="CacheForTimePeriod" duration="01:00:00""#,
    );
    TestSite::new(vec![
        (
            "HttpCacheModule",
            Arc::new(HttpCache::default()) as Arc<dyn Module>,
        ),
        ("Handler", Arc::new(Handler::default())),
    ])
    .handler("Handler")
    .config(&format!(
        "<caching><profiles>{profiles}</profiles></caching>"
    ))
    .file("file.x", "source")
}

fn ask(site: &TestSite, target: &str, headers: &[(&str, &str)]) -> Answer {
    site.send("GET", target, headers)
}

#[test]
fn response_is_kept_from_the_second_request_on() {
    // Features 3.4, 3.5, 3.6, 3.9.
    for (target, headers, expected) in [
        ("/a.x", &[][..], "1 2 2 2"),
        ("/a.y", &[], "1 2 3 4"),
        ("/a.x?q=1", &[], "1 2 3 4"),
        ("/a.x", &[("X-Want", "cookie")], "1 2 3 4"),
        ("/a.x", &[("X-Want", "private")], "1 2 3 4"),
        ("/a.x", &[("X-Want", "star")], "1 2 3 4"),
        ("/a.x", &[("X-Want", "vary")], "1 2 2 2"),
        ("/a.x", &[("If-None-Match", "\"x\"")], "1 2 3 4"),
        ("/a.x", &[("Cache-Control", "no-cache")], "1 2 3 4"),
        ("/a.x", &[("Authorization", "Basic x")], "1 2 3 4"),
        ("/a.y", &[("X-Want", "policy")], "1 2 2 2"),
    ] {
        let site = site(r#"<ADD extension=".X" />"#);
        let answers: Vec<_> = (0..4).map(|_| ask(&site, target, headers).text()).collect();
        assert_eq!(answers.join(" "), expected, "{target} {headers:?}");
    }
    for want in ["error", "big"] {
        let site = site(r#"<ADD extension="*" />"#);
        for _ in 0..3 {
            ask(&site, "/", &[("X-Want", want)]);
        }
        assert!(
            ask(&site, "/", &[("X-Want", want)]).text().ends_with('4'),
            "{want}"
        );
    }
    let site = site(r#"<ADD extension="*" />"#);
    let heads: Vec<_> = (0..3).map(|_| site.send("HEAD", "/", &[]).status).collect();
    assert_eq!(heads, [200; 3]);
    assert_eq!(ask(&site, "/", &[]).text(), "4");
}

#[test]
fn requests_that_differ_in_what_counts_get_different_responses() {
    // Features 3.2, 3.7, 3.8.
    let site = site(
        r#"<ADD extension=".x" varyByQueryString="a;b" varyByHeaders="X-One, X-Two" /><ADD extension="*" varyByQueryString="*" />"#,
    );
    let same = |target: &str, headers: &[(&str, &str)]| {
        for _ in 0..2 {
            ask(&site, target, headers);
        }
        ask(&site, target, headers).text()
    };
    let first = same("/p.x?a=1&b=2", &[]);
    assert_eq!(same("/p.x?b=2&a=1", &[]), first);
    assert_eq!(same("/p.x?b=2&A=1&c=3", &[]), first);
    for (target, headers) in [
        ("/p.x?a=2&b=1", &[][..]),
        ("/p.x?a=1", &[]),
        ("/p.x", &[]),
        ("/p.x?a=1&b=2", &[("X-One", "1")]),
        ("/p.x?a=1&b=2", &[("X-Two", "1")]),
        ("/p.x?a=1&b=2", &[("Host", "other")]),
        ("/q.x?a=1&b=2", &[]),
        ("/p?a=1&b=2", &[]),
        ("/p?b=2&a=1", &[]),
    ] {
        let answer = same(target, headers);
        assert_ne!(answer, first, "{target} {headers:?}");
        assert_eq!(ask(&site, target, headers).text(), answer);
    }
    assert_eq!(ask(&site, "/p.x?a=1&b=2", &[]).text(), first);
}

#[test]
fn vary_of_the_response_counts_too() {
    // Features 3.5.
    let site = site(r#"<ADD extension="*" />"#);
    let language = |value| [("X-Want", "vary"), ("X-Language", value)];
    for _ in 0..2 {
        ask(&site, "/", &language("en"));
    }
    let english = ask(&site, "/", &language("en")).text();
    let german = ask(&site, "/", &language("de")).text();
    assert_ne!(english, german);
    assert_eq!(ask(&site, "/", &language("en")).text(), english);
    assert_eq!(ask(&site, "/", &language("de")).text(), german);
}

#[test]
fn location_tells_clients_what_they_may_keep() {
    // Features 3.3, 3.12.
    for (attributes, expected) in [
        (r#"policy="CacheForTimePeriod" location="Server""#, None),
        (
            r#"policy="CacheForTimePeriod" location="Client""#,
            Some("private, max-age=30"),
        ),
        (
            r#"policy="CacheForTimePeriod" location="Any""#,
            Some("public, max-age=30"),
        ),
        (
            r#"policy="CacheUntilChange" location="Downstream""#,
            Some("public"),
        ),
        (
            r#"policy="CacheUntilChange" location="None""#,
            Some("no-cache"),
        ),
        (r#"policy="DisableCache""#, Some("no-cache")),
        (r#"policy="DontCache""#, None),
    ] {
        let site = site(&format!(r#"<add extension=".x" {attributes} />"#));
        let answer = ask(&site, "/a.x", &[]);
        assert_eq!(answer.header("Cache-Control"), expected, "{attributes}");
    }
}

#[test]
fn changed_source_ends_what_was_made_of_it() {
    // Features 2.2, 3.3.
    let site = site(r#"<add extension=".x" policy="CacheUntilChange" duration="01:00:00" />"#);
    let first = [0; 3].map(|_| ask(&site, "/file.x", &[]).text());
    assert_eq!(first, ["1", "2", "2"]);
    std::fs::write(site.root().join("file.x"), "another source").expect("is ours");
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while ask(&site, "/file.x", &[]).text() == "2" {
        assert!(
            std::time::Instant::now() < deadline,
            "the change goes unnoticed"
        );
        std::thread::yield_now();
    }
}

#[test]
fn full_cache_drops_what_was_used_longest_ago() {
    let store = Store::default();
    let effective = site("").effective();
    let body = Bytes::from(vec![0; 300 * 1024]);
    let put = |path: &str, now: u64| {
        let place = Place::at(path);
        let headers = sluicegate_pipeline::headers::Headers::new(
            sluicegate_pipeline::headers::Side::Response,
        );
        let kept = Kept::new(
            &headers,
            body.clone(),
            Life::Until(1_000),
            None,
            &effective,
            now,
        );
        assert!(store.insert(
            place.clone(),
            Variation::default(),
            Vec::new(),
            kept,
            1,
            now
        ));
        place
    };
    let has = |place: &Place, now| store.find(place, now, |_| Some(Vec::new())).is_some();
    let (a, b, c) = (put("/a", 1), put("/b", 2), put("/c", 3));
    assert!(has(&a, 4));
    let d = put("/d", 5);
    assert_eq!(
        [has(&a, 6), has(&b, 6), has(&c, 6), has(&d, 6)],
        [true, false, true, true]
    );
    assert!(!has(&d, 1_005));
}
