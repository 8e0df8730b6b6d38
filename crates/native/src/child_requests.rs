//! Child requests of native modules: from the pointer that CloneContext gives to the child in the pipeline (R181 to R190).

use std::sync::{Arc, Weak};

use sluicegate_pipeline::{ChildError, ChildId, CloneFlags, ExecuteFlags, Executed, HttpContext};

use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::glue::host::HttpResponseHost;
use crate::glue::types::*;
use crate::hresult::{E_INVALIDARG, from_win32};
use crate::http_user::ModuleUser;
use crate::instance::Instance;
use crate::native_request::{NativeRequest, lock};
use crate::registration::Registered;
use crate::wide::put;

const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_BUSY: u32 = 170;
const ERROR_NOT_SUPPORTED: u32 = 50;

/// A child as its parent's native side knows it.
pub(crate) struct NativeChild {
    id: ChildId,
    request: Arc<NativeRequest>,
}

/// Makes the native side of a child and tells it of its parent's.
pub(crate) fn adopt(parent: &mut HttpContext, child: &mut HttpContext) -> Arc<NativeRequest> {
    let parent = NativeRequest::of(parent);
    let request = NativeRequest::of(child);
    let _ = request.parent.set(Arc::downgrade(&parent));
    request
}

impl NativeRequest {
    /// The parent's native side; `None` for a root, and once the parent has gone.
    fn parent(&self) -> Option<Arc<Self>> {
        self.parent.get().and_then(Weak::upgrade)
    }

    /// The context of this request as `module` sees it: that of its instance, or one made for it.
    fn view_of(&self, module: &'static Registered) -> *mut IHttpContext {
        let instance = self
            .any_instance(module.id)
            .unwrap_or_else(|| Instance::create(self, module, u16::MAX));
        // SAFETY: instances lie still in their request.
        unsafe { (*instance).context().cast() }
    }
}

/// `CloneContext`.
///
/// # Safety
/// `made` is null or valid.
pub(crate) unsafe fn clone_context(
    request: &NativeRequest,
    module: &'static Registered,
    flags: DWORD,
    made: *mut *mut IHttpContext,
) -> HRESULT {
    // SAFETY: as the caller vouches.
    unsafe { put(made, core::ptr::null_mut()) };
    let Some(flags) = CloneFlags::from_bits(flags) else {
        return from_win32(ERROR_INVALID_PARAMETER);
    };
    if made.is_null() {
        return from_win32(ERROR_INVALID_PARAMETER);
    }
    let child = request.gate.with(|context| {
        let id = context.clone_context(flags);
        // The pipeline has told the modules of the list; a global module alone hears of it here.
        let latch = Arc::clone(context.child_latch(id)?);
        let (mut child, ..) = latch.borrow()?;
        let native = adopt(context, &mut child);
        if flags.contains(CloneFlags::USER_CACHE_VARY_BY) {
            native.cache_policy().inherit(request.cache_policy());
        }
        sluicegate_pipeline::repark(child, u16::MAX);
        Some(NativeChild {
            id,
            request: native,
        })
    });
    let Some(Some(child)) = child else {
        return E_INVALIDARG;
    };
    let view = child.request.view_of(module);
    lock(&request.children).push(child);
    // SAFETY: as the caller vouches.
    unsafe { put(made, view) };
    0
}

