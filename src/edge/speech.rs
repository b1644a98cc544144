//! What the browser knows of a language (ECMA-402 `Intl`): numbers, plurals, dates, names.
//!
//! Every formatter is made once a language and kept. Whatever a browser lacks falls back to the
//! plain form: a number as digits, a language by its tag.

use chrono::{NaiveDate, NaiveTime};
use directory::locale::{Direction, Locale};
use directory::message;
use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/edge/speech.js")]
extern "C" {
    #[wasm_bindgen(js_name = decompose)]
    fn decomposed(text: &str) -> String;
    fn formatters(tags: &str, own: &str) -> JsValue;
    fn autonym(tag: &str) -> Option<String>;
    fn say(formatters: &JsValue, which: u32, value: &JsValue) -> Option<String>;
}

/// Unicode compatibility decomposition, by the browser: the [`directory::text::Decompose`] of the app.
pub fn decompose(text: &str) -> String {
    decomposed(text)
}

/// A language's name in itself; `None` where nobody here knows it.
pub fn own_name(tag: &str) -> Option<String> {
    autonym(tag)
}

/// The formatters, by their places in what `speech.js` makes.
#[derive(Debug, Clone, Copy)]
enum Form {
    Number,
    Plural,
    Kilometres,
    Metres,
    Date,
    Month,
    Weekday,
    Time,
    Name,
    List,
}

/// The formatters of one language.
#[derive(Debug, Clone)]
pub struct Speech {
    all: JsValue,
    isolates: bool,
}

impl Speech {
    /// The formatters of a language, which may bring along what browsers don't know of it.
    pub fn new(locale: &Locale, own: &str) -> Self {
        let isolates = locale.direction == Direction::Rtl;
        Self { all: formatters(locale.formats, own), isolates }
    }

    fn say(&self, form: Form, value: &JsValue) -> Option<String> {
        say(&self.all, form as u32, value)
    }

    /// A distance as people say it: "350 m", "2,1 km", "48 km".
    pub fn distance(&self, metres: f64) -> String {
        let (form, value) = match metres {
            m if m < 950.0 => (Form::Metres, (m / 50.0).round().max(1.0) * 50.0),
            m if m < 9_950.0 => (Form::Kilometres, (m / 100.0).round() / 10.0),
            m => (Form::Kilometres, (m / 1000.0).round()),
        };
        self.say(form, &value.into()).unwrap_or_else(|| (metres as i64 / 1000).to_string() + " km")
    }

    /// A date, `3. November 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.say(Form::Date, &moment(date, NaiveTime::MIN)).unwrap_or_default()
    }

    /// A date as precise as it is known: `2025`, `2025-10` or `2025-10-28`; other text as it is.
    pub fn partial_date(&self, text: &str) -> String {
        let mut parts = text.split('-').map(str::parse::<u32>);
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        match (year, month, day) {
            (Some(Ok(y)), Some(Ok(m)), Some(Ok(d))) => {
                NaiveDate::from_ymd_opt(y as i32, m, d).map(|date| self.date(date))
            }
            (Some(Ok(y)), Some(Ok(m)), None) => NaiveDate::from_ymd_opt(y as i32, m, 1)
                .and_then(|date| self.say(Form::Month, &moment(date, NaiveTime::MIN))),
            _ => None,
        }
        .unwrap_or_else(|| text.to_owned())
    }

    /// The name of a weekday, `Montag`.
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.say(Form::Weekday, &moment(date, NaiveTime::MIN)).unwrap_or_default()
    }

    /// A time of day, `08:30`.
    pub fn time(&self, time: NaiveTime) -> String {
        self.say(Form::Time, &moment(NaiveDate::default(), time)).unwrap_or_default()
    }

    /// The name of a language in this language; its tag where the browser knows none.
    pub fn language(&self, tag: &str) -> String {
        self.say(Form::Name, &tag.into()).unwrap_or_else(|| tag.to_owned())
    }

    /// A list, `Deutsch, Arabisch, Kurdisch`.
    pub fn list(&self, items: &[String]) -> String {
        let array: Array = items.iter().map(JsValue::from).collect();
        self.say(Form::List, &array).unwrap_or_else(|| items.join(", "))
    }
}

