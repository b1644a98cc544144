//! What is stored on the device: measuring it, and deleting all of it.

use super::update::ends_with_hash;
use super::*;
use futures::future::select;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use reqwasm::http::{Method, RequestBuilder};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, MessageChannel, NetworkInformation, Request, Response, ServiceWorker};

/// How long a worker may take to answer, in milliseconds: one of an older version doesn't know the
/// word, and never answers.
const PATIENCE_MS: u32 = 2_000;
/// After how many milliseconds a person hears how deleting goes, whatever the browser waits for.
const ANSWER_MS: u32 = 5_000;

/// Counts the bytes of what is stored here, and of the archive at this address.
pub fn measure_storage(archive: &str) {
    let archive = archive.to_owned();
    spawn_local(async move { measure(&archive).await });
}

/// The same. The result is thrown away if another measurement has begun in the meantime.
pub(super) async fn measure(archive: &str) {
    let turn = STATE.with(|state| {
        state.measured.replace(Some(archive.to_owned()));
        state.measurements.set(state.measurements.get() + 1);
        state.measurements.get()
    });
    let path = archive_path(archive);
    let can = path.is_some() && !is_gone() && caches().is_some() && workers().is_some();
    if can && MapState::now() == MapState::Cannot {
        // At once, so that the control is there when the page is first drawn.
        STATE.with(|state| state.map.set(MapState::Unsaved));
    }
    let mut sums = Sums::default();
    for name in own_caches().await {
        // Opening a cache that has just been deleted would create it again.
        if is_gone() {
            return;
        }
        sums.add_cache(&name, path.as_deref()).await;
    }
    for key in own_keys() {
        sums.add_key(&key);
    }
    let mut size = sums.map;
    if can && !sums.has_archive && metric(Metric::MapSize) == 0.0 {
        size = size_at(archive).await.unwrap_or_default();
    } else if !sums.has_archive {
        size = metric(Metric::MapSize);
    }
    if turn != STATE.with(|state| state.measurements.get()) || is_gone() {
        return;
    }
    let is_saving = STATE.with(|state| state.saving.borrow().is_some());
    let map = match (can, sums.has_archive) {
        _ if is_saving => None,
        (false, _) => Some(MapState::Cannot),
        (true, true) => Some(MapState::Saved),
        (true, false) => Some(MapState::Unsaved),
    };
    let measured = [
        (Metric::Feed, sums.feed),
        (Metric::Preferences, sums.preferences),
        (Metric::SavedOffices, sums.saved_offices),
        (Metric::Shell, sums.shell),
        (Metric::SeenTiles, sums.seen_tiles),
        (Metric::SavedMap, sums.map),
        (Metric::MapSize, size),
        (Metric::SavesData, f64::from(saves_data())),
    ];
    set(&measured, map);
}

/// Bytes of each sort.
#[derive(Debug, Default)]
struct Sums {
    feed: f64,
    preferences: f64,
    saved_offices: f64,
    shell: f64,
    seen_tiles: f64,
    map: f64,
    /// Whether the archive in question is among them.
    has_archive: bool,
}

impl Sums {
    /// Adds what is stored in a cache.
    async fn add_cache(&mut self, name: &str, archive: Option<&str>) {
        let Some(caches) = caches() else { return };
        let Some(cache) = js::settled::<Cache>(caches.open(name)).await else { return };
        let (is_map, is_shell) = (name == map_cache(), name.starts_with(&shells()));
        for request in list(cache.keys()).await.iter().map(Request::from) {
            let Ok(url) = Url::new(&request.url()) else { continue };
            let size = size_of(&cache, &request).await.unwrap_or_default();
            // A tile is asked for with its place in the archive, the archive itself without.
            let is_tile = !url.search().is_empty();
            match (is_map, is_shell, is_tile) {
                (true, _, true) => self.seen_tiles += size,
                (true, _, false) => self.map += size,
                (_, true, _) => self.shell += size,
                _ => self.feed += size,
            }
            self.has_archive |= is_map && !is_tile && Some(url.pathname().as_str()) == archive;
        }
    }

    /// Adds what is stored under a key of LocalStorage.
    fn add_key(&mut self, key: &str) {
        let sum = match key.split('/').next() {
            Some("kmn-preferences") => &mut self.preferences,
            Some("kmn-favourites") => &mut self.saved_offices,
            _ => &mut self.feed,
        };
        let value = local().and_then(|storage| storage.get_item(key).ok()?);
        *sum += value.map_or(0, |value| value.encode_utf16().count()) as f64;
    }
}

