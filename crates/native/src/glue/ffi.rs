//! The C++ functions of the glue. Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.

#![allow(
    dead_code,
    non_camel_case_types,
    unused_imports,
    reason = "the names are those of the C++ headers; the table is wider than today's use"
)]

use core::ffi::{c_int, c_void};

use super::types::*;

#[repr(C)]
pub(crate) struct IHttpStoredContext {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpModuleContextContainer {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct INamedContextContainer {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IDispensedHttpModuleContextContainer {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpPerfCounterInfo {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpApplication {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpApplication2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpUrlInfo {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IScriptMapInfo {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IMetadataInfo {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IReferencedMetadataInfo {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpRequest {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpRequest2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpRequest3 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpRequest4 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpCachePolicy {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpCachePolicy2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpResponse {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpResponse2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpResponse3 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpResponse4 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpUser {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpConnectionStoredContext {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpConnectionModuleContextContainer {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpConnection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpContext {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpContext2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpContext3 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpContext4 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpTraceContext {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpCacheKey {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpCacheSpecificData {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpSite {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpFileMonitor {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpFileInfo {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpTokenEntry {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpServer {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpServer2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpServer3 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpEventProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpCompletionInfo {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpCompletionInfo2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct ICustomNotificationProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAuthenticationProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IMapHandlerProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IMapPathProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct ISendResponseProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IReadEntityProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IPreBeginRequestProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpApplicationProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpApplicationResolveModulesProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalRSCAQueryProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalStopListeningProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct ICacheProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalConfigurationChangeProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalFileChangeProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalTraceEventProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalThreadCleanupProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalApplicationPreloadProvider {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalApplicationPreloadProvider2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IGlobalSuspendProcessCallback {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct CHttpModule {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct CGlobalModule {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IModuleAllocator {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpModuleFactory {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpModuleRegistrationInfo {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpModuleRegistrationInfo2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWebSocketContext {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IUriKey {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IFileKey {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHttpTokenKey {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWpfReferencedObject {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWorkerProcessFramework {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWpfApplicationInfoUtil {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWpfSettings {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWpfActions {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWpfExposeProtocolManagerCustomInterface {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IProtocolManager {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IHealthStatusCallback {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IPmHealthAndIdleMonitor {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct ICustomActionResultCallback {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct ICustomAction2ResultCallback {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWpfApplicationPreloadUtil {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IPmApplicationPreload {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IPmCustomActions {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IPmCustomActions2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IWpfListenerChannelCallback {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IPmListenerChannelManager {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IPmIdleTimeOutAction {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IUnknown {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostMethodSchema {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostMethod {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostMethodInstance {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostMethodCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostElement {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostElementCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostChildElementCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostProperty {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostPropertyCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostConfigException {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostPropertyException {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostElementSchema {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostElementSchemaCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostCollectionSchema {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostPropertySchema {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostPropertySchemaCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostConstantValue {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostConstantValueCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostAdminManager {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostWritableAdminManager {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostConfigManager {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostConfigFile {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostConfigLocation {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostConfigLocationCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostSectionGroup {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostSectionDefinition {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostSectionDefinitionCollection {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostPathMapper {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostPathMapper2 {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostChangeHandler {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostMappingExtension {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostElementExtension {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostPropertyExtension {
    _opaque: [u8; 0],
}

#[repr(C)]
pub(crate) struct IAppHostMethodExtension {
    _opaque: [u8; 0],
}

/// A C++ class whose objects the server makes and Rust answers for.
///
/// # Safety
/// The implementation forwards to the glue functions of exactly this class.
pub(crate) unsafe trait HostClass: Sized {
    /// The oldest interface of the family, under which modules hand objects back.
    type Root;
    /// The C++ name.
    const NAME: &'static str;

    /// Bytes to reserve, at an address that is a multiple of sixteen.
    fn size() -> usize;

    /// Makes the C++ object in `memory`. Its methods call the Rust type that `host_types.toml` names for the class, at
    /// `object`. It needs no destruction.
    ///
    /// # Safety
    /// `memory` holds `size()` bytes and `object` points to that Rust type; both stay in place while a module may hold
    /// the result.
    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self;

