//! Two shelves and memory: LocalStorage up to 2 MB (one synchronous read, so a repeat visit paints
//! with data in its first frame), Cache Storage above that, memory where a browser refuses both.
//!
//! Deliberately absent: what the bytes mean. A shelf that is blocked, full or broken is a normal
//! result ([`Shelf`]), never a panic; what cannot be read is as if it were not there.

use gloo_storage::{LocalStorage, Storage};
use js_sys::Uint8Array;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Response};

/// The keys in LocalStorage: every one of ours, so that all can be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The feed's bytes as received, or where they are.
    Feed,
    /// Language, theme.
    Preferences,
    /// The saved offices.
    Favourites,
}

impl Key {
    const ALL: [Self; 3] = [Self::Feed, Self::Preferences, Self::Favourites];

    const fn name(self) -> &'static str {
        match self {
            Self::Feed => "kmn-feed/1",
            Self::Preferences => "kmn-preferences/1",
            Self::Favourites => "kmn-favourites/1",
        }
    }
}

/// Where a value came to lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// In LocalStorage.
    Local,
    /// In Cache Storage.
    Cache,
    /// Only in memory: gone when the page is closed.
    Memory,
}

/// The feed as received.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredFeed {
    /// The feed's address: another endpoint's bytes are not ours.
    pub url: String,
    /// The entity tag.
    pub etag: Option<String>,
    /// When the network last answered, whole milliseconds since 1970 UTC.
    pub fetched_ms: i64,
    /// The body; empty when it lies in Cache Storage.
    pub body: String,
}

impl StoredFeed {
    /// Three lines of facts, then the body as received: `gloo-storage`'s own JSON would bring a
    /// second JSON reader into the download, and quote every quotation mark of the first.
    fn write(&self) -> String {
        let etag = self.etag.as_deref().unwrap_or_default();
        [&self.url, etag, &self.fetched_ms.to_string(), &self.body].join("\n")
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(4, '\n');
        let (url, etag) = (parts.next()?.to_owned(), parts.next()?);
        Some(Self {
            url,
            etag: (!etag.is_empty()).then(|| etag.to_owned()),
            fetched_ms: parts.next()?.parse().ok()?,
            body: parts.next()?.to_owned(),
        })
    }
}

/// Above this many bytes LocalStorage is left alone.
const LOCAL_LIMIT: usize = 2_000_000;
const CACHE: &str = "kmn-data";
const CACHE_KEY: &str = "kmn-feed";

thread_local! {
    static MEMORY: RefCell<Option<StoredFeed>> = const { RefCell::new(None) };
}

/// The feed, if it lies where it can be read at once.
pub fn feed_now() -> Option<StoredFeed> {
    let in_memory = MEMORY.with_borrow(Clone::clone);
    let stored = || StoredFeed::read(&get(Key::Feed)?);
    in_memory.or_else(stored).filter(|feed| !feed.body.is_empty())
}

/// The feed, if it lies in Cache Storage.
pub async fn feed_later() -> Option<StoredFeed> {
    let mut feed = StoredFeed::read(&get(Key::Feed)?)?;
    let cache = cache().await?;
    let found = JsFuture::from(cache.match_with_str(CACHE_KEY)).await.ok()?;
    let response: Response = found.dyn_into().ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    feed.body = String::from_utf8(Uint8Array::new(&buffer).to_vec()).ok()?;
    Some(feed)
}

/// Keeps the feed, replacing the previous one only when the new one lies safe.
pub async fn keep_feed(feed: &StoredFeed) -> Shelf {
    if feed.body.len() <= LOCAL_LIMIT && set(Key::Feed, &feed.write()) {
        MEMORY.set(None);
        return Shelf::Local;
    }
    let head = StoredFeed { body: String::new(), ..feed.clone() };
    if put_in_cache(feed.body.as_bytes()).await.is_some() && set(Key::Feed, &head.write()) {
        MEMORY.set(None);
        return Shelf::Cache;
    }
    MEMORY.set(Some(feed.clone()));
    Shelf::Memory
}

/// Reads a value; `None` if it is not there or not readable.
pub fn get(key: Key) -> Option<String> {
    available().then(|| LocalStorage::raw().get_item(key.name()).ok()).flatten().flatten()
}

/// Writes a value; `false` if the browser refused.
pub fn set(key: Key, value: &str) -> bool {
    available() && LocalStorage::raw().set_item(key.name(), value).is_ok()
}

/// Deletes every value of ours in LocalStorage and memory. (Caches are the worker's to delete.)
pub fn clear() {
    MEMORY.set(None);
    if available() {
        Key::ALL.into_iter().for_each(|key| LocalStorage::delete(key.name()));
    }
}

/// `gloo-storage` throws where a browser blocks storage (third-party frames), so ask first.
fn available() -> bool {
    web_sys::window().is_some_and(|w| matches!(w.local_storage(), Ok(Some(_))))
}

async fn put_in_cache(bytes: &[u8]) -> Option<()> {
    let cache = cache().await?;
    let body = Uint8Array::from(bytes);
    let response = Response::new_with_opt_buffer_source(Some(&body)).ok()?;
    JsFuture::from(cache.put_with_str(CACHE_KEY, &response)).await.ok().map(drop)
}

async fn cache() -> Option<Cache> {
    let caches = web_sys::window()?.caches().ok()?;
    // Where pages are not secure, `caches` is undefined whatever the binding says.
    if JsValue::from(caches.clone()).is_undefined() {
        return None;
    }
    JsFuture::from(caches.open(CACHE)).await.ok()?.dyn_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    fn feed(body: String) -> StoredFeed {
        StoredFeed { url: "u".into(), etag: Some("\"e\"".into()), fetched_ms: 1, body }
    }

    #[wasm_bindgen_test]
    async fn a_small_feed_is_read_at_once() {
        clear();
        assert_eq!(feed_now(), None);
        let small = feed("{\"ä\": \"\\\"\"}".into());
        assert_eq!(keep_feed(&small).await, Shelf::Local);
        assert_eq!(feed_now(), Some(small));
        clear();
        assert_eq!(feed_now(), None);
        assert_eq!(get(Key::Feed), None);
    }

    #[wasm_bindgen_test]
    async fn a_large_feed_goes_to_the_second_shelf() {
        clear();
        let large = feed("ä".repeat(LOCAL_LIMIT));
        assert_eq!(keep_feed(&large).await, Shelf::Cache);
        assert_eq!(feed_now(), None);
        assert_eq!(feed_later().await, Some(large));
        clear();
        assert_eq!(feed_later().await, None);
    }

    #[wasm_bindgen_test]
    fn broken_bytes_are_as_if_not_there() {
        assert!(set(Key::Feed, "{\"url\":"));
        assert_eq!(feed_now(), None);
        assert!(set(Key::Feed, "u\ne\nno number\nbody"));
        assert_eq!(feed_now(), None);
        clear();
    }
}
