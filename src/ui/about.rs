//! The parts of the About page.

use crate::state::{app, device};
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{click, maybe, part, show, text};
use crate::ui::text::{tr, tr_n};
use directory::feed::FeedMeta;
use leptos::prelude::*;

/// Who publishes the data, how old they are, and what is wrong with them.
pub fn data_state() -> impl IntoView {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    let meta = move |msg, read: fn(&FeedMeta) -> Option<String>| {
        fact(msg, Box::new(move || view.snapshot().and_then(|s| read(s.meta()))))
    };
    let modified = move || {
        let moment = view.snapshot()?.meta().last_modified.clone()?;
        Some(i18n.partial_date(moment.split('T').next()?))
    };
    let checked = move || {
        Some(match app.data.checked() {
            Some(ms) => i18n.date_of(ms),
            None => i18n.text(Msg::AboutDataNever),
        })
    };
    let count = move || view.snapshot().map(|s| i18n.number(s.len()));
    let refresh = click(move || app.data.refresh());
    let memory = || view! { <p class="alert">{tr(Msg::DataMemory)}</p> }.into_any();
    view! {
        <dl>
            {fact(Msg::AboutDataCount, Box::new(count))}
            {meta(Msg::AboutDataPublisher, |m| m.publisher.clone())}
            {meta(Msg::AboutDataLicence, |m| m.licence.clone())}
            {fact(Msg::AboutDataModified, Box::new(modified))}
            {fact(Msg::AboutDataChecked, Box::new(checked))}
        </dl>
        <p class="quiet">{tr_n(Msg::AboutDataProblems, move || app.data.problems().len())}</p>
        {show(move || !app.data.is_lasting(), memory)}
        <p>
            <button class="button" on:click=refresh>
                {icon(Icon::RefreshCw)}<span>{tr(Msg::DataRefresh)}</span>
            </button>
        </p>
    }
}

/// A name and a value that may not be known.
fn fact(name: Msg, value: Box<dyn Fn() -> Option<String> + Send + Sync>) -> AnyView {
    maybe(move || {
        let value = value()?;
        Some(view! { <div><dt>{tr(name)}</dt><dd dir="auto">{value}</dd></div> }.into_any())
    })
    .into_any()
}

/// What lies on this device, and the button that deletes it.
pub fn stored_here() -> impl IntoView {
    let app = app();
    let done = RwSignal::new(None::<bool>);
    let lines = move || {
        app.data.checked();
        let deleted = done.get() == Some(true);
        let stored = device::stored();
        let all = [
            (stored.feed, Msg::AboutStoredFeed),
            (stored.preferences, Msg::AboutStoredPrefs),
            (!deleted, Msg::AboutStoredShell),
            (deleted, Msg::AboutStoredNothing),
        ];
        let there = all.into_iter().filter(|(there, _)| *there);
        there.map(|(_, msg)| view! { <li>{tr(msg)}</li> }.into_any()).collect::<Vec<_>>().into_any()
    };
    let outcome = move || match done.get() {
        None => String::new(),
        Some(true) => app.i18n.text(Msg::AboutDeleted),
        Some(false) => app.i18n.text(Msg::AboutDeleteFailed),
    };
    let delete = click(move || device::delete_everything(app, done));
    view! {
        <h3>{tr(Msg::AboutStored)}</h3>
        <ul class="plain-list">{part(lines)}</ul>
        <p><button class="button" on:click=delete>{tr(Msg::AboutDelete)}</button></p>
        <p role="status">{text(outcome)}</p>
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
pub fn sources() -> AnyView {
    let work = |(who, licence): &(&str, &str)| {
        view! { <li dir="ltr" lang="de">{format!("{who} ({licence})")}</li> }.into_any()
    };
    let group = |(msg, works): &(Msg, &[(&str, &str)])| {
        let works: Vec<_> = works.iter().map(work).collect();
        view! { <h3>{tr(*msg)}</h3> <ul class="plain-list">{works}</ul> }.into_any()
    };
    SOURCES.iter().map(group).collect::<Vec<_>>().into_any()
}
