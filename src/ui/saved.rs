//! Saving an office to find it again: the button on its page, and the list of those that are saved.

use crate::state::app;
use crate::state::prefs::Favourite;
use crate::state::view::View;
use crate::texts::Msg;
use crate::ui::el::{At, Node, button, class, click, el, german, nodes, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{flag, live, memo, parts, show};
use crate::ui::row::row;
use crate::ui::text::t;
use directory::member::Member;
use directory::query::{LanguageMatch, Row};
use leptos::prelude::*;

/// Saves this member, or no longer.
pub fn save_button(member: &Member) -> Node {
    let (prefs, i18n) = (app().prefs, app().i18n);
    let (id, key, name) = (member.id.clone(), member.id.clone(), member.name.clone());
    let saved = memo(flag(move || prefs.is_favourite(&id)));
    let said = move || i18n.text(if saved.get() { Msg::SavedRemove } else { Msg::SavedAdd });
    let attributes = vec![
        class("link save"),
        At::class_if("on", flag(move || saved.get())),
        click(move || prefs.toggle_favourite(&key, &name)),
    ];
    let said = part_of("span", "", vec![live(said)]);
    el("button", attributes, vec![icon(Icon::Bookmark), said])
}

/// The mark of a saved member in a row.
pub fn saved_mark(id: String) -> Node {
    let prefs = app().prefs;
    let mark = || {
        let said = part_of("span", "visually-hidden", vec![t(Msg::SavedMark)]);
        part_of("span", "saved-mark", vec![icon(Icon::Bookmark), said])
    };
    show(move || prefs.is_favourite(&id), mark)
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
    row(index, Row { id, distance_m, language: LanguageMatch::NotAsked }, "h2")
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
