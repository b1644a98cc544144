//! What a text speaks of, where it is not read as a whole.

use super::super::chars::Chars;
use super::super::token::{Token, tokens};
use super::{Reader, group};

/// Whether a text names days and nothing else, so that their times may follow in the next line.
pub fn is_days_only(chars: &Chars) -> bool {
    let tokens = tokens(chars);
    let named = tokens.iter().any(|t| matches!(t.token, Token::Day(_)));
    let other = |token: &Token| {
        !matches!(
            token,
            Token::Day(_)
                | Token::Dash
                | Token::And { .. }
                | Token::Nth(_)
                | Token::Filler
                | Token::Month
                | Token::Each
        )
    };
    named && !tokens.iter().any(|t| other(&t.token))
}

/// Whether a text has a time, a day or a closing word: then it is more than a remark.
pub fn speaks_of_hours(text: &str) -> bool {
    let chars: Vec<(char, usize)> = text.chars().map(|c| (c, 0)).collect();
    let spoken = |token: &Token| {
        matches!(
            token,
            Token::Day(_)
                | Token::Vague
                | Token::Weekend
                | Token::Weekdays
                | Token::Closed
                | Token::Holiday
                | Token::Except
        )
    };
    let lower = text.to_lowercase();
    lower.contains("uhr")
        || ["entfällt", "entfallen", "kein", "nicht"].iter().any(|word| lower.contains(word))
        || tokens(&chars).iter().any(|t| spoken(&t.token))
}

/// The days that a rule begins with, though the rest of it is not understood; `None` where other
/// days may be meant as well.
pub fn days_at_start(chars: &Chars) -> Option<Vec<group::Day>> {
    let mut reader = Reader::new(chars, None);
    reader.skip_fillers();
    let days = reader.days().ok().filter(|days| !days.is_empty())?;
    let rest = &reader.tokens[reader.at..];
    let other = |token: &Token| {
        matches!(
            token,
            Token::Day(_)
                | Token::Vague
                | Token::Weekend
                | Token::Weekdays
                | Token::Holiday
                | Token::Except
                | Token::SchoolHolidays
                | Token::Closed
        )
    };
    (!rest.iter().any(|t| other(&t.token))).then_some(days)
}

/// Whether a text begins with a time, and so leaves its days to what stands before it.
pub fn begins_with_a_time(chars: &Chars) -> bool {
    let tokens = tokens(chars);
    let first = tokens.iter().find(|t| t.token != Token::Filler);
    first.is_some_and(|t| matches!(t.token, Token::Clock(_) | Token::From | Token::Between))
}
