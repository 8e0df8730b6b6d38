//! Calls that cross the boundary both ways, through a module compiled on the spot.

use core::ffi::{CStr, c_char, c_int, c_void};
use std::ffi::CString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use super::ffi::*;
use super::host::HttpTokenKeyHost;
use super::services::{ATTACH, Attach, HostServices, VERSION};
use super::support::{SysAllocStringLen, SysFreeString, SysStringLen};
use super::types::*;
use crate::application_preload::PreloadProviderObject;
use crate::caches::keys::TokenKeyObject;
use crate::hresult::{E_NOTIMPL, E_UNEXPECTED, S_FALSE};
use crate::registration::Registered;

unsafe extern "C" {
    fn dlopen(path: *const c_char, flags: c_int) -> *mut c_void;
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
}

/// Memory for one C++ object of the glue.
#[repr(C, align(16))]
struct Memory([u8; 64]);

fn fault() -> sluicegate_fault {
    sluicegate_fault {
        thrown: 0,
        what: [0; 256],
    }
}

fn what(fault: &sluicegate_fault) -> String {
    // SAFETY: the glue ends the text with a zero inside the array.
    unsafe { CStr::from_ptr(fault.what.as_ptr()) }
        .to_string_lossy()
        .into_owned()
}

/// The module of `throwing_module.cpp`, built and loaded once and for the rest of the process.
fn load() -> *mut c_void {
    static LOADED: OnceLock<usize> = OnceLock::new();
    core::ptr::with_exposed_provenance_mut(
        *LOADED.get_or_init(|| build_and_load("throwing_module.cpp").expose_provenance()),
    )
}

fn build_and_load(source: &str) -> *mut c_void {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let module = folder.path().join("module.so");
    let support =
        std::fs::read_dir(root.join("sdk/cpp/support")).expect("the support library is there");
    let support: Vec<PathBuf> = support
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "cpp"))
        .collect();
    let status = Command::new("g++")
        .args(["-std=c++14", "-w", "-fPIC", "-shared", "-I"])
        .arg(root.join("sdk/cpp/include"))
        .arg(root.join("sdk/cpp/tests").join(source))
        .args(support)
        .arg("-o")
        .arg(&module)
        .status();
    assert!(
        status.expect("g++ starts").success(),
        "{source} does not build"
    );
    let path = CString::new(module.to_str().expect("a path of text")).expect("a path without zero");
    // SAFETY: the path is a C string; 2 is RTLD_NOW.
    let library = unsafe { dlopen(path.as_ptr(), 2) };
    assert!(!library.is_null(), "the module does not load");
    library
}

fn symbol(library: *mut c_void, name: &CStr) -> *mut c_void {
    // SAFETY: the library is loaded and the name a C string.
    let found = unsafe { dlsym(library, name.as_ptr()) };
    assert!(!found.is_null(), "{name:?} is missing");
    found
}

#[test]
fn exceptions_of_a_module_end_at_the_boundary_and_are_described() {
    let library = load();
    // SAFETY: the function has this signature in throwing_module.cpp.
    let factory: unsafe extern "C" fn() -> *mut IHttpModuleFactory =
        unsafe { core::mem::transmute(symbol(library, c"throwing_factory")) };
    // SAFETY: as above.
    let factory = unsafe { factory() };
    let expected = [
        (E_UNEXPECTED, 1, "standard words"),
        (E_UNEXPECTED, 1, "Access is denied. (0x80070005)"),
        (E_UNEXPECTED, 1, "unknown exception"),
        (S_FALSE, 0, ""),
    ];
    for (result, thrown, text) in expected {
        let mut fault = fault();
        let mut module = core::ptr::null_mut();
        // SAFETY: the factory is alive, the outputs are local, and it does not use the allocator.
        let found = unsafe {
            sluicegate_call_IHttpModuleFactory_GetHttpModule(
                factory,
                &mut module,
                core::ptr::null_mut(),
                &mut fault,
            )
        };
        assert_eq!(
            (found, fault.thrown, what(&fault).as_str()),
            (result, thrown, text)
        );
    }
    let mut fault = fault();
    // SAFETY: the factory is static in the module.
    unsafe { sluicegate_call_IHttpModuleFactory_Terminate(factory, &mut fault) };
    assert_eq!(
        (fault.thrown, what(&fault).as_str()),
        (1, "in a void method")
    );
}

