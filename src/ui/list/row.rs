//! One member in a list of the program: the row that views draw, with what the program knows.

use crate::state::app;
use directory::link::{Page, Pane};
use directory::query::Row;
use leptos::prelude::*;
use std::sync::Arc;
use views::{HeadingLevel, MemberRow};

/// A row of the list of results or of saved members.
#[component]
pub fn ListRow(
    /// Its place in the list, from 0.
    index: usize,
    /// Whom, and how far.
    row: Row,
    /// What its name is in the outline.
    heading: HeadingLevel,
) -> impl IntoView {
    let app = app();
    let (view, prefs, id) = (app.view, app.prefs, row.id);
    let snapshot = view.snapshot()?;
    let member = Arc::new(snapshot.get(id).clone());
    let key = member.id.clone();
    let href = view.href(|s| {
        s.page = Page::Directory;
        s.pane = Pane::List;
        s.selected = Some(key.clone());
    });
    let total = move || match view.page() {
        Page::Saved => prefs.saved_count(),
        _ => view.outcome.with(|o| o.rows.len()),
    };
    let saved = Memo::new({
        let key = key.clone();
        move |_| prefs.is_saved(&key)
    });
    Some(view! {
        <MemberRow
            member=member
            heading=heading
            position=index + 1
            total=Signal::derive(total)
            href=href
            now=app.clock.moment()
            distance=row.distance_m
            asked=view.asked_languages()
            saved=saved
            hovered=Signal::derive(move || view.hovered.get() == Some(id))
            selected=Signal::derive(move || view.selected() == Some(id))
            on_open=move |()| view.open(&key)
            on_hover=move |on_it: bool| view.hovered.set(on_it.then_some(id))
        />
    })
}
