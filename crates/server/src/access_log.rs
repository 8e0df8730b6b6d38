//! The access log: one line for each request, gathered per thread and appended to the file in whole lines.
//!
//! Writing never fails a request: a line that cannot be written is counted and dropped (features: logging 1.15).

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use sluicegate_config::Effective;
use sluicegate_config::section::http_logging::SelectiveLogging;
use sluicegate_config::section::sites::LogPeriod;
#[cfg(any())]
use sluicegate_modules::http_logging::w3c::{Fields, Record};
struct Fields;
impl Fields {
    fn from_flags(_: u32) -> Self {
        Self
    }
    fn line(&self, _: &Record<'_>, _: &mut Vec<u8>) {}
    fn header(&self, _: u64, _: &mut Vec<u8>) {}
}
struct Record<'a> {
    context: &'a HttpContext,
    unix_seconds: u64,
    status: u16,
    sub_status: u16,
    win32_status: u32,
    bytes_sent: u64,
    bytes_received: u64,
    time_taken: Duration,
}
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

/// The logs of all sites.
pub(crate) struct AccessLogs {
    sites: HashMap<u32, SiteLog>,
    dropped: AtomicU64,
}

thread_local! {
    /// What this thread has gathered, by site.
    static GATHERED: RefCell<Vec<(u32, Vec<u8>)>> = const { RefCell::new(Vec::new()) };
}

impl AccessLogs {
    pub(crate) fn open(sites: &Sites, target: &AccessLogTarget) -> Result<Self, Problem> {
        let mut logs = HashMap::new();
        for (_, site) in sites.config_sites() {
            let log = &site.log_file;
            let folder = match target {
                AccessLogTarget::Off => continue,
                _ if !log.enabled => continue,
                AccessLogTarget::Folder(folder) => folder.clone(),
                // A Windows folder that no --map names has no place here: such a site is not logged.
                AccessLogTarget::AsConfigured => match &log.folder {
                    Some(folder) => folder.clone(),
                    None => continue,
                },
            };
            let site_log = SiteLog {
                folder: folder.join(format!("W3SVC{}", site.id)),
                period: log.period,
                truncate_bytes: log.truncate_bytes,
                fields: Fields::from_flags(log.log_ext_file_flags),
                open: Mutex::new(Open::default()),
            };
            std::fs::create_dir_all(&site_log.folder).map_err(|error| {
                Problem::plain(
                    "server/log-folder",
                    format!("the log folder {} cannot be made: {error}", site_log.folder.display()),
                )
                .help("choose a folder that can be written with --log-dir, or turn logging off with --no-access-log")
            })?;
            logs.insert(site.id, site_log);
        }
        Ok(Self {
            sites: logs,
            dropped: AtomicU64::new(0),
        })
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
        if self.sites.is_empty() {
            return;
        }
        let Some((site, log)) = context
            .site()
            .and_then(|site| Some((site, self.sites.get(&site.id)?)))
        else {
            return;
        };
        let wanted = context.config::<Effective>().is_none_or(|effective| {
            let logging = &effective.http_logging;
            !logging.dont_log
                && match logging.selective_logging {
                    SelectiveLogging::LogAll => true,
                    SelectiveLogging::LogSuccessful => sent.status < 400,
                    SelectiveLogging::LogError => sent.status >= 400,
                }
        });
        if !wanted
            || context
                .program()
                .module_index("HttpLoggingModule")
                .is_none()
        {
            return;
        }
        let record = Record {
            context,
            unix_seconds: clock::unix_seconds(),
            status: sent.status,
            sub_status: sent.sub_status,
            // 64: the client went away before the answer was whole.
            win32_status: if failed { 64 } else { sent.win32 },
            bytes_sent,
            bytes_received: 0,
            time_taken: clock::monotonic().saturating_sub(started),
        };
        GATHERED.with_borrow_mut(|gathered| {
            let at = gathered
                .iter()
                .position(|(id, _)| *id == site.id)
                .unwrap_or_else(|| {
                    gathered.push((site.id, Vec::with_capacity(4096)));
                    gathered.len() - 1
                });
            let lines = &mut gathered[at].1;
            log.fields.line(&record, lines);
            if lines.len() >= GATHERED_BYTES_MAX {
                self.write(log, lines);
            }
        });
    }

    /// Writes what this thread has gathered.
    pub(crate) fn flush_thread(&self) {
        GATHERED.with_borrow_mut(|gathered| {
            for (site, lines) in gathered {
                if let Some(log) = self.sites.get(site) {
                    self.write(log, lines);
                }
            }
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
        self.fields.header(now, &mut header);
        file.write_all(&header)?;
        open.bytes = file.metadata()?.len();
        open.file = Some(file);
        open.name = name;
        Ok(())
    }
}

/// `u_exYYMMDD.log` and its kin, in UTC (features: logging 1.2).
fn file_name(period: LogPeriod, unix_seconds: u64, sequence: u32) -> String {
    let (year, month, day) = civil(unix_seconds / 86_400);
    let hour = unix_seconds / 3600 % 24;
    let yy = year % 100;
    match period {
        LogPeriod::Hourly => format!("u_ex{yy:02}{month:02}{day:02}{hour:02}.log"),
        LogPeriod::Weekly => format!("u_ex{yy:02}{month:02}{:02}.log", (day - 1) / 7 + 1),
        LogPeriod::Monthly => format!("u_ex{yy:02}{month:02}.log"),
        LogPeriod::MaxSize => format!("u_extend{}.log", sequence + 1),
        LogPeriod::Daily => format!("u_ex{yy:02}{month:02}{day:02}.log"),
    }
}

/// The civil date of a day since 1970-01-01, by counting in eras of 400 years.
const fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month, day)
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
