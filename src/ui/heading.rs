//! Above the rows: how many, from where, in which order.

use crate::state::app;
use crate::state::view::RESULTS;
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{click, maybe, part, show, text};
use crate::ui::text::{tr, tr_with};
use directory::message::Arg;
use directory::query::Sort;
use leptos::prelude::*;

/// The number of results, announced politely; what the distance is measured from; the order.
pub fn heading() -> impl IntoView {
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
        let take_away = click(move || view.set_origin(None));
        Some(
            view! {
                <p class="origin">
                    {icon(Icon::MapPin)}
                    <span>{from}</span>
                    <button class="icon-button" aria-label=remove on:click=take_away>
                        {icon(Icon::X)}
                    </button>
                </p>
            }
            .into_any(),
        )
    };
    view! {
        <div class="count">
            <h2 id=RESULTS tabindex="-1" aria-live="polite">{text(count)}</h2>
            {show(move || known() && total() > 1, || order().into_any())}
        </div>
        {maybe(origin)}
    }
}

/// The order, as far as there is a choice.
fn order() -> impl IntoView {
    let view = app().view;
    let name = |sort| match sort {
        Sort::Nearest => Msg::SortNearest,
        Sort::Best => Msg::SortBest,
        Sort::Name => Msg::SortName,
    };
    let possible = move || -> Vec<Sort> {
        view.query.with(|q| {
            let text = q.text.contains(char::is_alphanumeric);
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
        let options = possible().into_iter().map(|sort| {
            view! { <option value=sort.wire() selected=sort == current>{tr(name(sort))}</option> }
                .into_any()
        });
        options.collect::<Vec<_>>().into_any()
    };
    let select = move || {
        view! {
            <label class="order">
                <span class="visually-hidden">{tr(Msg::Sort)}</span>
                <select on:change=choose>{part(options)}</select>
            </label>
        }
        .into_any()
    };
    show(move || possible().len() > 1, select)
}
