//! Any bytes as a page of HSDS services: it is refused, or becomes a feed that the gate reads; and
//! any bytes as a feed from which the last run's knowledge is read.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = hsds::known::Known::read(bytes);
    if let Ok(feed) = hsds::convert(bytes) {
        // What a value means the gate judges; that it is a feed is ours to see to.
        directory::feed::read(feed.as_bytes()).expect("what we make is a feed");
        assert!(hsds::known::Known::read(feed.as_bytes()).is_some(), "and says what it knows");
    }
});
