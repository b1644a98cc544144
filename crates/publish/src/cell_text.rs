//! What stands in a cell, without what programs left there that nobody meant: invisible signs,
//! broken umlauts, errors of formulas, words for "nothing".
//!
//! Nothing that can be seen is changed or left out without a finding. Absent: what a cell means in
//! its column (that is for `cells` and the gate).

use crate::columns::{COLUMNS, Cell, translated};
use crate::decode;
use crate::finding::Finding;
use crate::heading::REQUIRED;
use crate::record::Value;
use std::borrow::Cow;

/// How exactly a column's signs count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Words in any language.
    Prose,
    /// Words of one line: streets, towns, districts.
    Place,
    /// Opening hours.
    Hours,
    /// Dates.
    Date,
    /// Numbers, addresses, codes.
    Code,
    /// Not published.
    Private,
}

fn class_of(column: &str) -> Class {
    match column {
        "address_1" | "city" | "district" | "service_area" => return Class::Place,
        "kind" => return Class::Code,
        _ if column.starts_with("opening_hours") => return Class::Hours,
        _ if translated(column).is_some() => return Class::Prose,
        _ => {}
    }
    match COLUMNS.iter().find(|(name, ..)| *name == column) {
        Some((.., Cell::Text)) if !matches!(column, "email" | "appointment" | "wheelchair") => {
            Class::Prose
        }
        Some((.., Cell::Date(_))) => Class::Date,
        Some((.., Cell::Private)) | None => Class::Private,
        Some(_) => Class::Code,
    }
}

/// The text of a cell for its column; an empty one where nothing is there, or nothing that may be
/// published.
pub fn read(value: &Value, column: &str, line: u64, findings: &mut Vec<Finding>) -> String {
    let class = class_of(column);
    if class == Class::Private {
        return value.text().trim().to_owned();
    }
    let mut lost = |wrong: &str, mend: &str| {
        findings.push(Finding::error(line, column, value.text(), wrong, mend));
        String::new()
    };
    let anew = "format the column as text and type it again; it was left out";
    match value {
        Value::NoResult(_) => {
            let mend = "open the file in the spreadsheet program and save it again";
            lost("is a formula of which the file has no result", mend)
        }
        Value::Date(_) if class != Class::Date => {
            lost("was made a date by the spreadsheet program", anew)
        }
        Value::Time(_) if class != Class::Hours => {
            lost("was made a time of day by the spreadsheet program", anew)
        }
        Value::Flag(_) if !takes_flags(column) => {
            lost("was made true or false by the spreadsheet program", anew)
        }
        // A number has no last zero: `2025.10` became this too.
        Value::Number(text) if class == Class::Date && is_half_month(text) => {
            let mend = "write it like 2025-01 or 2025-10, in a column formatted as text; it was \
                        left out";
            lost("is a number that may be two months", mend)
        }
        Value::Number(text) if text.bytes().filter(u8::is_ascii_digit).count() > MAX_DIGITS => {
            lost("is a number with more digits than the spreadsheet program keeps", anew)
        }
        Value::Text(text) => {
            let text = without_markup(text, column, line, findings);
            let text = visible(&text, class);
            read_text(&text, class, column, line, findings)
        }
        _ => value.text().to_owned(),
    }
}

/// Whether yes or no can stand in a column.
fn takes_flags(column: &str) -> bool {
    let is_flag = |cell: &Cell| *cell == Cell::Flag;
    column == "wheelchair"
        || column == "appointment"
        || COLUMNS.iter().any(|(name, _, cell)| *name == column && is_flag(cell))
}

/// `2025.1`: January, or October without its zero.
fn is_half_month(number: &str) -> bool {
    number.split_once('.').is_some_and(|(year, month)| year.len() == 4 && month == "1")
}

/// Digits of a number that a double keeps whatever they are; more may be others than typed.
const MAX_DIGITS: usize = 17;

