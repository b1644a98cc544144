//! The results: in groups by language, nearest first, the first twenty and then more.
//!
//! Every row is in the document once it has been reached, so that find-in-page, print and screen
//! readers see what is there; what has not been reached is counted and one button away.

use crate::state::view::{RESULTS, STEP};
use crate::state::{App, app};
use crate::texts::Msg;
use crate::ui::empty::{nothing_found, waiting};
use crate::ui::heading::heading;
use crate::ui::live::{click, maybe, show, text};
use crate::ui::near::when_near;
use crate::ui::row::row;
use crate::ui::text::{tr_n, tr_with};
use directory::message::Arg;
use directory::query::{LanguageMatch, Row};
use leptos::html;
use leptos::prelude::*;

/// What makes a row another row: its place, its member, the snapshot, its distance.
type Key = (usize, u32, usize, u64);

/// Count, order and rows.
pub fn list() -> impl IntoView {
    let app = app();
    let view = app.view;
    let total = move || view.outcome.with(|o| o.rows.len());
    let shown = move || view.shown.get().min(total());
    let groups = [
        LanguageMatch::NotAsked,
        LanguageMatch::Speaks,
        LanguageMatch::Interpreter,
        LanguageMatch::NotStated,
    ];
    let counted = move || {
        let args = [("shown", Arg::from(shown())), ("n", Arg::from(total()))];
        app.i18n.fill(Msg::ResultsShown, &args)
    };
    view! {
        <section class="results" aria-labelledby=RESULTS>
            {heading()}
            {show(move || view.snapshot().is_none(), || waiting().into_any())}
            {show(
                move || view.snapshot().is_some() && total() == 0,
                || nothing_found().into_any(),
            )}
            {Vec::from(groups.map(|which| group(app, which).into_any()))}
            {show(
                move || shown() < total(),
                move || view! {
                    {more(move || (total() - shown()).min(STEP))}
                    <p class="quiet shown-of">{text(counted)}</p>
                }
                .into_any(),
            )}
        </section>
    }
}

/// The rows that answer the language in one way, under their title.
fn group(app: App, group: LanguageMatch) -> impl IntoView {
    let view = app.view;
    // Rows made for one snapshot are made anew for the next.
    let generation = Memo::new(move |n: Option<&usize>| {
        view.snapshot();
        n.map_or(0, |n| n + 1)
    });
    let rows = Memo::new(move |_| -> Vec<(usize, Row)> {
        view.outcome.with(|o| {
            let rows = o.rows.iter().copied().enumerate().take(view.shown.get());
            rows.filter(|(_, row)| row.language == group).collect()
        })
    });
    let key = move |(index, row): &(usize, Row)| -> Key {
        let distance = row.distance_m.map_or(u64::MAX, f64::to_bits);
        (*index, row.id.0, generation.get_untracked(), distance)
    };
    let title = move || {
        Some(match group {
            LanguageMatch::NotAsked => return None,
            LanguageMatch::Speaks => {
                tr_with(Msg::GroupSpeaks, "language", move || asked_languages(app))
            }
            LanguageMatch::Interpreter => crate::ui::text::tr(Msg::GroupInterpreter),
            LanguageMatch::NotStated => crate::ui::text::tr(Msg::GroupUnstated),
        })
    };
    let hint = move || {
        (group == LanguageMatch::NotStated).then(|| {
            let hint = tr_with(Msg::GroupUnstatedHint, "language", move || asked_languages(app));
            view! { <p class="quiet group-hint">{hint}</p> }.into_any()
        })
    };
    show(
        move || rows.with(|r| !r.is_empty()),
        move || {
            view! {
                {maybe(move || title().map(|t| view! { <h3 class="group">{t}</h3> }.into_any()))}
                {hint()}
                <ol class="rows">
                    <For each=move || rows.get() key=key let((index, result))>
                        {row(index, result).into_any()}
                    </For>
                </ol>
            }
            .into_any()
        },
    )
}

/// The languages asked for, in words.
fn asked_languages(app: App) -> String {
    let names: Vec<_> = app
        .view
        .query
        .with(|q| q.filters.languages.iter().map(|tag| app.i18n.language_name(tag)).collect());
    app.i18n.list(&names)
}

/// The counselling languages in words; `None` where nothing is stated.
pub fn spoken(app: App, tags: &[String], interpreter: Option<bool>) -> Option<String> {
    if tags.is_empty() {
        return (interpreter == Some(true)).then(|| app.i18n.text(Msg::MemberInterpreter));
    }
    let asked = app.view.query.with(|q| q.filters.languages.clone());
    // The language asked for stands first.
    let (first, rest): (Vec<_>, Vec<_>) = tags.iter().partition(|tag| asked.contains(*tag));
    let names: Vec<_> =
        first.into_iter().chain(rest).map(|tag| app.i18n.language_name(tag)).collect();
    Some(app.i18n.list(&names))
}

/// The button for more rows; coming near it while scrolling does the same.
fn more(rest: impl Fn() -> usize + Send + Sync + 'static) -> impl IntoView {
    let view = app().view;
    let button = NodeRef::<html::Button>::new();
    when_near(button, move || view.show_more());
    view! {
        <button class="button more" node_ref=button on:click=click(move || view.show_more())>
            {tr_n(Msg::ResultsMore, rest)}
        </button>
    }
}
