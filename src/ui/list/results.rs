//! The rows: in groups by language, nearest first, the first twenty and then more.
//!
//! Every row is in the document once it has been reached, so that find-in-page, print and screen
//! readers see what is there; what has not been reached is counted and one button away.

use crate::state::view::RESULTS;
use crate::state::{app, device};
use crate::ui::list::empty::{NothingFound, Waiting};
use crate::ui::list::heading::ListHeading;
use crate::ui::list::near::when_near;
use crate::ui::list::row::ListRow;
use directory::member::MemberId;
use directory::query::{LanguageMatch, Row};
use directory::snapshot::Snapshot;
use leptos::prelude::*;
use std::sync::Arc;
use views::HeadingLevel;
use views::results::{GroupTitle, MORE, MoreRows};

/// Count, order and rows.
#[component]
pub fn ResultList() -> impl IntoView {
    let view = app().view;
    let total = move || view.outcome.with(|o| o.rows.len());
    let shown = move || view.shown.get().min(total());
    let numbered = Memo::new(number);
    view! {
        <section class="results" aria-labelledby=RESULTS>
            <ListHeading />
            <Show when=move || view.snapshot().is_none()>
                <Waiting />
            </Show>
            <Show when=move || view.snapshot().is_some() && total() == 0>
                <NothingFound />
            </Show>
            <ResultGroup answer=LanguageMatch::NotAsked numbered=numbered />
            <ResultGroup answer=LanguageMatch::Speaks numbered=numbered />
            <ResultGroup answer=LanguageMatch::Interpreter numbered=numbered />
            <ResultGroup answer=LanguageMatch::NotStated numbered=numbered />
            <Show when=move || { shown() < total() }>
                <GrowingRows shown=Signal::derive(shown) total=Signal::derive(total) />
            </Show>
        </section>
    }
}

/// A row with what makes it another one besides itself: its place in the list, and how often its member
/// has changed.
#[derive(Debug, Clone, Copy, PartialEq)]
struct NumberedRow {
    index: usize,
    row: Row,
    revision: usize,
}

impl NumberedRow {
    /// The same for rows that look the same. A row whose member, place or distance is another one
    /// is made anew; any other stays as it is, with the focus that it may have, while more come and
    /// while a feed renews the members round it.
    fn key(&self) -> (usize, MemberId, Option<u64>, usize) {
        (self.index, self.row.id, self.row.distance_m.map(f64::to_bits), self.revision)
    }
}

/// The rows in the document, and the members of which they were made.
#[derive(Debug, Clone, Default)]
struct Numbered {
    snapshot: Option<Arc<Snapshot>>,
    rows: Vec<NumberedRow>,
}

/// By their rows: the members themselves are compared when the rows are numbered.
impl PartialEq for Numbered {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

/// Numbers the rows; one of a member that is as it was keeps its revision.
fn number(before: Option<&Numbered>) -> Numbered {
    let view = app().view;
    let snapshot = view.snapshot();
    let revision = |index: usize, row: &Row| {
        let Some(before) = before else { return 0 };
        let Some(old) = before.rows.get(index) else { return 0 };
        let (Some(now), Some(then)) = (&snapshot, &before.snapshot) else { return old.revision };
        let is_same =
            Arc::ptr_eq(now, then) || (old.row.id == row.id && now.get(row.id) == then.get(row.id));
        if is_same { old.revision } else { old.revision + 1 }
    };
    let rows = view.outcome.with(|o| {
        let rows = o.rows.iter().enumerate().take(view.shown.get());
        rows.map(|(index, row)| NumberedRow { index, row: *row, revision: revision(index, row) })
            .collect()
    });
    Numbered { snapshot, rows }
}

/// The rows that answer the language in one way, under their title.
#[component]
fn ResultGroup(
    /// In which way.
    answer: LanguageMatch,
    /// All rows.
    numbered: Memo<Numbered>,
) -> impl IntoView {
    let view = app().view;
    let rows = Memo::new(move |_| -> Vec<NumberedRow> {
        let fits = |numbered: &&NumberedRow| numbered.row.language == answer;
        numbered.with(|all| all.rows.iter().filter(fits).copied().collect())
    });
    view! {
        <Show when=move || rows.with(|r| !r.is_empty())>
            <GroupTitle answer=answer languages=view.asked_languages() />
            <ol class="rows">
                <For
                    each=move || rows.get()
                    key=NumberedRow::key
                    let(NumberedRow { index, row, .. })
                >
                    <ListRow index=index row=row heading=HeadingLevel::Third />
                </For>
            </ol>
        </Show>
    }
}

/// The button for more rows; coming near it while scrolling does the same.
#[component]
fn GrowingRows(
    /// How many are shown.
    shown: Signal<usize>,
    /// How many there are.
    total: Signal<usize>,
) -> impl IntoView {
    let view = app().view;
    if !view.is_limited() {
        when_near(MORE, move || view.show_more());
    }
    // The button goes with the last rows, and what was pressed leads to the first of them.
    let more = move |()| {
        let before = shown.get_untracked();
        view.show_more();
        if shown.get_untracked() == total.get_untracked() {
            device::focus_row(before + 1);
        }
    };
    view! { <MoreRows shown=shown total=total on_more=more /> }
}
