//! Dates as editors and spreadsheet programs write them. They are shown to people ("bestätigt am"),
//! so that one which is not certain, or cannot be true, is refused rather than guessed.
//!
//! Absent: a clock. The day up to which a date can be true comes in as an argument.

use crate::report::Report;
use chrono::{Datelike, Days, NaiveDate};
use directory::problem::Rule;

/// How exact a date must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exact {
    /// With its day.
    Day,
    /// A month or a year is enough.
    AsKnown,
}

/// Before this year nobody confirmed anything of ours: what is older is a mistake.
const FIRST_YEAR: i32 = 1990;
/// After this year neither; it holds where `today` is not known.
const LAST_YEAR: i32 = 2100;

/// How a date is written; the end of most findings.
const MEND: &str = "write it like 2026-11-22 or 22.11.2026";

/// A date as the feed has it: `2026-11-22`; of [`Exact::AsKnown`] also `2026-11` and `2026`.
/// Without `today` no date is called a future one.
pub fn read(
    cell: &str,
    exact: Exact,
    today: Option<NaiveDate>,
    report: &mut Report<'_>,
) -> Option<String> {
    let text = without_labels(cell);
    let parts = match by_signs(&text).or_else(|| by_names(&text)) {
        Some(Ok(parts)) => parts,
        Some(Err(wrong)) => {
            report.error(cell, &wrong, MEND);
            return None;
        }
        None => {
            report.error(cell, Rule::BadDate.says(), MEND);
            return None;
        }
    };
    let (first, written) = match parts.date() {
        Some(found) => found,
        None => {
            report.error(cell, Rule::BadDate.says(), MEND);
            return None;
        }
    };
    if exact == Exact::Day && parts.day.is_none() {
        let mend = "write the day as well, like 22.11.2026, or leave it empty";
        report.error(cell, "names no day", mend);
        return None;
    }
    let is_future = today.is_some_and(|today| first > today) || first.year() > LAST_YEAR;
    if is_future {
        let mend = "correct it; until then the entry has no such date";
        report.warning(cell, "is in the future", mend);
        return None;
    }
    if first.year() < FIRST_YEAR {
        let mend = "correct it; until then the entry has no such date";
        report.warning(cell, &format!("is before {FIRST_YEAR}, which can hardly be"), mend);
        return None;
    }
    if parts.is_guessed {
        report.warning(cell, &format!("was read as {written}"), "check it; write 22.11.2026");
    }
    Some(written)
}

/// What a text says of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Parts {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
    /// Whether an editor should see what was understood.
    is_guessed: bool,
}

impl Parts {
    const fn day(year: i32, month: u32, day: u32) -> Self {
        Self { year, month: Some(month), day: Some(day), is_guessed: false }
    }

    const fn month(year: i32, month: u32) -> Self {
        Self { year, month: Some(month), day: None, is_guessed: false }
    }

    /// Its first day, and how the feed writes it; `None` if there is no such date.
    fn date(self) -> Option<(NaiveDate, String)> {
        let Self { year, month, day, .. } = self;
        let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))?;
        let written = match (month, day) {
            (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (Some(month), None) => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}"),
        };
        Some((first, written))
    }
}

