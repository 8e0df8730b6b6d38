//! From the start of an application to its end: requests count as its users, and it ends when the last one has gone (R215).

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::site::Application;

/// The bit that says that no further request may begin.
const RETIRED: usize = 1 << (usize::BITS - 1);

type End = Box<dyn FnOnce(&Application) + Send>;

/// How many requests use an application, and what happens when it is given up and the last of them has ended.
#[derive(Default)]
pub struct Life {
    state: AtomicUsize,
    at_end: Mutex<Option<End>>,
}

impl fmt::Debug for Life {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state.load(Ordering::Relaxed);
        f.debug_struct("Life")
            .field("users", &(state & !RETIRED))
            .field("is_retired", &(state & RETIRED != 0))
            .finish()
    }
}

/// A request's hold on its application; see [`Application::enter`].
#[derive(Debug)]
pub struct ApplicationUse(Arc<Application>);

impl Drop for ApplicationUse {
    fn drop(&mut self) {
        self.0.leave();
    }
}

impl std::ops::Deref for ApplicationUse {
    type Target = Arc<Application>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Application {
    /// Counts a user in; `None` if the application was given up, so that the request has to be routed again.
    #[must_use]
    pub fn enter(self: &Arc<Self>) -> Option<ApplicationUse> {
        let before = self.life.state.fetch_add(1, Ordering::AcqRel);
        // Made first: its drop takes the count back.
        let hold = ApplicationUse(Arc::clone(self));
        (before & RETIRED == 0).then_some(hold)
    }

    /// No further request may use the application. `at_end` runs once, on this thread if no request uses it now, else on
    /// the thread that ends the last one (R215). False if it was given up before; `at_end` is dropped then.
    pub fn retire(&self, at_end: impl FnOnce(&Self) + Send + 'static) -> bool {
        {
            let mut slot = lock(&self.life.at_end);
            if self.is_retired() {
                return false;
            }
            *slot = Some(Box::new(at_end));
            // Under the lock, so that of two threads only one gives it up.
            if self.life.state.fetch_or(RETIRED, Ordering::AcqRel) != 0 {
                return true;
            }
        }
        self.finish();
        true
    }

    /// What [`Application::retire`] was told to do is done now although requests may still use the application: the
    /// process ends.
    pub fn end_now(&self) {
        self.finish();
    }

    /// True after [`Application::retire`].
    #[must_use]
    pub fn is_retired(&self) -> bool {
        self.life.state.load(Ordering::Acquire) & RETIRED != 0
    }

    /// How many requests use the application now.
    #[must_use]
    pub fn users(&self) -> usize {
        self.life.state.load(Ordering::Acquire) & !RETIRED
    }

    fn leave(&self) {
        if self.life.state.fetch_sub(1, Ordering::AcqRel) == RETIRED | 1 {
            self.finish();
        }
    }

    fn finish(&self) {
        // The lock is not held while modules run.
        let at_end = lock(&self.life.at_end).take();
        if let Some(at_end) = at_end {
            at_end(self);
        }
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("config_path", &self.config_path)
            .field("life", &self.life)
            .finish_non_exhaustive()
    }
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicU32;

    use super::*;
    use crate::extensions::Extensions;
    use crate::program::Program;

    fn application() -> Arc<Application> {
        Arc::new(Application {
            path: "/".to_owned(),
            physical_path: "/".into(),
            id: "/LM/W3SVC/1/ROOT".to_owned(),
            config_path: "MACHINE/WEBROOT/APPHOST/Test".to_owned(),
            pool: "Test".to_owned(),
            program: Arc::new(Program::compile(Vec::new()).expect("an empty program")),
            extensions: Extensions::default(),
            life: Life::default(),
        })
    }

    #[test]
    fn application_ends_once_and_not_before_its_last_request() {
        // R215: (requests in flight when it is given up, of which end before)
        for (started, ended_before) in [(0, 0), (1, 0), (3, 1), (2, 2)] {
            let application = application();
            let ends = Arc::new(AtomicU32::new(0));
            let mut uses: Vec<_> = (0..started)
                .map(|_| application.enter().expect("it runs"))
                .collect();
            uses.truncate(started - ended_before);
            let counter = Arc::clone(&ends);
            assert!(application.retire(move |_| {
                counter.fetch_add(1, Ordering::Relaxed);
            }));
            assert!(application.enter().is_none(), "no request begins any more");
            assert!(!application.retire(|_| unreachable!("only the first counts")));
            while !uses.is_empty() {
                assert_eq!(ends.load(Ordering::Relaxed), 0, "a request still runs");
                uses.pop();
            }
            assert_eq!(ends.load(Ordering::Relaxed), 1);
            assert_eq!(application.users(), 0);
        }
    }
}
