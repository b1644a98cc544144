//! The time, for hours and "open now": the minute in Europe/Berlin, kept up to date.

use crate::edge::{clock, host};
use chrono::{NaiveDateTime, Timelike};
use leptos::prelude::*;

/// The time in Niedersachsen, to the minute.
#[derive(Debug, Clone, Copy)]
pub struct Clock(RwSignal<NaiveDateTime>);

impl Clock {
    /// Starts to tick. A tab that comes to the front is up to date at once.
    pub fn start() -> Self {
        let clock = Self(RwSignal::new(minute()));
        host::every(10_000, move || clock.tick());
        host::on(host::Happening::Visibility, move || clock.tick());
        clock
    }

    /// The minute.
    pub fn now(self) -> NaiveDateTime {
        self.0.get()
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
