//! Registering the worker, noticing a new version, and changing over to it.

use super::*;
use web_sys::{PerformanceEntry, ServiceWorker};

/// How long to wait before asking for a new version again, in milliseconds.
const HOUR_MS: f64 = 3_600_000.0;

/// Registers `sw.js` in the page's folder, watches for new versions, and has the files stored that this
/// page has already used.
pub fn register() {
    if is_gone() {
        return;
    }
    let Some(workers) = workers() else { return };
    spawn_local(async move {
        let registered = workers.register("sw.js");
        let Some(registration) = js::settled::<ServiceWorkerRegistration>(registered).await else {
            return;
        };
        if is_gone() {
            // Everything was deleted in the meantime.
            let _ = js::tried::<JsValue>(registration.unregister()).await;
            return;
        }
        STATE.with(|state| state.registration.replace(Some(registration.clone())));
        watch(&workers, &registration);
        if let Some(active) = registration.active() {
            let _ = active.post_message(&[shared::SWEEP, " ", &build()].concat().into());
        }
        ask_again(registration);
    });
}

/// Notices when a new version waits, and when another worker has taken over.
fn watch(workers: &ServiceWorkerContainer, registration: &ServiceWorkerRegistration) {
    // Whether a worker controls this page: until then the first version is no new one.
    let is_controlled = Rc::new(Cell::new(workers.controller().is_some()));
    let look: Rc<dyn Fn()> = {
        let (registration, is_controlled) = (registration.clone(), is_controlled.clone());
        Rc::new(move || {
            if registration.waiting().is_some() && is_controlled.get() {
                set(&[(Metric::Update, 1.0)], None);
            }
        })
    };
    let follow = {
        let (registration, look) = (registration.clone(), look.clone());
        move || {
            if let Some(installing) = registration.installing() {
                let look = look.clone();
                EventListener::new(&installing, "statechange", move |_| look()).forget();
            }
        }
    };
    follow();
    EventListener::new(registration, "updatefound", move |_| follow()).forget();
    look();
    let container = workers.clone();
    let changed = move |_: &web_sys::Event| {
        if is_controlled.replace(container.controller().is_some()) {
            // Another tab has activated it.
            set(&[(Metric::Update, 1.0)], None);
            return;
        }
        spawn_local(async {
            keep_used().await;
            if let Some(archive) = STATE.with(|state| state.measured.borrow().clone()) {
                measure_storage(&archive);
            }
        });
    };
    EventListener::new(workers, "controllerchange", changed).forget();
}

/// Asks for a new version when somebody returns to a page that has been open for a long time.
fn ask_again(registration: ServiceWorkerRegistration) {
    let asked = Cell::new(js_sys::Date::now());
    let ask = move |_: &web_sys::Event| {
        let now = js_sys::Date::now();
        if !document().hidden() && now - asked.get() >= HOUR_MS {
            asked.set(now);
            let registration = registration.clone();
            spawn_local(async move { drop(js::tried::<JsValue>(registration.update()).await) });
        }
    };
    EventListener::new(&document(), "visibilitychange", ask).forget();
}

/// On a first visit, languages and the map engine are loaded before there is a worker. They are fetched
/// once more, from the browser's own cache, so that the worker sees and stores them.
async fn keep_used() {
    let (Some(performance), Some(base)) = (window().performance(), base()) else { return };
    for entry in performance.get_entries_by_type("resource").iter() {
        let name = entry.unchecked_into::<PerformanceEntry>().name();
        let is_ours = name.strip_prefix(&base.href()).is_some_and(is_kept);
        if is_ours && let Ok(request) = from_cache(&name) {
            let _ = js::settled::<JsValue>(window().fetch_with_request(&request)).await;
        }
    }
}

fn from_cache(address: &str) -> Result<web_sys::Request, JsValue> {
    let options = web_sys::RequestInit::new();
    options.set_cache(web_sys::RequestCache::ForceCache);
    web_sys::Request::new_with_str_and_init(address, &options)
}

/// Whether a file, by its path below the page's folder, is a language or the map engine: it is in one of
/// their folders, and has a hash before its ending.
pub(super) fn is_kept(path: &str) -> bool {
    let file = path.rsplit_once('/').and_then(|(folders, file)| {
        matches!(folders.rsplit('/').next(), Some("locales" | "map")).then_some(file)
    });
    file.and_then(|file| file.rsplit_once('.')).is_some_and(|(stem, ending)| {
        let is_word = !ending.is_empty() && ending.bytes().all(|b| b.is_ascii_alphanumeric());
        is_word && ends_with_hash(stem)
    })
}

/// Whether a name ends with `-` and 8 to 16 hexadecimal digits, so that what it names never changes.
pub(super) fn ends_with_hash(stem: &str) -> bool {
    stem.rsplit_once('-').is_some_and(|(name, hash)| !name.is_empty() && shared::is_hash(hash))
}

/// Activates the new version in this tab; other tabs go on with the files that they have.
pub fn activate_update() {
    fn reload() {
        // Refused only to frames without the permission.
        let _ = window().location().reload();
    }
    let registration = STATE.with(|state| state.registration.borrow().clone());
    let waiting: Option<ServiceWorker> = registration.and_then(|r| r.waiting());
    let (Some(waiting), Some(workers)) = (waiting, workers()) else { return reload() };
    EventListener::once(&workers, "controllerchange", |_| reload()).forget();
    let _ = waiting.post_message(&shared::ACTIVATE.into());
}
