//! The list of the saved offices.

use crate::state::app;
use crate::state::prefs::Favourite;
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
        let line = |(index, favourite): (usize, Favourite)| {
            let Some(snapshot) = &snapshot else {
                return view! { <SavedName name=favourite.name /> }.into_any();
            };
            let Some(id) = snapshot.find(&favourite.id) else {
                return view! { <SavedGone favourite=favourite /> }.into_any();
            };
            let distance_m = origin.zip(snapshot.get(id).location).map(|(a, b)| a.distance_m(b));
            let row = Row { id, distance_m, language: LanguageMatch::NotAsked };
            view! { <ListRow index=index row=row heading=HeadingLevel::Second /> }.into_any()
        };
        let favourites = (0..).map_while(|place| prefs.favourite(place));
        favourites.enumerate().map(line).collect_view()
    };
    view! {
        <Show when=move || prefs.favourites_count() == 0>
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
    favourite: Favourite,
) -> impl IntoView {
    let prefs = app().prefs;
    let name = favourite.name.clone();
    let remove = move |_| prefs.toggle_favourite(&favourite.id, &favourite.name);
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
