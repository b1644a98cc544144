//! The page round the app: address, document, window, and what they tell us.
//!
//! Listeners stay for the life of the page, which is the life of the app.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{EventTarget, ScrollBehavior, ScrollToOptions, Window};

/// Something that happens to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// Back or forward.
    Navigated,
    /// The connection came back.
    Online,
    /// The tab came to the front or went to the back: ask [`is_visible`].
    Visibility,
    /// The page is about to be printed.
    BeforePrint,
}

fn window() -> Option<Window> {
    web_sys::window()
}

/// The query string of the address, without `?`.
pub fn query_string() -> String {
    let search = window().and_then(|w| w.location().search().ok()).unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

/// The address of the page with another query string.
pub fn address(query: &str) -> String {
    let base = window().and_then(|w| {
        let location = w.location();
        Some(location.origin().ok()? + &location.pathname().ok()?)
    });
    let base = base.unwrap_or_default();
    if query.is_empty() { base } else { format!("{base}?{query}") }
}

/// A relative address made whole.
pub fn absolute(address: &str) -> String {
    let base = window().and_then(|w| w.document()).and_then(|d| d.base_uri().ok().flatten());
    let whole = base.and_then(|base| web_sys::Url::new_with_base(address, &base).ok());
    whole.map_or_else(|| address.to_owned(), |url| url.href())
}

/// What the browser says it is.
pub fn user_agent() -> String {
    window().and_then(|w| w.navigator().user_agent().ok()).unwrap_or_default()
}

/// Writes the query string into the address: as a new step for the back button, or in place.
pub fn write_query(query: &str, new_step: bool) {
    let Some(history) = window().and_then(|w| w.history().ok()) else { return };
    let address = address(query);
    // Browsers limit how often this may be called; a missed update is no harm.
    let _ = if new_step {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}

/// Calls back whenever it happens.
pub fn on(happening: Happening, callback: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let (target, name): (EventTarget, &str) = match happening {
        Happening::Navigated => (window.into(), "popstate"),
        Happening::Online => (window.into(), "online"),
        Happening::BeforePrint => (window.into(), "beforeprint"),
        Happening::Visibility => match window.document() {
            Some(document) => (document.into(), "visibilitychange"),
            None => return,
        },
    };
    let callback = Closure::<dyn FnMut()>::new(callback);
    let _ = target.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    callback.forget();
}

/// Calls back every so many milliseconds.
pub fn every(milliseconds: i32, callback: impl FnMut() + 'static) {
    let callback = Closure::<dyn FnMut()>::new(callback);
    if let Some(window) = window() {
        let function = callback.as_ref().unchecked_ref();
        let _ =
            window.set_interval_with_callback_and_timeout_and_arguments_0(function, milliseconds);
    }
    callback.forget();
}

/// Calls back once, after so many milliseconds.
pub fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let function = Closure::once_into_js(callback);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            function.unchecked_ref(),
            milliseconds,
        );
    }
}

/// Whether the tab is in front.
pub fn is_visible() -> bool {
    let document = window().and_then(|w| w.document());
    document.is_none_or(|d| d.visibility_state() == web_sys::VisibilityState::Visible)
}

/// The person's languages, best first (BCP 47).
pub fn languages() -> Vec<String> {
    let list = window().map(|w| w.navigator().languages());
    list.map(|l| l.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

/// Whether a media query holds now.
pub fn matches(query: &str) -> bool {
    window().and_then(|w| w.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// Calls back with the answer whenever the answer to a media query changes.
pub fn on_match(query: &'static str, mut callback: impl FnMut(bool) + 'static) {
    let Some(list) = window().and_then(|w| w.match_media(query).ok().flatten()) else { return };
    let callback = Closure::<dyn FnMut()>::new(move || callback(matches(query)));
    let _ = list.add_event_listener_with_callback("change", callback.as_ref().unchecked_ref());
    callback.forget();
}

/// Sets the document's language, direction and title.
pub fn set_document(language: &str, direction: &str, title: &str) {
    let Some(document) = window().and_then(|w| w.document()) else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Sets an attribute of the document's root; `None` removes it.
pub fn set_root(attribute: &str, value: Option<&str>) {
    let root = window().and_then(|w| w.document()).and_then(|d| d.document_element());
    let _ = root.map(|root| match value {
        Some(value) => root.set_attribute(attribute, value),
        None => root.remove_attribute(attribute),
    });
}

/// How far the page is scrolled, in CSS pixels.
pub fn scroll_top() -> f64 {
    window().and_then(|w| w.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls the page, at once.
pub fn scroll_to(top: f64) {
    let options = ScrollToOptions::new();
    options.set_top(top);
    options.set_behavior(ScrollBehavior::Instant);
    if let Some(window) = window() {
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// Focuses the element with this id, without scrolling to it, once the page has settled.
pub fn focus(id: &str) {
    let id = id.to_owned();
    after(0, move || {
        let element = window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(&id));
        if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
            let options = js_sys::Object::new();
            let _ = js_sys::Reflect::set(&options, &"preventScroll".into(), &true.into());
            let focus = js_sys::Reflect::get(&element, &"focus".into());
            let function = focus.ok().and_then(|f| f.dyn_into::<js_sys::Function>().ok());
            let _ = function.map(|f| f.call1(&element, &options));
        }
    });
}

/// Opens the print dialogue.
pub fn print() {
    let _ = window().map(|w| w.print());
}

/// Shares an address with the device's own dialogue, or copies it; calls back with `true` when it
/// was copied.
pub fn share(title: &str, address: &str, copied: impl FnOnce(bool) + 'static) {
    let Some(navigator) = window().map(|w| w.navigator()) else { return };
    let own = js_sys::Reflect::get(&navigator, &"share".into());
    if let Ok(function) = own.and_then(JsCast::dyn_into::<js_sys::Function>) {
        let data = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&data, &"title".into(), &title.into());
        let _ = js_sys::Reflect::set(&data, &"url".into(), &address.into());
        if function.call1(&navigator, &data).is_ok() {
            return;
        }
    }
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if clipboard.is_ok_and(|c| !c.is_undefined()) {
        let promise = navigator.clipboard().write_text(address);
        wasm_bindgen_futures::spawn_local(async move {
            copied(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
        });
    }
}
