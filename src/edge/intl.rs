//! What the browser knows of a language (ECMA-402 `Intl`): numbers, plurals, dates, names.
//!
//! Every formatter is made once a language, when it is first used, and kept: making one takes a slow phone
//! ten milliseconds, and a visit uses few of them. Whatever a browser lacks falls back to the plain form: a
//! number as digits, a date as ISO 8601 writes it, a language by its tag.

mod own_words;
#[cfg(test)]
mod tests;

use crate::js;
use chrono::{Datelike, NaiveDate, NaiveTime};
use directory::locale::{Direction, Locale};
use directory::message;
use js_sys::{Array, Function, Object, Reflect};
use own_words::OwnWords;
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// `text.normalize(form)`, said so that a text crosses over once each way: js-sys would make a
    /// `JsString` of it first, and this is called for every text that is searched.
    #[wasm_bindgen(js_namespace = ["String", "prototype", "normalize"], js_name = call)]
    fn normalize(text: &str, form: &str) -> String;
}

/// Unicode compatibility decomposition, by the browser: the [`directory::text::Decompose`] of the app.
pub fn decompose(text: &str) -> String {
    normalize(text, "NFKD")
}

/// A language's name in itself: as the interface says it, else as the browser does; `None` where neither
/// knows it.
pub fn own_name(tag: &str) -> Option<String> {
    if let Some(own) = directory::locale::autonym(tag) {
        return Some(own.to_owned());
    }
    let class = class("DisplayNames")?;
    // It throws at what is no tag.
    let known = Array::from(&js::call(&class, "supportedLocalesOf", &tag.into())?).get(0);
    if known.is_undefined() {
        return None;
    }
    let options = js::object(&[("type", "language".into()), ("fallback", "none".into())]);
    js::call(&make(&class, &known, &options)?, "of", &known)?.as_string()
}

/// Bytes as people say them who read these languages, best first and separated by spaces: "3,5 MB".
pub fn bytes(count: f64, languages: &str) -> String {
    let (unit, size, digits) = match count {
        n if n < 1e3 => ("byte", 1.0, 0),
        n if n < 1e6 => ("kilobyte", 1e3, 0),
        _ => ("megabyte", 1e6, 1),
    };
    let formatter = formatter("NumberFormat", &tags(languages), &unit_options(unit, digits));
    format(&formatter, count / size).unwrap_or_else(|| (count as i64).to_string() + " B")
}

/// A formatter that is made when it is first used; `undefined` where the browser lacks it.
#[derive(Debug, Clone)]
struct Formatter {
    class: &'static str,
    locales: Array,
    options: Object,
    made: OnceCell<JsValue>,
}

impl Formatter {
    fn get(&self) -> &JsValue {
        self.made.get_or_init(|| formatter(self.class, &self.locales, &self.options))
    }

    /// What it makes of a value.
    fn format(&self, value: impl Into<JsValue>) -> Option<String> {
        format(self.get(), value)
    }
}

/// The formatters of one language.
#[derive(Debug, Clone)]
pub struct Intl {
    number: Formatter,
    plural: Formatter,
    kilometres: Formatter,
    metres: Formatter,
    date: Formatter,
    month: Formatter,
    weekday: Formatter,
    time: Formatter,
    name: Formatter,
    list: Formatter,
    /// What stands in place of some of them, where no browser knows the language.
    own: Option<OwnWords>,
    isolates: bool,
}

