//! The offline map: one archive of tiles, saved whole into the map's cache.

use super::storage::measure;
use super::*;
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, Cache, ReadableStreamDefaultReader, Request, RequestCache, RequestInit, Response,
    StorageEstimate, StorageManager,
};

/// A saved archive may grow a little on its way into the cache.
const ROOM: f64 = 1.1;

/// The first bytes of every archive.
const MAGIC: &str = "PMTiles";

/// Saves the whole archive at this address.
pub fn save_map(archive: &str) {
    let is_saving = STATE.with(|state| state.saving.borrow().is_some());
    if is_saving || is_gone() {
        return;
    }
    let Ok(controller) = AbortController::new() else { return };
    STATE.with(|state| {
        state.saving.replace(Some(controller.clone()));
        state.measurements.set(state.measurements.get() + 1);
    });
    set(&[(Metric::Received, 0.0)], Some(MapState::Saving));
    let archive = archive.to_owned();
    spawn_local(async move {
        // Asked only when somebody wants to keep something. The answer changes nothing here.
        spawn_local(async {
            if let Some(storage) = js::of_navigator::<StorageManager>("storage") {
                let _ = js::tried::<JsValue>(storage.persist()).await;
            }
        });
        let end = match download(&archive, &controller).await {
            Ok(()) => MapState::Saved,
            Err(_) if controller.signal().aborted() => MapState::Unsaved,
            Err(why) => why,
        };
        STATE.with(|state| state.saving.take());
        if is_gone() {
            return;
        }
        if end == MapState::Saved {
            measure(&archive).await;
        } else {
            set(&[], Some(end));
        }
    });
}

/// Fetches the archive and puts it into the cache.
///
/// # Errors
/// [`MapState::NoRoom`] or [`MapState::Failed`].
async fn download(archive: &str, controller: &AbortController) -> Result<(), MapState> {
    let url = base().and_then(|base| Url::new_with_base(archive, &base.href()).ok());
    let url = url.ok_or(MapState::Failed)?;
    let options = RequestInit::new();
    options.set_signal(Some(&controller.signal()));
    // A copy in the browser's own cache would be a second one.
    options.set_cache(RequestCache::NoStore);
    let request = Request::new_with_str_and_init(&url.href(), &options).map_err(reason)?;
    let answer = JsFuture::from(window().fetch_with_request(&request)).await.map_err(reason)?;
    let answer: Response = answer.unchecked_into();
    let header = |name| answer.headers().get(name).ok().flatten();
    // This is the length of what is sent: with an encoding it says nothing about what comes out.
    let size = match header("content-encoding") {
        Some(_) => None,
        None => header("content-length").and_then(|text| text.parse::<u64>().ok()),
    };
    let size = size.unwrap_or_default() as f64;
    if !answer.ok() {
        return Err(MapState::Failed);
    }
    if free_bytes().await.is_some_and(|free| free < size * ROOM) {
        return Err(MapState::NoRoom);
    }
    if size > 0.0 {
        set(&[(Metric::MapSize, size)], None);
    }
    let body = read(&answer).await?;
    // A captive portal answers with a page, and a broken connection with a part.
    if !begins_with_magic(&body).await || (size > 0.0 && body.size() != size) {
        return Err(MapState::Failed);
    }
    if controller.signal().aborted() {
        return Err(MapState::Failed);
    }
    let cache = open().await.ok_or(MapState::Failed)?;
    let response = Response::new_with_opt_blob(Some(&body)).map_err(reason)?;
    let kept = cache.put_with_str(&url.pathname(), &response);
    JsFuture::from(kept).await.map_err(reason)?;
    if controller.signal().aborted() {
        delete_archives().await;
    }
    Ok(())
}

/// Reads the body and reports its progress. The pieces stay with the browser, which may move them to
/// the disk.
async fn read(answer: &Response) -> Result<Blob, MapState> {
    let body = answer.body().ok_or(MapState::Failed)?;
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let (pieces, mut received) = (Array::new(), 0.0);
    loop {
        let read = JsFuture::from(reader.read()).await.map_err(reason)?;
        let Some(piece) = js::get(&read, "value") else { break };
        received += f64::from(piece.unchecked_ref::<Uint8Array>().length());
        pieces.push(&piece);
        set(&[(Metric::Received, received)], None);
    }
    Blob::new_with_u8_array_sequence(&pieces).map_err(reason)
}

async fn begins_with_magic(body: &Blob) -> bool {
    let head = body.slice_with_i32_and_i32(0, MAGIC.len() as i32);
    let Ok(head) = head else { return false };
    let text = js::settled::<JsValue>(head.text()).await;
    text.and_then(|text| text.as_string()).as_deref() == Some(MAGIC)
}

/// Why something failed, by the name of what was thrown.
fn reason(error: JsValue) -> MapState {
    let name = js::get(&error, "name").and_then(|name| name.as_string());
    match name.as_deref() {
        Some("QuotaExceededError") => MapState::NoRoom,
        _ => MapState::Failed,
    }
}

/// How many more bytes the browser would store; `None` where it doesn't say.
async fn free_bytes() -> Option<f64> {
    let storage = js::of_navigator::<StorageManager>("storage")?;
    let estimate: StorageEstimate = js::tried(storage.estimate()).await?;
    Some(estimate.get_quota()? - estimate.get_usage()?)
}

/// Stops saving, and throws away what has arrived.
pub fn stop_saving() {
    STATE.with(|state| {
        if let Some(saving) = &*state.saving.borrow() {
            saving.abort();
        }
    });
}

/// Deletes the saved archives, then measures.
pub fn delete_map(archive: &str) {
    let archive = archive.to_owned();
    spawn_local(async move {
        delete_archives().await;
        measure(&archive).await;
    });
}

async fn delete_archives() {
    if is_gone() {
        return storage::delete_caches().await;
    }
    let Some(cache) = open().await else { return };
    for request in list(cache.keys()).await.iter().map(Request::from) {
        // Tiles that were seen have a query string, which is their place in the archive.
        if Url::new(&request.url()).is_ok_and(|url| url.search().is_empty()) {
            let _ = js::settled::<JsValue>(cache.delete_with_request(&request)).await;
        }
    }
}

/// The map's cache.
async fn open() -> Option<Cache> {
    js::settled(caches()?.open(&map_cache())).await
}
