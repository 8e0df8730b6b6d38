//! Asks the plan of a server everything that decides about one request.

use sluicegate::{BindingVerdict, Explained, HandlerVerdict, LeftOut, Plan};
use sluicegate_config::section::application_pools::ManagedPipelineMode;
use sluicegate_config::section::authorization::AccessType;
use sluicegate_config::section::handlers::{HandlerMapping, ResourceType};
use sluicegate_config::{Attributes as _, Effective};
use sluicegate_modules::static_file::look::{Found, look};
use sluicegate_modules::{
    configuration_validation, http_redirection, request_filtering, url_authorization,
};
use sluicegate_pipeline::notification::{Delivery, Notification};

use super::answer::{self, Answer, At, Outcome};
use super::asked::Asked;
use super::outcome::{self, Way};
use super::sections;

/// Sections of authentication, and the module that does each.
const AUTHENTICATION: [(&str, &str); 4] = [
    (
        "system.webServer/security/authentication/anonymousAuthentication",
        "AnonymousAuthenticationModule",
    ),
    (
        "system.webServer/security/authentication/basicAuthentication",
        "BasicAuthenticationModule",
    ),
    (
        "system.webServer/security/authentication/digestAuthentication",
        "DigestAuthenticationModule",
    ),
    (
        "system.webServer/security/authentication/windowsAuthentication",
        "WindowsAuthenticationModule",
    ),
];
const REWRITE: [&str; 2] = [
    "system.webServer/rewrite/globalRules",
    "system.webServer/rewrite/rules",
];

/// Everything about a request.
pub(super) fn gather(plan: &Plan, asked: &Asked) -> Answer {
    let request = &asked.request;
    let mut answer = Answer {
        request: answer::Request {
            method: request.method().to_owned(),
            url: shown_url(asked),
            path: request.path().to_owned(),
            query: String::from_utf8_lossy(request.query()).into_owned(),
            address: asked.local.ip().to_string(),
            port: asked.local.port(),
        },
        ..Answer::default()
    };
    let judged = plan.bindings(&asked.local, asked.is_secure, request.host());
    answer.bindings = judged
        .iter()
        .map(|(site, binding, verdict)| answer::Binding {
            site: site.name.clone(),
            site_id: site.id,
            protocol: binding.protocol.clone(),
            binding: binding.information.clone(),
            verdict: binding_code(*verdict),
            why: binding_why(*verdict, &binding.protocol, asked),
            at: At::of(binding.origin.as_ref()),
        })
        .collect();
    let taken = judged
        .iter()
        .find(|(_, _, verdict)| *verdict == BindingVerdict::Takes);
    let Some((site, _, _)) = taken else {
        answer.outcome = Outcome {
            why: "no binding takes the request".to_owned(),
            by: "bindings".to_owned(),
            ..Outcome::default()
        };
        return answer;
    };
    answer.site = Some(answer::Site {
        name: site.name.clone(),
        id: site.id,
        at: At::of(site.origin.as_ref()),
    });
    let way = Way {
        plan,
        site: site.id,
        method: request.method(),
        path: request.path(),
    };
    match plan.explain(site.id, request.method(), request.path()) {
        Ok(explained) => of_place(&mut answer, way, asked, &explained),
        Err(error) => {
            answer.outcome = Outcome::refused(
                error.status,
                error.sub_status,
                "configuration",
                error.description,
            );
        }
    }
    answer
}

fn shown_url(asked: &Asked) -> String {
    let request = &asked.request;
    let scheme = if asked.is_secure { "https" } else { "http" };
    format!(
        "{scheme}://{}{}",
        request.host(),
        String::from_utf8_lossy(request.raw_target())
    )
}

fn binding_code(verdict: BindingVerdict) -> &'static str {
    match verdict {
        BindingVerdict::Takes => "takes",
        BindingVerdict::LessSpecific => "less-specific",
        BindingVerdict::SiteIsStopped => "site-stopped",
        BindingVerdict::NotServed => "not-served",
        BindingVerdict::OtherProtocol => "protocol",
        BindingVerdict::NeverListens => "never-listens",
        BindingVerdict::OtherPort => "port",
        BindingVerdict::OtherAddress => "address",
        BindingVerdict::OtherHost => "host",
        _ => "other",
    }
}

