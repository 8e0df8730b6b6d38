//! The access log: one line for each request, gathered per thread and appended to the file in whole lines.
//!
//! Writing never fails a request: a line that cannot be written is counted and dropped (features: logging 1.15).

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use arc_swap::ArcSwap;
use sluicegate_config::section::sites::LogPeriod;
use sluicegate_modules::civil_time::CivilTime;
use sluicegate_modules::http_logging::is_wanted;
use sluicegate_modules::http_logging::w3c::{Fields, LineWriter, Record};
use sluicegate_pipeline::context::HttpContext;

use crate::clock;
use crate::http1::exchange::SentStatus;
use crate::problem::Problem;
use crate::sites::Sites;

/// Lines that a thread gathers before it writes (features: logging 1.10).
const GATHERED_BYTES_MAX: usize = 64 * 1024;

/// Where access logs go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AccessLogTarget {
    /// Each site's `logFile` decides.
    #[default]
    AsConfigured,
    /// Below this folder, in one sub-folder for each site.
    Folder(PathBuf),
    /// Nowhere.
    Off,
}

/// The log of one site.
struct SiteLog {
    folder: PathBuf,
    period: LogPeriod,
    truncate_bytes: u64,
    fields: Fields,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    name: String,
    file: Option<File>,
    bytes: u64,
    sequence: u32,
}

/// Lines of one log that wait on one thread.
struct Gathered {
    log: Arc<SiteLog>,
    writer: LineWriter,
    lines: Vec<u8>,
}

/// What `#Software` says.
const SOFTWARE: &str = concat!("Sluicegate ", env!("CARGO_PKG_VERSION"));

/// The logs of all sites.
pub(crate) struct AccessLogs {
    sites: ArcSwap<HashMap<u32, Arc<SiteLog>>>,
    target: AccessLogTarget,
    dropped: AtomicU64,
}

thread_local! {
    /// What this thread has gathered, by site.
    static GATHERED: RefCell<Vec<Gathered>> = const { RefCell::new(Vec::new()) };
}

impl AccessLogs {
    pub(crate) fn open(sites: &Sites, target: &AccessLogTarget) -> Result<Self, Problem> {
        let this = Self {
            sites: ArcSwap::default(),
            target: target.clone(),
            dropped: AtomicU64::new(0),
        };
        match this.renew(sites) {
            None => Ok(this),
            Some(problem) => Err(problem),
        }
    }

    /// Logs for the sites of another table: one whose settings are the same goes on. Gives the first log that cannot be
    /// written; its site has none then.
    pub(crate) fn renew(&self, sites: &Sites) -> Option<Problem> {
        let before = self.sites.load_full();
        let mut failed = None;
        let mut logs = HashMap::new();
        for (_, site) in sites.config_sites() {
            let log = &site.log_file;
            let folder = match &self.target {
                AccessLogTarget::Off => continue,
                _ if !log.enabled => continue,
                AccessLogTarget::Folder(folder) => folder.clone(),
                // A Windows folder that no --map names has no place here: such a site is not logged.
                AccessLogTarget::AsConfigured => match &log.folder {
                    Some(folder) => folder.clone(),
                    None => continue,
                },
            };
            let site_log = Arc::new(SiteLog {
                folder: folder.join(format!("W3SVC{}", site.id)),
                period: log.period,
                truncate_bytes: log.truncate_bytes,
                fields: Fields::from_bits(log.log_ext_file_flags),
                open: Mutex::new(Open::default()),
            });
            if let Some(known) = before
                .get(&site.id)
                .filter(|known| known.is_like(&site_log))
            {
                logs.insert(site.id, Arc::clone(known));
                continue;
            }
            if let Err(error) = std::fs::create_dir_all(&site_log.folder) {
                failed.get_or_insert_with(|| Problem::plain(
                    "server/log-folder",
                    format!("the log folder {} cannot be made: {error}", site_log.folder.display()),
                )
                .help("choose a folder that can be written with --log-dir, or turn logging off with --no-access-log"));
                continue;
            }
            logs.insert(site.id, site_log);
        }
        self.sites.store(Arc::new(logs));
        failed
    }

