//! What the browser knows of a language (ECMA-402 `Intl`): numbers, plurals, dates, names.
//!
//! Every formatter is made once a language and kept. Whatever a browser lacks falls back to the
//! plain form: a number as digits, a language by its tag.

use chrono::{Datelike, NaiveDate, NaiveTime};
use directory::locale::{Direction, Locale};
use directory::message;
use js_sys::{Array, Function, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Unicode compatibility decomposition, by the browser: the [`directory::text::Decompose`] of the app.
pub fn decompose(text: &str) -> String {
    JsString::from(text).normalize("NFKD").into()
}

/// The formatters of one language.
#[derive(Debug, Clone)]
pub struct Speech {
    number: Formatter,
    plural: Formatter,
    kilometres: Formatter,
    metres: Formatter,
    date: Formatter,
    month: Formatter,
    weekday: Formatter,
    time: Formatter,
    names: Formatter,
    list: Formatter,
    isolates: bool,
}

impl Speech {
    /// The formatters of a language.
    pub fn new(locale: &Locale) -> Self {
        let make = |class, method, options: &[(&str, &str)]| {
            Formatter::new(locale.formats, class, method, options)
        };
        let unit = |unit, digits| {
            let style = [("style", "unit"), ("unit", unit), ("maximumFractionDigits", digits)];
            make("NumberFormat", "format", &style)
        };
        // Wall-time values are handed over as if they were UTC, so nothing shifts them.
        let utc = ("timeZone", "UTC");
        let moment = |options: &[(&str, &str)]| make("DateTimeFormat", "format", options);
        Self {
            number: make("NumberFormat", "format", &[]),
            plural: make("PluralRules", "select", &[]),
            kilometres: unit("kilometer", "1"),
            metres: unit("meter", "0"),
            date: moment(&[utc, ("day", "numeric"), ("month", "long"), ("year", "numeric")]),
            month: moment(&[utc, ("month", "long"), ("year", "numeric")]),
            weekday: moment(&[utc, ("weekday", "long")]),
            time: moment(&[utc, ("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")]),
            names: make("DisplayNames", "of", &[("type", "language"), ("fallback", "none")]),
            list: make("ListFormat", "format", &[("type", "unit"), ("style", "short")]),
            isolates: locale.direction == Direction::Rtl,
        }
    }

    /// A distance as people say it: "350 m", "2,1 km", "48 km".
    pub fn distance(&self, metres: f64) -> String {
        let (formatter, value) = match metres {
            m if m < 950.0 => (&self.metres, (m / 50.0).round().max(1.0) * 50.0),
            m if m < 9_950.0 => (&self.kilometres, (m / 100.0).round() / 10.0),
            m => (&self.kilometres, (m / 1000.0).round()),
        };
        formatter.call(&value.into()).unwrap_or_else(|| (metres as i64 / 1000).to_string() + " km")
    }

    /// A date, `3. November 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.date.call(&moment(date, NaiveTime::MIN)).unwrap_or_else(|| date.to_string())
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
                .and_then(|date| self.month.call(&moment(date, NaiveTime::MIN))),
            _ => None,
        }
        .unwrap_or_else(|| text.to_owned())
    }

    /// The name of a weekday, `Montag`.
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.weekday
            .call(&moment(date, NaiveTime::MIN))
            .unwrap_or_else(|| date.weekday().to_string())
    }

    /// A time of day, `08:30`.
    pub fn time(&self, time: NaiveTime) -> String {
        let plain = || time.to_string().chars().take(5).collect();
        self.time.call(&moment(NaiveDate::default(), time)).unwrap_or_else(plain)
    }

    /// The name of a language in this language; its tag where the browser knows none.
    pub fn language(&self, tag: &str) -> String {
        self.names.call(&tag.into()).unwrap_or_else(|| tag.to_owned())
    }

    /// A list, `Deutsch, Arabisch, Kurdisch`.
    pub fn list(&self, items: &[String]) -> String {
        let array: Array = items.iter().map(JsValue::from).collect();
        self.list.call(&array).unwrap_or_else(|| items.join(", "))
    }
}

impl message::Speech for Speech {
    fn number(&self, n: f64) -> String {
        self.number.call(&n.into()).unwrap_or_else(|| (n as i64).to_string())
    }

    fn plural(&self, n: f64) -> String {
        self.plural.call(&n.into()).unwrap_or_else(|| "other".into())
    }

    fn isolates(&self) -> bool {
        self.isolates
    }
}

/// One `Intl` object and the method that is called on it.
#[derive(Debug, Clone)]
struct Formatter(Option<(Object, Function)>);

impl Formatter {
    fn new(tag: &str, class: &str, method: &str, options: &[(&str, &str)]) -> Self {
        let make = || {
            let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
            let class: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
            let settings = Object::new();
            for (key, value) in options {
                Reflect::set(&settings, &(*key).into(), &(*value).into()).ok()?;
            }
            let arguments = Array::of2(&tag.into(), &settings);
            let object = Reflect::construct(&class, &arguments).ok()?;
            let method: Function = Reflect::get(&object, &method.into()).ok()?.dyn_into().ok()?;
            Some((object.into(), method))
        };
        Self(make())
    }

    fn call(&self, value: &JsValue) -> Option<String> {
        let (object, method) = self.0.as_ref()?;
        method.call1(object, value).ok()?.as_string()
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
    use message::Speech as _;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn german_and_arabic_speak() {
        let german = Speech::new(by_tag("de").unwrap());
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
        assert_eq!(Speech::new(by_tag("ar").unwrap()).plural(2.0), "two");
    }
}