#[test]
fn a_notification_that_a_module_does_not_override_continues() {
    // R47: the base callbacks continue; R46: the base Dispose deletes the object.
    let library = load();
    // SAFETY: the function has this signature in throwing_module.cpp.
    let make: unsafe extern "C" fn() -> *mut CHttpModule =
        unsafe { core::mem::transmute(symbol(library, c"silent_module")) };
    let mut fault = fault();
    // SAFETY: the base bodies use neither argument; the module is alive until Dispose.
    let status = unsafe {
        let module = make();
        let (context, provider) = (core::ptr::null_mut(), core::ptr::null_mut());
        let status =
            sluicegate_call_CHttpModule_OnBeginRequest(module, context, provider, &mut fault);
        sluicegate_call_CHttpModule_Dispose(module, &mut fault);
        status
    };
    assert_eq!((status, fault.thrown), (RQ_NOTIFICATION_CONTINUE, 0));
}

// The classes below are ones that nothing else answers for yet; a test that stops compiling because its class moved to a real
// type wants another such class.

/// A server that makes no requests.
struct Refusing;

impl sluicegate_pipeline::global::Preload for Refusing {
    fn application(&self) -> &std::sync::Arc<sluicegate_pipeline::site::Application> {
        unreachable!("nobody asks")
    }

    fn create_context(&mut self) -> Result<Box<sluicegate_pipeline::HttpContext>, i32> {
        Err(E_NOTIMPL)
    }

    fn execute(&mut self, _context: Box<sluicegate_pipeline::HttpContext>) -> Result<(), i32> {
        Err(E_NOTIMPL)
    }

    fn is_process_recycled(&self) -> bool {
        false
    }
}

#[test]
fn a_module_reaches_the_rust_object_and_finds_its_newest_interface() {
    let library = load();
    // SAFETY: the function has this signature in throwing_module.cpp.
    let ask: unsafe extern "C" fn(
        *mut IGlobalApplicationPreloadProvider,
        *mut *mut IHttpContext,
    ) -> HRESULT = unsafe { core::mem::transmute(symbol(library, c"ask_provider")) };
    assert!(IGlobalApplicationPreloadProvider2::size() <= size_of::<Memory>());
    let mut memory = Memory([0; 64]);
    let module: &'static Registered = Box::leak(Box::new(Registered {
        name: "test",
        id: 0,
        factory: core::ptr::null_mut(),
        global: core::ptr::null_mut(),
        registration: sluicegate_pipeline::Registration::new(),
        globals: sluicegate_pipeline::GlobalNotifications::empty(),
        global_priorities: Vec::new(),
    }));
    let mut refusing = Refusing;
    // SAFETY: `refusing` outlives the object and is used by it only.
    let mut object = unsafe { PreloadProviderObject::new(module, &raw mut refusing) };
    let object: *mut c_void = (&raw mut object).cast();
    let mut context: *mut IHttpContext = core::ptr::dangling_mut();
    // SAFETY: the memory is large enough and both it and the object outlive the calls.
    let (result, behind) = unsafe {
        let provider =
            IGlobalApplicationPreloadProvider2::construct((&raw mut memory).cast(), object).cast();
        (
            ask(provider, &mut context),
            IGlobalApplicationPreloadProvider2::object_of(provider),
        )
    };
    // It fails with what the server says, and leaves nothing stale behind.
    assert_eq!((result, context.is_null()), (E_NOTIMPL, true));
    assert_eq!(behind, object);
}

#[test]
fn an_object_of_the_server_is_told_from_one_of_a_module() {
    let mut memory = Memory([0; 64]);
    let mut key = TokenKeyObject::new("u", "h", 3);
    // SAFETY: the memory is large enough, and both it and the object outlive the calls.
    unsafe {
        let pointer = IHttpTokenKey::construct((&raw mut memory).cast(), (&raw mut key).cast());
        assert_eq!(IHttpTokenKey::object_of(pointer), (&raw mut key).cast());
        assert!(IHttpTokenKey::object_of(core::ptr::null_mut()).is_null());
        let mut fault = fault();
        let user = sluicegate_call_IHttpTokenKey_GetUserName(pointer, &mut fault);
        assert_eq!(crate::wide::wide_string(user).as_deref(), Some("u"));
        // The header's own body names the cache; the cast from the base finds the class again.
        let name = sluicegate_call_IHttpTokenKey_GetCacheName(pointer, &mut fault);
        let name: String = (0..5)
            .filter_map(|i| char::from_u32(*name.add(i) as u32))
            .collect();
        assert_eq!((fault.thrown, name.as_str()), (0, TOKEN_CACHE_NAME));
        assert_eq!(sluicegate_cast_IHttpTokenKey(pointer.cast()), pointer);
        assert!(sluicegate_cast_IUriKey(pointer.cast()).is_null());
    }
}