    /// The Rust object behind a pointer that a module handed back, or null when the server did not make it.
    ///
    /// # Safety
    /// `pointer` is null or points to a living C++ object.
    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void;
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpModuleContextContainer {
    type Root = Self;
    const NAME: &'static str = "IHttpModuleContextContainer";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpModuleContextContainer_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpModuleContextContainer_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpModuleContextContainer_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for INamedContextContainer {
    type Root = Self;
    const NAME: &'static str = "INamedContextContainer";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_INamedContextContainer_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_INamedContextContainer_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_INamedContextContainer_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IDispensedHttpModuleContextContainer {
    type Root = Self;
    const NAME: &'static str = "IDispensedHttpModuleContextContainer";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IDispensedHttpModuleContextContainer_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IDispensedHttpModuleContextContainer_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IDispensedHttpModuleContextContainer_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpPerfCounterInfo {
    type Root = Self;
    const NAME: &'static str = "IHttpPerfCounterInfo";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpPerfCounterInfo_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpPerfCounterInfo_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpPerfCounterInfo_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpApplication2 {
    type Root = IHttpApplication;
    const NAME: &'static str = "IHttpApplication2";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpApplication2_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpApplication2_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpApplication2_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpUrlInfo {
    type Root = Self;
    const NAME: &'static str = "IHttpUrlInfo";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpUrlInfo_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpUrlInfo_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpUrlInfo_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IScriptMapInfo {
    type Root = Self;
    const NAME: &'static str = "IScriptMapInfo";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IScriptMapInfo_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IScriptMapInfo_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IScriptMapInfo_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IReferencedMetadataInfo {
    type Root = Self;
    const NAME: &'static str = "IReferencedMetadataInfo";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IReferencedMetadataInfo_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IReferencedMetadataInfo_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IReferencedMetadataInfo_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpRequest4 {
    type Root = IHttpRequest;
    const NAME: &'static str = "IHttpRequest4";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpRequest4_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpRequest4_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpRequest4_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpCachePolicy2 {
    type Root = IHttpCachePolicy;
    const NAME: &'static str = "IHttpCachePolicy2";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpCachePolicy2_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpCachePolicy2_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpCachePolicy2_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpResponse4 {
    type Root = IHttpResponse;
    const NAME: &'static str = "IHttpResponse4";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpResponse4_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpResponse4_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpResponse4_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpUser {
    type Root = Self;
    const NAME: &'static str = "IHttpUser";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpUser_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpUser_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpUser_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpConnectionModuleContextContainer {
    type Root = Self;
    const NAME: &'static str = "IHttpConnectionModuleContextContainer";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpConnectionModuleContextContainer_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpConnectionModuleContextContainer_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpConnectionModuleContextContainer_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpConnection {
    type Root = Self;
    const NAME: &'static str = "IHttpConnection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpConnection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpConnection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpConnection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpContext4 {
    type Root = IHttpContext;
    const NAME: &'static str = "IHttpContext4";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpContext4_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpContext4_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpContext4_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpTraceContext {
    type Root = Self;
    const NAME: &'static str = "IHttpTraceContext";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpTraceContext_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpTraceContext_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpTraceContext_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpCacheSpecificData {
    type Root = Self;
    const NAME: &'static str = "IHttpCacheSpecificData";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpCacheSpecificData_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpCacheSpecificData_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpCacheSpecificData_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpSite {
    type Root = Self;
    const NAME: &'static str = "IHttpSite";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpSite_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpSite_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpSite_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpFileMonitor {
    type Root = Self;
    const NAME: &'static str = "IHttpFileMonitor";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpFileMonitor_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpFileMonitor_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpFileMonitor_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpFileInfo {
    type Root = Self;
    const NAME: &'static str = "IHttpFileInfo";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpFileInfo_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpFileInfo_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpFileInfo_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpTokenEntry {
    type Root = Self;
    const NAME: &'static str = "IHttpTokenEntry";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpTokenEntry_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpTokenEntry_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpTokenEntry_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpServer3 {
    type Root = IHttpServer;
    const NAME: &'static str = "IHttpServer3";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpServer3_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpServer3_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpServer3_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpEventProvider {
    type Root = Self;
    const NAME: &'static str = "IHttpEventProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpEventProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpEventProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpEventProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpCompletionInfo2 {
    type Root = IHttpCompletionInfo;
    const NAME: &'static str = "IHttpCompletionInfo2";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpCompletionInfo2_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpCompletionInfo2_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpCompletionInfo2_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAuthenticationProvider {
    type Root = Self;
    const NAME: &'static str = "IAuthenticationProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAuthenticationProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAuthenticationProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAuthenticationProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IMapHandlerProvider {
    type Root = Self;
    const NAME: &'static str = "IMapHandlerProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IMapHandlerProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IMapHandlerProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IMapHandlerProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IMapPathProvider {
    type Root = Self;
    const NAME: &'static str = "IMapPathProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IMapPathProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IMapPathProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IMapPathProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for ISendResponseProvider {
    type Root = Self;
    const NAME: &'static str = "ISendResponseProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_ISendResponseProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_ISendResponseProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_ISendResponseProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IReadEntityProvider {
    type Root = Self;
    const NAME: &'static str = "IReadEntityProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IReadEntityProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IReadEntityProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IReadEntityProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IPreBeginRequestProvider {
    type Root = Self;
    const NAME: &'static str = "IPreBeginRequestProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IPreBeginRequestProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IPreBeginRequestProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IPreBeginRequestProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpApplicationProvider {
    type Root = Self;
    const NAME: &'static str = "IHttpApplicationProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpApplicationProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpApplicationProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpApplicationProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpApplicationResolveModulesProvider {
    type Root = Self;
    const NAME: &'static str = "IHttpApplicationResolveModulesProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpApplicationResolveModulesProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpApplicationResolveModulesProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpApplicationResolveModulesProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IGlobalRSCAQueryProvider {
    type Root = Self;
    const NAME: &'static str = "IGlobalRSCAQueryProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IGlobalRSCAQueryProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalRSCAQueryProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalRSCAQueryProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IGlobalStopListeningProvider {
    type Root = Self;
    const NAME: &'static str = "IGlobalStopListeningProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IGlobalStopListeningProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalStopListeningProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalStopListeningProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for ICacheProvider {
    type Root = Self;
    const NAME: &'static str = "ICacheProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_ICacheProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_ICacheProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_ICacheProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IGlobalConfigurationChangeProvider {
    type Root = Self;
    const NAME: &'static str = "IGlobalConfigurationChangeProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IGlobalConfigurationChangeProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalConfigurationChangeProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalConfigurationChangeProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IGlobalFileChangeProvider {
    type Root = Self;
    const NAME: &'static str = "IGlobalFileChangeProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IGlobalFileChangeProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalFileChangeProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalFileChangeProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IGlobalTraceEventProvider {
    type Root = Self;
    const NAME: &'static str = "IGlobalTraceEventProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IGlobalTraceEventProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalTraceEventProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalTraceEventProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IGlobalThreadCleanupProvider {
    type Root = Self;
    const NAME: &'static str = "IGlobalThreadCleanupProvider";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IGlobalThreadCleanupProvider_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalThreadCleanupProvider_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalThreadCleanupProvider_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IGlobalApplicationPreloadProvider2 {
    type Root = IGlobalApplicationPreloadProvider;
    const NAME: &'static str = "IGlobalApplicationPreloadProvider2";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IGlobalApplicationPreloadProvider2_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalApplicationPreloadProvider2_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IGlobalApplicationPreloadProvider2_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IModuleAllocator {
    type Root = Self;
    const NAME: &'static str = "IModuleAllocator";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IModuleAllocator_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IModuleAllocator_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IModuleAllocator_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpModuleRegistrationInfo2 {
    type Root = IHttpModuleRegistrationInfo;
    const NAME: &'static str = "IHttpModuleRegistrationInfo2";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpModuleRegistrationInfo2_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpModuleRegistrationInfo2_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpModuleRegistrationInfo2_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IWebSocketContext {
    type Root = Self;
    const NAME: &'static str = "IWebSocketContext";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IWebSocketContext_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWebSocketContext_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWebSocketContext_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IUriKey {
    type Root = Self;
    const NAME: &'static str = "IUriKey";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IUriKey_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IUriKey_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IUriKey_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IFileKey {
    type Root = Self;
    const NAME: &'static str = "IFileKey";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IFileKey_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IFileKey_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IFileKey_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHttpTokenKey {
    type Root = Self;
    const NAME: &'static str = "IHttpTokenKey";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHttpTokenKey_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpTokenKey_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHttpTokenKey_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IWorkerProcessFramework {
    type Root = Self;
    const NAME: &'static str = "IWorkerProcessFramework";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IWorkerProcessFramework_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWorkerProcessFramework_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWorkerProcessFramework_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IWpfApplicationInfoUtil {
    type Root = Self;
    const NAME: &'static str = "IWpfApplicationInfoUtil";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IWpfApplicationInfoUtil_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfApplicationInfoUtil_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfApplicationInfoUtil_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IWpfSettings {
    type Root = Self;
    const NAME: &'static str = "IWpfSettings";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IWpfSettings_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfSettings_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfSettings_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IWpfActions {
    type Root = Self;
    const NAME: &'static str = "IWpfActions";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IWpfActions_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfActions_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfActions_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IWpfExposeProtocolManagerCustomInterface {
    type Root = Self;
    const NAME: &'static str = "IWpfExposeProtocolManagerCustomInterface";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe {
            sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_construct(memory, object)
        }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IHealthStatusCallback {
    type Root = Self;
    const NAME: &'static str = "IHealthStatusCallback";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IHealthStatusCallback_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHealthStatusCallback_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IHealthStatusCallback_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for ICustomActionResultCallback {
    type Root = Self;
    const NAME: &'static str = "ICustomActionResultCallback";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_ICustomActionResultCallback_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_ICustomActionResultCallback_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_ICustomActionResultCallback_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for ICustomAction2ResultCallback {
    type Root = Self;
    const NAME: &'static str = "ICustomAction2ResultCallback";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_ICustomAction2ResultCallback_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_ICustomAction2ResultCallback_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_ICustomAction2ResultCallback_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IWpfApplicationPreloadUtil {
    type Root = Self;
    const NAME: &'static str = "IWpfApplicationPreloadUtil";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IWpfApplicationPreloadUtil_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfApplicationPreloadUtil_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfApplicationPreloadUtil_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IWpfListenerChannelCallback {
    type Root = Self;
    const NAME: &'static str = "IWpfListenerChannelCallback";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IWpfListenerChannelCallback_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfListenerChannelCallback_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IWpfListenerChannelCallback_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostMethodSchema {
    type Root = Self;
    const NAME: &'static str = "IAppHostMethodSchema";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostMethodSchema_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMethodSchema_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMethodSchema_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostMethod {
    type Root = Self;
    const NAME: &'static str = "IAppHostMethod";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostMethod_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMethod_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMethod_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostMethodInstance {
    type Root = Self;
    const NAME: &'static str = "IAppHostMethodInstance";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostMethodInstance_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMethodInstance_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMethodInstance_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostMethodCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostMethodCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostMethodCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMethodCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMethodCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostElement {
    type Root = Self;
    const NAME: &'static str = "IAppHostElement";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostElement_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostElement_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostElement_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostElementCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostElementCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostElementCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostElementCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostElementCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostChildElementCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostChildElementCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostChildElementCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostChildElementCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostChildElementCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostProperty {
    type Root = Self;
    const NAME: &'static str = "IAppHostProperty";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostProperty_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostProperty_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostProperty_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostPropertyCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostPropertyCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostPropertyCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostPropertyCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostPropertyCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostConfigException {
    type Root = Self;
    const NAME: &'static str = "IAppHostConfigException";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostConfigException_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigException_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigException_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostPropertyException {
    type Root = Self;
    const NAME: &'static str = "IAppHostPropertyException";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostPropertyException_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostPropertyException_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostPropertyException_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostElementSchema {
    type Root = Self;
    const NAME: &'static str = "IAppHostElementSchema";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostElementSchema_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostElementSchema_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostElementSchema_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostElementSchemaCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostElementSchemaCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostElementSchemaCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostElementSchemaCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostElementSchemaCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostCollectionSchema {
    type Root = Self;
    const NAME: &'static str = "IAppHostCollectionSchema";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostCollectionSchema_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostCollectionSchema_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostCollectionSchema_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostPropertySchema {
    type Root = Self;
    const NAME: &'static str = "IAppHostPropertySchema";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostPropertySchema_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostPropertySchema_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostPropertySchema_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostPropertySchemaCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostPropertySchemaCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostPropertySchemaCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostPropertySchemaCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostPropertySchemaCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostConstantValue {
    type Root = Self;
    const NAME: &'static str = "IAppHostConstantValue";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostConstantValue_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConstantValue_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConstantValue_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostConstantValueCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostConstantValueCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostConstantValueCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConstantValueCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConstantValueCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostAdminManager {
    type Root = Self;
    const NAME: &'static str = "IAppHostAdminManager";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostAdminManager_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostAdminManager_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostAdminManager_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostWritableAdminManager {
    type Root = Self;
    const NAME: &'static str = "IAppHostWritableAdminManager";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostWritableAdminManager_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostWritableAdminManager_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostWritableAdminManager_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostConfigManager {
    type Root = Self;
    const NAME: &'static str = "IAppHostConfigManager";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostConfigManager_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigManager_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigManager_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostConfigFile {
    type Root = Self;
    const NAME: &'static str = "IAppHostConfigFile";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostConfigFile_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigFile_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigFile_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostConfigLocation {
    type Root = Self;
    const NAME: &'static str = "IAppHostConfigLocation";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostConfigLocation_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigLocation_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigLocation_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostConfigLocationCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostConfigLocationCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostConfigLocationCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigLocationCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostConfigLocationCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostSectionGroup {
    type Root = Self;
    const NAME: &'static str = "IAppHostSectionGroup";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostSectionGroup_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostSectionGroup_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostSectionGroup_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostSectionDefinition {
    type Root = Self;
    const NAME: &'static str = "IAppHostSectionDefinition";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostSectionDefinition_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostSectionDefinition_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostSectionDefinition_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostSectionDefinitionCollection {
    type Root = Self;
    const NAME: &'static str = "IAppHostSectionDefinitionCollection";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostSectionDefinitionCollection_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostSectionDefinitionCollection_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostSectionDefinitionCollection_self(pointer) }
    }
}

// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for IAppHostMappingExtension {
    type Root = Self;
    const NAME: &'static str = "IAppHostMappingExtension";

