//! What rules did with a request, for people and for programs.

use serde_json::{Value, json};
use sluicegate_modules::rewrite::Step;
use sluicegate_modules::rewrite::trial::{Trial, TrialOutcome, TrialRequest};

/// Captures as `{R:0} = a  {R:1} = b`.
fn captures(letter: char, texts: &[String]) -> String {
    texts
        .iter()
        .enumerate()
        .map(|(number, text)| format!("{{{letter}:{number}}} = {text}"))
        .collect::<Vec<_>>()
        .join("   ")
}

/// One line after the other.
pub(super) fn lines(request: &TrialRequest, trial: &Trial) -> Vec<String> {
    let mut out = vec![format!("{} {}", request.method, request.target)];
    for step in &trial.steps {
        match step {
            Step::SetStart { global, url } => {
                let whose = if *global { "the server" } else { "the site" };
                out.push(String::new());
                out.push(format!("rules of {whose}, for {url}"));
            }
            Step::RuleStart { rule, folder, .. } => {
                let place = if folder == "/" {
                    String::new()
                } else {
                    format!(", in {folder}")
                };
                out.push(format!("  rule \"{rule}\"{place}"));
            }
            Step::Pattern {
                pattern,
                input,
                negate,
                matched,
                captures: texts,
            } => {
                let not = if *negate { "not " } else { "" };
                out.push(format!(
                    "    {}  {not}{pattern} on \"{input}\"",
                    verdict(*matched)
                ));
                if *matched && !texts.is_empty() {
                    out.push(format!("         {}", captures('R', texts)));
                }
            }
            Step::Condition {
                input,
                expanded,
                match_type,
                pattern,
                negate,
                succeeded,
                captures: texts,
                ..
            } => {
                let not = if *negate { "not " } else { "" };
                let what = if pattern.is_empty() {
                    (*match_type).to_owned()
                } else {
                    pattern.clone()
                };
                out.push(format!(
                    "    {}  {not}{what} on {input} = \"{expanded}\"",
                    verdict(*succeeded)
                ));
                if *succeeded && !*negate && *match_type == "Pattern" && !texts.is_empty() {
                    out.push(format!("         {}", captures('C', texts)));
                }
            }
            Step::Variable {
                name,
                value,
                was_set,
                ..
            } => {
                let verb = if *was_set { "sets" } else { "keeps" };
                out.push(format!("    {verb} {name} = \"{value}\""));
            }
            Step::Rewrite { url, .. } => out.push(format!("    rewrites to {url}")),
            Step::Redirect { url, status, .. } => {
                out.push(format!("    redirects with {status} to {url}"));
            }
            Step::CustomResponse {
                status, sub_status, ..
            } => out.push(format!("    answers {status}.{sub_status}")),
            Step::Abort => out.push("    drops the connection".to_owned()),
            Step::RuleEnd {
                stop_processing: true,
                succeeded: true,
                ..
            } => out.push("    stops: later rules are not asked".to_owned()),
            _ => {}
        }
    }
    out.push(String::new());
    out.extend(match &trial.outcome {
        TrialOutcome::Unchanged => vec!["result: the request goes on as it is".to_owned()],
        TrialOutcome::Rewritten { url, physical_path } => vec![
            format!("result: {url}"),
            format!("        {}", physical_path.display()),
        ],
        TrialOutcome::Redirected { status, location } => {
            vec![format!("result: {status} {location}")]
        }
        TrialOutcome::Answered {
            status,
            sub_status,
            text,
        } => {
            let mut all = vec![format!("result: {status}.{sub_status}")];
            all.extend(text.lines().map(|line| format!("        {line}")));
            all
        }
        TrialOutcome::Aborted => vec!["result: the connection is dropped".to_owned()],
        _ => Vec::new(),
    });
    out
}

const fn verdict(holds: bool) -> &'static str {
    if holds { "yes" } else { "no " }
}

/// Everything as one object.
pub(super) fn json(request: &TrialRequest, trial: &Trial) -> Value {
    json!({
        "method": request.method,
        "target": request.target,
        "steps": trial.steps.iter().filter_map(step).collect::<Vec<_>>(),
        "result": match &trial.outcome {
            TrialOutcome::Rewritten { url, physical_path } => {
                json!({ "kind": "rewritten", "url": url, "physicalPath": physical_path })
            }
            TrialOutcome::Redirected { status, location } => {
                json!({ "kind": "redirected", "status": status, "location": location })
            }
            TrialOutcome::Answered { status, sub_status, text } => {
                json!({ "kind": "answered", "status": status, "subStatus": sub_status, "text": text })
            }
            TrialOutcome::Aborted => json!({ "kind": "aborted" }),
            _ => json!({ "kind": "unchanged" }),
        },
    })
}

fn step(step: &Step) -> Option<Value> {
    Some(match step {
        Step::SetStart { global, url } => json!({
            "step": "set", "scope": if *global { "global" } else { "distributed" }, "url": url,
        }),
        Step::RuleStart {
            rule,
            input,
            query,
            syntax,
            stop_processing,
            folder,
        } => json!({
            "step": "rule", "rule": rule, "input": input, "query": query, "patternSyntax": syntax,
            "stopProcessing": stop_processing, "folder": folder,
        }),
        Step::Pattern {
            pattern,
            input,
            negate,
            matched,
            captures,
        } => json!({
            "step": "pattern", "pattern": pattern, "input": input, "negate": negate, "holds": matched, "captures": captures,
        }),
        Step::Condition {
            input,
            expanded,
            match_type,
            pattern,
            negate,
            succeeded,
            captures,
            ..
        } => json!({
            "step": "condition", "input": input, "value": expanded, "matchType": match_type, "pattern": pattern,
            "negate": negate, "holds": succeeded, "captures": captures,
        }),
        Step::Variable {
            name,
            value,
            was_set,
            ..
        } => json!({
            "step": "variable", "name": name, "value": value, "set": was_set,
        }),
        Step::Rewrite { url, .. } => json!({ "step": "rewrite", "url": url }),
        Step::Redirect { url, status, .. } => {
            json!({ "step": "redirect", "url": url, "status": status })
        }
        Step::CustomResponse {
            status, sub_status, ..
        } => json!({
            "step": "response", "status": status, "subStatus": sub_status,
        }),
        Step::Abort => json!({ "step": "abort" }),
        Step::RuleEnd {
            rule, succeeded, ..
        } => json!({ "step": "ruleEnd", "rule": rule, "fired": succeeded }),
        Step::Failed { what } => json!({ "step": "failed", "what": what }),
        _ => return None,
    })
}
