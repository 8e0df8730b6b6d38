//! What the process answers about itself to `sluicegate rsca` and `appcmd`, as lines of fields between tabs.

use std::collections::BTreeSet;
use std::sync::Arc;

use sluicegate_modules::request_monitor;

use crate::server::Shared;

/// The number of the process, then the pools that have an application running in it, one a line.
pub(crate) fn worker_process(shared: &Arc<Shared>) -> String {
    let sites = shared.sites();
    let pools: BTreeSet<String> = sites
        .slots()
        .filter_map(|(_, slot)| slot.current())
        .map(|application| application.pool.clone())
        .collect();
    let pid = std::process::id();
    pools
        .into_iter()
        .map(|pool| format!("{pid}\t{pool}\n"))
        .collect()
}

/// The requests that `RequestMonitorModule` watches: id, verb, URL, host, client, number of the site, pool, stage, module,
/// milliseconds since the begin, milliseconds in the stage.
pub(crate) fn requests() -> String {
    // A header value may hold a tab, which would move the fields behind it.
    let plain = |text: &str| text.replace(|c: char| c.is_control(), " ");
    request_monitor::running()
        .into_iter()
        .map(|own| {
            [
                format!("{:016x}", own.id),
                plain(&own.verb),
                plain(&own.url),
                plain(&own.host),
                own.client.to_canonical().to_string(),
                own.site.to_string(),
                plain(&own.pool),
                own.stage.name().to_owned(),
                plain(&own.module),
                own.time.as_millis().to_string(),
                own.time_in_stage.as_millis().to_string(),
            ]
            .join("\t")
                + "\n"
        })
        .collect()
}
