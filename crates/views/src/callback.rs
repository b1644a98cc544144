//! Events whose meaning is the caller's.

use leptos::prelude::*;

/// Handles an event by a callback, where there is one.
pub(crate) fn notify<E>(callback: Option<Callback<()>>) -> impl FnMut(E) + Copy + 'static {
    move |_| {
        if let Some(callback) = callback {
            callback.run(());
        }
    }
}
