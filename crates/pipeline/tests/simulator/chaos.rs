//! A module that does what the dice say, but always sees to it that a PENDING of its own is completed by somebody.

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::repark;
use sluicegate_testing::exchange::threads;
use sluicegate_testing::script::short;

use crate::world::{EndMarker, World};

/// The module.
pub(crate) struct Chaos {
    index: usize,
    registration: Registration,
    world: Arc<World>,
}

impl Chaos {
    pub(crate) const fn new(index: usize, registration: Registration, world: Arc<World>) -> Self {
        Self {
            index,
            registration,
            world,
        }
    }

    /// A deterministic callback or a completion.
    fn act(&self, context: &mut HttpContext, in_completion: bool) -> Outcome {
        let world = &self.world;
        if context.state::<EndMarker>().is_none() {
            context.set_state(world.end_marker());
        }
        for _ in 0..world.below(3) {
            self.dabble(context);
        }
        while world.chance(8) && self.merge(context) {}
        if world.chance(15) {
            world.keep(context.completer(), world.now());
        }
        if world.is_real && world.chance(30) {
            std::thread::yield_now();
        }
        match world.below(100) {
            0..55 => self.answer("continue", Outcome::Continue),
            55..63 => self.answer("finish", Outcome::Finish),
            63..66 => {
                world.note("panic");
                // No hook is called, so a thousand of them do not fill the screen.
                std::panic::resume_unwind(Box::new("chaos"))
            }
            66..71 => {
                world.pends();
                Outcome::wait(async {}, self.then(true, true))
            }
            71..76 if world.may_block => Outcome::work(|| (), self.then(false, in_completion)),
            71..76 => {
                world.pends();
                Outcome::work(|| (), self.then(true, true))
            }
            _ => self.pend(context, in_completion),
        }
    }

