//! The parts of the About page.

use crate::state::{app, device};
use crate::texts::Msg;
use crate::ui::el::{Node, button, click, el, is, nodes, part_of, words};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{live, maybe, parts, show};
use crate::ui::text::{t, t_n};
use directory::feed::FeedMeta;
use leptos::prelude::*;

/// Who publishes the data, how old they are, and what is wrong with them.
pub fn data_state() -> Node {
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
    let memory = || part_of("p", "alert", vec![t(Msg::DataMemory)]);
    let refresh = vec![icon(Icon::RefreshCw), part_of("span", "", vec![t(Msg::DataRefresh)])];
    let refresh = button("button", click(move || app.data.refresh()), refresh);
    let facts = vec![
        fact(Msg::AboutDataCount, Box::new(count)),
        meta(Msg::AboutDataPublisher, |m| m.publisher.clone()),
        meta(Msg::AboutDataLicence, |m| m.licence.clone()),
        fact(Msg::AboutDataModified, Box::new(modified)),
        fact(Msg::AboutDataChecked, Box::new(checked)),
    ];
    let problems = t_n(Msg::AboutDataProblems, move || app.data.problems().len());
    nodes(vec![
        part_of("dl", "", facts),
        part_of("p", "quiet", vec![problems]),
        show(move || !app.data.is_lasting(), memory),
        part_of("p", "", vec![refresh]),
    ])
}

/// A name and a value that may not be known.
fn fact(name: Msg, value: Box<dyn Fn() -> Option<String> + Send + Sync>) -> Node {
    maybe(move || {
        let value = el("span", vec![is("dir", "auto")], vec![words(value()?)]);
        let value = part_of("dd", "", vec![value]);
        Some(part_of("div", "", vec![part_of("dt", "", vec![t(name)]), value]))
    })
}

/// What lies on this device, and the button that deletes it.
pub fn stored_here() -> Node {
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
        there.map(|(_, msg)| part_of("li", "", vec![t(msg)])).collect()
    };
    let outcome = move || match done.get() {
        None => String::new(),
        Some(true) => app.i18n.text(Msg::AboutDeleted),
        Some(false) => app.i18n.text(Msg::AboutDeleteFailed),
    };
    let delete = click(move || device::delete_everything(app, done));
    let delete = button("button", delete, vec![t(Msg::AboutDelete)]);
    nodes(vec![
        part_of("h3", "", vec![t(Msg::AboutStored)]),
        part_of("ul", "plain-list", vec![parts(lines)]),
        part_of("p", "", vec![delete]),
        el("p", vec![is("role", "status")], vec![live(outcome)]),
    ])
}

/// Whose work this stands on: what, and by lines from whom, under which licence. Names stay as they
/// are. Those of the map come with it, from the table that it is made by (`docs/map.md`).
const SOURCES: &[(Msg, &str)] = &[
    (Msg::AboutSourceBasemap, include_str!("../../public/basemap/sources.txt")),
    (
        Msg::AboutSourceGazetteer,
        "GeoNames (CC BY 4.0)\n\
         © OpenStreetMap contributors (ODbL 1.0)\n\
         © GeoBasis-DE / BKG 2016 (Daten verändert) (GeoNutzV)",
    ),
    (Msg::AboutSourceEngine, "OpenLayers (BSD 2-Clause)\nPMTiles (BSD 3-Clause)"),
    (Msg::AboutSourceIcons, "Lucide (ISC)"),
];

/// Sources and licences.
pub fn sources() -> Node {
    let work = |work: &str| {
        let name = el("span", vec![is("dir", "ltr"), is("lang", "de")], vec![words(work.into())]);
        part_of("li", "", vec![name])
    };
    let group = |(msg, works): &(Msg, &str)| {
        let works = part_of("ul", "plain-list", works.trim_end().split('\n').map(work).collect());
        nodes(vec![part_of("h3", "", vec![t(*msg)]), works])
    };
    nodes(SOURCES.iter().map(group).collect())
}
