//! One GET, with limits of time and size. Deliberately absent: what the bytes mean.

mod retry_after;
#[cfg(test)]
mod tests;

use crate::js;
use gloo_timers::callback::Timeout;
use gloo_utils::{document, window};
use js_sys::Uint8Array;
use reqwasm::http::{Request, Response};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestCache, ResponseType, Url};

/// Milliseconds until the first byte.
const FIRST_MS: u32 = 20_000;
/// Milliseconds between two of them.
const PAUSE_MS: u32 = 15_000;
/// Milliseconds in all, and more for a larger body, as long as it comes at this many bytes in each.
const WHOLE_MS: f64 = 30_000.0;
const BYTES_PER_MS: f64 = 8.0;

/// What a server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The body.
    pub bytes: Vec<u8>,
    /// The entity tag, as given.
    pub etag: Option<String>,
}

/// Why there is no answer to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HttpError {
    /// No connection, name not found, refused, or blocked.
    Unreachable,
    /// The first byte, or the next ones, took too long.
    Slow,
    /// The answer broke off.
    CutOff,
    /// The server answered with a status that is no success.
    Status {
        /// Which.
        status: u16,
        /// After how many seconds it wants to be asked again, if it says so.
        retry_after: Option<u64>,
    },
    /// The body is larger than the limit.
    TooLarge,
}

/// Gets an address. `cache: "no-cache"` makes the browser ask with the `ETag` or date of its own
/// copy, so that an unchanged feed costs one 304, and shares the bytes of a preload. With
/// `bypass_cache` its copy is not trusted: after an answer that broke off it holds a half, which is
/// "unchanged" for ever.
///
/// # Errors
/// [`HttpError`], never a panic.
pub async fn get(url: &str, max_bytes: usize, bypass_cache: bool) -> Result<Reply, HttpError> {
    let mut deadline = Deadline::new().ok_or(HttpError::Unreachable)?;
    deadline.set(FIRST_MS);
    let cache = if bypass_cache { RequestCache::Reload } else { RequestCache::NoCache };
    let signal = deadline.controller.signal();
    let request = Request::get(url).cache(cache).abort_signal(Some(&signal)).build();
    let request = request.map_err(|_| HttpError::Unreachable)?;
    let response = request.send().await;
    let response = response.map_err(|_| deadline.slow_or(HttpError::Unreachable))?;
    let header = |name: &str| response.headers().get(name);
    if !response.ok() {
        let retry_after = retry_after::seconds(header("retry-after"), header("date"));
        return Err(HttpError::Status { status: response.status(), retry_after });
    }
    let etag = header("etag");
    let bytes = read(&response, max_bytes, &mut deadline).await?;
    Ok(Reply { bytes, etag })
}

/// The body, counted while it comes, so that a gzip bomb never fills the memory.
async fn read(
    response: &Response,
    max_bytes: usize,
    deadline: &mut Deadline,
) -> Result<Vec<u8>, HttpError> {
    let began = now_ms();
    let length = response.headers().get("content-length").and_then(|text| text.parse().ok());
    let length: usize = length.unwrap_or_default();
    if length > max_bytes {
        return Err(HttpError::TooLarge);
    }
    let body = response.body().ok_or(HttpError::CutOff)?;
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    // Each chunk stays with the browser until all are here: the memory of the program never shrinks.
    let mut chunks: Vec<Uint8Array> = Vec::new();
    let mut size = 0;
    loop {
        let left = WHOLE_MS + size as f64 / BYTES_PER_MS - (now_ms() - began);
        deadline.set(left.clamp(0.0, PAUSE_MS.into()) as u32);
        let read = JsFuture::from(reader.read()).await;
        let read = read.map_err(|_| deadline.slow_or(HttpError::CutOff))?;
        let Some(chunk) = js::get(&read, "value").and_then(|value| value.dyn_into().ok()) else {
            break;
        };
        let chunk: Uint8Array = chunk;
        size += chunk.length() as usize;
        if size > max_bytes {
            return Err(HttpError::TooLarge);
        }
        chunks.push(chunk);
    }
    // Of a compressed body, or of one from elsewhere, the length says nothing about what arrives here.
    let plain = response.type_() == ResponseType::Basic
        && response.headers().get("content-encoding").is_none();
    if plain && size < length {
        return Err(HttpError::CutOff);
    }
    let mut bytes = vec![0; size];
    let mut rest = bytes.as_mut_slice();
    for chunk in chunks {
        let (own, after) = rest.split_at_mut(chunk.length() as usize);
        chunk.copy_to(own);
        rest = after;
    }
    Ok(bytes)
}

/// Ends a request that takes too long, and any request when dropped.
struct Deadline {
    controller: AbortController,
    /// Whether time has run out.
    over: Rc<Cell<bool>>,
    timer: Option<Timeout>,
}

impl Deadline {
    fn new() -> Option<Self> {
        let controller = AbortController::new().ok()?;
        Some(Self { controller, over: Rc::default(), timer: None })
    }

    /// Sets the deadline to this many milliseconds from now, whatever it was before.
    fn set(&mut self, milliseconds: u32) {
        let (controller, over) = (self.controller.clone(), self.over.clone());
        self.timer = Some(Timeout::new(milliseconds, move || {
            over.set(true);
            controller.abort();
        }));
    }

    /// Why a request failed: it took too long, or what it would be otherwise.
    fn slow_or(&self, otherwise: HttpError) -> HttpError {
        if self.over.get() { HttpError::Slow } else { otherwise }
    }
}

impl Drop for Deadline {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

/// The address of a part of a feed, made whole; `None` where it is on another origin than the feed
/// and the page.
pub fn resolve(url: &str, feed: &str) -> Option<String> {
    let base_uri = document().base_uri().ok()??;
    let base = Url::new_with_base(feed, &base_uri).ok()?;
    let whole = Url::new_with_base(url, &base.href()).ok()?;
    let allowed = [Some(base.origin()), window().location().origin().ok()];
    allowed.contains(&Some(whole.origin())).then(|| whole.href())
}

/// Milliseconds by a clock that never jumps.
fn now_ms() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}
