//! Notices when an element comes near the screen.

use crate::state::signal::Held;
use crate::ui::live::effect;
use js_sys::Function;
use leptos::html::ElementType;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/near.js")]
extern "C" {
    fn near(element: &JsValue, margin: &str, told: &Function) -> Function;
}

/// How early, as a CSS margin round the screen.
const EARLY: &str = "600px";

/// Calls back each time the element comes near the screen, as long as the element lives.
pub fn when_near<E>(element: NodeRef<E>, callback: impl Fn() + 'static)
where
    E: ElementType + 'static,
    E::Output: JsCast + Clone + 'static,
{
    let end = Held::new(None::<Function>);
    let callback: Box<dyn Fn()> = Box::new(callback);
    let told: Function = Closure::wrap(callback).into_js_value().unchecked_into();
    effect(move || {
        if let Some(element) = element.get() {
            end.set(Some(near(element.unchecked_ref(), EARLY, &told)));
        }
    });
    on_cleanup(move || {
        end.update(|end| {
            let _ = end.take().map(|end| end.call0(&JsValue::NULL));
        });
    });
}
