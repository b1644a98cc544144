//! Above the rows: how many, from where, in which order.

use crate::state::app;
use directory::query::Sort;
use leptos::prelude::*;
use views::results::ResultHeading;
use views::texts::{self, Msg};
use views::{Icon, Lucide, t, t_with, use_texts};

/// The number of results, announced politely; what the distance is measured from; the order.
#[component]
pub fn ListHeading() -> impl IntoView {
    let (view, texts) = (app().view, use_texts());
    let total = move || view.outcome.with(|o| o.rows.len());
    let is_known = move || view.snapshot().is_some();
    let count = move || match is_known() {
        true => texts.count(Msg::ResultsCount, total()),
        false => texts.text(Msg::Loading),
    };
    view! {
        <ResultHeading count=Signal::derive(count)>
            <Show when=move || { is_known() && total() > 1 }>
                <SortOrder />
            </Show>
        </ResultHeading>
        <DistanceOrigin />
    }
}

/// From where distances count, and the way to take that back.
#[component]
fn DistanceOrigin() -> impl IntoView {
    let (view, texts) = (app().view, use_texts());
    let name = Memo::new(move |_| {
        let name = view.query.with(|q| q.origin.as_ref().map(|o| o.name.clone()))?;
        // A position read from an address has no name of its own.
        Some(if name.is_empty() { texts.text(Msg::SearchPositionName) } else { name })
    });
    move || {
        let name = name.get()?;
        Some(view! {
            <p class="origin">
                <Icon of=Lucide::MapPin />
                <span>{t_with(Msg::ResultsOrigin, "place", name.clone())}</span>
                <button
                    class="icon-button"
                    aria-label=t_with(Msg::ResultsOriginRemove, "place", name)
                    on:click=move |_| view.set_origin(None)
                >
                    <Icon of=Lucide::X />
                </button>
            </p>
        })
    }
}

/// The order, as far as there is a choice.
#[component]
fn SortOrder() -> impl IntoView {
    let view = app().view;
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
    let options = move || {
        let current = view.query.with(|q| q.order());
        let option = |sort: Sort| {
            let is_chosen = sort == current;
            // Once somebody has chosen, browsers heed the property only.
            view! {
                <option value=sort.as_str() selected=is_chosen prop:selected=is_chosen>
                    {t(texts::sort(sort))}
                </option>
            }
        };
        possible().into_iter().map(option).collect_view()
    };
    let choose = move |event| {
        if let Ok(sort) = event_target_value(&event).parse::<Sort>() {
            view.sort(sort);
        }
    };
    view! {
        <Show when=move || { possible().len() > 1 }>
            <label class="order">
                <span class="visually-hidden">{t(Msg::Sort)}</span>
                <select on:change=choose>{options}</select>
            </label>
        </Show>
    }
}
