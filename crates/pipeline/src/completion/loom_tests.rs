//! The latch under every interleaving that loom finds. Run with
//! `RUSTFLAGS="--cfg loom" cargo test -p sluicegate-pipeline --release loom_`.
