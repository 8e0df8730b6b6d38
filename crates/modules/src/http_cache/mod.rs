//! Keeps responses and gives them to later requests without asking their handlers again.
//!
//! **What it does.** A GET response of status 200 whose URL is asked for often is kept as its profile, chosen by the
//! extension of the URL, or a module says; later requests of anonymous users that do not differ in what the response
//! varies by get it. A profile's `location` decides about the copies of clients and proxies.
//!
//! **IIS name.** `HttpCacheModule`.
//!
//! **Sections.** `system.webServer/caching`; the thresholds of `system.webServer/serverRuntime` say what often means.
//!
//! **Notifications (priority).** RESOLVE_REQUEST_CACHE (MEDIUM), UPDATE_REQUEST_CACHE (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <caching>
//!   <profiles>
//!     <add extension=".html" policy="CacheForTimePeriod" duration="00:01:00" varyByQueryString="page" />
//!   </profiles>
//! </caching>
//! ```
//!
//! **Differs from IIS.** There is no kernel cache: a `kernelCachePolicy` counts like `policy` where that says nothing.
//! Without `varyByQueryString` only requests without a query are served from the cache. What `Vary` names tells responses
//! apart too. Not kept are answers to users with a name, with a cookie, and those whose `Cache-Control` forbids it. A
//! changed file is noticed within a second.
//!
//! **See also.** [`static_compression`](crate::static_compression).

mod key;
mod profile;
mod store;
#[cfg(test)]
mod tests;

use std::os::unix::fs::FileExt;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use sluicegate_config::Effective;
use sluicegate_config::section::caching::{CacheLocation, CachePolicy as Policy};
use sluicegate_pipeline::cache_policy::{CachePolicy, Keep, StatedPolicy};
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::response::Chunk;

use crate::clock;
use crate::per_configuration::effective;
use key::{Place, Variation};
use profile::{Rule, rule};
use store::{Kept, Life, Source, Store};

/// `HttpCacheModule`.
#[derive(Debug, Default)]
pub struct HttpCache {
    store: Arc<Store>,
}

impl Module for HttpCache {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::RESOLVE_REQUEST_CACHE | Notifications::UPDATE_REQUEST_CACHE)
    }

    fn on_resolve_request_cache(&self, context: &mut HttpContext) -> Outcome {
        // What the client asked for, before a default document or another module takes its place.
        let has_profiles = context
            .config::<Effective>()
            .is_some_and(|own| own.caching.enabled && !own.caching.profiles.is_empty());
        if has_profiles && let Some(place) = Place::of(context) {
            context.set_state(place);
        }
        // Nearly every server keeps nothing: a look, and no lock is taken.
        if self.store.is_empty() || !may_be_looked_up(context) {
            return Outcome::Continue;
        }
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let stated = stated(context);
        if stated.is_disabled || stated.is_forced || !effective.caching.enabled {
            return Outcome::Continue;
        }
        let now = clock::now();
        let Some(place) = Place::of(context) else {
            return Outcome::Continue;
        };
        let Some(kept) = self.store.find(&place, now, |variation| {
            variation.value_of(context, stated.vary_by_value.as_deref())
        }) else {
            return Outcome::Continue;
        };
        if !kept.belongs_to(&effective) {
            return Outcome::Continue;
        }
        if !kept.must_look(now) {
            return serve(context, &kept);
        }
        Outcome::work(
            move || {
                let is_same = kept.is_unchanged(clock::now());
                (kept, is_same)
            },
            |context, (kept, is_same)| {
                if is_same {
                    serve(context, &kept)
                } else {
                    Outcome::Continue
                }
            },
        )
    }

    fn on_update_request_cache(&self, context: &mut HttpContext) -> Outcome {
        let has_profiles = context
            .config::<Effective>()
            .is_some_and(|own| own.caching.enabled && !own.caching.profiles.is_empty());
        let is_stated = context.state::<StatedPolicy>().is_some();
        if !has_profiles && !is_stated || context.is_child() {
            return Outcome::Continue;
        }
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let stated = stated(context);
        let rule = rule(&effective.caching, context.request.path());
        if let Some(rule) = &rule {
            tell_clients(context, rule);
        }
        self.keep(context, &effective, rule, &stated);
        Outcome::Continue
    }
}

impl HttpCache {
    /// Features 3.6, 3.9.
    fn keep(
        &self,
        context: &mut HttpContext,
        effective: &Arc<Effective>,
        rule: Option<Rule>,
        stated: &CachePolicy,
    ) {
        let Some(life) = life(rule.as_ref(), stated).filter(|_| !stated.is_disabled) else {
            return;
        };
        let response = &context.response;
        if context.request.method() != "GET"
            || response.status() != 200
            || response.headers_sent()
            || response.headers_suppressed()
            || response.entity_length() > effective.caching.max_response_size.into()
            || !is_anonymous(context)
            || context.request.headers.contains(HeaderId::RANGE)
            || response.headers.contains(HeaderId::SET_COOKIE)
            || forbids(response.headers.get(HeaderId::CACHE_CONTROL))
        {
            return;
        }
        let place = context.take_state().or_else(|| Place::of(context));
        let Some(place) = place else { return };
        let response = &context.response;
        let (by_headers, by_query) = rule.map_or_else(Default::default, |rule| {
            (rule.vary_by_headers, rule.vary_by_query)
        });
        let variation = Variation::new(
            by_headers.iter().chain(&stated.vary_by_headers),
            by_query.iter().chain(&stated.vary_by_query),
            response.headers.get(HeaderId::VARY),
        );
        let Some(variation) = variation else { return };
        let Some(value) = variation.value_of(context, stated.vary_by_value.as_deref()) else {
            return;
        };
        let runtime = &effective.server_runtime;
        let period = u64::try_from(runtime.frequent_hit_time_period.as_millis());
        let now = clock::now();
        if !self.store.is_hot(
            &place,
            now,
            period.unwrap_or(u64::MAX),
            runtime.frequent_hit_threshold,
        ) {
            return;
        }
        let Some(body) = body_of(context.response.chunks()) else {
            return;
        };
        let source =
            matches!(life, Life::UntilChange(_)).then(|| Source::of(context.physical_path()));
        let kept = Kept::new(
            &context.response.headers,
            body,
            life,
            source,
            effective,
            now,
        );
        let megabytes = u64::from(effective.caching.max_cache_size);
        if self
            .store
            .insert(place, variation, value, kept, megabytes, now)
            && let Some(StatedPolicy(source)) = context.state()
        {
            source.note_cached();
        }
    }
}

