//! The page round the app: address, document, window, and what they tell us.
//!
//! Listeners stay for the life of the page, which is the life of the app.

mod share;
#[cfg(test)]
mod tests;

use crate::js;
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::{Interval, Timeout};
use gloo_utils::{document, document_element, window};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Event, HtmlAnchorElement, MediaQueryList, MediaQueryListEvent, ScrollBehavior, ScrollToOptions,
    Url, VisibilityState,
};

pub use share::share;

/// Something that happens to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageEvent {
    /// Back or forward.
    Navigated,
    /// The connection came back.
    Online,
    /// The connection was lost.
    Offline,
    /// The tab came to the front or went to the back: ask [`is_visible`].
    Visibility,
    /// The page is about to be printed.
    BeforePrint,
    /// Another tab has written into LocalStorage, or cleared it.
    Stored,
    /// The page goes away, perhaps to be loaded anew.
    Left,
    /// The page was scrolled.
    Scrolled,
}

/// The query string of the address, without `?`.
pub fn query_string() -> String {
    let search = window().location().search().unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

/// The address of the page with another query string.
pub fn address(query: &str) -> String {
    let location = window().location();
    let mut address = location.origin().unwrap_or_default();
    address.push_str(&location.pathname().unwrap_or_default());
    if !query.is_empty() {
        address.push('?');
        address.push_str(query);
    }
    address
}

/// The path of the address.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Leaves the address of a page that lies in a folder of the site for the program's own, in place.
pub fn leave_folder(query: &str) {
    let root = absolute("./");
    // Relative addresses count from the address again.
    if let Ok(Some(base)) = document().query_selector("base") {
        base.remove();
    }
    if let Ok(history) = window().history() {
        let _ =
            history.replace_state_with_url(&JsValue::NULL, "", Some(&[&root, "?", query].concat()));
    }
}

/// A relative address made whole; what is no address stays as it is.
pub fn absolute(address: &str) -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    Url::new_with_base(address, &base).map_or_else(|_| address.to_owned(), |url| url.href())
}

/// What the browser says it is.
pub fn user_agent() -> String {
    window().navigator().user_agent().unwrap_or_default()
}

/// The person's languages, best first (BCP 47).
pub fn languages() -> Vec<String> {
    let tags = js::of_navigator::<Array>("languages").unwrap_or_default();
    tags.iter().filter_map(|tag| tag.as_string()).collect()
}

/// Writes the query string into the address, with a note for [`entry_note`]: as a new step for the back
/// button, or in place. In a frame every step would be one of the page round it, so there is none. Then
/// says so with an event, for the script that speaks with a partner's page (`start/frame.js`).
pub fn write_query(query: &str, note: &str, new_step: bool) {
    let Ok(history) = window().history() else { return };
    let (state, address) = (JsValue::from_str(note), address(query));
    // Browsers limit how often this may be called; a missed update is no harm.
    let _ = if new_step && !is_framed() {
        history.push_state_with_url(&state, "", Some(&address))
    } else {
        history.replace_state_with_url(&state, "", Some(&address))
    };
    if let Ok(event) = Event::new("kmn-address") {
        let _ = window().dispatch_event(&event);
    }
}

/// Leaves a note at this entry of the history, which outlives the page.
pub fn set_entry_note(note: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state(&JsValue::from_str(note), "");
    }
}

/// The note at this entry of the history; none where none was left.
pub fn entry_note() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}

/// Goes back so many entries of the history; [`PageEvent::Navigated`] tells when that is done.
pub fn go_back(entries: usize) {
    if let Ok(history) = window().history() {
        let _ = history.go_with_delta(-(entries as i32));
    }
}

/// Whether the page stands in a frame.
pub fn is_framed() -> bool {
    let window = window();
    window.parent().ok().flatten().is_some_and(|parent| parent != window)
}

/// In a frame, links to places of the page itself lead there without a step in the history of the page
/// round it.
pub fn follow_fragments_in_place() {
    if !is_framed() {
        return;
    }
    let follow = |event: &Event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = target.and_then(|e| e.closest("a[href^='#']").ok().flatten());
        if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
            event.prevent_default();
            let _ = window().location().replace(&link.href());
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "click", options, follow).forget();
}

/// Calls back whenever it happens.
pub fn on_event(event: PageEvent, mut callback: impl FnMut() + 'static) {
    let name = match event {
        PageEvent::Navigated => "popstate",
        PageEvent::Online => "online",
        PageEvent::Offline => "offline",
        PageEvent::BeforePrint => "beforeprint",
        PageEvent::Stored => "storage",
        PageEvent::Left => "pagehide",
        PageEvent::Scrolled => "scroll",
        PageEvent::Visibility => "visibilitychange",
    };
    let callback = move |_: &Event| callback();
    match event {
        PageEvent::Visibility => EventListener::new(&document(), name, callback).forget(),
        _ => EventListener::new(&window(), name, callback).forget(),
    }
}

/// Calls back again and again, with this many milliseconds in between.
pub fn set_interval(milliseconds: u32, callback: impl FnMut() + 'static) {
    Interval::new(milliseconds, callback).forget();
}

/// Calls back once, after this many milliseconds.
pub fn set_timeout(milliseconds: u32, callback: impl FnOnce() + 'static) {
    // Forgotten, it runs on; the identity that it gives back would stop it.
    let _ = Timeout::new(milliseconds, callback).forget();
}

/// Whether the tab is in front.
pub fn is_visible() -> bool {
    document().visibility_state() != VisibilityState::Hidden
}

/// Whether a media query holds now.
pub fn matches(query: &str) -> bool {
    media(query).is_some_and(|media| media.matches())
}

/// Calls back with the answer whenever the answer to a media query changes.
pub fn on_match(query: &str, mut callback: impl FnMut(bool) + 'static) {
    let Some(media) = media(query) else { return };
    let changed = move |event: &Event| {
        callback(event.unchecked_ref::<MediaQueryListEvent>().matches());
    };
    EventListener::new(&media, "change", changed).forget();
}

fn media(query: &str) -> Option<MediaQueryList> {
    window().match_media(query).ok().flatten()
}

/// Sets an attribute of the document's root; `None` removes it.
pub fn set_root(attribute: &str, value: Option<&str>) {
    let root = document_element();
    // Only a name that can't be one is refused.
    let _ = match value {
        Some(value) => root.set_attribute(attribute, value),
        None => root.remove_attribute(attribute),
    };
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the document's language and direction.
pub fn set_document(language: &str, direction: &str) {
    set_root("lang", Some(language));
    set_root("dir", Some(direction));
}

/// How far the page is scrolled, in CSS pixels.
pub fn scroll_top() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Scrolls the page, at once.
pub fn scroll_to(top: f64) {
    let options = ScrollToOptions::new();
    options.set_top(top);
    options.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&options);
}

/// Opens the print dialogue.
pub fn print() {
    // Refused only to frames without the permission.
    let _ = window().print();
}
