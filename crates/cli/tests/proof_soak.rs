//! The soak of the native module path in small, with the binary of this build: `benches/soak.py` says what it proves.

mod proof;

use std::process::Command;

#[test]
fn no_answer_is_lost_doubled_or_swapped_and_memory_is_flat() {
    // Without and with flushes that pend: R140, R141; clients that go away: R146.
    for arguments in [&[][..], &["--force-pending", "--leave-every", "7"]] {
        let run = Command::new("python3")
            .arg(proof::root().join("benches/soak.py"))
            .args([
                "--binary",
                proof::SLUICEGATE,
                "--quiet",
                "--requests",
                "20000",
            ])
            .args(arguments)
            .output();
        let output = match run {
            Ok(output) => output,
            Err(error) => {
                eprintln!("skipped: python3 does not start: {error}");
                return;
            }
        };
        assert!(
            output.status.success(),
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
