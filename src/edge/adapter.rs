//! The worker that makes a feed of an HSDS endpoint (`crates/hsds`), loaded only when one is met.
//!
//! Deliberately absent: what an endpoint answers, and what the bytes mean.

use crate::js;
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

/// The endpoint's answer is no feed.
pub const NO_FEED: u16 = 1;
/// There is more than is read.
pub const TOO_LARGE: u16 = 2;
/// The endpoint, or the worker's own script, can't be had.
pub const UNREACHABLE: u16 = 3;

/// The endpoint's feed, made by the worker at `script`; empty if nothing is new since `known`, the
/// feed of the last time (empty where there is none). `whole` asks for everything.
///
/// # Errors
/// One of the numbers above, or the status with which the server answered.
pub async fn hsds(script: &str, endpoint: &str, known: &[u8], whole: bool) -> Result<Vec<u8>, u16> {
    let worker = Worker::new(script).map_err(|_| UNREACHABLE)?;
    let mut asked = Ok(());
    let answer = Promise::new(&mut |resolve, reject| {
        worker.set_onerror(Some(&reject));
        // It answers once: with bytes, or with a number.
        let answered = js::function(move |event| {
            let data = event.unchecked_into::<MessageEvent>().data();
            let end = if data.as_f64().is_some() { &reject } else { &resolve };
            let _ = end.call1(&JsValue::NULL, &data);
        });
        worker.set_onmessage(Some(&answered));
        let question = Array::of3(&endpoint.into(), &Uint8Array::from(known), &whole.into());
        asked = worker.post_message(&question);
    });
    let answer = match asked {
        Ok(()) => JsFuture::from(answer).await,
        Err(why) => Err(why),
    };
    worker.terminate();
    match answer {
        Ok(feed) => Ok(Uint8Array::new(&feed).to_vec()),
        Err(number) => Err(number.as_f64().map_or(UNREACHABLE, |number| number as u16)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    /// Asks a worker whose script this is.
    async fn ask(script: &str) -> Result<Vec<u8>, u16> {
        let url =
            format!("URL.createObjectURL(new Blob([{script:?}], {{ type: 'text/javascript' }}))");
        let url = js_sys::eval(&url).unwrap().as_string().unwrap();
        hsds(&url, "https://a.example/", b"known", true).await
    }

    #[wasm_bindgen_test]
    async fn a_worker_answers_with_bytes_or_a_number() {
        let echo = "onmessage = ({ data: [endpoint, known, whole] }) =>
            postMessage(new TextEncoder().encode([endpoint, new TextDecoder().decode(known), whole]))";
        assert_eq!(ask(echo).await, Ok(b"https://a.example/,known,true".to_vec()));
        assert_eq!(ask("onmessage = () => postMessage(503)").await, Err(503));
        assert_eq!(ask("onmessage = () => postMessage(2)").await, Err(TOO_LARGE));
        assert_eq!(ask("throw new Error('no worker')").await, Err(UNREACHABLE));
        assert_eq!(hsds("http://127.0.0.1:9/", "", b"", false).await, Err(UNREACHABLE));
    }
}
