//! When a server wants to be asked again: the header `Retry-After` (RFC 9110, 10.2.3).

use js_sys::Date;

/// Seconds from now; `None` where the header is missing, can't be read, or names a moment that is
/// over. It holds a number of seconds, or a date by the server's own clock, which the header `Date`
/// tells: a device's clock may be wrong.
pub fn seconds(retry_after: Option<String>, date: Option<String>) -> Option<u64> {
    let value = retry_after?;
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than a number holds are for ever.
        return Some(value.parse().unwrap_or(u64::MAX));
    }
    // Browsers read nearly anything as some date.
    if !value.ends_with("GMT") {
        return None;
    }
    let now = date.map_or(f64::NAN, |date| Date::parse(&date));
    let now = if now.is_nan() { Date::now() } else { now };
    let seconds = (Date::parse(&value) - now) / 1000.0;
    (seconds >= 0.0).then(|| seconds.ceil() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn when_a_server_wants_to_be_asked_again() {
        // In 1970 every clock of a device is wrong: the server's own date counts.
        let date = Some("Thu, 01 Jan 1970 00:00:10 GMT".to_owned());
        for (value, expected) in [
            (None, None),
            (Some("120"), Some(120)),
            (Some("0"), Some(0)),
            (Some("-1"), None),
            (Some(""), None),
            (Some("soon"), None),
            (Some("99999999999999999999999"), Some(u64::MAX)),
            (Some("Thu, 01 Jan 1970 00:01:10 GMT"), Some(60)),
            (Some("Thu, 01 Jan 1970 00:00:05 GMT"), None),
        ] {
            assert_eq!(seconds(value.map(str::to_owned), date.clone()), expected, "{value:?}");
        }
        // Without a date of the server's own, the device's.
        assert_eq!(seconds(Some("Thu, 01 Jan 1970 00:01:10 GMT".into()), None), None);
    }
}
