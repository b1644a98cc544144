//! The words of hours in German or English: days, times, and what joins them.
//!
//! A word that is not in these tables is [`Token::Unknown`]; nothing is skipped in silence.

use super::chars::Chars;
use chrono::Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed};

/// A word or sign.
#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Day(Weekday),
    /// Saturday and Sunday.
    Weekend,
    /// Monday to Friday, of which only English has an unambiguous word.
    Weekdays,
    Holiday,
    /// A word for days that offices use in two ways.
    Vague,
    /// `1.`, `erster`, `letzter`: which such weekday of the month.
    Nth(i8),
    Each,
    Month,
    /// A time of day in minutes.
    Clock(u16),
    Dash,
    /// A comma, `und`, `&`, `/`.
    And {
        /// Whether it says "and", which a comma need not.
        spoken: bool,
    },
    Plus,
    /// Says that something is one way of several; of days it says nothing clear.
    Or,
    From,
    Between,
    Except,
    Closed,
    SchoolHolidays,
    Morning,
    Afternoon,
    Appointment,
    /// In brackets or quotation marks.
    Remark(String),
    /// `nur`: these times of the days and no others.
    Only,
    Filler,
    Unknown,
}

/// Whether a word is a weekday.
pub fn is_day(word: &str) -> bool {
    let lower = word.to_lowercase();
    DAYS.iter().any(|(_, names)| names.contains(&lower.as_str()))
}

/// A token and the range of characters that it covers.
#[derive(Debug, Clone)]
pub struct Placed {
    pub token: Token,
    pub start: usize,
    pub end: usize,
}

#[rustfmt::skip] // A table reads best one row a line.
const DAYS: [(Weekday, &[&str]); 7] = [
    (Mon, &["mo", "mon", "montag", "montags", "monday", "mondays"]),
    (Tue, &["di", "die", "dienstag", "dienstags", "tu", "tue", "tues", "tuesday", "tuesdays"]),
    (Wed, &["mi", "mit", "mittwoch", "mittwochs", "we", "wed", "wednesday", "wednesdays"]),
    (Thu, &["do", "don", "donnerstag", "donnerstags", "th", "thu", "thur", "thurs", "thursday",
            "thursdays"]),
    (Fri, &["fr", "fre", "freitag", "freitags", "fri", "friday", "fridays"]),
    (Sat, &["sa", "sam", "samstag", "samstags", "sonnabend", "sonnabends", "sat", "saturday",
            "saturdays"]),
    (Sun, &["so", "son", "sonn", "sonntag", "sonntags", "su", "sun", "sunday", "sundays"]),
];

const OTHERS: &[(Token, &[&str])] = &[
    (Token::Weekend, &["wochenende", "wochenenden", "weekend", "weekends"]),
    (Token::Weekdays, &["weekday", "weekdays"]),
    (Token::Holiday, &["ph", "feiertag", "feiertags", "feiertage", "feiertagen"]),
    (
        Token::Vague,
        &[
            "täglich",
            "taeglich",
            "tägl",
            "tgl",
            "daily",
            "tag",
            "tage",
            "day",
            "werktags",
            "werktag",
            "werktäglich",
            "werktagen",
            "wochentags",
            "wochentag",
            "wochentagen",
        ],
    ),
    (Token::Each, &["jeden", "jede", "jeder", "jedes", "jew", "every", "each"]),
    (Token::Month, &["monat", "monats", "monates", "monatlich", "month"]),
    (Token::Dash, &["bis", "to", "until", "till", "through"]),
    (Token::And { spoken: true }, &["und", "u", "and", "sowie", "plus"]),
    (Token::Or, &["oder", "or", "bzw"]),
    (Token::From, &["ab"]),
    (Token::Between, &["zwischen", "between"]),
    (Token::Except, &["außer", "ausser", "except", "ohne"]),
    (Token::Closed, &["geschlossen", "geschl", "closed", "off", "zu", "ruhetag"]),
    (
        Token::SchoolHolidays,
        &["ferien", "schulferien", "sommerferien", "sh", "ferienzeit", "ferienzeiten"],
    ),
    (Token::Morning, &["vormittags", "vormittag", "vorm", "morgens", "früh"]),
    (Token::Afternoon, &["nachmittags", "nachmittag", "nachm", "abends", "abend"]),
    (Token::Nth(-1), &["letzter", "letzten", "letzte", "letztem", "last"]),
    (Token::Only, &["nur", "only"]),
    (Token::Nth(-2), &["vorletzter", "vorletzten", "vorletzte"]),
    (
        Token::Filler,
        &[
            "uhr",
            "h",
            "hrs",
            "std",
            "von",
            "v",
            "jeweils",
            "immer",
            "am",
            "an",
            "den",
            "dem",
            "der",
            "des",
            "im",
            "in",
            "of",
            "on",
            "the",
            "from",
            "auch",
            "zusätzlich",
            "außerdem",
            "offen",
            "geöffnet",
            "open",
            "öffnungszeit",
            "öffnungszeiten",
            "sprechzeit",
            "sprechzeiten",
            "sprechstunde",
            "sprechstunden",
            "bürozeit",
            "bürozeiten",
            "beratungszeit",
            "beratungszeiten",
            "opening",
            "office",
            "hours",
        ],
    ),
];

