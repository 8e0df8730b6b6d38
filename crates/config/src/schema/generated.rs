//! Section tables, generated from `specs/config/sections.toml` by `cargo xtask config-schema`; do not edit.

use super::{AllowDefinition as D, AttributeSchema as A, CollectionSchema, ElementSchema as E, KeyMode as K, Kind as T, SectionSchema, Validation as V};

/// All sections of the schema, sorted by path.
pub static SECTIONS: &[SectionSchema] = &[
    SectionSchema { path: "administrators", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "administrators", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["path"], key_mode: K::Unique, default_element: None, item:
            E { name: "managementScope", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                    A { name: "credentialType", kind: T::Enum, default: Some("IISManager"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("IISManager", 0), ("Windows", 1), ("WindowsGroup", 2)], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
        }) }
    },
    SectionSchema { path: "administratorsProviders", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "administratorsProviders", allow_unrecognized_attributes: false, attributes: &[
            A { name: "defaultProvider", kind: T::Text, default: Some("ConfigurationAuthorizationProvider"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: true, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "type", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "configPaths", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "configPaths", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &[], key_mode: K::None, default_element: None, item:
            E { name: "searchResult", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "locationPath", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "status", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "section", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
        }) }
    },
    SectionSchema { path: "configurationRedirection", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "configurationRedirection", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "path", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
            A { name: "enableUncPolling", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "pollingPeriod", kind: T::TimeSpan, default: Some("00:03:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "moduleProviders", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "moduleProviders", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "type", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "modules", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "modules", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "sluicegate/certificates", origin: "Sluicegate", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: false, root:
        E { name: "certificates", allow_unrecognized_attributes: false, attributes: &[
            A { name: "folder", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "certificate", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "key", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "passwordFile", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "clientAuthorities", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "clientRevocations", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "sluicegate/content", origin: "Sluicegate", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "content", allow_unrecognized_attributes: false, attributes: &[
            A { name: "pathCase", kind: T::Enum, default: Some("Auto"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Auto", 0), ("Sensitive", 1), ("Insensitive", 2)], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.applicationHost/applicationPools", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "applicationPools", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
            E { name: "applicationPoolDefaults", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::ApplicationPoolName },
                A { name: "queueLength", kind: T::UInt, default: Some("1000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 10, max: 65535, exclude: false } },
                A { name: "autoStart", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enable32BitAppOnWin64", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "managedRuntimeVersion", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "managedRuntimeLoader", kind: T::Text, default: Some("webengine4.dll"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enableConfigurationOverride", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "managedPipelineMode", kind: T::Enum, default: Some("Integrated"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Integrated", 0), ("Classic", 1)], validation: V::Any },
                A { name: "CLRConfigFile", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "passAnonymousToken", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "startMode", kind: T::Enum, default: Some("OnDemand"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("OnDemand", 0), ("AlwaysRunning", 1)], validation: V::Any },
            ], children: &[
                E { name: "processModel", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "identityType", kind: T::Enum, default: Some("ApplicationPoolIdentity"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LocalSystem", 0), ("LocalService", 1), ("NetworkService", 2), ("SpecificUser", 3), ("ApplicationPoolIdentity", 4)], validation: V::Any },
                    A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                    A { name: "loadUserProfile", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "setProfileEnvironment", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logonType", kind: T::Enum, default: Some("LogonBatch"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LogonBatch", 0), ("LogonService", 1)], validation: V::Any },
                    A { name: "manualGroupMembership", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "idleTimeout", kind: T::TimeSpan, default: Some("00:20:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 2592000, granularity: 60 } },
                    A { name: "idleTimeoutAction", kind: T::Enum, default: Some("Terminate"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Terminate", 0), ("Suspend", 1)], validation: V::Any },
                    A { name: "maxProcesses", kind: T::UInt, default: Some("1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                    A { name: "shutdownTimeLimit", kind: T::TimeSpan, default: Some("00:01:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "startupTimeLimit", kind: T::TimeSpan, default: Some("00:01:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "pingingEnabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "pingInterval", kind: T::TimeSpan, default: Some("00:00:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "pingResponseTime", kind: T::TimeSpan, default: Some("00:01:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "logEventOnProcessModel", kind: T::Flags, default: Some("IdleTimeout"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("IdleTimeout", 1)], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "recycling", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "disallowOverlappingRotation", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "disallowRotationOnConfigChange", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logEventOnRecycle", kind: T::Flags, default: Some("Time, Requests, Schedule, Memory, IsapiUnhealthy, OnDemand, ConfigChange, PrivateMemory"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Time", 1), ("Requests", 2), ("Schedule", 4), ("Memory", 8), ("IsapiUnhealthy", 16), ("OnDemand", 32), ("ConfigChange", 64), ("PrivateMemory", 128)], validation: V::Any },
                ], children: &[
                    E { name: "periodicRestart", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "memory", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "privateMemory", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "requests", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "time", kind: T::TimeSpan, default: Some("29:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 25920000, granularity: 60 } },
                    ], children: &[
                        E { name: "schedule", allow_unrecognized_attributes: false, attributes: &[
                        ], children: &[
                        ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["value"], key_mode: K::Unique, default_element: None, item:
                            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "value", kind: T::TimeSpan, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86399, granularity: 60 } },
                            ], children: &[
                            ], collection: None }
                        }) }
                        ,
                    ], collection: None }
                    ,
                ], collection: None }
                ,
                E { name: "failure", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "loadBalancerCapabilities", kind: T::Enum, default: Some("HttpLevel"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("TcpLevel", 1), ("HttpLevel", 2)], validation: V::Any },
                    A { name: "orphanWorkerProcess", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "orphanActionExe", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "orphanActionParams", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "rapidFailProtection", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "rapidFailProtectionInterval", kind: T::TimeSpan, default: Some("00:05:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 60, max: 8640000, granularity: 60 } },
                    A { name: "rapidFailProtectionMaxCrashes", kind: T::UInt, default: Some("5"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 2147483647, exclude: false } },
                    A { name: "autoShutdownExe", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "autoShutdownParams", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "cpu", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "limit", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100000, exclude: false } },
                    A { name: "action", kind: T::Enum, default: Some("NoAction"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("NoAction", 0), ("KillW3wp", 1), ("Throttle", 2), ("ThrottleUnderLoad", 3)], validation: V::Any },
                    A { name: "resetInterval", kind: T::TimeSpan, default: Some("00:05:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86400, granularity: 60 } },
                    A { name: "smpAffinitized", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "smpProcessorAffinityMask", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "smpProcessorAffinityMask2", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "processorGroup", kind: T::Int, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                    A { name: "numaNodeAssignment", kind: T::Enum, default: Some("MostAvailableMemory"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MostAvailableMemory", 0), ("WindowsScheduling", 1)], validation: V::Any },
                    A { name: "numaNodeAffinityMode", kind: T::Enum, default: Some("Soft"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Soft", 0), ("Hard", 1)], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "environmentVariables", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "value", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: None }
            ,
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: Some("applicationPoolDefaults"), item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::ApplicationPoolName },
                A { name: "queueLength", kind: T::UInt, default: Some("1000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 10, max: 65535, exclude: false } },
                A { name: "autoStart", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enable32BitAppOnWin64", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "managedRuntimeVersion", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "managedRuntimeLoader", kind: T::Text, default: Some("webengine4.dll"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enableConfigurationOverride", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "managedPipelineMode", kind: T::Enum, default: Some("Integrated"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Integrated", 0), ("Classic", 1)], validation: V::Any },
                A { name: "CLRConfigFile", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "passAnonymousToken", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "startMode", kind: T::Enum, default: Some("OnDemand"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("OnDemand", 0), ("AlwaysRunning", 1)], validation: V::Any },
            ], children: &[
                E { name: "processModel", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "identityType", kind: T::Enum, default: Some("ApplicationPoolIdentity"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LocalSystem", 0), ("LocalService", 1), ("NetworkService", 2), ("SpecificUser", 3), ("ApplicationPoolIdentity", 4)], validation: V::Any },
                    A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                    A { name: "loadUserProfile", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "setProfileEnvironment", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logonType", kind: T::Enum, default: Some("LogonBatch"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LogonBatch", 0), ("LogonService", 1)], validation: V::Any },
                    A { name: "manualGroupMembership", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "idleTimeout", kind: T::TimeSpan, default: Some("00:20:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 2592000, granularity: 60 } },
                    A { name: "idleTimeoutAction", kind: T::Enum, default: Some("Terminate"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Terminate", 0), ("Suspend", 1)], validation: V::Any },
                    A { name: "maxProcesses", kind: T::UInt, default: Some("1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                    A { name: "shutdownTimeLimit", kind: T::TimeSpan, default: Some("00:01:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "startupTimeLimit", kind: T::TimeSpan, default: Some("00:01:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "pingingEnabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "pingInterval", kind: T::TimeSpan, default: Some("00:00:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "pingResponseTime", kind: T::TimeSpan, default: Some("00:01:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "logEventOnProcessModel", kind: T::Flags, default: Some("IdleTimeout"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("IdleTimeout", 1)], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "recycling", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "disallowOverlappingRotation", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "disallowRotationOnConfigChange", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logEventOnRecycle", kind: T::Flags, default: Some("Time, Requests, Schedule, Memory, IsapiUnhealthy, OnDemand, ConfigChange, PrivateMemory"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Time", 1), ("Requests", 2), ("Schedule", 4), ("Memory", 8), ("IsapiUnhealthy", 16), ("OnDemand", 32), ("ConfigChange", 64), ("PrivateMemory", 128)], validation: V::Any },
                ], children: &[
                    E { name: "periodicRestart", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "memory", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "privateMemory", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "requests", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "time", kind: T::TimeSpan, default: Some("29:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 25920000, granularity: 60 } },
                    ], children: &[
                        E { name: "schedule", allow_unrecognized_attributes: false, attributes: &[
                        ], children: &[
                        ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["value"], key_mode: K::Unique, default_element: None, item:
                            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "value", kind: T::TimeSpan, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86399, granularity: 60 } },
                            ], children: &[
                            ], collection: None }
                        }) }
                        ,
                    ], collection: None }
                    ,
                ], collection: None }
                ,
                E { name: "failure", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "loadBalancerCapabilities", kind: T::Enum, default: Some("HttpLevel"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("TcpLevel", 1), ("HttpLevel", 2)], validation: V::Any },
                    A { name: "orphanWorkerProcess", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "orphanActionExe", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "orphanActionParams", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "rapidFailProtection", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "rapidFailProtectionInterval", kind: T::TimeSpan, default: Some("00:05:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 60, max: 8640000, granularity: 60 } },
                    A { name: "rapidFailProtectionMaxCrashes", kind: T::UInt, default: Some("5"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 2147483647, exclude: false } },
                    A { name: "autoShutdownExe", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "autoShutdownParams", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "cpu", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "limit", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100000, exclude: false } },
                    A { name: "action", kind: T::Enum, default: Some("NoAction"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("NoAction", 0), ("KillW3wp", 1), ("Throttle", 2), ("ThrottleUnderLoad", 3)], validation: V::Any },
                    A { name: "resetInterval", kind: T::TimeSpan, default: Some("00:05:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86400, granularity: 60 } },
                    A { name: "smpAffinitized", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "smpProcessorAffinityMask", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "smpProcessorAffinityMask2", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "processorGroup", kind: T::Int, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                    A { name: "numaNodeAssignment", kind: T::Enum, default: Some("MostAvailableMemory"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MostAvailableMemory", 0), ("WindowsScheduling", 1)], validation: V::Any },
                    A { name: "numaNodeAffinityMode", kind: T::Enum, default: Some("Soft"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Soft", 0), ("Hard", 1)], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "environmentVariables", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "value", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.applicationHost/configHistory", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "configHistory", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "path", kind: T::Text, default: Some("%SYSTEMDRIVE%\\inetpub\\history"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxHistories", kind: T::UInt, default: Some("10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 4294967295, exclude: false } },
            A { name: "period", kind: T::TimeSpan, default: Some("00:02:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 10, max: 2147483647, granularity: 1 } },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.applicationHost/customMetadata", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "customMetadata", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["path"], key_mode: K::Unique, default_element: None, item:
            E { name: "key", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["id"], key_mode: K::Unique, default_element: None, item:
                E { name: "property", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "id", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "dataType", kind: T::Enum, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("DWord", 1), ("String", 2), ("Binary", 3), ("ExpandSZ", 4), ("MultiSZ", 5)], validation: V::Any },
                    A { name: "userType", kind: T::UInt, default: Some("1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "attributes", kind: T::Flags, default: Some("Inherit"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Inherit", 1), ("PartialPath", 2), ("Secure", 4), ("Reference", 8), ("Volatile", 16), ("IsInherited", 32), ("InsertPath", 64), ("LocalMachineOnly", 128), ("NonSecureOnly", 256)], validation: V::Any },
                    A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
        }) }
    },
    SectionSchema { path: "system.applicationHost/listenerAdapters", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "listenerAdapters", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "identity", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "protocolManagerDll", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "protocolManagerDllInitFunction", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.applicationHost/log", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "log", allow_unrecognized_attributes: false, attributes: &[
            A { name: "logInUTF8", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "centralLogFileMode", kind: T::Enum, default: Some("Site"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Site", 0), ("CentralBinary", 1), ("CentralW3C", 2)], validation: V::Any },
        ], children: &[
            E { name: "centralBinaryLogFile", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\logs\\LogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "period", kind: T::Enum, default: Some("Daily"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Hourly", 4), ("Daily", 1), ("Weekly", 2), ("Monthly", 3), ("MaxSize", 0)], validation: V::Any },
                A { name: "truncateSize", kind: T::Int64, default: Some("20971520"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1048576, max: 4294967295, exclude: false } },
                A { name: "localTimeRollover", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
            E { name: "centralW3CLogFile", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\logs\\LogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "period", kind: T::Enum, default: Some("Daily"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Hourly", 4), ("Daily", 1), ("Weekly", 2), ("Monthly", 3), ("MaxSize", 0)], validation: V::Any },
                A { name: "truncateSize", kind: T::Int64, default: Some("20971520"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1048576, max: 4294967295, exclude: false } },
                A { name: "localTimeRollover", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "logExtFileFlags", kind: T::Flags, default: Some("Date, Time, ClientIP, UserName, SiteName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus, Referer"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Date", 1), ("Time", 2), ("ClientIP", 4), ("UserName", 8), ("SiteName", 16), ("ComputerName", 32), ("ServerIP", 64), ("Method", 128), ("UriStem", 256), ("UriQuery", 512), ("HttpStatus", 1024), ("Win32Status", 2048), ("BytesSent", 4096), ("BytesRecv", 8192), ("TimeTaken", 16384), ("ServerPort", 32768), ("UserAgent", 65536), ("Cookie", 131072), ("Referer", 262144), ("ProtocolVersion", 524288), ("Host", 1048576), ("HttpSubStatus", 2097152)], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.applicationHost/serviceAutoStartProviders", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "serviceAutoStartProviders", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "type", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.applicationHost/sites", origin: "core + FTP", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "sites", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
            E { name: "siteDefaults", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::SiteName },
                A { name: "id", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "serverAutoStart", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "bindings", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["protocol", "bindingInformation"], key_mode: K::Combined, default_element: None, item:
                    E { name: "binding", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "protocol", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "bindingInformation", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "sslFlags", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "certificateHash", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "certificateStoreName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "limits", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "maxBandwidth", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 1023, exclude: true } },
                    A { name: "maxConnections", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "connectionTimeout", kind: T::TimeSpan, default: Some("00:02:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 65535, granularity: 1 } },
                    A { name: "maxUrlSegments", kind: T::UInt, default: Some("32"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 16383, exclude: false } },
                ], children: &[
                ], collection: None }
                ,
                E { name: "logFile", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "logExtFileFlags", kind: T::Flags, default: Some("Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus, Referer"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Date", 1), ("Time", 2), ("ClientIP", 4), ("UserName", 8), ("SiteName", 16), ("ComputerName", 32), ("ServerIP", 64), ("Method", 128), ("UriStem", 256), ("UriQuery", 512), ("HttpStatus", 1024), ("Win32Status", 2048), ("BytesSent", 4096), ("BytesRecv", 8192), ("TimeTaken", 16384), ("ServerPort", 32768), ("UserAgent", 65536), ("Cookie", 131072), ("Referer", 262144), ("ProtocolVersion", 524288), ("Host", 1048576), ("HttpSubStatus", 2097152)], validation: V::Any },
                    A { name: "customLogPluginClsid", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logFormat", kind: T::Enum, default: Some("W3C"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("IIS", 0), ("NCSA", 1), ("W3C", 2), ("Custom", 3)], validation: V::Any },
                    A { name: "logTargetW3C", kind: T::Flags, default: Some("File"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("File", 1), ("ETW", 2)], validation: V::Any },
                    A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\logs\\LogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "period", kind: T::Enum, default: Some("Daily"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MaxSize", 0), ("Daily", 1), ("Weekly", 2), ("Monthly", 3), ("Hourly", 4)], validation: V::Any },
                    A { name: "truncateSize", kind: T::Int64, default: Some("20971520"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1048576, max: 4294967295, exclude: false } },
                    A { name: "localTimeRollover", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logSiteId", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "flushByEntryCountW3CLog", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "maxLogLineLength", kind: T::UInt, default: Some("65536"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 2, max: 65536, exclude: false } },
                ], children: &[
                    E { name: "customFields", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "maxCustomFieldLength", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 2, max: 65536, exclude: false } },
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["logFieldName"], key_mode: K::Unique, default_element: None, item:
                        E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "logFieldName", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                            A { name: "sourceName", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                            A { name: "sourceType", kind: T::Enum, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("RequestHeader", 0), ("ResponseHeader", 1), ("ServerVariable", 2)], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                ], collection: None }
                ,
                E { name: "traceFailedRequestsLogging", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\FailedReqLogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "maxLogFiles", kind: T::UInt, default: Some("50"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 10000, exclude: false } },
                    A { name: "maxLogFileSizeKB", kind: T::UInt, default: Some("1024"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 1048576, exclude: false } },
                    A { name: "customActionsEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "ftpServer", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "allowUTF8", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "serverAutoStart", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                    E { name: "connections", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "unauthenticatedTimeout", kind: T::Int, default: Some("30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "controlChannelTimeout", kind: T::Int, default: Some("120"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "dataChannelTimeout", kind: T::Int, default: Some("30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "disableSocketPooling", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "serverListenBacklog", kind: T::Int, default: Some("60"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "minBytesPerSecond", kind: T::Int, default: Some("240"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "maxConnections", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "resetOnMaxConnections", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "maxBandwidth", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 4294967294, exclude: true } },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "security", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                        E { name: "dataChannelSecurity", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "matchClientAddressForPort", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "matchClientAddressForPasv", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                        E { name: "commandFiltering", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "maxCommandLine", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "allowUnlisted", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["command"], key_mode: K::Unique, default_element: None, item:
                            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "command", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                                A { name: "allowed", kind: T::Bool, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                        }) }
                        ,
                        E { name: "ssl", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "serverCertHash", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "serverCertStoreName", kind: T::Text, default: Some("MY"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "ssl128", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "controlChannelPolicy", kind: T::Enum, default: Some("SslRequire"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("SslAllow", 0), ("SslRequire", 1), ("SslRequireCredentialsOnly", 2)], validation: V::Any },
                            A { name: "dataChannelPolicy", kind: T::Enum, default: Some("SslRequire"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("SslAllow", 0), ("SslRequire", 1), ("SslDeny", 2)], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                        E { name: "sslClientCertificates", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "clientCertificatePolicy", kind: T::Enum, default: Some("CertIgnore"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("CertIgnore", 0), ("CertAllow", 1), ("CertRequire", 2)], validation: V::Any },
                            A { name: "useActiveDirectoryMapping", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "validationFlags", kind: T::Flags, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("NoRevocationCheck", 1), ("CertChainRevocationCheckCacheOnly", 2), ("CertChainCacheOnlyUrlRetrieval", 4), ("CertNoUsageCheck", 8)], validation: V::Any },
                            A { name: "revocationFreshnessTime", kind: T::TimeSpan, default: Some("00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "revocationUrlRetrievalTimeout", kind: T::TimeSpan, default: Some("00:01:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                        E { name: "authentication", allow_unrecognized_attributes: false, attributes: &[
                        ], children: &[
                            E { name: "anonymousAuthentication", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "userName", kind: T::Text, default: Some("IUSR"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: true, infinite: false, values: &[], validation: V::Any },
                                A { name: "defaultLogonDomain", kind: T::Text, default: Some("NT AUTHORITY"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                            ,
                            E { name: "basicAuthentication", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "defaultLogonDomain", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                            ,
                            E { name: "clientCertAuthentication", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                            ,
                            E { name: "customAuthentication", allow_unrecognized_attributes: false, attributes: &[
                            ], children: &[
                                E { name: "providers", allow_unrecognized_attributes: false, attributes: &[
                                ], children: &[
                                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                        A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                    ], children: &[
                                    ], collection: None }
                                }) }
                                ,
                            ], collection: None }
                            ,
                        ], collection: None }
                        ,
                        E { name: "customAuthorization", allow_unrecognized_attributes: false, attributes: &[
                        ], children: &[
                            E { name: "provider", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                            ,
                        ], collection: None }
                        ,
                    ], collection: None }
                    ,
                    E { name: "customFeatures", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "impersonationLevel", kind: T::Enum, default: Some("Identify"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Anonymous", 0), ("Identify", 1), ("Impersonate", 2), ("Delegate", 3)], validation: V::Any },
                    ], children: &[
                        E { name: "providers", allow_unrecognized_attributes: false, attributes: &[
                        ], children: &[
                        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                        }) }
                        ,
                    ], collection: None }
                    ,
                    E { name: "messages", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "exitMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "greetingMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "bannerMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "maxClientsMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "suppressDefaultBanner", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "allowLocalDetailedErrors", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "expandVariables", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "fileHandling", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "keepPartialUploads", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "allowReplaceOnRename", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "allowReadUploadsInProgress", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "firewallSupport", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "externalIp4Address", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "userIsolation", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "mode", kind: T::Enum, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("StartInUsersDirectory", 0), ("IsolateRootDirectoryOnly", 1), ("ActiveDirectory", 2), ("IsolateAllDirectories", 3), ("None", 4), ("Custom", 5)], validation: V::Any },
                    ], children: &[
                        E { name: "activeDirectory", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "adUserName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "adPassword", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: true, infinite: false, values: &[], validation: V::Any },
                            A { name: "adCacheRefresh", kind: T::TimeSpan, default: Some("00:01:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                    ], collection: None }
                    ,
                    E { name: "directoryBrowse", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "showFlags", kind: T::Flags, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LongDate", 2), ("StyleUnix", 4), ("DisplayAvailableBytes", 16), ("DisplayVirtualDirectories", 32), ("UseGmtTime", 64)], validation: V::Any },
                        A { name: "virtualDirectoryTimeout", kind: T::Int, default: Some("5"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "logFile", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "logExtFileFlags", kind: T::Flags, default: Some("Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, FtpStatus, Win32Status, FtpSubStatus, ServerPort, Session, FullPath"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Date", 1), ("Time", 2), ("ClientIP", 4), ("UserName", 8), ("SiteName", 16), ("ComputerName", 32), ("ServerIP", 64), ("Method", 128), ("UriStem", 256), ("FtpStatus", 1024), ("Win32Status", 2048), ("BytesSent", 4096), ("BytesRecv", 8192), ("TimeTaken", 16384), ("ServerPort", 32768), ("Host", 1048576), ("FtpSubStatus", 2097152), ("Session", 4194304), ("FullPath", 8388608), ("Info", 16777216), ("ClientPort", 33554432), ("PhysicalPath", 67108864)], validation: V::Any },
                        A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\logs\\LogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "period", kind: T::Enum, default: Some("Daily"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MaxSize", 0), ("Daily", 1), ("Weekly", 2), ("Monthly", 3), ("Hourly", 4)], validation: V::Any },
                        A { name: "truncateSize", kind: T::Int64, default: Some("20971520"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1048576, max: 4294967295, exclude: false } },
                        A { name: "localTimeRollover", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "selectiveLogging", kind: T::Flags, default: Some("LogSuccessful,LogError,LogInfrastructure"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LogSuccessful", 1), ("LogError", 2), ("LogInfrastructure", 4)], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                ], collection: None }
                ,
                E { name: "hsts", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "max-age", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "includeSubDomains", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "preload", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "redirectHttpToHttps", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
            ], collection: None }
            ,
            E { name: "applicationDefaults", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::VirtualPath },
                A { name: "applicationPool", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::ApplicationPoolName },
                A { name: "enabledProtocols", kind: T::Text, default: Some("http"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
            E { name: "virtualDirectoryDefaults", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::VirtualPath },
                A { name: "physicalPath", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
                A { name: "allowSubDirConfig", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name", "id"], key_mode: K::EachUnique, default_element: Some("siteDefaults"), item:
            E { name: "site", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::SiteName },
                A { name: "id", kind: T::UInt, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "serverAutoStart", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "bindings", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["protocol", "bindingInformation"], key_mode: K::Combined, default_element: None, item:
                    E { name: "binding", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "protocol", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "bindingInformation", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "sslFlags", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "certificateHash", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "certificateStoreName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "limits", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "maxBandwidth", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 1023, exclude: true } },
                    A { name: "maxConnections", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "connectionTimeout", kind: T::TimeSpan, default: Some("00:02:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 65535, granularity: 1 } },
                    A { name: "maxUrlSegments", kind: T::UInt, default: Some("32"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 16383, exclude: false } },
                ], children: &[
                ], collection: None }
                ,
                E { name: "logFile", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "logExtFileFlags", kind: T::Flags, default: Some("Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus, Referer"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Date", 1), ("Time", 2), ("ClientIP", 4), ("UserName", 8), ("SiteName", 16), ("ComputerName", 32), ("ServerIP", 64), ("Method", 128), ("UriStem", 256), ("UriQuery", 512), ("HttpStatus", 1024), ("Win32Status", 2048), ("BytesSent", 4096), ("BytesRecv", 8192), ("TimeTaken", 16384), ("ServerPort", 32768), ("UserAgent", 65536), ("Cookie", 131072), ("Referer", 262144), ("ProtocolVersion", 524288), ("Host", 1048576), ("HttpSubStatus", 2097152)], validation: V::Any },
                    A { name: "customLogPluginClsid", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logFormat", kind: T::Enum, default: Some("W3C"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("IIS", 0), ("NCSA", 1), ("W3C", 2), ("Custom", 3)], validation: V::Any },
                    A { name: "logTargetW3C", kind: T::Flags, default: Some("File"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("File", 1), ("ETW", 2)], validation: V::Any },
                    A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\logs\\LogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "period", kind: T::Enum, default: Some("Daily"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MaxSize", 0), ("Daily", 1), ("Weekly", 2), ("Monthly", 3), ("Hourly", 4)], validation: V::Any },
                    A { name: "truncateSize", kind: T::Int64, default: Some("20971520"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1048576, max: 4294967295, exclude: false } },
                    A { name: "localTimeRollover", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logSiteId", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "flushByEntryCountW3CLog", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "maxLogLineLength", kind: T::UInt, default: Some("65536"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 2, max: 65536, exclude: false } },
                ], children: &[
                    E { name: "customFields", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "maxCustomFieldLength", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 2, max: 65536, exclude: false } },
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["logFieldName"], key_mode: K::Unique, default_element: None, item:
                        E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "logFieldName", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                            A { name: "sourceName", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                            A { name: "sourceType", kind: T::Enum, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("RequestHeader", 0), ("ResponseHeader", 1), ("ServerVariable", 2)], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                ], collection: None }
                ,
                E { name: "traceFailedRequestsLogging", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\logs\\FailedReqLogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "maxLogFiles", kind: T::UInt, default: Some("50"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 10000, exclude: false } },
                    A { name: "maxLogFileSizeKB", kind: T::UInt, default: Some("1024"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 1048576, exclude: false } },
                    A { name: "customActionsEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "applicationDefaults", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::VirtualPath },
                    A { name: "applicationPool", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::ApplicationPoolName },
                    A { name: "enabledProtocols", kind: T::Text, default: Some("http"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "serviceAutoStartEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "serviceAutoStartProvider", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "preloadEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "virtualDirectoryDefaults", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::VirtualPath },
                    A { name: "physicalPath", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                    A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
                    A { name: "allowSubDirConfig", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "ftpServer", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "allowUTF8", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "serverAutoStart", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                    E { name: "connections", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "unauthenticatedTimeout", kind: T::Int, default: Some("30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "controlChannelTimeout", kind: T::Int, default: Some("120"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "dataChannelTimeout", kind: T::Int, default: Some("30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "disableSocketPooling", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "serverListenBacklog", kind: T::Int, default: Some("60"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "minBytesPerSecond", kind: T::Int, default: Some("240"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "maxConnections", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "resetOnMaxConnections", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "maxBandwidth", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 4294967294, exclude: true } },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "security", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                        E { name: "dataChannelSecurity", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "matchClientAddressForPort", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "matchClientAddressForPasv", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                        E { name: "commandFiltering", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "maxCommandLine", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "allowUnlisted", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["command"], key_mode: K::Unique, default_element: None, item:
                            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "command", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                                A { name: "allowed", kind: T::Bool, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                        }) }
                        ,
                        E { name: "ssl", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "serverCertHash", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "serverCertStoreName", kind: T::Text, default: Some("MY"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "ssl128", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "controlChannelPolicy", kind: T::Enum, default: Some("SslRequire"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("SslAllow", 0), ("SslRequire", 1), ("SslRequireCredentialsOnly", 2)], validation: V::Any },
                            A { name: "dataChannelPolicy", kind: T::Enum, default: Some("SslRequire"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("SslAllow", 0), ("SslRequire", 1), ("SslDeny", 2)], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                        E { name: "sslClientCertificates", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "clientCertificatePolicy", kind: T::Enum, default: Some("CertIgnore"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("CertIgnore", 0), ("CertAllow", 1), ("CertRequire", 2)], validation: V::Any },
                            A { name: "useActiveDirectoryMapping", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "validationFlags", kind: T::Flags, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("NoRevocationCheck", 1), ("CertChainRevocationCheckCacheOnly", 2), ("CertChainCacheOnlyUrlRetrieval", 4), ("CertNoUsageCheck", 8)], validation: V::Any },
                            A { name: "revocationFreshnessTime", kind: T::TimeSpan, default: Some("00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "revocationUrlRetrievalTimeout", kind: T::TimeSpan, default: Some("00:01:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                        E { name: "authentication", allow_unrecognized_attributes: false, attributes: &[
                        ], children: &[
                            E { name: "anonymousAuthentication", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "userName", kind: T::Text, default: Some("IUSR"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: true, infinite: false, values: &[], validation: V::Any },
                                A { name: "defaultLogonDomain", kind: T::Text, default: Some("NT AUTHORITY"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                            ,
                            E { name: "basicAuthentication", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "defaultLogonDomain", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                            ,
                            E { name: "clientCertAuthentication", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                            ,
                            E { name: "customAuthentication", allow_unrecognized_attributes: false, attributes: &[
                            ], children: &[
                                E { name: "providers", allow_unrecognized_attributes: false, attributes: &[
                                ], children: &[
                                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                        A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                    ], children: &[
                                    ], collection: None }
                                }) }
                                ,
                            ], collection: None }
                            ,
                        ], collection: None }
                        ,
                        E { name: "customAuthorization", allow_unrecognized_attributes: false, attributes: &[
                        ], children: &[
                            E { name: "provider", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                            ,
                        ], collection: None }
                        ,
                    ], collection: None }
                    ,
                    E { name: "customFeatures", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                        E { name: "providers", allow_unrecognized_attributes: false, attributes: &[
                        ], children: &[
                        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            ], children: &[
                            ], collection: None }
                        }) }
                        ,
                    ], collection: None }
                    ,
                    E { name: "messages", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "exitMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "greetingMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "bannerMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "maxClientsMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "suppressDefaultBanner", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "allowLocalDetailedErrors", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "expandVariables", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "fileHandling", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "keepPartialUploads", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "allowReplaceOnRename", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "allowReadUploadsInProgress", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "firewallSupport", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "externalIp4Address", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "userIsolation", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "mode", kind: T::Enum, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("StartInUsersDirectory", 0), ("IsolateRootDirectoryOnly", 1), ("ActiveDirectory", 2), ("IsolateAllDirectories", 3), ("None", 4), ("Custom", 5)], validation: V::Any },
                    ], children: &[
                        E { name: "activeDirectory", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "adUserName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "adPassword", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: true, infinite: false, values: &[], validation: V::Any },
                            A { name: "adCacheRefresh", kind: T::TimeSpan, default: Some("00:01:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                    ], collection: None }
                    ,
                    E { name: "directoryBrowse", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "showFlags", kind: T::Flags, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LongDate", 2), ("StyleUnix", 4), ("DisplayAvailableBytes", 16), ("DisplayVirtualDirectories", 32), ("UseGmtTime", 64)], validation: V::Any },
                        A { name: "virtualDirectoryTimeout", kind: T::Int, default: Some("5"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "logFile", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "logExtFileFlags", kind: T::Flags, default: Some("Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, FtpStatus, Win32Status, FtpSubStatus, ServerPort, Session, FullPath"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Date", 1), ("Time", 2), ("ClientIP", 4), ("UserName", 8), ("SiteName", 16), ("ComputerName", 32), ("ServerIP", 64), ("Method", 128), ("UriStem", 256), ("FtpStatus", 1024), ("Win32Status", 2048), ("BytesSent", 4096), ("BytesRecv", 8192), ("TimeTaken", 16384), ("ServerPort", 32768), ("Host", 1048576), ("FtpSubStatus", 2097152), ("Session", 4194304), ("FullPath", 8388608), ("Info", 16777216), ("ClientPort", 33554432), ("PhysicalPath", 67108864)], validation: V::Any },
                        A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\logs\\LogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "period", kind: T::Enum, default: Some("Daily"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MaxSize", 0), ("Daily", 1), ("Weekly", 2), ("Monthly", 3), ("Hourly", 4)], validation: V::Any },
                        A { name: "truncateSize", kind: T::Int64, default: Some("20971520"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1048576, max: 4294967295, exclude: false } },
                        A { name: "localTimeRollover", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "selectiveLogging", kind: T::Flags, default: Some("LogSuccessful,LogError,LogInfrastructure"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LogSuccessful", 1), ("LogError", 2), ("LogInfrastructure", 4)], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                ], collection: None }
                ,
                E { name: "hsts", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "max-age", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "includeSubDomains", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "preload", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "redirectHttpToHttps", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["path"], key_mode: K::Unique, default_element: Some("applicationDefaults"), item:
                E { name: "application", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "path", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::VirtualPath },
                    A { name: "applicationPool", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::ApplicationPoolName },
                    A { name: "enabledProtocols", kind: T::Text, default: Some("http"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "serviceAutoStartEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "serviceAutoStartProvider", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "preloadEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                    E { name: "virtualDirectoryDefaults", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::VirtualPath },
                        A { name: "physicalPath", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                        A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
                        A { name: "allowSubDirConfig", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["path"], key_mode: K::Unique, default_element: Some("virtualDirectoryDefaults"), item:
                    E { name: "virtualDirectory", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::VirtualPath },
                        A { name: "physicalPath", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                        A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
                        A { name: "allowSubDirConfig", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
            }) }
        }) }
    },
    SectionSchema { path: "system.applicationHost/webLimits", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "webLimits", allow_unrecognized_attributes: false, attributes: &[
            A { name: "maxGlobalBandwidth", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 1023, exclude: true } },
            A { name: "connectionTimeout", kind: T::TimeSpan, default: Some("00:02:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "demandStartThreshold", kind: T::UInt, default: Some("2147483647"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 10, max: 2147483647, exclude: false } },
            A { name: "dynamicIdleThreshold", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 10000, exclude: false } },
            A { name: "headerWaitTimeout", kind: T::TimeSpan, default: Some("00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 65535, granularity: 1 } },
            A { name: "minBytesPerSecond", kind: T::UInt, default: Some("240"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "dynamicRegistrationThreshold", kind: T::UInt, default: Some("100"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 4294967295, exclude: false } },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.ftpServer/caching", origin: "FTP", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "caching", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
            E { name: "credentialsCache", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "flushInterval", kind: T::UInt, default: Some("900"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 5, max: 604800, exclude: false } },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.ftpServer/firewallSupport", origin: "FTP", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "firewallSupport", allow_unrecognized_attributes: false, attributes: &[
            A { name: "lowDataChannelPort", kind: T::Int, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 65535, exclude: false } },
            A { name: "highDataChannelPort", kind: T::Int, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 65535, exclude: false } },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.ftpServer/log", origin: "FTP", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "log", allow_unrecognized_attributes: false, attributes: &[
            A { name: "centralLogFileMode", kind: T::Enum, default: Some("Site"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Site", 0), ("Central", 1)], validation: V::Any },
            A { name: "logInUTF8", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "centralLogFile", allow_unrecognized_attributes: false, attributes: &[
                A { name: "logExtFileFlags", kind: T::Flags, default: Some("Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, FtpStatus, Win32Status, FtpSubStatus, ServerPort, Session, FullPath"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Date", 1), ("Time", 2), ("ClientIP", 4), ("UserName", 8), ("SiteName", 16), ("ComputerName", 32), ("ServerIP", 64), ("Method", 128), ("UriStem", 256), ("FtpStatus", 1024), ("Win32Status", 2048), ("BytesSent", 4096), ("BytesRecv", 8192), ("TimeTaken", 16384), ("ServerPort", 32768), ("Host", 1048576), ("FtpSubStatus", 2097152), ("Session", 4194304), ("FullPath", 8388608), ("Info", 16777216), ("ClientPort", 33554432), ("PhysicalPath", 67108864)], validation: V::Any },
                A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\logs\\LogFiles"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "period", kind: T::Enum, default: Some("Daily"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MaxSize", 0), ("Daily", 1), ("Weekly", 2), ("Monthly", 3), ("Hourly", 4)], validation: V::Any },
                A { name: "truncateSize", kind: T::Int64, default: Some("20971520"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1048576, max: 4294967295, exclude: false } },
                A { name: "localTimeRollover", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "selectiveLogging", kind: T::Flags, default: Some("LogSuccessful,LogError,LogInfrastructure"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LogSuccessful", 1), ("LogError", 2), ("LogInfrastructure", 4)], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.ftpServer/providerDefinitions", origin: "FTP", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "providerDefinitions", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
            E { name: "activation", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "providerData", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["key"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "key", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "encryptedValue", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: true, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
            }) }
            ,
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "type", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "clsid", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.ftpServer/security/authentication", origin: "FTP", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "authentication", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
            E { name: "denyByFailure", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "maxFailure", kind: T::UInt, default: Some("4"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 4294967295, exclude: false } },
                A { name: "entryExpiration", kind: T::TimeSpan, default: Some("00:00:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "loggingOnlyMode", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.ftpServer/security/authorization", origin: "FTP", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "authorization", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["users", "roles", "permissions"], key_mode: K::Combined, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "accessType", kind: T::Enum, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Allow", 0), ("Deny", 1)], validation: V::Any },
                A { name: "users", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "roles", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "permissions", kind: T::Flags, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Read", 1), ("Write", 2)], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.ftpServer/security/ipSecurity", origin: "FTP", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "ipSecurity", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enableReverseDns", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "allowUnlisted", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["ipAddress", "subnetMask", "domainName"], key_mode: K::Combined, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "ipAddress", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "subnetMask", kind: T::Text, default: Some("255.255.255.255"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "domainName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "allowed", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.ftpServer/security/requestFiltering", origin: "FTP", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "requestFiltering", allow_unrecognized_attributes: false, attributes: &[
            A { name: "allowHighBitCharacters", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "fileExtensions", allow_unrecognized_attributes: false, attributes: &[
                A { name: "allowUnlisted", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["fileExtension"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "fileExtension", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "allowed", kind: T::Bool, default: Some("true"), required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "requestLimits", allow_unrecognized_attributes: false, attributes: &[
                A { name: "maxAllowedContentLength", kind: T::Int64, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "maxUrl", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 32, max: 32768, exclude: false } },
            ], children: &[
            ], collection: None }
            ,
            E { name: "hiddenSegments", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["segment"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "segment", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "denyUrlSequences", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["sequence"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "sequence", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.ftpServer/serverRuntime", origin: "FTP", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "serverRuntime", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
            E { name: "hostNameSupport", allow_unrecognized_attributes: false, attributes: &[
                A { name: "useDomainNameAsHostName", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/applicationInitialization", origin: "core", denied_by_default: false, allow_definition: D::MachineToApplication, allow_location: true, root:
        E { name: "applicationInitialization", allow_unrecognized_attributes: false, attributes: &[
            A { name: "remapManagedRequestsTo", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "skipManagedModules", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "doAppInitAfterRestart", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["initializationPage"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "initializationPage", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "hostName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/asp", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "asp", allow_unrecognized_attributes: false, attributes: &[
            A { name: "appAllowClientDebug", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "appAllowDebugging", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "errorsToNTLog", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "logErrorRequests", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "calcLineNumber", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "codePage", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
            A { name: "enableApplicationRestart", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableAspHtmlFallback", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableChunkedEncoding", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableParentPaths", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "exceptionCatchEnable", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "lcid", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
            A { name: "runOnEndAnonymously", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "scriptErrorMessage", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
            A { name: "scriptErrorSentToBrowser", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "scriptLanguage", kind: T::Text, default: Some("VBScript"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
            A { name: "bufferingOn", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "session", allow_unrecognized_attributes: false, attributes: &[
                A { name: "allowSessionState", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "keepSessionIdSecure", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "max", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "timeout", kind: T::TimeSpan, default: Some("00:20:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 31536000, granularity: 60 } },
            ], children: &[
            ], collection: None }
            ,
            E { name: "comPlus", allow_unrecognized_attributes: false, attributes: &[
                A { name: "appServiceFlags", kind: T::Flags, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("EnableTracker", 1), ("EnableSxS", 2), ("UsePartition", 4)], validation: V::Any },
                A { name: "sxsName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "partitionId", kind: T::Text, default: Some("00000000-0000-0000-0000-000000000000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "trackThreadingModel", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "executeInMta", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
            E { name: "cache", allow_unrecognized_attributes: false, attributes: &[
                A { name: "diskTemplateCacheDirectory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\temp\\ASP Compiled Templates"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "maxDiskTemplateCacheFiles", kind: T::UInt, default: Some("2000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                A { name: "scriptFileCacheSize", kind: T::UInt, default: Some("500"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                A { name: "scriptEngineCacheMax", kind: T::UInt, default: Some("250"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                A { name: "enableTypelibCache", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
            E { name: "limits", allow_unrecognized_attributes: false, attributes: &[
                A { name: "scriptTimeout", kind: T::TimeSpan, default: Some("00:01:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "bufferingLimit", kind: T::UInt, default: Some("4194304"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                A { name: "maxRequestEntityAllowed", kind: T::UInt, default: Some("200000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                A { name: "processorThreadMax", kind: T::UInt, default: Some("25"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
                A { name: "queueConnectionTestTime", kind: T::TimeSpan, default: Some("00:00:03"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 2147483647, granularity: 1 } },
                A { name: "queueTimeout", kind: T::TimeSpan, default: Some("00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "requestQueueMax", kind: T::UInt, default: Some("3000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/aspNetCore", origin: "ASP.NET Core Module v2", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "aspNetCore", allow_unrecognized_attributes: false, attributes: &[
            A { name: "processPath", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "arguments", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "startupTimeLimit", kind: T::UInt, default: Some("120"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 3600, exclude: false } },
            A { name: "shutdownTimeLimit", kind: T::UInt, default: Some("10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 600, exclude: false } },
            A { name: "rapidFailsPerMinute", kind: T::UInt, default: Some("10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100, exclude: false } },
            A { name: "requestTimeout", kind: T::TimeSpan, default: Some("00:02:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 1296000, granularity: 1 } },
            A { name: "stdoutLogEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "stdoutLogFile", kind: T::Text, default: Some(".\\aspnetcore-stdout"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "processesPerApplication", kind: T::UInt, default: Some("1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 100, exclude: false } },
            A { name: "forwardWindowsAuthToken", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "disableStartUpErrorPage", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "hostingModel", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "recycleOnFileChange", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &[], key_mode: K::None, default_element: None, item:
                E { name: "file", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "path", kind: T::Text, default: None, required: true, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "environmentVariables", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &[], key_mode: K::None, default_element: None, item:
                E { name: "environmentVariable", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "value", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "handlerSettings", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &[], key_mode: K::None, default_element: None, item:
                E { name: "handlerSetting", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "value", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/caching", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "caching", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableKernelCache", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxCacheSize", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxResponseSize", kind: T::UInt, default: Some("262144"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "profiles", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: true, keys: &["extension"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "extension", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "policy", kind: T::Enum, default: Some("DontCache"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("DontCache", 0), ("CacheUntilChange", 1), ("CacheForTimePeriod", 2), ("DisableCache", 3)], validation: V::Any },
                    A { name: "kernelCachePolicy", kind: T::Enum, default: Some("DontCache"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("DontCache", 0), ("CacheUntilChange", 1), ("CacheForTimePeriod", 2), ("DisableCache", 3)], validation: V::Any },
                    A { name: "duration", kind: T::TimeSpan, default: Some("00:00:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 4294967, granularity: 1 } },
                    A { name: "location", kind: T::Enum, default: Some("Server"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Any", 0), ("Client", 1), ("Downstream", 2), ("Server", 3), ("None", 4), ("ServerAndClient", 5)], validation: V::Any },
                    A { name: "varyByHeaders", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "varyByQueryString", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/cgi", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "cgi", allow_unrecognized_attributes: false, attributes: &[
            A { name: "createCGIWithNewConsole", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "createProcessAsUser", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "timeout", kind: T::TimeSpan, default: Some("00:15:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 2147483647, granularity: 1 } },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/cors", origin: "IIS CORS", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "cors", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "failUnlistedOrigins", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["origin"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "origin", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "allowed", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "allowCredentials", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "maxAge", kind: T::Int, default: Some("-1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "allowHeaders", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "allowAllRequestedHeaders", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["header"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "header", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "allowMethods", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["method"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "method", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "exposeHeaders", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["header"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "header", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/defaultDocument", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "defaultDocument", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "files", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: true, keys: &["value"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/directoryBrowse", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "directoryBrowse", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "showFlags", kind: T::Flags, default: Some("Date, Time, Size, Extension"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Date", 2), ("Time", 4), ("Size", 8), ("Extension", 16), ("LongDate", 32)], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/diskCache", origin: "ARR 3", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "diskCache", allow_unrecognized_attributes: false, attributes: &[
            A { name: "allowedAcceptEncoding", kind: T::Text, default: Some("gzip"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "byteRangeSegmentSize", kind: T::UInt, default: Some("256"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 4194303, exclude: false } },
            A { name: "scavengerInterval", kind: T::TimeSpan, default: Some("00:05:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86400, granularity: 1 } },
            A { name: "lowWatermark", kind: T::UInt, default: Some("80"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100, exclude: false } },
            A { name: "highWatermark", kind: T::UInt, default: Some("90"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100, exclude: false } },
        ], children: &[
            E { name: "sharedDriveLocation", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "health", kind: T::Bool, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
            E { name: "driveLocationHealth", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "diskQueueLengthLowWatermark", kind: T::UInt, default: Some("15"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "diskQueueLengthHighWatermark", kind: T::UInt, default: Some("30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
            E { name: "compression", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "level", kind: T::Int, default: Some("4"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 10, exclude: false } },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["mimeType"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "mimeType", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "enabled", kind: T::Bool, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["path"], key_mode: K::Unique, default_element: None, item:
            E { name: "driveLocation", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "maxUsage", kind: T::UInt, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "currentUsage", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "health", kind: T::Bool, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/fastCgi", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "fastCgi", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["fullPath", "arguments"], key_mode: K::Combined, default_element: None, item:
            E { name: "application", allow_unrecognized_attributes: false, attributes: &[
                A { name: "fullPath", kind: T::Text, default: None, required: true, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "arguments", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "monitorChangesTo", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "stderrMode", kind: T::Enum, default: Some("ReturnStdErrIn500"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("ReturnStdErrIn500", 0), ("ReturnGeneric500", 1), ("IgnoreAndReturn200", 2), ("TerminateProcess", 3)], validation: V::Any },
                A { name: "maxInstances", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 10000, exclude: false } },
                A { name: "idleTimeout", kind: T::UInt, default: Some("300"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 10, max: 2592000, exclude: false } },
                A { name: "activityTimeout", kind: T::UInt, default: Some("70"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 10, max: 2592000, exclude: false } },
                A { name: "requestTimeout", kind: T::UInt, default: Some("90"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 10, max: 2592000, exclude: false } },
                A { name: "instanceMaxRequests", kind: T::UInt, default: Some("200"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 10000000, exclude: false } },
                A { name: "signalBeforeTerminateSeconds", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 60, exclude: false } },
                A { name: "protocol", kind: T::Enum, default: Some("NamedPipe"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("NamedPipe", 0), ("Tcp", 1)], validation: V::Any },
                A { name: "queueLength", kind: T::UInt, default: Some("1000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 100000000, exclude: false } },
                A { name: "flushNamedPipe", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "rapidFailsPerMinute", kind: T::UInt, default: Some("10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 1000, exclude: false } },
            ], children: &[
                E { name: "environmentVariables", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "environmentVariable", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/globalModules", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "globalModules", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "image", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "preCondition", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/handlers", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "handlers", allow_unrecognized_attributes: false, attributes: &[
            A { name: "accessPolicy", kind: T::Flags, default: Some("Read"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Read", 1), ("Write", 2), ("Execute", 4), ("Source", 16), ("Script", 512), ("NoRemoteWrite", 1024), ("NoRemoteRead", 4096), ("NoRemoteExecute", 8192), ("NoRemoteScript", 16384)], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: true, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "path", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "verb", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "type", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "modules", kind: T::Text, default: Some("ManagedPipelineHandler"), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "scriptProcessor", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "resourceType", kind: T::Enum, default: Some("Unspecified"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("File", 0), ("Directory", 1), ("Either", 2), ("Unspecified", 3)], validation: V::Any },
                A { name: "requireAccess", kind: T::Enum, default: Some("Script"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Read", 1), ("Write", 2), ("Script", 3), ("Execute", 4)], validation: V::Any },
                A { name: "allowPathInfo", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "preCondition", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "responseBufferLimit", kind: T::UInt, default: Some("4194304"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/httpCompression", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "httpCompression", allow_unrecognized_attributes: false, attributes: &[
            A { name: "sendCacheHeaders", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "expiresHeader", kind: T::Text, default: Some("Wed, 01 Jan 1997 12:00:00 GMT"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "cacheControlHeader", kind: T::Text, default: Some("max-age=86400"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "directory", kind: T::Text, default: Some("%SystemDrive%\\inetpub\\temp\\IIS Temporary Compressed Files"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "doDiskSpaceLimiting", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxDiskSpaceUsage", kind: T::UInt, default: Some("100"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "minFileSizeForComp", kind: T::UInt, default: Some("2700"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "noCompressionForHttp10", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "noCompressionForProxies", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "noCompressionForRange", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "staticCompressionIgnoreHitFrequency", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "staticCompressionDisableCpuUsage", kind: T::UInt, default: Some("100"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100, exclude: false } },
            A { name: "staticCompressionEnableCpuUsage", kind: T::UInt, default: Some("50"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100, exclude: false } },
            A { name: "dynamicCompressionDisableCpuUsage", kind: T::UInt, default: Some("90"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100, exclude: false } },
            A { name: "dynamicCompressionEnableCpuUsage", kind: T::UInt, default: Some("50"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 100, exclude: false } },
            A { name: "dynamicCompressionBufferLimit", kind: T::UInt, default: Some("65536"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "staticTypes", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["mimeType"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "mimeType", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "enabled", kind: T::Bool, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "dynamicTypes", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["mimeType"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "mimeType", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "enabled", kind: T::Bool, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "scheme", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "doStaticCompression", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "doDynamicCompression", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "dll", kind: T::Text, default: None, required: true, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "staticCompressionLevel", kind: T::UInt, default: Some("7"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "dynamicCompressionLevel", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/httpErrors", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "httpErrors", allow_unrecognized_attributes: false, attributes: &[
            A { name: "errorMode", kind: T::Enum, default: Some("DetailedLocalOnly"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("DetailedLocalOnly", 0), ("Custom", 1), ("Detailed", 2)], validation: V::Any },
            A { name: "existingResponse", kind: T::Enum, default: Some("Auto"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Auto", 0), ("Replace", 1), ("PassThrough", 2)], validation: V::Any },
            A { name: "defaultPath", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "defaultResponseMode", kind: T::Enum, default: Some("File"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("File", 0), ("ExecuteURL", 1), ("Redirect", 2)], validation: V::Any },
            A { name: "detailedMoreInformationLink", kind: T::Text, default: Some("http://go.microsoft.com/fwlink/?LinkID=62293"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "allowAbsolutePathsWhenDelegated", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["statusCode", "subStatusCode"], key_mode: K::Combined, default_element: None, item:
            E { name: "error", allow_unrecognized_attributes: false, attributes: &[
                A { name: "statusCode", kind: T::UInt, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 400, max: 999, exclude: false } },
                A { name: "subStatusCode", kind: T::Int, default: Some("-1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: -1, max: 999, exclude: false } },
                A { name: "prefixLanguageFilePath", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "path", kind: T::Text, default: None, required: true, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "responseMode", kind: T::Enum, default: Some("File"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("File", 0), ("ExecuteURL", 1), ("Redirect", 2)], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/httpLogging", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "httpLogging", allow_unrecognized_attributes: false, attributes: &[
            A { name: "selectiveLogging", kind: T::Enum, default: Some("LogAll"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("LogAll", 0), ("LogSuccessful", 1), ("LogError", 2)], validation: V::Any },
            A { name: "dontLog", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/httpProtocol", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "httpProtocol", allow_unrecognized_attributes: false, attributes: &[
            A { name: "allowKeepAlive", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "customHeaders", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "redirectHeaders", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/httpRedirect", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "httpRedirect", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "destination", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "exactDestination", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "childOnly", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "httpResponseStatus", kind: T::Enum, default: Some("Found"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Permanent", 301), ("Found", 302), ("Temporary", 307), ("PermRedirect", 308)], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["wildcard"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "wildcard", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "destination", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/httpTracing", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "httpTracing", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
            E { name: "traceUrls", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["value"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "value", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/iisnode", origin: "iisnode (third party)", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "iisnode", allow_unrecognized_attributes: false, attributes: &[
            A { name: "node_env", kind: T::Text, default: Some("%node_env%"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "asyncCompletionThreadCount", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "nodeProcessCountPerApplication", kind: T::UInt, default: Some("1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "nodeProcessCommandLine", kind: T::Text, default: Some("node.exe"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "interceptor", kind: T::Text, default: Some("\"%programfiles%\\iisnode\\interceptor.js\""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxConcurrentRequestsPerProcess", kind: T::UInt, default: Some("1024"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: true, values: &[], validation: V::Any },
            A { name: "maxNamedPipeConnectionRetry", kind: T::UInt, default: Some("100"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "namedPipeConnectionRetryDelay", kind: T::UInt, default: Some("250"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxNamedPipeConnectionPoolSize", kind: T::UInt, default: Some("512"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxNamedPipePooledConnectionAge", kind: T::UInt, default: Some("30000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "initialRequestBufferSize", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxRequestBufferSize", kind: T::UInt, default: Some("65536"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "uncFileChangesPollingInterval", kind: T::UInt, default: Some("5000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "gracefulShutdownTimeout", kind: T::UInt, default: Some("60000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "logDirectory", kind: T::Text, default: Some("iisnode"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "debuggingEnabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "debuggerExtensionDll", kind: T::Text, default: Some("iisnode-inspector-0.7.3.dll"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "debugHeaderEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "debuggerVirtualDir", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "debuggerPathSegment", kind: T::Text, default: Some("debug"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "debuggerPortRange", kind: T::Text, default: Some("5058-6058"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxLogFileSizeInKB", kind: T::UInt, default: Some("128"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxTotalLogFileSizeInKB", kind: T::UInt, default: Some("1024"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxLogFiles", kind: T::UInt, default: Some("20"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "loggingEnabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "devErrorsEnabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "flushResponse", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "watchedFiles", kind: T::Text, default: Some("*.js;iisnode.yml"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableXFF", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "promoteServerVars", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "configOverrides", kind: T::Text, default: Some("iisnode.yml"), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "recycleSignalEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "idlePageOutTimePeriod", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/isapiFilters", origin: "core", denied_by_default: true, allow_definition: D::MachineToApplication, allow_location: true, root:
        E { name: "isapiFilters", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "filter", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "path", kind: T::Text, default: None, required: true, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enableCache", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "preCondition", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/management/authentication", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "authentication", allow_unrecognized_attributes: false, attributes: &[
            A { name: "defaultProvider", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "providers", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: true, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "type", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "credentials", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "password", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/management/authorization", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "authorization", allow_unrecognized_attributes: false, attributes: &[
            A { name: "defaultProvider", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "providers", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: true, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "type", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "authorizationRules", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["path"], key_mode: K::Unique, default_element: None, item:
                E { name: "scope", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "path", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "isRole", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/management/trustedProviders", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "trustedProviders", allow_unrecognized_attributes: false, attributes: &[
            A { name: "allowUntrustedProviders", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &[], key_mode: K::None, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "type", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/modules", origin: "core", denied_by_default: true, allow_definition: D::MachineToApplication, allow_location: true, root:
        E { name: "modules", allow_unrecognized_attributes: false, attributes: &[
            A { name: "runAllManagedModulesForAllRequests", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "runManagedModulesForWebDavRequests", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "type", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "preCondition", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/odbcLogging", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "odbcLogging", allow_unrecognized_attributes: false, attributes: &[
            A { name: "dataSource", kind: T::Text, default: Some("InternetDb"), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "tableName", kind: T::Text, default: Some("InternetLog"), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "userName", kind: T::Text, default: Some("InternetAdmin"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/proxy", origin: "ARR 3", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "proxy", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "passConnectionCloseHeader", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "passServerHeader", kind: T::Enum, default: Some("Replace"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Replace", 0), ("Remove", 1), ("PassThrough", 2)], validation: V::Any },
            A { name: "httpVersion", kind: T::Enum, default: Some("PassThrough"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Http10", 0), ("Http11", 1), ("PassThrough", 2)], validation: V::Any },
            A { name: "keepAlive", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "timeout", kind: T::TimeSpan, default: Some("00:02:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 86400, granularity: 1 } },
            A { name: "preserveHostHeader", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "reverseRewriteHostInResponseHeaders", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "xForwardedByHeaderName", kind: T::Text, default: Some("X-Forwarded-By"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "xForwardedByHeader", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "xForwardedForHeaderName", kind: T::Text, default: Some("X-Forwarded-For"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "includePortInXForwardedFor", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "arrResponseHeader", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "sslHeaderName", kind: T::Text, default: Some("X-ARR-SSL"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "clientCertHeaderName", kind: T::Text, default: Some("X-ARR-ClientCert"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "logGuidName", kind: T::Text, default: Some("X-ARR-LOG-ID"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "logCacheHitName", kind: T::Text, default: Some("X-ARR-CACHE-HIT"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxForwards", kind: T::UInt, default: Some("10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "minResponseBuffer", kind: T::UInt, default: Some("256"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 4194303, exclude: false } },
            A { name: "responseBufferLimit", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 4194303, exclude: false } },
            A { name: "maxResponseHeaderSize", kind: T::UInt, default: Some("65536"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "proxy", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "proxyBypass", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "stealthMode", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "clientCertFileName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "clientCertPassword", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
            A { name: "clientCertHash", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "bufferChunkedResponses", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "cache", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "requestConsolidationEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "requestConsolidationTimeout", kind: T::TimeSpan, default: Some("00:00:00.1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "queryStringHandling", kind: T::Enum, default: Some("Ignore"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Ignore", 0), ("NoCaching", 1), ("Accept", 2)], validation: V::Any },
                A { name: "validationInterval", kind: T::TimeSpan, default: Some("00:01:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86400, granularity: 1 } },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/rewrite/allowedServerVariables", origin: "URL Rewrite 2.x", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "allowedServerVariables", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/rewrite/globalRules", origin: "URL Rewrite 2.x", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "globalRules", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "rule", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "patternSyntax", kind: T::Enum, default: Some("ECMAScript"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("ECMAScript", 0), ("Wildcard", 1), ("ExactMatch", 2)], validation: V::Any },
                A { name: "stopProcessing", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "match", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "url", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "ignoreCase", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "negate", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "conditions", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "logicalGrouping", kind: T::Enum, default: Some("MatchAll"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MatchAll", 0), ("MatchAny", 1)], validation: V::Any },
                    A { name: "trackAllCaptures", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["input", "matchType", "pattern", "ignoreCase", "negate"], key_mode: K::Combined, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "input", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "matchType", kind: T::Enum, default: Some("Pattern"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Pattern", 0), ("IsFile", 1), ("IsDirectory", 2)], validation: V::Any },
                        A { name: "pattern", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "ignoreCase", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "negate", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "serverVariables", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "set", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Trimmed },
                        A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "replace", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "action", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "type", kind: T::Enum, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Rewrite", 1), ("Redirect", 2), ("CustomResponse", 3), ("AbortRequest", 4)], validation: V::Any },
                    A { name: "url", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Trimmed },
                    A { name: "appendQueryString", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "redirectType", kind: T::Enum, default: Some("Permanent"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Permanent", 301), ("Found", 302), ("SeeOther", 303), ("Temporary", 307)], validation: V::Any },
                    A { name: "statusCode", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 300, max: 307, exclude: true } },
                    A { name: "subStatusCode", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 999, exclude: false } },
                    A { name: "statusReason", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "statusDescription", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/rewrite/outboundRules", origin: "URL Rewrite 2.x", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "outboundRules", allow_unrecognized_attributes: false, attributes: &[
            A { name: "rewriteBeforeCache", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "customTags", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "tags", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name", "attribute"], key_mode: K::Combined, default_element: None, item:
                    E { name: "tag", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "attribute", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: None }
                }) }
            }) }
            ,
            E { name: "preConditions", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "preCondition", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logicalGrouping", kind: T::Enum, default: Some("MatchAll"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MatchAll", 0), ("MatchAny", 1)], validation: V::Any },
                    A { name: "patternSyntax", kind: T::Enum, default: Some("ECMAScript"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("ECMAScript", 0), ("Wildcard", 1), ("ExactMatch", 2)], validation: V::Any },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["input", "matchType", "pattern", "ignoreCase", "negate"], key_mode: K::Combined, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "input", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "matchType", kind: T::Enum, default: Some("Pattern"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Pattern", 0), ("IsFile", 1), ("IsDirectory", 2)], validation: V::Any },
                        A { name: "pattern", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "ignoreCase", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "negate", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
            }) }
            ,
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "rule", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "preCondition", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "patternSyntax", kind: T::Enum, default: Some("ECMAScript"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("ECMAScript", 0), ("Wildcard", 1), ("ExactMatch", 2)], validation: V::Any },
                A { name: "stopProcessing", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "match", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "filterByTags", kind: T::Flags, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("A", 1), ("Area", 2), ("Base", 4), ("Form", 8), ("Frame", 16), ("Head", 32), ("IFrame", 64), ("Img", 128), ("Input", 256), ("Link", 512), ("Script", 1024), ("CustomTags", 32768)], validation: V::Any },
                    A { name: "customTags", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "serverVariable", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "pattern", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "occurrences", kind: T::Int64, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "ignoreCase", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "negate", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "conditions", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "logicalGrouping", kind: T::Enum, default: Some("MatchAll"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MatchAll", 0), ("MatchAny", 1)], validation: V::Any },
                    A { name: "trackAllCaptures", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["input", "matchType", "pattern", "ignoreCase", "negate"], key_mode: K::Combined, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "input", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "matchType", kind: T::Enum, default: Some("Pattern"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Pattern", 0), ("IsFile", 1), ("IsDirectory", 2)], validation: V::Any },
                        A { name: "pattern", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "ignoreCase", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "negate", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "action", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "type", kind: T::Enum, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Rewrite", 1)], validation: V::Any },
                    A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "replace", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/rewrite/providers", origin: "URL Rewrite 2.x", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "providers", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "provider", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Trimmed },
                A { name: "type", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Trimmed },
            ], children: &[
                E { name: "settings", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["key"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "key", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "encryptedValue", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: true, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/rewrite/rewriteMaps", origin: "URL Rewrite 2.x", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "rewriteMaps", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "rewriteMap", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Trimmed },
                A { name: "defaultValue", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "ignoreCase", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["key"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "key", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
        }) }
    },
    SectionSchema { path: "system.webServer/rewrite/rules", origin: "URL Rewrite 2.x", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "rules", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "rule", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "patternSyntax", kind: T::Enum, default: Some("ECMAScript"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("ECMAScript", 0), ("Wildcard", 1), ("ExactMatch", 2)], validation: V::Any },
                A { name: "stopProcessing", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "match", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "url", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "ignoreCase", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "negate", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "conditions", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "logicalGrouping", kind: T::Enum, default: Some("MatchAll"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("MatchAll", 0), ("MatchAny", 1)], validation: V::Any },
                    A { name: "trackAllCaptures", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &[], key_mode: K::None, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "input", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "matchType", kind: T::Enum, default: Some("Pattern"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Pattern", 0), ("IsFile", 1), ("IsDirectory", 2)], validation: V::Any },
                        A { name: "pattern", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "ignoreCase", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "negate", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "serverVariables", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "set", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Trimmed },
                        A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "replace", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "action", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "type", kind: T::Enum, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Rewrite", 1), ("Redirect", 2), ("CustomResponse", 3), ("AbortRequest", 4)], validation: V::Any },
                    A { name: "url", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Trimmed },
                    A { name: "appendQueryString", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "logRewrittenUrl", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "redirectType", kind: T::Enum, default: Some("Permanent"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Permanent", 301), ("Found", 302), ("SeeOther", 303), ("Temporary", 307)], validation: V::Any },
                    A { name: "statusCode", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 300, max: 307, exclude: true } },
                    A { name: "subStatusCode", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 999, exclude: false } },
                    A { name: "statusReason", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "statusDescription", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/security/access", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "access", allow_unrecognized_attributes: false, attributes: &[
            A { name: "sslFlags", kind: T::Flags, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Ssl", 8), ("SslNegotiateCert", 32), ("SslRequireCert", 64), ("Ssl128", 256)], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/security/applicationDependencies", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "applicationDependencies", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "application", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "groupId", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["groupId"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "groupId", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
        }) }
    },
    SectionSchema { path: "system.webServer/security/authentication/anonymousAuthentication", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "anonymousAuthentication", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "userName", kind: T::Text, default: Some("IUSR"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
            A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/security/authentication/basicAuthentication", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "basicAuthentication", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "realm", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "defaultLogonDomain", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
            A { name: "userFile", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "groupFile", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/security/authentication/clientCertificateMappingAuthentication", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "clientCertificateMappingAuthentication", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/security/authentication/digestAuthentication", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "digestAuthentication", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "realm", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "userFile", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "groupFile", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/security/authentication/iisClientCertificateMappingAuthentication", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "iisClientCertificateMappingAuthentication", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "oneToOneCertificateMappingsEnabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "manyToOneCertificateMappingsEnabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "defaultLogonDomain", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "logonMethod", kind: T::Enum, default: Some("ClearText"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Interactive", 0), ("Batch", 1), ("Network", 2), ("ClearText", 3)], validation: V::Any },
        ], children: &[
            E { name: "manyToOneMappings", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "description", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "permissionMode", kind: T::Enum, default: Some("Allow"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Allow", 1), ("Deny", 2)], validation: V::Any },
                    A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                    E { name: "rules", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["certificateField", "certificateSubField", "matchCriteria", "compareCaseSensitive"], key_mode: K::Combined, default_element: None, item:
                        E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "certificateField", kind: T::Enum, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Subject", 1), ("Issuer", 2)], validation: V::Any },
                            A { name: "certificateSubField", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "matchCriteria", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "compareCaseSensitive", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                ], collection: None }
            }) }
            ,
            E { name: "oneToOneMappings", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["certificate"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                    A { name: "certificate", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/security/authentication/windowsAuthentication", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "windowsAuthentication", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "authPersistSingleRequest", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "authPersistNonNTLM", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "useKernelMode", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "useAppPoolCredentials", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "providers", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["value"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "extendedProtection", allow_unrecognized_attributes: false, attributes: &[
                A { name: "tokenChecking", kind: T::Enum, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Allow", 1), ("Require", 2)], validation: V::Any },
                A { name: "flags", kind: T::Flags, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Proxy", 1), ("NoServiceNameCheck", 2), ("AllowDotlessSpn", 4), ("ProxyCohosting", 32)], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "removeSpn", clear: "clearSpns", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "spn", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/security/authorization", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "authorization", allow_unrecognized_attributes: false, attributes: &[
            A { name: "bypassLoginPages", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["users", "roles", "verbs"], key_mode: K::Combined, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "accessType", kind: T::Enum, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Allow", 0), ("Deny", 1)], validation: V::Any },
                A { name: "users", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "roles", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "verbs", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/security/dynamicIpSecurity", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "dynamicIpSecurity", allow_unrecognized_attributes: false, attributes: &[
            A { name: "denyAction", kind: T::Enum, default: Some("Forbidden"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("AbortRequest", 0), ("Unauthorized", 401), ("Forbidden", 403), ("NotFound", 404)], validation: V::Any },
            A { name: "enableProxyMode", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableLoggingOnlyMode", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "denyByConcurrentRequests", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "maxConcurrentRequests", kind: T::UInt, default: Some("5"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 4294967295, exclude: false } },
            ], children: &[
            ], collection: None }
            ,
            E { name: "denyByRequestRate", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "maxRequests", kind: T::UInt, default: Some("20"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 4294967295, exclude: false } },
                A { name: "requestIntervalInMilliseconds", kind: T::UInt, default: Some("200"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 4294967295, exclude: false } },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/security/ipSecurity", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "ipSecurity", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enableReverseDns", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "allowUnlisted", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableProxyMode", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "denyAction", kind: T::Enum, default: Some("Forbidden"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("AbortRequest", 0), ("Unauthorized", 401), ("Forbidden", 403), ("NotFound", 404)], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["ipAddress", "subnetMask", "domainName"], key_mode: K::Combined, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "ipAddress", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "subnetMask", kind: T::Text, default: Some("255.255.255.255"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "domainName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "allowed", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/security/isapiCgiRestriction", origin: "core", denied_by_default: true, allow_definition: D::AppHostOnly, allow_location: true, root:
        E { name: "isapiCgiRestriction", allow_unrecognized_attributes: false, attributes: &[
            A { name: "notListedIsapisAllowed", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "notListedCgisAllowed", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["path"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: None, required: true, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "allowed", kind: T::Bool, default: Some("false"), required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "groupId", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "description", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/security/requestFiltering", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "requestFiltering", allow_unrecognized_attributes: false, attributes: &[
            A { name: "allowDoubleEscaping", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "allowHighBitCharacters", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "unescapeQueryString", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "removeServerHeader", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "fileExtensions", allow_unrecognized_attributes: false, attributes: &[
                A { name: "allowUnlisted", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "applyToWebDAV", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["fileExtension"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "fileExtension", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "allowed", kind: T::Bool, default: Some("true"), required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "requestLimits", allow_unrecognized_attributes: false, attributes: &[
                A { name: "maxAllowedContentLength", kind: T::UInt, default: Some("30000000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "maxUrl", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "maxQueryString", kind: T::UInt, default: Some("2048"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "headerLimits", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["header"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "header", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "sizeLimit", kind: T::UInt, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: None }
            ,
            E { name: "verbs", allow_unrecognized_attributes: false, attributes: &[
                A { name: "allowUnlisted", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "applyToWebDAV", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["verb"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "verb", kind: T::Text, default: None, required: true, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "allowed", kind: T::Bool, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "hiddenSegments", allow_unrecognized_attributes: false, attributes: &[
                A { name: "applyToWebDAV", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["segment"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "segment", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "alwaysAllowedUrls", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["url"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "url", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "alwaysAllowedQueryStrings", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["queryString"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "queryString", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "denyUrlSequences", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["sequence"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "sequence", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "denyQueryStringSequences", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["sequence"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "sequence", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "filteringRules", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "filteringRule", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "scanUrl", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "scanQueryString", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "scanAllRaw", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "denyUnescapedPercent", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                    E { name: "scanHeaders", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["requestHeader"], key_mode: K::Unique, default_element: None, item:
                        E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "requestHeader", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                    E { name: "appliesTo", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["fileExtension"], key_mode: K::Unique, default_element: None, item:
                        E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "fileExtension", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                    E { name: "denyStrings", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["string"], key_mode: K::Unique, default_element: None, item:
                        E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "string", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/serverRuntime", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "serverRuntime", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "appConcurrentRequestLimit", kind: T::UInt, default: Some("5000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "maxRequestEntityAllowed", kind: T::UInt, default: Some("4294967295"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "uploadReadAheadSize", kind: T::UInt, default: Some("49152"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 2147483647, exclude: false } },
            A { name: "alternateHostName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableNagling", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "frequentHitThreshold", kind: T::UInt, default: Some("2"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 2147483647, exclude: false } },
            A { name: "frequentHitTimePeriod", kind: T::TimeSpan, default: Some("00:00:10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "authenticatedUserOverride", kind: T::Enum, default: Some("UseAuthenticatedUser"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("UseAuthenticatedUser", 1), ("UseWorkerProcessUser", 2)], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/serverSideInclude", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "serverSideInclude", allow_unrecognized_attributes: false, attributes: &[
            A { name: "ssiExecDisable", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/staticContent", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "staticContent", allow_unrecognized_attributes: false, attributes: &[
            A { name: "defaultDocFooter", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "isDocFooterFileName", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "enableDocFooter", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "clientCache", allow_unrecognized_attributes: false, attributes: &[
                A { name: "cacheControlMode", kind: T::Enum, default: Some("NoControl"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("NoControl", 0), ("DisableCache", 1), ("UseMaxAge", 2), ("UseExpires", 3)], validation: V::Any },
                A { name: "cacheControlMaxAge", kind: T::TimeSpan, default: Some("1.00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "httpExpires", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "cacheControlCustom", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "setEtag", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["fileExtension"], key_mode: K::Unique, default_element: None, item:
            E { name: "mimeMap", allow_unrecognized_attributes: false, attributes: &[
                A { name: "fileExtension", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "mimeType", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/tracing/traceFailedRequests", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "traceFailedRequests", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["path"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "customActionExe", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "customActionParams", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "customActionTriggerLimit", kind: T::UInt, default: Some("1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 10000, exclude: false } },
            ], children: &[
                E { name: "traceAreas", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["provider"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "provider", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "areas", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "verbosity", kind: T::Enum, default: Some("Warning"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("General", 0), ("CriticalError", 1), ("Error", 2), ("Warning", 3), ("Information", 4), ("Verbose", 5)], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "failureDefinitions", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "timeTaken", kind: T::TimeSpan, default: Some("00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "traceAllAfterTimeout", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "statusCodes", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "verbosity", kind: T::Enum, default: Some("Ignore"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Ignore", 0), ("CriticalError", 1), ("Error", 2), ("Warning", 3)], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/tracing/traceProviderDefinitions", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "traceProviderDefinitions", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "guid", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "areas", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "value", kind: T::UInt, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/urlCompression", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "urlCompression", allow_unrecognized_attributes: false, attributes: &[
            A { name: "doStaticCompression", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "doDynamicCompression", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "dynamicCompressionBeforeCache", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "usePrecompressedFiles", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/validation", origin: "core", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "validation", allow_unrecognized_attributes: false, attributes: &[
            A { name: "validateIntegratedModeConfiguration", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/webSocket", origin: "core", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "webSocket", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "receiveBufferLimit", kind: T::UInt, default: Some("4194304"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 4096, max: 2147483647, exclude: false } },
            A { name: "pingInterval", kind: T::TimeSpan, default: Some("00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86400, granularity: 1 } },
        ], children: &[
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/webdav/authoring", origin: "WebDAV", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "authoring", allow_unrecognized_attributes: false, attributes: &[
            A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "requireSsl", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "compatFlags", kind: T::Flags, default: Some("MsAuthorVia, MultiProp, CompactXml, IsHidden, IsCollection"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("MsAuthorVia", 1), ("MultiProp", 2), ("CompactXml", 4), ("IsHidden", 8), ("IsCollection", 16)], validation: V::Any },
            A { name: "maxAllowedXmlRequestLength", kind: T::UInt, default: Some("1000000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "fileSystem", allow_unrecognized_attributes: false, attributes: &[
                A { name: "allowHiddenFiles", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "useTransactionalIo", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "hideChildVirtualDirectories", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
            E { name: "properties", allow_unrecognized_attributes: false, attributes: &[
                A { name: "allowAnonymousPropfind", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "allowInfinitePropfindDepth", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "allowCustomProperties", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["xmlNamespace"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: true, attributes: &[
                    A { name: "xmlNamespace", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "propertyStore", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "locks", allow_unrecognized_attributes: false, attributes: &[
                A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "lockStore", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "requireLockForWriting", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
            ], collection: None }
            ,
        ], collection: None }
    },
    SectionSchema { path: "system.webServer/webdav/authoringRules", origin: "WebDAV", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "authoringRules", allow_unrecognized_attributes: false, attributes: &[
            A { name: "defaultAccess", kind: T::Flags, default: Some("None"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Read", 1), ("Write", 2), ("Source", 16)], validation: V::Any },
            A { name: "allowNonMimeMapFiles", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            A { name: "defaultMimeType", kind: T::Text, default: Some("application/octet-stream"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
        ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["users", "roles", "path"], key_mode: K::Combined, default_element: None, item:
            E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                A { name: "users", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "roles", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "path", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                A { name: "access", kind: T::Flags, default: Some("Read"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("Read", 1), ("Write", 2), ("Source", 16)], validation: V::Any },
            ], children: &[
            ], collection: None }
        }) }
    },
    SectionSchema { path: "system.webServer/webdav/globalSettings", origin: "WebDAV", denied_by_default: true, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "globalSettings", allow_unrecognized_attributes: false, attributes: &[
        ], children: &[
            E { name: "propertyStores", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: true, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "image", kind: T::Text, default: None, required: true, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "image32", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
            E { name: "lockStores", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                E { name: "add", allow_unrecognized_attributes: true, attributes: &[
                    A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "image", kind: T::Text, default: None, required: true, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "image32", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
            }) }
            ,
        ], collection: None }
    },
    SectionSchema { path: "webFarms", origin: "ARR 3 + Web Farm Framework", denied_by_default: false, allow_definition: D::Everywhere, allow_location: true, root:
        E { name: "webFarms", allow_unrecognized_attributes: false, attributes: &[
            A { name: "onDemandHealthCheck", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
        ], children: &[
            E { name: "applicationRequestRouting", allow_unrecognized_attributes: false, attributes: &[
            ], children: &[
                E { name: "hostAffinityProviderList", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: None }
            ,
        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
            E { name: "webFarm", allow_unrecognized_attributes: false, attributes: &[
                A { name: "serverAutoStart", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "passConnectionCloseHeader", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "passServerHeader", kind: T::Enum, default: Some("Replace"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Replace", 0), ("Remove", 1), ("PassThrough", 2)], validation: V::Any },
                A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::SiteName },
                A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "autoEnableAgent", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "adminUserName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "adminPassword", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: true, infinite: false, values: &[], validation: V::Any },
                A { name: "minimumServers", kind: T::Int, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "agentUrl", kind: T::Text, default: Some("http://{0}:8173/WEBFARMAGENTSERVICE/"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "restartServerOnConfigurationChange", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "restartServerIfReady", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "primaryServer", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "loadBalancerProvider", kind: T::Text, default: Some("Arr"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "periodicRuntimeData", kind: T::TimeSpan, default: Some("00:00:01"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "enableRuntimeData", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "maximumStoppedServers", kind: T::Int, default: Some("1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "agentRetryTime", kind: T::TimeSpan, default: Some("00:05:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                A { name: "frontEndUrl", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
            ], children: &[
                E { name: "applicationRequestRouting", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                    E { name: "protocol", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "httpVersion", kind: T::Enum, default: Some("PassThrough"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Http10", 0), ("Http11", 1), ("PassThrough", 2)], validation: V::Any },
                        A { name: "keepAlive", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "timeout", kind: T::TimeSpan, default: Some("00:00:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 86400, granularity: 1 } },
                        A { name: "preserveHostHeader", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "alternateHostName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "reverseRewriteHostInResponseHeaders", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "xForwardedByHeaderName", kind: T::Text, default: Some("X-Forwarded-By"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "xForwardedByHeader", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "xForwardedForHeaderName", kind: T::Text, default: Some("X-Forwarded-For"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "includePortInXForwardedFor", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "arrResponseHeader", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "sslHeaderName", kind: T::Text, default: Some("X-ARR-SSL"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "clientCertHeaderName", kind: T::Text, default: Some("X-ARR-ClientCert"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "logGuidName", kind: T::Text, default: Some("X-ARR-LOG-ID"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "logCacheHitName", kind: T::Text, default: Some("X-ARR-CACHE-HIT"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "maxForwards", kind: T::UInt, default: Some("10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "minResponseBuffer", kind: T::UInt, default: Some("256"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 4194303, exclude: false } },
                        A { name: "responseBufferLimit", kind: T::UInt, default: Some("4096"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 4194303, exclude: false } },
                        A { name: "maxResponseHeaderSize", kind: T::UInt, default: Some("65536"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "proxy", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "proxyBypass", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "stealthMode", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "clientCertFileName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "clientCertPassword", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: true, infinite: false, values: &[], validation: V::Any },
                        A { name: "clientCertHash", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "bufferChunkedResponses", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                        E { name: "cache", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "requestConsolidationEnabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "requestConsolidationTimeout", kind: T::TimeSpan, default: Some("00:00:00.1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "queryStringHandling", kind: T::Enum, default: Some("Ignore"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Ignore", 0), ("NoCaching", 1), ("Accept", 2)], validation: V::Any },
                            A { name: "validationInterval", kind: T::TimeSpan, default: Some("00:01:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86400, granularity: 1 } },
                        ], children: &[
                        ], collection: None }
                        ,
                    ], collection: None }
                    ,
                    E { name: "healthCheck", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "url", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "retries", kind: T::UInt, default: Some("3"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "interval", kind: T::TimeSpan, default: Some("00:00:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86400, granularity: 1 } },
                        A { name: "timeout", kind: T::TimeSpan, default: Some("00:00:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 86400, granularity: 1 } },
                        A { name: "statusCodeMatch", kind: T::Text, default: Some("200-399"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "responseMatch", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "liveTrafficFailureCodes", kind: T::Text, default: Some("500-"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "maxLiveTrafficFailures", kind: T::UInt, default: Some("10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 4294967295, exclude: false } },
                        A { name: "liveTrafficFailurePeriod", kind: T::TimeSpan, default: Some("00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 0, max: 86400, granularity: 1 } },
                        A { name: "minServers", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "affinity", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "useCookie", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "cookieName", kind: T::Text, default: Some("ARRAffinity"), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "useHostName", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "hostCountersEnabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "useServerProvider", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "timeout", kind: T::TimeSpan, default: Some("00:20:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 60, max: 2592000, granularity: 60 } },
                        A { name: "useExternalCache", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "ignoreSubDomain", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "ignoreSubDomainClientAffinity", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "ignoreSubDomainFragmentDepth", kind: T::Int, default: Some("2"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 32767, exclude: false } },
                        A { name: "hostAffinityProvider", kind: T::Text, default: Some("Microsoft.Web.Arr.HostNameRoundRobin"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "serverProviderImage", kind: T::Text, default: Some(""), required: false, expands: true, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                        E { name: "host", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                            A { name: "servers", kind: T::UInt, default: Some("1"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 256, exclude: false } },
                        ], children: &[
                        ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                            E { name: "equivalentHost", allow_unrecognized_attributes: false, attributes: &[
                                A { name: "name", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                            ], children: &[
                            ], collection: None }
                        }) }
                    }) }
                    ,
                    E { name: "loadBalancing", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "algorithm", kind: T::Enum, default: Some("WeightedRoundRobin"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("WeightedRoundRobin", 0), ("RequestHash", 4), ("LeastRequests", 1), ("LeastResponseTime", 2), ("WeightedTotalTraffic", 3)], validation: V::Any },
                        A { name: "leastResponseTimePeriod", kind: T::TimeSpan, default: Some("00:00:05"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Seconds { min: 1, max: 86400, granularity: 1 } },
                        A { name: "hashServerVariable", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: true, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "queryStringNames", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "randomizeLBTies", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                    ,
                    E { name: "publicKeys", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["bytes"], key_mode: K::Unique, default_element: None, item:
                        E { name: "publicKey", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "bytes", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                            A { name: "algorithmOid", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                ], collection: None }
                ,
                E { name: "platformProvision", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "stopOnInstall", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "periodicSync", kind: T::TimeSpan, default: Some("00:05:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "syncPlatformFromPrimary", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "deepDependencyInstall", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "feedUrl", kind: T::Text, default: Some("http://www.microsoft.com/web/webpi/3.0/WebproductList.xml"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                    E { name: "customFeeds", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["url"], key_mode: K::Unique, default_element: None, item:
                        E { name: "customFeed", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "url", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["productId"], key_mode: K::Unique, default_element: None, item:
                    E { name: "platform", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "productId", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
                E { name: "applicationProvision", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "offlineWhileSync", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "syncWebServerFromPrimary", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "periodicSync", kind: T::TimeSpan, default: Some("00:00:30"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                    E { name: "skipDirectives", allow_unrecognized_attributes: false, attributes: &[
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                        E { name: "skip", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "skipDirective", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        ], children: &[
                        ], collection: None }
                    }) }
                    ,
                ], collection: Some(&CollectionSchema { remove: "", clear: "clear", prepends: false, keys: &[], key_mode: K::None, default_element: None, item:
                    E { name: "syncProvider", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "providerName", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "path", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "remove", clear: "clear", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                        E { name: "add", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "value", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                    }) }
                }) }
                ,
                E { name: "customProviderSettings", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "customProvider", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                        E { name: "setting", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "value", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                    }) }
                }) }
                ,
                E { name: "runProviders", allow_unrecognized_attributes: false, attributes: &[
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                    E { name: "runProvider", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "friendlyName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "description", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "commandToRun", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "runRemote", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "dependencies", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "dependants", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "retryAttempts", kind: T::Int, default: Some("5"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "retryInterval", kind: T::Int, default: Some("1000"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "periodicRun", kind: T::TimeSpan, default: Some("00:00:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        A { name: "scriptType", kind: T::Enum, default: Some("command"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("command", 0), ("powershell", 1)], validation: V::Any },
                        A { name: "operationType", kind: T::Enum, default: Some("Server"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Server", 0), ("Webfarm", 1)], validation: V::Any },
                        A { name: "disposition", kind: T::Flags, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("None", 0), ("AllowMultipleCallers", 1), ("StopOperation", 2), ("AllowCrossServerCallers", 4), ("DelegateTracing", 8), ("StartOperation", 16), ("IgnoreFailure", 32), ("RuntimeDataProvider", 64), ("Hidden", 128), ("ServerOnly", 256)], validation: V::Any },
                    ], children: &[
                    ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["name"], key_mode: K::Unique, default_element: None, item:
                        E { name: "parameter", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "name", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "type", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "friendlyName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "description", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "defaultValue", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                    }) }
                }) }
                ,
                E { name: "autoRepair", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "retryInterval", kind: T::TimeSpan, default: Some("00:01:00"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "retryAttempts", kind: T::Int, default: Some("10"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: None }
                ,
                E { name: "defaultProxy", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "enabled", kind: T::Bool, default: Some("false"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "proxyaddress", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "bypassOnLocal", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "userName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                    A { name: "password", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: true, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["address"], key_mode: K::Unique, default_element: None, item:
                    E { name: "bypass", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "address", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    ], children: &[
                    ], collection: None }
                }) }
                ,
            ], collection: Some(&CollectionSchema { remove: "", clear: "", prepends: false, keys: &["address"], key_mode: K::Unique, default_element: None, item:
                E { name: "server", allow_unrecognized_attributes: false, attributes: &[
                    A { name: "address", kind: T::Text, default: None, required: true, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                    A { name: "enabled", kind: T::Bool, default: Some("true"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                ], children: &[
                    E { name: "applicationRequestRouting", allow_unrecognized_attributes: false, attributes: &[
                        A { name: "hostName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "weight", kind: T::UInt, default: Some("100"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 4294967295, exclude: false } },
                        A { name: "httpPort", kind: T::UInt, default: Some("80"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 65535, exclude: false } },
                        A { name: "httpsPort", kind: T::UInt, default: Some("443"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 1, max: 65535, exclude: false } },
                        A { name: "healthCheckAlternateHostName", kind: T::Text, default: Some(""), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::NonEmpty },
                        A { name: "healthCheckAlternatePort", kind: T::UInt, default: Some("0"), required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Range { min: 0, max: 65535, exclude: false } },
                    ], children: &[
                        E { name: "counters", allow_unrecognized_attributes: false, attributes: &[
                            A { name: "state", kind: T::Enum, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[("Active", 0), ("Draining", 1), ("Inactive", 2)], validation: V::Any },
                            A { name: "isHealthy", kind: T::Bool, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "lastResetTickCount", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "totalRequests", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "failedRequests", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "currentRequests", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "requestPerSecond", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "bytesSent", kind: T::Int64, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "bytesReceived", kind: T::Int64, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "responseTime", kind: T::Int, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "totalWebSocketRequests", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "currentWebSocketRequests", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "failedWebSocketRequests", kind: T::UInt, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "webSocketBytesSent", kind: T::Int64, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                            A { name: "webSocketBytesReceived", kind: T::Int64, default: None, required: false, expands: false, case_sensitive: false, encrypted: false, infinite: false, values: &[], validation: V::Any },
                        ], children: &[
                        ], collection: None }
                        ,
                    ], collection: None }
                    ,
                ], collection: None }
            }) }
        }) }
    },
];
