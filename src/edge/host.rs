//! The page round the app: address, document, window, and what they tell us.
//!
//! Listeners stay for the life of the page, which is the life of the app. The plumbing is
//! JavaScript (`page.js`): a third of the bytes that it would be here.

use js_sys::Function;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/edge/page.js")]
extern "C" {
    fn query() -> String;
    fn base() -> String;
    #[wasm_bindgen(js_name = absolute)]
    fn made_whole(address: &str) -> String;
    fn agent() -> String;
    #[wasm_bindgen(js_name = languages)]
    fn all_languages() -> String;
    fn write(address: &str, step: bool);
    #[wasm_bindgen(js_name = on)]
    fn on_event(name: &str, told: &Function);
    #[wasm_bindgen(js_name = onMatch)]
    fn on_change(media: &str, told: &Function);
    #[wasm_bindgen(js_name = every)]
    fn each(milliseconds: i32, told: &Function);
    #[wasm_bindgen(js_name = after)]
    fn later(milliseconds: i32, told: &Function);
    #[wasm_bindgen(js_name = setTitle)]
    fn set_title(title: &str);
    #[wasm_bindgen(js_name = share)]
    fn share_or_copy(title: &str, address: &str, told: &Function);

    /// Whether the tab is in front.
    #[wasm_bindgen(js_name = isVisible)]
    pub fn is_visible() -> bool;
    /// Whether a media query holds now.
    pub fn matches(query: &str) -> bool;
    /// Sets an attribute of the document's root; `None` removes it.
    #[wasm_bindgen(js_name = setRoot)]
    pub fn set_root(attribute: &str, value: Option<&str>);
    /// How far the page is scrolled, in CSS pixels.
    #[wasm_bindgen(js_name = scrollTop)]
    pub fn scroll_top() -> f64;
    /// Scrolls the page, at once.
    #[wasm_bindgen(js_name = scrollToTop)]
    pub fn scroll_to(top: f64);
    /// Focuses the element with this id, without scrolling to it, once the page has settled.
    pub fn focus(id: &str);
    /// Opens the print dialogue.
    #[wasm_bindgen(js_name = printPage)]
    pub fn print();
}

/// Something that happens to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
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
}

/// The query string of the address, without `?`.
pub fn query_string() -> String {
    query()
}

/// The address of the page with another query string.
pub fn address(query: &str) -> String {
    let mut address = base();
    if !query.is_empty() {
        address.push('?');
        address.push_str(query);
    }
    address
}

/// A relative address made whole.
pub fn absolute(address: &str) -> String {
    made_whole(address)
}

/// What the browser says it is.
pub fn user_agent() -> String {
    agent()
}

/// Writes the query string into the address: as a new step for the back button, or in place.
pub fn write_query(query: &str, new_step: bool) {
    write(&address(query), new_step);
}

/// Calls back whenever it happens.
pub fn on(happening: Happening, callback: impl FnMut() + 'static) {
    let name = match happening {
        Happening::Navigated => "popstate",
        Happening::Online => "online",
        Happening::Offline => "offline",
        Happening::BeforePrint => "beforeprint",
        Happening::Visibility => "visibilitychange",
    };
    on_event(name, &function(Box::new(callback)));
}

/// Calls back every so many milliseconds.
pub fn every(milliseconds: i32, callback: impl FnMut() + 'static) {
    each(milliseconds, &function(Box::new(callback)));
}

/// Calls back once, after so many milliseconds.
pub fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    let mut callback = Some(callback);
    let once = move || {
        if let Some(callback) = callback.take() {
            callback();
        }
    };
    later(milliseconds, &function(Box::new(once)));
}

/// The person's languages, best first (BCP 47).
pub fn languages() -> Vec<String> {
    all_languages().split(' ').filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

/// Calls back with the answer whenever the answer to a media query changes.
pub fn on_match(query: &'static str, callback: impl FnMut(bool) + 'static) {
    on_change(query, &told(Box::new(callback)));
}

/// Sets the document's language, direction and title.
pub fn set_document(language: &str, direction: &str, title: &str) {
    set_title(title);
    set_root("lang", Some(language));
    set_root("dir", Some(direction));
}

/// Shares an address with the device's own dialogue, or copies it; calls back with `true` when it
/// was copied, `false` when neither could be done.
pub fn share(title: &str, address: &str, copied: impl FnMut(bool) + 'static) {
    share_or_copy(title, address, &told(Box::new(copied)));
}

/// For the browser to call; it lives as long as the browser holds it.
fn function(callback: Box<dyn FnMut()>) -> Function {
    Closure::wrap(callback).into_js_value().unchecked_into()
}

/// The same, with a yes or no.
fn told(callback: Box<dyn FnMut(bool)>) -> Function {
    Closure::wrap(callback).into_js_value().unchecked_into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn addresses() {
        assert!(address("").starts_with("http") && !address("").contains('?'));
        assert_eq!(address("q=a"), address("") + "?q=a");
        assert!(absolute("x/y.js").ends_with("/x/y.js"));
        assert_eq!(absolute("https://a.example/b"), "https://a.example/b");
        assert_eq!(absolute("https://["), "https://[", "no address stays as it is");
        write_query("q=%C3%A4&open=1", false);
        assert_eq!(query_string(), "q=%C3%A4&open=1");
        write_query("", false);
        assert_eq!(query_string(), "");
    }

    #[wasm_bindgen_test]
    async fn later_comes_once() {
        let count = std::rc::Rc::new(std::cell::Cell::new(0));
        let counted = count.clone();
        let promise = js_sys::Promise::new(&mut |done, _| {
            let counted = counted.clone();
            after(0, move || {
                counted.set(counted.get() + 1);
                let _ = done.call0(&JsValue::NULL);
            });
        });
        wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
        assert_eq!(count.get(), 1);
    }

    #[wasm_bindgen_test]
    fn the_root_takes_attributes() {
        set_root("data-probe", Some("a"));
        assert!(matches("all") && !matches("not all"));
        let root = web_sys::window().unwrap().document().unwrap().document_element().unwrap();
        assert_eq!(root.get_attribute("data-probe").as_deref(), Some("a"));
        set_root("data-probe", None);
        assert_eq!(root.get_attribute("data-probe"), None);
    }
}
