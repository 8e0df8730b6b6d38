//! The notifications of the pipeline: their order, names and bit values (specs/pipeline.md section 1).

use bitflags::bitflags;

/// One request notification.
///
/// The first twelve are deterministic: every request passes them in this order (R1). The last four are nested:
/// they are raised inside the call that provokes them (R13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Notification {
    /// `RQ_BEGIN_REQUEST`: the request has been read and routed.
    BeginRequest,
    /// `RQ_AUTHENTICATE_REQUEST`: find out who asks.
    AuthenticateRequest,
    /// `RQ_AUTHORIZE_REQUEST`: may they?
    AuthorizeRequest,
    /// `RQ_RESOLVE_REQUEST_CACHE`: answer from a cache.
    ResolveRequestCache,
    /// `RQ_MAP_REQUEST_HANDLER`: choose the handler.
    MapRequestHandler,
    /// `RQ_ACQUIRE_REQUEST_STATE`: fetch session state.
    AcquireRequestState,
    /// `RQ_PRE_EXECUTE_REQUEST_HANDLER`: the last stop before the handler.
    PreExecuteRequestHandler,
    /// `RQ_EXECUTE_REQUEST_HANDLER`: the handler's own module list runs (R7).
    ExecuteRequestHandler,
    /// `RQ_RELEASE_REQUEST_STATE`: store session state.
    ReleaseRequestState,
    /// `RQ_UPDATE_REQUEST_CACHE`: store the response in a cache.
    UpdateRequestCache,
    /// `RQ_LOG_REQUEST`: runs for every request, however it ended (R11).
    LogRequest,
    /// `RQ_END_REQUEST`: runs for every request, however it ended (R11).
    EndRequest,
    /// `RQ_CUSTOM_NOTIFICATION`: another module calls.
    CustomNotification,
    /// `RQ_SEND_RESPONSE`: bytes are about to go to the client (R14).
    SendResponse,
    /// `RQ_READ_ENTITY`: body bytes were read (R19).
    ReadEntity,
    /// `RQ_MAP_PATH`: a URL is mapped to a physical path (R21).
    MapPath,
}

/// The number of deterministic notifications.
pub const STAGES: usize = 12;

impl Notification {
    /// The deterministic notifications in pipeline order.
    pub const DETERMINISTIC: [Self; STAGES] = [
        Self::BeginRequest,
        Self::AuthenticateRequest,
        Self::AuthorizeRequest,
        Self::ResolveRequestCache,
        Self::MapRequestHandler,
        Self::AcquireRequestState,
        Self::PreExecuteRequestHandler,
        Self::ExecuteRequestHandler,
        Self::ReleaseRequestState,
        Self::UpdateRequestCache,
        Self::LogRequest,
        Self::EndRequest,
    ];

    /// The nested notifications.
    pub const NESTED: [Self; 4] = [
        Self::CustomNotification,
        Self::SendResponse,
        Self::ReadEntity,
        Self::MapPath,
    ];

    /// The bit that the native API and the registration masks use.
    #[must_use]
    pub const fn bit(self) -> u32 {
        match self {
            Self::CustomNotification => 0x1000_0000,
            Self::SendResponse => 0x2000_0000,
            Self::ReadEntity => 0x4000_0000,
            Self::MapPath => 0x8000_0000,
            stage => 1 << stage as u8,
        }
    }

    /// The notification with that bit.
    #[must_use]
    pub fn from_bit(bit: u32) -> Option<Self> {
        Self::DETERMINISTIC
            .into_iter()
            .chain(Self::NESTED)
            .find(|n| n.bit() == bit)
    }

    /// True for the four that are raised inside another call (R13).
    #[must_use]
    pub const fn is_nested(self) -> bool {
        self as u8 >= STAGES as u8
    }

    /// The name of the main callback without its `On`, e.g. `BeginRequest`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BeginRequest => "BeginRequest",
            Self::AuthenticateRequest => "AuthenticateRequest",
            Self::AuthorizeRequest => "AuthorizeRequest",
            Self::ResolveRequestCache => "ResolveRequestCache",
            Self::MapRequestHandler => "MapRequestHandler",
            Self::AcquireRequestState => "AcquireRequestState",
            Self::PreExecuteRequestHandler => "PreExecuteRequestHandler",
            Self::ExecuteRequestHandler => "ExecuteRequestHandler",
            Self::ReleaseRequestState => "ReleaseRequestState",
            Self::UpdateRequestCache => "UpdateRequestCache",
            Self::LogRequest => "LogRequest",
            Self::EndRequest => "EndRequest",
            Self::CustomNotification => "CustomRequestNotification",
            Self::SendResponse => "SendResponse",
            Self::ReadEntity => "ReadEntity",
            Self::MapPath => "MapPath",
        }
    }
}

