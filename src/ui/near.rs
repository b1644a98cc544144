//! Notices when an element comes near the screen.

use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use wasm_bindgen::{JsCast, closure::Closure};

/// How early, as a CSS margin round the screen.
const EARLY: &str = "600px";

/// Calls back each time the element comes near the screen, as long as the element lives.
pub fn when_near<E>(element: NodeRef<E>, callback: impl Fn() + 'static)
where
    E: ElementType + 'static,
    E::Output: JsCast + Clone + 'static,
{
    let observer =
        StoredValue::new_local(None::<(IntersectionObserver, Closure<dyn FnMut(js_sys::Array)>)>);
    let callback = std::rc::Rc::new(callback);
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        let callback = callback.clone();
        let closure = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            let near = entries.iter().any(|entry| {
                entry.dyn_into::<IntersectionObserverEntry>().is_ok_and(|e| e.is_intersecting())
            });
            if near {
                callback();
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(EARLY);
        let made =
            IntersectionObserver::new_with_options(closure.as_ref().unchecked_ref(), &options);
        // Without the observer there is still the button.
        if let Ok(made) = made {
            made.observe(element.unchecked_ref());
            observer.set_value(Some((made, closure)));
        }
    });
    on_cleanup(move || {
        observer.update_value(|o| {
            if let Some((observer, _)) = o.take() {
                observer.disconnect();
            }
        });
    });
}
