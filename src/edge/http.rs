//! One GET, with limits of time and size. Deliberately absent: what the bytes mean.

use reqwasm::http::Request;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Headers, RequestCache, Response};

#[wasm_bindgen(module = "/src/edge/plumbing.js")]
extern "C" {
    fn watch() -> AbortController;
    #[wasm_bindgen(js_name = isLate)]
    fn is_late(watch: &AbortController) -> bool;
    fn rest(watch: &AbortController);
    fn read(response: &Response, most: f64, watch: &AbortController) -> js_sys::Promise;
    #[wasm_bindgen(js_name = retryAfter)]
    fn retry_after(headers: &Headers) -> f64;
    /// The address of a part of a feed, made whole; empty where it lies on another origin than the
    /// feed and the page.
    pub fn resolve(url: &str, feed: &str) -> String;
}

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
/// copy, so that an unchanged feed costs one 304, and shares the bytes of a preload.
///
/// # Errors
/// [`HttpError`], never a panic.
pub async fn get(url: &str, most_bytes: usize) -> Result<Reply, HttpError> {
    let watch = watch();
    let request =
        Request::get(url).cache(RequestCache::NoCache).abort_signal(Some(&watch.signal()));
    let Ok(response) = request.send().await else {
        rest(&watch);
        return Err(if is_late(&watch) { HttpError::Slow } else { HttpError::Unreachable });
    };
    let (status, etag) = (response.status(), response.headers().get("etag"));
    let raw = Response::from(response);
    if !raw.ok() {
        rest(&watch);
        let seconds = retry_after(&raw.headers());
        let retry_after = (seconds >= 0.0).then_some(seconds as u64);
        return Err(HttpError::Status { status, retry_after });
    }
    match JsFuture::from(read(&raw, most_bytes as f64, &watch)).await {
        Ok(bytes) => Ok(Reply { bytes: js_sys::Uint8Array::from(bytes).to_vec(), etag }),
        Err(why) => Err(match why.as_string().as_deref() {
            Some("large") => HttpError::TooLarge,
            Some("late") => HttpError::Slow,
            _ => HttpError::CutOff,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    async fn a_body_is_counted_while_it_comes() {
        // `data:` answers like a server: 100 bytes.
        let url = ["data:text/plain,", &"a".repeat(100)].concat();
        assert_eq!(get(&url, 100).await.map(|reply| reply.bytes), Ok(vec![b'a'; 100]));
        assert_eq!(get(&url, 99).await, Err(HttpError::TooLarge));
        assert_eq!(get("http://127.0.0.1:9/", 9).await, Err(HttpError::Unreachable));
    }

    #[wasm_bindgen_test]
    async fn an_endless_body_ends_at_the_limit() {
        // A stream that never ends: only counting while reading comes back from it.
        let endless = "new Response(new ReadableStream({
            pull(c) { c.enqueue(new Uint8Array(1000)); }
        }))";
        let response: Response = js_sys::eval(endless).unwrap().into();
        let why = JsFuture::from(read(&response, 10_000.0, &watch())).await.unwrap_err();
        assert_eq!(why.as_string().as_deref(), Some("large"));
        let broken = "new Response(new ReadableStream({
            pull(c) { c.error(new Error('gone')); }
        }))";
        let response: Response = js_sys::eval(broken).unwrap().into();
        let why = JsFuture::from(read(&response, 10_000.0, &watch())).await.unwrap_err();
        assert_eq!(why.as_string().as_deref(), Some("cut"));
    }

    #[wasm_bindgen_test]
    fn when_a_server_wants_to_be_asked_again() {
        // In 1970 every clock of a device is wrong: the server's own date counts.
        let date = "Thu, 01 Jan 1970 00:00:10 GMT";
        for (value, expected) in [
            (None, -1.0),
            (Some("120"), 120.0),
            (Some("0"), 0.0),
            (Some("-1"), -1.0),
            (Some("soon"), -1.0),
            (Some("Thu, 01 Jan 1970 00:01:10 GMT"), 60.0),
            (Some("Thu, 01 Jan 1970 00:00:05 GMT"), -1.0),
        ] {
            let headers = Headers::new().unwrap();
            headers.set("date", date).unwrap();
            if let Some(value) = value {
                headers.set("retry-after", value).unwrap();
            }
            assert_eq!(retry_after(&headers), expected, "{value:?}");
        }
    }

    #[wasm_bindgen_test]
    fn parts_lie_beside_the_feed_or_the_page() {
        let feed = "https://data.example/a/members.geojson";
        for (url, whole) in [
            ("parts/1.geojson", "https://data.example/a/parts/1.geojson"),
            ("../1", "https://data.example/1"),
            ("/1?a=b", "https://data.example/1?a=b"),
            ("https://evil.example/1", ""),
            ("//evil.example/1", ""),
            ("http://data.example/1", ""),
            ("javascript:alert(1)", ""),
            ("data:,1", ""),
            ("http://[", ""),
        ] {
            assert_eq!(resolve(url, feed), whole, "{url}");
        }
    }
}
