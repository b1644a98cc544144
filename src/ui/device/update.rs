//! The news that another version of the page is ready; it changes over when a person wants it.

use crate::state::app;
use crate::state::device::{self, Metric};
use leptos::prelude::*;
use views::{Msg, t};

/// A bar at the page's end.
#[component]
pub fn UpdateNotice() -> impl IntoView {
    let here = app().device;
    let later = RwSignal::new(false);
    let is_ready = move || here.metric(Metric::Update) > 0.0 && !later.get();
    view! {
            <Show when=is_ready>
                <div class="update">
                    <p>{t(Msg::UpdateReady)}</p>
                    <p class="actions">
                        <button
                            class="button primary"
                            type="button"
                            on:click=|_| device::activate_update()
                        >
                            {t(Msg::UpdateNow)}
                        </button>
                        <button class="button" type="button" on:click=move |_| later.set(true)>
                            {t(Msg::UpdateLater)}
                        </button>
                    </p>
                </div>
            </Show>
    }
}
