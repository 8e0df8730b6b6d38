//! Types that answer "not implemented" for the classes which nothing else answers for yet. Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.

#![allow(dead_code, reason = "only their trait methods are called")]

use crate::glue::host::*;

/// Answers for `IHttpPerfCounterInfo`; its own type belongs in `http_perf_counter_info.rs`.
pub(crate) struct HttpPerfCounterInfoObject;
impl HttpPerfCounterInfoHost for HttpPerfCounterInfoObject {}

/// Answers for `IHttpTraceContext`; its own type belongs in `http_trace_context.rs`.
pub(crate) struct HttpTraceContextObject;
impl HttpTraceContextHost for HttpTraceContextObject {}

/// Answers for `IHttpFileMonitor`; its own type belongs in `http_file_monitor.rs`.
pub(crate) struct HttpFileMonitorObject;
impl HttpFileMonitorHost for HttpFileMonitorObject {}

/// Answers for `IHttpFileInfo`; its own type belongs in `http_file_info.rs`.
pub(crate) struct HttpFileInfoObject;
impl HttpFileInfoHost for HttpFileInfoObject {}

/// Answers for `IHttpTokenEntry`; its own type belongs in `http_token_entry.rs`.
pub(crate) struct HttpTokenEntryObject;
impl HttpTokenEntryHost for HttpTokenEntryObject {}

/// Answers for `IHttpApplicationResolveModulesProvider`; its own type belongs in `http_application_resolve_modules_provider.rs`.
pub(crate) struct HttpApplicationResolveModulesProviderObject;
impl HttpApplicationResolveModulesProviderHost for HttpApplicationResolveModulesProviderObject {}

/// Answers for `IGlobalRSCAQueryProvider`; its own type belongs in `global_rsca_query_provider.rs`.
pub(crate) struct GlobalRSCAQueryProviderObject;
impl GlobalRSCAQueryProviderHost for GlobalRSCAQueryProviderObject {}

/// Answers for `ICacheProvider`; its own type belongs in `cache_provider.rs`.
pub(crate) struct CacheProviderObject;
impl CacheProviderHost for CacheProviderObject {}

/// Answers for `IGlobalConfigurationChangeProvider`; its own type belongs in `global_configuration_change_provider.rs`.
pub(crate) struct GlobalConfigurationChangeProviderObject;
impl GlobalConfigurationChangeProviderHost for GlobalConfigurationChangeProviderObject {}

/// Answers for `IGlobalFileChangeProvider`; its own type belongs in `global_file_change_provider.rs`.
pub(crate) struct GlobalFileChangeProviderObject;
impl GlobalFileChangeProviderHost for GlobalFileChangeProviderObject {}

/// Answers for `IGlobalTraceEventProvider`; its own type belongs in `global_trace_event_provider.rs`.
pub(crate) struct GlobalTraceEventProviderObject;
impl GlobalTraceEventProviderHost for GlobalTraceEventProviderObject {}

/// Answers for `IGlobalThreadCleanupProvider`; its own type belongs in `global_thread_cleanup_provider.rs`.
pub(crate) struct GlobalThreadCleanupProviderObject;
impl GlobalThreadCleanupProviderHost for GlobalThreadCleanupProviderObject {}

/// Answers for `IGlobalApplicationPreloadProvider2`; its own type belongs in `global_application_preload_provider.rs`.
pub(crate) struct GlobalApplicationPreloadProviderObject;
impl GlobalApplicationPreloadProviderHost for GlobalApplicationPreloadProviderObject {}

/// Answers for `IUriKey`; its own type belongs in `uri_key.rs`.
pub(crate) struct UriKeyObject;
impl UriKeyHost for UriKeyObject {}

/// Answers for `IFileKey`; its own type belongs in `file_key.rs`.
pub(crate) struct FileKeyObject;
impl FileKeyHost for FileKeyObject {}

/// Answers for `IHttpTokenKey`; its own type belongs in `http_token_key.rs`.
pub(crate) struct HttpTokenKeyObject;
impl HttpTokenKeyHost for HttpTokenKeyObject {}

/// Answers for `IWorkerProcessFramework`; its own type belongs in `worker_process_framework.rs`.
pub(crate) struct WorkerProcessFrameworkObject;
impl WorkerProcessFrameworkHost for WorkerProcessFrameworkObject {}

/// Answers for `IWpfApplicationInfoUtil`; its own type belongs in `wpf_application_info_util.rs`.
pub(crate) struct WpfApplicationInfoUtilObject;
impl WpfApplicationInfoUtilHost for WpfApplicationInfoUtilObject {}

/// Answers for `IWpfSettings`; its own type belongs in `wpf_settings.rs`.
pub(crate) struct WpfSettingsObject;
impl WpfSettingsHost for WpfSettingsObject {}

/// Answers for `IWpfActions`; its own type belongs in `wpf_actions.rs`.
pub(crate) struct WpfActionsObject;
impl WpfActionsHost for WpfActionsObject {}

/// Answers for `IWpfExposeProtocolManagerCustomInterface`; its own type belongs in `wpf_expose_protocol_manager_custom_interface.rs`.
pub(crate) struct WpfExposeProtocolManagerCustomInterfaceObject;
impl WpfExposeProtocolManagerCustomInterfaceHost for WpfExposeProtocolManagerCustomInterfaceObject {}

/// Answers for `IHealthStatusCallback`; its own type belongs in `health_status_callback.rs`.
pub(crate) struct HealthStatusCallbackObject;
impl HealthStatusCallbackHost for HealthStatusCallbackObject {}

/// Answers for `ICustomActionResultCallback`; its own type belongs in `custom_action_result_callback.rs`.
pub(crate) struct CustomActionResultCallbackObject;
impl CustomActionResultCallbackHost for CustomActionResultCallbackObject {}

/// Answers for `ICustomAction2ResultCallback`; its own type belongs in `custom_action2_result_callback.rs`.
pub(crate) struct CustomAction2ResultCallbackObject;
impl CustomAction2ResultCallbackHost for CustomAction2ResultCallbackObject {}

/// Answers for `IWpfApplicationPreloadUtil`; its own type belongs in `wpf_application_preload_util.rs`.
pub(crate) struct WpfApplicationPreloadUtilObject;
impl WpfApplicationPreloadUtilHost for WpfApplicationPreloadUtilObject {}

/// Answers for `IWpfListenerChannelCallback`; its own type belongs in `wpf_listener_channel_callback.rs`.
pub(crate) struct WpfListenerChannelCallbackObject;
impl WpfListenerChannelCallbackHost for WpfListenerChannelCallbackObject {}

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
