//! Steps in the browser's history: new ones, back to where something was opened, and what a reader expects
//! of scroll and focus after each.

use super::{Entry, View, first_rows};
use crate::edge::{focus, host};
use directory::link::{self, Page, Pane, ViewState};
use leptos::prelude::*;
use views::layout::{HEADING, RESULTS};

/// A page that was not scrolled for so many milliseconds stands still.
const STILL_MS: u32 = 300;

/// Within so many milliseconds a browser goes back in its history, on a slow device too: who takes the new
/// step before that has both.
const BACK_MS: u32 = 3_000;

impl View {
    pub(super) fn step(self, change: impl FnOnce(&mut ViewState)) {
        self.write(change, true);
    }

    pub(super) fn replace(self, change: impl FnOnce(&mut ViewState)) {
        self.write(change, false);
    }

    pub(super) fn write(self, change: impl FnOnce(&mut ViewState), new_step: bool) {
        let before = self.state.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        if new_step {
            self.note_place();
            self.entry.update_value(|entry| *entry = entry.next(&before));
        }
        let note = self.entry.with_value(Entry::write);
        host::write_query(&link::encode(&after), &note, new_step);
        self.state.set(after);
    }

    /// Notes where the list is, for when its entry is come back to or loaded anew.
    pub(super) fn note_place(self) {
        if untrack(|| self.covers_list() || !(self.wide.get() || self.pane() == Pane::List)) {
            return;
        }
        let (shown, top) = (self.shown.get_untracked(), host::scroll_top());
        self.scroll.set_value(top);
        self.entry.update_value(|entry| (entry.shown, entry.top) = (shown, top));
        host::set_entry_note(&self.entry.with_value(Entry::write));
    }

    /// Scrolls to where the list was when its entry was left, once its rows are there. From then on it
    /// notes where the list is, for when the page is loaded anew.
    pub fn restore_place(self) {
        let top = self.entry.with_value(|entry| entry.top);
        if top > 0.0 && !host::is_framed() && untrack(|| !self.covers_list()) {
            host::set_timeout(0, move || host::scroll_to(top));
        }
        host::on_event(host::PageEvent::Left, move || self.note_place());
        let scrolled = StoredValue::new(0_u32);
        host::on_event(host::PageEvent::Scrolled, move || {
            scrolled.update_value(|n| *n = n.wrapping_add(1));
            let now = scrolled.get_value();
            host::set_timeout(STILL_MS, move || {
                if scrolled.get_value() == now {
                    self.note_place();
                }
            });
        });
    }

    /// Shows a view that was shown before: goes back to it if it led here, so that nothing is left behind
    /// for the back button; else it is a new step.
    pub(super) fn return_to(self, view: ViewState) {
        if self.state.with_untracked(|now| *now == view) {
            return;
        }
        match self.entry.with_value(|entry| entry.steps_to(&view)) {
            Some(steps) if !host::is_framed() => {
                self.returning.set_value(Some(view));
                host::go_back(steps);
                // A browser may have dropped old entries.
                host::set_timeout(BACK_MS, move || {
                    if let Some(view) = self.returning.try_update_value(Option::take).flatten() {
                        let left = self.state.with_untracked(|s| s.selected.clone());
                        self.step(|s| *s = view);
                        self.settle(true, left);
                    }
                });
            }
            steps => {
                let entry = steps.map(|steps| self.entry.with_value(|entry| entry.back(steps)));
                let is_new = entry.is_none();
                if let Some(entry) = entry {
                    self.entry.set_value(entry);
                }
                let left = self.state.with_untracked(|s| s.selected.clone());
                self.write(|s| *s = view, is_new);
                self.settle(true, left);
            }
        }
    }

    /// Shows what the address says, which the browser or the page round this one has changed.
    pub(super) fn follow_address(self) {
        let state = link::decode(&host::query_string());
        if !host::is_framed() {
            self.entry.set_value(Entry::read(&host::entry_note().unwrap_or_default()));
        }
        let (shown, top) = self.entry.with_value(|entry| (entry.shown, entry.top));
        if shown > 0 {
            self.scroll.set_value(top);
        }
        let (moved, asks_again, left) = self.state.with_untracked(|s| {
            let moved = (s.page, &s.selected) != (state.page, &state.selected);
            (moved, s.query != state.query, s.selected.clone())
        });
        if asks_again {
            self.next_rows.set_value(Some(shown));
        } else if shown > self.shown.get_untracked() {
            self.shown.set(shown.max(first_rows()));
        }
        self.state.set(state);
        // Language and map may have changed since that entry was left.
        if let Some(view) = self.returning.try_update_value(Option::take).flatten() {
            self.replace(|s| *s = view);
        }
        if moved {
            self.settle(true, left);
        }
    }

    /// Puts the focus and the scroll where a reader expects them after the page has changed; where they
    /// were before this member was opened, if that is `back`.
    pub(super) fn settle(self, back: bool, left: Option<String>) {
        let (page, selected) = self.state.with_untracked(|s| (s.page, s.selected.is_some()));
        let address = |id| link::encode(&ViewState { selected: Some(id), ..ViewState::default() });
        let left = left.map(address);
        let is_list = page == Page::Directory && !selected;
        let top = if is_list { self.scroll.get_value() } else { 0.0 };
        host::set_timeout(0, move || host::scroll_to(top));
        match (page, selected) {
            (Page::Directory, false) => match self.opener.get_value() {
                RESULTS => focus::focus_back(RESULTS, left),
                opener => focus::focus(opener),
            },
            (Page::Saved, _) if back => focus::focus_back(HEADING, left),
            _ => focus::focus(HEADING),
        }
    }
}
