//! The other tabs of this page: one at a time asks the network, and they hear from each other.
//! Deliberately absent: what the words mean. Without Web Locks or BroadcastChannel each tab is alone.

#[cfg(test)]
mod tests;

use crate::js;
use futures::channel::oneshot;
use futures::future::{Either, select};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use gloo_utils::window;
use js_sys::{Function, Promise};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, BroadcastChannel, MessageChannel, MessageEvent, PageTransitionEvent,
};

/// The name of lock and channel.
const NAME: &str = "kmn-sync";

/// A tab that is stopped in the middle keeps the lock; the others do not wait for ever.
const PATIENCE_MS: u32 = 60_000;

/// The right to ask the network, given back when dropped.
#[derive(Debug)]
pub struct FetchLock(Option<Function>);

impl Drop for FetchLock {
    fn drop(&mut self) {
        if let Some(release) = self.0.take() {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Waits until no other tab has the lock; not for ever, and not at all where there are no locks.
pub async fn acquire() -> FetchLock {
    FetchLock(request_lock().await)
}

/// The function that gives the lock back; `None` where it could not be had.
async fn request_lock() -> Option<Function> {
    let locks: js::LockManager = js::of_navigator("locks")?;
    let impatience = AbortController::new().ok()?;
    let options = js::object(&[("signal", impatience.signal().into())]);
    // Cancelled when this function is left.
    let _timer = Timeout::new(PATIENCE_MS, move || impatience.abort());
    let (grant, granted) = oneshot::channel();
    let held = Closure::once_into_js(move |_lock: JsValue| {
        let mut grant = Some(grant);
        // The lock is held until this promise is resolved.
        Promise::new(&mut |release, _| {
            if let Some(grant) = grant.take() {
                let _ = grant.send(release);
            }
        })
    });
    let ended = locks.request(NAME, &options, held.unchecked_ref()).ok()?;
    match select(granted, JsFuture::from(ended)).await {
        Either::Left((release, _)) => release.ok(),
        Either::Right(_) => None,
    }
}

thread_local! {
    /// The channel to the other tabs, while it is open.
    static CHANNEL: RefCell<Option<BroadcastChannel>> = const { RefCell::new(None) };
}

/// Calls back with every word that another tab says, for the life of the page.
pub fn listen(mut callback: impl FnMut(String) + 'static) {
    let hear = js::function(move |event| {
        let word = event.unchecked_into::<MessageEvent>().data();
        callback(word.as_string().unwrap_or_default());
    });
    open(&hear);
    // An open channel would keep the page out of the back-forward cache.
    let close = |_: &web_sys::Event| {
        if let Some(channel) = CHANNEL.take() {
            channel.close();
        }
    };
    EventListener::new(&window(), "pagehide", close).forget();
    let open_again = move |event: &web_sys::Event| {
        if event.unchecked_ref::<PageTransitionEvent>().persisted() {
            open(&hear);
        }
    };
    EventListener::new(&window(), "pageshow", open_again).forget();
}

fn open(hear: &Function) {
    if let Ok(channel) = BroadcastChannel::new(NAME) {
        channel.set_onmessage(Some(hear));
        CHANNEL.set(Some(channel));
    }
}

/// Says a word to the other tabs.
pub fn tell(word: &str) {
    CHANNEL.with_borrow(|channel| {
        if let Some(channel) = channel {
            // Only a closed channel refuses.
            let _ = channel.post_message(&word.into());
        }
    });
}

/// Lets the browser do what waits, input first, between two steps of long work.
pub async fn yield_to_browser() {
    let scheduler = js::get(&window(), "scheduler");
    let resumed = scheduler.and_then(|s| js::call(&s, "yield", &JsValue::UNDEFINED));
    let resumed = resumed.map(|promise| Promise::resolve(&promise)).or_else(next_message);
    if let Some(resumed) = resumed {
        let _ = JsFuture::from(resumed).await;
    }
}

/// Comes after what waits: a message to itself, since a timer would be held back.
fn next_message() -> Option<Promise> {
    let channel = MessageChannel::new().ok()?;
    let message = Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    channel.port2().post_message(&JsValue::NULL).ok()?;
    Some(message)
}
