//! Types that answer "not implemented" for the classes which nothing else answers for yet. Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.

#![allow(dead_code, reason = "only their trait methods are called")]

use crate::glue::host::*;

/// Answers for `IHttpTraceContext`; its own type belongs in `http_trace_context.rs`.
pub(crate) struct HttpTraceContextObject;
impl HttpTraceContextHost for HttpTraceContextObject {}

/// Answers for `IHttpFileInfo`; its own type belongs in `http_file_info.rs`.
pub(crate) struct HttpFileInfoObject;
impl HttpFileInfoHost for HttpFileInfoObject {}

/// Answers for `IHttpTokenEntry`; its own type belongs in `http_token_entry.rs`.
pub(crate) struct HttpTokenEntryObject;
impl HttpTokenEntryHost for HttpTokenEntryObject {}

/// Answers for `ICacheProvider`; its own type belongs in `cache_provider.rs`.
pub(crate) struct CacheProviderObject;
impl CacheProviderHost for CacheProviderObject {}

/// Answers for `IGlobalTraceEventProvider`; its own type belongs in `global_trace_event_provider.rs`.
pub(crate) struct GlobalTraceEventProviderObject;
impl GlobalTraceEventProviderHost for GlobalTraceEventProviderObject {}

/// Answers for `IWebSocketContext`; its own type belongs in `web_socket_context.rs`.
pub(crate) struct WebSocketContextObject;
impl WebSocketContextHost for WebSocketContextObject {}

/// Answers for `IUriKey`; its own type belongs in `uri_key.rs`.
pub(crate) struct UriKeyObject;
impl UriKeyHost for UriKeyObject {}

/// Answers for `IFileKey`; its own type belongs in `file_key.rs`.
pub(crate) struct FileKeyObject;
impl FileKeyHost for FileKeyObject {}

/// Answers for `IHttpTokenKey`; its own type belongs in `http_token_key.rs`.
pub(crate) struct HttpTokenKeyObject;
impl HttpTokenKeyHost for HttpTokenKeyObject {}

/// Answers for `IAppHostMethodSchema`; its own type belongs in `app_host_method_schema.rs`.
pub(crate) struct AppHostMethodSchemaObject;
impl AppHostMethodSchemaHost for AppHostMethodSchemaObject {}

/// Answers for `IAppHostMethod`; its own type belongs in `app_host_method.rs`.
pub(crate) struct AppHostMethodObject;
impl AppHostMethodHost for AppHostMethodObject {}

/// Answers for `IAppHostMethodInstance`; its own type belongs in `app_host_method_instance.rs`.
pub(crate) struct AppHostMethodInstanceObject;
impl AppHostMethodInstanceHost for AppHostMethodInstanceObject {}

/// Answers for `IAppHostMethodCollection`; its own type belongs in `app_host_method_collection.rs`.
pub(crate) struct AppHostMethodCollectionObject;
impl AppHostMethodCollectionHost for AppHostMethodCollectionObject {}

/// Answers for `IAppHostElement`; its own type belongs in `app_host_element.rs`.
pub(crate) struct AppHostElementObject;
impl AppHostElementHost for AppHostElementObject {}

/// Answers for `IAppHostElementCollection`; its own type belongs in `app_host_element_collection.rs`.
pub(crate) struct AppHostElementCollectionObject;
impl AppHostElementCollectionHost for AppHostElementCollectionObject {}

/// Answers for `IAppHostChildElementCollection`; its own type belongs in `app_host_child_element_collection.rs`.
pub(crate) struct AppHostChildElementCollectionObject;
impl AppHostChildElementCollectionHost for AppHostChildElementCollectionObject {}

/// Answers for `IAppHostProperty`; its own type belongs in `app_host_property.rs`.
pub(crate) struct AppHostPropertyObject;
impl AppHostPropertyHost for AppHostPropertyObject {}

/// Answers for `IAppHostPropertyCollection`; its own type belongs in `app_host_property_collection.rs`.
pub(crate) struct AppHostPropertyCollectionObject;
impl AppHostPropertyCollectionHost for AppHostPropertyCollectionObject {}

/// Answers for `IAppHostConfigException`; its own type belongs in `app_host_config_exception.rs`.
pub(crate) struct AppHostConfigExceptionObject;
impl AppHostConfigExceptionHost for AppHostConfigExceptionObject {}

