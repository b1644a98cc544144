//! Saving the offline map: what it weighs, how far it has come, and giving it up again.

use crate::state::app;
use crate::state::device::{self, MapState, Metric};
use directory::message::Arg;
use leptos::prelude::*;
use views::{Msg, t, use_texts};

/// The control, with its heading; nothing where the map can't be saved.
#[component]
pub fn SaveMap() -> impl IntoView {
    let here = app().device;
    device::measure_storage();
    view! {
        <Show when=move || !matches!(here.map(), MapState::Cannot | MapState::Forgotten)>
            <SaveMapControl />
        </Show>
    }
}

#[component]
fn SaveMapControl() -> impl IntoView {
    let (here, texts) = (app().device, use_texts());
    // Without a connection nobody knows the size; its line is there all the same.
    let size = move || match here.metric(Metric::MapSize) {
        0.0 => String::new(),
        size => texts.with(Msg::OfflineMapSize, "size", &bytes(size)),
    };
    let status = move || match here.map() {
        MapState::Saving => texts.text(Msg::OfflineMapSaving),
        MapState::Saved => texts.text(Msg::OfflineMapSaved),
        MapState::NoRoom => texts.text(Msg::OfflineMapNoRoom),
        MapState::Failed => texts.text(Msg::OfflineMapFailed),
        _ => String::new(),
    };
    // One button for all, so that the focus stays on it.
    let act = move |_| match untrack(|| here.map()) {
        MapState::Saving => device::stop_saving(),
        MapState::Saved => device::delete_map(),
        _ => device::save_map(),
    };
    let action = move || {
        texts.text(match here.map() {
            MapState::Saving => Msg::OfflineMapStop,
            MapState::Saved => Msg::OfflineMapDrop,
            _ => Msg::OfflineMapSave,
        })
    };
    view! {
        <div class="save-map">
            <h3>{t(Msg::OfflineMap)}</h3>
            <p class="quiet">{t(Msg::OfflineMapHint)}</p>
            <Show when=move || { here.metric(Metric::SavesData) > 0.0 }>
                <p class="quiet">{t(Msg::OfflineMapSparing)}</p>
            </Show>
            <p class="quiet weighs">{size}</p>
            <p role="status">{status}</p>
            <Show when=move || here.map() == MapState::Saving>
                <SaveMapProgress />
            </Show>
            <p>
                <button class="button" type="button" on:click=act>
                    {action}
                </button>
            </p>
        </div>
    }
}

/// How much has come, as a bar and in words.
#[component]
fn SaveMapProgress() -> impl IntoView {
    let (here, texts) = (app().device, use_texts());
    let size = move || here.metric(Metric::MapSize);
    let received = move || here.metric(Metric::Received);
    let percent = move || ((100.0 * received() / size().max(1.0)) as u32).to_string();
    let come = move || {
        let (done, size) = (bytes(received()), bytes(size()));
        let args = [("done", Arg::from(&done)), ("size", Arg::from(&size))];
        texts.fill(Msg::OfflineMapLoading, &args)
    };
    view! {
        <progress aria-label=t(Msg::OfflineMapSaving) max="100" value=percent></progress>
        <p class="quiet come">{come}</p>
    }
}

/// Bytes in words; read inside a view, they follow the language.
fn bytes(count: f64) -> String {
    device::bytes(count, app().i18n.locale().formats)
}