/// The text without what people write round a date: `Stand: 22.11.2026`, `am …`, `So, …`.
fn without_labels(cell: &str) -> String {
    let mut text = cell.trim();
    while let Some((word, rest)) = text.split_once(char::is_whitespace) {
        let word = word.trim_end_matches([':', ',', '.']).to_lowercase();
        let is_weekday = WEEKDAYS.iter().any(|day| word == *day || word == day[..2]);
        if !is_weekday && !["stand", "am", "vom", "den"].contains(&word.as_str()) {
            break;
        }
        text = rest.trim_start();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const WEEKDAYS: [&str; 7] =
    ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];

/// Months by the beginning of their names, in German and English.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän"],
    &["feb"],
    &["mär", "mar", "mae", "mrz"],
    &["apr"],
    &["mai", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dez", "dec"],
];

/// Dates of numbers and signs. `Err` says why it is refused, `None` that it is something else.
fn by_signs(text: &str) -> Option<Result<Parts, String>> {
    let date = without_time(text);
    let compact: String = date.chars().filter(|c| *c != ' ').collect();
    let compact = compact.strip_suffix('.').unwrap_or(&compact);
    let sign = compact.chars().find(|c| !c.is_ascii_digit());
    let Some(sign) = sign else { return Some(number(compact)) };
    if let Some(whole) = compact.strip_suffix(".0").or_else(|| compact.strip_suffix(",0"))
        && whole.len() >= 4
    {
        return Some(number(whole));
    }
    if !"./-–".contains(sign) || compact.chars().any(|c| c != sign && !c.is_ascii_digit()) {
        return None;
    }
    let pieces: Vec<&str> = compact.split(sign).collect();
    let lengths: Vec<usize> = pieces.iter().map(|piece| piece.len()).collect();
    let value = |at: usize| pieces[at].parse::<u32>().unwrap_or_default();
    let year = |at: usize| pieces[at].parse::<i32>().unwrap_or_default();
    Some(match lengths[..] {
        [4, 1 | 2, 1 | 2] => Ok(Parts::day(year(0), value(1), value(2))),
        [1 | 2, 1 | 2, 4] if sign == '.' => Ok(Parts::day(year(2), value(1), value(0))),
        [1 | 2, 1 | 2, 4] => day_or_month_first(value(0), value(1), year(2)),
        [1 | 2, 1 | 2, 2] if sign == '.' => {
            // Before FIRST_YEAR nothing of ours was; from then on, 99 is 1999.
            let century = if year(2) + 1900 >= FIRST_YEAR { 1900 } else { 2000 };
            let parts = Parts::day(century + year(2), value(1), value(0));
            Ok(Parts { is_guessed: true, ..parts })
        }
        [1 | 2, 1 | 2, 2] => Err("may be several dates, since the year has two digits".into()),
        [1 | 2, 4] => Ok(Parts::month(year(1), value(0))),
        [4, 1 | 2] => Ok(Parts::month(year(0), value(1))),
        _ => return None,
    })
}

/// `22/11/2026` and `11/22/2026` are one date each; `05/11/2026` is two, here and in America.
fn day_or_month_first(a: u32, b: u32, year: i32) -> Result<Parts, String> {
    match (a <= 12, b <= 12) {
        (true, true) if a != b => {
            let said = |day: u32, month: u32| format!("{day}.{month}.{year}");
            Err(format!("may be {} or {}", said(a, b), said(b, a)))
        }
        (_, true) => Ok(Parts { is_guessed: a > 12, ..Parts::day(year, b, a) }),
        _ => Ok(Parts { is_guessed: true, ..Parts::day(year, a, b) }),
    }
}

/// A number by itself: a year, or a day as Excel counts it, which is not for us to believe.
fn number(digits: &str) -> Result<Parts, String> {
    let value: u64 = digits.parse().unwrap_or(u64::MAX);
    match digits.len() {
        4 => {
            let year = i32::try_from(value).unwrap_or_default();
            Ok(Parts { year, month: None, day: None, is_guessed: false })
        }
        5 => {
            let day = NaiveDate::from_ymd_opt(1899, 12, 30)
                .and_then(|zero| zero.checked_add_days(Days::new(value)));
            let day = day.map_or_else(String::new, |day| format!(" (it may stand for {day})"));
            Err(format!("is a date that became a number in the spreadsheet{day}"))
        }
        _ => Err(Rule::BadDate.says().to_owned()),
    }
}

/// The date of `2026-11-22T00:00:00Z` and of `22.11.2026 00:00:00`.
fn without_time(text: &str) -> &str {
    let Some((date, time)) = text.split_once([' ', 'T', 't']) else { return text };
    let is_time = time.contains(':')
        && time.chars().all(|c| c.is_ascii_digit() || ":.+-Zz ".contains(c))
        && date.chars().all(|c| c.is_ascii_digit() || "./-".contains(c));
    if is_time { date } else { text }
}

/// Dates with the month's name: `22. November 2026`, `Nov. 2026`, `November 22, 2026`.
fn by_names(text: &str) -> Option<Result<Parts, String>> {
    let words: Vec<String> = text
        .split([' ', '.', ',', '-', '/'])
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let number = |word: &str, lengths: &[usize]| {
        let fits = lengths.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| word.parse::<u32>().ok()).flatten()
    };
    let year = |word: &str| number(word, &[4]).and_then(|year| i32::try_from(year).ok());
    let (year, month, day) = match &words[..] {
        [month, of] => (year(of)?, month_of(month)?, None),
        [a, b, of] => match (month_of(a), month_of(b)) {
            (None, Some(month)) => (year(of)?, month, Some(number(a, &[1, 2])?)),
            (Some(month), None) => (year(of)?, month, Some(number(b, &[1, 2])?)),
            _ => return None,
        },
        _ => return None,
    };
    Some(Ok(Parts { year, month: Some(month), day, is_guessed: false }))
}

fn month_of(word: &str) -> Option<u32> {
    let is_word = word.chars().all(char::is_alphabetic) && word.chars().count() <= 9;
    let at = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    is_word.then(|| u32::try_from(at + 1).ok()).flatten()
}

#[cfg(test)]
mod tests;
