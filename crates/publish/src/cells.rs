//! Single cells as people and spreadsheet programs write them, turned into what the feed wants.
//! What is not understood stays as it is, for the gate to judge: nothing here guesses.

use phonenumber::Mode;
use phonenumber::country::Id::DE;
use serde_json::{Value, json};

/// `28.10.2025` → `2025-10-28`, `10.2025` → `2025-10`; others unchanged.
pub fn date(cell: &str) -> String {
    let parts: Vec<&str> = cell.split('.').map(str::trim).collect();
    let digits = |part: &str, lens: &[usize]| {
        lens.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    match parts[..] {
        [d, m, y] if digits(d, &[1, 2]) && digits(m, &[1, 2]) && digits(y, &[4]) => {
            format!("{y}-{m:0>2}-{d:0>2}")
        }
        [m, y] if digits(m, &[1, 2]) && digits(y, &[4]) => format!("{y}-{m:0>2}"),
        _ => cell.to_owned(),
    }
}

/// `52.15` or, as German Excel writes it, `52,15`. `None` is no number.
pub fn degrees(cell: &str) -> Option<f64> {
    let plain = cell.replace(',', ".");
    let fits = plain.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    fits.then(|| plain.parse().ok()).flatten()
}

/// A postcode of which a spreadsheet program may have made a number: `31134.0`.
pub fn postal_code(cell: &str) -> &str {
    cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).unwrap_or(cell)
}

/// The parts of a list, separated by semicolons, commas or line breaks.
pub fn list(cell: &str) -> Vec<&str> {
    cell.split([';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Yes or no, in the ways in which people tick a box.
pub fn flag(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "ja" | "yes" | "true" | "wahr" | "1" | "x" => Some(true),
        "nein" | "no" | "false" | "falsch" | "0" => Some(false),
        _ => None,
    }
}

/// An address with its scheme; `https://` is added to a bare host. The flag says that it was.
pub fn web_address(cell: &str) -> (String, bool) {
    let bare = !cell.contains(':') && cell.contains('.') && !cell.contains(char::is_whitespace);
    if bare { (format!("https://{cell}"), true) } else { (cell.to_owned(), false) }
}

/// A telephone number of a cell.
#[derive(Debug, PartialEq)]
pub enum Phone {
    /// As a feed's object, with what stood in brackets behind it as its description.
    Number(Value),
    /// The same, though the numbering plan knows no such number.
    Doubtful(Value),
    /// Excel's `4,95121E+11`: digits are lost.
    Scientific,
    /// No number.
    Unreadable,
}

/// One telephone number, German unless it begins with a plus: `05121 / 13 28-20 (Büro)`.
pub fn phone(text: &str) -> Phone {
    let (number, description) = described(text);
    let compact: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let is_scientific = compact.split_once(['E', 'e']).is_some_and(|(mantissa, exponent)| {
        let digits = |part: &str| part.bytes().any(|b| b.is_ascii_digit());
        digits(mantissa) && digits(exponent) && !compact.contains(['(', '/'])
    });
    if is_scientific {
        return Phone::Scientific;
    }
    // In "+49 (0) 5121" the zero is for callers who leave out the +49.
    let dialled =
        if compact.starts_with(['+', '0']) { compact.replace("(0)", "") } else { compact };
    let only_signs = |c: char| c.is_ascii_digit() || "+-–/().".contains(c);
    if !dialled.chars().all(only_signs) {
        return Phone::Unreadable;
    }
    let Ok(parsed) = phonenumber::parse(Some(DE), dialled.replace('–', "-")) else {
        return Phone::Unreadable;
    };
    let mut value = json!({ "number": parsed.format().mode(Mode::E164).to_string() });
    if let Some(description) = description {
        value["description"] = json!(description);
    }
    if parsed.is_valid() { Phone::Number(value) } else { Phone::Doubtful(value) }
}

/// A number and the words in brackets behind it.
fn described(text: &str) -> (&str, Option<&str>) {
    let inside = text.trim_end().strip_suffix(')').and_then(|head| head.rsplit_once('('));
    match inside {
        Some((number, words)) if words.contains(char::is_alphabetic) => {
            (number, Some(words.trim()))
        }
        _ => (text, None),
    }
}
