//! Above the rows: how many, from where, in which order.

use crate::state::app;
use crate::state::view::RESULTS;
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::text::tr_n;
use directory::message::Arg;
use directory::query::Sort;
use leptos::prelude::*;

/// The number of results, announced politely; what the distance is measured from; the order.
#[component]
pub fn Heading() -> impl IntoView {
    let app = app();
    let view = app.view;
    let total = move || view.outcome.with(|o| o.rows.len());
    let known = move || view.snapshot().is_some();
    view! {
        <div class="count">
            <h2 id=RESULTS tabindex="-1" aria-live="polite">
                {move || if known() { tr_n(Msg::ResultsCount, total)() } else { app.i18n.text(Msg::Loading) }}
            </h2>
            <Show when=move || known() && (total() > 1)>
                <Order/>
            </Show>
        </div>
        {move || view.query.with(|q| q.origin.clone()).map(|origin| {
            let name = origin.name.clone();
            let from = move || app.i18n.fill(Msg::ResultsOrigin, &[("place", Arg::from(&name))]);
            let name = origin.name.clone();
            let remove = move || app.i18n.fill(Msg::ResultsOriginRemove, &[("place", Arg::from(&name))]);
            view! {
                <p class="origin">
                    {icon(Icon::MapPin)}
                    <span>{from}</span>
                    <button class="icon-button" aria-label=remove on:click=move |_| view.set_origin(None)>
                        {icon(Icon::X)}
                    </button>
                </p>
            }
        })}
    }
}

/// The order, as far as there is a choice.
#[component]
fn Order() -> impl IntoView {
    let app = app();
    let view = app.view;
    let name = |sort| match sort {
        Sort::Nearest => Msg::SortNearest,
        Sort::Best => Msg::SortBest,
        Sort::Name => Msg::SortName,
    };
    let possible = move || {
        view.query.with(|q| {
            let text = q.text.contains(char::is_alphanumeric);
            Sort::ALL
                .iter()
                .copied()
                .filter(|sort| match sort {
                    Sort::Nearest => q.origin.is_some(),
                    Sort::Best => text,
                    Sort::Name => true,
                })
                .collect::<Vec<_>>()
        })
    };
    let choose = move |event| {
        if let Some(sort) = Sort::from_wire(&event_target_value(&event)) {
            view.sort(sort);
        }
    };
    view! {
        <Show when=move || (possible().len() > 1)>
            <label class="order">
                <span class="visually-hidden">{crate::ui::text::tr(Msg::Sort)}</span>
                <select on:change=choose prop:value=move || view.query.with(|q| q.order().wire())>
                    {move || possible().into_iter().map(|sort| view! {
                        <option
                            value=sort.wire()
                            selected=move || view.query.with(|q| q.order() == sort)
                        >
                            {crate::ui::text::tr(name(sort))}
                        </option>
                    }).collect_view()}
                </select>
            </label>
        </Show>
    }
}
