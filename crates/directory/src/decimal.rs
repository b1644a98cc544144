//! Decimal fractions, read and written through whole numbers. The standard library is exact for
//! every number there is; that costs 20 kB in the browser, for coordinates of five digits.
//!
//! Read exactly: up to 15 digits with an exponent from −22 to 22, because then both the digits and
//! the power of ten are exact and one division rounds once (Clinger 1990). Beyond that the result
//! may be off in its last bits, which for a coordinate is less than the width of an atom.
//!
//! Deliberately absent: infinities, NaN, hexadecimal, digits of other scripts.

/// Powers of ten that an `f64` holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// The number that an ASCII text states: a sign, digits with at most one point, an exponent.
pub(crate) fn parse(text: &str) -> Option<f64> {
    let (negative, text) = signed(text);
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, whole(exponent)?),
        None => (text, 0),
    };
    let (before, after) = number.split_once('.').unwrap_or((number, ""));
    if before.is_empty() && after.is_empty() {
        return None;
    }
    let (mut digits, mut scale) = (0_u64, exponent);
    for (byte, fraction) in before
        .bytes()
        .zip([0].into_iter().cycle())
        .chain(after.bytes().zip([1].into_iter().cycle()))
    {
        if !byte.is_ascii_digit() {
            return None;
        }
        // What no longer fits is too small to tell; before the point it still counts as a place.
        if digits < u64::MAX / 10 - 1 {
            digits = digits * 10 + u64::from(byte - b'0');
            scale -= fraction;
        } else {
            scale += 1 - fraction;
        }
    }
    let value = scaled(digits as f64, scale);
    Some(if negative { -value } else { value })
}

/// Adds a number to a text, rounded to at most 6 digits after the point, without zeros at its end
/// and never as −0; what is no number or beyond 10¹² is written as the nearest that is not.
pub(crate) fn push(out: &mut String, value: f64, digits: usize) {
    let one = POWERS[digits.min(6)];
    let scaled = (value.clamp(-1e12, 1e12) * one).round() as i64;
    if scaled < 0 {
        out.push('-');
    }
    let (scaled, one) = (scaled.unsigned_abs(), one as u64);
    out.push_str(&(scaled / one).to_string());
    let (mut rest, mut place) = (scaled % one, one);
    if rest > 0 {
        out.push('.');
    }
    while rest > 0 {
        place /= 10;
        out.push(char::from(b'0' + (rest / place) as u8));
        rest %= place;
    }
}

fn signed(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// An exponent; one that is out of every reach counts as 1000.
fn whole(text: &str) -> Option<i32> {
    let (negative, digits) = signed(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value = digits.parse().unwrap_or(1000).min(1000);
    Some(if negative { -value } else { value })
}

fn scaled(value: f64, scale: i32) -> f64 {
    let (mut value, mut left) = (value, scale.unsigned_abs() as usize);
    while left > 0 {
        let step = left.min(POWERS.len() - 1);
        value = if scale < 0 { value / POWERS[step] } else { value * POWERS[step] };
        left -= step;
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_as_feeds_and_links_write_them() {
        for text in [
            "0",
            "-0",
            "9.9511",
            "-74",
            "52.15080",
            "1e-5",
            "1.5E+2",
            "+3",
            ".5",
            "5.",
            "1e22",
            "123456789012345",
            "0.000001",
            "9.951100000000001",
        ] {
            assert_eq!(parse(text), text.parse().ok(), "{text}");
        }
        for text in ["", "-", ".", "e5", "1e", "1e+", "NaN", "inf", "1,5", " 1", "1_0", "--1", "٣"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse("1e999999999999"), Some(f64::INFINITY));
        assert_eq!(parse("1e-400"), Some(0.0));
    }

    #[test]
    fn written_shortly() {
        for (value, digits, expected) in [
            (9.9511, 5, "9.9511"),
            (9.95, 0, "10"),
            (-0.000001, 5, "0"),
            (-12.5, 2, "-12.5"),
            (7.05, 2, "7.05"),
            (f64::NAN, 2, "0"),
            (f64::INFINITY, 1, "1000000000000"),
        ] {
            let mut out = String::new();
            push(&mut out, value, digits);
            assert_eq!(out, expected, "{value} {digits}");
        }
    }

    proptest! {
        /// The slow twin: the standard library.
        #[test]
        fn reads_as_the_standard_library_does(digits in 0..10_u64.pow(15), scale in -22..=22_i32) {
            let text = format!("{digits}e{scale}");
            prop_assert_eq!(parse(&text), text.parse().ok());
        }

        #[test]
        fn any_number_is_read_nearly(value in prop::num::f64::NORMAL, text in "\\PC{0,8}") {
            let read = parse(&format!("{value:e}")).unwrap();
            prop_assert!(((read - value) / value).abs() < 1e-14, "{} {}", value, read);
            prop_assert_eq!(parse(&text).is_some() && text.parse::<f64>().is_err(), false);
        }

        #[test]
        fn what_is_written_is_read_again(scaled in -18_000_000..18_000_000_i64) {
            let mut out = String::new();
            push(&mut out, scaled as f64 / 1e5, 5);
            prop_assert_eq!(parse(&out), Some(scaled as f64 / 1e5));
        }
    }
}
