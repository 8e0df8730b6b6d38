//! Files and folders that are watched for changes: those that modules ask for, and the configuration's own (R33, R34).

use std::any::Any;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use sluicegate_pipeline::global::FileWatch;

/// Who hears of changes: the file, and what the watch was made with.
pub(crate) type Heard = Box<dyn Fn(&Path, &Arc<dyn Any + Send + Sync>) + Send + Sync>;

struct Entry {
    number: u64,
    /// As the kernel names it.
    path: PathBuf,
    is_folder: bool,
    monitor: Arc<dyn Any + Send + Sync>,
}

struct Folder {
    path: PathBuf,
    /// With everything below it.
    is_deep: bool,
    /// How many entries want it.
    users: usize,
}

impl Folder {
    fn watch(&self, watcher: &mut RecommendedWatcher) -> io::Result<()> {
        let mode = if self.is_deep {
            RecursiveMode::Recursive
        } else {
            RecursiveMode::NonRecursive
        };
        watcher.watch(&self.path, mode).map_err(io::Error::other)
    }
}

#[derive(Default)]
struct Watching {
    entries: Vec<Entry>,
    /// Made with the first watch; `None` before.
    watcher: Option<RecommendedWatcher>,
    /// What the kernel watches.
    folders: Vec<Folder>,
    next: u64,
}

/// All watches of a server.
pub(crate) struct FileMonitors {
    watching: Mutex<Watching>,
    heard: Heard,
}

/// One watch.
struct Watch {
    monitors: Weak<FileMonitors>,
    number: u64,
    path: PathBuf,
}

impl FileWatch for Watch {
    fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(monitors) = self.monitors.upgrade() {
            monitors.remove(self.number);
        }
    }
}

impl FileMonitors {
    /// Monitors that tell `heard`, on a thread of their own.
    pub(crate) fn new(heard: Heard) -> Arc<Self> {
        Arc::new(Self {
            watching: Mutex::default(),
            heard,
        })
    }

    /// Watches a folder with everything in it, or one file: then the folder that holds it, so that the file may be
    /// replaced by another.
    pub(crate) fn watch(
        self: &Arc<Self>,
        path: &Path,
        monitor: Arc<dyn Any + Send + Sync>,
    ) -> io::Result<Box<dyn FileWatch>> {
        let real = path.canonicalize()?;
        let is_folder = real.is_dir();
        let folder = folder_of(&real, is_folder);
        let mut watching = self.watching();
        if watching.watcher.is_none() {
            watching.watcher = Some(self.watcher()?);
        }
        let Watching {
            watcher, folders, ..
        } = &mut *watching;
        let at = folders.iter().position(|own| own.path == folder);
        let at = at.unwrap_or_else(|| {
            folders.push(Folder {
                path: folder,
                is_deep: false,
                users: 0,
            });
            folders.len() - 1
        });
        let own = &mut folders[at];
        if own.users == 0 || (is_folder && !own.is_deep) {
            own.is_deep |= is_folder;
            let watched = watcher
                .as_mut()
                .map_or(Ok(()), |watcher| own.watch(watcher));
            if let Err(error) = watched {
                if own.users == 0 {
                    folders.remove(at);
                }
                return Err(error);
            }
        }
        folders[at].users += 1;
        let number = watching.next;
        watching.next += 1;
        watching.entries.push(Entry {
            number,
            path: real.clone(),
            is_folder,
            monitor,
        });
        Ok(Box::new(Watch {
            monitors: Arc::downgrade(self),
            number,
            path: real,
        }))
    }

    fn watcher(self: &Arc<Self>) -> io::Result<RecommendedWatcher> {
        let monitors = Arc::downgrade(self);
        notify::recommended_watcher(move |event: notify::Result<Event>| {
            if let (Some(monitors), Ok(event)) = (monitors.upgrade(), event) {
                monitors.changed(&event);
            }
        })
        .map_err(io::Error::other)
    }

    fn remove(self: &Arc<Self>, number: u64) {
        let mut watching = self.watching();
        let Some(at) = watching
            .entries
            .iter()
            .position(|entry| entry.number == number)
        else {
            return;
        };
        let entry = watching.entries.remove(at);
        let folder = folder_of(&entry.path, entry.is_folder);
        let Watching {
            watcher, folders, ..
        } = &mut *watching;
        if let Some(at) = folders.iter().position(|own| own.path == folder) {
            folders[at].users -= 1;
            if folders[at].users == 0 {
                folders.remove(at);
                // A new one: to take one folder away would also take it from a watch of a folder above it.
                *watcher = self.watcher().ok();
                if let Some(watcher) = watcher {
                    for folder in folders {
                        // One that is gone meanwhile has nothing to tell.
                        let _ = folder.watch(watcher);
                    }
                }
            }
        }
        drop(watching);
        // Its own code runs without the lock.
        drop(entry);
    }

    fn changed(&self, event: &Event) {
        if matches!(event.kind, EventKind::Access(_) | EventKind::Other) {
            return;
        }
        for path in &event.paths {
            let heard: Vec<_> = self
                .watching()
                .entries
                .iter()
                .filter(|entry| {
                    if entry.is_folder {
                        path.starts_with(&entry.path)
                    } else {
                        *path == entry.path
                    }
                })
                .map(|entry| Arc::clone(&entry.monitor))
                .collect();
            for monitor in heard {
                (self.heard)(path, &monitor);
            }
        }
    }

    fn watching(&self) -> MutexGuard<'_, Watching> {
        self.watching.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn folder_of(path: &Path, is_folder: bool) -> PathBuf {
    if is_folder {
        path.to_owned()
    } else {
        path.parent().unwrap_or(path).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn change_is_heard_by_those_who_watch_the_file_or_its_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.txt");
        std::fs::write(&file, "1").expect("a file");
        std::fs::write(folder.path().join("b.txt"), "1").expect("a file");
        let (tell, told) = mpsc::channel();
        let monitors = FileMonitors::new(Box::new(move |path, monitor| {
            let name = monitor.downcast_ref::<&str>().copied().unwrap_or("?");
            let _ = tell.send((name, path.file_name().map(ToOwned::to_owned)));
        }));
        let of_file = monitors.watch(&file, Arc::new("file")).expect("a watch");
        let of_folder = monitors
            .watch(folder.path(), Arc::new("folder"))
            .expect("a watch");
        assert!(
            monitors
                .watch(&folder.path().join("none"), Arc::new("none"))
                .is_err()
        );
        let wait = |name: &str, of: &str| {
            let heard = std::iter::from_fn(|| told.recv_timeout(Duration::from_secs(10)).ok())
                .any(|(who, path)| who == name && path.as_deref() == Some(of.as_ref()));
            assert!(heard, "{name} does not hear of {of}");
        };
        std::fs::write(&file, "2").expect("a file");
        wait("file", "a.txt");
        std::fs::write(&file, "3").expect("a file");
        wait("folder", "a.txt");
        drop(of_file);
        while told.try_recv().is_ok() {}
        std::fs::write(&file, "4").expect("a file");
        std::fs::write(folder.path().join("b.txt"), "2").expect("a file");
        let mut seen = Vec::new();
        while let Ok((who, path)) = told.recv_timeout(Duration::from_secs(10)) {
            seen.push(who);
            if path.as_deref() == Some("b.txt".as_ref()) {
                break;
            }
        }
        assert!(seen.iter().all(|who| *who == "folder"), "{seen:?}");
        drop(of_folder);
        assert!(monitors.watching().folders.is_empty());
    }
}
