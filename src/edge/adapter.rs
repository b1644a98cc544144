//! The worker that makes a feed of an HSDS endpoint (`crates/hsds`), loaded only when one is met.
//!
//! Deliberately absent: what an endpoint answers, and what the bytes mean.

use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Worker;

/// The endpoint's answer is no feed.
pub const NO_FEED: u16 = 1;
/// There is more than is read.
pub const TOO_LARGE: u16 = 2;
/// The endpoint, or the worker's own script, can't be had.
pub const UNREACHABLE: u16 = 3;

/// The endpoint's feed, made by the worker at `script`; empty if nothing is new since `known`, the
/// feed of the last time. `whole` asks for everything.
///
/// # Errors
/// One of the numbers above, or the status with which the server answered.
pub async fn hsds(script: &str, url: &str, known: &[u8], whole: bool) -> Result<Vec<u8>, u16> {
    let worker = Worker::new(script).map_err(|_| UNREACHABLE)?;
    let answer = Promise::new(&mut |resolve, reject| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&reject));
    });
    let job = Array::of3(&url.into(), &Uint8Array::from(known), &whole.into());
    worker.post_message(&job).map_err(|_| UNREACHABLE)?;
    let event = JsFuture::from(answer).await;
    worker.terminate();
    let event = event.map_err(|_| UNREACHABLE)?;
    let said = Reflect::get(&event, &"data".into()).map_err(|_| UNREACHABLE)?;
    match said.dyn_into::<Uint8Array>() {
        Ok(feed) => Ok(feed.to_vec()),
        Err(number) => Err(number.as_f64().map_or(UNREACHABLE, |number| number as u16)),
    }
}