fn read_text(
    text: &str,
    class: Class,
    column: &str,
    line: u64,
    findings: &mut Vec<Finding>,
) -> String {
    if is_error(text) {
        let mend = "correct the formula, or write the text itself; it was left out";
        let wrong = "is an error of the spreadsheet program";
        findings.push(Finding::error(line, column, text, wrong, mend));
        return String::new();
    }
    let Some(text) = formula(text, column, line, findings) else { return String::new() };
    let text = without_apostrophe(&text);
    let by_appointment = class == Class::Hours || column == "appointment";
    if says_nothing(text) && !(by_appointment && is_by_appointment(text)) {
        if REQUIRED.contains(&column) {
            let wrong = "says that nothing is known";
            findings.push(Finding::warning(line, column, text, wrong, "fill it in"));
        }
        return String::new();
    }
    if let Some(turned) = decode::turned_back(text) {
        let turned = visible(&turned, class);
        let wrong = "has broken umlauts: the file was opened in another encoding than it has";
        let mend = format!("it was read as \"{turned}\"; check it");
        findings.push(Finding::warning(line, column, text, wrong, &mend));
        return turned;
    }
    if matches!(class, Class::Prose | Class::Place) && is_damaged(text) && column != "source" {
        let wrong = "seems to have lost its umlauts";
        let mend = "type the word again, and save as \"CSV UTF-8\" or .xlsx";
        findings.push(Finding::warning(line, column, text, wrong, mend));
    }
    text.to_owned()
}

/// HTML's entities read (`&amp;`, `&uuml;`), and `<br>` as a line break.
fn without_markup<'t>(
    text: &'t str,
    column: &str,
    line: u64,
    findings: &mut Vec<Finding>,
) -> Cow<'t, str> {
    let mut read = html_escape::decode_html_entities(text);
    if read.contains("<br") {
        let breaks = ["<br>", "<br/>", "<br />"];
        read = Cow::Owned(breaks.iter().fold(read.into_owned(), |t, b| t.replace(b, "\n")));
    }
    if read != text {
        let mend = format!("it was read as \"{}\"; write it so", read.trim());
        findings.push(Finding::warning(line, column, text, "has signs of HTML", &mend));
    } else if has_tags(text) {
        let mend = "write plain text; the signs are shown as they stand";
        findings.push(Finding::warning(line, column, text, "has signs of HTML", mend));
    }
    read
}

/// Whether a text has an HTML element such as `<b>` or `</p>`.
fn has_tags(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let inside = text[at + 1..].split('>').next().unwrap_or_default();
        let name = inside.trim_start_matches('/');
        let is_closed = text.len() > at + 1 + inside.len();
        let is_name = ["a ", "a", "b", "i", "p", "div", "span", "ul", "li", "strong", "em", "u"]
            .iter()
            .any(|tag| name == *tag || (tag.len() > 1 && name.starts_with(tag)));
        is_closed && is_name
    })
}

/// The text without signs that nobody sees or types, and with one kind of line break. In words,
/// joiners and directions stay, which Persian and Arabic need.
fn visible(text: &str, class: Class) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{ad}' | '\u{180e}' => {}
            '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200a}' | '\u{3000}' => out.push(' '),
            '\u{200c}'..='\u{200f}'
            | '\u{61c}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
                if matches!(class, Class::Code | Class::Date | Class::Place) => {}
            '\u{2010}' | '\u{2011}' if class != Class::Prose => out.push('-'),
            '\u{2012}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}'
                if matches!(class, Class::Code | Class::Date) =>
            {
                out.push('-')
            }
            _ => out.push(c),
        }
    }
    out.trim().to_owned()
}

