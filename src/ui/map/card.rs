//! The card at the bottom of the map: the selected member, or the members at one place as a list.

use crate::state::view::MAP_HERE;
use crate::state::{app, device};
use crate::ui::el::{
    At, Node, class, click, el, follow, is, key_of, label, node, on, part_of, words,
};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{parts, show};
use crate::ui::mark::mark;
use crate::ui::text::{t, t_n, tr};
use directory::member::MemberId;
use leptos::prelude::*;
use std::sync::Arc;
use views::member::OpenState;
use views::texts::{self, Msg};

/// The card's id: opened by a key, it takes the focus.
pub const CARD: &str = "map-card";

/// What was pointed at on the map; `here` are the members at one place.
pub fn card(here: RwSignal<Vec<MemberId>>) -> Node {
    let view = app().view;
    let members = move || -> Vec<MemberId> {
        let several = here.get();
        if several.is_empty() { view.on_card().into_iter().collect() } else { several }
    };
    let close = move || {
        here.set(Vec::new());
        view.point_away();
        device::focus(MAP_HERE);
    };
    let escape = move |event| {
        if key_of(&event) == "Escape" {
            close();
        }
    };
    let lines = move || members().into_iter().filter_map(|id| line(id, here)).collect();
    let many = move || here.with(|h| h.len() > 1);
    let count = move || {
        let count = t_n(Msg::MapCluster, move || here.with(Vec::len));
        part_of("p", "card-title", vec![count])
    };
    let content = move || {
        let close = vec![
            class("icon-button card-close"),
            is("type", "button"),
            label(tr(Msg::Close)),
            click(close),
        ];
        let close = el("button", close, vec![icon(Icon::X)]);
        let card = vec![class("card"), is("id", CARD), is("tabindex", "-1"), on("keydown", escape)];
        el("div", card, vec![show(many, count), close, part_of("ul", "", vec![parts(lines)])])
    };
    show(move || !members().is_empty(), content)
}

fn line(id: MemberId, here: RwSignal<Vec<MemberId>>) -> Option<Node> {
    let app = app();
    let view = app.view;
    let snapshot = view.snapshot()?;
    let member = snapshot.get(id);
    let state =
        node(view! { <OpenState member=Arc::new(member.clone()) now=app.clock.moment() /> });
    let (target, key) = (member.id.clone(), member.id.clone());
    let href = view.href(move |s| s.selected = Some(target));
    let open = follow(move || {
        here.set(Vec::new());
        view.open(&key);
    });
    let name = vec![class("name"), is("lang", "de"), is("dir", "auto")];
    let link = el("a", vec![At::made("href", href), open], vec![words(member.name.clone())]);
    Some(part_of(
        "li",
        "card-line",
        vec![
            mark(member.kind),
            el("p", name, vec![link]),
            part_of("p", "kind", vec![t(texts::kind(member.kind))]),
            state,
        ],
    ))
}
