//! Saving an office to find it again: the button on its page, and the list of those that are saved.

use crate::state::app;
use crate::state::prefs::SavedOffice;
use crate::ui::list::row::ListRow;
use directory::member::Member;
use directory::query::{LanguageMatch, Row};
use leptos::prelude::*;
use std::sync::Arc;
use views::{HeadingLevel, Icon, Lucide, Msg, t, use_texts};

/// Saves this member, or no longer.
#[component]
pub fn SaveButton(
    /// Whom.
    member: Arc<Member>,
) -> impl IntoView {
    let (prefs, texts) = (app().prefs, use_texts());
    let id = member.id.clone();
    let saved = Memo::new(move |_| prefs.is_saved(&id));
    let said = move || texts.text(if saved.get() { Msg::SavedRemove } else { Msg::SavedAdd });
    let toggle = move |_| prefs.toggle_saved(&member.id, &member.name);
    view! {
        <button class="link save" class:on=saved on:click=toggle>
            <Icon of=Lucide::Bookmark />
            <span>{said}</span>
        </button>
    }
}

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
    let remove = move |_| prefs.toggle_saved(&office.id, &office.name);
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
