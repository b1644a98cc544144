//! The worker that makes a feed of an HSDS endpoint (`crates/hsds`), loaded only when one is met.
//!
//! Deliberately absent: what an endpoint answers, and what the bytes mean.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/edge/plumbing.js")]
extern "C" {
    fn adapt(script: &str, endpoint: &str, known: &str, key: &str, whole: bool) -> Promise;
}

/// The endpoint's answer is no feed.
pub const NO_FEED: u16 = 1;
/// There is more than is read.
pub const TOO_LARGE: u16 = 2;
/// The endpoint, or the worker's own script, can't be had.
pub const UNREACHABLE: u16 = 3;

/// The endpoint's feed, made by the worker at `script`; empty if nothing is new since `known`, the
/// feed of the last time, which may also lie on the shelf under `key`. `whole` asks for everything.
///
/// # Errors
/// One of the numbers above, or the status with which the server answered.
pub async fn hsds(
    script: &str,
    endpoint: &str,
    known: &str,
    key: &str,
    whole: bool,
) -> Result<Vec<u8>, u16> {
    match JsFuture::from(adapt(script, endpoint, known, key, whole)).await {
        Ok(feed) => Ok(Uint8Array::from(feed).to_vec()),
        Err(number) => Err(number.as_f64().map_or(UNREACHABLE, |number| number as u16)),
    }
}
