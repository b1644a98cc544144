//! What a language brings along because browsers don't know it, in lines such as
//! `weekdays Duşem|Sêşem|…` (`texts::compile`).

use chrono::{Datelike, NaiveDate};

/// A language's own words; a list that it does not bring is empty.
#[derive(Debug, Clone, Default)]
pub struct OwnWords {
    /// From Monday on.
    weekdays: Vec<String>,
    /// From January on.
    months: Vec<String>,
    /// Kilometre and metre, as they are written.
    units: Vec<String>,
    /// `ar=Erebî`: languages by tag.
    languages: Vec<String>,
    /// What stands between the items of a list.
    list: Vec<String>,
}

impl OwnWords {
    /// Reads the lines; `None` where there are none.
    pub fn read(lines: &str) -> Option<Self> {
        let mut own = Self::default();
        for line in lines.trim().lines() {
            let (name, words) = line.split_once(' ').unwrap_or((line, ""));
            let list = match name {
                "weekdays" => &mut own.weekdays,
                "months" => &mut own.months,
                "units" => &mut own.units,
                "languages" => &mut own.languages,
                "list" => &mut own.list,
                _ => continue,
            };
            *list = words.split('|').map(str::to_owned).collect();
        }
        (!lines.is_empty()).then_some(own)
    }

    /// The kilometre, or the metre.
    pub fn unit(&self, is_far: bool) -> Option<&str> {
        self.units.get(usize::from(!is_far)).map(String::as_str)
    }

    /// The name of the month of a date.
    pub fn month(&self, date: NaiveDate) -> Option<&str> {
        self.months.get(date.month0() as usize).map(String::as_str)
    }

    /// The name of the weekday of a date.
    pub fn weekday(&self, date: NaiveDate) -> Option<&str> {
        self.weekdays.get(date.weekday().num_days_from_monday() as usize).map(String::as_str)
    }

    /// Whether languages have names of their own here; then the browser's are in another language.
    pub fn has_languages(&self) -> bool {
        !self.languages.is_empty()
    }

    /// The name of the language with this tag.
    pub fn language(&self, tag: &str) -> Option<&str> {
        let pairs = self.languages.iter().filter_map(|pair| pair.split_once('='));
        pairs.rev().find(|(known, _)| *known == tag).map(|(_, name)| name)
    }

    /// The comma.
    pub fn comma(&self) -> &str {
        self.list.first().map_or(",", String::as_str)
    }
}
