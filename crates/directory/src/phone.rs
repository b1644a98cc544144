//! Telephone numbers: what the feed may carry ([`is_e164`], [`is_formatted`]), how a number is shown
//! ([`shown`]), and what people write into a cell or a field ([`read()`]).
//!
//! Deliberately absent: a numbering plan. Where an area code ends, the publisher knows (crate
//! `phonenumber`), and the feed carries it as `formatted`; the browser takes what is there. So a
//! number is German where it says nothing else (the directory is one of Niedersachsen), and what
//! only a plan could decide is refused here.

mod digits;
mod pieces;
mod read;
mod remarks;
#[cfg(test)]
mod tests;

pub use read::read;

use crate::member::Phone;

/// What a text says about one telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The part of the text that it is about, without invisible characters.
    pub written: String,
    /// What was read there.
    pub outcome: Outcome,
}

/// What became of one number of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A number that can be dialled from everywhere.
    Number(Number),
    /// A fax number: nobody speaks there.
    Fax,
    /// A number of which the text says that it is old, wrong or private.
    NotToCall,
    /// Nothing that may be dialled.
    Refused(Refusal),
}

/// A number that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// E.164, such as `+495121132820`.
    pub number: String,
    /// In the groups in which it was written, where these can be those of a number ([`is_formatted`]).
    pub formatted: Option<String>,
    /// The words round it.
    pub description: Option<String>,
    /// What was mended or left open.
    pub doubt: Option<Doubt>,
}

/// What is not quite right about a number, though it is clear which one is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// `+49 05121 132820`: the zero is for callers who leave out the +49.
    ExtraZero,
    /// `+0049 5121 132820`, `+05121 132820`: a plus and the zeros that it stands for.
    ExtraPlus,
    /// `05121132820.0`: a spreadsheet program's number.
    Decimal,
    /// `05121 1328 Durchwahl 20`: the extension is not part of what is dialled.
    Extension,
    /// A line break within the number: `(05121)`, and `132820` below.
    Wrapped,
    /// A tab or a bullet before the number and another one before that.
    Listed,
}

/// Why a text was not read as a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No digits, or nothing that looks like a number.
    NoNumber,
    /// `4,95121E+11`: a spreadsheet program rounded it; digits are lost.
    Scientific,
    /// `0800 CALL`, `O511 12345`: letters among the digits.
    Letters,
    /// `0511 123450 oder 0171 1234567`.
    TwoNumbers,
    /// `0511/12345-20/21`, `0511 12345-20 bis -25`: other endings of the same number.
    Alternatives,
    /// `05121 1328-xx`, `05121 1328-`: digits are missing.
    Missing,
    /// `22.11.2026`.
    Date,
    /// `+49 49 5121 132820`, `049 5121 132820`: the country's code again, or an area code that begins
    /// with 49. These are the digits behind the first code or zero.
    CountryTwice(String),
    /// `4971 123456`: neither 0 nor + at the beginning. These are its digits.
    NoPrefix(String),
    /// `112`, `116 016`: works within a country only, and E.164 can't say it.
    Short,
    /// Fewer digits than any number has.
    TooShort,
    /// More digits than E.164 allows.
    TooLong,
    /// Brackets, zeros or times among the digits: where the number ends isn't clear.
    Unclear,
}

/// E.164: a plus, no zero first, 7 to 15 digits. Behind +49 no zero comes: German area codes lose
/// theirs there, and no subscriber of +490… exists.
pub fn is_e164(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else { return false };
    (7..=15).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0')
        && !digits.starts_with("490")
}

/// Whether `formatted` writes `number` (E.164) for people, after E.123: the national notation
/// (`05121 132820`) of a German number, the international one (`+31 20 1234567`) of any. Groups of
/// digits have one space, hyphen or slash between them; an area code may stand in brackets.
pub fn is_formatted(formatted: &str, number: &str) -> bool {
    let digits: String = formatted.chars().filter(char::is_ascii_digit).collect();
    let e164 = match formatted.strip_prefix('+') {
        Some(_) => ["+", &digits].concat(),
        None => match digits.strip_prefix('0') {
            Some(national) => ["+49", national].concat(),
            None => return false,
        },
    };
    let mut before = ' ';
    let orderly = formatted.char_indices().all(|(at, c)| {
        let between = |c: char| " -/".contains(c);
        let fits = match c {
            '0'..='9' => true,
            '+' => at == 0,
            '(' => before == ' ',
            ')' => before.is_ascii_digit(),
            c => between(c) && (before.is_ascii_digit() || before == ')'),
        };
        before = c;
        fits
    });
    let is_balanced = formatted.matches('(').count() == formatted.matches(')').count();
    orderly && is_balanced && before.is_ascii_digit() && e164 == number
}

/// The number as it is shown: as the feed formats it, else a German one as it is dialled in Germany
/// (`05121132820`: where its area code ends is not known), any other as it is.
pub fn shown(phone: &Phone) -> String {
    match (&phone.formatted, phone.number.strip_prefix("+49")) {
        (Some(formatted), _) => formatted.clone(),
        (None, Some(national)) => ["0", national].concat(),
        (None, None) => phone.number.clone(),
    }
}

/// The number in international notation with the groups that are known: `+49 5121 132820`.
pub fn international(phone: &Phone) -> String {
    match phone.formatted.as_deref().map(|formatted| (formatted, formatted.strip_prefix('0'))) {
        Some((_, Some(national))) => ["+49 ", national].concat(),
        Some((formatted, None)) if formatted.starts_with('+') => formatted.to_owned(),
        _ => phone.number.clone(),
    }
}
