//! One GET, with limits of time and size. Deliberately absent: what the bytes mean.

use reqwasm::http as request;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestCache};

#[wasm_bindgen(module = "/src/edge/plumbing.js")]
extern "C" {
    /// What comes of a request.
    type Answer;
    #[wasm_bindgen(method, getter)]
    fn status(this: &Answer) -> u16;
    #[wasm_bindgen(method, getter)]
    fn after(this: &Answer) -> f64;
    #[wasm_bindgen(method, getter)]
    fn etag(this: &Answer) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn bytes(this: &Answer) -> Option<Vec<u8>>;
    #[wasm_bindgen(method, getter)]
    fn why(this: &Answer) -> Option<String>;

    fn answer(request: &Request, most: f64) -> js_sys::Promise;
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
/// copy, so that an unchanged feed costs one 304, and shares the bytes of a preload. With `anew` its
/// copy is not trusted: after an answer that broke off it holds a half, which is "unchanged" for ever.
///
/// # Errors
/// [`HttpError`], never a panic.
pub async fn get(url: &str, most_bytes: usize, anew: bool) -> Result<Reply, HttpError> {
    let cache = if anew { RequestCache::Reload } else { RequestCache::NoCache };
    let request = request::Request::get(url).cache(cache).build();
    let Ok(request) = request else { return Err(HttpError::Unreachable) };
    let answer = JsFuture::from(answer(&request.into(), most_bytes as f64)).await;
    let Ok(answer) = answer else { return Err(HttpError::Unreachable) };
    let answer: Answer = answer.unchecked_into();
    if let Some(bytes) = answer.bytes() {
        return Ok(Reply { bytes, etag: answer.etag() });
    }
    Err(match answer.why().as_deref() {
        Some("large") => HttpError::TooLarge,
        Some("late") => HttpError::Slow,
        Some("cut") => HttpError::CutOff,
        Some(_) => HttpError::Unreachable,
        None => {
            let seconds = answer.after();
            let retry_after = (seconds >= 0.0).then_some(seconds as u64);
            HttpError::Status { status: answer.status(), retry_after }
        }
    })
}

#[cfg(test)]
#[wasm_bindgen(module = "/src/edge/plumbing.js")]
extern "C" {
    #[wasm_bindgen(js_name = retryAfter)]
    fn retry_after(headers: &web_sys::Headers) -> f64;
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;
    use web_sys::Headers;

    #[wasm_bindgen_test]
    async fn a_body_is_counted_while_it_comes() {
        // `data:` answers like a server: 100 bytes.
        let url = ["data:text/plain,", &"a".repeat(100)].concat();
        assert_eq!(get(&url, 100, false).await.map(|reply| reply.bytes), Ok(vec![b'a'; 100]));
        assert_eq!(get(&url, 99, true).await, Err(HttpError::TooLarge));
        assert_eq!(get("http://127.0.0.1:9/", 9, false).await, Err(HttpError::Unreachable));
    }

    /// What comes of a request whose answer is this piece of script.
    async fn answered(response: &str) -> Answer {
        let eval = |script: &str| js_sys::eval(script).unwrap();
        eval("window.kmnFetch = fetch");
        eval(&["window.fetch = async () => ", response].concat());
        let request = Request::new_with_str("/").unwrap();
        let answer = JsFuture::from(answer(&request, 10_000.0)).await.unwrap();
        eval("window.fetch = kmnFetch");
        answer.unchecked_into()
    }

    #[wasm_bindgen_test]
    async fn a_body_ends_at_the_limit_or_breaks_off() {
        let stream = |pull| format!("new Response(new ReadableStream({{ pull(c) {{ {pull} }} }}))");
        // One that never ends: only counting while reading comes back from it.
        let endless = answered(&stream("c.enqueue(new Uint8Array(1000));")).await;
        assert_eq!((endless.why().as_deref(), endless.bytes()), (Some("large"), None));
        let broken = answered(&stream("c.error(new Error('gone'));")).await;
        assert_eq!((broken.why().as_deref(), broken.bytes()), (Some("cut"), None));
        let said = "new Response('x', { headers: { 'content-length': '10001' } })";
        assert_eq!(answered(said).await.why().as_deref(), Some("large"));
        let refused = "{ throw new TypeError('refused') }";
        let refused = answered(refused).await;
        assert_eq!((refused.why().as_deref(), refused.status()), (Some(""), 0));
        let busy = "new Response('', { status: 503, headers: { 'retry-after': '7' } })";
        let busy = answered(busy).await;
        assert_eq!((busy.why(), busy.status(), busy.after()), (None, 503, 7.0));
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
