//! A request head of any bytes: no panic, the same answer however it is cut, nothing ambiguous accepted.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| sluicegate::fuzzing::http1_head(bytes));
