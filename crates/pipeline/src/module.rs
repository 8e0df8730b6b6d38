//! The contract of a module: one method per notification, and a registration that says which of them are called.

use std::any::Any;

use crate::call::Bind;
use crate::completion::CompletionInfo;
use crate::context::HttpContext;
use crate::notification::{Delivery, GlobalNotifications, Notification, Notifications};
use crate::provider::{
    CustomNotification, MapPathProvider, ReadEntityProvider, SendResponseProvider,
};
use crate::status::Outcome;

/// Where a module stands among those that listen to the same notification (R49, R50).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// Before all others; for SEND_RESPONSE after them (R50).
    First,
    /// Before the ordinary ones.
    High,
    /// The default: the order of the `<modules>` list decides.
    #[default]
    Medium,
    /// After the ordinary ones.
    Low,
    /// After all others; for SEND_RESPONSE before them (R50).
    Last,
}

impl Priority {
    /// The alias of the native API, e.g. `HIGH`.
    #[must_use]
    pub fn from_alias(alias: &str) -> Option<Self> {
        Some(match alias {
            "FIRST" => Self::First,
            "HIGH" => Self::High,
            "MEDIUM" => Self::Medium,
            "LOW" => Self::Low,
            "LAST" => Self::Last,
            _ => return None,
        })
    }

    /// The alias of the native API.
    #[must_use]
    pub const fn alias(self) -> &'static str {
        match self {
            Self::First => "FIRST",
            Self::High => "HIGH",
            Self::Medium => "MEDIUM",
            Self::Low => "LOW",
            Self::Last => "LAST",
        }
    }
}

/// Which notifications a module listens to, and with what priority (R39, R40).
///
/// Main and post masks are independent: a module may listen to a post without its main (R2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registration {
    main: Notifications,
    post: Notifications,
    priorities: Vec<(Notifications, Priority)>,
    post_priorities: Vec<(Notifications, Priority)>,
    global: GlobalNotifications,
}

impl Registration {
    /// A registration for nothing, which is legal (R39).
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds main notifications.
    #[must_use]
    pub fn main(mut self, notifications: Notifications) -> Self {
        self.main |= notifications;
        self
    }

    /// Adds post-notifications; the nested ones have none and are ignored (R12).
    #[must_use]
    pub fn post(mut self, notifications: Notifications) -> Self {
        self.post |= notifications & Notifications::DETERMINISTIC;
        self
    }

    /// Sets the priority for main and nested notifications; later calls win (R40).
    #[must_use]
    pub fn priority(mut self, notifications: Notifications, priority: Priority) -> Self {
        self.priorities.push((notifications, priority));
        self
    }

    /// Sets the priority for post-notifications (R52).
    #[must_use]
    pub fn post_priority(mut self, notifications: Notifications, priority: Priority) -> Self {
        self.post_priorities.push((notifications, priority));
        self
    }

    /// Adds global notifications that the module wants; see [`GlobalNotifications`].
    #[must_use]
    pub fn global(mut self, notifications: GlobalNotifications) -> Self {
        self.global |= notifications;
        self
    }

    /// The main and nested notifications listened to.
    #[must_use]
    pub const fn main_mask(&self) -> Notifications {
        self.main
    }

    /// The post-notifications listened to.
    #[must_use]
    pub const fn post_mask(&self) -> Notifications {
        self.post
    }

    /// The global notifications listened to.
    #[must_use]
    pub const fn global_mask(&self) -> GlobalNotifications {
        self.global
    }

    /// True if the module is called for `delivery`.
    #[must_use]
    pub const fn listens_to(&self, delivery: Delivery) -> bool {
        if delivery.is_post {
            self.post.has(delivery.notification)
        } else {
            self.main.has(delivery.notification)
        }
    }

    /// The priority in force for `delivery`.
    #[must_use]
    pub fn priority_for(&self, delivery: Delivery) -> Priority {
        let table = if delivery.is_post {
            &self.post_priorities
        } else {
            &self.priorities
        };
        table
            .iter()
            .rev()
            .find(|(set, _)| set.has(delivery.notification))
            .map_or(Priority::Medium, |(_, priority)| *priority)
    }
}

