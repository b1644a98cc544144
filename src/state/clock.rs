//! The time, for hours and "open now": the minute in Europe/Berlin, kept up to date.

use crate::edge::{clock, host};
use chrono::{NaiveDate, NaiveDateTime, Timelike};
use leptos::prelude::*;

/// Milliseconds until the minute is looked at again.
const TICK_MS: u32 = 10_000;

/// The time in Niedersachsen, to the minute.
#[derive(Debug, Clone, Copy)]
pub struct Clock(RwSignal<NaiveDateTime>);

impl Clock {
    /// Starts to tick. A tab that comes to the front is up to date at once.
    pub fn start() -> Self {
        let clock = Self(RwSignal::new(minute()));
        host::set_interval(TICK_MS, move || clock.tick());
        host::on_event(host::PageEvent::Visibility, move || clock.tick());
        clock
    }

    /// The minute.
    pub fn now(self) -> NaiveDateTime {
        self.0.get()
    }

    /// The minute, for views.
    pub fn moment(self) -> Signal<Option<NaiveDateTime>> {
        Signal::derive(move || Some(self.0.get()))
    }

    /// The minute; not followed.
    pub fn now_untracked(self) -> NaiveDateTime {
        self.0.get_untracked()
    }

    /// The day; not followed.
    pub fn today(self) -> NaiveDate {
        self.0.get_untracked().date()
    }

    /// Whether a date as precise as it is known (`2025`, `2025-10`, `2025-10-28`) is in the future.
    pub fn lies_ahead(self, date: &str) -> bool {
        // Digits compare as dates do, and what is left away compares as the earliest.
        *date > *clock::berlin_text(clock::now_ms())
    }

    fn tick(self) {
        let now = minute();
        if self.0.get_untracked() != now {
            self.0.set(now);
        }
    }
}

fn minute() -> NaiveDateTime {
    let now = clock::berlin_now();
    now.with_second(0).unwrap_or(now)
}
