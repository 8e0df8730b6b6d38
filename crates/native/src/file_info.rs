//! A file as modules see it: attributes, content, validators, and who may read it (R207, R208).

mod asker;
mod open;
mod shown;

use std::ffi::CString;
use std::fs::File;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

use crate::caches::keys::FileKeyObject;
use crate::caches::operation;
use crate::caches::record::{Held, Record, Recorded, publish};
use crate::containers::ModuleContextContainerObject;
use crate::glue::ffi::*;
use crate::glue::handle::of_descriptor;
use crate::glue::host::HttpFileInfoHost;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::E_ACCESSDENIED;
use crate::wide::{put, short, to_wide};

pub(crate) use asker::Asker;
use open::{Content, Version};
pub(crate) use shown::ShownFiles;

/// How long a response with the file may be kept without asking again, in seconds: the time for which the server itself
/// believes what it knows of a file.
const SECONDS_TO_LIVE: u32 = 1;

const FILE_ATTRIBUTE_READONLY: u32 = 0x1;
const FILE_ATTRIBUTE_HIDDEN: u32 = 0x2;
const FILE_ATTRIBUTE_DIRECTORY: u32 = 0x10;
const FILE_ATTRIBUTE_ARCHIVE: u32 = 0x20;

/// The virtual directory that a file was found through.
#[derive(Clone, Default)]
pub(crate) struct VirtualRoot {
    pub(crate) path: Option<String>,
    /// The token to reach it with, as the module gave it.
    pub(crate) token: usize,
}

/// Answers for `IHttpFileInfo`.
pub(crate) struct FileInfoObject {
    record: Record,
    key: Placed<IFileKey, FileKeyObject>,
    path: PathBuf,
    path_text: Vec<WCHAR>,
    version: Version,
    attributes: u32,
    size: u64,
    file: Option<File>,
    content: Option<Content>,
    etag: CString,
    modified: u64,
    modified_text: CString,
    root: VirtualRoot,
    root_path: Option<Vec<WCHAR>>,
    container: Placed<IHttpModuleContextContainer, ModuleContextContainerObject>,
}

impl Recorded for FileInfoObject {
    fn record(&self) -> &Record {
        &self.record
    }
}

fn key_of(path: &str) -> Placed<IFileKey, FileKeyObject> {
    // SAFETY: the type is the one of `host_types.toml`; the key lives with its owner.
    unsafe { Placed::new(FileKeyObject::new(path)) }
}

impl FileInfoObject {
    /// Looks at the disk.
    ///
    /// # Errors
    /// The Win32 code of what is wrong with the path, as an HRESULT.
    ///
    /// # Safety
    /// The asker's identifier is null or valid.
    unsafe fn load(path: &str, asker: Asker, root: VirtualRoot) -> Result<Self, HRESULT> {
        let opened = open::open(Path::new(path))?;
        // SAFETY: as the caller vouches.
        if !unsafe { asker.may_read(&opened.metadata) } {
            return Err(E_ACCESSDENIED);
        }
        let version = opened.version;
        let is_hidden = opened
            .path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let mut attributes = if opened.metadata.is_dir() {
            FILE_ATTRIBUTE_DIRECTORY
        } else {
            FILE_ATTRIBUTE_ARCHIVE
        };
        if opened.metadata.permissions().readonly() {
            attributes |= FILE_ATTRIBUTE_READONLY;
        }
        if is_hidden {
            attributes |= FILE_ATTRIBUTE_HIDDEN;
        }
        Ok(Self {
            record: Record::new(),
            key: key_of(path),
            path_text: to_wide(&opened.path.to_string_lossy()),
            path: opened.path,
            version,
            attributes,
            size: version.size(),
            file: opened.file,
            content: opened.content,
            etag: CString::new(version.etag()).unwrap_or_default(),
            modified: version.file_time(),
            modified_text: CString::new(version.http_date()).unwrap_or_default(),
            root_path: root.path.as_deref().map(to_wide),
            root,
            // SAFETY: as for the key.
            container: unsafe { Placed::new(ModuleContextContainerObject::new()) },
        })
    }
}

impl HttpFileInfoHost for FileInfoObject {
    unsafe fn get_cache_key(&self) -> *mut IHttpCacheKey {
        self.key.interface().cast()
    }

    unsafe fn reference_cache_data(&self) {
        self.record.reference();
    }

    unsafe fn dereference_cache_data(&self) {
        self.record.release();
    }

    unsafe fn reset_ttl(&self) {
        self.record.reset_ttl();
    }

    unsafe fn decrement_ttl(&self, pf_ttl_expired: *mut BOOL) {
        // SAFETY: the module passes null or a valid flag.
        unsafe { self.record.age(pf_ttl_expired) };
    }

    unsafe fn set_flushed(&self) {
        self.record.set_flushed();
    }

    unsafe fn get_flushed(&self) -> BOOL {
        BOOL::from(self.record.is_flushed())
    }

    unsafe fn get_attributes(&self) -> DWORD {
        self.attributes
    }

    unsafe fn get_size(&self, pli_size: *mut ULARGE_INTEGER) {
        // SAFETY: the module passes null or a valid number.
        unsafe {
            put(
                pli_size,
                ULARGE_INTEGER {
                    QuadPart: self.size,
                },
            );
        }
    }

    unsafe fn get_file_buffer(&self) -> *const BYTE {
        self.content
            .as_ref()
            .map_or(core::ptr::null(), Content::pointer)
    }

