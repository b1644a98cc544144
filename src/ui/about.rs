//! The parts of the About page.

use crate::state::{app, device};
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::text::{tr, tr_n};
use leptos::prelude::*;

/// Who publishes the data, how old they are, and what is wrong with them.
#[component]
pub fn DataState() -> impl IntoView {
    let app = app();
    let i18n = app.i18n;
    let row = |msg: Msg, value: Signal<Option<String>>| {
        view! {
            <Show when=move || value.with(Option::is_some)>
                <div><dt>{tr(msg)}</dt><dd dir="auto">{value}</dd></div>
            </Show>
        }
    };
    let meta = move |read: fn(&directory::feed::FeedMeta) -> Option<String>| {
        Signal::derive(move || app.view.snapshot().and_then(|s| read(s.meta())))
    };
    let modified = Signal::derive(move || {
        let snapshot = app.view.snapshot()?;
        let moment = snapshot.meta().last_modified.clone()?;
        Some(i18n.speech().partial_date(moment.split('T').next()?))
    });
    let checked = Signal::derive(move || {
        Some(match app.data.checked() {
            Some(ms) => i18n.date_of(ms),
            None => i18n.text(Msg::AboutDataNever),
        })
    });
    let count = Signal::derive(move || app.view.snapshot().map(|s| i18n.number(s.len())));
    view! {
        <dl>
            {row(Msg::AboutDataCount, count)}
            {row(Msg::AboutDataPublisher, meta(|m| m.publisher.clone()))}
            {row(Msg::AboutDataLicence, meta(|m| m.licence.clone()))}
            {row(Msg::AboutDataModified, modified)}
            {row(Msg::AboutDataChecked, checked)}
        </dl>
        <p class="quiet">{tr_n(Msg::AboutDataProblems, move || app.data.problems().len())}</p>
        <Show when=move || !app.data.is_lasting()>
            <p class="alert">{tr(Msg::DataMemory)}</p>
        </Show>
        <p>
            <button class="button" on:click=move |_| app.data.refresh()>
                {icon(Icon::RefreshCw)}<span>{tr(Msg::DataRefresh)}</span>
            </button>
        </p>
    }
}

/// What lies on this device, and the button that deletes it.
#[component]
pub fn StoredHere() -> impl IntoView {
    let app = app();
    let done = RwSignal::new(None::<bool>);
    let stored = move || {
        done.get();
        app.data.checked();
        device::stored()
    };
    let deleted = move || done.get() == Some(true);
    view! {
        <h3>{tr(Msg::AboutStored)}</h3>
        <ul class="plain-list">
            {move || stored().feed.then(|| view! { <li>{tr(Msg::AboutStoredFeed)}</li> })}
            {move || stored().preferences.then(|| view! { <li>{tr(Msg::AboutStoredPrefs)}</li> })}
            {move || (!deleted()).then(|| view! { <li>{tr(Msg::AboutStoredShell)}</li> })}
            {move || deleted().then(|| view! { <li>{tr(Msg::AboutStoredNothing)}</li> })}
        </ul>
        <p>
            <button class="button" on:click=move |_| device::delete_everything(app, done)>
                {tr(Msg::AboutDelete)}
            </button>
        </p>
        <p role="status">
            {move || done.get().map(|ok| {
                tr(if ok { Msg::AboutDeleted } else { Msg::AboutDeleteFailed })()
            })}
        </p>
    }
}

/// Whose work this stands on: what, from whom, under which licence. Names stay as they are.
const SOURCES: &[(Msg, &[(&str, &str)])] = &[
    (
        Msg::AboutSourceBasemap,
        &[
            ("© GeoBasis-DE / BKG 2016 (Daten verändert)", "GeoNutzV"),
            ("© OpenStreetMap contributors", "ODbL 1.0"),
            ("GeoNames", "CC BY 4.0"),
            ("DB InfraGO", "CC BY 4.0"),
            ("GSHHG", "LGPL 3"),
            ("Natural Earth", "Public Domain"),
        ],
    ),
    (
        Msg::AboutSourceGazetteer,
        &[
            ("GeoNames", "CC BY 4.0"),
            ("© OpenStreetMap contributors", "ODbL 1.0"),
            ("© GeoBasis-DE / BKG 2016 (Daten verändert)", "GeoNutzV"),
        ],
    ),
    (Msg::AboutSourceEngine, &[("OpenLayers", "BSD 2-Clause"), ("PMTiles", "BSD 3-Clause")]),
    (Msg::AboutSourceIcons, &[("Lucide", "ISC")]),
];

/// Sources and licences.
#[component]
pub fn Sources() -> impl IntoView {
    let row = |(msg, works): &(Msg, &'static [(&'static str, &'static str)])| {
        let works = works.iter().map(|(who, licence)| {
            view! { <li dir="ltr" lang="de">{format!("{who} ({licence})")}</li> }
        });
        view! {
            <h3>{tr(*msg)}</h3>
            <ul class="plain-list">{works.collect_view()}</ul>
        }
    };
    view! { {SOURCES.iter().map(row).collect_view()} }
}
