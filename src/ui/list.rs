//! The results: in groups by language, nearest first, the first twenty and then more.
//!
//! Every row is in the document once it has been reached, so that find-in-page, print and screen
//! readers see what is there; what has not been reached is counted and one button away.

use crate::state::view::{RESULTS, STEP};
use crate::state::{App, app};
use crate::ui::el::{Node, class, click, el, is, node, nodes, part_of};
use crate::ui::empty::{nothing_found, waiting};
use crate::ui::heading::heading;
use crate::ui::live::{live, live_text, maybe, nothing, show};
use crate::ui::near::when_near;
use crate::ui::row::ListRow;
use crate::ui::text::{t, t_n, tr_with};
use directory::message::Arg;
use directory::query::{LanguageMatch, Row};
use leptos::prelude::*;
use views::HeadingLevel;
use views::Msg;

/// A row, with what makes it another one besides itself: its place, and the snapshot.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Numbered {
    index: usize,
    row: Row,
    generation: usize,
}

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
        let more = more(move || (total() - shown()).min(STEP));
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
    let generations = StoredValue::new(0_usize);
    let generation = Memo::new(move |_| {
        view.snapshot();
        generations.try_update_value(next).unwrap_or_default()
    });
    let rows = Memo::new(move |_| -> Vec<Numbered> {
        let generation = generation.get();
        view.outcome.with(|o| {
            let rows = o.rows.iter().enumerate().take(view.shown.get());
            rows.filter(|(_, row)| row.language == group)
                .map(|(index, row)| Numbered { index, row: *row, generation })
                .collect()
        })
    });
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
    show(
        move || rows.with(|r| !r.is_empty()),
        move || nodes(vec![title(), part_of("ol", "rows", rows_from(rows, 0))]),
    )
}

/// The rows from this place on: twenty, and behind them the next twenty when there are more. A row
/// is made anew only when another one takes its place, so what has the focus keeps it while more
/// rows come. (Leptos' keyed list does the same for a hundred times the code; rows that only move
/// are not worth it.)
fn rows_from(rows: Memo<Vec<Numbered>>, start: usize) -> Vec<Node> {
    let place = |at: usize| {
        let here = Memo::new(move |_| rows.with(|r| r.get(at).copied()));
        maybe(move || {
            here.get().map(|n| {
                node(view! { <ListRow index=n.index row=n.row heading=HeadingLevel::Third /> })
            })
        })
    };
    let next = start + STEP;
    let mut made: Vec<Node> = (start..next).map(place).collect();
    let more = move || nodes(rows_from(rows, next));
    made.push(show(move || rows.with(|r| r.len() > next), more));
    made
}

/// The languages asked for, in words.
fn asked_languages(app: App) -> String {
    let names: Vec<_> = app
        .view
        .query
        .with(|q| q.filters.languages.iter().map(|tag| app.i18n.language_name(tag)).collect());
    app.i18n.list(&names)
}

/// The next number.
fn next(n: &mut usize) -> usize {
    *n += 1;
    *n
}

/// The button's id.
const MORE: &str = "more";

/// The button for more rows; coming near it while scrolling does the same.
fn more(rest: impl Fn() -> usize + Send + Sync + 'static) -> Node {
    let view = app().view;
    when_near(MORE, move || view.show_more());
    let attributes = vec![class("button more"), is("id", MORE), click(move || view.show_more())];
    el("button", attributes, vec![t_n(Msg::ResultsMore, rest)])
}
