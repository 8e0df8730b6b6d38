//! Notices changes of configuration files: at once where the kernel tells, by looking where it does not (R100).

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use sluicegate_config::{Changes, Configuration};

use crate::configuration_history::HistoryKeeper;
use crate::reload;
use crate::server::Shared;

/// How often the disk is looked at: the kernel says nothing of what others do behind a mount, or of a symbolic link above
/// that leads elsewhere now.
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// Looking takes at most this part of the time.
const LOOK_SHARE: u32 = 20;
/// Files have to rest for so long before they are read: what writes them may not be done.
const REST: Duration = Duration::from_millis(40);
/// How often that is waited for, so that a file that never rests is read all the same.
const RESTS_MAX: usize = 10;
/// Folders that the kernel is asked to watch; the others are only looked at.
const FOLDERS_MAX: usize = 4096;

#[derive(Default)]
struct State {
    is_stirred: bool,
    is_stopped: bool,
}

#[derive(Default)]
struct Bell {
    state: Mutex<State>,
    changed: Condvar,
}

impl Bell {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for news of the kernel, or this long. False once the server ends.
    fn wait(&self, time: Duration, hears: bool) -> bool {
        let until = Instant::now() + time;
        let mut state = self.state();
        loop {
            if state.is_stopped {
                return false;
            }
            let now = Instant::now();
            if now >= until || (hears && state.is_stirred) {
                state.is_stirred &= !hears;
                return true;
            }
            state = self
                .changed
                .wait_timeout(state, until - now)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }
}

/// The watch over the configuration of a server.
#[derive(Default)]
pub(crate) struct ConfigurationWatch(Arc<Bell>);

impl ConfigurationWatch {
    /// Works until [`Self::stop`].
    pub(crate) fn run(&self, shared: &Arc<Shared>) {
        let mut kernel = Kernel::new(&self.0);
        // What is on disk and was refused: it is not tried again.
        let mut refused: Option<Changes> = None;
        let mut pause = Duration::ZERO;
        let mut history = HistoryKeeper::default();
        loop {
            let config = Arc::clone(shared.sites().configuration());
            history.look(&config);
            kernel.follow(&config);
            if !self.0.wait(LOOK_EVERY.max(pause), true) {
                return;
            }
            reload::renew_certificates(shared);
            let began = Instant::now();
            let changes = config.changes();
            pause = began.elapsed() * LOOK_SHARE;
            if changes.is_listing_changed() {
                shared.sites().forget_routes();
            }
            if !is_news(&changes, refused.as_ref()) {
                continue;
            }
            let Some(changes) = self.settled(&config, changes) else {
                return;
            };
            if is_news(&changes, refused.as_ref()) {
                let host_is_refused = refused
                    .as_ref()
                    .is_some_and(|refused| refused.has_same_host(&changes));
                let is_taken = reload::run(shared, &config, &changes, host_is_refused);
                refused = (!is_taken || host_is_refused).then_some(changes);
                kernel.forget();
            }
        }
    }

    /// The changes once nothing changes any more. `None` when the server ends.
    fn settled(&self, config: &Configuration, mut changes: Changes) -> Option<Changes> {
        for _ in 0..RESTS_MAX {
            if !self.0.wait(REST, false) {
                return None;
            }
            let now = config.changes();
            if now == changes {
                break;
            }
            changes = now;
        }
        Some(changes)
    }

    pub(crate) fn stop(&self) {
        self.0.state().is_stopped = true;
        self.0.changed.notify_all();
    }
}

/// True when there is something that was not refused before.
fn is_news(changes: &Changes, refused: Option<&Changes>) -> bool {
    !changes.is_empty()
        && refused.is_none_or(|refused| {
            // Of what was refused only the file of the server stays as it is: folders are read anew each time.
            refused != changes
                && (changes.folders().next().is_some() || !refused.has_same_host(changes))
        })
}

/// What the kernel watches.
struct Kernel {
    bell: Weak<Bell>,
    watcher: Option<RecommendedWatcher>,
    folders: HashSet<PathBuf>,
}

impl Kernel {
    fn new(bell: &Arc<Bell>) -> Self {
        Self {
            bell: Arc::downgrade(bell),
            watcher: None,
            folders: HashSet::new(),
        }
    }

    /// Watches the folders of which the configuration knows by now.
    fn follow(&mut self, config: &Configuration) {
        for folder in config.folders_to_watch() {
            if self.folders.len() >= FOLDERS_MAX {
                return;
            }
            if self.folders.contains(&folder) {
                continue;
            }
            if self.watcher.is_none() {
                self.watcher = watcher(Weak::clone(&self.bell));
            }
            if let Some(watcher) = &mut self.watcher {
                // One that cannot be watched is looked at.
                let _ = watcher.watch(&folder, RecursiveMode::NonRecursive);
            }
            self.folders.insert(folder);
        }
    }

    /// Names may lead to other folders now.
    fn forget(&mut self) {
        self.watcher = None;
        self.folders.clear();
    }
}

fn watcher(bell: Weak<Bell>) -> Option<RecommendedWatcher> {
    let heard = move |event: notify::Result<Event>| {
        let is_change = event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_)));
        if let (true, Some(bell)) = (is_change, bell.upgrade()) {
            bell.state().is_stirred = true;
            bell.changed.notify_all();
        }
    };
    notify::recommended_watcher(heard)
        .map_err(|error| {
            tracing::debug!(%error, "configuration files are looked at from time to time only");
        })
        .ok()
}
