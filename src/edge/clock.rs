//! The time in Europe/Berlin, as the browser's own time zone table gives it.

use chrono::{DateTime, NaiveDateTime};
use js_sys::{Date, Object};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A `Date` whose `toLocaleString` may fail: js-sys lets the exception pass.
    #[wasm_bindgen(js_name = Date)]
    type LocalDate;
    #[wasm_bindgen(constructor, js_class = "Date")]
    fn new(ms: f64) -> LocalDate;
    #[wasm_bindgen(method, catch, js_class = "Date", js_name = toLocaleString)]
    fn to_locale_string(
        this: &LocalDate,
        locale: &str,
        options: &Object,
    ) -> Result<String, JsValue>;
}

/// Milliseconds since 1970, UTC.
pub fn now_ms() -> f64 {
    Date::now()
}

/// Now, as a wall clock in Niedersachsen shows it. Falls back to the device's own wall clock where
/// the browser has no time zone table.
pub fn berlin_now() -> NaiveDateTime {
    berlin(now_ms())
}

/// A moment (milliseconds since 1970, UTC) as a wall clock in Niedersachsen shows it.
pub fn berlin(ms: f64) -> NaiveDateTime {
    DateTime::from_timestamp_millis(wall_clock(ms) as i64).unwrap_or_default().naive_utc()
}

/// The same moment as text: `2026-11-22T17:06:25.000Z`.
pub fn berlin_text(ms: f64) -> String {
    Date::new(&wall_clock(ms).into()).to_iso_string().into()
}

/// The wall clock's time in milliseconds, as if it were UTC.
fn wall_clock(ms: f64) -> f64 {
    let zone = crate::js::object(&[("timeZone", "Europe/Berlin".into())]);
    // Swedish dates are ISO dates: 2026-11-22 17:06:25.
    let text = LocalDate::new(ms).to_locale_string("sv-SE", &zone).unwrap_or_default();
    match Date::parse(&(text.replace(' ', "T") + "Z")) {
        wall if wall.is_nan() => ms - Date::new(&ms.into()).get_timezone_offset() * 60_000.0,
        wall => wall,
    }
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
        let winter = Date::parse("2026-01-15T12:00:00Z");
        assert_eq!(berlin_text(winter), "2026-01-15T13:00:00.000Z");
    }

    #[wasm_bindgen_test]
    fn without_a_time_zone_table_the_device_tells_the_time() {
        let noon = Date::parse("2026-01-15T12:00:00Z");
        let own = noon - Date::new(&noon.into()).get_timezone_offset() * 60_000.0;
        for broken in ["throw new RangeError('no such zone')", "return 'yesterday'"] {
            let script = "Date.prototype.kmn = Date.prototype.toLocaleString;
                Date.prototype.toLocaleString = () => { BROKEN }";
            js_sys::eval(&script.replace("BROKEN", broken)).unwrap();
            let told = wall_clock(noon);
            js_sys::eval("Date.prototype.toLocaleString = Date.prototype.kmn").unwrap();
            assert_eq!(told, own, "{broken}");
        }
    }
}