#[test]
fn an_unwritten_method_is_counted() {
    /// Writes no method of its class.
    struct Unwritten;
    impl HttpTokenKeyHost for Unwritten {}
    let count = || {
        let calls = crate::not_implemented::calls();
        calls
            .iter()
            .filter(|c| c.2 == "GetPasswordHash")
            .map(|c| c.3)
            .sum::<u64>()
    };
    let before = count();
    // SAFETY: the method has no pointers.
    assert!(unsafe { Unwritten.get_password_hash() }.is_null());
    assert_eq!(count(), before + 1);
}

/// Writes what arrived into the string behind `context`.
unsafe extern "C" fn record(
    context: *mut c_void,
    source: *const c_char,
    kind: u16,
    category: u16,
    event_id: u32,
    string_count: u16,
    strings: *const *const c_char,
    data_length: u32,
    data: *const c_void,
) {
    // SAFETY: the test passes a string as context; the rest is as `host_services.h` says.
    unsafe {
        let seen = &mut *context.cast::<String>();
        let text = |pointer| CStr::from_ptr(pointer).to_string_lossy().into_owned();
        let strings = core::slice::from_raw_parts(strings, usize::from(string_count));
        let strings: Vec<String> = strings.iter().map(|s| text(*s)).collect();
        let data = core::slice::from_raw_parts(data.cast::<u8>(), data_length as usize);
        *seen = format!(
            "{} {kind} {category} {event_id} {strings:?} {data:?}",
            text(source)
        );
    }
}

#[test]
fn events_of_a_module_reach_the_services_of_the_server() {
    let library = load();
    // SAFETY: both functions have these signatures in the support library and in throwing_module.cpp.
    let attach: Attach = unsafe { core::mem::transmute(symbol(library, ATTACH)) };
    // SAFETY: as above.
    let report: unsafe extern "C" fn() -> BOOL =
        unsafe { core::mem::transmute(symbol(library, c"report")) };
    let mut seen = String::new();
    let services = HostServices {
        version: VERSION,
        size: u32::try_from(size_of::<HostServices>()).expect("a small structure"),
        context: (&raw mut seen).cast(),
        report_event: Some(record),
        debug_string: None,
        create_instance: None,
        last_error: None,
        io_completed: None,
        handle_closed: None,
        path_map: core::ptr::null(),
        memory_freed: None,
        shared_objects: core::ptr::null_mut(),
    };
    // SAFETY: `seen` outlives the attachment, which ends here.
    let done = unsafe {
        attach(&services);
        let done = report();
        attach(core::ptr::null());
        done
    };
    assert_eq!(done, 1);
    assert_eq!(
        seen,
        "Reporter 2 2 1234 [\"first\", \"second\"] [114, 97, 119]"
    );
}

#[test]
fn both_sides_share_one_kind_of_string() {
    let text: Vec<WCHAR> = "wide \u{1F600}".chars().map(|c| c as WCHAR).collect();
    // SAFETY: the text has that length, and the string is freed once.
    unsafe {
        let string = SysAllocStringLen(
            text.as_ptr(),
            u32::try_from(text.len()).expect("a short text"),
        );
        assert_eq!(SysStringLen(string), 6);
        assert_eq!(
            core::slice::from_raw_parts(string, 7),
            [text.as_slice(), &[0]].concat()
        );
        SysFreeString(string);
    }
}

#[test]
fn identifiers_are_those_of_the_headers() {
    assert_eq!(IID_IHttpContext.Data1, 0x424c_1b8c);
    assert_ne!(IID_IHttpContext3, IID_IHttpContext4);
}
