//! Any text as the query string of an address: it is read, and what it means is written in one
//! canonical form, which is read the same.

#![no_main]

use directory::link::{MAX_BYTES, decode, encode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|link: &str| {
    let state = decode(link);
    let written = encode(&state);
    assert!(written.len() <= MAX_BYTES);
    assert_eq!(decode(&written), state);
    assert_eq!(encode(&decode(&written)), written);
});
