//! On whose behalf a file is looked at.

use crate::glue::types::{HANDLE, PSID};
use crate::token;

/// Who asks for a file: a user's token or security identifier; nobody's for null.
#[derive(Clone, Copy)]
pub(crate) struct Asker {
    pub(crate) token: HANDLE,
    pub(crate) sid: PSID,
}

impl Asker {
    /// Nobody in particular: the server itself.
    pub(crate) const SERVER: Self = Self {
        token: core::ptr::null_mut(),
        sid: core::ptr::null_mut(),
    };

    /// True if the asker may read such a file. A token or identifier that the server did not make says nothing.
    ///
    /// # Safety
    /// The identifier is null or valid.
    pub(super) unsafe fn may_read(self, file: &std::fs::Metadata) -> bool {
        let by_token = token::user_of(self.token);
        // SAFETY: as the caller vouches.
        let user = by_token.or_else(|| unsafe { token::user_of_sid(self.sid) });
        user.is_none_or(|user| token::may_read(user, file))
    }
}
