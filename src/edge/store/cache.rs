//! Bytes in Cache Storage, each under a key.

use super::StorageTier;
use crate::js;
use gloo_utils::window;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use web_sys::{Cache, CacheStorage, Request, Response, Url};

/// The cache.
const CACHE: &str = "kmn-data";

/// Before each key, here and in LocalStorage.
pub(super) const FEED_PREFIX: &str = "kmn-feed/";

/// The bytes under a key in Cache Storage.
pub async fn bytes(key: &str) -> Option<Vec<u8>> {
    let found: Response = js::settled(open().await?.match_with_str(&path(key))).await?;
    if found.is_undefined() {
        return None;
    }
    let buffer: ArrayBuffer = js::tried(found.array_buffer()).await?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Puts bytes under a key into Cache Storage.
pub async fn keep_bytes(key: &str, bytes: &[u8]) -> StorageTier {
    let Some(cache) = open().await else { return StorageTier::Blocked };
    // A copy of their own: the program's memory may move while they are written.
    let bytes = Uint8Array::from(bytes);
    let Ok(response) = Response::new_with_opt_js_u8_array(Some(&bytes)) else {
        return StorageTier::Full;
    };
    match js::settled::<js_sys::Object>(cache.put_with_str(&path(key), &response)).await {
        Some(_) => StorageTier::Cache,
        None => StorageTier::Full,
    }
}

/// Deletes all bytes but those under these keys, separated by spaces.
pub(super) async fn keep_only(keys: &str) {
    let Some(caches) = js::global::<CacheStorage>("caches") else { return };
    // To open a cache that is not there would make it.
    let has = js::settled::<js_sys::Boolean>(caches.has(CACHE)).await;
    if !has.is_some_and(|has| has.value_of()) {
        return;
    }
    let Some(cache) = open().await else { return };
    let kept: Vec<_> = keys.split(' ').filter_map(|key| pathname(&path(key))).collect();
    let requests = js::settled::<Array>(cache.keys()).await.unwrap_or_default();
    for request in requests.iter().map(Request::from) {
        if pathname(&request.url()).is_none_or(|path| !kept.contains(&path)) {
            let _ = js::settled::<js_sys::Object>(cache.delete_with_request(&request)).await;
        }
    }
}

async fn open() -> Option<Cache> {
    js::settled(js::global::<CacheStorage>("caches")?.open(CACHE)).await
}

fn path(key: &str) -> String {
    [FEED_PREFIX, &String::from(js_sys::encode_uri_component(key))].concat()
}

/// The path of an address, made whole.
fn pathname(address: &str) -> Option<String> {
    let page = window().location().href().ok()?;
    Some(Url::new_with_base(address, &page).ok()?.pathname())
}
