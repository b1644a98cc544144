//! The time in Europe/Berlin, as the browser's own time zone table gives it.

use chrono::{DateTime, NaiveDateTime};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/edge/page.js")]
extern "C" {
    #[wasm_bindgen(js_name = berlin)]
    fn wall_clock(ms: f64) -> f64;
    /// The same moment as text: `2026-11-22T17:06:25.000Z`.
    #[wasm_bindgen(js_name = berlinText)]
    pub fn berlin_text(ms: f64) -> String;
    /// Milliseconds since 1970, UTC.
    #[wasm_bindgen(js_name = now)]
    pub fn now_ms() -> f64;
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
            assert_eq!(berlin(js_sys::Date::parse(utc)).to_string(), expected, "{utc}");
        }
    }
}
