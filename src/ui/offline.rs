//! Saving the map for the road: what it weighs, how far it has come, and giving it up again.

use crate::state::app;
use crate::state::device::{self, Fact, MapState};
use crate::ui::el::{At, Node, button, click, el, is, label, nodes, part_of};
use crate::ui::live::{live, show, text};
use crate::ui::text::{t, tr};
use directory::message::Arg;
use leptos::prelude::*;
use views::Msg;

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
    let size = move || here.fact(Fact::MapSize);
    let received = move || here.fact(Fact::Received);
    let status = move || match here.map() {
        MapState::Saving => i18n.text(Msg::OfflineMapSaving),
        MapState::Saved => i18n.text(Msg::OfflineMapSaved),
        MapState::NoRoom => i18n.text(Msg::OfflineMapNoRoom),
        MapState::Failed => i18n.text(Msg::OfflineMapFailed),
        _ => String::new(),
    };
    let come = move || {
        let (done, size) = (said(received()), said(size()));
        let args = [("done", Arg::from(&done)), ("size", Arg::from(&size))];
        i18n.fill(Msg::OfflineMapLoading, &args)
    };
    let percent = move || ((100.0 * received() / size().max(1.0)) as u32).to_string();
    let progress = move || {
        let bar = vec![
            label(tr(Msg::OfflineMapSaving)),
            is("max", "100"),
            At::live("value", text(percent)),
        ];
        nodes(vec![el("progress", bar, Vec::new()), part_of("p", "quiet come", vec![live(come)])])
    };
    // Without a connection nobody knows the size; its line is there all the same.
    let weighs = move || match size() {
        0.0 => String::new(),
        size => i18n.fill(Msg::OfflineMapSize, &[("size", Arg::from(&said(size)))]),
    };
    let sparing = || part_of("p", "quiet", vec![t(Msg::OfflineMapSparing)]);
    // One button for all, so that the focus stays on it.
    let act = move || match untrack(|| here.map()) {
        MapState::Saving => device::stop_saving(),
        MapState::Saved => device::drop_map(),
        _ => device::save_map(),
    };
    let word = move || {
        i18n.text(match here.map() {
            MapState::Saving => Msg::OfflineMapStop,
            MapState::Saved => Msg::OfflineMapDrop,
            _ => Msg::OfflineMapSave,
        })
    };
    part_of(
        "div",
        "save-map",
        vec![
            part_of("h3", "", vec![t(Msg::OfflineMap)]),
            part_of("p", "quiet", vec![t(Msg::OfflineMapHint)]),
            show(move || here.fact(Fact::SavesData) > 0.0, sparing),
            part_of("p", "quiet weighs", vec![live(weighs)]),
            el("p", vec![is("role", "status")], vec![live(status)]),
            show(move || here.map() == MapState::Saving, progress),
            part_of("p", "", vec![button("button", click(act), vec![live(word)])]),
        ],
    )
}
