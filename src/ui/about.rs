//! The parts of the About page.

use crate::state::app;
use crate::state::data::{Reason, Shelf, Status};
use crate::state::device::{self, Fact};
use crate::ui::data_line::reason;
use crate::ui::el::{Node, button, class, click, el, is, nodes, part_of, words};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{live, maybe, nothing, part};
use crate::ui::offline::save_map;
use crate::ui::text::{t, t_n};
use directory::feed::FeedMeta;
use directory::message::Arg;
use views::Msg;

/// Who publishes the data, how old they are, and what is wrong with them.
pub fn data_state() -> Node {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    let meta = move |msg, read: fn(&FeedMeta) -> Option<String>| {
        fact(msg, Box::new(move || view.snapshot().and_then(|s| read(s.meta()))))
    };
    let modified = move || {
        let moment = view.snapshot()?.meta().last_modified.clone()?;
        // A date that lies ahead is a slip of the pen, and says nothing.
        let day = moment.split('T').next().filter(|day| !app.clock.lies_ahead(day))?;
        Some(i18n.partial_date(day))
    };
    let attempt = move || {
        let Status::Failed(why) = app.data.status() else { return None };
        let code = match why {
            Reason::Server(status) => [" (", &i18n.number(status.into()), ")"].concat(),
            _ => String::new(),
        };
        let why = i18n.text(reason(why));
        let args = [("reason", Arg::from(&why)), ("code", Arg::from(&code))];
        Some(i18n.fill(Msg::AboutDataAttemptFailed, &args))
    };
    let checked = move || {
        Some(match app.data.checked() {
            Some(ms) => i18n.date_of(ms),
            None => i18n.text(Msg::AboutDataNever),
        })
    };
    let count = move || view.snapshot().map(|s| i18n.number(s.len()));
    let alert = |msg| part_of("p", "alert", vec![t(msg)]);
    let memory = move || match app.data.shelf() {
        Shelf::Local | Shelf::Cache => nothing(),
        Shelf::Full => alert(Msg::DataFull),
        Shelf::Blocked => alert(Msg::DataMemory),
    };
    let refresh = vec![icon(Icon::RefreshCw), part_of("span", "", vec![t(Msg::DataRefresh)])];
    let refresh = button("button", click(move || app.data.refresh()), refresh);
    let facts = vec![
        fact(Msg::AboutDataCount, Box::new(count)),
        meta(Msg::AboutDataPublisher, |m| m.publisher.clone()),
        meta(Msg::AboutDataLicence, |m| m.licence.clone()),
        fact(Msg::AboutDataModified, Box::new(modified)),
        fact(Msg::AboutDataChecked, Box::new(checked)),
        fact(Msg::AboutDataAttempt, Box::new(attempt)),
    ];
    let problems = t_n(Msg::AboutDataProblems, move || app.data.problems().len());
    nodes(vec![
        part_of("dl", "", facts),
        part_of("p", "quiet", vec![problems]),
        part(memory),
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

/// What lies on this device, each with its size, the map for the road, and the button that deletes
/// it all.
pub fn stored_here() -> Node {
    let app = app();
    let (i18n, here) = (app.i18n, app.device);
    // All of it stands there from the start, so that nothing moves when the sizes come.
    let line = move |(part, msg): &(Fact, Msg)| {
        let part = *part;
        let size = move || match here.fact(part) {
            0.0 => i18n.text(Msg::AboutStoredNothing),
            bytes => device::bytes(bytes, i18n.locale().formats),
        };
        let size = el("span", vec![class("size"), is("dir", "auto")], vec![live(size)]);
        part_of("li", "", vec![t(*msg), words(" ".into()), size])
    };
    let outcome = move || match here.deleted() {
        None => String::new(),
        Some(true) => i18n.text(Msg::AboutDeleted),
        Some(false) => i18n.text(Msg::AboutDeleteFailed),
    };
    let delete = click(move || device::delete_everything(app.prefs, app.places, app.data));
    let delete = button("button", delete, vec![t(Msg::AboutDelete)]);
    nodes(vec![
        part_of("h3", "", vec![t(Msg::AboutStored)]),
        part_of("ul", "plain-list stored", STORED.iter().map(line).collect()),
        part_of("p", "", vec![delete]),
        el("p", vec![is("role", "status")], vec![live(outcome)]),
        save_map(),
    ])
}

/// What may lie here, in words.
const STORED: &[(Fact, Msg)] = &[
    (Fact::Feed, Msg::AboutStoredFeed),
    (Fact::Preferences, Msg::AboutStoredPrefs),
    (Fact::Favourites, Msg::AboutStoredFavourites),
    (Fact::Shell, Msg::AboutStoredShell),
    (Fact::Seen, Msg::AboutStoredSeen),
    (Fact::Saved, Msg::AboutStoredMap),
];

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
