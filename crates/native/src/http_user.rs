//! Users on both sides: the server's users as modules see them, and modules' users as the server sees them.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use sluicegate_pipeline::user::User;

use crate::fault::guarded_or;
use crate::file_info::Asker;
use crate::glue::ffi::*;
use crate::glue::host::HttpUserHost;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::{E_INVALIDARG, E_NOTIMPL};
use crate::native_request::{NativeRequest, lock};
use crate::token::{Sid, TokenKind, handle_of, own_user};
use crate::wide::{narrow_string, put, to_wide, wide_string};

/// A user that a module made (R196). The reference it handed over is released when the server lets the user go.
pub(crate) struct ModuleUser {
    pointer: *mut IHttpUser,
    name: String,
    remote_name: String,
    authentication_type: String,
    password: String,
    supports_roles: bool,
}

// SAFETY: user objects are reference-counted and may be used on any thread (R197).
unsafe impl Send for ModuleUser {}
// SAFETY: as above.
unsafe impl Sync for ModuleUser {}

impl ModuleUser {
    /// Takes over the module's reference.
    ///
    /// # Safety
    /// `pointer` is a living user whose reference becomes the server's.
    pub(crate) unsafe fn new(pointer: *mut IHttpUser) -> Self {
        let text = |method: &'static str,
                    call: unsafe extern "C" fn(*mut IHttpUser, *mut sluicegate_fault) -> PCWSTR| {
            let text = guarded_or("", method, core::ptr::null(), |fault| {
                // SAFETY: the caller vouches for the user.
                unsafe { call(pointer, fault) }
            });
            // SAFETY: a user answers null or a terminated string that lives with it.
            unsafe { wide_string(text) }.unwrap_or_default()
        };
        Self {
            pointer,
            name: text(
                "IHttpUser::GetUserName",
                sluicegate_call_IHttpUser_GetUserName,
            ),
            remote_name: text(
                "IHttpUser::GetRemoteUserName",
                sluicegate_call_IHttpUser_GetRemoteUserName,
            ),
            authentication_type: text(
                "IHttpUser::GetAuthenticationType",
                sluicegate_call_IHttpUser_GetAuthenticationType,
            ),
            password: text(
                "IHttpUser::GetPassword",
                sluicegate_call_IHttpUser_GetPassword,
            ),
            supports_roles: guarded_or("", "IHttpUser::SupportsIsInRole", 0, |fault| {
                // SAFETY: as above.
                unsafe { sluicegate_call_IHttpUser_SupportsIsInRole(pointer, fault) }
            }) != 0,
        }
    }

    /// Whose rights the user has: the token or the security identifier that the module gave it.
    fn asker(&self) -> Asker {
        let token = |method: &'static str,
                     call: unsafe extern "C" fn(
            *mut IHttpUser,
            *mut sluicegate_fault,
        ) -> HANDLE| {
            guarded_or("", method, core::ptr::null_mut(), |fault| {
                // SAFETY: the server holds a reference to the user.
                unsafe { call(self.pointer, fault) }
            })
        };
        let mut own = token(
            "IHttpUser::GetImpersonationToken",
            sluicegate_call_IHttpUser_GetImpersonationToken,
        );
        if own.is_null() {
            own = token(
                "IHttpUser::GetPrimaryToken",
                sluicegate_call_IHttpUser_GetPrimaryToken,
            );
        }
        Asker {
            token: own,
            sid: guarded_or(
                "",
                "IHttpUser::GetUserVariable",
                core::ptr::null_mut(),
                |fault| {
                    // SAFETY: as above.
                    unsafe {
                        sluicegate_call_IHttpUser_GetUserVariable(
                            self.pointer,
                            c"SID".as_ptr(),
                            fault,
                        )
                    }
                },
            ),
        }
    }
}

/// Whose rights a user has when files are opened for them. Users of the server have its own.
pub(crate) fn asker(user: &Arc<dyn User>) -> Asker {
    user.as_any()
        .and_then(|any| any.downcast_ref::<ModuleUser>())
        .map_or(Asker::SERVER, ModuleUser::asker)
}

impl Drop for ModuleUser {
    fn drop(&mut self) {
        guarded_or("", "IHttpUser::DereferenceUser", (), |fault| {
            // SAFETY: the server's own reference is given back, once.
            unsafe { sluicegate_call_IHttpUser_DereferenceUser(self.pointer, fault) }
        });
    }
}

impl User for ModuleUser {
    fn name(&self) -> &str {
        &self.name
    }

    fn authentication_type(&self) -> &str {
        &self.authentication_type
    }

    fn remote_name(&self) -> &str {
        &self.remote_name
    }

    fn password(&self) -> &str {
        &self.password
    }

    fn hold_again(&self) -> Option<Arc<dyn User>> {
        guarded_or("", "IHttpUser::ReferenceUser", (), |fault| {
            // SAFETY: the server holds a reference to the user; the new one belongs to the object made here.
            unsafe { sluicegate_call_IHttpUser_ReferenceUser(self.pointer, fault) }
        });
        Some(Arc::new(Self {
            pointer: self.pointer,
            name: self.name.clone(),
            remote_name: self.remote_name.clone(),
            authentication_type: self.authentication_type.clone(),
            password: self.password.clone(),
            supports_roles: self.supports_roles,
        }))
    }

    fn supports_is_in_role(&self) -> bool {
        self.supports_roles
    }

