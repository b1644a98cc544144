//! What an entry of the browser's history knows besides its address: how long the list was and how far
//! it was scrolled, and which views led here, so that going back to one of them is going back.
//!
//! It is written as a text into the entry (`History.state`), and so outlives the page.

use directory::link::{self, Page, ViewState};

/// At most so many views are known that led here.
const MOST: usize = 12;

/// What one entry knows.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Entry {
    /// How many rows stood in the document; 0 where nobody noted it.
    pub shown: usize,
    /// How far the page was scrolled, in CSS pixels.
    pub top: f64,
    /// The views of the entries before this one, the last first, as [`key`].
    before: Vec<String>,
}

impl Entry {
    /// An entry after this one, to which this view leads.
    pub fn next(&self, view: &ViewState) -> Self {
        let before = std::iter::once(key(view)).chain(self.before.iter().cloned());
        Self { before: before.take(MOST).collect(), ..Self::default() }
    }

    /// How many entries back this view was shown; `None` where it did not lead here.
    pub fn steps_to(&self, view: &ViewState) -> Option<usize> {
        let key = key(view);
        self.before.iter().position(|before| *before == key).map(|at| at + 1)
    }

    /// The entry so many steps back, where there is no history to go back in.
    pub fn back(&self, steps: usize) -> Self {
        let before = self.before.get(steps..).unwrap_or_default();
        Self { before: before.to_vec(), ..Self::default() }
    }

    /// The page from which a member was opened: the last one that showed none.
    pub fn opened_from(&self) -> Page {
        let mut views = self.before.iter().map(|before| link::decode(before));
        views.find(|view| view.selected.is_none()).map_or(Page::Directory, |view| view.page)
    }

    /// As a text: numbers in the first line, below them a line for each view.
    pub fn write(&self) -> String {
        let numbers = [self.shown.to_string(), self.top.to_string()].join(" ");
        std::iter::once(&numbers)
            .chain(&self.before)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Reads what [`Entry::write`] wrote; anything else is an entry that knows nothing.
    pub fn read(text: &str) -> Self {
        let mut lines = text.split('\n');
        let numbers = lines.next().and_then(|numbers| {
            let (shown, top) = numbers.split_once(' ')?;
            Some((shown.parse().ok()?, directory::geo::number(top)?))
        });
        let Some((shown, top)) = numbers else { return Self::default() };
        Self { shown, top, before: lines.take(MOST).map(str::to_owned).collect() }
    }
}

/// A view as it is known again, whatever its language and wherever its map looks. An address has no
/// line breaks.
fn key(view: &ViewState) -> String {
    link::encode(&ViewState { language: None, map: None, ..view.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn views_that_led_here_are_known_again() {
        let list = link::decode("q=asyl&lang=ar");
        let (saved, member) =
            (link::decode("q=asyl&page=gemerkt"), link::decode("q=asyl&member=a"));
        let at_list = Entry { shown: 60, top: 1234.5, ..Entry::default() };
        assert_eq!(at_list.opened_from(), Page::Directory);
        let at_saved = at_list.next(&list);
        let at_member = Entry::read(&at_saved.next(&saved).write());
        assert_eq!(at_member.opened_from(), Page::Saved);
        let other = link::decode("q=asyl&map=9/52/9");
        assert_eq!(
            [&saved, &list, &other, &member].map(|view| at_member.steps_to(view)),
            [Some(1), Some(2), Some(2), None]
        );
        assert_eq!(at_member.next(&member).opened_from(), Page::Saved);
        assert_eq!(at_member.back(1), at_saved);
        assert_eq!(Entry::read(&at_list.write()), at_list);
        for nothing in ["", "7", "x y", "-1 3", "{}"] {
            assert_eq!(Entry::read(nothing), Entry::default(), "{nothing}");
        }
        let long = (0..99).fold(at_list, |entry, _| entry.next(&list));
        assert_eq!(long.before.len(), MOST);
    }
}
