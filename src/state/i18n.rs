//! The page's language: the only writer of the current table of texts and of `<html lang dir>`.
//!
//! The program brings German, so there is always a text to show; any other language is one file,
//! fetched when chosen. Until it is here the page keeps the language that it has.

use crate::edge::{clock, fonts, host, http, intl, take_over};
use chrono::{NaiveDate, NaiveTime};
use directory::locale::{self, Locale, SOURCE};
use directory::message::{self, Arg, Args, Formatter as _, Table};
use directory::search::{FoldedLabels, Labels};
use directory::terms::{Kind, Topic};
use leptos::prelude::{Memo, With as _};
use send_wrapper::SendWrapper;
use std::sync::Arc;
use views::texts::{self, COUNT, FINGERPRINT, GERMAN, Msg, VERSION};
use views::{Localizer, Texts};

/// No table of ours is larger than this.
const MOST_BYTES: usize = 1 << 18;

/// One language, as its table and the browser know it.
struct Language {
    locale: &'static Locale,
    table: Table,
    /// The browser's formatters belong to the one thread that there is.
    intl: SendWrapper<intl::Intl>,
}

impl Localizer for Language {
    fn locale(&self) -> &'static Locale {
        self.locale
    }

    fn fill(&self, msg: Msg, args: Args) -> String {
        message::format(self.table.pattern(msg as usize), args, &*self.intl)
    }

    fn german_about(&self, msg: Msg, language: &str) -> String {
        let german = german();
        let name = german.language_name(language);
        german.fill(msg, &[("language", Arg::from(&name))])
    }

    fn number(&self, n: usize) -> String {
        self.intl.number(n as f64)
    }

    fn date(&self, date: NaiveDate) -> String {
        self.intl.date(date)
    }

    fn partial_date(&self, text: &str) -> String {
        self.intl.partial_date(text)
    }

    fn weekday(&self, date: NaiveDate) -> String {
        self.intl.weekday(date)
    }

    fn time(&self, time: NaiveTime) -> String {
        self.intl.time(time)
    }

    fn distance(&self, metres: f64) -> String {
        self.intl.distance(metres)
    }

    fn list(&self, items: &[String]) -> String {
        self.intl.list(items)
    }

    /// Browsers call Kurmanji and Sorani both "Kurdish", and Romani by a slur, so these have texts of
    /// their own.
    fn language_name(&self, tag: &str) -> String {
        match texts::language(tag) {
            Some(msg) => self.table.pattern(msg as usize).to_owned(),
            None => self.intl.language(tag),
        }
    }

    fn own_name(&self, tag: &str) -> Option<String> {
        intl::own_name(tag).filter(|own| *own != self.language_name(tag))
    }
}

/// The texts of the page's language.
#[derive(Debug, Clone, Copy)]
pub struct I18n {
    /// What views read.
    pub texts: Texts,
    /// Made when first asked for, once a language: they are asked for with every letter typed.
    words: Memo<Vec<String>>,
}

impl std::ops::Deref for I18n {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        &self.texts
    }
}

impl I18n {
    /// German, which needs nothing.
    pub fn start() -> Self {
        let texts = Texts::new(Arc::new(german()));
        Self { texts, words: Memo::new(move |_| words(texts)) }
    }

    /// Changes to a language; `false` if its texts could not be had, and all stays as it is.
    pub async fn change(self, locale: &'static Locale) -> bool {
        if self.texts.locale_untracked() == locale {
            return true;
        }
        let language = if locale == SOURCE { Some(german()) } else { fetch(locale).await };
        let Some(language) = language else { return false };
        self.texts.set(Arc::new(language));
        true
    }

    /// The date of a moment, in Niedersachsen.
    pub fn date_of(self, ms: f64) -> String {
        self.texts.date(clock::berlin(ms).date())
    }

    /// The address of a page without program in this language.
    pub fn plain_page(self, name: &str) -> String {
        self.texts.locale().file(name)
    }

    /// Words by which kinds, topics and languages are found: the page's language and German.
    pub fn labels(self, languages: &[String]) -> FoldedLabels {
        let (current, german) = (self.texts.language(), german());
        let spoken: [&dyn Localizer; 2] = [&*current, &german];
        let both = |msg: Msg| spoken.map(|l| l.fill(msg, &[])).join(" ");
        let labels = Labels {
            kinds: Kind::ALL.iter().map(|k| (*k, both(texts::kind(*k)))).collect(),
            topics: Topic::ALL.iter().map(|t| (*t, both(texts::topic(*t)))).collect(),
            languages: languages
                .iter()
                .map(|tag| (tag.clone(), spoken.map(|l| l.language_name(tag)).join(" ")))
                .collect(),
        };
        labels.fold(intl::decompose)
    }

    /// Lets the document say its language and direction; not before what it shows is in it.
    pub fn label_document(self) {
        let locale = self.texts.locale_untracked();
        host::set_document(locale.tag, locale.direction.html());
    }

    /// Whether a folded word begins a word by which the page speaks of kinds and topics, in its language
    /// or in German.
    pub fn speaks_of(self, word: &str) -> bool {
        self.words.with(|words| {
            let at = words.partition_point(|own| own.as_str() < word);
            words.get(at).is_some_and(|own| own.starts_with(word))
        })
    }
}

/// The words by which the page speaks of kinds and topics, in its language and in German: folded and sorted.
fn words(texts: Texts) -> Vec<String> {
    let (current, german) = (texts.language(), german());
    let kinds = Kind::ALL.iter().flat_map(|k| [texts::kind(*k), texts::kind_about(*k)]);
    let topics = Topic::ALL.iter().flat_map(|t| [texts::topic(*t), texts::topic_about(*t)]);
    let mut words = Vec::new();
    for msg in kinds.chain(topics) {
        for spoken in [&*current, &german as &dyn Localizer] {
            let text = fold(&spoken.fill(msg, &[]));
            words.extend(directory::text::words(&text).map(str::to_owned));
        }
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// The language to start with: what the page has chosen before the program was there, else the address,
/// then the kept choice, then the browser.
pub fn first(address: Option<&str>, kept: Option<&str>) -> &'static Locale {
    let (page, browser) = (take_over::language(), host::languages());
    let wishes = page.as_deref().into_iter().chain(address).chain(kept);
    locale::choose(wishes.chain(browser.iter().map(String::as_str)))
}

/// Waits for the page's own fonts that a text needs (`edge/fonts.rs`).
pub async fn load_fonts(text: &str) {
    fonts::load(text).await;
}

/// A text as it is compared while somebody types.
pub fn fold(text: &str) -> String {
    directory::text::fold(text, intl::decompose)
}

fn german() -> Language {
    // Both are built together; an empty table would still not break.
    let table = Table::parse(GERMAN.to_owned(), FINGERPRINT, COUNT).unwrap_or_else(Table::empty);
    make(SOURCE, table)
}

async fn fetch(locale: &'static Locale) -> Option<Language> {
    let file = ["locales/", locale.tag, "-", VERSION, ".txt"].concat();
    let reply = http::get(&file, MOST_BYTES, false).await.ok()?;
    let text = String::from_utf8(reply.bytes).ok()?;
    fonts::load(&text).await;
    Some(make(locale, Table::parse(text, FINGERPRINT, COUNT)?))
}

fn make(locale: &'static Locale, table: Table) -> Language {
    let intl = SendWrapper::new(intl::Intl::new(locale, table.rest()));
    Language { locale, table, intl }
}