/// Ordinal numbers; as figures they are `1.` to `5.` or `1st` to `5th`.
#[rustfmt::skip]
const NTHS: [(i8, &[&str]); 5] = [
    (1, &["erster", "ersten", "erste", "erstem", "first"]),
    (2, &["zweiter", "zweiten", "zweite", "zweitem", "second"]),
    (3, &["dritter", "dritten", "dritte", "drittem", "third"]),
    (4, &["vierter", "vierten", "vierte", "viertem", "fourth"]),
    (5, &["fünfter", "fünften", "fünfte", "fünftem", "fifth"]),
];

/// The tokens of a rule.
pub fn tokens(chars: &Chars) -> Vec<Placed> {
    let plain: Vec<char> = chars.iter().map(|(c, _)| *c).collect();
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(c) = plain.get(at) {
        let rest = &plain[at..];
        let (token, length) = match c {
            ' ' | '.' | ':' | '\'' => (None, 1),
            '-' => (Some(Token::Dash), 1),
            ',' => (Some(Token::And { spoken: false }), 1),
            '|' | '·' | '•' => (Some(Token::And { spoken: false }), 1),
            '/' | '&' => (Some(Token::And { spoken: true }), 1),
            '+' => (Some(Token::Plus), 1),
            '(' | '"' | '[' => remark(rest),
            c if c.is_ascii_digit() => number(rest),
            c if c.is_alphabetic() => word(rest),
            _ => (Some(Token::Unknown), 1),
        };
        if let Some(token) = token {
            out.push(Placed { token, start: at, end: at + length });
        }
        at += length;
    }
    out
}

/// `(nur Frauen)`; one that is never closed is unknown.
fn remark(rest: &[char]) -> (Option<Token>, usize) {
    let close = match rest[0] {
        '(' => ')',
        '[' => ']',
        other => other,
    };
    match rest.iter().skip(1).position(|c| *c == close) {
        Some(length) if rest[0] != '[' => {
            let text: String = rest[1..=length].iter().collect();
            (Some(Token::Remark(text.trim().replace('"', "'"))), length + 2)
        }
        _ => (Some(Token::Unknown), rest.len()),
    }
}

/// `9`, `09:30`, `9.30`, `9h`, `9h30`, `9am`, `1.` or `1st`.
fn number(rest: &[char]) -> (Option<Token>, usize) {
    let digits_at = |at: usize| rest.iter().skip(at).take_while(|c| c.is_ascii_digit()).count();
    let at = |index: usize| rest.get(index).copied().unwrap_or(' ');
    let value = |from: usize, length: usize| {
        rest[from..from + length].iter().fold(0, |n, c| n * 10 + c.to_digit(10).unwrap_or(0))
    };
    let unknown = || {
        let length = rest.iter().take_while(|c| c.is_alphanumeric() || ".:/".contains(**c)).count();
        (Some(Token::Unknown), length.max(1))
    };
    let length = digits_at(0);
    if length > 2 {
        return unknown();
    }
    let hour = value(0, length);
    let suffix: String =
        rest[length..].iter().take_while(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    if length == 1 && (1..=5).contains(&hour) {
        if at(1) == '.' && digits_at(2) == 0 {
            return (Some(Token::Nth(hour as i8)), 2);
        }
        if ["st", "nd", "rd", "th"].contains(&suffix.as_str()) {
            return (Some(Token::Nth(hour as i8)), 3);
        }
    }
    let mut end = length;
    let mut minute = 0;
    if matches!(at(length), ':' | '.' | 'h') && digits_at(length + 1) > 0 {
        if digits_at(length + 1) != 2 {
            return unknown();
        }
        minute = value(length + 1, 2);
        end = length + 3;
        // A date: `24.12.`
        if at(length) == '.' && at(end) == '.' {
            return unknown();
        }
        // Seconds, which spreadsheet programs add.
        if at(length) == ':' && at(end) == ':' && digits_at(end + 1) == 2 && value(end + 1, 2) == 0
        {
            end += 3;
        }
    }
    let suffix: String =
        rest[end..].iter().take_while(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let (hour, known) = match suffix.as_str() {
        "" => (hour, true),
        "h" | "uhr" => (hour, true),
        "am" => (if hour == 12 { 0 } else { hour }, (1..=12).contains(&hour)),
        "pm" => (if hour == 12 { 12 } else { hour + 12 }, (1..=12).contains(&hour)),
        _ => (hour, false),
    };
    let end = end + suffix.chars().count();
    if !known || minute > 59 || hour * 60 + minute > 1440 {
        return unknown();
    }
    (Some(Token::Clock((hour * 60 + minute) as u16)), end)
}

fn word(rest: &[char]) -> (Option<Token>, usize) {
    if let Some(length) = super::appointment::phrase(rest) {
        return (Some(Token::Appointment), length);
    }
    let length = rest.iter().take_while(|c| c.is_alphabetic()).count();
    let word = rest[..length].iter().collect::<String>().to_lowercase();
    // `Sonn- und feiertags`
    let hyphen = usize::from(word == "sonn" && rest.get(length) == Some(&'-'));
    let day = DAYS.iter().find(|(_, names)| names.contains(&word.as_str()));
    let nth = NTHS.iter().find(|(_, names)| names.contains(&word.as_str()));
    let other = OTHERS.iter().find(|(_, names)| names.contains(&word.as_str()));
    let token = day
        .map(|(day, _)| Token::Day(*day))
        .or_else(|| nth.map(|(n, _)| Token::Nth(*n)))
        .or_else(|| other.map(|(token, _)| token.clone()));
    (Some(token.unwrap_or(Token::Unknown)), length + hyphen)
}
