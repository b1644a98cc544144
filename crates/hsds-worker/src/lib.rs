//! `hsds::session` for `worker.js`, which fetches: a job asks for addresses, takes answers, and
//! gives the feed. What goes wrong is thrown as a number, as `src/edge/adapter.rs` reads it.
//!
//! Deliberately absent: any decision, and any state besides the session.

use hsds::session::{Fault, Session};
use wasm_bindgen::prelude::wasm_bindgen;

/// The answer is no feed.
const NO_FEED: u16 = 1;
/// There is more than is read.
const TOO_LARGE: u16 = 2;

/// One synchronisation.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Job(Session);

#[wasm_bindgen]
impl Job {
    /// Begins; `known` is the feed of the last time, or nothing.
    #[wasm_bindgen(constructor)]
    pub fn new(endpoint: &str, known: &[u8], now_ms: f64, whole: bool) -> Self {
        let known = Some(known).filter(|known| !known.is_empty());
        Self(Session::new(endpoint, known, now_ms.max(0.0) as u64, whole))
    }

    /// The address to get; none when all is there.
    pub fn next(&self) -> Option<String> {
        self.0.next()
    }

    /// Takes the answer.
    ///
    /// # Errors
    /// A number, when the synchronisation has failed.
    pub fn take(&mut self, status: u16, body: &[u8]) -> Result<(), u16> {
        self.0.take(status, body).map_err(number)
    }

    /// The feed; empty if nothing is new.
    ///
    /// # Errors
    /// A number, when it is too large.
    pub fn finish(self) -> Result<Vec<u8>, u16> {
        Ok(self.0.finish().map_err(number)?.unwrap_or_default().into_bytes())
    }
}

/// 1 and 2 as named above, or the server's status.
fn number(fault: Fault) -> u16 {
    match fault {
        Fault::Status(status) => status,
        Fault::NotHsds | Fault::AnotherList(_) | Fault::Endless | Fault::Incomplete => NO_FEED,
        Fault::TooLarge => TOO_LARGE,
    }
}
