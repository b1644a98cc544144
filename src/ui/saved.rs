//! Saving an office to find it again: the button on its page, and the list of those that are saved.

use crate::state::app;
use crate::state::prefs::Favourite;
use crate::state::view::View;
use crate::ui::el::{Node, button, click, german, node, nodes, part_of};
use crate::ui::live::{parts, show};
use crate::ui::row::ListRow;
use crate::ui::text::t;
use directory::member::Member;
use directory::query::{LanguageMatch, Row};
use leptos::prelude::*;
use std::sync::Arc;
use views::{HeadingLevel, Icon, Lucide, Msg, use_texts};

/// Saves this member, or no longer.
#[component]
pub fn SaveButton(
    /// Whom.
    member: Arc<Member>,
) -> impl IntoView {
    let (prefs, texts) = (app().prefs, use_texts());
    let id = member.id.clone();
    let saved = Memo::new(move |_| prefs.is_favourite(&id));
    let said = move || texts.text(if saved.get() { Msg::SavedRemove } else { Msg::SavedAdd });
    let toggle = move |_| prefs.toggle_favourite(&member.id, &member.name);
    view! {
        <button class="link save" class:on=saved on:click=toggle>
            <Icon of=Lucide::Bookmark />
            <span>{said}</span>
        </button>
    }
}

/// The saved members, in the order in which they were saved. One that has left the directory keeps
/// its place, and says so.
pub fn saved_list() -> Node {
    let app = app();
    let (view, prefs) = (app.view, app.prefs);
    let lines = move || {
        let mut lines = Vec::new();
        while let Some(favourite) = prefs.favourite(lines.len()) {
            lines.push(line(view, lines.len(), favourite));
        }
        lines
    };
    let none = || part_of("p", "", vec![t(Msg::SavedNone)]);
    nodes(vec![
        show(move || prefs.favourites_count() == 0, none),
        part_of("ol", "rows", vec![parts(lines)]),
        part_of("p", "quiet", vec![t(Msg::SavedHint)]),
    ])
}

fn line(view: View, index: usize, favourite: Favourite) -> Node {
    let Some(snapshot) = view.snapshot() else { return german("li", "", favourite.name) };
    let Some(id) = snapshot.find(&favourite.id) else { return gone(favourite) };
    let origin = view.query.with(|q| q.origin.as_ref().map(|o| o.point));
    let distance_m = origin.zip(snapshot.get(id).location).map(|(a, b)| a.distance_m(b));
    node(view! {
        <ListRow
            index=index
            row=Row { id, distance_m, language: LanguageMatch::NotAsked }
            heading=HeadingLevel::Second
        />
    })
}

fn gone(favourite: Favourite) -> Node {
    let prefs = app().prefs;
    let name = german("span", "name", favourite.name.clone());
    let Favourite { id, name: known } = favourite;
    let remove = click(move || prefs.toggle_favourite(&id, &known));
    let remove = button("button", remove, vec![t(Msg::SavedRemove)]);
    let said = part_of("p", "quiet", vec![t(Msg::MemberGone)]);
    part_of("li", "gone", vec![name, said, remove])
}
