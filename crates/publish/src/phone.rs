//! The column `phone`: what was read there (`directory::phone`), judged and formatted by the
//! numbering plan (crate `phonenumber`), which the browser does not have.

use crate::finding::Finding;
use crate::table::Row;
use directory::phone::{self, Doubt, Number, Outcome, Refusal, is_e164, is_formatted};
use phonenumber::{Mode, PhoneNumber};
use serde_json::{Value, json};

/// The column.
const COLUMN: &str = "phone";

/// The row's telephone numbers as the feed wants them.
pub fn phones(row: &Row, findings: &mut Vec<Finding>) -> Vec<Value> {
    let mut phones: Vec<Value> = Vec::new();
    for reading in phone::read(row.get(COLUMN)) {
        let written = &reading.written;
        let (number, finding) = match reading.outcome {
            Outcome::Number(number) => {
                let warning = doubt(&number);
                (Some(number), warning.map(|[wrong, mend]| warned(row, written, &wrong, &mend)))
            }
            Outcome::Fax => {
                let mend = "it was left out; write the numbers at which people answer";
                (None, Some(warned(row, written, "is a fax number", mend)))
            }
            Outcome::Refused(refusal) => match without_zero(&refusal) {
                Some(number) => {
                    let wrong = "has lost the 0 at its beginning";
                    let mend = format!(
                        "{} was published; check it, and format the column as text",
                        spoken(&number.number)
                    );
                    (Some(number), Some(warned(row, written, wrong, &mend)))
                }
                None => {
                    let (wrong, mend) = refused(&refusal);
                    (None, Some(Finding::error(row.line, COLUMN, written, &wrong, &mend)))
                }
            },
        };
        findings.extend(finding);
        let value = number.map(value);
        phones.extend(value.filter(|value| !phones.contains(value)));
    }
    phones
}

/// A number as the feed's property `formatted` has it: `05121 132820`, abroad `+31 20 123 4567`.
/// `None` for one that the numbering plan does not know.
pub fn formatted(number: &str) -> Option<String> {
    let parsed = known(number)?;
    let is_german = parsed.country().code() == 49;
    let mode = if is_german { Mode::National } else { Mode::International };
    let text = parsed.format().mode(mode).to_string();
    is_formatted(&text, number).then_some(text)
}

/// A number (E.164) that the numbering plan knows.
fn known(number: &str) -> Option<PhoneNumber> {
    phonenumber::parse(None, number).ok().filter(PhoneNumber::is_valid)
}

fn value(number: Number) -> Value {
    let Number { number, formatted: written, description, doubt: _ } = number;
    let mut value = json!({ "number": number });
    if let Some(formatted) = formatted(&number).or(written) {
        value["formatted"] = formatted.into();
    }
    if let Some(description) = description {
        value["description"] = description.into();
    }
    value
}

fn warned(row: &Row, written: &str, wrong: &str, mend: &str) -> Finding {
    Finding::warning(row.line, COLUMN, written, wrong, mend)
}

/// What is not quite right about a number that is published, and how to mend it.
fn doubt(number: &Number) -> Option<[String; 2]> {
    let right = spoken(&number.number);
    let [wrong, mend] = match number.doubt {
        Some(Doubt::ExtraZero) => [
            "has a 0 behind +49",
            &format!("{right} was published; the 0 is for callers who leave out the +49"),
        ],
        Some(Doubt::ExtraPlus) => ["has a + and a 0 behind it", &format!("{right} was published")],
        Some(Doubt::Decimal) => [
            "was made a decimal number by a spreadsheet program",
            &format!("{right} was published; format the column as text"),
        ],
        Some(Doubt::Extension) => [
            "has an extension in words",
            &format!(
                "{right} was published with the extension as its remark; an extension that \
                      can be dialled stands behind a hyphen: 05121 1328-20"
            ),
        ],
        None if known(&number.number).is_none() => [
            "is a number that the numbering plan does not know",
            &format!("check it; {right} was published"),
        ],
        None => return None,
    };
    Some([wrong.to_owned(), mend.to_owned()])
}

/// The German number whose zero a spreadsheet program took: with it, the numbering plan knows a
/// number, and with a plus before the digits it knows none.
fn without_zero(refusal: &Refusal) -> Option<Number> {
    let Refusal::NoPrefix(digits) = refusal else { return None };
    let german = ["+49", digits].concat();
    let is_clear = digits.len() > 8
        && !digits.starts_with("49")
        && is_e164(&german)
        && known(&german).is_some()
        && known(&["+", digits].concat()).is_none();
    is_clear.then_some(Number { number: german, formatted: None, description: None, doubt: None })
}

/// What is wrong with a text that is published as no number, and how to mend it.
fn refused(refusal: &Refusal) -> (String, String) {
    let as_text = "digits are lost: format the column as text and type the number again";
    let several = "write each number whole, with a semicolon between them: 0511 12345-20; \
                   0511 12345-21";
    let usual = "write it like 05121 132820 or +49 5121 132820; several with a semicolon between \
                 them; a remark in brackets behind";
    let (wrong, mend) = match refusal {
        Refusal::NoNumber => ("is no telephone number", usual),
        Refusal::Scientific => ("was made a number by Excel", as_text),
        Refusal::Letters => ("has letters among its digits", "write the digits that are dialled"),
        Refusal::TwoNumbers => ("has two numbers in one", several),
        Refusal::Alternatives => ("has two endings, so that it is two numbers in one", several),
        Refusal::NoPrefix(digits) => return without_prefix(digits),
        Refusal::Short => (
            "is a short number, which can be dialled within Germany only",
            "leave it out here and write it into description",
        ),
        Refusal::TooShort => {
            ("has too few digits for a telephone number", "write it whole, with its area code")
        }
        Refusal::TooLong => {
            ("has too many digits for one telephone number", "write two with a semicolon between")
        }
        Refusal::Unclear => (
            "has digits of which it is not clear whether they are dialled",
            "write the number first and everything else behind it in brackets: 05121 132820 \
             (2. Stock)",
        ),
    };
    (wrong.to_owned(), mend.to_owned())
}

/// Neither 0 nor + at the beginning: what it could be.
fn without_prefix(digits: &str) -> (String, String) {
    let readings = [["+49", digits].concat(), ["+", digits].concat()];
    let mut possible: Vec<String> =
        readings.iter().filter(|number| known(number).is_some()).map(|n| spoken(n)).collect();
    if possible.is_empty() {
        possible.extend(
            readings.iter().filter(|n| n.starts_with("+49") && is_e164(n)).map(|n| spoken(n)),
        );
    }
    possible.dedup();
    let wrong = "has neither 0 nor + at its beginning";
    let mend = match possible.is_empty() || digits.len() < 7 {
        true => "write it with its area code: 05121 132820".to_owned(),
        false => format!("is it {}? Write it so", possible.join(" or ")),
    };
    (wrong.to_owned(), mend)
}

/// A number as it is named in a finding: `+49 5121 132820`.
fn spoken(number: &str) -> String {
    let parsed = phonenumber::parse(None, number);
    parsed.map_or_else(|_| number.to_owned(), |p| p.format().mode(Mode::International).to_string())
}
