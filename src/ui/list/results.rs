//! The rows: in groups by language, nearest first, the first twenty and then more.
//!
//! Every row is in the document once it has been reached, so that find-in-page, print and screen
//! readers see what is there; what has not been reached is counted and one button away.

use crate::state::app;
use crate::state::view::RESULTS;
use crate::ui::list::empty::{NothingFound, Waiting};
use crate::ui::list::heading::ListHeading;
use crate::ui::list::near::when_near;
use crate::ui::list::row::ListRow;
use directory::member::MemberId;
use directory::query::{LanguageMatch, Row};
use leptos::prelude::*;
use views::HeadingLevel;
use views::results::{GroupTitle, MORE, MoreRows};

/// Count, order and rows.
#[component]
pub fn ResultList() -> impl IntoView {
    let view = app().view;
    let total = move || view.outcome.with(|o| o.rows.len());
    let shown = move || view.shown.get().min(total());
    let generation = Memo::new(move |before: Option<&usize>| {
        view.snapshot();
        before.map_or(0, |before| before + 1)
    });
    view! {
        <section class="results" aria-labelledby=RESULTS>
            <ListHeading />
            <Show when=move || view.snapshot().is_none()>
                <Waiting />
            </Show>
            <Show when=move || view.snapshot().is_some() && total() == 0>
                <NothingFound />
            </Show>
            <ResultGroup answer=LanguageMatch::NotAsked generation=generation />
            <ResultGroup answer=LanguageMatch::Speaks generation=generation />
            <ResultGroup answer=LanguageMatch::Interpreter generation=generation />
            <ResultGroup answer=LanguageMatch::NotStated generation=generation />
            <Show when=move || { shown() < total() }>
                <GrowingRows shown=Signal::derive(shown) total=Signal::derive(total) />
            </Show>
        </section>
    }
}

/// A row with what makes it another one besides itself: its place in the list, and the snapshot.
#[derive(Debug, Clone, Copy, PartialEq)]
struct NumberedRow {
    index: usize,
    row: Row,
    generation: usize,
}

impl NumberedRow {
    /// The same for rows that look the same. A row whose member, place or distance is another one
    /// is made anew; any other stays as it is, with the focus that it may have, while more come.
    fn key(&self) -> (usize, MemberId, Option<u64>, usize) {
        (self.index, self.row.id, self.row.distance_m.map(f64::to_bits), self.generation)
    }
}

/// The rows that answer the language in one way, under their title.
#[component]
fn ResultGroup(
    /// In which way.
    answer: LanguageMatch,
    /// Another number for each snapshot: rows made for one are made anew for the next.
    generation: Memo<usize>,
) -> impl IntoView {
    let view = app().view;
    let rows = Memo::new(move |_| -> Vec<NumberedRow> {
        let generation = generation.get();
        view.outcome.with(|o| {
            let rows = o.rows.iter().enumerate().take(view.shown.get());
            rows.filter(|(_, row)| row.language == answer)
                .map(|(index, row)| NumberedRow { index, row: *row, generation })
                .collect()
        })
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
    view! { <MoreRows shown=shown total=total on_more=move |()| view.show_more() /> }
}
