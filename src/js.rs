//! What every touch of JavaScript needs: properties that a browser may lack, promises that may be
//! rejected, functions for the browser to call. It stands beside the floors, so that all share it.
//!
//! Nothing here throws or panics: what a browser lacks or refuses is `None`. Deliberately absent:
//! what anything means.

use gloo_events::EventListener;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Web Locks, which web-sys only has behind an unstable `cfg`.
    pub type LockManager;
    /// Calls `granted` when the lock is there; it is held until the promise that this returns has an
    /// end.
    #[wasm_bindgen(method, catch)]
    pub fn request(
        this: &LockManager,
        name: &str,
        options: &Object,
        granted: &Function,
    ) -> Result<Promise, JsValue>;
}

/// A property of an object; `None` where it is missing, `null`, or refused: some getters throw, such
/// as `navigator.serviceWorker` in a frame without an origin.
pub fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// An interface of the window that some browsers lack or refuse.
pub fn global<T: JsCast>(name: &str) -> Option<T> {
    get(&gloo_utils::window(), name).map(JsCast::unchecked_into)
}

/// An interface of `navigator` that some browsers lack or refuse.
pub fn of_navigator<T: JsCast>(name: &str) -> Option<T> {
    get(&gloo_utils::window().navigator(), name).map(JsCast::unchecked_into)
}

/// An object with these properties.
pub fn object(properties: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in properties {
        // Only a frozen object refuses.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

/// Calls a method with one argument; `None` where there is no such method, or it throws.
pub fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    let method: Function = get(object, method)?.dyn_into().ok()?;
    method.call1(object, argument).ok()
}

/// What a promise comes to; `None` where it is rejected.
pub async fn settled<T: JsCast>(promise: Promise) -> Option<T> {
    JsFuture::from(promise).await.ok().map(JsCast::unchecked_into)
}

/// The same, where the call that makes the promise may throw.
pub async fn tried<T: JsCast>(promise: Result<Promise, JsValue>) -> Option<T> {
    settled(promise.ok()?).await
}

/// A function for the browser to call with one value, as long as the browser holds it.
pub fn function(callback: impl FnMut(JsValue) + 'static) -> Function {
    let callback: Box<dyn FnMut(JsValue)> = Box::new(callback);
    Closure::wrap(callback).into_js_value().unchecked_into()
}

/// Fetches a script that is a module and leaves a function behind as a global, which it also tells
/// with an event of the document; calls back with that function, or without where it can't be had. A
/// module runs once, so whoever comes later finds the global.
pub fn load_script(
    url: &str,
    global_name: &str,
    event: &'static str,
    done: Box<dyn FnOnce(Option<Function>)>,
) {
    if let Some(function) = global(global_name) {
        return done(Some(function));
    }
    let document = gloo_utils::document();
    let (Ok(script), Some(head)) = (document.create_element("script"), document.head()) else {
        return done(None);
    };
    let _ = script.set_attribute("type", "module");
    let _ = script.set_attribute("src", url);
    // Whichever of the two comes first.
    let done = std::rc::Rc::new(std::cell::Cell::new(Some(done)));
    let failed = done.clone();
    let ready = move |event: &web_sys::Event| {
        if let Some(done) = done.take() {
            done(get(event, "detail").and_then(|function| function.dyn_into().ok()));
        }
    };
    EventListener::once(&document, event, ready).forget();
    let fail = move |_: &web_sys::Event| {
        if let Some(done) = failed.take() {
            done(None);
        }
    };
    EventListener::once(&script, "error", fail).forget();
    let _ = head.append_child(&script);
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::channel::oneshot;
    use js_sys::eval;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn what_is_missing_or_refused_is_none() {
        let object =
            eval("({ a: 1, n: null, u: undefined, get t() { throw 1 }, f() { throw 2 } })");
        let object = object.unwrap();
        assert_eq!(get(&object, "a").and_then(|a| a.as_f64()), Some(1.0));
        for name in ["n", "u", "t", "x"] {
            assert_eq!(get(&object, name), None, "{name}");
        }
        assert_eq!(get(&JsValue::UNDEFINED, "a"), None);
        for name in ["a", "f", "x"] {
            assert_eq!(call(&object, name, &JsValue::NULL), None, "{name}");
        }
        assert!(global::<JsValue>("kmnNowhere").is_none());
        assert!(of_navigator::<JsValue>("kmnNowhere").is_none());
    }

    #[wasm_bindgen_test]
    async fn a_rejected_promise_is_none() {
        let number: Option<JsValue> = settled(Promise::resolve(&JsValue::from(7))).await;
        assert_eq!(number.and_then(|n| n.as_f64()), Some(7.0));
        assert!(settled::<JsValue>(Promise::reject(&JsValue::from(7))).await.is_none());
        assert!(tried::<JsValue>(Err(JsValue::NULL)).await.is_none());
    }

    async fn loaded(url: &str) -> Option<Function> {
        let (send, receive) = oneshot::channel();
        load_script(url, "kmnTool", "kmn-tool", Box::new(move |tool| drop(send.send(tool))));
        receive.await.unwrap()
    }

    #[wasm_bindgen_test]
    async fn a_script_hands_its_function_over() {
        assert!(loaded("http://127.0.0.1:9/none.js").await.is_none());
        let script = "const tool = () => 7; globalThis.kmnTool = tool;
            document.dispatchEvent(new CustomEvent('kmn-tool', { detail: tool }))";
        let url = "URL.createObjectURL(new Blob([SCRIPT], { type: 'text/javascript' }))";
        let url = eval(&url.replace("SCRIPT", &format!("{script:?}"))).unwrap();
        for url in [url.as_string().unwrap(), "whoever comes later needs no script".to_owned()] {
            let tool = loaded(&url).await.unwrap();
            assert_eq!(tool.call0(&JsValue::NULL).unwrap().as_f64(), Some(7.0));
        }
        eval("delete window.kmnTool").unwrap();
    }
}
