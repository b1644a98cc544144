//! The parts of the About page.

use crate::state::app;
use crate::state::data::{Reason, Status, StorageTier};
use crate::state::device::{self, Metric};
use crate::ui::device::data_line::reason;
use crate::ui::device::offline::SaveMap;
use directory::feed::FeedMeta;
use directory::message::Arg;
use leptos::prelude::*;
use views::{Icon, Lucide, Msg, t, t_count, use_texts};

/// Who publishes the data, how old they are, and what is wrong with them.
#[component]
pub fn DataState() -> impl IntoView {
    let app = app();
    let (view, data, i18n) = (app.view, app.data, app.i18n);
    let meta = move |read: fn(&FeedMeta) -> Option<String>| {
        Signal::derive(move || view.snapshot().and_then(|s| read(s.meta())))
    };
    let count = move || view.snapshot().map(|s| i18n.number(s.len()));
    let modified = move || {
        let moment = view.snapshot()?.meta().last_modified.clone()?;
        // A date that lies ahead is a slip of the pen, and says nothing.
        let day = moment.split('T').next().filter(|day| !app.clock.lies_ahead(day))?;
        Some(i18n.partial_date(day))
    };
    let checked = move || {
        Some(match data.checked() {
            Some(ms) => i18n.date_of(ms),
            None => i18n.text(Msg::AboutDataNever),
        })
    };
    let attempt = move || {
        let Status::Failed(why) = data.status() else { return None };
        let code = match why {
            Reason::Server(status) => [" (", &i18n.number(status.into()), ")"].concat(),
            _ => String::new(),
        };
        let why = i18n.text(reason(why));
        let args = [("reason", Arg::from(&why)), ("code", Arg::from(&code))];
        Some(i18n.fill(Msg::AboutDataAttemptFailed, &args))
    };
    let not_kept = move || match data.storage_tier() {
        StorageTier::Local | StorageTier::Cache => None,
        StorageTier::Full => Some(Msg::DataFull),
        StorageTier::Blocked => Some(Msg::DataMemory),
    };
    let refresh = move |_| data.refresh();
    view! {
        <dl>
            <DataFact name=Msg::AboutDataCount value=Signal::derive(count) />
            <DataFact name=Msg::AboutDataPublisher value=meta(|m| m.publisher.clone()) />
            <DataFact name=Msg::AboutDataLicence value=meta(|m| m.licence.clone()) />
            <DataFact name=Msg::AboutDataModified value=Signal::derive(modified) />
            <DataFact name=Msg::AboutDataChecked value=Signal::derive(checked) />
            <DataFact name=Msg::AboutDataAttempt value=Signal::derive(attempt) />
        </dl>
        <p class="quiet">{t_count(Msg::AboutDataProblems, move || data.problems().len())}</p>
        {move || not_kept().map(|msg| view! { <p class="alert">{t(msg)}</p> })}
        <p>
            <button class="button" type="button" on:click=refresh>
                <Icon of=Lucide::RefreshCw />
                <span>{t(Msg::DataRefresh)}</span>
            </button>
        </p>
    }
}

/// A name and a value; nothing while the value is not known.
#[component]
fn DataFact(
    /// What it is.
    name: Msg,
    /// How it stands.
    value: Signal<Option<String>>,
) -> impl IntoView {
    move || {
        value.get().map(|value| {
            view! {
                <div>
                    <dt>{t(name)}</dt>
                    <dd>
                        <span dir="auto">{value}</span>
                    </dd>
                </div>
            }
        })
    }
}

/// What lies on this device, each with its size, the button that deletes it all, and the offline
/// map.
#[component]
pub fn StoredHere() -> impl IntoView {
    let (app, texts) = (app(), use_texts());
    let outcome = move || match app.device.deleted() {
        None => String::new(),
        Some(true) => texts.text(Msg::AboutDeleted),
        Some(false) => texts.text(Msg::AboutDeleteFailed),
    };
    let delete = move |_| device::delete_everything(app.prefs, app.places, app.data);
    // All of it stands there from the start, so that nothing moves when the sizes come.
    let items = STORED.map(|(metric, name)| view! { <StoredItem metric=metric name=name /> });
    view! {
        <h3>{t(Msg::AboutStored)}</h3>
        <ul class="plain-list stored">{items.collect_view()}</ul>
        <p>
            <button class="button" type="button" on:click=delete>
                {t(Msg::AboutDelete)}
            </button>
        </p>
        <p role="status">{outcome}</p>
        <SaveMap />
    }
}

/// One thing that may lie here, with its size.
#[component]
fn StoredItem(
    /// Which.
    metric: Metric,
    /// What it is called.
    name: Msg,
) -> impl IntoView {
    let (here, texts) = (app().device, use_texts());
    let size = move || match here.metric(metric) {
        0.0 => texts.text(Msg::AboutStoredNothing),
        bytes => device::bytes(bytes, texts.locale().formats),
    };
    view! {
        <li>
            {t(name)} " "
            <span class="size" dir="auto">
                {size}
            </span>
        </li>
    }
}

/// What may lie here, in words.
const STORED: [(Metric, Msg); 6] = [
    (Metric::Feed, Msg::AboutStoredFeed),
    (Metric::Preferences, Msg::AboutStoredPrefs),
    (Metric::SavedOffices, Msg::AboutStoredOffices),
    (Metric::Shell, Msg::AboutStoredShell),
    (Metric::SeenTiles, Msg::AboutStoredSeen),
    (Metric::SavedMap, Msg::AboutStoredMap),
];

/// Whose work this stands on: what, and by lines from whom, under which licence. Names stay as they
/// are. Those of the map come with it, from the table that it is made by (`docs/map.md`).
const SOURCES: [(Msg, &str); 4] = [
    (Msg::AboutSourceBasemap, include_str!("../../../public/basemap/sources.txt")),
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
#[component]
pub fn Sources() -> impl IntoView {
    let sources = SOURCES.map(|(name, works)| {
        let works = works.trim_end().split('\n').map(|work| {
            view! {
                <li>
                    <span dir="ltr" lang="de">
                        {work}
                    </span>
                </li>
            }
        });
        view! {
            <h3>{t(name)}</h3>
            <ul class="plain-list">{works.collect_view()}</ul>
        }
    });
    sources.collect_view()
}
