//! The latch under every interleaving that loom finds: nothing is lost, nothing happens twice, nobody waits for ever.
//!
//! Run with `RUSTFLAGS="--cfg loom" cargo test -p sluicegate-pipeline --lib --release --target-dir target/loom loom`.

use loom::sync::Arc;
use loom::thread::{self, JoinHandle};

use super::{Completed, Completion, CompletionInfo, DeliveryId, Latch, Parked};
use crate::status::NotificationStatus;

const FIRST: DeliveryId = DeliveryId(1);
const SECOND: DeliveryId = DeliveryId(2);

/// The request: it cannot be copied, so it is in one hand at a time or the model does not compile.
struct Request;

/// What became of a completion, without the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Resumed,
    Stored,
    Dropped,
}

fn posted(bytes: u32) -> Completion {
    Completion::Operation(CompletionInfo::posted(bytes))
}

fn working(id: DeliveryId) -> Arc<Latch<Request>> {
    let latch = Arc::new(Latch::new());
    latch.note_delivery(id);
    latch
}

fn parked(id: DeliveryId) -> Arc<Latch<Request>> {
    let latch = working(id);
    assert!(matches!(latch.park(id, 0, Request), Parked::Waiting));
    latch
}

fn complete(latch: &Latch<Request>, id: DeliveryId, completion: Completion) -> Fate {
    match latch.complete(id, completion) {
        Completed::Resume(Request, _) => Fate::Resumed,
        Completed::Stored => Fate::Stored,
        Completed::Dropped => Fate::Dropped,
    }
}

fn completing(
    latch: &Arc<Latch<Request>>,
    id: DeliveryId,
    completion: Completion,
) -> JoinHandle<Fate> {
    let latch = Arc::clone(latch);
    thread::spawn(move || complete(&latch, id, completion))
}

/// Parks; true if the request came back with a completion.
fn park(latch: &Latch<Request>, id: DeliveryId) -> bool {
    matches!(latch.park(id, 0, Request), Parked::Resume(..))
}

fn count(fates: &[Fate], wanted: Fate) -> usize {
    fates.iter().filter(|fate| **fate == wanted).count()
}

#[test]
fn loom_completion_meets_the_parking_callback() {
    // R96, A4, A5
    for indicates in [false, true] {
        loom::model(move || {
            let latch = working(FIRST);
            let completion = if indicates {
                Completion::Indicated(NotificationStatus::Continue)
            } else {
                posted(1)
            };
            let other = completing(&latch, FIRST, completion);
            let came_back = park(&latch, FIRST);
            let fate = other.join().expect("no panic");
            // Either the parking thread goes on or the completing one: never both, never none.
            assert_eq!(
                (came_back, fate),
                if came_back {
                    (true, Fate::Stored)
                } else {
                    (false, Fate::Resumed)
                }
            );
        });
    }
}

#[test]
fn loom_second_of_two_completions_waits_for_a_second_pending() {
    // R102, A10
    loom::model(|| {
        let latch = working(FIRST);
        let others = [
            completing(&latch, FIRST, posted(1)),
            completing(&latch, FIRST, posted(2)),
        ];
        let came_back = park(&latch, FIRST);
        let fates = others.map(|other| other.join().expect("no panic"));
        assert_eq!(count(&fates, Fate::Resumed) + usize::from(came_back), 1);
        assert_eq!(count(&fates, Fate::Dropped), 0);
        // The second one is still there, and there is no third.
        assert!(park(&latch, FIRST));
        assert!(!park(&latch, FIRST));
    });
}

#[test]
fn loom_second_of_two_completions_never_reaches_the_next_notification() {
    // A9, A15
    loom::model(|| {
        let latch = parked(FIRST);
        let others = [
            completing(&latch, FIRST, posted(1)),
            completing(
                &latch,
                FIRST,
                Completion::Indicated(NotificationStatus::Continue),
            ),
        ];
        let fates = others.map(|other| other.join().expect("no panic"));
        assert_eq!(count(&fates, Fate::Resumed), 1);
        latch.note_delivery(SECOND);
        assert!(!park(&latch, SECOND));
        assert_eq!(latch.end(), 1, "the leftover is counted");
    });
}

#[test]
fn loom_stale_completion_races_with_the_move_to_the_next_notification() {
    // R101, A6
    loom::model(|| {
        let latch = working(FIRST);
        let stale = completing(&latch, FIRST, posted(1));
        latch.note_delivery(SECOND);
        let fresh = completing(&latch, SECOND, posted(2));
        let came_back = park(&latch, SECOND);
        assert_ne!(stale.join().expect("no panic"), Fate::Resumed);
        let fate = fresh.join().expect("no panic");
        assert_eq!(came_back, fate == Fate::Stored);
        assert_eq!(!came_back, fate == Fate::Resumed);
    });
}

#[test]
fn loom_borrower_and_completion_do_not_lose_each_other() {
    // R17, A22
    loom::model(|| {
        let latch = parked(FIRST);
        let other = completing(&latch, FIRST, posted(1));
        let came_back = latch
            .borrow()
            .is_some_and(|(Request, id, _)| park(&latch, id));
        let fate = other.join().expect("no panic");
        assert_ne!(fate, Fate::Dropped);
        assert_eq!(came_back, fate == Fate::Stored);
    });
}

#[test]
fn loom_two_borrowers_have_the_request_one_after_the_other() {
    // R17
    loom::model(|| {
        let latch = parked(FIRST);
        let other = {
            let latch = Arc::clone(&latch);
            thread::spawn(move || {
                latch
                    .borrow()
                    .is_some_and(|(Request, id, _)| park(&latch, id))
            })
        };
        let came_back = latch
            .borrow()
            .is_some_and(|(Request, id, _)| park(&latch, id));
        assert!(!came_back && !other.join().expect("no panic"));
        assert_eq!(complete(&latch, FIRST, posted(1)), Fate::Resumed);
    });
}

#[test]
fn loom_end_drops_or_counts_what_comes() {
    // R101, Q4
    loom::model(|| {
        let latch = working(FIRST);
        let other = completing(&latch, FIRST, posted(1));
        let left = latch.end();
        let fate = other.join().expect("no panic");
        assert_eq!(left == 1, fate == Fate::Stored);
        assert_eq!(left == 0, fate == Fate::Dropped);
        assert!(latch.is_ended());
        assert_eq!(complete(&latch, FIRST, posted(2)), Fate::Dropped);
    });
}

#[test]
fn loom_next_request_of_the_context_hears_nothing_of_the_former() {
    // A15 across requests: ids go on counting.
    loom::model(|| {
        let latch = working(FIRST);
        let late = completing(&latch, FIRST, posted(1));
        latch.end();
        latch.begin();
        latch.note_delivery(SECOND);
        assert!(!park(&latch, SECOND));
        assert_ne!(late.join().expect("no panic"), Fate::Resumed);
        assert_eq!(complete(&latch, SECOND, posted(2)), Fate::Resumed);
    });
}
