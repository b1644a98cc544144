//! The other tabs of this page: one at a time asks the network, and they hear from each other.
//! Deliberately absent: what the words mean. Without Web Locks or BroadcastChannel each tab is alone.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/edge/plumbing.js")]
extern "C" {
    #[wasm_bindgen(js_name = turn)]
    fn turn_of_tab() -> js_sys::Promise;
    #[wasm_bindgen(js_name = listen)]
    fn listen_to(callback: &JsValue);
    /// Says a word to the other tabs.
    pub fn tell(word: &str);
    #[wasm_bindgen(js_name = breathe)]
    fn breath() -> js_sys::Promise;
}

/// The right to ask the network, given back when dropped.
#[derive(Debug)]
pub struct Turn(Option<Function>);

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(release) = self.0.take() {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Waits until no other tab has its turn; not for ever.
pub async fn turn() -> Turn {
    Turn(JsFuture::from(turn_of_tab()).await.ok().and_then(|release| release.dyn_into().ok()))
}

/// Calls back with every word that another tab says, for the life of the page.
pub fn listen(callback: impl FnMut(String) + 'static) {
    listen_to(&Closure::<dyn FnMut(String)>::new(callback).into_js_value());
}

/// Lets the browser see to what waits, between two steps of long work.
pub async fn breathe() {
    let _ = JsFuture::from(breath()).await;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::rc::Rc;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    async fn one_has_its_turn_at_a_time() {
        let first = turn().await;
        let second = Rc::new(Cell::new(false));
        let told = second.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let _turn = turn().await;
            told.set(true);
        });
        rest().await;
        assert!(!second.get(), "two at once");
        drop(first);
        let mut rests = 0;
        while !second.get() {
            rests += 1;
            assert!(rests < 100, "the turn was not given back");
            rest().await;
        }
    }

    /// A moment, in which other tasks of the browser run.
    async fn rest() {
        let rest = js_sys::eval("new Promise(done => setTimeout(done, 50))").unwrap();
        let _ = JsFuture::from(js_sys::Promise::from(rest)).await;
    }
}
