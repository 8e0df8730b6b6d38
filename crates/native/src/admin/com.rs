//! Reference counted objects: how they are made, counted, asked for other interfaces, and freed; and how their methods answer.

use core::ffi::c_void;
use core::sync::atomic::{AtomicPtr, AtomicU32, Ordering, fence};

use super::error::{Refusal, refused};
use crate::glue::ffi::HostClass;
use crate::glue::support::SysAllocStringLen;
use crate::glue::types::{BSTR, GUID, HRESULT, IID_IUnknown, ULONG, VARIANT, VARIANT_BOOL, WCHAR};
use crate::glued::Glued;
use crate::hresult::{E_INVALIDARG, E_NOINTERFACE, S_OK};
use crate::wide::long;

/// The references of an object that lives as long as the process, whatever modules release.
const FOR_EVER: u32 = 1 << 30;

/// The count of an object, and how it is freed.
pub(crate) struct References {
    count: AtomicU32,
    /// The box around the object.
    whole: AtomicPtr<c_void>,
    interface: AtomicPtr<c_void>,
}

impl References {
    /// Those of an object that is not on the heap yet.
    pub(crate) const fn new() -> Self {
        Self {
            count: AtomicU32::new(1),
            whole: AtomicPtr::new(core::ptr::null_mut()),
            interface: AtomicPtr::new(core::ptr::null_mut()),
        }
    }
}

/// An object that answers for a COM interface.
///
/// # Safety
/// The type is the one that `host_types.toml` names for `Class`, and all of `IDENTIFIERS` are interfaces that `Class` is or
/// derives from.
pub(crate) unsafe trait ComObject: Sized + Send + Sync {
    /// The C++ class.
    type Class: HostClass;
    /// What QueryInterface knows besides IUnknown.
    const IDENTIFIERS: &'static [GUID];

    /// The object's count.
    fn references(&self) -> &References;
}

/// Puts the object on the heap with one reference, which is the caller's.
pub(crate) fn make<T: ComObject>(object: T) -> *mut T::Class {
    let whole = Box::new(Glued::<T::Class, T>::new(object));
    // SAFETY: the type is right by the contract of `ComObject`; the box keeps its content in place until the last release.
    unsafe { whole.init() };
    let interface = whole.interface();
    let whole = Box::into_raw(whole);
    // SAFETY: it was a box just now, and nobody else knows it.
    let references = unsafe { (*whole).references() };
    references
        .interface
        .store(interface.cast(), Ordering::Release);
    references.whole.store(whole.cast(), Ordering::Release);
    interface
}

/// As [`make`], for an object that stays though modules release it once too often.
pub(crate) fn make_for_ever<T: ComObject>(object: T) -> *mut T::Class {
    object.references().count.store(FOR_EVER, Ordering::Relaxed);
    make(object)
}

/// `IUnknown::AddRef`.
pub(crate) fn add_ref<T: ComObject>(object: &T) -> ULONG {
    object.references().count.fetch_add(1, Ordering::Relaxed) + 1
}

/// `IUnknown::Release`.
///
/// # Safety
/// The caller owns a reference, and does not use the object afterwards.
pub(crate) unsafe fn release<T: ComObject>(object: &T) -> ULONG {
    let references = object.references();
    let left = references.count.fetch_sub(1, Ordering::Release) - 1;
    if left == 0 {
        fence(Ordering::Acquire);
        let whole = references.whole.load(Ordering::Relaxed);
        // SAFETY: `make` stored the box; that was the last reference, so nobody uses the object any more.
        drop(unsafe { Box::from_raw(whole.cast::<Glued<T::Class, T>>()) });
    }
    left
}

/// `IUnknown::QueryInterface`. All interfaces of an object are one C++ object with single inheritance.
///
/// # Safety
/// Both pointers are null or valid.
pub(crate) unsafe fn query<T: ComObject>(
    object: &T,
    identifier: *const GUID,
    out: *mut *mut c_void,
) -> HRESULT {
    if out.is_null() {
        return E_INVALIDARG;
    }
    // SAFETY: not null, so valid.
    unsafe { out.write(core::ptr::null_mut()) };
    if identifier.is_null() {
        return E_INVALIDARG;
    }
    // SAFETY: not null, so valid.
    let wanted = unsafe { *identifier };
    if wanted != IID_IUnknown && !T::IDENTIFIERS.contains(&wanted) {
        return E_NOINTERFACE;
    }
    add_ref(object);
    let interface = object.references().interface.load(Ordering::Acquire);
    // SAFETY: as above.
    unsafe { out.write(interface) };
    S_OK
}

