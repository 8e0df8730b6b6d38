//! A Rust object and the C++ object in front of it, side by side in one place.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::MaybeUninit;
use core::ops::Deref;

use crate::glue::ffi::HostClass;

/// Bytes for the C++ object: its table pointer and the pointer to `object`.
const GLUE_SIZE: usize = 32;

/// The Rust object `T` with the C++ object of class `C` that forwards to it. It must not move after [`Glued::init`].
#[repr(C, align(16))]
pub(crate) struct Glued<C, T> {
    glue: UnsafeCell<MaybeUninit<[u8; GLUE_SIZE]>>,
    interface: UnsafeCell<*mut C>,
    object: T,
}

// SAFETY: the C++ object has no state besides two pointers that never change; what it forwards to is `T`.
unsafe impl<C, T: Send> Send for Glued<C, T> {}
// SAFETY: as above; `init` is called once before the value is shared.
unsafe impl<C, T: Sync> Sync for Glued<C, T> {}

impl<C: HostClass, T> Glued<C, T> {
    /// The object without its C++ side.
    pub(crate) const fn new(object: T) -> Self {
        Self {
            glue: UnsafeCell::new(MaybeUninit::uninit()),
            interface: UnsafeCell::new(core::ptr::null_mut()),
            object,
        }
    }

    /// Makes the C++ side.
    ///
    /// # Safety
    /// `T` is the type that `host_types.toml` names for `C`; the value stays where it is for as long as modules may use
    /// the pointer; it is not shared yet.
    pub(crate) unsafe fn init(&self) {
        assert!(
            C::size() <= GLUE_SIZE,
            "the C++ object is larger than expected"
        );
        let object: *const T = &raw const self.object;
        // SAFETY: the block is large enough and aligned to sixteen; the caller vouches for type and place.
        unsafe {
            let interface =
                C::construct(self.glue.get().cast::<c_void>(), object.cast_mut().cast());
            *self.interface.get() = interface;
        }
    }

    /// What modules get.
    pub(crate) fn interface(&self) -> *mut C {
        // SAFETY: written once by `init`, before the value was shared.
        unsafe { *self.interface.get() }
    }
}

impl<C, T> Deref for Glued<C, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

/// A [`Glued`] pair with a place of its own on the heap.
pub(crate) struct Placed<C, T>(Box<Glued<C, T>>);

impl<C: HostClass, T> Placed<C, T> {
    /// Both objects, ready for use.
    ///
    /// # Safety
    /// `T` is the type that `host_types.toml` names for `C`, and the value outlives the use that modules make of it.
    pub(crate) unsafe fn new(object: T) -> Self {
        let pair = Box::new(Glued::new(object));
        // SAFETY: the box does not move its content; the rest is the caller's promise.
        unsafe { pair.init() };
        Self(pair)
    }

    /// What modules get.
    pub(crate) fn interface(&self) -> *mut C {
        self.0.interface()
    }
}

impl<C, T> Deref for Placed<C, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
