//! One GET, with a time limit and a size limit. Deliberately absent: what the bytes mean.

use reqwasm::http::Request;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AbortController, RequestCache};

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
    /// No connection, name not found, refused, blocked, cut off, or the time ran out.
    Unreachable,
    /// The server answered with this status.
    Status(u16),
    /// The body is larger than the limit.
    TooLarge,
}

/// How long an answer may take, in milliseconds.
const TIME_LIMIT_MS: i32 = 30_000;

/// Gets an address. `cache: "no-cache"` makes the browser ask with the `ETag` or date of its own
/// copy, so that an unchanged feed costs one 304, and shares the bytes of a preload.
///
/// # Errors
/// [`HttpError`], never a panic.
pub async fn get(url: &str, most_bytes: usize) -> Result<Reply, HttpError> {
    let abort = AbortController::new().map_err(|_| HttpError::Unreachable)?;
    let _limit = TimeLimit::start(&abort);
    let response = Request::get(url)
        .cache(RequestCache::NoCache)
        .abort_signal(Some(&abort.signal()))
        .send()
        .await
        .map_err(|_| HttpError::Unreachable)?;
    if !response.ok() {
        return Err(HttpError::Status(response.status()));
    }
    let header = |name: &str| response.headers().get(name);
    if header("content-length").and_then(|n| n.parse().ok()).is_some_and(|n: usize| n > most_bytes)
    {
        abort.abort();
        return Err(HttpError::TooLarge);
    }
    let etag = header("etag");
    let bytes = response.binary().await.map_err(|_| HttpError::Unreachable)?;
    if bytes.len() > most_bytes {
        return Err(HttpError::TooLarge);
    }
    Ok(Reply { bytes, etag })
}

/// Aborts the request when the time is up, unless dropped before.
struct TimeLimit {
    handle: Option<i32>,
    _callback: Closure<dyn FnMut()>,
}

impl TimeLimit {
    fn start(abort: &AbortController) -> Self {
        let abort = abort.clone();
        let callback = Closure::once(move || abort.abort());
        let handle = web_sys::window().and_then(|window| {
            let function = callback.as_ref().unchecked_ref();
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(function, TIME_LIMIT_MS)
                .ok()
        });
        Self { handle, _callback: callback }
    }
}

impl Drop for TimeLimit {
    fn drop(&mut self) {
        if let (Some(window), Some(handle)) = (web_sys::window(), self.handle) {
            window.clear_timeout_with_handle(handle);
        }
    }
}