/// Says which C++ class a type answers for, and what it can be asked for.
macro_rules! com_object {
    ($object:ty, $class:ty, $($identifier:ident),+) => {
        // SAFETY: `host_types.toml` has this row, and the identifiers are those of the class and its bases.
        unsafe impl $crate::admin::com::ComObject for $object {
            type Class = $class;
            const IDENTIFIERS: &'static [GUID] = &[$($identifier),+];

            fn references(&self) -> &$crate::admin::com::References {
                &self.references
            }
        }
    };
}

/// The three methods of IUnknown inside an `impl ...Host` block.
macro_rules! unknown_methods {
    () => {
        unsafe fn query_interface(
            &self,
            riid: *const GUID,
            out: *mut *mut core::ffi::c_void,
        ) -> HRESULT {
            // SAFETY: the module passes null or valid pointers.
            unsafe { $crate::admin::com::query(self, riid, out) }
        }

        unsafe fn add_ref(&self) -> ULONG {
            $crate::admin::com::add_ref(self)
        }

        unsafe fn release(&self) -> ULONG {
            // SAFETY: the module gives up a reference that it owns.
            unsafe { $crate::admin::com::release(self) }
        }
    };
}

/// Answers a method with one result: `answer!(text, out, expression)`. The expression may use `?`.
macro_rules! answer {
    ($kind:ident, $out:expr, $body:expr) => {{
        let make = || $body;
        // SAFETY: the module passes null or a valid place for the result.
        unsafe { $crate::admin::com::$kind($out, make) }
    }};
}

/// The text of an argument; a null pointer is refused.
macro_rules! argument {
    ($text:expr) => {
        // SAFETY: the module passes null or a string that ends with a zero; it may be a literal.
        unsafe { $crate::wide::wide_string($text) }.ok_or($crate::admin::error::Refusal::Code(
            $crate::hresult::E_INVALIDARG,
        ))
    };
}

pub(crate) use {answer, argument, com_object, unknown_methods};

/// A string for a module, which frees it by SysFreeString.
pub(crate) fn string(text: &str) -> BSTR {
    let wide: Vec<WCHAR> = text.chars().map(|c| u32::from(c) as WCHAR).collect();
    // SAFETY: the text has that length.
    unsafe { SysAllocStringLen(wide.as_ptr(), long(wide.len())) }
}

type Answer<T> = Result<T, Refusal>;

/// Clears the place of a result, makes the result, and puts it there.
unsafe fn put<T, R>(
    out: *mut R,
    make: impl FnOnce() -> Answer<T>,
    turn: impl FnOnce(T) -> R,
) -> HRESULT {
    if out.is_null() {
        return E_INVALIDARG;
    }
    // SAFETY: not null, so valid; zero is a value of every type of result.
    unsafe { core::ptr::write_bytes(out, 0, 1) };
    match make() {
        Ok(value) => {
            // SAFETY: as above.
            unsafe { out.write(turn(value)) };
            S_OK
        }
        Err(refusal) => refused(refusal),
    }
}

/// A string as the result.
pub(crate) unsafe fn text(out: *mut BSTR, make: impl FnOnce() -> Answer<String>) -> HRESULT {
    // SAFETY: as the caller vouches.
    unsafe { put(out, make, |t| string(&t)) }
}

/// A number as the result.
pub(crate) unsafe fn number(out: *mut u32, make: impl FnOnce() -> Answer<usize>) -> HRESULT {
    // SAFETY: as the caller vouches.
    unsafe { put(out, make, long) }
}

/// A truth value as the result.
pub(crate) unsafe fn flag(out: *mut VARIANT_BOOL, make: impl FnOnce() -> Answer<bool>) -> HRESULT {
    // SAFETY: as the caller vouches.
    unsafe { put(out, make, |b| if b { -1 } else { 0 }) }
}

/// A variant as the result.
pub(crate) unsafe fn variant(
    out: *mut VARIANT,
    make: impl FnOnce() -> Answer<super::variant::Held>,
) -> HRESULT {
    // SAFETY: as the caller vouches.
    unsafe { put(out, make, super::variant::Held::into_variant) }
}

/// A new object as the result.
pub(crate) unsafe fn object<T: ComObject>(
    out: *mut *mut T::Class,
    make: impl FnOnce() -> Answer<T>,
) -> HRESULT {
    // SAFETY: as the caller vouches.
    unsafe { put(out, make, self::make) }
}

/// A new object, or null, as the result.
pub(crate) unsafe fn object_or_null<T: ComObject>(
    out: *mut *mut T::Class,
    make: impl FnOnce() -> Answer<Option<T>>,
) -> HRESULT {
    // SAFETY: as the caller vouches.
    unsafe { put(out, make, |o| o.map_or(core::ptr::null_mut(), self::make)) }
}

/// A method without a result.
pub(crate) fn done(body: impl FnOnce() -> Answer<()>) -> HRESULT {
    match body() {
        Ok(()) => S_OK,
        Err(refusal) => refused(refusal),
    }
}