async fn size_of(cache: &Cache, request: &Request) -> Option<f64> {
    let response: Response = js::settled(cache.match_with_request(request)).await?;
    // It may have been deleted in between.
    if response.is_undefined() {
        return None;
    }
    Some(js::tried::<Blob>(response.blob()).await?.size())
}

/// The size of a file, as the server states it.
async fn size_at(address: &str) -> Option<f64> {
    let head = RequestBuilder::new(address).method(Method::HEAD).send().await.ok()?;
    let length: u64 = head.headers().get("content-length")?.parse().ok()?;
    head.ok().then_some(length as f64)
}

/// The path of an archive; `None` unless its name has a hash: only that says for ever what is in it.
fn archive_path(address: &str) -> Option<String> {
    if address.is_empty() {
        return None;
    }
    let path = Url::new_with_base(address, &base()?.href()).ok()?.pathname();
    path.strip_suffix(".pmtiles").is_some_and(ends_with_hash).then_some(path)
}

fn saves_data() -> bool {
    let connection = js::of_navigator::<NetworkInformation>("connection");
    connection.and_then(|connection| js::get(&connection, "saveData")?.as_bool()).unwrap_or(false)
}

/// Deletes everything that we stored on this device, in the other tabs too, and counts what is left. A
/// browser unregisters a worker only after it has finished looking for a newer one, which takes minutes
/// on a network that doesn't answer: until then the worker is what is left.
pub fn forget() {
    abandon();
    STATE.with(|state| {
        if let Some(channel) = &*state.channel.borrow() {
            let _ = channel.post_message(&"forget".into());
        }
    });
    spawn_local(async {
        let registration = own_registration().await;
        if let Some(active) = registration.as_ref().and_then(ServiceWorkerRegistration::active) {
            stop_worker(&active).await;
        }
        let late = Timeout::new(ANSWER_MS, || spawn_local(clear()));
        if let Some(registration) = registration {
            let _ = js::tried::<JsValue>(registration.unregister()).await;
        }
        drop(late);
        // And once more: a newer worker may have arrived in between, and brought its files.
        clear().await;
    });
}

/// Deletes caches and keys, and counts what is left.
async fn clear() {
    let turn = STATE.with(|state| {
        state.clears.set(state.clears.get() + 1);
        state.clears.get()
    });
    delete_caches().await;
    // Last, so that nothing that was under way puts them back.
    for key in own_keys() {
        let _ = local().map(|storage| storage.remove_item(&key));
    }
    let workers = usize::from(own_registration().await.is_some());
    let left = workers + own_caches().await.len() + own_keys().len();
    if turn != STATE.with(|state| state.clears.get()) {
        return;
    }
    // The map's state with the rest: nothing can be saved now.
    STATE.with(|state| {
        let mut metrics = [0.0; METRICS];
        metrics[Metric::Left as usize] = left as f64;
        state.metrics.replace(metrics);
        state.map.set(MapState::Cannot);
    });
    notify();
}

/// Has the worker stop storing anything, and waits until it has, or doesn't answer.
async fn stop_worker(worker: &ServiceWorker) {
    let Ok(channel) = MessageChannel::new() else { return };
    let stopped = Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    let ports = Array::of1(&channel.port2());
    if worker.post_message_with_transferable(&"forget".into(), &ports).is_ok() {
        let _ = select(JsFuture::from(stopped), TimeoutFuture::new(PATIENCE_MS)).await;
    }
}

/// Deletes all our caches.
pub(super) async fn delete_caches() {
    let Some(caches) = caches() else { return };
    for name in own_caches().await {
        let _ = js::settled::<JsValue>(caches.delete(&name)).await;
    }
}

/// The origin may carry other people's workers, and one of them may be in charge of this page.
async fn own_registration() -> Option<ServiceWorkerRegistration> {
    let found: ServiceWorkerRegistration = js::settled(workers()?.get_registration()).await?;
    (!found.is_undefined() && found.scope() == base()?.href()).then_some(found)
}

async fn own_caches() -> Vec<String> {
    let Some(caches) = caches() else { return Vec::new() };
    let names = list(caches.keys()).await;
    let names = names.iter().filter_map(|name| name.as_string());
    names.filter(|name| name.starts_with(PREFIX)).collect()
}

/// Our keys in LocalStorage.
fn own_keys() -> Vec<String> {
    let Some(storage) = local() else { return Vec::new() };
    let names = (0..storage.length().unwrap_or_default()).filter_map(|n| storage.key(n).ok()?);
    names.filter(|name| name.starts_with(PREFIX)).collect()
}

/// LocalStorage, where the browser lets us have it.
fn local() -> Option<web_sys::Storage> {
    window().local_storage().ok()?
}
