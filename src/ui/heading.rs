//! Above the rows: how many, from where, in which order.

use crate::state::app;
use crate::state::view::RESULTS;
use crate::ui::el::{Node, class, click, el, is, label, nodes, on, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{live, live_text, maybe, parts, show};
use crate::ui::text::{t, tr_with};
use directory::message::Arg;
use directory::query::Sort;
use leptos::prelude::*;
use views::Msg;

/// The number of results, announced politely; what the distance is measured from; the order.
pub fn heading() -> Node {
    let app = app();
    let view = app.view;
    let total = move || view.outcome.with(|o| o.rows.len());
    let known = move || view.snapshot().is_some();
    let count = move || match known() {
        true => app.i18n.fill(Msg::ResultsCount, &[("n", Arg::from(total()))]),
        false => app.i18n.text(Msg::Loading),
    };
    let origin = move || {
        let name = view.query.with(|q| q.origin.as_ref().map(|o| o.name.clone()))?;
        // A position read from an address has no name of its own.
        let name = if name.is_empty() { app.i18n.text(Msg::SearchPositionName) } else { name };
        let again = name.clone();
        let remove = tr_with(Msg::ResultsOriginRemove, "place", move || again.clone());
        let from = tr_with(Msg::ResultsOrigin, "place", move || name.clone());
        let away = vec![class("icon-button"), label(remove), click(move || view.set_origin(None))];
        Some(part_of(
            "p",
            "origin",
            vec![
                icon(Icon::MapPin),
                part_of("span", "", vec![live_text(from)]),
                el("button", away, vec![icon(Icon::X)]),
            ],
        ))
    };
    let title = vec![is("id", RESULTS), is("tabindex", "-1"), is("aria-live", "polite")];
    let title = el("h2", title, vec![live(count)]);
    let order = show(move || known() && total() > 1, order);
    nodes(vec![part_of("div", "count", vec![title, order]), maybe(origin)])
}

/// The order, as far as there is a choice.
fn order() -> Node {
    let view = app().view;
    let name = |sort| match sort {
        Sort::Nearest => Msg::SortNearest,
        Sort::Best => Msg::SortBest,
        Sort::Name => Msg::SortName,
    };
    let possible = move || -> Vec<Sort> {
        view.query.with(|q| {
            let text = directory::text::has_words(&q.text);
            let fits = |sort: &&Sort| match sort {
                Sort::Nearest => q.origin.is_some(),
                Sort::Best => text,
                Sort::Name => true,
            };
            Sort::ALL.iter().filter(fits).copied().collect()
        })
    };
    let choose = move |event| {
        if let Some(sort) = Sort::from_wire(&event_target_value(&event)) {
            view.sort(sort);
        }
    };
    let options = move || {
        let current = view.query.with(|q| q.order());
        let option = |sort: Sort| {
            let mut attributes = vec![is("value", sort.wire())];
            attributes.extend((sort == current).then_some(is("selected", "")));
            el("option", attributes, vec![t(name(sort))])
        };
        possible().into_iter().map(option).collect()
    };
    let select = move || {
        let name = part_of("span", "visually-hidden", vec![t(Msg::Sort)]);
        let select = el("select", vec![on("change", choose)], vec![parts(options)]);
        part_of("label", "order", vec![name, select])
    };
    show(move || possible().len() > 1, select)
}
