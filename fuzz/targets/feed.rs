//! Any bytes as a feed: they are refused or read, at once and in steps alike, and what was read is
//! written as a feed that is read the same.

#![no_main]

use directory::feed::{self, Parser};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let whole = feed::parse(bytes, str::to_owned);
    // Sizes of steps that differ from input to input, and not from run to run.
    let step = bytes.iter().fold(1_usize, |sum, byte| sum.wrapping_mul(31) + usize::from(*byte)) % 97;
    let mut parser = Parser::new(str::to_owned);
    let read = parser.open(bytes.to_vec()).and_then(|()| {
        while !parser.step(step + 1)? {}
        Ok(())
    });
    let Ok((snapshot, problems)) = whole else {
        assert!(read.is_err(), "refused at once, read in steps");
        return;
    };
    assert_eq!(read, Ok(()), "read at once, refused in steps");
    let (in_steps, again) = parser.finish();
    assert_eq!((in_steps.len(), &again), (snapshot.len(), &problems));
    assert!(problems.len() <= feed::MAX_PROBLEMS);

    let (meta, members, _) = feed::read(bytes).expect("read before");
    let written = feed::write(&meta, &members).expect("members are JSON");
    let (same_meta, same, problems) = feed::read(written.as_bytes()).expect("our own feed is one");
    assert_eq!((same_meta, same), (meta, members));
    assert!(problems.is_empty(), "{problems:?}");
});
