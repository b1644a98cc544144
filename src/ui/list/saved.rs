//! The list of the saved offices.

use crate::state::app;
use crate::state::prefs::SavedOffice;
use crate::ui::list::row::ListRow;
use directory::query::{LanguageMatch, Row};
use leptos::prelude::*;
use views::{HeadingLevel, Msg, t};

/// The saved members, in the order in which they were saved. One that has left the directory keeps
/// its place, and says so.
#[component]
pub fn SavedList() -> impl IntoView {
    let app = app();
    let (view, prefs) = (app.view, app.prefs);
    let lines = move || {
        let snapshot = view.snapshot();
        let origin = view.query.with(|q| q.origin.as_ref().map(|o| o.point));
        let line = |(index, office): (usize, SavedOffice)| {
            let Some(snapshot) = &snapshot else {
                return view! { <SavedName name=office.name /> }.into_any();
            };
            let Some(id) = snapshot.find(&office.id) else {
                return view! { <SavedGone office=office /> }.into_any();
            };
            let distance_m = origin.zip(snapshot.get(id).location).map(|(a, b)| a.distance_m(b));
            let row = Row { id, distance_m, language: LanguageMatch::NotAsked };
            view! { <ListRow index=index row=row heading=HeadingLevel::Second /> }.into_any()
        };
        let saved = (0..).map_while(|place| prefs.saved(place));
        saved.enumerate().map(line).collect_view()
    };
    view! {
        <Show when=move || prefs.saved_count() == 0>
            <p>{t(Msg::SavedNone)}</p>
        </Show>
        <ol class="rows">{lines}</ol>
        <p class="quiet">{t(Msg::SavedHint)}</p>
    }
}

/// A saved member before the members are here.
#[component]
fn SavedName(
    /// What it was called when it was saved.
    name: String,
) -> impl IntoView {
    view! {
        <li lang="de" dir="auto">
            {name}
        </li>
    }
}

/// A saved member that has left the directory.
#[component]
fn SavedGone(
    /// Which.
    office: SavedOffice,
) -> impl IntoView {
    let prefs = app().prefs;
    let name = office.name.clone();
    let remove = move |_| {
        // What the browser does not take away stays in the list.
        let _ = prefs.toggle_saved(&office.id, &office.name);
    };
    view! {
        <li class="gone">
            <span class="name" lang="de" dir="auto">
                {name}
            </span>
            <p class="quiet">{t(Msg::MemberGone)}</p>
            <button class="button" type="button" on:click=remove>
                {t(Msg::SavedRemove)}
            </button>
        </li>
    }
}
