//! `system.applicationHost/applicationPools`: the pools that applications run in.

use std::time::Duration;

use super::schema_enum;
use crate::element::{Attributes as _, Chain, EffectiveElement, WithDefaults};
use crate::schema::ElementSchema;
use crate::source::Origin;

schema_enum! {
    /// Whether managed code takes part in every stage.
    ManagedPipelineMode {
        /// One pipeline for native and managed modules.
        Integrated = 0,
        /// Managed code runs behind the native pipeline.
        Classic = 1,
    } else Integrated
}

/// One application pool.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApplicationPool {
    /// Its name.
    pub name: String,
    /// It starts with the server.
    pub auto_start: bool,
    /// Requests that may wait for it.
    pub queue_length: u32,
    /// The version of managed code that its preconditions speak of; empty for none.
    pub managed_runtime_version: String,
    /// Its pipeline mode.
    pub managed_pipeline_mode: ManagedPipelineMode,
    /// True for preconditions that ask for 32 bits.
    pub enable_32_bit: bool,
    /// Number of workers; 0 means one for each node.
    pub max_processes: u32,
    /// Time without requests after which a worker stops; zero never.
    pub idle_timeout: Duration,
    /// An idle worker is suspended rather than ended.
    pub idle_timeout_suspends: bool,
    /// The file that sets managed code up; empty for none.
    pub clr_config_file: String,
    /// Threads are tied to processors.
    pub smp_affinitized: bool,
    /// Time a worker may take to finish its requests when it has to stop.
    pub shutdown_time_limit: Duration,
    /// Time a worker may take until it serves.
    pub startup_time_limit: Duration,
    /// Workers are asked whether they are alive.
    pub pinging_enabled: bool,
    /// Time between two such questions.
    pub ping_interval: Duration,
    /// Time for an answer.
    pub ping_response_time: Duration,
    /// A pool whose workers crash too often is stopped.
    pub rapid_fail_protection: bool,
    /// Time in which crashes are counted.
    pub rapid_fail_interval: Duration,
    /// Number of crashes that is too often.
    pub rapid_fail_max_crashes: u32,
    /// Age at which a worker is replaced; zero never.
    pub recycle_time: Duration,
    /// Number of requests after which a worker is replaced; 0 never.
    pub recycle_requests: u32,
    /// Virtual memory in KiB at which a worker is replaced; 0 never.
    pub recycle_memory_kib: u32,
    /// Private memory in KiB at which a worker is replaced; 0 never.
    pub recycle_private_memory_kib: u32,
    /// The new worker starts only when the old one is gone.
    pub disallow_overlapping_rotation: bool,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// Path of the section.
pub const PATH: &str = "system.applicationHost/applicationPools";

pub(crate) fn read(section: &EffectiveElement) -> Vec<ApplicationPool> {
    let defaults = section.child("applicationPoolDefaults");
    section
        .items()
        .iter()
        .map(|item| pool(item, defaults))
        .collect()
}

fn pool(item: &EffectiveElement, defaults: Option<&EffectiveElement>) -> ApplicationPool {
    let chain = || WithDefaults(std::iter::once(item).chain(defaults).collect());
    let own = Chain {
        elements: chain(),
        schema: item.schema,
    };
    let child = |name: &str| Chain {
        elements: chain().child(name),
        schema: schema_of(item.schema, name),
    };
    let (process, failure, recycling) =
        (child("processModel"), child("failure"), child("recycling"));
    let cpu = child("cpu");
    let periodic = Chain {
        elements: recycling.elements.child("periodicRestart"),
        schema: schema_of(recycling.schema, "periodicRestart"),
    };
    ApplicationPool {
        name: item.text("name"),
        auto_start: own.boolean("autoStart"),
        queue_length: own.uint("queueLength"),
        managed_runtime_version: own.text("managedRuntimeVersion"),
        managed_pipeline_mode: ManagedPipelineMode::of(own.number("managedPipelineMode")),
        enable_32_bit: own.boolean("enable32BitAppOnWin64"),
        max_processes: process.uint("maxProcesses"),
        idle_timeout: process.time_span("idleTimeout"),
        idle_timeout_suspends: process.number("idleTimeoutAction") == 1,
        clr_config_file: own.text("CLRConfigFile"),
        smp_affinitized: cpu.boolean("smpAffinitized"),
        shutdown_time_limit: process.time_span("shutdownTimeLimit"),
        startup_time_limit: process.time_span("startupTimeLimit"),
        pinging_enabled: process.boolean("pingingEnabled"),
        ping_interval: process.time_span("pingInterval"),
        ping_response_time: process.time_span("pingResponseTime"),
        rapid_fail_protection: failure.boolean("rapidFailProtection"),
        rapid_fail_interval: failure.time_span("rapidFailProtectionInterval"),
        rapid_fail_max_crashes: failure.uint("rapidFailProtectionMaxCrashes"),
        recycle_time: periodic.time_span("time"),
        recycle_requests: periodic.uint("requests"),
        recycle_memory_kib: periodic.uint("memory"),
        recycle_private_memory_kib: periodic.uint("privateMemory"),
        disallow_overlapping_rotation: recycling.boolean("disallowOverlappingRotation"),
        origin: item.origin().cloned(),
    }
}

/// The schema of a child that the schema has; a wrong name would read as defaults of the parent, which the tests would show.
fn schema_of(schema: &'static ElementSchema, name: &str) -> &'static ElementSchema {
    schema.child(name).unwrap_or(schema)
}
