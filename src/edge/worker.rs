//! The page's side of the service worker (`public/sw.js`), and what both have stored on the device: the
//! state of a new version, of the offline map, and of deleting everything, as numbers.
//!
//! Every task returns at once; [`listen`] reports its progress. Deliberately absent: errors, texts, and
//! the feed's bytes. What a browser lacks or refuses is a number as well.

mod offline_map;
mod storage;
#[cfg(test)]
mod tests;
mod update;

use crate::js;
use gloo_events::EventListener;
use gloo_utils::{document, window};
use js_sys::{Array, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    AbortController, BroadcastChannel, CacheStorage, ServiceWorkerContainer,
    ServiceWorkerRegistration, Url,
};

pub use offline_map::{delete_map, save_map, stop_saving};
pub use storage::{forget, measure_storage};
pub use update::{activate_update, register};

/// A number about the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// 1 when a new version of the page waits.
    Update,
    /// Bytes of the map's whole archive; 0 while not known.
    MapSize,
    /// Bytes of it that have come, while it is being saved.
    Received,
    /// 1 where the device saves data.
    SavesData,
    /// How many things are left after everything was deleted; -1 before that.
    Left,
    /// Bytes of the members, and of what else is kept of them.
    Feed,
    /// Bytes of language and theme.
    Preferences,
    /// Bytes of the saved offices.
    SavedOffices,
    /// Bytes of the page's own files.
    Shell,
    /// Bytes of tiles that have been seen.
    SeenTiles,
    /// Bytes of saved archives.
    SavedMap,
}

/// How many there are.
const METRICS: usize = Metric::SavedMap as usize + 1;

/// How it stands with the offline map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapState {
    /// It can't be saved here: no worker, no storage, no map, or one whose name has no hash.
    Cannot,
    /// It can be saved.
    Unsaved,
    /// It is being saved.
    Saving,
    /// It is saved.
    Saved,
    /// There was no room.
    NoRoom,
    /// The network or the browser failed.
    Failed,
    /// Another tab has deleted everything on this device.
    Forgotten,
}

/// The beginning of all our names: of keys and caches.
const PREFIX: &str = "kmn-";

/// Everything that is known here, for as long as the page is open.
struct State {
    metrics: RefCell<[f64; METRICS]>,
    map: Cell<MapState>,
    /// Called after every change.
    listener: RefCell<Option<Rc<dyn Fn()>>>,
    registration: RefCell<Option<ServiceWorkerRegistration>>,
    /// Aborts the saving that is under way.
    saving: RefCell<Option<AbortController>>,
    /// To the other tabs, for the news that everything was deleted.
    channel: RefCell<Option<BroadcastChannel>>,
    /// The archive's address at the last measurement.
    measured: RefCell<Option<String>>,
    /// Counts measurements, and beginnings of saving: the result of an earlier measurement is then out of
    /// date.
    measurements: Cell<u32>,
    /// Whether everything was deleted, here or in another tab: then nothing is stored or measured any
    /// more.
    gone: Cell<bool>,
    /// Counts deletions of everything: what an earlier one has counted is then out of date.
    clears: Cell<u32>,
}

thread_local! {
    static STATE: State = State {
        metrics: {
            let mut metrics = [0.0; METRICS];
            metrics[Metric::Left as usize] = -1.0;
            RefCell::new(metrics)
        },
        map: Cell::new(MapState::Cannot),
        listener: RefCell::default(),
        registration: RefCell::default(),
        saving: RefCell::default(),
        channel: RefCell::default(),
        measured: RefCell::default(),
        measurements: Cell::default(),
        gone: Cell::default(),
        clears: Cell::default(),
    };
}

impl MapState {
    /// The state now.
    pub fn now() -> Self {
        STATE.with(|state| state.map.get())
    }
}

/// A number now.
pub fn metric(metric: Metric) -> f64 {
    STATE.with(|state| state.metrics.borrow()[metric as usize])
}

/// Calls back whenever a number or the map's state has changed; [`MapState::Forgotten`] means that
/// another tab has deleted everything. From now on this page's files stay on the device while it is
/// open, whatever version takes over.
pub fn listen(listener: impl Fn() + 'static) {
    STATE.with(|state| state.listener.replace(Some(Rc::new(listener))));
    hold_files();
    let Ok(channel) = BroadcastChannel::new(&map_cache()) else { return };
    channel.set_onmessage(Some(&js::function(|_| {
        abandon();
        set(&[], Some(MapState::Forgotten));
        // This tab may have been looking into a cache just then, which creates it again.
        spawn_local(storage::delete_caches());
    })));
    STATE.with(|state| state.channel.replace(Some(channel)));
}

/// Holds the lock by which the worker knows that a page of this build is open (`sweep` in
/// `public/sw.js`), for the life of the page.
fn hold_files() {
    let Some(locks) = js::of_navigator::<js::LockManager>("locks") else { return };
    let name = [shells(), build()].concat();
    let shared = js::object(&[("mode", "shared".into())]);
    let never = Closure::once_into_js(|_: JsValue| Promise::new(&mut |_, _| {}));
    let held = locks.request(&name, &shared, never.unchecked_ref());
    // A refusal is the same as having no locks.
    spawn_local(async { drop(js::tried::<JsValue>(held).await) });
}

/// Stores and measures nothing from now on.
fn abandon() {
    STATE.with(|state| state.gone.set(true));
    stop_saving();
}

fn is_gone() -> bool {
    STATE.with(|state| state.gone.get())
}

/// Changes numbers, and the map's state where one is given; notifies if any of them is different now.
fn set(changed: &[(Metric, f64)], map: Option<MapState>) {
    let differs = STATE.with(|state| {
        let mut metrics = state.metrics.borrow_mut();
        let mut differs = false;
        for (metric, value) in changed {
            let old = std::mem::replace(&mut metrics[*metric as usize], *value);
            differs |= old != *value;
        }
        map.is_some_and(|map| state.map.replace(map) != map) || differs
    });
    if differs {
        notify();
    }
}

/// Calls the listener.
fn notify() {
    // Not while it is borrowed: the listener may begin something that borrows it again.
    let listener = STATE.with(|state| state.listener.borrow().clone());
    if let Some(listener) = listener {
        listener();
    }
}

/// The folder of this page, made whole.
fn base() -> Option<Url> {
    Url::new_with_base("./", &document().base_uri().ok()??).ok()
}

/// The build of this page, as `cargo xtask build` wrote it here and into `sw.js`.
fn build() -> String {
    let meta = document().query_selector("meta[name=kmn-build]").ok().flatten();
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

/// The beginning of the name of a cache with the page's own files, before the build: as in
/// `public/sw.js`.
fn shells() -> String {
    ["kmn-shell-", &base().map(|base| base.pathname()).unwrap_or_default(), "@"].concat()
}

/// The name of the map's cache, as in `public/sw.js`.
fn map_cache() -> String {
    ["kmn-map-", &base().map(|base| base.pathname()).unwrap_or_default()].concat()
}

/// The browser's service workers; `None` where pages are not secure, and in frames without an origin.
fn workers() -> Option<ServiceWorkerContainer> {
    js::of_navigator("serviceWorker")
}

/// Cache Storage; `None` in the same places.
fn caches() -> Option<CacheStorage> {
    js::global("caches")
}

/// The items of a list that a promise comes to; none where it is rejected.
async fn list(promise: Promise) -> Array {
    js::settled(promise).await.unwrap_or_default()
}
