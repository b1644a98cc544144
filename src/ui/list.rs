//! The results: in groups by language, nearest first, the first twenty and then more.
//!
//! Every row is in the document once it has been reached, so that find-in-page, print and screen
//! readers see what is there; what has not been reached is counted and one button away.

use crate::state::view::{RESULTS, STEP};
use crate::state::{App, app};
use crate::texts::Msg;
use crate::ui::el::{Node, class, el, is, node, nodes, part_of};
use crate::ui::empty::{nothing_found, waiting};
use crate::ui::heading::heading;
use crate::ui::live::{live, live_text, nothing, show};
use crate::ui::near::when_near;
use crate::ui::row::row;
use crate::ui::text::{t, t_n, tr_with};
use directory::message::Arg;
use directory::query::{LanguageMatch, Row};
use leptos::html;
use leptos::prelude::*;

/// What makes a row another row: its place, its member, the snapshot, its distance.
type Key = (usize, u32, usize, u64);

/// Count, order and rows.
pub fn list() -> Node {
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
    let rest = move || {
        let more = node(more(move || (total() - shown()).min(STEP)));
        let counted = part_of("p", "quiet shown-of", vec![live(counted)]);
        nodes(vec![more, counted])
    };
    let mut content = vec![
        heading(),
        show(move || view.snapshot().is_none(), waiting),
        show(move || view.snapshot().is_some() && total() == 0, nothing_found),
    ];
    content.extend(groups.map(|which| group(app, which)));
    content.push(show(move || shown() < total(), rest));
    el("section", vec![class("results"), is("aria-labelledby", RESULTS)], content)
}

/// The rows that answer the language in one way, under their title.
fn group(app: App, group: LanguageMatch) -> Node {
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
        let named = move || asked_languages(app);
        let title = match group {
            LanguageMatch::NotAsked => return nothing(),
            LanguageMatch::Speaks => live_text(tr_with(Msg::GroupSpeaks, "language", named)),
            LanguageMatch::Interpreter => t(Msg::GroupInterpreter),
            LanguageMatch::NotStated => t(Msg::GroupUnstated),
        };
        let title = part_of("h3", "group", vec![title]);
        let hint = tr_with(Msg::GroupUnstatedHint, "language", named);
        match group {
            LanguageMatch::NotStated => {
                let hint = part_of("p", "quiet group-hint", vec![live_text(hint)]);
                nodes(vec![title, hint])
            }
            _ => title,
        }
    };
    let list = move || {
        node(view! {
            <For each=move || rows.get() key=key let((index, result))>{*row(index, result)}</For>
        })
    };
    show(
        move || rows.with(|r| !r.is_empty()),
        move || nodes(vec![title(), part_of("ol", "rows", vec![list()])]),
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
    let (first, rest): (Vec<_>, Vec<_>) = tags.iter().partition(|tag| asked.contains(tag));
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
        <button class="button more" node_ref=button on:click=move |_| view.show_more()>
            {*t_n(Msg::ResultsMore, rest)}
        </button>
    }
}
