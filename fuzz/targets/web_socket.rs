//! A client's side of a WebSocket of any bytes: it ends, and what is read is the same however it is cut.
#![no_main]

use std::io;
use std::sync::{Arc, Mutex, Weak};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use sluicegate_pipeline::upgrade::{Keeper, UpgradedStream};
use sluicegate_pipeline::web_socket::{Channel, Received};

/// Bytes of a client that come `step` at a time; what is written goes nowhere.
struct Client {
    left: Mutex<Vec<u8>>,
    step: usize,
}

impl UpgradedStream for Client {
    fn poll_read(&self, _: &mut Context<'_>, out: &mut Vec<u8>) -> Poll<io::Result<usize>> {
        let mut left = self.left.lock().expect("no panic elsewhere");
        let count = self.step.min(left.len());
        out.extend(left.drain(..count));
        Poll::Ready(Ok(count))
    }

    fn poll_ready(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn push(&self, _: &[&[u8]]) -> io::Result<()> {
        Ok(())
    }

    fn poll_flush(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn close(&self) {}

    fn close_within(&self, _: Duration) {}

    fn set_keeper(&self, _: Option<Duration>, _: Weak<dyn Keeper>) {}

    fn defer(&self, work: Box<dyn FnOnce() + Send>) {
        work();
    }
}

/// All data and how it ended, when the bytes come `step` at a time.
fn read(bytes: &[u8], step: usize) -> (Vec<u8>, String) {
    let client = Arc::new(Client {
        left: Mutex::new(bytes.to_vec()),
        step,
    });
    let channel = Channel::new(client, None, true);
    let mut context = Context::from_waker(Waker::noop());
    let mut data = Vec::new();
    let mut buffer = [0; 4096];
    // Each read takes at least a byte or ends.
    for _ in 0..=bytes.len() + 1 {
        match channel.poll_read(&mut context, &mut buffer) {
            Poll::Ready(Ok(Received::Data(fragment))) => {
                data.extend_from_slice(&buffer[..fragment.length]);
            }
            Poll::Ready(Ok(Received::Close)) => return (data, format!("{:?}", channel.close_status())),
            Poll::Ready(Err(error)) => return (data, format!("{error:?}")),
            Poll::Pending => panic!("this client never pends"),
        }
    }
    panic!("it does not end");
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (whole, end) = read(bytes, usize::MAX);
    let (pieces, pieces_end) = read(bytes, 1);
    assert_eq!(end, pieces_end);
    // After a fault it does not matter how much of the text before it was handed out.
    if end.contains("Close") || end.contains("Lost") {
        assert_eq!(whole, pieces);
    }
});