/// `#NAME?`, `#BEZUG!`, `#NV`, `#####`, `Err:502`: what spreadsheet programs show for what they
/// cannot reckon or have no room for.
pub fn is_error(text: &str) -> bool {
    const WITHOUT_MARK: [&str; 6] = ["NV", "N/A", "N/V", "NA", "GETTING_DATA", "WIRD_GELADEN"];
    if let Some(name) = text.strip_prefix('#') {
        let capitals = |name: &str| {
            name.len() > 1 && name.chars().all(|c| c.is_uppercase() || "/0_".contains(c))
        };
        return !name.is_empty() && name.bytes().all(|b| b == b'#')
            || WITHOUT_MARK.contains(&name)
            || name.strip_suffix(['!', '?']).is_some_and(capitals);
    }
    let number = ["Err:", "Fehler:", "Error:"].iter().find_map(|head| text.strip_prefix(head));
    let digits = |n: &str| n.len() == 3 && n.bytes().all(|b| b.is_ascii_digit());
    number.is_some_and(|number| digits(number.trim()))
}

/// A formula that was saved as text: of `="05121"` and `=HYPERLINK("https://…";"…")` what it says;
/// `None` of others, which are left out.
fn formula<'t>(
    text: &'t str,
    column: &str,
    line: u64,
    findings: &mut Vec<Finding>,
) -> Option<Cow<'t, str>> {
    let Some(body) = text.strip_prefix('=') else { return Some(Cow::Borrowed(text)) };
    if !body.starts_with(|c: char| c.is_ascii_alphanumeric() || "\"(+-'$@_".contains(c)) {
        return Some(Cow::Borrowed(text));
    }
    let quoted = |text: &str| Some(text.split('"').nth(1)?.trim().to_owned());
    let whole = body.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    if let Some(inside) = whole.filter(|inside| !inside.contains('"')) {
        return Some(Cow::Owned(inside.trim().to_owned()));
    }
    let is_link = body.get(..10).is_some_and(|head| head.eq_ignore_ascii_case("HYPERLINK("));
    if let Some(address) = quoted(body).filter(|address| is_link && address.contains([':', '.'])) {
        let address = address.strip_prefix("mailto:").unwrap_or(&address).to_owned();
        let mend = format!("\"{address}\" was read; write it instead");
        findings.push(Finding::warning(line, column, text, "is a formula", &mend));
        return Some(Cow::Owned(address));
    }
    let mend = "write the text itself; it was left out";
    findings.push(Finding::error(line, column, text, "is a formula and not its result", mend));
    None
}

/// The apostrophe that makes Excel take a number for text belongs to Excel.
fn without_apostrophe(text: &str) -> &str {
    text.strip_prefix('\'')
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || "+-=@".contains(c)))
        .unwrap_or(text)
}

/// `n.V.` says "nach Vereinbarung" of hours, and elsewhere "nicht verfügbar".
fn is_by_appointment(text: &str) -> bool {
    text.to_lowercase().replace(char::is_whitespace, "").trim_end_matches('.') == "n.v"
}

/// Whether a cell says that there is nothing to say: `k. A.`, `n/a`, `–`, `unbekannt`.
pub fn says_nothing(text: &str) -> bool {
    let plain: String = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let only_signs = plain.chars().all(|c| "-–—−_?./".contains(c));
    only_signs
        || matches!(
            plain.as_str(),
            "k.a."
                | "k.a"
                | "k.a.!"
                | "k/a"
                | "keineangabe"
                | "keineangaben"
                | "n/a"
                | "n.a."
                | "n.n."
                | "n.n"
                | "n.v."
                | "n.b."
                | "unbekannt"
                | "nichtbekannt"
                | "entfällt"
                | "unknown"
                | "null"
                | "(leer)"
                | "(keineangabe)"
                | "(unbekannt)"
                | "ohneangabe"
        )
}

/// Whether signs were lost on the way: `Fl?chtlinge`, `Fl\u{fffd}chtlinge`, `FlÃ?chtlinge`.
fn is_damaged(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let lost = chars.split(|c| c.is_whitespace()).any(|word| {
        let is_address = word.contains(&'/') || word.contains(&'=');
        !is_address
            && word.windows(3).any(|w| {
                w[0].is_alphabetic() && w[1] == '?' && (w[2].is_lowercase() || w[2] == '?')
            })
    });
    let broken = chars.windows(2).any(|w| w[0] == 'Ã' && !w[1].is_uppercase() && w[1] != ' ');
    lost || broken || chars.contains(&'\u{fffd}')
}
