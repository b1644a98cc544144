//! What lies on this device because of us, and deleting all of it.

use crate::edge::{config, host, store, worker};
use crate::state::App;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What lies on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    /// The members.
    pub feed: bool,
    /// Language or theme.
    pub preferences: bool,
}

/// What lies here now.
pub fn stored() -> Stored {
    Stored {
        feed: store::holds(store::Key::Feed),
        preferences: store::holds(store::Key::Preferences),
    }
}

/// Registers the worker that keeps the page for later, once the page itself is done with the
/// network; not where everything has just been deleted.
pub fn keep_page(app: App) {
    host::after(3_000, move || {
        if !app.data.is_forgotten() {
            worker::register();
        }
    });
}

/// Puts the focus on the element with this id.
pub fn focus(id: &str) {
    host::focus(id);
}

/// Forgets all that this page holds of the person, and lays nothing more on the device.
pub fn forget(app: App) {
    app.prefs.forget();
    app.places.forget();
    app.data.forget();
}

/// Deletes everything of ours on this device, for all tabs; the signal tells whether that went well.
pub fn delete_everything(app: App, done: RwSignal<Option<bool>>) {
    forget(app);
    app.data.forget_everywhere();
    spawn_local(async move {
        let removed = worker::remove().await.is_ok();
        // Last, so that nothing that was under way puts it back.
        store::clear();
        let left = stored();
        done.set(Some(removed && !left.feed && !left.preferences));
    });
}

/// The address of the map engine.
pub fn map_engine() -> String {
    config::read(config::Setting::Engine)
}

/// The addresses of the basemaps, relative ones made whole.
pub fn basemaps() -> Vec<String> {
    let setting = config::read(config::Setting::Basemap);
    setting.split_whitespace().map(host::absolute).collect()
}

/// Whether movement is unwelcome.
pub fn reduced_motion() -> bool {
    host::matches("(prefers-reduced-motion: reduce)")
}

/// Which application shows the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapApp {
    /// Whatever answers `geo:` addresses (RFC 5870), as on Android.
    Geo,
    /// Apple's, which answers no `geo:`.
    Apple,
    /// A website: desktops.
    Web,
}

/// Which application shows the way on this device.
pub fn map_app() -> MapApp {
    let agent = host::user_agent();
    if agent.contains("Android") {
        MapApp::Geo
    } else if ["iPhone", "iPad", "Macintosh"].iter().any(|name| agent.contains(name)) {
        MapApp::Apple
    } else {
        MapApp::Web
    }
}

/// The mail address for mistakes, if the operator gave one.
pub fn contact() -> Option<String> {
    Some(config::read(config::Setting::Contact)).filter(|address| !address.is_empty())
}

/// Shares or copies the address of what is shown.
pub fn share(title: &str, address: &str, copied: RwSignal<bool>) {
    host::share(title, address, move |ok| copied.set(ok));
}

/// Prints the page.
pub fn print() {
    host::print();
}