impl Intl {
    /// The formatters of a language, which may bring along what browsers don't know of it.
    pub fn new(locale: &Locale, own: &str) -> Self {
        let locales = tags(locale.formats);
        let new = |class: &'static str, options: Object| {
            let locales = locales.clone();
            Formatter { class, locales, options, made: OnceCell::new() }
        };
        let unit = |unit: &str, digits: u32| new("NumberFormat", unit_options(unit, digits));
        // Wall-time values are handed over as if they were UTC, so nothing shifts them.
        let utc = || ("timeZone", JsValue::from("UTC"));
        let [numeric, long, two] = ["numeric", "long", "2-digit"].map(JsValue::from);
        let (month, year) = (("month", long.clone()), ("year", numeric.clone()));
        let date = [utc(), ("day", numeric), month.clone(), year.clone()];
        let time = [utc(), ("hour", two.clone()), ("minute", two), ("hourCycle", "h23".into())];
        let name = [("type", "language".into()), ("fallback", "none".into())];
        let list = [("type", "unit".into()), ("style", "short".into())];
        Self {
            number: new("NumberFormat", Object::new()),
            plural: new("PluralRules", Object::new()),
            kilometres: unit("kilometer", 1),
            metres: unit("meter", 0),
            date: new("DateTimeFormat", js::object(&date)),
            month: new("DateTimeFormat", js::object(&[utc(), month, year])),
            weekday: new("DateTimeFormat", js::object(&[utc(), ("weekday", long)])),
            time: new("DateTimeFormat", js::object(&time)),
            name: new("DisplayNames", js::object(&name)),
            list: new("ListFormat", js::object(&list)),
            own: OwnWords::read(own),
            isolates: locale.direction == Direction::Rtl,
        }
    }

    /// A distance as people say it: "350 m", "2,1 km", "48 km".
    pub fn distance(&self, metres: f64) -> String {
        let (is_far, value) = match metres {
            m if m < 950.0 => (false, (m / 50.0).round().max(1.0) * 50.0),
            m if m < 9_950.0 => (true, (m / 100.0).round() / 10.0),
            m => (true, (m / 1000.0).round()),
        };
        let said = match self.own.as_ref().and_then(|own| own.unit(is_far)) {
            Some(unit) => self.number.format(value).map(|n| [&n, "\u{a0}", unit].concat()),
            None => if is_far { &self.kilometres } else { &self.metres }.format(value),
        };
        said.unwrap_or_else(|| (metres as i64 / 1000).to_string() + " km")
    }

    /// A date, `3. November 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        match self.own.as_ref().and_then(|own| own.month(date)) {
            Some(month) => [&date.day().to_string(), month, &date.year().to_string()].join(" "),
            None => {
                self.date.format(moment(date, NaiveTime::MIN)).unwrap_or_else(|| date.to_string())
            }
        }
    }

    /// A month, `November 2026`.
    fn month(&self, first: NaiveDate) -> Option<String> {
        match self.own.as_ref().and_then(|own| own.month(first)) {
            Some(month) => Some([month, &first.year().to_string()].join(" ")),
            None => self.month.format(moment(first, NaiveTime::MIN)),
        }
    }

    /// A date as precise as it is known: `2025`, `2025-10` or `2025-10-28`; other text as it is.
    pub fn partial_date(&self, text: &str) -> String {
        let mut parts = text.split('-').map(str::parse::<u32>);
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        match (year, month, day) {
            (Some(Ok(y)), Some(Ok(m)), Some(Ok(d))) => {
                NaiveDate::from_ymd_opt(y as i32, m, d).map(|date| self.date(date))
            }
            (Some(Ok(y)), Some(Ok(m)), None) => {
                NaiveDate::from_ymd_opt(y as i32, m, 1).and_then(|first| self.month(first))
            }
            _ => None,
        }
        .unwrap_or_else(|| text.to_owned())
    }

    /// The name of a weekday, `Montag`.
    pub fn weekday(&self, date: NaiveDate) -> String {
        match self.own.as_ref().and_then(|own| own.weekday(date)) {
            Some(weekday) => weekday.to_owned(),
            None => self
                .weekday
                .format(moment(date, NaiveTime::MIN))
                .unwrap_or_else(|| date.to_string()),
        }
    }

    /// A time of day, `08:30`.
    pub fn time(&self, time: NaiveTime) -> String {
        let plain = || time.to_string().chars().take(5).collect();
        self.time.format(moment(NaiveDate::default(), time)).unwrap_or_else(plain)
    }

    /// The name of a language in this language; its tag where nobody knows one.
    pub fn language(&self, tag: &str) -> String {
        let name = match self.own.as_ref().filter(|own| own.has_languages()) {
            Some(own) => own.language(tag).map(str::to_owned),
            None => js::call(self.name.get(), "of", &tag.into()).and_then(|name| name.as_string()),
        };
        name.unwrap_or_else(|| tag.to_owned())
    }

    /// A list, `Deutsch, Arabisch, Kurdisch`.
    pub fn list(&self, items: &[String]) -> String {
        if let Some(own) = &self.own {
            return items.join(&[own.comma(), " "].concat());
        }
        let array: Array = items.iter().map(JsValue::from).collect();
        self.list.format(array).unwrap_or_else(|| items.join(", "))
    }
}

impl message::Formatter for Intl {
    fn number(&self, n: f64) -> String {
        self.number.format(n).unwrap_or_else(|| (n as i64).to_string())
    }

    fn plural(&self, n: f64) -> String {
        let category = js::call(self.plural.get(), "select", &n.into());
        category.and_then(|category| category.as_string()).unwrap_or_else(|| "other".into())
    }

    fn isolates(&self) -> bool {
        self.isolates
    }
}

fn tags(languages: &str) -> Array {
    languages.split(' ').map(JsValue::from).collect()
}

/// The options of a number with a unit, with at most this many digits after the point.
fn unit_options(unit: &str, digits: u32) -> Object {
    let (style, digits) = (("style", "unit".into()), ("maximumFractionDigits", digits.into()));
    js::object(&[style, ("unit", unit.into()), digits])
}

/// One of the classes of `Intl`.
fn class(name: &str) -> Option<Function> {
    js::get(&js::global::<JsValue>("Intl")?, name)?.dyn_into().ok()
}

fn make(class: &Function, locales: &JsValue, options: &Object) -> Option<JsValue> {
    // js-sys' own constructors let exceptions pass: browsers throw at units that they don't know.
    Reflect::construct(class, &Array::of2(locales, options)).ok()
}

/// A formatter; `undefined` where the browser lacks it.
fn formatter(name: &str, locales: &Array, options: &Object) -> JsValue {
    class(name).and_then(|class| make(&class, locales, options)).unwrap_or_default()
}

/// What a formatter makes of a value.
fn format(formatter: &JsValue, value: impl Into<JsValue>) -> Option<String> {
    js::call(formatter, "format", &value.into())?.as_string()
}

/// A wall-time moment as milliseconds since 1970, read as UTC.
fn moment(date: NaiveDate, time: NaiveTime) -> f64 {
    date.and_time(time).and_utc().timestamp_millis() as f64
}
