//! The page's language: the only writer of the current table of texts and of `<html lang dir>`.
//!
//! German stands in the page, so there is always a text to show; any other language is one file,
//! fetched when chosen. Until it is here the page keeps the language that it has.

use crate::edge::{clock, config, host, http, speech};
use crate::texts::{self, COUNT, FINGERPRINT, Msg, VERSION};
use directory::locale::{self, LOCALES, Locale, SOURCE};
use directory::message::{self, Arg, Args, Speech as _, Table};
use directory::search::{FoldedLabels, Labels};
use directory::terms::{Kind, Topic};
use leptos::prelude::*;
use std::sync::Arc;

/// A table larger than this is none of ours.
const MOST_BYTES: usize = 1 << 18;

/// What is needed to say something.
#[derive(Debug)]
pub struct Language {
    /// Which language.
    pub locale: &'static Locale,
    table: Table,
    speech: LocalSpeech,
}

impl Language {
    /// The name of a counselling language: browsers call Kurmanji and Sorani both "Kurdish", and
    /// Romani by a slur, so these have texts of their own.
    fn language(&self, tag: &str) -> String {
        match texts::language(tag) {
            Some(msg) => self.table.pattern(msg as usize).to_owned(),
            None => self.speech.0.language(tag),
        }
    }
}

/// The browser's formatters belong to the one thread that there is.
#[derive(Debug)]
struct LocalSpeech(send_wrapper::SendWrapper<speech::Speech>);

/// The texts of the page's language. Reading one inside a view follows a change of language.
#[derive(Debug, Clone, Copy)]
pub struct I18n {
    language: RwSignal<Arc<Language>>,
}

impl I18n {
    /// German, which needs nothing.
    pub fn start() -> Self {
        let i18n = Self { language: RwSignal::new(Arc::new(german())) };
        i18n.apply();
        i18n
    }

    /// Changes to a language; `false` if its texts could not be had, and all stays as it is.
    pub async fn change(self, locale: &'static Locale) -> bool {
        if self.language.with_untracked(|l| l.locale == locale) {
            return true;
        }
        let language = if locale == SOURCE { Some(german()) } else { fetch(locale).await };
        let Some(language) = language else { return false };
        self.language.set(Arc::new(language));
        self.apply();
        true
    }

    /// The language in use.
    pub fn locale(self) -> &'static Locale {
        self.language.with(|l| l.locale)
    }

    /// A text.
    pub fn text(self, msg: Msg) -> String {
        self.fill(msg, &[])
    }

    /// A text with values.
    pub fn fill(self, msg: Msg, args: Args) -> String {
        self.language.with(|l| message::format(l.table.pattern(msg as usize), args, &*l.speech.0))
    }

    /// The formatters of the language in use.
    pub fn speech(self) -> speech::Speech {
        self.language.with(|l| (*l.speech.0).clone())
    }

    /// A date as precise as it is known: `2025`, `2025-10` or `2025-10-28`.
    pub fn partial_date(self, text: &str) -> String {
        self.language.with(|l| l.speech.0.partial_date(text))
    }

    /// A date.
    pub fn date(self, date: chrono::NaiveDate) -> String {
        self.language.with(|l| l.speech.0.date(date))
    }

    /// The name of a day of the week.
    pub fn weekday(self, date: chrono::NaiveDate) -> String {
        self.language.with(|l| l.speech.0.weekday(date))
    }

    /// A list of names, as the language joins them.
    pub fn list(self, items: &[String]) -> String {
        self.language.with(|l| l.speech.0.list(items))
    }

    /// A distance in metres, as people say it.
    pub fn distance(self, metres: f64) -> String {
        self.language.with(|l| l.speech.0.distance(metres))
    }

    /// A whole number as the language writes it.
    pub fn number(self, n: usize) -> String {
        self.language.with(|l| l.speech.0.number(n as f64))
    }

    /// The date of a moment, in Niedersachsen.
    pub fn date_of(self, ms: f64) -> String {
        self.language.with(|l| l.speech.0.date(clock::berlin(ms).date()))
    }

    /// Name of a counselling language.
    pub fn language_name(self, tag: &str) -> String {
        self.language.with(|l| l.language(tag))
    }

    /// A language's name in itself, where it is another than in the page's language.
    pub fn own_name(self, tag: &str) -> Option<String> {
        speech::own_name(tag).filter(|own| *own != self.language_name(tag))
    }

    /// The counselling language of somebody who reads the page in this language.
    pub fn spoken(self) -> &'static str {
        self.locale().spoken()
    }

    /// A text with the name of a counselling language in it, in German whatever the page is.
    pub fn german_with(self, msg: Msg, tag: &str) -> String {
        let german = german();
        let name = german.language(tag);
        let args = [("language", Arg::from(&name))];
        message::format(german.table.pattern(msg as usize), &args, &*german.speech.0)
    }

    /// The address of a page without program in this language.
    pub fn plain_page(self, name: &str) -> String {
        self.locale().file(name)
    }

    /// Words by which kinds, topics and languages are found: the page's language and German.
    pub fn labels(self, languages: &[String]) -> FoldedLabels {
        let current = self.language.get();
        let german = german();
        let spoken = [&*current, &german];
        let both = |msg: Msg| spoken.map(|l| l.table.pattern(msg as usize)).join(" ");
        let labels = Labels {
            kinds: Kind::ALL.iter().map(|k| (*k, both(texts::kind(*k)))).collect(),
            topics: Topic::ALL.iter().map(|t| (*t, both(texts::topic(*t)))).collect(),
            languages: languages
                .iter()
                .map(|tag| (tag.clone(), spoken.map(|l| l.language(tag)).join(" ")))
                .collect(),
        };
        labels.fold(speech::decompose)
    }

    fn apply(self) {
        self.language.with_untracked(|l| {
            let title = l.table.pattern(Msg::AppTitle as usize);
            host::set_document(l.locale.tag, l.locale.direction.html(), title);
        });
    }
}

/// The language to start with: the address, then the kept choice, then the browser.
pub fn first(address: Option<&str>, kept: Option<&str>) -> &'static Locale {
    let browser = host::languages();
    let wishes = address.into_iter().chain(kept).chain(browser.iter().map(String::as_str));
    locale::choose(wishes)
}

/// How many languages there are.
pub const LANGUAGES: usize = LOCALES.len();

fn german() -> Language {
    // Page and app are built together; an empty table would still not break.
    let table = Table::parse(config::texts(), FINGERPRINT, COUNT).unwrap_or_else(Table::empty);
    make(SOURCE, table)
}

async fn fetch(locale: &'static Locale) -> Option<Language> {
    let file = ["locales/", locale.tag, "-", VERSION, ".txt"].concat();
    let reply = http::get(&file, MOST_BYTES, false).await.ok()?;
    let text = String::from_utf8(reply.bytes).ok()?;
    Some(make(locale, Table::parse(text, FINGERPRINT, COUNT)?))
}

fn make(locale: &'static Locale, table: Table) -> Language {
    let speech =
        LocalSpeech(send_wrapper::SendWrapper::new(speech::Speech::new(locale, table.rest())));
    Language { locale, table, speech }
}
