//! The frame: title, menu, list side, map side, and what covers the list.

use crate::state::app;
use crate::state::view::{MAP_GROUND, RESULTS};
use crate::ui::el::{At, Node, class, click, el, follow, is, key_of, label, nodes, on, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{Part, flag, live_part, memo, part, show, state, text};
use crate::ui::map::map;
use crate::ui::menu;
use crate::ui::text::{t, tr};
use crate::ui::update::{PAST_MAP, news};
use directory::link::Pane;
use leptos::prelude::*;
use leptos::web_sys::Event;
use views::Msg;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/leave.js")]
extern "C" {
    fn leaves(event: &Event) -> bool;
}

/// Everything: `list` stays in the document, `sheet` covers it while there is one.
pub fn shell(list: Node, sheet: Part) -> Node {
    let view = app().view;
    let at_list = move || !view.covers_list();
    let pane = move || match view.pane() {
        Pane::List => "list".to_owned(),
        Pane::Map => "map".to_owned(),
    };
    let at = move || if at_list() { "list" } else { "sheet" }.to_owned();
    // The map is made when it first comes into view, and stays.
    let made = StoredValue::new(false);
    let mapped = memo(Box::new(move || {
        let now = made.get_value() || view.wide.get() || view.pane() == Pane::Map;
        made.set_value(now);
        now
    }));
    let skip =
        |id, msg| el("a", vec![class("skip"), At::made("href", ["#", id].concat())], vec![t(msg)]);
    // The list grows while it is gone through, so nobody would come to what follows it.
    let to_map = move || skip(MAP_GROUND, Msg::SkipToMap);
    // Where something covers the list, or the map stands in its place, there are none to see.
    let listed = move || at_list() && (view.wide.get() || view.pane() == Pane::List);
    let to_results = move || skip(RESULTS, Msg::SkipToResults);
    let finder =
        vec![class("finder"), At::live("data-pane", text(pane)), At::live("data-at", text(at))];
    let directory = vec![class("directory"), At::when("hidden", flag(move || !at_list()))];
    let directory = el("div", directory, vec![list]);
    let map = vec![skip(PAST_MAP, Msg::SkipMap), show(move || mapped.get(), map)];
    let map = el("section", vec![class("map"), label(tr(Msg::Map))], map);
    let mut panel = vec![head(), directory, live_part(sheet)];
    if view.is_embedded() {
        // Where it leads, and how, follows the view (src/edge/frame.js).
        let open = vec![is("id", "embed-open"), is("href", "./"), is("target", "_blank")];
        panel.push(el("a", open, vec![t(Msg::EmbedOpen)]));
    }
    let panel = part_of("main", "panel", panel);
    nodes(vec![
        show(listed, to_results),
        show(move || view.wide.get() || view.pane() == Pane::Map, to_map),
        el("div", finder, vec![panel, map, news(), show(at_list, panes)]),
    ])
}

/// Title and menu.
fn head() -> Node {
    let view = app().view;
    let open = RwSignal::new(false);
    let escape = move |event: Event| {
        if key_of(&event) == "Escape" && open.get_untracked() {
            menu::close(open);
        }
    };
    // What has the focus must not lie under it.
    let left = move |event: Event| {
        if leaves(&event) {
            open.set(false);
        }
    };
    let sign = move || icon(if open.get() { Icon::X } else { Icon::Menu });
    let home = vec![
        At::made("href", view.href(|s| *s = Default::default())),
        follow(move || view.close()),
    ];
    let opener = vec![
        is("id", menu::OPENER),
        class("menu-button"),
        At::live("aria-expanded", state(move || open.get())),
        is("aria-controls", MENU),
        click(menu::toggler(open)),
    ];
    let nav = vec![
        is("id", MENU),
        class("menu"),
        label(tr(Msg::Menu)),
        At::when("hidden", flag(move || !open.get())),
    ];
    el(
        "header",
        vec![class("head"), on("keydown", escape), on("focusout", left)],
        vec![
            part_of("p", "brand", vec![el("a", home, vec![t(Msg::AppTitle)])]),
            el("button", opener, vec![part(sign), part_of("span", "", vec![t(Msg::Menu)])]),
            el("nav", nav, vec![menu::menu(open)]),
        ],
    )
}

const MENU: &str = "menu";

/// List or map, in reach of a thumb, where only one fits.
fn panes() -> Node {
    el(
        "nav",
        vec![class("panes"), label(tr(Msg::Results))],
        vec![pane(Pane::List, Icon::List, Msg::ShowList), pane(Pane::Map, Icon::Map, Msg::ShowMap)],
    )
}

fn pane(pane: Pane, which: Icon, msg: Msg) -> Node {
    let view = app().view;
    let attributes = vec![
        At::live("aria-pressed", state(move || view.pane() == pane)),
        click(move || view.show(pane)),
    ];
    el("button", attributes, vec![icon(which), part_of("span", "", vec![t(msg)])])
}
