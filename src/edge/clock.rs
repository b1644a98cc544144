//! The time in Europe/Berlin, as the browser's own time zone table gives it.

use chrono::{NaiveDate, NaiveDateTime};
use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

const ZONE: &str = "Europe/Berlin";

/// Now, as a wall clock in Niedersachsen shows it. Falls back to the device's own wall clock where
/// the browser has no time zone table.
pub fn berlin_now() -> NaiveDateTime {
    berlin(now_ms())
}

/// A moment (milliseconds since 1970, UTC) as a wall clock in Niedersachsen shows it.
pub fn berlin(ms: f64) -> NaiveDateTime {
    parse(&berlin_text(ms)).unwrap_or_else(|| local(&Date::new(&JsValue::from_f64(ms))))
}

/// The same as text: `2026-11-22 17:06:25`.
pub fn berlin_text(ms: f64) -> String {
    let date = Date::new(&JsValue::from_f64(ms));
    let options = Object::new();
    let _ = Reflect::set(&options, &"timeZone".into(), &ZONE.into());
    // Swedish dates are ISO dates.
    String::from(date.to_locale_string("sv-SE", &options))
}

/// Milliseconds since 1970, UTC.
pub fn now_ms() -> f64 {
    Date::now()
}

fn parse(text: &str) -> Option<NaiveDateTime> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok());
    let mut next = || numbers.next();
    let (year, month, day): (u32, u32, u32) = (next()?, next()?, next()?);
    let (hour, minute, second) = (next()?, next()?, next()?);
    NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?.and_hms_opt(hour, minute, second)
}

fn local(date: &Date) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(
        date.get_full_year().try_into().unwrap_or(1970),
        date.get_month() + 1,
        date.get_date(),
    )
    .and_then(|day| day.and_hms_opt(date.get_hours(), date.get_minutes(), date.get_seconds()))
    .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn berlin_has_summer_time() {
        for (utc, expected) in [
            ("2026-01-15T12:00:00Z", "2026-01-15 13:00:00"),
            ("2026-07-15T22:30:00Z", "2026-07-16 00:30:00"),
            ("2026-03-29T01:00:00Z", "2026-03-29 03:00:00"),
        ] {
            assert_eq!(berlin(Date::parse(utc)).to_string(), expected, "{utc}");
        }
    }
}
