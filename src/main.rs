//! Entry: reads the address and what is kept, then mounts the app over the skeleton.
#![warn(missing_docs)]

mod edge;
mod js;
mod pages;
mod state;
mod ui;

use leptos::prelude::*;
use leptos::task::spawn_local;
use state::{App, i18n};

fn main() {
    // A second start of the same executor is refused, and no harm.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let app = owner.with(App::start);
    spawn_local(async move {
        let view_language = app.view.language();
        let chosen = app.prefs.language();
        let locale = i18n::first(view_language.as_deref(), chosen.as_deref());
        // Without its texts the page speaks German, which stands in it.
        app.i18n.change(locale).await;
        owner.with(|| pages::mount(app));
        edge::frame::on_language(move |tag| app.set_language(&tag, false, |_| {}));
        // The app lives as long as the page.
        std::mem::forget(owner);
    });
}
