//! Entry: reads the address and what is kept, and mounts the app in the place of the page's first screen
//! as soon as it can show more than that.
#![warn(missing_docs)]

mod edge;
mod js;
mod pages;
mod state;
mod ui;

use edge::{take_over, translated};
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
        // Without its texts the page speaks German, which the program brings.
        app.i18n.change(locale).await;
        if !take_over::is_waiting() {
            let settled = owner.with(|| app.data.settled());
            // It is told once, by what lives as long as the page.
            let _ = settled.await;
        }
        let done = take_over::look();
        if let Some(typed) = done.typed.clone() {
            app.view.search(typed);
        }
        app.i18n.label_document();
        if let Some(app) = document().get_element_by_id("app") {
            translated::look_after(&app);
        }
        owner.with(|| {
            state::title::follow(app);
            pages::mount(app);
        });
        take_over::finish(&done);
        edge::focus::keep();
        edge::host::follow_fragments_in_place();
        edge::frame::on_language(move |tag| app.set_language(&tag, false, |_| {}));
        let settled = owner.with(|| app.data.settled());
        let _ = settled.await;
        app.view.restore_place();
        // The app lives as long as the page.
        std::mem::forget(owner);
    });
}