impl message::Formatter for Speech {
    fn number(&self, n: f64) -> String {
        self.say(Form::Number, &n.into()).unwrap_or_else(|| (n as i64).to_string())
    }

    fn plural(&self, n: f64) -> String {
        self.say(Form::Plural, &n.into()).unwrap_or_else(|| "other".into())
    }

    fn isolates(&self) -> bool {
        self.isolates
    }
}

/// A wall-time moment as milliseconds since 1970, read as UTC.
fn moment(date: NaiveDate, time: NaiveTime) -> JsValue {
    (date.and_time(time).and_utc().timestamp_millis() as f64).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use directory::locale::by_tag;
    use message::Formatter as _;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn german_and_arabic_speak() {
        let german = Speech::new(by_tag("de").unwrap(), "");
        for (found, expected) in [
            (german.distance(20.0), "50\u{a0}m"),
            (german.distance(349.0), "350\u{a0}m"),
            (german.distance(2_140.0), "2,1\u{a0}km"),
            (german.distance(48_400.0), "48\u{a0}km"),
            (german.partial_date("2025-10"), "Oktober 2025"),
            (german.partial_date("2025-10-28"), "28. Oktober 2025"),
            (german.partial_date("2025"), "2025"),
            (german.weekday(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()), "Sonntag"),
            (german.time(NaiveTime::from_hms_opt(8, 30, 0).unwrap()), "08:30"),
            (german.language("ar"), "Arabisch"),
            (german.plural(1.0), "one"),
        ] {
            assert_eq!(found.replace(' ', "\u{a0}"), expected.replace(' ', "\u{a0}"));
        }
        assert_eq!(Speech::new(by_tag("ar").unwrap(), "").plural(2.0), "two");
    }

    #[wasm_bindgen_test]
    fn plural_texts_have_the_categories_that_browsers_ask_for() {
        let known = |tag: &str| {
            let all = js_sys::Intl::PluralRules::supported_locales_of(
                &Array::of1(&tag.into()),
                &js_sys::Object::new(),
            );
            all.length() > 0
        };
        let mut seen = 0;
        let first = |locale: &Locale| locale.formats.split(' ').next().unwrap_or_default();
        for locale in directory::locale::LOCALES.iter().filter(|l| known(first(l))) {
            let rules = js_sys::Intl::PluralRules::new(
                &Array::of1(&first(locale).into()),
                &js_sys::Object::new(),
            );
            let options = rules.resolved_options();
            let asked = js_sys::Reflect::get(&options, &"pluralCategories".into()).unwrap();
            let mut asked: Vec<String> =
                Array::from(&asked).iter().filter_map(|c| c.as_string()).collect();
            let mut given: Vec<_> =
                locale.profile().plurals.iter().map(|c| c.to_string()).collect();
            asked.sort();
            given.sort();
            assert_eq!(given, asked, "{}", locale.tag);
            seen += 1;
        }
        assert!(seen > 12, "only {seen} languages are known here");
    }

    #[wasm_bindgen_test]
    fn a_language_that_no_browser_knows_brings_its_words_along() {
        let own = "languages ar=Erebî|de=Almanî\nmonths Çile|Sibat|Adar|Nîsan|Gulan|Pûşper|Tîrmeh|\
            Tebax|Îlon|Cotmeh|Mijdar|Berfanbar\nunits km|m\n\
            weekdays Duşem|Sêşem|Çarşem|Pêncşem|În|Şemî|Yekşem\n";
        let kurmanji = Speech::new(by_tag("kmr").unwrap(), own);
        for (found, expected) in [
            (kurmanji.distance(2_140.0), "2,1 km"),
            (kurmanji.distance(349.0), "350 m"),
            (kurmanji.partial_date("2025-10"), "Cotmeh 2025"),
            (kurmanji.partial_date("2025-10-28"), "28 Cotmeh 2025"),
            (kurmanji.weekday(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()), "Yekşem"),
            (kurmanji.language("ar"), "Erebî"),
            (kurmanji.language("xx"), "xx"),
            (kurmanji.list(&["a".into(), "b".into()]), "a, b"),
        ] {
            assert_eq!(found.replace('\u{a0}', " "), expected);
        }
    }
}
