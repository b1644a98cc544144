//! Saving the map for the road: what it weighs, how far it has come, and giving it up again.

use crate::state::app;
use crate::state::device::{self, MapState};
use crate::texts::Msg;
use crate::ui::el::{At, Node, button, click, el, is, label, nodes, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{live, live_text, memo, part, show, text};
use crate::ui::text::{t, tr, tr_with};
use directory::message::Arg;
use leptos::prelude::*;

/// The control, with its heading; nothing where the map can't be saved.
pub fn save_map() -> Node {
    let here = app().device;
    device::look();
    show(move || !matches!(here.map(), MapState::Cannot | MapState::Forgotten), control)
}

fn control() -> Node {
    let app = app();
    let (i18n, here) = (app.i18n, app.device);
    let said = move |bytes: f64| device::bytes(bytes, i18n.locale().formats);
    let size = move || here.map_bytes().0;
    let status = move || match here.map() {
        MapState::Saving => i18n.text(Msg::OfflineMapSaving),
        MapState::Saved => i18n.text(Msg::OfflineMapSaved),
        MapState::NoRoom => i18n.text(Msg::OfflineMapNoRoom),
        MapState::Failed => i18n.text(Msg::OfflineMapFailed),
        _ => String::new(),
    };
    let is_saving = memo(Box::new(move || here.map() == MapState::Saving));
    let is_saved = memo(Box::new(move || here.map() == MapState::Saved));
    let come = move || {
        let (size, received) = here.map_bytes();
        let (done, size) = (said(received), said(size));
        let args = [("done", Arg::from(&done)), ("size", Arg::from(&size))];
        i18n.fill(Msg::OfflineMapLoading, &args)
    };
    let progress = move || {
        let number = |n: f64| (n as u32).to_string();
        let bar = vec![
            label(tr(Msg::OfflineMapSaving)),
            At::live("max", text(move || number(size().max(1.0)))),
            At::live("value", text(move || number(here.map_bytes().1))),
        ];
        nodes(vec![el("progress", bar, Vec::new()), part_of("p", "quiet come", vec![live(come)])])
    };
    let weighs = move || {
        let weighs = tr_with(Msg::OfflineMapSize, "size", move || said(size()));
        part_of("p", "quiet", vec![live_text(weighs)])
    };
    // Without a connection nobody knows the size.
    let offers = move || !is_saving.get() && !is_saved.get() && size() > 0.0;
    let sparing = || part_of("p", "quiet", vec![t(Msg::OfflineMapSparing)]);
    // One button for all, so that the focus stays on it.
    let act = move || match (is_saving.get_untracked(), is_saved.get_untracked()) {
        (true, _) => device::stop_saving(),
        (_, true) => device::drop_map(),
        _ => device::save_map(),
    };
    let word = move || match (is_saving.get(), is_saved.get()) {
        (true, _) => i18n.text(Msg::OfflineMapStop),
        (_, true) => i18n.text(Msg::OfflineMapDrop),
        _ => i18n.text(Msg::OfflineMapSave),
    };
    let sign =
        move || icon(if is_saving.get() || is_saved.get() { Icon::X } else { Icon::Download });
    let word = part_of("span", "", vec![live(word)]);
    part_of(
        "div",
        "save-map",
        vec![
            part_of("h3", "", vec![t(Msg::OfflineMap)]),
            part_of("p", "quiet", vec![t(Msg::OfflineMapHint)]),
            show(move || here.saves_data(), sparing),
            show(offers, weighs),
            el("p", vec![is("role", "status")], vec![live(status)]),
            show(move || is_saving.get(), progress),
            part_of("p", "", vec![button("button", click(act), vec![part(sign), word])]),
        ],
    )
}