fn binding_why(verdict: BindingVerdict, protocol: &str, asked: &Asked) -> String {
    match verdict {
        BindingVerdict::Takes => String::new(),
        BindingVerdict::LessSpecific => {
            "less specific than the one that takes it, or behind it".to_owned()
        }
        BindingVerdict::SiteIsStopped => "the site does not start (serverAutoStart)".to_owned(),
        BindingVerdict::NotServed => format!("this server does not listen for {protocol}"),
        BindingVerdict::OtherProtocol => {
            let scheme = if asked.is_secure { "https" } else { "http" };
            format!("the request comes by {scheme}")
        }
        BindingVerdict::NeverListens => "its text is no address and port".to_owned(),
        BindingVerdict::OtherPort => format!("the request comes to port {}", asked.local.port()),
        BindingVerdict::OtherAddress => {
            format!("the request comes to {} (--address)", asked.local.ip())
        }
        BindingVerdict::OtherHost => format!("the request is for {}", asked.request.host()),
        _ => String::new(),
    }
}

fn of_place(answer: &mut Answer, way: Way<'_>, asked: &Asked, explained: &Explained<'_>) {
    let effective = &explained.effective;
    let configuration = way.plan.configuration();
    let pool = configuration.application_pools().iter().find(|pool| {
        pool.name
            .eq_ignore_ascii_case(&explained.application.application_pool)
    });
    answer.application = Some(answer::Application {
        path: explained.application.path.clone(),
        pool: explained.application.application_pool.clone(),
        managed_runtime_version: pool
            .map(|pool| pool.managed_runtime_version.clone())
            .unwrap_or_default(),
        managed_pipeline_mode: match pool.map(|pool| pool.managed_pipeline_mode) {
            Some(ManagedPipelineMode::Classic) => "Classic",
            _ => "Integrated",
        },
        at: At::of(explained.application.origin.as_ref()),
    });
    answer.virtual_directory = Some(answer::VirtualDirectory {
        path: explained.directory.path.clone(),
        physical_path: explained.directory.physical_path.clone(),
        folder: explained.directory.folder.clone(),
        at: At::of(explained.directory.origin.as_ref()),
    });
    answer.physical_path = Some(physical_path(explained));
    answer.config_path = Some(effective.config_path.clone());
    answer.sections = sections::gather(configuration, effective, way);
    answer.filtering = Some(filtering(asked, explained));
    answer.authentication = authentication(explained);
    answer.authorization = Some(authorization(way, explained));
    answer.redirect = redirect(asked, explained);
    answer.rewrite = rewrite(explained);
    answer.default_documents = outcome::default_documents(way, explained);
    answer.handlers = handlers(way, explained);
    answer.handler = explained.handler().as_ref().ok().map(|map| answer::Chosen {
        name: map.name.clone(),
        modules: map.modules.clone(),
        called: outcome::called(explained)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        script_processor: map.script_processor.clone(),
        managed_type: map.managed_type.clone(),
    });
    answer.stages = stages(explained);
    answer.left_out = left_out(explained);
    answer.outcome = first_refusal(answer, asked, explained)
        .unwrap_or_else(|| outcome::of_handler(way, explained, 0));
}

fn physical_path(explained: &Explained<'_>) -> answer::PhysicalPath {
    let path = explained.url.physical_path.clone();
    let found = look(&explained.effective, &explained.url.virtual_root, &path);
    let kind = match &found {
        Found::File(_) => "file",
        Found::Directory => "directory",
        Found::Missing => "missing",
        Found::Hidden => "hidden",
        Found::Denied => "denied",
        Found::Refused => "refused",
    };
    answer::PhysicalPath {
        found: match found {
            Found::File(file) if file != path => Some(file),
            _ => None,
        },
        path,
        kind,
    }
}

/// True if the application calls a module of that name.
fn runs(explained: &Explained<'_>, module: &str) -> bool {
    explained.program.module_index(module).is_some()
}

fn filtering(asked: &Asked, explained: &Explained<'_>) -> answer::Filtering {
    let refusal =
        request_filtering::verdict(&explained.effective.request_filtering, &asked.request);
    answer::Filtering {
        runs: runs(explained, "RequestFilteringModule"),
        refusal: refusal.map(|refusal| answer::Refusal {
            status: refusal.status,
            sub_status: refusal.sub_status,
            why: refusal.text,
        }),
    }
}

fn authentication(explained: &Explained<'_>) -> Vec<answer::Authentication> {
    AUTHENTICATION
        .iter()
        .filter_map(|&(section, module)| {
            let element = explained.effective.section_or_defaults(section)?;
            Some(answer::Authentication {
                section,
                enabled: element.boolean("enabled"),
                runs: runs(explained, module),
                at: At::of(element.setting("enabled").map(|setting| &setting.origin)),
            })
        })
        .collect()
}

