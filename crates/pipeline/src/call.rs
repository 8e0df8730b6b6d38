//! A module's callback for one delivery, bound when a program is compiled, so that nothing is left to choose when the walk
//! calls it.
//!
//! A call through `Arc<dyn Module>` has to find the object behind the counts by its alignment, and then the method by the
//! notification. A [`Call`] knows both: idle modules on all notifications cost a third less with it.

use std::sync::Arc;

use crate::context::HttpContext;
use crate::module::Module;
use crate::notification::{Delivery, Notification, STAGES};
use crate::status::Outcome;

/// One callback of one module.
pub trait Call: Send + Sync {
    /// Calls it.
    fn call(&self, context: &mut HttpContext) -> Outcome;
}

/// What every module can be asked for; nobody writes it.
pub trait Bind {
    /// The callback for a deterministic delivery.
    fn bind(self: Arc<Self>, at: Delivery) -> Box<dyn Call>;
}

struct Bound<M, const STAGE: usize, const IS_POST: bool>(Arc<M>);

impl<M: Module, const STAGE: usize, const IS_POST: bool> Call for Bound<M, STAGE, IS_POST> {
    fn call(&self, context: &mut HttpContext) -> Outcome {
        // The delivery is known to the compiler here: of `Module::notify` one method is left.
        let notification = const { Notification::DETERMINISTIC[STAGE] };
        self.0.notify(
            context,
            Delivery {
                notification,
                is_post: IS_POST,
            },
        )
    }
}

/// A callback for what no method has a name of its own for.
struct Unbound<M>(Arc<M>, Delivery);

impl<M: Module> Call for Unbound<M> {
    fn call(&self, context: &mut HttpContext) -> Outcome {
        self.0.notify(context, self.1)
    }
}

impl<M: Module> Bind for M {
    fn bind(self: Arc<Self>, at: Delivery) -> Box<dyn Call> {
        macro_rules! bound {
            ($($stage:literal)*) => {
                match (at.notification as usize, at.is_post) {
                    $(
                        ($stage, false) => Box::new(Bound::<M, $stage, false>(self)),
                        ($stage, true) => Box::new(Bound::<M, $stage, true>(self)),
                    )*
                    _ => Box::new(Unbound(self, at)),
                }
            };
        }
        const { assert!(STAGES == 12, "a stage without its own callback") }
        bound!(0 1 2 3 4 5 6 7 8 9 10 11)
    }
}