macro_rules! stages {
    ($($notification:ident $main:ident $post:ident;)*) => {
        /// A module of the pipeline, built in or a user's.
        ///
        /// One object serves all requests of an application, from any thread; what belongs to one request is kept with
        /// [`HttpContext::set_state`]. Each method is called only for notifications that [`Module::registration`]
        /// names, and answers [`Outcome::Continue`] unless it is written. A method must not block its thread: it
        /// returns [`Outcome::wait`] instead.
        #[allow(unused_variables, reason = "the defaults ignore their arguments")]
        pub trait Module: Bind + Send + Sync + 'static {
            /// Which notifications the module listens to. Asked once, when an application starts.
            fn registration(&self) -> Registration;

            $(
                #[doc = concat!("The main pass of `", stringify!($notification), "`.")]
                fn $main(&self, context: &mut HttpContext) -> Outcome {
                    Outcome::Continue
                }
                #[doc = concat!("The post pass of `", stringify!($notification), "`.")]
                fn $post(&self, context: &mut HttpContext) -> Outcome {
                    Outcome::Continue
                }
            )*

            /// Bytes are about to go to the client; headers may be edited until they have gone (R14, R18).
            ///
            /// Whoever provoked a nested notification waits for its answer. [`Outcome::work`] is done right there; for
            /// another form of PENDING an asynchronous send or read goes on with the completion, see
            /// [`HttpContext::may_suspend`]; the thread of any other provoker is blocked until the completion comes, which
            /// is delivered on it (R113, R114). On a network thread, which cannot be blocked, such an answer fails the
            /// request with a 500 that says so: a module that may have to wait in a nested notification says
            /// [`Module::may_block`].
            fn on_send_response(&self, context: &mut HttpContext, provider: &mut SendResponseProvider) -> Outcome {
                Outcome::Continue
            }

            /// Body bytes were read and may be replaced (R19).
            fn on_read_entity(&self, context: &mut HttpContext, provider: &mut ReadEntityProvider<'_>) -> Outcome {
                Outcome::Continue
            }

            /// A URL is being mapped to a physical path, which may be replaced (R21, R22).
            fn on_map_path(&self, context: &mut HttpContext, provider: &mut MapPathProvider) -> Outcome {
                Outcome::Continue
            }

            /// Another module called [`HttpContext::notify_custom`] (R23).
            fn on_custom_notification(&self, context: &mut HttpContext, provider: &mut dyn CustomNotification) -> Outcome {
                Outcome::Continue
            }

            /// An operation that this module started has ended, or somebody posted a completion; `at` is the
            /// notification that is pending (R84). Not called for [`Outcome::wait`].
            fn on_async_completion(&self, context: &mut HttpContext, at: Delivery, info: &CompletionInfo) -> Outcome {
                Outcome::Continue
            }

            /// The context ends and this module had asked for the call by [`HttpContext::dispose_with`] (R46).
            fn dispose(&self, context: &mut HttpContext) {}

            /// A child of the request is made. Called for each module of the parent's pipeline, so that what it keeps for the
            /// parent can be known to the child (R181).
            fn on_clone(&self, parent: &mut HttpContext, child: &mut HttpContext) {}

            /// True if the module may block its thread. A request moves to the worker threads before the first such
            /// module and stays there.
            fn may_block(&self) -> bool {
                false
            }

            /// Takes a deterministic notification and calls the method of that name.
            fn notify(&self, context: &mut HttpContext, at: Delivery) -> Outcome {
                match (at.notification, at.is_post) {
                    $(
                        (Notification::$notification, false) => self.$main(context),
                        (Notification::$notification, true) => self.$post(context),
                    )*
                    _ => Outcome::Continue,
                }
            }

            /// The module as [`Any`], for hosts that need the concrete type again.
            fn as_any(&self) -> Option<&dyn Any> {
                None
            }
        }
    };
}

stages! {
    BeginRequest on_begin_request on_post_begin_request;
    AuthenticateRequest on_authenticate_request on_post_authenticate_request;
    AuthorizeRequest on_authorize_request on_post_authorize_request;
    ResolveRequestCache on_resolve_request_cache on_post_resolve_request_cache;
    MapRequestHandler on_map_request_handler on_post_map_request_handler;
    AcquireRequestState on_acquire_request_state on_post_acquire_request_state;
    PreExecuteRequestHandler on_pre_execute_request_handler on_post_pre_execute_request_handler;
    ExecuteRequestHandler on_execute_request_handler on_post_execute_request_handler;
    ReleaseRequestState on_release_request_state on_post_release_request_state;
    UpdateRequestCache on_update_request_cache on_post_update_request_cache;
    LogRequest on_log_request on_post_log_request;
    EndRequest on_end_request on_post_end_request;
}