    fn is_in_role(&self, role: &str) -> Option<bool> {
        let role = to_wide(role);
        let mut is_in = 0;
        let code = guarded_or("", "IHttpUser::IsInRole", E_NOTIMPL, |fault| {
            // SAFETY: the server holds a reference to the user.
            unsafe {
                sluicegate_call_IHttpUser_IsInRole(
                    self.pointer,
                    role.as_ptr(),
                    &raw mut is_in,
                    fault,
                )
            }
        });
        (code >= 0).then_some(is_in != 0)
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

/// Answers for `IHttpUser`: a user of the server. It frees itself with its last reference (R197).
pub(crate) struct ServerUserObject {
    user: Arc<dyn User>,
    name: Vec<WCHAR>,
    remote_name: Vec<WCHAR>,
    authentication_type: Vec<WCHAR>,
    password: Vec<WCHAR>,
    sid: Sid,
    references: AtomicUsize,
    pair: AtomicPtr<UserPair>,
}

type UserPair = Placed<IHttpUser, ServerUserObject>;

/// A user that a request has shown to modules, with the request's reference to it.
pub(crate) struct UserHandle {
    user: Arc<dyn User>,
    pair: *mut UserPair,
}

// SAFETY: the pair is shared by reference count, as the API asks for.
unsafe impl Send for UserHandle {}

impl Drop for UserHandle {
    fn drop(&mut self) {
        // SAFETY: the request's own reference is given back, once.
        let pair = unsafe { &*self.pair };
        pair.release();
    }
}

/// What modules get for `user`: a module's own object, or one made for the server's user.
pub(crate) fn interface_of(request: &NativeRequest, user: &Arc<dyn User>) -> *mut IHttpUser {
    if let Some(own) = user
        .as_any()
        .and_then(|any| any.downcast_ref::<ModuleUser>())
    {
        return own.pointer;
    }
    let mut users = lock(&request.users);
    if let Some(handle) = users.iter().find(|handle| Arc::ptr_eq(&handle.user, user)) {
        // SAFETY: the request's reference keeps the pair alive.
        return unsafe { (*handle.pair).interface() };
    }
    let object = ServerUserObject {
        user: Arc::clone(user),
        name: to_wide(user.name()),
        remote_name: to_wide(user.remote_name()),
        authentication_type: to_wide(user.authentication_type()),
        password: to_wide(user.password()),
        sid: Sid::of(own_user()),
        references: AtomicUsize::new(1),
        pair: AtomicPtr::new(core::ptr::null_mut()),
    };
    // SAFETY: the type is the one of `host_types.toml`; the pair lives until its last reference is given back.
    let pair = Box::into_raw(Box::new(unsafe { UserPair::new(object) }));
    // SAFETY: made just now.
    let made = unsafe { &*pair };
    made.pair.store(pair, Ordering::Release);
    let interface = made.interface();
    users.push(UserHandle {
        user: Arc::clone(user),
        pair,
    });
    interface
}

impl ServerUserObject {
    fn release(&self) {
        if self.references.fetch_sub(1, Ordering::AcqRel) == 1 {
            let pair = self.pair.load(Ordering::Acquire);
            // SAFETY: the last reference is gone, so nobody uses the pair any more; it came from `Box::into_raw`. Nothing
            // of `self` is used after this.
            drop(unsafe { Box::from_raw(pair) });
        }
    }
}

impl HttpUserHost for ServerUserObject {
    unsafe fn get_remote_user_name(&self) -> PCWSTR {
        self.remote_name.as_ptr()
    }

    unsafe fn get_user_name(&self) -> PCWSTR {
        self.name.as_ptr()
    }

    unsafe fn get_authentication_type(&self) -> PCWSTR {
        self.authentication_type.as_ptr()
    }

    unsafe fn get_password(&self) -> PCWSTR {
        self.password.as_ptr()
    }

    unsafe fn get_impersonation_token(&self) -> HANDLE {
        // Every user of the server acts with the rights of the server's own account.
        handle_of(own_user(), TokenKind::Impersonation)
    }

    unsafe fn get_primary_token(&self) -> HANDLE {
        handle_of(own_user(), TokenKind::Primary)
    }

    unsafe fn reference_user(&self) {
        self.references.fetch_add(1, Ordering::AcqRel);
    }

    unsafe fn dereference_user(&self) {
        self.release();
    }

    unsafe fn supports_is_in_role(&self) -> BOOL {
        BOOL::from(self.user.supports_is_in_role())
    }

    unsafe fn is_in_role(&self, psz_role_name: PCWSTR, pf_in_role: *mut BOOL) -> HRESULT {
        if pf_in_role.is_null() {
            return E_INVALIDARG;
        }
        // SAFETY: the module passes null or a terminated string.
        let role = unsafe { wide_string(psz_role_name) }.unwrap_or_default();
        match self.user.is_in_role(&role) {
            Some(is_in) => {
                // SAFETY: not null, and the module vouches for it.
                unsafe { put(pf_in_role, BOOL::from(is_in)) };
                0
            }
            None => E_NOTIMPL,
        }
    }

    unsafe fn get_user_variable(&self, psz_variable_name: PCSTR) -> PVOID {
        // SAFETY: the module passes null or a terminated string.
        match unsafe { narrow_string(psz_variable_name) } {
            Some(name) if name.eq_ignore_ascii_case("SID") => self.sid.pointer(),
            // There are no security contexts or credential handles behind a user here.
            _ => core::ptr::null_mut(),
        }
    }
}