    /// What follows a module's own waiting: on a turn of its own, or inside the callback, whose rights it has then.
    fn then(
        &self,
        is_own_turn: bool,
        in_completion: bool,
    ) -> impl FnOnce(&mut HttpContext, ()) -> Outcome + Send + 'static {
        let (index, registration, world) = (
            self.index,
            self.registration.clone(),
            Arc::clone(&self.world),
        );
        move |context, ()| {
            let again = Self::new(index, registration, world);
            // On a thread that may block it runs inside its callback, whose guard is gone by then.
            let _frame = again.world.enter(index, "continuation");
            if is_own_turn {
                again.world.completed(None);
            }
            again.act(context, in_completion)
        }
    }

    fn answer(&self, word: &str, outcome: Outcome) -> Outcome {
        self.world.note(word);
        outcome
    }

    /// Things that a callback may do beside answering.
    fn dabble(&self, context: &mut HttpContext) {
        let world = &self.world;
        match world.below(20) {
            0 | 1 => context.response.write("x"),
            2 | 3 => {
                let _ = world.provoking(|| context.flush(true, WaitMode::Block));
            }
            4 if world.chance(30) => {
                let _ = world.provoking(|| context.flush(false, WaitMode::Block));
            }
            5 => {
                let _ = world.provoking(|| context.read_body(&mut [0; 3], WaitMode::Poll));
            }
            6 => {
                let _ = world.provoking(|| context.map_path("/x"));
            }
            7 => world.provoking(|| context.notify_custom(&mut Chatter)),
            8 => {
                let stages = Notifications::LOG_REQUEST | Notifications::END_REQUEST;
                let mask = Notifications::from_bits_truncate(1 << world.below(16)) - stages;
                context.disable_notifications(mask, mask);
            }
            9 if world.chance(30) => context.set_request_handled(),
            10 => context.set_error_status(0x8000_4005_u32.cast_signed()),
            11 if context.current_notification().is_some() => {
                context.dispose_with(self.index as u16);
                world.asked_for_disposal(self.index);
            }
            12 if world.chance(10) => {
                world.note("gone");
                threads(context).wire.cut();
            }
            13 => {
                context.cancel_io();
            }
            // A completion for whatever runs now: it counts only if this callback pends.
            14 => context.post_completion(world.post_number(world.now())),
            15 | 16 => self.misuse(context),
            17 => self.flush_from_elsewhere(context),
            18 if world.chance(50) => {
                if self.execute(context) == Some(Executed::Pending) {
                    world.started_operation();
                }
            }
            18 => {
                let _ = context.is_last_notification(NotificationStatus::Continue);
            }
            _ => context.response.set_status(418, "", 0),
        }
    }

    /// Runs a child request; `None` if another operation is outstanding.
    fn execute(&self, context: &mut HttpContext) -> Option<Executed> {
        let world = &self.world;
        let id = context.clone_context(CloneFlags::BASICS);
        let set = context.with_child(id, |child| child.request.set_url("/child", true));
        if !matches!(set, Some(Ok(()))) {
            world.violate("a new child does not rest");
        }
        let flags = ExecuteFlags::from_bits_truncate([0, 1, 0x20][world.below(3)]);
        let user: Arc<dyn User> = Arc::new(AnonymousUser);
        let prepared = world.provoking(|| context.prepare_child(id, flags, Some(user)));
        match prepared {
            Err(ChildError::Busy) => {
                let _ = context.release_child(id);
                None
            }
            Err(error) => {
                world.violate(format!("{error}"));
                None
            }
            Ok(child) => {
                world.note("child");
                let executed = child.run();
                if world.chance(30) {
                    let released = context.release_child(id);
                    if executed == Executed::Done && released.is_err() {
                        world.violate("a child that is over could not be released");
                    }
                }
                Some(executed)
            }
        }
    }

    /// Completes some notification that is most likely over.
    fn misuse(&self, context: &HttpContext) {
        let Some((old, whose)) = self.world.old_completer() else {
            return;
        };
        let number = self.world.post_number(whose);
        match self.world.below(3) {
            0 => {
                self.world.note("stale-post");
                old.post(number);
            }
            1 => threads(context).queue.call(move || {
                old.post(number);
            }),
            _ => {
                self.world.note("stale-indication");
                self.world.will_indicate(whose);
                threads(context)
                    .queue
                    .call(move || old.indicate(NotificationStatus::Continue));
            }
        }
    }

    /// A thread that runs nothing of this request flushes it, if it is parked then (R17).
    fn flush_from_elsewhere(&self, context: &HttpContext) {
        let (latch, world) = (Arc::clone(context.latch()), Arc::clone(&self.world));
        threads(context).queue.call(move || {
            if let Some((mut context, _, module)) = latch.borrow() {
                world.note("foreign-flush");
                let _ = context.flush(true, WaitMode::Block);
                repark(context, module);
            }
        });
    }

    fn merge(&self, context: &mut HttpContext) -> bool {
        let status = if self.world.chance(80) {
            NotificationStatus::Continue
        } else {
            NotificationStatus::FinishRequest
        };
        let Some((at, module)) = context.next_notification(status) else {
            return false;
        };
        self.world.note(format!("merged:m{module}.{}", short(at)));
        self.world.delivered(usize::from(module), at);
        true
    }

    /// Answers PENDING and sees to a completion, by one way or by several.
    fn pend(&self, context: &mut HttpContext, in_completion: bool) -> Outcome {
        let world = &self.world;
        let now = world.now();
        // From here on another thread may complete it; it does so after the return.
        world.pends();
        let mut is_safe = false;
        while !is_safe || world.chance(20) {
            let completer = context.completer();
            let status = [
                NotificationStatus::Continue,
                NotificationStatus::FinishRequest,
            ][usize::from(world.chance(20))];
            match world.below(9) {
                8 => {
                    if self.execute(context) != Some(Executed::Pending) {
                        continue;
                    }
                    world.started_operation();
                    world.note("executing");
                }
                0 => {
                    world.note("posted");
                    context.post_completion(world.post_number(now));
                }
                1 => {
                    world.note("posted");
                    completer.post(world.post_number(now));
                }
                2 => {
                    world.note("posted-later");
                    let number = world.post_number(now);
                    threads(context).queue.call(move || {
                        completer.post(number);
                    });
                }
                3 => {
                    world.note("indicated-later");
                    world.will_indicate(now);
                    threads(context)
                        .queue
                        .call(move || completer.indicate(status));
                }
                4 => {
                    world.note("indicated");
                    world.will_indicate(now);
                    completer.indicate(status);
                }
                5 => {
                    world.will_indicate(now);
                    world.note(if in_completion { "nested" } else { "indicated" });
                    world.provoking(|| context.indicate_completion(status));
                    if in_completion {
                        // The rest has run, or pends for somebody else.
                        return self.after_handing_on(context);
                    }
                }
                6 => {
                    let mode = WaitMode::Async(completer);
                    if world.provoking(|| context.flush(true, mode)) != Sent::Pending {
                        continue;
                    }
                    world.started_operation();
                    world.note("flushing");
                }
                _ => {
                    let mode = WaitMode::Async(completer);
                    let read = world.provoking(|| context.read_body(&mut [0; 4], mode));
                    if read != BodyRead::Pending {
                        continue;
                    }
                    world.started_operation();
                    world.note("reading");
                }
            }
            is_safe = true;
        }
        self.answer("pending", Outcome::Pending)
    }

    /// The request is somebody else's: nothing that is done here may reach it (R88, R89).
    fn after_handing_on(&self, context: &mut HttpContext) -> Outcome {
        let world = &self.world;
        world.note("void");
        if context
            .next_notification(NotificationStatus::Continue)
            .is_some()
        {
            world.violate("a frame that handed the request on merged a notification");
        }
        let never = world.post_number(0);
        match world.below(9) {
            0 => context.post_completion(never),
            1 => context.indicate_completion(NotificationStatus::FinishRequest),
            2 => {
                context.completer().post(never);
            }
            3 => context.disable_notifications(Notifications::all(), Notifications::all()),
            4 => std::panic::resume_unwind(Box::new("chaos")),
            5 => {
                let _ = world.provoking(|| context.read_body(&mut [0; 3], WaitMode::Poll));
            }
            6 => world.provoking(|| context.notify_custom(&mut Chatter)),
            _ => {}
        }
        match world.below(3) {
            0 => Outcome::Continue,
            1 => Outcome::Finish,
            _ => Outcome::Pending,
        }
    }

    fn nested(&self, context: &mut HttpContext, what: &str) -> Outcome {
        let world = &self.world;
        let _frame = world.enter(self.index, what);
        match world.below(20) {
            0 => context.response.write("nested"),
            1 => context.post_completion(world.post_number(0)),
            2 => context.indicate_completion(NotificationStatus::FinishRequest),
            3 => world.keep(context.completer(), 0),
            4 if world.chance(20) => std::panic::resume_unwind(Box::new("chaos")),
            5 => return Outcome::Finish,
            6 if world.may_block || context.may_suspend() => {
                // R113: this thread waits, or the request does: somebody completes it.
                world.note("nested-pending");
                match world.below(3) {
                    0 => context.post_completion(world.post_number(0)),
                    1 => context.indicate_completion(NotificationStatus::Continue),
                    _ if context.may_suspend() => {
                        let completer = context.completer();
                        threads(context).queue.call(move || {
                            completer.post(0);
                        });
                    }
                    _ => {
                        let completer = context.completer();
                        std::thread::spawn(move || completer.post(0));
                    }
                }
                return Outcome::Pending;
            }
            6 if world.chance(20) => {
                world.note("cannot-wait");
                return Outcome::Pending;
            }
            7 => {
                let _ = world.provoking(|| context.flush(true, WaitMode::Block));
            }
            _ => {}
        }
        Outcome::Continue
    }
}