    /// Gathers the line of one request, if configuration wants it (features 5.2, 5.3).
    pub(crate) fn log(
        &self,
        context: &HttpContext,
        sent: &SentStatus,
        bytes_sent: u64,
        started: Duration,
        failed: bool,
    ) {
        if matches!(self.target, AccessLogTarget::Off) {
            return;
        }
        let sites = self.sites.load();
        if sites.is_empty() {
            return;
        }
        let Some(log) = context.site().and_then(|site| sites.get(&site.id)) else {
            return;
        };
        if !is_wanted(context)
            || context
                .program()
                .module_index("HttpLoggingModule")
                .is_none()
        {
            return;
        }
        let mut record = Record::of(context, now());
        // Q6: the log says what was sent, whatever the response became afterwards.
        record.status = sent.status;
        record.sub_status = sent.sub_status;
        record.win32 = if failed { CLIENT_GONE } else { sent.win32 };
        record.bytes_sent = bytes_sent;
        let taken = clock::monotonic().saturating_sub(started);
        record.time_taken = u64::try_from(taken.as_millis()).unwrap_or(u64::MAX);
        GATHERED.with_borrow_mut(|gathered| {
            let at = gathered
                .iter()
                .position(|own| Arc::ptr_eq(&own.log, log))
                .unwrap_or_else(|| {
                    gathered.push(Gathered {
                        log: Arc::clone(log),
                        writer: LineWriter::new(log.fields),
                        lines: Vec::with_capacity(4096),
                    });
                    gathered.len() - 1
                });
            let own = &mut gathered[at];
            own.writer.write(&mut own.lines, &record);
            if own.lines.len() >= GATHERED_BYTES_MAX {
                self.write(log, &mut own.lines);
            }
        });
    }

    /// Writes what this thread has gathered.
    pub(crate) fn flush_thread(&self) {
        let sites = self.sites.load();
        GATHERED.with_borrow_mut(|gathered| {
            gathered.retain_mut(|own| {
                self.write(&own.log, &mut own.lines);
                // One that another took the place of is not needed any more.
                sites.values().any(|log| Arc::ptr_eq(log, &own.log))
            });
        });
    }

    fn write(&self, log: &SiteLog, lines: &mut Vec<u8>) {
        if lines.is_empty() {
            return;
        }
        let mut open = log.open.lock().unwrap_or_else(PoisonError::into_inner);
        let result = log.roll_over(&mut open).and_then(|()| {
            open.file
                .as_mut()
                .map_or(Ok(()), |file| file.write_all(lines))
        });
        match result {
            Ok(()) => open.bytes += lines.len() as u64,
            Err(error) => {
                let count = lines.iter().filter(|&&byte| byte == b'\n').count() as u64;
                if self.dropped.fetch_add(count, Ordering::Relaxed) == 0 {
                    tracing::error!(folder = %log.folder.display(), %error, "access log lines are dropped");
                }
                open.file = None;
                open.name.clear();
            }
        }
        lines.clear();
    }
}

impl SiteLog {
    fn is_like(&self, other: &Self) -> bool {
        self.folder == other.folder
            && self.period == other.period
            && self.truncate_bytes == other.truncate_bytes
            && self.fields == other.fields
    }

    /// Opens the file of the moment, with its header lines when it is new to us (features: logging 1.2, 1.3, 1.11).
    fn roll_over(&self, open: &mut Open) -> std::io::Result<()> {
        let now = clock::unix_seconds();
        if self.period == LogPeriod::MaxSize && open.bytes >= self.truncate_bytes {
            open.sequence += 1;
        }
        let name = file_name(self.period, now, open.sequence);
        if open.file.is_some() && open.name == name {
            return Ok(());
        }
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(Path::new(&self.folder).join(&name))?;
        let mut header = Vec::new();
        self.fields
            .write_header(&mut header, SOFTWARE, UNIX_EPOCH + Duration::from_secs(now));
        file.write_all(&header)?;
        open.bytes = file.metadata()?.len();
        open.file = Some(file);
        open.name = name;
        Ok(())
    }
}

/// `ERROR_NETNAME_DELETED`: the client went away before the answer was whole.
const CLIENT_GONE: u32 = 64;

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(clock::unix_seconds())
}

/// `u_exYYMMDD.log` and its kin, in UTC (features: logging 1.2).
fn file_name(period: LogPeriod, unix_seconds: u64, sequence: u32) -> String {
    let time = CivilTime::from_unix(unix_seconds);
    let (yy, month, day, hour) = (time.year % 100, time.month, time.day, time.hour);
    match period {
        LogPeriod::Hourly => format!("u_ex{yy:02}{month:02}{day:02}{hour:02}.log"),
        LogPeriod::Weekly => format!("u_ex{yy:02}{month:02}{:02}.log", (day - 1) / 7 + 1),
        LogPeriod::Monthly => format!("u_ex{yy:02}{month:02}.log"),
        LogPeriod::MaxSize => format!("u_extend{}.log", sequence + 1),
        LogPeriod::Daily => format!("u_ex{yy:02}{month:02}{day:02}.log"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_name_follows_the_period() {
        // features/logging 1.2; 2024-02-29 23:30 UTC.
        let check = |period, expected| assert_eq!(file_name(period, 1_709_249_400, 0), expected);
        check(LogPeriod::Daily, "u_ex240229.log");
        check(LogPeriod::Hourly, "u_ex24022923.log");
        check(LogPeriod::Weekly, "u_ex240205.log");
        check(LogPeriod::Monthly, "u_ex2402.log");
        check(LogPeriod::MaxSize, "u_extend1.log");
    }
}
