//! Turns file descriptors into the HANDLEs that modules see, by the rule of `sluicegate/handle.h`.

#![allow(dead_code, reason = "used by the objects that hand out files")]

use std::os::fd::RawFd;

use super::types::HANDLE;

/// The handle of a descriptor; INVALID_HANDLE_VALUE for a negative one. Closing stays with the owner of the descriptor.
pub(crate) fn of_descriptor(descriptor: RawFd) -> HANDLE {
    match usize::try_from(descriptor) {
        Ok(number) => core::ptr::without_provenance_mut((number << 3) | 4),
        Err(_) => core::ptr::without_provenance_mut(usize::MAX),
    }
}

/// The descriptor that a handle names; none for null, INVALID_HANDLE_VALUE and handles of other objects.
pub(crate) fn descriptor_of(handle: HANDLE) -> Option<RawFd> {
    let value = handle.addr();
    if value & 7 == 4 {
        RawFd::try_from(value >> 3).ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{descriptor_of, of_descriptor};

    #[test]
    fn handles_round_trip_and_other_values_name_no_file() {
        for descriptor in [0, 1, 7, 1023, i32::MAX] {
            assert_eq!(descriptor_of(of_descriptor(descriptor)), Some(descriptor));
        }
        for value in [0, usize::MAX, 0x5555_5555_0010, 8, 1] {
            assert_eq!(
                descriptor_of(core::ptr::without_provenance_mut(value)),
                None
            );
        }
        assert_eq!(of_descriptor(-1).addr(), usize::MAX);
    }
}