fn authorization(way: Way<'_>, explained: &Explained<'_>) -> answer::Authorization {
    let section = &explained.effective.authorization;
    let rules = section.rules.iter().map(|rule| answer::Rule {
        access: match rule.access_type {
            AccessType::Allow => "Allow",
            AccessType::Deny => "Deny",
        },
        users: rule.users.join(","),
        roles: rule.roles.join(","),
        verbs: rule.verbs.join(","),
        matches: url_authorization::matches(rule, None, way.method),
        at: At::of(rule.origin.as_ref()),
    });
    answer::Authorization {
        runs: runs(explained, "UrlAuthorizationModule"),
        anonymous_is_allowed: url_authorization::rules_allow(section, None, way.method),
        rules: rules.collect(),
    }
}

fn redirect(asked: &Asked, explained: &Explained<'_>) -> Option<answer::Redirect> {
    let effective = &explained.effective;
    let section = &effective.http_redirect;
    if !section.enabled {
        return None;
    }
    let query = String::from_utf8_lossy(asked.request.query());
    let element = effective.section("system.webServer/httpRedirect");
    Some(answer::Redirect {
        runs: runs(explained, "HttpRedirectionModule"),
        status: section.http_response_status,
        location: http_redirection::location(effective, asked.request.path(), &query),
        at: At::of(element.and_then(|element| element.origin())),
    })
}

fn rewrite(explained: &Explained<'_>) -> Option<answer::Rewrite> {
    let lists = REWRITE.map(|path| explained.effective.section(path));
    let lists = || {
        lists
            .into_iter()
            .flatten()
            .filter(|list| !list.items().is_empty())
    };
    let last = lists().next_back()?;
    Some(answer::Rewrite {
        rules: lists().map(|list| list.items().len()).sum(),
        runs: runs(explained, "RewriteModule"),
        verdict: None,
        url: None,
        at: At::of(last.origin()),
    })
}

fn handlers(way: Way<'_>, explained: &Explained<'_>) -> Vec<answer::Handler> {
    let mappings = &explained.effective.handlers.mappings;
    mappings
        .iter()
        .zip(&explained.handlers)
        .map(|(mapping, verdict)| {
            let (verdict, why) = handler_words(way, explained, mapping, verdict);
            answer::Handler {
                name: mapping.name.clone(),
                path: mapping.path.clone(),
                verb: mapping.verbs.join(","),
                verdict,
                why,
                at: At::of(mapping.origin.as_ref()),
            }
        })
        .collect()
}

fn handler_words(
    way: Way<'_>,
    explained: &Explained<'_>,
    mapping: &HandlerMapping,
    verdict: &HandlerVerdict,
) -> (&'static str, String) {
    match verdict {
        HandlerVerdict::Chosen => ("chosen", mapping.modules.join(",")),
        HandlerVerdict::Fails => {
            let error = explained.handler().as_ref().err();
            (
                "fails",
                error.map(|e| e.description.clone()).unwrap_or_default(),
            )
        }
        HandlerVerdict::Later => ("later", "stands behind the one that is chosen".to_owned()),
        HandlerVerdict::OtherPath => ("path", format!("its path is {}", mapping.path)),
        HandlerVerdict::OtherVerb => (
            "verb",
            format!("it takes {}, not {}", mapping.verbs.join(","), way.method),
        ),
        HandlerVerdict::Precondition(word) => (
            "precondition",
            format!("its preCondition {word} does not hold"),
        ),
        HandlerVerdict::IsDirectory | HandlerVerdict::NoDirectory => {
            let what = match mapping.resource_type {
                ResourceType::Directory => "folders, and this is none",
                _ => "files, and this is a folder",
            };
            ("resource-type", format!("it is for {what}"))
        }
        _ => ("other", String::new()),
    }
}

/// What is delivered, in order. The modules of the handler run in EXECUTE.
fn stages(explained: &Explained<'_>) -> Vec<answer::Stage> {
    let program = &explained.program;
    let is_managed = explained
        .handler()
        .as_ref()
        .is_ok_and(|map| !map.managed_type.is_empty());
    let listener = |entry: &sluicegate_pipeline::ModuleEntry, at: Delivery| answer::Listener {
        name: entry.name.to_string(),
        priority: entry.registration().priority_for(at).alias(),
        called: is_managed || !entry.is_managed_only(),
    };
    let mut stages: Vec<answer::Stage> = Vec::new();
    for notification in Notification::DETERMINISTIC {
        for at in [Delivery::main(notification), Delivery::post(notification)] {
            let mut modules: Vec<answer::Listener> = program
                .deliveries()
                .filter(|(delivery, _)| *delivery == at)
                .map(|(_, entry)| listener(entry, at))
                .collect();
            if notification == Notification::ExecuteRequestHandler && !at.is_post {
                let list = explained.handler().as_ref().map(|map| map.list.as_slice());
                modules.extend(
                    list.unwrap_or_default()
                        .iter()
                        .filter_map(|&index| program.modules().get(usize::from(index)))
                        .map(|entry| listener(entry, at)),
                );
            }
            stages.push(answer::Stage {
                notification: notification.name(),
                post: at.is_post,
                modules,
            });
        }
    }
    for notification in Notification::NESTED {
        let at = Delivery::main(notification);
        stages.push(answer::Stage {
            notification: notification.name(),
            post: false,
            modules: program
                .nested_listeners(notification)
                .map(|entry| listener(entry, at))
                .collect(),
        });
    }
    stages.retain(|stage| !stage.modules.is_empty());
    stages
}