/// `ExecuteRequest`: the child runs inside the call up to its end or its first PENDING, with the parent free for calls.
///
/// # Safety
/// `user` is null or a living user, `expected` null or valid.
pub(crate) unsafe fn execute(
    request: &NativeRequest,
    is_async: bool,
    child: *mut IHttpContext,
    flags: DWORD,
    user: *mut IHttpUser,
    expected: *mut BOOL,
) -> HRESULT {
    // SAFETY: as the caller vouches.
    unsafe { put(expected, 0) };
    let flags = ExecuteFlags::from_bits(flags);
    let (Some(flags), false) = (flags, child.is_null()) else {
        return from_win32(ERROR_INVALID_PARAMETER);
    };
    let id = lock(&request.children)
        .iter()
        .find(|own| own.request.has_context(child))
        .map(|own| own.id);
    // R182
    let (Some(id), true) = (id, is_async) else {
        return from_win32(ERROR_NOT_SUPPORTED);
    };
    let user = (!user.is_null()).then(|| {
        guarded_or("", "IHttpUser::ReferenceUser", (), |fault| {
            // SAFETY: as the caller vouches. The module keeps its own reference.
            unsafe { sluicegate_call_IHttpUser_ReferenceUser(user, fault) }
        });
        // SAFETY: the reference that was just taken is the server's.
        Arc::new(unsafe { ModuleUser::new(user) }) as Arc<dyn sluicegate_pipeline::user::User>
    });
    let prepared = request
        .gate
        .with(|context| context.prepare_child(id, flags, user));
    let prepared = match prepared {
        None => return E_INVALIDARG,
        Some(Err(error)) => return error.hresult(),
        Some(Ok(prepared)) => prepared,
    };
    if !flags.contains(ExecuteFlags::HTTP_CACHE_ELIGIBLE) {
        // R183, R212. SAFETY: the request is held by the caller.
        unsafe { request.response.disable_kernel_cache(0) };
    }
    match prepared.run() {
        Executed::Done => {
            // What the child has sent counts as this response's own (R186).
            request.gate.with(HttpContext::follow_stream);
        }
        Executed::Pending => {
            // SAFETY: as the caller vouches.
            unsafe { put(expected, 1) };
        }
    }
    0
}

/// `ReleaseClonedContext` of the child `request` (R187).
pub(crate) fn release(request: &NativeRequest) -> HRESULT {
    let Some(parent) = request.parent() else {
        return from_win32(ERROR_INVALID_PARAMETER);
    };
    let is_own = |child: &NativeChild| core::ptr::eq(Arc::as_ptr(&child.request), request);
    let id = lock(&parent.children)
        .iter()
        .find(|child| is_own(child))
        .map(|child| child.id);
    let Some(id) = id else {
        return from_win32(ERROR_INVALID_PARAMETER);
    };
    match parent.gate.with(|context| context.release_child(id)) {
        Some(Ok(())) => {
            let mut children = lock(&parent.children);
            let index = children.iter().position(is_own);
            let released = index.map(|index| children.remove(index));
            drop(children);
            drop(released);
            0
        }
        Some(Err(ChildError::Busy)) => from_win32(ERROR_BUSY),
        None | Some(Err(_)) => from_win32(ERROR_INVALID_PARAMETER),
    }
}

/// `GetParentContext`: null for a root, and once the parent has gone.
pub(crate) fn parent_context(
    request: &NativeRequest,
    module: &'static Registered,
) -> *mut IHttpContext {
    match request.parent() {
        Some(parent) if !parent.gate.has_ended() => parent.view_of(module),
        _ => core::ptr::null_mut(),
    }
}

/// `GetRootContext`: null for a root itself (Q12).
pub(crate) fn root_context(
    request: &NativeRequest,
    module: &'static Registered,
) -> *mut IHttpContext {
    let Some(mut root) = request.parent() else {
        return core::ptr::null_mut();
    };
    while let Some(next) = root.parent() {
        root = next;
    }
    if root.gate.has_ended() {
        return core::ptr::null_mut();
    }
    root.view_of(module)
}

/// The value of a server variable in the parent.
pub(crate) fn parent_variable(request: &NativeRequest, name: &str) -> Option<String> {
    let own = request
        .gate
        .with(|context| context.parent_variable(name).map(str::to_owned))
        .flatten();
    own.or_else(|| {
        request
            .parent()?
            .gate
            .with(|context| context.server_variable(name))
            .flatten()
    })
}
