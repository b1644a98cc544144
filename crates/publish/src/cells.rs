//! Single cells as people and spreadsheet programs write them, turned into what the feed wants.
//! What is not understood stays as it is, for the gate to judge: nothing here guesses.

use phonenumber::Mode;
use phonenumber::country::Id::DE;
use serde_json::{Value, json};

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
