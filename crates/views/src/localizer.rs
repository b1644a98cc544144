//! The page's language: texts, numbers, dates and the names of languages.
//!
//! A [`Localizer`] knows them (`Intl` in the browser, ICU4X natively); [`Texts`] holds the one in use
//! and lies in the context. Whatever reads it inside a view follows a change of language.

use crate::texts::Msg;
use chrono::{NaiveDate, NaiveTime};
use directory::locale::Locale;
use directory::message::{Arg, Args};
use leptos::prelude::*;
use std::sync::Arc;

/// What is known of one language. Whatever is not known falls back to the plain form: digits, a
/// language's tag.
pub trait Localizer {
    /// Which language.
    fn locale(&self) -> &'static Locale;
    /// A text with its values filled in.
    fn fill(&self, msg: Msg, args: Args) -> String;
    /// The German text about a counselling language, whatever language the page has.
    fn german_about(&self, msg: Msg, language: &str) -> String;
    /// A whole number.
    fn number(&self, n: usize) -> String;
    /// A date, such as `3. November 2026`.
    fn date(&self, date: NaiveDate) -> String;
    /// A date as precise as it is known: `2025`, `2025-10` or `2025-10-28`; other text as it is.
    fn partial_date(&self, text: &str) -> String;
    /// The weekday of a date.
    fn weekday(&self, date: NaiveDate) -> String;
    /// A time of day, such as `08:30`.
    fn time(&self, time: NaiveTime) -> String;
    /// A distance in metres, as people say it: `350 m`, `2,1 km`, `48 km`.
    fn distance(&self, metres: f64) -> String;
    /// Names in a row, joined as the language joins them.
    fn list(&self, items: &[String]) -> String;
    /// The name of a counselling language (BCP 47).
    fn language_name(&self, tag: &str) -> String;
    /// A language's name in itself, where it is another than in the page's language.
    fn own_name(&self, tag: &str) -> Option<String>;
}

/// A language that several views may use at once.
pub type SharedLocalizer = Arc<dyn Localizer + Send + Sync>;

/// The language in use. Cheap to copy: it is a signal.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    language: RwSignal<SharedLocalizer>,
}

impl Texts {
    /// Begins with a language.
    pub fn new(language: SharedLocalizer) -> Self {
        Self { language: RwSignal::new(language) }
    }

    /// Changes to another language.
    pub fn set(self, language: SharedLocalizer) {
        self.language.set(language);
    }

    /// The language, to ask it several things; followed.
    pub fn language(self) -> SharedLocalizer {
        self.language.get()
    }

    /// Which language is in use.
    pub fn locale(self) -> &'static Locale {
        self.language.with(|l| l.locale())
    }

    /// Which language is in use; not followed.
    pub fn locale_untracked(self) -> &'static Locale {
        self.language.with_untracked(|l| l.locale())
    }

    /// A text.
    pub fn text(self, msg: Msg) -> String {
        self.fill(msg, &[])
    }

    /// A text with values.
    pub fn fill(self, msg: Msg, args: Args) -> String {
        self.language.with(|l| l.fill(msg, args))
    }

    /// A text with one text in it.
    pub fn with(self, msg: Msg, name: &str, value: &str) -> String {
        self.fill(msg, &[(name, Arg::from(value))])
    }

    /// A text that counts: its value is called `n`.
    pub fn count(self, msg: Msg, n: usize) -> String {
        self.fill(msg, &[("n", Arg::from(n))])
    }

    /// [`Localizer::number`]
    pub fn number(self, n: usize) -> String {
        self.language.with(|l| l.number(n))
    }

    /// [`Localizer::date`]
    pub fn date(self, date: NaiveDate) -> String {
        self.language.with(|l| l.date(date))
    }

    /// [`Localizer::partial_date`]
    pub fn partial_date(self, text: &str) -> String {
        self.language.with(|l| l.partial_date(text))
    }

    /// [`Localizer::weekday`]
    pub fn weekday(self, date: NaiveDate) -> String {
        self.language.with(|l| l.weekday(date))
    }

    /// [`Localizer::time`]
    pub fn time(self, time: NaiveTime) -> String {
        self.language.with(|l| l.time(time))
    }

    /// [`Localizer::list`]
    pub fn list(self, items: &[String]) -> String {
        self.language.with(|l| l.list(items))
    }

    /// [`Localizer::language_name`]
    pub fn language_name(self, tag: &str) -> String {
        self.language.with(|l| l.language_name(tag))
    }

    /// [`Localizer::own_name`]
    pub fn own_name(self, tag: &str) -> Option<String> {
        self.language.with(|l| l.own_name(tag))
    }

    /// The names of counselling languages, joined.
    pub fn language_names<'t>(self, tags: impl IntoIterator<Item = &'t String>) -> String {
        let names: Vec<_> = tags.into_iter().map(|tag| self.language_name(tag)).collect();
        self.list(&names)
    }

    /// A distance in metres. To the middle of a town or of a postcode's area (`approximate`) whole
    /// kilometres are all that is known.
    pub fn distance(self, metres: f64, approximate: bool) -> String {
        if !approximate {
            return self.language.with(|l| l.distance(metres));
        }
        let whole = (metres / 1000.0).round().max(1.0) * 1000.0;
        let distance = self.language.with(|l| l.distance(whole));
        self.with(Msg::RowAbout, "distance", &distance)
    }
}

/// The language in use, from inside a component.
pub fn use_texts() -> Texts {
    expect_context()
}

/// A text in a view: it follows the language.
pub fn t(msg: Msg) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let texts = use_texts();
    move || texts.text(msg)
}

/// A text that counts, in a view.
pub fn t_count(
    msg: Msg,
    n: impl Fn() -> usize + Copy + Send + Sync + 'static,
) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let texts = use_texts();
    move || texts.count(msg, n())
}

/// A text with one value of a name, in a view.
pub fn t_with(
    msg: Msg,
    name: &'static str,
    value: impl Into<String>,
) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    let (texts, value) = (use_texts(), value.into());
    move || texts.with(msg, name, &value)
}
