//! The service worker and the caches: registered after the page is usable, removed on demand.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Every cache, store and key of ours begins with this; nothing else is ever touched.
const PREFIX: &str = "kmn-";

/// Registers `sw.js` beside the page. Without support, in a private window or from a file nothing
/// happens: the page works without.
pub fn register() {
    if let Some(container) = container() {
        let promise = container.register("sw.js");
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// Removes the service worker and every cache with our prefix.
///
/// # Errors
/// `Err(())` if the browser refused a part.
pub async fn remove() -> Result<(), ()> {
    if let Some(container) = container() {
        // Only the one in charge of this page: the origin may carry other people's workers too.
        let ours = settle(container.get_registration()).await?;
        if let Ok(registration) = ours.dyn_into::<web_sys::ServiceWorkerRegistration>() {
            settle(registration.unregister().map_err(drop)?).await?;
        }
    }
    // Where pages are not secure, `caches` is undefined whatever the binding says.
    let caches = web_sys::window().and_then(|w| w.caches().ok()).filter(|c| !c.is_undefined());
    let Some(caches) = caches else { return Ok(()) };
    let names = settle(caches.keys()).await?;
    for name in js_sys::Array::from(&names).iter().filter_map(|n| n.as_string()) {
        if name.starts_with(PREFIX) {
            settle(caches.delete(&name)).await?;
        }
    }
    Ok(())
}

/// The container, where there is one: insecure pages and some private windows have none, and the
/// binding does not say so.
fn container() -> Option<web_sys::ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let has = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    (!has.is_undefined()).then(|| navigator.service_worker())
}

async fn settle(promise: Promise) -> Result<wasm_bindgen::JsValue, ()> {
    JsFuture::from(promise).await.map_err(drop)
}
