//! The news that another version of the page is ready; it changes over when a person wants it.

use crate::state::app;
use crate::state::device::{self, Metric};
use leptos::prelude::*;
use views::{Msg, t};

/// Where those go on who pass the map by.
pub const PAST_MAP: &str = "past-map";

/// A bar at the page's end; its region is there from the start, so that the news is announced.
#[component]
pub fn UpdateNotice() -> impl IntoView {
    let here = app().device;
    let later = RwSignal::new(false);
    let is_ready = move || here.metric(Metric::Update) > 0.0 && !later.get();
    view! {
        <div class="news" id=PAST_MAP tabindex="-1" role="status">
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
        </div>
    }
}
