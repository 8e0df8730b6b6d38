//! Whether a thread of this process wants a processor or waits for something else, as the kernel sees it.

use std::path::PathBuf;

/// A thread of this process.
pub(crate) struct ThreadState {
    /// `/proc/<process>/task/<thread>/stat`; absent where there is no such thing.
    stat: Option<PathBuf>,
}

impl ThreadState {
    /// The calling thread.
    pub(crate) fn own() -> Self {
        let link = std::fs::read_link("/proc/thread-self").ok();
        Self {
            stat: link.map(|link| PathBuf::from("/proc").join(link).join("stat")),
        }
    }

    /// True if the thread runs or waits for a processor; false if it waits for anything else, and if nobody knows.
    pub(crate) fn is_runnable(&self) -> bool {
        let text = self
            .stat
            .as_ref()
            .and_then(|path| std::fs::read_to_string(path).ok());
        // Its name, in parentheses, may hold any character.
        text.as_deref()
            .and_then(|text| text.rsplit_once(") "))
            .is_some_and(|(_, state)| state.starts_with('R'))
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn thread_that_waits_is_told_from_one_that_runs() {
        assert!(ThreadState::own().is_runnable());
        let (tell, told) = mpsc::channel();
        let (release, wait) = mpsc::channel::<()>();
        let thread = std::thread::spawn(move || {
            tell.send(ThreadState::own()).expect("somebody listens");
            let _ = wait.recv();
        });
        let state = told.recv().expect("the thread speaks");
        while state.is_runnable() {
            std::thread::yield_now();
        }
        drop(release);
        thread.join().expect("the thread ends");
        assert!(!state.is_runnable(), "a thread that ended");
    }
}
