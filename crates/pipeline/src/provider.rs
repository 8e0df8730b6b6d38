//! What a nested notification offers beside the request (R18, R19, R22, R23).

use std::any::Any;

use bitflags::bitflags;

use crate::log_fields::LogFields;

bitflags! {
    /// The send flags of R158, with the values of the native API.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct SendFlags: u32 {
        /// The connection is closed after this response.
        const DISCONNECT = 0x1;
        /// More data of this response will follow.
        const MORE_DATA = 0x2;
        /// The transport may hold the data back.
        const BUFFER_DATA = 0x4;
        /// Nagle's algorithm is wanted.
        const ENABLE_NAGLING = 0x8;
        /// The body is opaque: an upgraded connection.
        const OPAQUE = 0x40;
    }
}

/// SEND_RESPONSE: one send to the client (R14).
#[derive(Debug)]
pub struct SendResponseProvider {
    /// True if this send carries status line and headers.
    pub headers_being_sent: bool,
    /// The flags of this send; clearing `MORE_DATA` makes it the last (R158).
    pub flags: SendFlags,
    /// True on the send that the access log describes: the last one.
    pub ready_to_log: bool,
    /// What modules that may do so (R57) want the access log to say; `None` for what the request says.
    pub log: Option<Box<LogFields>>,
}

/// READ_ENTITY: body bytes that were just read (R19).
#[derive(Debug)]
pub struct ReadEntityProvider<'a> {
    /// The caller's buffer.
    pub buffer: &'a mut [u8],
    /// How many bytes of it are filled.
    pub filled: usize,
    /// What a module gives instead; it must fit the caller's buffer to be delivered whole.
    pub replacement: Option<Vec<u8>>,
}

/// MAP_PATH: a URL on its way to a physical path (R21, R22).
#[derive(Debug)]
pub struct MapPathProvider {
    /// The URL path that is mapped.
    pub url: String,
    /// The plain mapping, before any default document.
    pub physical_path: String,
}

/// CUSTOM_NOTIFICATION: what one module tells another (R23).
pub trait CustomNotification: Send {
    /// The type name by which a receiver tells its own.
    fn notification_type(&self) -> &str;

    /// The notification as [`Any`], for receivers that know its type.
    fn as_any(&mut self) -> Option<&mut dyn Any> {
        None
    }
}
