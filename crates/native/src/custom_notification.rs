//! A custom notification that a native module raises, on its way through the pipeline.

use std::any::Any;

use sluicegate_pipeline::provider::CustomNotification;

use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::wide::wide_string;

/// The provider of a native module, with its type name read once.
pub(crate) struct NativeCustom {
    pointer: *mut ICustomNotificationProvider,
    name: String,
}

// SAFETY: the pointer is only handed on to modules, within the call that raised the notification.
unsafe impl Send for NativeCustom {}

impl NativeCustom {
    /// Wraps `pointer`.
    ///
    /// # Safety
    /// `pointer` is a living provider.
    pub(crate) unsafe fn new(pointer: *mut ICustomNotificationProvider) -> Self {
        let name = guarded_or(
            "",
            "ICustomNotificationProvider::QueryNotificationType",
            core::ptr::null(),
            |fault| {
                // SAFETY: as the caller vouches.
                unsafe {
                    sluicegate_call_ICustomNotificationProvider_QueryNotificationType(
                        pointer, fault,
                    )
                }
            },
        );
        Self {
            pointer,
            // SAFETY: the provider answers a terminated string.
            name: unsafe { wide_string(name) }.unwrap_or_default(),
        }
    }

    pub(crate) const fn pointer(&self) -> *mut ICustomNotificationProvider {
        self.pointer
    }
}

impl CustomNotification for NativeCustom {
    fn notification_type(&self) -> &str {
        &self.name
    }

    fn as_any(&mut self) -> Option<&mut dyn Any> {
        Some(self)
    }
}
