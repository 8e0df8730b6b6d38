//! A request body of any bytes and framing: the same data however it is cut.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| sluicegate::fuzzing::http1_body(bytes));