impl Module for Chaos {
    fn registration(&self) -> Registration {
        self.registration.clone()
    }

    fn notify(&self, context: &mut HttpContext, at: Delivery) -> Outcome {
        let _frame = self.world.enter(self.index, &short(at));
        self.world.note(format!("m{}.{}", self.index, short(at)));
        self.world.delivered(self.index, at);
        self.act(context, false)
    }

    fn on_async_completion(
        &self,
        context: &mut HttpContext,
        at: Delivery,
        info: &CompletionInfo,
    ) -> Outcome {
        let _frame = self.world.enter(self.index, "completion");
        if at.notification.is_nested() {
            // R114
            self.world.note("nested-completion");
            return Outcome::Continue;
        }
        self.world.completed(Some(info));
        self.world
            .note(format!("completion:m{}.{}", self.index, short(at)));
        self.act(context, true)
    }

    fn on_send_response(&self, context: &mut HttpContext, _: &mut SendResponseProvider) -> Outcome {
        self.nested(context, "SendResponse")
    }

    fn on_read_entity(&self, context: &mut HttpContext, _: &mut ReadEntityProvider<'_>) -> Outcome {
        self.nested(context, "ReadEntity")
    }

    fn on_map_path(&self, context: &mut HttpContext, _: &mut MapPathProvider) -> Outcome {
        self.nested(context, "MapPath")
    }

    fn on_custom_notification(
        &self,
        context: &mut HttpContext,
        _: &mut dyn CustomNotification,
    ) -> Outcome {
        self.nested(context, "Custom")
    }

    fn dispose(&self, _: &mut HttpContext) {
        self.world.disposed(self.index);
    }
}

/// The module of the application that children run in: it may pend, and counts what begins and what ends.
pub(crate) struct Child(pub(crate) Arc<World>);

impl Module for Child {
    fn registration(&self) -> Registration {
        Registration::new().main(
            Notifications::BEGIN_REQUEST
                | Notifications::MAP_REQUEST_HANDLER
                | Notifications::END_REQUEST,
        )
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        self.0.child_begins();
        context.response.write("child");
        match self.0.below(6) {
            0 => {
                let completer = context.completer();
                threads(context).queue.call(move || {
                    completer.post(1);
                });
                Outcome::Pending
            }
            1 => {
                let completer = context.completer();
                threads(context)
                    .queue
                    .call(move || completer.indicate(NotificationStatus::FinishRequest));
                Outcome::Pending
            }
            2 => Outcome::wait(async {}, |_, ()| Outcome::Continue),
            3 => std::panic::resume_unwind(Box::new("chaos")),
            4 => {
                let _ = context.flush(true, WaitMode::Poll);
                Outcome::Continue
            }
            _ => Outcome::Continue,
        }
    }

    fn on_map_request_handler(&self, context: &mut HttpContext) -> Outcome {
        context.post_completion(2);
        Outcome::Pending
    }

    fn on_end_request(&self, _: &mut HttpContext) -> Outcome {
        self.0.child_ends();
        Outcome::Continue
    }
}

struct Chatter;

impl CustomNotification for Chatter {
    fn notification_type(&self) -> &str {
        "chatter"
    }
}
