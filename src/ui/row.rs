//! One member in the list.

use crate::state::app;
use crate::texts::{self, Msg};
use crate::ui::hours;
use crate::ui::icon::{Icon, icon};
use crate::ui::list::spoken;
use crate::ui::live::{flag, follow, maybe, nothing, part, text};
use crate::ui::mark::mark;
use crate::ui::text::tr;
use directory::hours as domain_hours;
use directory::link::{Page, Pane};
use directory::query::Row;
use leptos::prelude::*;

/// A row: name, kind, distance, state of the hours, languages.
pub fn row(index: usize, row: Row) -> AnyView {
    let app = app();
    let (view, i18n, id) = (app.view, app.i18n, row.id);
    let Some(snapshot) = view.snapshot() else { return nothing() };
    let member = snapshot.get(id);
    let (key, open) = (member.id.clone(), member.id.clone());
    let href = view.href(move |s| {
        s.page = Page::Directory;
        s.pane = Pane::List;
        s.selected = Some(key);
    });
    let (name, kind, city) = (member.name.clone(), member.kind, member.city.clone());
    let (tags, interpreter) = (member.languages.clone(), member.interpretation_services);
    let approximate = row.distance_m.is_some() && member.location_precision.is_approximate();
    let placeless = member.location.is_none();
    let state = move || {
        let now = app.clock.now();
        let (words, tone) = hours::words(app, &domain_hours::status(snapshot.get(id), now), now);
        view! { <p class=tone.class()>{words}</p> }.into_any()
    };
    let languages = move || {
        let words = spoken(app, &tags, interpreter)?;
        Some(view! { <p class="spoken">{icon(Icon::Languages)}<span>{words}</span></p> }.into_any())
    };
    let distance = move || row.distance_m.map(|m| i18n.distance(m)).unwrap_or_default();
    let total = move || view.outcome.with(|o| o.rows.len()).to_string();
    let remark = move |there: bool, msg| {
        there.then(|| view! { <span class="approximate">{tr(msg)}</span> }.into_any())
    };
    view! {
        <li
            class="row"
            class:hovered=flag(move || view.hovered.get() == Some(id))
            class:selected=flag(move || view.selected() == Some(id))
            aria-setsize=text(total)
            aria-posinset=(index + 1).to_string()
            on:mouseenter=move |_| view.hovered.set(Some(id))
            on:mouseleave=move |_| view.hovered.set(None)
            on:focusin=move |_| view.hovered.set(Some(id))
            on:focusout=move |_| view.hovered.set(None)
        >
            {mark(kind)}
            <h3 class="name" lang="de" dir="auto">
                <a href=href on:click=follow(move || view.open(&open))>{name}</a>
            </h3>
            <p class="kind">
                <span>{tr(texts::kind(kind))}</span>
                {city.map(|city| view! { <span lang="de" dir="auto">{city}</span> }.into_any())}
            </p>
            {part(state)}
            {maybe(languages)}
            <p class="distance">
                {text(distance)}
                {remark(approximate, Msg::RowApproximate)}
                {remark(placeless, Msg::RowNoPlace)}
            </p>
        </li>
    }
    .into_any()
}
