//! The news that another version of the page is ready; it changes over when a person wants it.

use crate::state::app;
use crate::state::device::{self, Fact};
use crate::ui::el::{Node, button, class, click, el, is, part_of};
use crate::ui::live::show;
use crate::ui::text::t;
use leptos::prelude::*;
use views::Msg;

/// Where those go on who pass the map by.
pub const PAST_MAP: &str = "past-map";

/// A bar at the page's end; its region is there from the start, so that the news is announced.
pub fn news() -> Node {
    let here = app().device;
    let later = RwSignal::new(false);
    let ready = move || here.fact(Fact::Version) > 0.0 && !later.get();
    let bar = move || {
        let now = button("button primary", click(device::change_over), vec![t(Msg::UpdateNow)]);
        let wait = button("button", click(move || later.set(true)), vec![t(Msg::UpdateLater)]);
        let said = part_of("p", "", vec![t(Msg::UpdateReady)]);
        part_of("div", "update", vec![said, part_of("p", "actions", vec![now, wait])])
    };
    let news = vec![class("news"), is("id", PAST_MAP), is("tabindex", "-1"), is("role", "status")];
    el("div", news, vec![show(ready, bar)])
}
