//! Types that answer "not implemented" for the classes which nothing else answers for yet. Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.

#![allow(dead_code, reason = "only their trait methods are called")]

use crate::glue::host::*;

/// Answers for `IHttpPerfCounterInfo`; its own type belongs in `http_perf_counter_info.rs`.
pub(crate) struct HttpPerfCounterInfoObject;
impl HttpPerfCounterInfoHost for HttpPerfCounterInfoObject {}

/// Answers for `IHttpFileMonitor`; its own type belongs in `http_file_monitor.rs`.
pub(crate) struct HttpFileMonitorObject;
impl HttpFileMonitorHost for HttpFileMonitorObject {}

/// Answers for `IHttpApplicationResolveModulesProvider`; its own type belongs in `http_application_resolve_modules_provider.rs`.
pub(crate) struct HttpApplicationResolveModulesProviderObject;
impl HttpApplicationResolveModulesProviderHost for HttpApplicationResolveModulesProviderObject {}

/// Answers for `IGlobalRSCAQueryProvider`; its own type belongs in `global_rsca_query_provider.rs`.
pub(crate) struct GlobalRSCAQueryProviderObject;
impl GlobalRSCAQueryProviderHost for GlobalRSCAQueryProviderObject {}

/// Answers for `IGlobalConfigurationChangeProvider`; its own type belongs in `global_configuration_change_provider.rs`.
pub(crate) struct GlobalConfigurationChangeProviderObject;
impl GlobalConfigurationChangeProviderHost for GlobalConfigurationChangeProviderObject {}

/// Answers for `IGlobalFileChangeProvider`; its own type belongs in `global_file_change_provider.rs`.
pub(crate) struct GlobalFileChangeProviderObject;
impl GlobalFileChangeProviderHost for GlobalFileChangeProviderObject {}

/// Answers for `IGlobalThreadCleanupProvider`; its own type belongs in `global_thread_cleanup_provider.rs`.
pub(crate) struct GlobalThreadCleanupProviderObject;
impl GlobalThreadCleanupProviderHost for GlobalThreadCleanupProviderObject {}

/// Answers for `IGlobalApplicationPreloadProvider2`; its own type belongs in `global_application_preload_provider.rs`.
pub(crate) struct GlobalApplicationPreloadProviderObject;
impl GlobalApplicationPreloadProviderHost for GlobalApplicationPreloadProviderObject {}

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