/// What modules have said about the response.
fn stated(context: &HttpContext) -> CachePolicy {
    context
        .state::<StatedPolicy>()
        .map(|StatedPolicy(source)| source.policy())
        .unwrap_or_default()
}

/// Features 3.5: conditional requests and those for ranges are the handler's.
fn may_be_looked_up(context: &HttpContext) -> bool {
    let headers = &context.request.headers;
    context.request.method() == "GET"
        && !context.is_child()
        && is_anonymous(context)
        && ![
            HeaderId::IF_MATCH,
            HeaderId::IF_MODIFIED_SINCE,
            HeaderId::IF_NONE_MATCH,
            HeaderId::IF_RANGE,
            HeaderId::IF_UNMODIFIED_SINCE,
            HeaderId::RANGE,
        ]
        .iter()
        .any(|&id| headers.contains(id))
        && !headers
            .get(HeaderId::CACHE_CONTROL)
            .is_some_and(|value| has_word(value, "no-cache") || has_word(value, "no-store"))
}

fn is_anonymous(context: &HttpContext) -> bool {
    context.user().is_none_or(|user| user.is_anonymous())
        && !context.request.headers.contains(HeaderId::AUTHORIZATION)
}

fn has_word(value: &[u8], word: &str) -> bool {
    value.split(|&byte| byte == b',').any(|part| {
        let name = part.split(|&byte| byte == b'=').next().unwrap_or(part);
        name.trim_ascii().eq_ignore_ascii_case(word.as_bytes())
    })
}

fn forbids(cache_control: Option<&[u8]>) -> bool {
    cache_control.is_some_and(|value| {
        ["private", "no-store", "no-cache"]
            .iter()
            .any(|word| has_word(value, word))
    })
}

/// How long the response is kept: a module's word counts more than a profile's.
fn life(rule: Option<&Rule>, stated: &CachePolicy) -> Option<Life> {
    let millis = |time: std::time::Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    match stated.keep {
        Keep::For(time) => return Some(Life::Until(millis(time))),
        Keep::UntilChange => return Some(Life::UntilChange(u64::MAX)),
        Keep::Unsaid => {}
    }
    let rule = rule.filter(|rule| {
        matches!(
            rule.location,
            CacheLocation::Any | CacheLocation::Server | CacheLocation::ServerAndClient
        )
    })?;
    match rule.policy {
        Policy::CacheUntilChange => Some(Life::UntilChange(millis(rule.duration))),
        Policy::CacheForTimePeriod => Some(Life::Until(millis(rule.duration))),
        Policy::DontCache | Policy::DisableCache => None,
    }
}

/// Features 3.12: what clients and proxies may keep. An application's own word stands.
fn tell_clients(context: &mut HttpContext, rule: &Rule) {
    let response = &mut context.response;
    if response.headers_sent()
        || response.status() != 200
        || response.headers.contains(HeaderId::CACHE_CONTROL)
    {
        return;
    }
    let age = match rule.policy {
        Policy::CacheForTimePeriod => format!(", max-age={}", rule.duration.as_secs()),
        _ => String::new(),
    };
    let word = match (rule.policy, rule.location) {
        (Policy::DisableCache, _) | (_, CacheLocation::None) => "no-cache".to_owned(),
        (_, CacheLocation::Server) => return,
        (_, CacheLocation::Any | CacheLocation::Downstream) => format!("public{age}"),
        (_, CacheLocation::Client | CacheLocation::ServerAndClient) => format!("private{age}"),
    };
    response.headers.set(HeaderId::CACHE_CONTROL, word);
}

/// The whole body in memory; `None` if it cannot be read.
fn body_of(chunks: &[Chunk]) -> Option<Bytes> {
    if let [Chunk::Memory(bytes)] = chunks {
        return Some(bytes.clone());
    }
    let mut body = BytesMut::new();
    for chunk in chunks {
        match chunk {
            Chunk::Memory(bytes) | Chunk::Referenced(bytes) => body.extend_from_slice(bytes),
            Chunk::File {
                file,
                offset,
                length,
            } => {
                // The limit for responses has kept this small.
                let start = body.len();
                body.resize(start + usize::try_from(*length).ok()?, 0);
                file.read_exact_at(&mut body[start..], *offset).ok()?;
            }
        }
    }
    Some(body.freeze())
}

/// Features 3.13.
fn serve(context: &mut HttpContext, kept: &Kept) -> Outcome {
    if let Some(StatedPolicy(source)) = context.state() {
        source.note_cached();
    }
    context.response.headers.set_all(kept.headers());
    context.response.write(kept.body());
    context.set_request_handled();
    Outcome::Finish
}