fn left_out(explained: &Explained<'_>) -> Vec<answer::LeftOut> {
    let mut all: Vec<answer::LeftOut> = explained
        .left_out
        .iter()
        .map(|(entry, why)| {
            let not_yet = sluicegate_modules::NOT_YET
                .iter()
                .find(|(name, _)| *name == entry.name);
            let (reason, why) = match (why, not_yet) {
                (LeftOut::Precondition(word), _) => (
                    "precondition",
                    format!("its preCondition {word} does not hold"),
                ),
                (LeftOut::Managed, _) => (
                    "managed",
                    "a .NET type, for which nothing is registered here".to_owned(),
                ),
                (_, Some((_, what))) => {
                    ("nothing-yet", format!("does nothing yet; it would {what}"))
                }
                _ => ("no-requests", "takes part in no request".to_owned()),
            };
            answer::LeftOut {
                module: entry.name.clone(),
                reason,
                why,
                at: At::of(entry.origin.as_ref()),
            }
        })
        .collect();
    let named = explained.program.modules().iter();
    all.extend(
        named
            .filter(|entry| explained.is_only_named(&entry.name))
            .map(|entry| answer::LeftOut {
                module: entry.name.to_string(),
                reason: "not-loaded",
                why: "was not loaded; --load-modules shows where it takes part".to_owned(),
                at: origin_of(&explained.effective, &entry.name),
            }),
    );
    all
}

fn origin_of(effective: &Effective, module: &str) -> At {
    let entries = &effective.modules.entries;
    let entry = entries.iter().find(|entry| entry.name == module);
    At::of(entry.and_then(|entry| entry.origin.as_ref()))
}

/// The stages before the handler, in their order.
fn first_refusal(answer: &Answer, asked: &Asked, explained: &Explained<'_>) -> Option<Outcome> {
    if let Some(filtering) = answer.filtering.as_ref().filter(|filtering| filtering.runs)
        && let Some(refusal) = &filtering.refusal
    {
        return Some(Outcome::refused(
            refusal.status,
            refusal.sub_status,
            "RequestFilteringModule",
            refusal.why.clone(),
        ));
    }
    if runs(explained, "ConfigurationValidationModule")
        && let Some(found) = configuration_validation::verdict(&explained.effective)
    {
        return Some(Outcome::refused(
            500,
            found.setting.sub_status(),
            "ConfigurationValidationModule",
            format!(
                "{} at {} acts in classic applications only",
                found.setting.section(),
                found.origin
            ),
        ));
    }
    let mut on = answer
        .authentication
        .iter()
        .filter(|own| own.enabled && own.runs);
    let has_credentials = asked.request.headers.get_by_name("Authorization").is_some();
    let may_log_on = on
        .clone()
        .any(|own| own.section.ends_with("/anonymousAuthentication") || has_credentials);
    // A module that we know nothing of may set a user.
    let at = Delivery::main(Notification::AuthenticateRequest);
    let others = explained.program.modules().iter().any(|entry| {
        let is_known = sluicegate_modules::NAMES.contains(&&*entry.name);
        let listens = entry.registration().listens_to(at);
        !is_known && (listens || explained.is_only_named(&entry.name))
    });
    if !may_log_on && !others {
        return Some(Outcome::refused(
            401,
            2,
            "authentication",
            match on.next() {
                Some(own) => format!("{} asks for credentials", own.section),
                None => "no module of the application finds out who asks: anonymousAuthentication is off".to_owned(),
            },
        ));
    }
    if let Some(rules) = answer.authorization.as_ref().filter(|rules| rules.runs)
        && !rules.anonymous_is_allowed
        && !others
        && !has_credentials
    {
        return Some(Outcome::refused(
            401,
            2,
            "UrlAuthorizationModule",
            "no rule of authorization allows an anonymous user",
        ));
    }
    let redirect = answer.redirect.as_ref().filter(|redirect| redirect.runs)?;
    let location = redirect.location.as_ref()?;
    Some(Outcome::served(
        Some(redirect.status),
        "HttpRedirectionModule",
        format!("a redirect to {location}"),
    ))
}