bitflags! {
    /// A set of notifications, with the bit values of the native API.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Notifications: u32 {
        /// `RQ_BEGIN_REQUEST`
        const BEGIN_REQUEST = 0x1;
        /// `RQ_AUTHENTICATE_REQUEST`
        const AUTHENTICATE_REQUEST = 0x2;
        /// `RQ_AUTHORIZE_REQUEST`
        const AUTHORIZE_REQUEST = 0x4;
        /// `RQ_RESOLVE_REQUEST_CACHE`
        const RESOLVE_REQUEST_CACHE = 0x8;
        /// `RQ_MAP_REQUEST_HANDLER`
        const MAP_REQUEST_HANDLER = 0x10;
        /// `RQ_ACQUIRE_REQUEST_STATE`
        const ACQUIRE_REQUEST_STATE = 0x20;
        /// `RQ_PRE_EXECUTE_REQUEST_HANDLER`
        const PRE_EXECUTE_REQUEST_HANDLER = 0x40;
        /// `RQ_EXECUTE_REQUEST_HANDLER`
        const EXECUTE_REQUEST_HANDLER = 0x80;
        /// `RQ_RELEASE_REQUEST_STATE`
        const RELEASE_REQUEST_STATE = 0x100;
        /// `RQ_UPDATE_REQUEST_CACHE`
        const UPDATE_REQUEST_CACHE = 0x200;
        /// `RQ_LOG_REQUEST`
        const LOG_REQUEST = 0x400;
        /// `RQ_END_REQUEST`
        const END_REQUEST = 0x800;
        /// `RQ_CUSTOM_NOTIFICATION`
        const CUSTOM_NOTIFICATION = 0x1000_0000;
        /// `RQ_SEND_RESPONSE`
        const SEND_RESPONSE = 0x2000_0000;
        /// `RQ_READ_ENTITY`
        const READ_ENTITY = 0x4000_0000;
        /// `RQ_MAP_PATH`
        const MAP_PATH = 0x8000_0000;
        /// The twelve that have a fixed place and a post-notification (R1, R2).
        const DETERMINISTIC = 0xfff;
    }
}

impl Notifications {
    /// True if the set holds `notification`.
    #[must_use]
    pub const fn has(self, notification: Notification) -> bool {
        self.bits() & notification.bit() != 0
    }
}

impl From<Notification> for Notifications {
    fn from(notification: Notification) -> Self {
        Self::from_bits_retain(notification.bit())
    }
}

/// A notification together with its pass: main or post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Delivery {
    /// Which notification.
    pub notification: Notification,
    /// True for the post-notification (R2).
    pub is_post: bool,
}

impl Delivery {
    /// The main pass of `notification`.
    #[must_use]
    pub const fn main(notification: Notification) -> Self {
        Self {
            notification,
            is_post: false,
        }
    }

    /// The post pass of `notification`.
    #[must_use]
    pub const fn post(notification: Notification) -> Self {
        Self {
            notification,
            is_post: true,
        }
    }
}

impl std::fmt::Display for Delivery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.is_post {
            f.write_str("Post")?;
        }
        f.write_str(self.notification.name())
    }
}

bitflags! {
    /// A set of global notifications, with the bit values of the native API (section 1.3).
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct GlobalNotifications: u32 {
        /// `GL_STOP_LISTENING`: no further requests will be taken (R32).
        const STOP_LISTENING = 0x2;
        /// `GL_CACHE_CLEANUP`
        const CACHE_CLEANUP = 0x4;
        /// `GL_CACHE_OPERATION`
        const CACHE_OPERATION = 0x10;
        /// `GL_HEALTH_CHECK`
        const HEALTH_CHECK = 0x20;
        /// `GL_CONFIGURATION_CHANGE`
        const CONFIGURATION_CHANGE = 0x40;
        /// `GL_FILE_CHANGE`
        const FILE_CHANGE = 0x80;
        /// `GL_PRE_BEGIN_REQUEST`: before the context's first notification (R26).
        const PRE_BEGIN_REQUEST = 0x100;
        /// `GL_APPLICATION_START`: once per application, before its first request (R29).
        const APPLICATION_START = 0x200;
        /// `GL_APPLICATION_RESOLVE_MODULES`
        const APPLICATION_RESOLVE_MODULES = 0x400;
        /// `GL_APPLICATION_STOP`: once per started application (R29).
        const APPLICATION_STOP = 0x800;
        /// `GL_RSCA_QUERY`
        const RSCA_QUERY = 0x1000;
        /// `GL_TRACE_EVENT`
        const TRACE_EVENT = 0x2000;
        /// `GL_CUSTOM_NOTIFICATION`
        const CUSTOM_NOTIFICATION = 0x4000;
        /// `GL_THREAD_CLEANUP`
        const THREAD_CLEANUP = 0x8000;
        /// `GL_APPLICATION_PRELOAD`
        const APPLICATION_PRELOAD = 0x1_0000;
        /// `GL_SUSPEND_PROCESS`
        const SUSPEND_PROCESS = 0x2_0000;
    }
}