/// Answers for `IAppHostPropertyException`; its own type belongs in `app_host_property_exception.rs`.
pub(crate) struct AppHostPropertyExceptionObject;
impl AppHostPropertyExceptionHost for AppHostPropertyExceptionObject {}

/// Answers for `IAppHostElementSchema`; its own type belongs in `app_host_element_schema.rs`.
pub(crate) struct AppHostElementSchemaObject;
impl AppHostElementSchemaHost for AppHostElementSchemaObject {}

/// Answers for `IAppHostElementSchemaCollection`; its own type belongs in `app_host_element_schema_collection.rs`.
pub(crate) struct AppHostElementSchemaCollectionObject;
impl AppHostElementSchemaCollectionHost for AppHostElementSchemaCollectionObject {}

/// Answers for `IAppHostCollectionSchema`; its own type belongs in `app_host_collection_schema.rs`.
pub(crate) struct AppHostCollectionSchemaObject;
impl AppHostCollectionSchemaHost for AppHostCollectionSchemaObject {}

/// Answers for `IAppHostPropertySchema`; its own type belongs in `app_host_property_schema.rs`.
pub(crate) struct AppHostPropertySchemaObject;
impl AppHostPropertySchemaHost for AppHostPropertySchemaObject {}

/// Answers for `IAppHostPropertySchemaCollection`; its own type belongs in `app_host_property_schema_collection.rs`.
pub(crate) struct AppHostPropertySchemaCollectionObject;
impl AppHostPropertySchemaCollectionHost for AppHostPropertySchemaCollectionObject {}

/// Answers for `IAppHostConstantValue`; its own type belongs in `app_host_constant_value.rs`.
pub(crate) struct AppHostConstantValueObject;
impl AppHostConstantValueHost for AppHostConstantValueObject {}

/// Answers for `IAppHostConstantValueCollection`; its own type belongs in `app_host_constant_value_collection.rs`.
pub(crate) struct AppHostConstantValueCollectionObject;
impl AppHostConstantValueCollectionHost for AppHostConstantValueCollectionObject {}

/// Answers for `IAppHostAdminManager`; its own type belongs in `app_host_admin_manager.rs`.
pub(crate) struct AppHostAdminManagerObject;
impl AppHostAdminManagerHost for AppHostAdminManagerObject {}

/// Answers for `IAppHostWritableAdminManager`; its own type belongs in `app_host_writable_admin_manager.rs`.
pub(crate) struct AppHostWritableAdminManagerObject;
impl AppHostWritableAdminManagerHost for AppHostWritableAdminManagerObject {}

/// Answers for `IAppHostConfigManager`; its own type belongs in `app_host_config_manager.rs`.
pub(crate) struct AppHostConfigManagerObject;
impl AppHostConfigManagerHost for AppHostConfigManagerObject {}

/// Answers for `IAppHostConfigFile`; its own type belongs in `app_host_config_file.rs`.
pub(crate) struct AppHostConfigFileObject;
impl AppHostConfigFileHost for AppHostConfigFileObject {}

/// Answers for `IAppHostConfigLocation`; its own type belongs in `app_host_config_location.rs`.
pub(crate) struct AppHostConfigLocationObject;
impl AppHostConfigLocationHost for AppHostConfigLocationObject {}

/// Answers for `IAppHostConfigLocationCollection`; its own type belongs in `app_host_config_location_collection.rs`.
pub(crate) struct AppHostConfigLocationCollectionObject;
impl AppHostConfigLocationCollectionHost for AppHostConfigLocationCollectionObject {}

/// Answers for `IAppHostSectionGroup`; its own type belongs in `app_host_section_group.rs`.
pub(crate) struct AppHostSectionGroupObject;
impl AppHostSectionGroupHost for AppHostSectionGroupObject {}

/// Answers for `IAppHostSectionDefinition`; its own type belongs in `app_host_section_definition.rs`.
pub(crate) struct AppHostSectionDefinitionObject;
impl AppHostSectionDefinitionHost for AppHostSectionDefinitionObject {}

/// Answers for `IAppHostSectionDefinitionCollection`; its own type belongs in `app_host_section_definition_collection.rs`.
pub(crate) struct AppHostSectionDefinitionCollectionObject;
impl AppHostSectionDefinitionCollectionHost for AppHostSectionDefinitionCollectionObject {}

/// Answers for `IAppHostMappingExtension`; its own type belongs in `app_host_mapping_extension.rs`.
pub(crate) struct AppHostMappingExtensionObject;
impl AppHostMappingExtensionHost for AppHostMappingExtensionObject {}