    fn size() -> usize {
        // SAFETY: it only reports a constant.
        unsafe { sluicegate_glue_IAppHostMappingExtension_size() }
    }

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMappingExtension_construct(memory, object) }
    }

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {
        // SAFETY: forwarded to the caller.
        unsafe { sluicegate_glue_IAppHostMappingExtension_self(pointer) }
    }
}

unsafe extern "C" {
    fn sluicegate_glue_IHttpModuleContextContainer_size() -> usize;
    fn sluicegate_glue_IHttpModuleContextContainer_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpModuleContextContainer;
    fn sluicegate_glue_IHttpModuleContextContainer_self(
        object: *mut IHttpModuleContextContainer,
    ) -> *mut c_void;
    fn sluicegate_glue_INamedContextContainer_size() -> usize;
    fn sluicegate_glue_INamedContextContainer_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut INamedContextContainer;
    fn sluicegate_glue_INamedContextContainer_self(
        object: *mut INamedContextContainer,
    ) -> *mut c_void;
    fn sluicegate_glue_IDispensedHttpModuleContextContainer_size() -> usize;
    fn sluicegate_glue_IDispensedHttpModuleContextContainer_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IDispensedHttpModuleContextContainer;
    fn sluicegate_glue_IDispensedHttpModuleContextContainer_self(
        object: *mut IDispensedHttpModuleContextContainer,
    ) -> *mut c_void;
    fn sluicegate_glue_IHttpPerfCounterInfo_size() -> usize;
    fn sluicegate_glue_IHttpPerfCounterInfo_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpPerfCounterInfo;
    fn sluicegate_glue_IHttpPerfCounterInfo_self(object: *mut IHttpPerfCounterInfo) -> *mut c_void;
    fn sluicegate_glue_IHttpApplication2_size() -> usize;
    fn sluicegate_glue_IHttpApplication2_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpApplication2;
    fn sluicegate_glue_IHttpApplication2_self(object: *mut IHttpApplication) -> *mut c_void;
    fn sluicegate_glue_IHttpUrlInfo_size() -> usize;
    fn sluicegate_glue_IHttpUrlInfo_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpUrlInfo;
    fn sluicegate_glue_IHttpUrlInfo_self(object: *mut IHttpUrlInfo) -> *mut c_void;
    fn sluicegate_glue_IScriptMapInfo_size() -> usize;
    fn sluicegate_glue_IScriptMapInfo_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IScriptMapInfo;
    fn sluicegate_glue_IScriptMapInfo_self(object: *mut IScriptMapInfo) -> *mut c_void;
    fn sluicegate_glue_IReferencedMetadataInfo_size() -> usize;
    fn sluicegate_glue_IReferencedMetadataInfo_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IReferencedMetadataInfo;
    fn sluicegate_glue_IReferencedMetadataInfo_self(
        object: *mut IReferencedMetadataInfo,
    ) -> *mut c_void;
    fn sluicegate_glue_IHttpRequest4_size() -> usize;
    fn sluicegate_glue_IHttpRequest4_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpRequest4;
    fn sluicegate_glue_IHttpRequest4_self(object: *mut IHttpRequest) -> *mut c_void;
    fn sluicegate_glue_IHttpCachePolicy2_size() -> usize;
    fn sluicegate_glue_IHttpCachePolicy2_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpCachePolicy2;
    fn sluicegate_glue_IHttpCachePolicy2_self(object: *mut IHttpCachePolicy) -> *mut c_void;
    fn sluicegate_glue_IHttpResponse4_size() -> usize;
    fn sluicegate_glue_IHttpResponse4_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpResponse4;
    fn sluicegate_glue_IHttpResponse4_self(object: *mut IHttpResponse) -> *mut c_void;
    fn sluicegate_glue_IHttpUser_size() -> usize;
    fn sluicegate_glue_IHttpUser_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpUser;
    fn sluicegate_glue_IHttpUser_self(object: *mut IHttpUser) -> *mut c_void;
    fn sluicegate_glue_IHttpConnectionModuleContextContainer_size() -> usize;
    fn sluicegate_glue_IHttpConnectionModuleContextContainer_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpConnectionModuleContextContainer;
    fn sluicegate_glue_IHttpConnectionModuleContextContainer_self(
        object: *mut IHttpConnectionModuleContextContainer,
    ) -> *mut c_void;
    fn sluicegate_glue_IHttpConnection_size() -> usize;
    fn sluicegate_glue_IHttpConnection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpConnection;
    fn sluicegate_glue_IHttpConnection_self(object: *mut IHttpConnection) -> *mut c_void;
    fn sluicegate_glue_IHttpContext4_size() -> usize;
    fn sluicegate_glue_IHttpContext4_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpContext4;
    fn sluicegate_glue_IHttpContext4_self(object: *mut IHttpContext) -> *mut c_void;
    fn sluicegate_glue_IHttpTraceContext_size() -> usize;
    fn sluicegate_glue_IHttpTraceContext_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpTraceContext;
    fn sluicegate_glue_IHttpTraceContext_self(object: *mut IHttpTraceContext) -> *mut c_void;
    fn sluicegate_glue_IHttpCacheSpecificData_size() -> usize;
    fn sluicegate_glue_IHttpCacheSpecificData_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpCacheSpecificData;
    fn sluicegate_glue_IHttpCacheSpecificData_self(
        object: *mut IHttpCacheSpecificData,
    ) -> *mut c_void;
    fn sluicegate_glue_IHttpSite_size() -> usize;
    fn sluicegate_glue_IHttpSite_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpSite;
    fn sluicegate_glue_IHttpSite_self(object: *mut IHttpSite) -> *mut c_void;
    fn sluicegate_glue_IHttpFileMonitor_size() -> usize;
    fn sluicegate_glue_IHttpFileMonitor_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpFileMonitor;
    fn sluicegate_glue_IHttpFileMonitor_self(object: *mut IHttpFileMonitor) -> *mut c_void;
    fn sluicegate_glue_IHttpFileInfo_size() -> usize;
    fn sluicegate_glue_IHttpFileInfo_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpFileInfo;
    fn sluicegate_glue_IHttpFileInfo_self(object: *mut IHttpFileInfo) -> *mut c_void;
    fn sluicegate_glue_IHttpTokenEntry_size() -> usize;
    fn sluicegate_glue_IHttpTokenEntry_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpTokenEntry;
    fn sluicegate_glue_IHttpTokenEntry_self(object: *mut IHttpTokenEntry) -> *mut c_void;
    fn sluicegate_glue_IHttpServer3_size() -> usize;
    fn sluicegate_glue_IHttpServer3_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpServer3;
    fn sluicegate_glue_IHttpServer3_self(object: *mut IHttpServer) -> *mut c_void;
    fn sluicegate_glue_IHttpEventProvider_size() -> usize;
    fn sluicegate_glue_IHttpEventProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpEventProvider;
    fn sluicegate_glue_IHttpEventProvider_self(object: *mut IHttpEventProvider) -> *mut c_void;
    fn sluicegate_glue_IHttpCompletionInfo2_size() -> usize;
    fn sluicegate_glue_IHttpCompletionInfo2_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpCompletionInfo2;
    fn sluicegate_glue_IHttpCompletionInfo2_self(object: *mut IHttpCompletionInfo) -> *mut c_void;
    fn sluicegate_glue_IAuthenticationProvider_size() -> usize;
    fn sluicegate_glue_IAuthenticationProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAuthenticationProvider;
    fn sluicegate_glue_IAuthenticationProvider_self(
        object: *mut IAuthenticationProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IMapHandlerProvider_size() -> usize;
    fn sluicegate_glue_IMapHandlerProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IMapHandlerProvider;
    fn sluicegate_glue_IMapHandlerProvider_self(object: *mut IMapHandlerProvider) -> *mut c_void;
    fn sluicegate_glue_IMapPathProvider_size() -> usize;
    fn sluicegate_glue_IMapPathProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IMapPathProvider;
    fn sluicegate_glue_IMapPathProvider_self(object: *mut IMapPathProvider) -> *mut c_void;
    fn sluicegate_glue_ISendResponseProvider_size() -> usize;
    fn sluicegate_glue_ISendResponseProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut ISendResponseProvider;
    fn sluicegate_glue_ISendResponseProvider_self(
        object: *mut ISendResponseProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IReadEntityProvider_size() -> usize;
    fn sluicegate_glue_IReadEntityProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IReadEntityProvider;
    fn sluicegate_glue_IReadEntityProvider_self(object: *mut IReadEntityProvider) -> *mut c_void;
    fn sluicegate_glue_IPreBeginRequestProvider_size() -> usize;
    fn sluicegate_glue_IPreBeginRequestProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IPreBeginRequestProvider;
    fn sluicegate_glue_IPreBeginRequestProvider_self(
        object: *mut IPreBeginRequestProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IHttpApplicationProvider_size() -> usize;
    fn sluicegate_glue_IHttpApplicationProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpApplicationProvider;
    fn sluicegate_glue_IHttpApplicationProvider_self(
        object: *mut IHttpApplicationProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IHttpApplicationResolveModulesProvider_size() -> usize;
    fn sluicegate_glue_IHttpApplicationResolveModulesProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpApplicationResolveModulesProvider;
    fn sluicegate_glue_IHttpApplicationResolveModulesProvider_self(
        object: *mut IHttpApplicationResolveModulesProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IGlobalRSCAQueryProvider_size() -> usize;
    fn sluicegate_glue_IGlobalRSCAQueryProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IGlobalRSCAQueryProvider;
    fn sluicegate_glue_IGlobalRSCAQueryProvider_self(
        object: *mut IGlobalRSCAQueryProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IGlobalStopListeningProvider_size() -> usize;
    fn sluicegate_glue_IGlobalStopListeningProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IGlobalStopListeningProvider;
    fn sluicegate_glue_IGlobalStopListeningProvider_self(
        object: *mut IGlobalStopListeningProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_ICacheProvider_size() -> usize;
    fn sluicegate_glue_ICacheProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut ICacheProvider;
    fn sluicegate_glue_ICacheProvider_self(object: *mut ICacheProvider) -> *mut c_void;
    fn sluicegate_glue_IGlobalConfigurationChangeProvider_size() -> usize;
    fn sluicegate_glue_IGlobalConfigurationChangeProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IGlobalConfigurationChangeProvider;
    fn sluicegate_glue_IGlobalConfigurationChangeProvider_self(
        object: *mut IGlobalConfigurationChangeProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IGlobalFileChangeProvider_size() -> usize;
    fn sluicegate_glue_IGlobalFileChangeProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IGlobalFileChangeProvider;
    fn sluicegate_glue_IGlobalFileChangeProvider_self(
        object: *mut IGlobalFileChangeProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IGlobalTraceEventProvider_size() -> usize;
    fn sluicegate_glue_IGlobalTraceEventProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IGlobalTraceEventProvider;
    fn sluicegate_glue_IGlobalTraceEventProvider_self(
        object: *mut IGlobalTraceEventProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IGlobalThreadCleanupProvider_size() -> usize;
    fn sluicegate_glue_IGlobalThreadCleanupProvider_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IGlobalThreadCleanupProvider;
    fn sluicegate_glue_IGlobalThreadCleanupProvider_self(
        object: *mut IGlobalThreadCleanupProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IGlobalApplicationPreloadProvider2_size() -> usize;
    fn sluicegate_glue_IGlobalApplicationPreloadProvider2_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IGlobalApplicationPreloadProvider2;
    fn sluicegate_glue_IGlobalApplicationPreloadProvider2_self(
        object: *mut IGlobalApplicationPreloadProvider,
    ) -> *mut c_void;
    fn sluicegate_glue_IModuleAllocator_size() -> usize;
    fn sluicegate_glue_IModuleAllocator_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IModuleAllocator;
    fn sluicegate_glue_IModuleAllocator_self(object: *mut IModuleAllocator) -> *mut c_void;
    fn sluicegate_glue_IHttpModuleRegistrationInfo2_size() -> usize;
    fn sluicegate_glue_IHttpModuleRegistrationInfo2_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpModuleRegistrationInfo2;
    fn sluicegate_glue_IHttpModuleRegistrationInfo2_self(
        object: *mut IHttpModuleRegistrationInfo,
    ) -> *mut c_void;
    fn sluicegate_glue_IWebSocketContext_size() -> usize;
    fn sluicegate_glue_IWebSocketContext_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IWebSocketContext;
    fn sluicegate_glue_IWebSocketContext_self(object: *mut IWebSocketContext) -> *mut c_void;
    fn sluicegate_glue_IUriKey_size() -> usize;
    fn sluicegate_glue_IUriKey_construct(memory: *mut c_void, object: *mut c_void) -> *mut IUriKey;
    fn sluicegate_glue_IUriKey_self(object: *mut IUriKey) -> *mut c_void;
    fn sluicegate_glue_IFileKey_size() -> usize;
    fn sluicegate_glue_IFileKey_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IFileKey;
    fn sluicegate_glue_IFileKey_self(object: *mut IFileKey) -> *mut c_void;
    fn sluicegate_glue_IHttpTokenKey_size() -> usize;
    fn sluicegate_glue_IHttpTokenKey_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHttpTokenKey;
    fn sluicegate_glue_IHttpTokenKey_self(object: *mut IHttpTokenKey) -> *mut c_void;
    fn sluicegate_glue_IWorkerProcessFramework_size() -> usize;
    fn sluicegate_glue_IWorkerProcessFramework_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IWorkerProcessFramework;
    fn sluicegate_glue_IWorkerProcessFramework_self(
        object: *mut IWorkerProcessFramework,
    ) -> *mut c_void;
    fn sluicegate_glue_IWpfApplicationInfoUtil_size() -> usize;
    fn sluicegate_glue_IWpfApplicationInfoUtil_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IWpfApplicationInfoUtil;
    fn sluicegate_glue_IWpfApplicationInfoUtil_self(
        object: *mut IWpfApplicationInfoUtil,
    ) -> *mut c_void;
    fn sluicegate_glue_IWpfSettings_size() -> usize;
    fn sluicegate_glue_IWpfSettings_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IWpfSettings;
    fn sluicegate_glue_IWpfSettings_self(object: *mut IWpfSettings) -> *mut c_void;
    fn sluicegate_glue_IWpfActions_size() -> usize;
    fn sluicegate_glue_IWpfActions_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IWpfActions;
    fn sluicegate_glue_IWpfActions_self(object: *mut IWpfActions) -> *mut c_void;
    fn sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_size() -> usize;
    fn sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IWpfExposeProtocolManagerCustomInterface;
    fn sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_self(
        object: *mut IWpfExposeProtocolManagerCustomInterface,
    ) -> *mut c_void;
    fn sluicegate_glue_IHealthStatusCallback_size() -> usize;
    fn sluicegate_glue_IHealthStatusCallback_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IHealthStatusCallback;
    fn sluicegate_glue_IHealthStatusCallback_self(
        object: *mut IHealthStatusCallback,
    ) -> *mut c_void;
    fn sluicegate_glue_ICustomActionResultCallback_size() -> usize;
    fn sluicegate_glue_ICustomActionResultCallback_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut ICustomActionResultCallback;
    fn sluicegate_glue_ICustomActionResultCallback_self(
        object: *mut ICustomActionResultCallback,
    ) -> *mut c_void;
    fn sluicegate_glue_ICustomAction2ResultCallback_size() -> usize;
    fn sluicegate_glue_ICustomAction2ResultCallback_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut ICustomAction2ResultCallback;
    fn sluicegate_glue_ICustomAction2ResultCallback_self(
        object: *mut ICustomAction2ResultCallback,
    ) -> *mut c_void;
    fn sluicegate_glue_IWpfApplicationPreloadUtil_size() -> usize;
    fn sluicegate_glue_IWpfApplicationPreloadUtil_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IWpfApplicationPreloadUtil;
    fn sluicegate_glue_IWpfApplicationPreloadUtil_self(
        object: *mut IWpfApplicationPreloadUtil,
    ) -> *mut c_void;
    fn sluicegate_glue_IWpfListenerChannelCallback_size() -> usize;
    fn sluicegate_glue_IWpfListenerChannelCallback_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IWpfListenerChannelCallback;
    fn sluicegate_glue_IWpfListenerChannelCallback_self(
        object: *mut IWpfListenerChannelCallback,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostMethodSchema_size() -> usize;
    fn sluicegate_glue_IAppHostMethodSchema_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostMethodSchema;
    fn sluicegate_glue_IAppHostMethodSchema_self(object: *mut IAppHostMethodSchema) -> *mut c_void;
    fn sluicegate_glue_IAppHostMethod_size() -> usize;
    fn sluicegate_glue_IAppHostMethod_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostMethod;
    fn sluicegate_glue_IAppHostMethod_self(object: *mut IAppHostMethod) -> *mut c_void;
    fn sluicegate_glue_IAppHostMethodInstance_size() -> usize;
    fn sluicegate_glue_IAppHostMethodInstance_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostMethodInstance;
    fn sluicegate_glue_IAppHostMethodInstance_self(
        object: *mut IAppHostMethodInstance,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostMethodCollection_size() -> usize;
    fn sluicegate_glue_IAppHostMethodCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostMethodCollection;
    fn sluicegate_glue_IAppHostMethodCollection_self(
        object: *mut IAppHostMethodCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostElement_size() -> usize;
    fn sluicegate_glue_IAppHostElement_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostElement;
    fn sluicegate_glue_IAppHostElement_self(object: *mut IAppHostElement) -> *mut c_void;
    fn sluicegate_glue_IAppHostElementCollection_size() -> usize;
    fn sluicegate_glue_IAppHostElementCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostElementCollection;
    fn sluicegate_glue_IAppHostElementCollection_self(
        object: *mut IAppHostElementCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostChildElementCollection_size() -> usize;
    fn sluicegate_glue_IAppHostChildElementCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostChildElementCollection;
    fn sluicegate_glue_IAppHostChildElementCollection_self(
        object: *mut IAppHostChildElementCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostProperty_size() -> usize;
    fn sluicegate_glue_IAppHostProperty_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostProperty;
    fn sluicegate_glue_IAppHostProperty_self(object: *mut IAppHostProperty) -> *mut c_void;
    fn sluicegate_glue_IAppHostPropertyCollection_size() -> usize;
    fn sluicegate_glue_IAppHostPropertyCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostPropertyCollection;
    fn sluicegate_glue_IAppHostPropertyCollection_self(
        object: *mut IAppHostPropertyCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostConfigException_size() -> usize;
    fn sluicegate_glue_IAppHostConfigException_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostConfigException;
    fn sluicegate_glue_IAppHostConfigException_self(
        object: *mut IAppHostConfigException,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostPropertyException_size() -> usize;
    fn sluicegate_glue_IAppHostPropertyException_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostPropertyException;
    fn sluicegate_glue_IAppHostPropertyException_self(
        object: *mut IAppHostPropertyException,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostElementSchema_size() -> usize;
    fn sluicegate_glue_IAppHostElementSchema_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostElementSchema;
    fn sluicegate_glue_IAppHostElementSchema_self(
        object: *mut IAppHostElementSchema,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostElementSchemaCollection_size() -> usize;
    fn sluicegate_glue_IAppHostElementSchemaCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostElementSchemaCollection;
    fn sluicegate_glue_IAppHostElementSchemaCollection_self(
        object: *mut IAppHostElementSchemaCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostCollectionSchema_size() -> usize;
    fn sluicegate_glue_IAppHostCollectionSchema_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostCollectionSchema;
    fn sluicegate_glue_IAppHostCollectionSchema_self(
        object: *mut IAppHostCollectionSchema,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostPropertySchema_size() -> usize;
    fn sluicegate_glue_IAppHostPropertySchema_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostPropertySchema;
    fn sluicegate_glue_IAppHostPropertySchema_self(
        object: *mut IAppHostPropertySchema,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostPropertySchemaCollection_size() -> usize;
    fn sluicegate_glue_IAppHostPropertySchemaCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostPropertySchemaCollection;
    fn sluicegate_glue_IAppHostPropertySchemaCollection_self(
        object: *mut IAppHostPropertySchemaCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostConstantValue_size() -> usize;
    fn sluicegate_glue_IAppHostConstantValue_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostConstantValue;
    fn sluicegate_glue_IAppHostConstantValue_self(
        object: *mut IAppHostConstantValue,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostConstantValueCollection_size() -> usize;
    fn sluicegate_glue_IAppHostConstantValueCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostConstantValueCollection;
    fn sluicegate_glue_IAppHostConstantValueCollection_self(
        object: *mut IAppHostConstantValueCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostAdminManager_size() -> usize;
    fn sluicegate_glue_IAppHostAdminManager_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostAdminManager;
    fn sluicegate_glue_IAppHostAdminManager_self(object: *mut IAppHostAdminManager) -> *mut c_void;
    fn sluicegate_glue_IAppHostWritableAdminManager_size() -> usize;
    fn sluicegate_glue_IAppHostWritableAdminManager_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostWritableAdminManager;
    fn sluicegate_glue_IAppHostWritableAdminManager_self(
        object: *mut IAppHostWritableAdminManager,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostConfigManager_size() -> usize;
    fn sluicegate_glue_IAppHostConfigManager_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostConfigManager;
    fn sluicegate_glue_IAppHostConfigManager_self(
        object: *mut IAppHostConfigManager,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostConfigFile_size() -> usize;
    fn sluicegate_glue_IAppHostConfigFile_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostConfigFile;
    fn sluicegate_glue_IAppHostConfigFile_self(object: *mut IAppHostConfigFile) -> *mut c_void;
    fn sluicegate_glue_IAppHostConfigLocation_size() -> usize;
    fn sluicegate_glue_IAppHostConfigLocation_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostConfigLocation;
    fn sluicegate_glue_IAppHostConfigLocation_self(
        object: *mut IAppHostConfigLocation,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostConfigLocationCollection_size() -> usize;
    fn sluicegate_glue_IAppHostConfigLocationCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostConfigLocationCollection;
    fn sluicegate_glue_IAppHostConfigLocationCollection_self(
        object: *mut IAppHostConfigLocationCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostSectionGroup_size() -> usize;
    fn sluicegate_glue_IAppHostSectionGroup_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostSectionGroup;
    fn sluicegate_glue_IAppHostSectionGroup_self(object: *mut IAppHostSectionGroup) -> *mut c_void;
    fn sluicegate_glue_IAppHostSectionDefinition_size() -> usize;
    fn sluicegate_glue_IAppHostSectionDefinition_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostSectionDefinition;
    fn sluicegate_glue_IAppHostSectionDefinition_self(
        object: *mut IAppHostSectionDefinition,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostSectionDefinitionCollection_size() -> usize;
    fn sluicegate_glue_IAppHostSectionDefinitionCollection_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostSectionDefinitionCollection;
    fn sluicegate_glue_IAppHostSectionDefinitionCollection_self(
        object: *mut IAppHostSectionDefinitionCollection,
    ) -> *mut c_void;
    fn sluicegate_glue_IAppHostMappingExtension_size() -> usize;
    fn sluicegate_glue_IAppHostMappingExtension_construct(
        memory: *mut c_void,
        object: *mut c_void,
    ) -> *mut IAppHostMappingExtension;
    fn sluicegate_glue_IAppHostMappingExtension_self(
        object: *mut IAppHostMappingExtension,
    ) -> *mut c_void;
}

unsafe extern "C" {
    pub(crate) fn sluicegate_call_IHttpStoredContext_CleanupStoredContext(
        object: *mut IHttpStoredContext,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetPath(
        object: *mut IScriptMapInfo,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetAllowedVerbs(
        object: *mut IScriptMapInfo,
        fault: *mut sluicegate_fault,
    ) -> PCSTR;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetModules(
        object: *mut IScriptMapInfo,
        pcch_modules: *mut DWORD,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetScriptProcessor(
        object: *mut IScriptMapInfo,
        pcch_script_processor: *mut DWORD,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetManagedType(
        object: *mut IScriptMapInfo,
        pcch_managed_type: *mut DWORD,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetAllowPathInfoForScriptMappings(
        object: *mut IScriptMapInfo,
        fault: *mut sluicegate_fault,
    ) -> BOOL;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetRequiredAccess(
        object: *mut IScriptMapInfo,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetResourceType(
        object: *mut IScriptMapInfo,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetIsStarScriptMap(
        object: *mut IScriptMapInfo,
        fault: *mut sluicegate_fault,
    ) -> BOOL;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetResponseBufferLimit(
        object: *mut IScriptMapInfo,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IScriptMapInfo_GetName(
        object: *mut IScriptMapInfo,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpUser_GetRemoteUserName(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpUser_GetUserName(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpUser_GetAuthenticationType(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpUser_GetPassword(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpUser_GetImpersonationToken(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    ) -> HANDLE;
    pub(crate) fn sluicegate_call_IHttpUser_GetPrimaryToken(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    ) -> HANDLE;
    pub(crate) fn sluicegate_call_IHttpUser_ReferenceUser(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpUser_DereferenceUser(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpUser_SupportsIsInRole(
        object: *mut IHttpUser,
        fault: *mut sluicegate_fault,
    ) -> BOOL;
    pub(crate) fn sluicegate_call_IHttpUser_IsInRole(
        object: *mut IHttpUser,
        psz_role_name: PCWSTR,
        pf_in_role: *mut BOOL,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IHttpUser_GetUserVariable(
        object: *mut IHttpUser,
        psz_variable_name: PCSTR,
        fault: *mut sluicegate_fault,
    ) -> PVOID;
    pub(crate) fn sluicegate_call_IHttpConnectionStoredContext_CleanupStoredContext(
        object: *mut IHttpConnectionStoredContext,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpConnectionStoredContext_NotifyDisconnect(
        object: *mut IHttpConnectionStoredContext,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpCacheKey_GetHash(
        object: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IHttpCacheKey_GetCacheName(
        object: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpCacheKey_GetIsEqual(
        object: *mut IHttpCacheKey,
        p_cache_compare_key: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> bool;
    pub(crate) fn sluicegate_call_IHttpCacheKey_GetIsPrefix(
        object: *mut IHttpCacheKey,
        p_cache_compare_key: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> bool;
    pub(crate) fn sluicegate_call_IHttpCacheKey_Enum(
        object: *mut IHttpCacheKey,
        p_cache_data: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpCacheSpecificData_GetCacheKey(
        object: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    ) -> *mut IHttpCacheKey;
    pub(crate) fn sluicegate_call_IHttpCacheSpecificData_ReferenceCacheData(
        object: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpCacheSpecificData_DereferenceCacheData(
        object: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpCacheSpecificData_ResetTTL(
        object: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpCacheSpecificData_DecrementTTL(
        object: *mut IHttpCacheSpecificData,
        pf_ttl_expired: *mut BOOL,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpCacheSpecificData_SetFlushed(
        object: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpCacheSpecificData_GetFlushed(
        object: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    ) -> BOOL;
    pub(crate) fn sluicegate_call_ICustomNotificationProvider_SetErrorStatus(
        object: *mut ICustomNotificationProvider,
        hr_error: HRESULT,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_ICustomNotificationProvider_QueryNotificationType(
        object: *mut ICustomNotificationProvider,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IGlobalSuspendProcessCallback_SetErrorStatus(
        object: *mut IGlobalSuspendProcessCallback,
        hr_error: HRESULT,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IGlobalSuspendProcessCallback_Resume(
        object: *mut IGlobalSuspendProcessCallback,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_CHttpModule_OnBeginRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostBeginRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnAuthenticateRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IAuthenticationProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostAuthenticateRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnAuthorizeRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostAuthorizeRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnResolveRequestCache(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostResolveRequestCache(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnMapRequestHandler(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IMapHandlerProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostMapRequestHandler(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnAcquireRequestState(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostAcquireRequestState(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPreExecuteRequestHandler(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostPreExecuteRequestHandler(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnExecuteRequestHandler(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostExecuteRequestHandler(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnReleaseRequestState(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostReleaseRequestState(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnUpdateRequestCache(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostUpdateRequestCache(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnLogRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostLogRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnEndRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnPostEndRequest(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IHttpEventProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnSendResponse(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut ISendResponseProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnMapPath(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IMapPathProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnReadEntity(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut IReadEntityProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnCustomRequestNotification(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        p_provider: *mut ICustomNotificationProvider,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_OnAsyncCompletion(
        object: *mut CHttpModule,
        p_http_context: *mut IHttpContext,
        dw_notification: DWORD,
        f_post_notification: BOOL,
        p_provider: *mut IHttpEventProvider,
        p_completion_info: *mut IHttpCompletionInfo,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CHttpModule_Dispose(
        object: *mut CHttpModule,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalStopListening(
        object: *mut CGlobalModule,
        p_provider: *mut IGlobalStopListeningProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalCacheCleanup(
        object: *mut CGlobalModule,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalCacheOperation(
        object: *mut CGlobalModule,
        p_provider: *mut ICacheProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalHealthCheck(
        object: *mut CGlobalModule,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalConfigurationChange(
        object: *mut CGlobalModule,
        p_provider: *mut IGlobalConfigurationChangeProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalFileChange(
        object: *mut CGlobalModule,
        p_provider: *mut IGlobalFileChangeProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalPreBeginRequest(
        object: *mut CGlobalModule,
        p_provider: *mut IPreBeginRequestProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalApplicationStart(
        object: *mut CGlobalModule,
        p_provider: *mut IHttpApplicationStartProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalApplicationResolveModules(
        object: *mut CGlobalModule,
        p_provider: *mut IHttpApplicationResolveModulesProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalApplicationStop(
        object: *mut CGlobalModule,
        p_provider: *mut IHttpApplicationStopProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalRSCAQuery(
        object: *mut CGlobalModule,
        p_provider: *mut IGlobalRSCAQueryProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalTraceEvent(
        object: *mut CGlobalModule,
        p_provider: *mut IGlobalTraceEventProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalCustomNotification(
        object: *mut CGlobalModule,
        p_provider: *mut ICustomNotificationProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_Terminate(
        object: *mut CGlobalModule,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalThreadCleanup(
        object: *mut CGlobalModule,
        p_provider: *mut IGlobalThreadCleanupProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnGlobalApplicationPreload(
        object: *mut CGlobalModule,
        p_provider: *mut IGlobalApplicationPreloadProvider,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_CGlobalModule_OnSuspendProcess(
        object: *mut CGlobalModule,
        p_callback: *mut *mut IGlobalSuspendProcessCallback,
        fault: *mut sluicegate_fault,
    ) -> GLOBAL_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_IHttpModuleFactory_GetHttpModule(
        object: *mut IHttpModuleFactory,
        pp_module: *mut *mut CHttpModule,
        p_allocator: *mut IModuleAllocator,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IHttpModuleFactory_Terminate(
        object: *mut IHttpModuleFactory,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IUriKey_GetHash(
        object: *mut IUriKey,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IUriKey_GetCacheName(
        object: *mut IUriKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IUriKey_GetIsEqual(
        object: *mut IUriKey,
        p_cache_compare_key: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> bool;
    pub(crate) fn sluicegate_call_IUriKey_GetIsPrefix(
        object: *mut IUriKey,
        p_cache_compare_key: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> bool;
    pub(crate) fn sluicegate_call_IUriKey_Enum(
        object: *mut IUriKey,
        p_cache_data: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IUriKey_GetUrl(
        object: *mut IUriKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IUriKey_GetSiteName(
        object: *mut IUriKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IUriKey_GetSiteId(
        object: *mut IUriKey,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IUriKey_UpdateFrequentlyHitTickCount(
        object: *mut IUriKey,
        dw_ticks: DWORD,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IUriKey_GetConfigPath(
        object: *mut IUriKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IFileKey_GetHash(
        object: *mut IFileKey,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IFileKey_GetCacheName(
        object: *mut IFileKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IFileKey_GetIsEqual(
        object: *mut IFileKey,
        p_cache_compare_key: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> bool;
    pub(crate) fn sluicegate_call_IFileKey_GetIsPrefix(
        object: *mut IFileKey,
        p_cache_compare_key: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> bool;
    pub(crate) fn sluicegate_call_IFileKey_Enum(
        object: *mut IFileKey,
        p_cache_data: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IFileKey_GetPath(
        object: *mut IFileKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpTokenKey_GetHash(
        object: *mut IHttpTokenKey,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IHttpTokenKey_GetCacheName(
        object: *mut IHttpTokenKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpTokenKey_GetIsEqual(
        object: *mut IHttpTokenKey,
        p_cache_compare_key: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> bool;
    pub(crate) fn sluicegate_call_IHttpTokenKey_GetIsPrefix(
        object: *mut IHttpTokenKey,
        p_cache_compare_key: *mut IHttpCacheKey,
        fault: *mut sluicegate_fault,
    ) -> bool;
    pub(crate) fn sluicegate_call_IHttpTokenKey_Enum(
        object: *mut IHttpTokenKey,
        p_cache_data: *mut IHttpCacheSpecificData,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_IHttpTokenKey_GetUserName(
        object: *mut IHttpTokenKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpTokenKey_GetPasswordHash(
        object: *mut IHttpTokenKey,
        fault: *mut sluicegate_fault,
    ) -> PCWSTR;
    pub(crate) fn sluicegate_call_IHttpTokenKey_GetLogonMethod(
        object: *mut IHttpTokenKey,
        fault: *mut sluicegate_fault,
    ) -> DWORD;
    pub(crate) fn sluicegate_call_IProtocolManager_AddRef(
        object: *mut IProtocolManager,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IProtocolManager_Release(
        object: *mut IProtocolManager,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IProtocolManager_GetPmInterface(
        object: *mut IProtocolManager,
        pm_interface_id: PM_INTERFACE_ID_ENUM,
        pp_interface: *mut PVOID,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IProtocolManager_GetCustomInterface(
        object: *mut IProtocolManager,
        interface_id: DWORD,
        pp_interface: *mut PVOID,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IProtocolManager_Shutdown(
        object: *mut IProtocolManager,
        f_immediate: BOOL,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmHealthAndIdleMonitor_AddRef(
        object: *mut IPmHealthAndIdleMonitor,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmHealthAndIdleMonitor_Release(
        object: *mut IPmHealthAndIdleMonitor,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmHealthAndIdleMonitor_CheckIdle(
        object: *mut IPmHealthAndIdleMonitor,
        pf_idle: *mut BOOL,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmHealthAndIdleMonitor_CheckHealth(
        object: *mut IPmHealthAndIdleMonitor,
        p_i_health_status_callback: *mut IHealthStatusCallback,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmApplicationPreload_AddRef(
        object: *mut IPmApplicationPreload,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmApplicationPreload_Release(
        object: *mut IPmApplicationPreload,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmApplicationPreload_PreloadApplication(
        object: *mut IPmApplicationPreload,
        dw_site_id: DWORD,
        psz_app_config_path: PCWSTR,
        f_recycled_worker_process: BOOL,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmCustomActions_AddRef(
        object: *mut IPmCustomActions,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmCustomActions_Release(
        object: *mut IPmCustomActions,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmCustomActions_RunCustomAction(
        object: *mut IPmCustomActions,
        psz_function_name: PCWSTR,
        psz_function_args: PCWSTR,
        p_completion_callback_class: *mut ICustomActionResultCallback,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmCustomActions2_AddRef(
        object: *mut IPmCustomActions2,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmCustomActions2_Release(
        object: *mut IPmCustomActions2,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmCustomActions2_RegisterCustomActionCallback(
        object: *mut IPmCustomActions2,
        psz_function_name: PCWSTR,
        psz_function_args: PCWSTR,
        p_completion_callback_class: *mut ICustomAction2ResultCallback,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmCustomActions2_UnregisterCustomActionCallback(
        object: *mut IPmCustomActions2,
        psz_function_name: PCWSTR,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmListenerChannelManager_AddRef(
        object: *mut IPmListenerChannelManager,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmListenerChannelManager_Release(
        object: *mut IPmListenerChannelManager,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmListenerChannelManager_StartListenerChannel(
        object: *mut IPmListenerChannelManager,
        protocol_id: PCWSTR,
        p_listener_channel_callback: *mut IWpfListenerChannelCallback,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmListenerChannelManager_StopListenerChannel(
        object: *mut IPmListenerChannelManager,
        protocol_id: PCWSTR,
        p_listener_channel_callback: *mut IWpfListenerChannelCallback,
        f_immediate: BOOL,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IPmIdleTimeOutAction_AddRef(
        object: *mut IPmIdleTimeOutAction,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmIdleTimeOutAction_Release(
        object: *mut IPmIdleTimeOutAction,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IPmIdleTimeOutAction_SuspendProcess(
        object: *mut IPmIdleTimeOutAction,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostPathMapper_QueryInterface(
        object: *mut IAppHostPathMapper,
        riid: *const GUID,
        ppv_object: *mut *mut c_void,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostPathMapper_AddRef(
        object: *mut IAppHostPathMapper,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostPathMapper_Release(
        object: *mut IAppHostPathMapper,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostPathMapper_MapPath(
        object: *mut IAppHostPathMapper,
        bstr_config_path: BSTR,
        bstr_mapped_physical_path: BSTR,
        pbstr_new_physical_path: *mut BSTR,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostPathMapper2_QueryInterface(
        object: *mut IAppHostPathMapper2,
        riid: *const GUID,
        ppv_object: *mut *mut c_void,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostPathMapper2_AddRef(
        object: *mut IAppHostPathMapper2,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostPathMapper2_Release(
        object: *mut IAppHostPathMapper2,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostPathMapper2_MapPath(
        object: *mut IAppHostPathMapper2,
        bstr_config_path: BSTR,
        bstr_mapped_physical_path: BSTR,
        pbstr_new_physical_path: *mut BSTR,
        ph_impersonation_token: *mut HANDLE,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostChangeHandler_QueryInterface(
        object: *mut IAppHostChangeHandler,
        riid: *const GUID,
        ppv_object: *mut *mut c_void,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostChangeHandler_AddRef(
        object: *mut IAppHostChangeHandler,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostChangeHandler_Release(
        object: *mut IAppHostChangeHandler,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostChangeHandler_OnSectionChanges(
        object: *mut IAppHostChangeHandler,
        bstr_section_name: BSTR,
        bstr_config_path: BSTR,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostElementExtension_QueryInterface(
        object: *mut IAppHostElementExtension,
        riid: *const GUID,
        ppv_object: *mut *mut c_void,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostElementExtension_AddRef(
        object: *mut IAppHostElementExtension,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostElementExtension_Release(
        object: *mut IAppHostElementExtension,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostElementExtension_ProvideElement(
        object: *mut IAppHostElementExtension,
        p_new_element: *mut IAppHostElement,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostPropertyExtension_QueryInterface(
        object: *mut IAppHostPropertyExtension,
        riid: *const GUID,
        ppv_object: *mut *mut c_void,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostPropertyExtension_AddRef(
        object: *mut IAppHostPropertyExtension,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostPropertyExtension_Release(
        object: *mut IAppHostPropertyExtension,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostPropertyExtension_ProvideGetProperty(
        object: *mut IAppHostPropertyExtension,
        p_element: *mut IAppHostElement,
        p_property: *mut IAppHostProperty,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostMethodExtension_QueryInterface(
        object: *mut IAppHostMethodExtension,
        riid: *const GUID,
        ppv_object: *mut *mut c_void,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_IAppHostMethodExtension_AddRef(
        object: *mut IAppHostMethodExtension,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostMethodExtension_Release(
        object: *mut IAppHostMethodExtension,
        fault: *mut sluicegate_fault,
    ) -> ULONG;
    pub(crate) fn sluicegate_call_IAppHostMethodExtension_ProvideMethod(
        object: *mut IAppHostMethodExtension,
        p_method: *mut IAppHostMethod,
        p_method_instance: *mut IAppHostMethodInstance,
        p_element: *mut IAppHostElement,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_PFN_REGISTERMODULE(
        callback: PFN_REGISTERMODULE,
        dw_server_version: DWORD,
        p_module_info: *mut IHttpModuleRegistrationInfo,
        p_global_info: *mut IHttpServer,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_call_PFN_ASYNC_COMPLETION(
        callback: PFN_ASYNC_COMPLETION,
        p_http_context: *mut IHttpContext3,
        p_completion_info: *mut IHttpCompletionInfo2,
        pv_completion_context: *mut c_void,
        fault: *mut sluicegate_fault,
    ) -> REQUEST_NOTIFICATION_STATUS;
    pub(crate) fn sluicegate_call_PFN_WEBSOCKET_COMPLETION(
        callback: PFN_WEBSOCKET_COMPLETION,
        hr_error: HRESULT,
        pv_completion_context: *mut c_void,
        cb_io: DWORD,
        f_utf8_encoded: BOOL,
        f_final_fragment: BOOL,
        f_close: BOOL,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_LPOVERLAPPED_COMPLETION_ROUTINE(
        callback: LPOVERLAPPED_COMPLETION_ROUTINE,
        dw_error_code: DWORD,
        dw_number_of_bytes_transfered: DWORD,
        lp_overlapped: LPOVERLAPPED,
        fault: *mut sluicegate_fault,
    );
    pub(crate) fn sluicegate_call_PFN_GET_PROTOCOL_MANAGER(
        callback: PFN_GET_PROTOCOL_MANAGER,
        p_wp_framework: *mut IWorkerProcessFramework,
        pp_protocol_manager: *mut *mut IProtocolManager,
        fault: *mut sluicegate_fault,
    ) -> HRESULT;
    pub(crate) fn sluicegate_cast_IHttpConnectionStoredContext(
        object: *mut IHttpStoredContext,
    ) -> *mut IHttpConnectionStoredContext;
    pub(crate) fn sluicegate_cast_IHttpFileInfo(
        object: *mut IHttpCacheSpecificData,
    ) -> *mut IHttpFileInfo;
    pub(crate) fn sluicegate_cast_IHttpTokenEntry(
        object: *mut IHttpCacheSpecificData,
    ) -> *mut IHttpTokenEntry;
    pub(crate) fn sluicegate_cast_ICustomNotificationProvider(
        object: *mut IHttpEventProvider,
    ) -> *mut ICustomNotificationProvider;
    pub(crate) fn sluicegate_cast_IGlobalSuspendProcessCallback(
        object: *mut IHttpEventProvider,
    ) -> *mut IGlobalSuspendProcessCallback;
    pub(crate) fn sluicegate_cast_IUriKey(object: *mut IHttpCacheKey) -> *mut IUriKey;
    pub(crate) fn sluicegate_cast_IFileKey(object: *mut IHttpCacheKey) -> *mut IFileKey;
    pub(crate) fn sluicegate_cast_IHttpTokenKey(object: *mut IHttpCacheKey) -> *mut IHttpTokenKey;
}