    unsafe fn get_file_handle(&self) -> HANDLE {
        of_descriptor(self.file.as_ref().map_or(-1, AsRawFd::as_raw_fd))
    }

    unsafe fn get_file_path(&self) -> PCWSTR {
        self.path_text.as_ptr()
    }

    unsafe fn get_etag(&self, pcch_etag: *mut USHORT) -> PCSTR {
        // SAFETY: the module passes null or a valid length.
        unsafe { put(pcch_etag, short(self.etag.as_bytes().len())) };
        self.etag.as_ptr()
    }

    unsafe fn get_last_modified_time(&self, p_file_time: *mut FILETIME) {
        let time = FILETIME {
            dwLowDateTime: self.modified as u32,
            dwHighDateTime: (self.modified >> 32) as u32,
        };
        // SAFETY: the module passes null or a valid time.
        unsafe { put(p_file_time, time) };
    }

    unsafe fn get_last_modified_string(&self) -> PCSTR {
        self.modified_text.as_ptr()
    }

    unsafe fn get_http_cache_allowed(&self, p_seconds_to_live: *mut DWORD) -> BOOL {
        // A folder has no content to keep.
        let is_allowed = self.attributes & FILE_ATTRIBUTE_DIRECTORY == 0;
        // SAFETY: the module passes null or a valid number.
        unsafe {
            put(
                p_seconds_to_live,
                if is_allowed { SECONDS_TO_LIVE } else { 0 },
            );
        }
        BOOL::from(is_allowed)
    }

    unsafe fn access_check(&self, h_user_token: HANDLE, p_user_sid: PSID) -> HRESULT {
        let asker = Asker {
            token: h_user_token,
            sid: p_user_sid,
        };
        // The rights of now count, not those of the time of loading.
        match std::fs::metadata(&self.path) {
            // SAFETY: the module passes null or a valid identifier.
            Ok(metadata) if unsafe { asker.may_read(&metadata) } => 0,
            Ok(_) => E_ACCESSDENIED,
            Err(error) => open::hresult_of(&error),
        }
    }

    unsafe fn get_vr_token(&self) -> HANDLE {
        core::ptr::without_provenance_mut(self.root.token)
    }

    unsafe fn get_vr_path(&self) -> PCWSTR {
        self.root_path
            .as_ref()
            .map_or(core::ptr::null(), |path| path.as_ptr())
    }

    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        self.container.interface()
    }

    unsafe fn check_if_file_has_changed(&self, h_user_token: HANDLE) -> BOOL {
        let asker = Asker {
            token: h_user_token,
            ..Asker::SERVER
        };
        let is_same = std::fs::metadata(&self.path).is_ok_and(|metadata| {
            // SAFETY: there is no identifier.
            Version::of(&metadata) == self.version && unsafe { asker.may_read(&metadata) }
        });
        BOOL::from(!is_same)
    }
}

/// The file at `path`, from the file cache if `may_cache`, else new; the reference is the caller's.
///
/// # Errors
/// The Win32 code of what is wrong with the path, as an HRESULT: ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND,
/// ERROR_ACCESS_DENIED and so on.
///
/// # Safety
/// The asker's identifier is null or valid; `trace` is null or a living trace context.
pub(crate) unsafe fn get(
    path: &str,
    asker: Asker,
    root: VirtualRoot,
    may_cache: bool,
    trace: *mut IHttpTraceContext,
) -> Result<Held, HRESULT> {
    let path = path.replace('\\', "/");
    let key = key_of(&path);
    let key: *mut IHttpCacheKey = key.interface().cast();
    if may_cache {
        // SAFETY: the key is this frame's own; the caller vouches for the trace context.
        let found = unsafe { operation::run(CACHE_OPERATION_RETRIEVE, key, None, trace) };
        if let Ok(Some(record)) = found
            // SAFETY: the record lives.
            && let Some(usable) = unsafe { usable(record, asker) }
        {
            return usable;
        }
    }
    // SAFETY: as the caller vouches.
    let object = unsafe { FileInfoObject::load(&path, asker, root) }?;
    // SAFETY: the type is the one of `host_types.toml`; the first reference is this function's.
    let record = unsafe { Held::adopt(publish::<IHttpFileInfo, _>(object).cast()) };
    if may_cache {
        // SAFETY: as above. Without a cache the record is the caller's alone (R207).
        let _ = unsafe { operation::run(CACHE_OPERATION_ADD, key, Some(record.clone()), trace) };
    }
    Ok(record)
}

/// What a record of the file cache is good for: nothing if the file has changed since, or if it is no file at all.
///
/// # Safety
/// The asker's identifier is null or valid.
unsafe fn usable(record: Held, asker: Asker) -> Option<Result<Held, HRESULT>> {
    // SAFETY: the record lives; the cast answers null for another class.
    let file = unsafe { sluicegate_cast_IHttpFileInfo(record.pointer()) };
    if file.is_null() {
        return None;
    }
    // Only the server makes such objects, so its own class answers; a module's would be asked through its methods.
    // SAFETY: the file is alive.
    let own = unsafe { IHttpFileInfo::object_of(file) };
    if own.is_null() {
        return None;
    }
    // SAFETY: the pointer is the object of this class that the record holds.
    let own = unsafe { &*own.cast::<FileInfoObject>() };
    // SAFETY: as the caller vouches.
    unsafe {
        if own.check_if_file_has_changed(core::ptr::null_mut()) != 0 {
            record.set_flushed();
            return None;
        }
        match own.access_check(asker.token, asker.sid) {
            0 => Some(Ok(record)),
            refused => Some(Err(refused)),
        }
    }
}
