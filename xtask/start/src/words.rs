//! Times in words.

use std::time::Duration;

/// A time that was measured: `7 s`, `2 min 5 s`.
#[must_use]
pub fn took(time: Duration) -> String {
    match (time.as_secs() / 60, time.as_secs() % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, 0) => format!("{minutes} min"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

/// A time that is expected: no more exact than it can be.
#[must_use]
pub fn about(seconds: u64) -> String {
    match seconds {
        0..20 => "some seconds".to_owned(),
        20..45 => "half a minute".to_owned(),
        45..90 => "a minute".to_owned(),
        // Half a minute more is a minute more: who is ready early is glad.
        _ => format!("{} minutes", (seconds + 30) / 60),
    }
}

/// `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        let check = |seconds: u64, measured: &str, expected: &str| {
            assert_eq!(took(Duration::from_secs(seconds)), measured);
            assert_eq!(about(seconds), expected, "{seconds}");
        };
        check(0, "0 s", "some seconds");
        check(19, "19 s", "some seconds");
        check(20, "20 s", "half a minute");
        check(59, "59 s", "a minute");
        check(60, "1 min", "a minute");
        check(125, "2 min 5 s", "2 minutes");
        check(150, "2 min 30 s", "3 minutes");
        check(3600, "60 min", "60 minutes");
    }

    #[test]
    fn lists() {
        let check = |items: &[&str], expected: &str| {
            let items: Vec<String> = items.iter().map(|&item| item.to_owned()).collect();
            assert_eq!(list(&items), expected);
        };
        check(&[], "");
        check(&["a"], "a");
        check(&["a", "b"], "a and b");
        check(&["a", "b", "c"], "a, b and c");
    }
}
