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
            Outcome::Number(number) => match misdialled(&number, written) {
                Some([wrong, mend]) => {
                    (None, Some(Finding::error(row.line, COLUMN, written, &wrong, &mend)))
                }
                None => {
                    let (number, warning) = match without_trunk_zero(&number) {
                        Some((number, warning)) => (number, Some(warning)),
                        None => {
                            let warning = doubt(&number);
                            (number, warning)
                        }
                    };
                    (Some(number), warning.map(|[wrong, mend]| warned(row, written, &wrong, &mend)))
                }
            },
            Outcome::NotToCall => {
                let wrong = "is said to be old, wrong or private";
                let mend = "it was left out; write only numbers that people are to call";
                (None, Some(warned(row, written, wrong, mend)))
            }
            Outcome::Fax => {
                let mend = "it was left out; write the numbers at which people answer";
                (None, Some(warned(row, written, "is a fax number", mend)))
            }
            Outcome::Refused(Refusal::CountryTwice(digits)) => match country_twice(&digits) {
                Ok(number) => (Some(number), None),
                Err([wrong, mend]) => {
                    (None, Some(Finding::error(row.line, COLUMN, written, &wrong, &mend)))
                }
            },
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
        Some(Doubt::Wrapped) => {
            ["has a line break in it", &format!("{right} was published; write it on one line")]
        }
        Some(Doubt::Listed) => [
            "has a tab or a bullet before it",
            &format!("{right} was published; write a semicolon between two numbers"),
        ],
        None if known(&number.number).is_none() => [
            "is a number that the numbering plan does not know",
            &format!("check it; {right} was published"),
        ],
        None => return None,
    };
    Some([wrong.to_owned(), mend.to_owned()])
}

/// A number that would ring elsewhere than its writer meant: a German area code behind a wrong
/// prefix (`+5121 132820` would be Peru's), or a zero behind the area code.
fn misdialled(number: &Number, written: &str) -> Option<[String; 2]> {
    let e164 = &number.number;
    if let Some(national) = e164.strip_prefix("+49") {
        // Numbers of 032, 0700, 0800 and 0900 and mobile ones may have it.
        let is_local = !national.starts_with('1')
            && !["32", "700", "800", "900"].iter().any(|code| national.starts_with(code));
        let shown = formatted(e164)?;
        let (area, rest) = shown.split_once(' ')?;
        let right = [area, " ", rest.trim_start_matches(['0', ' ', '-'])].concat();
        let mend = format!("is it {right}? Write it so");
        let wrong = "has a 0 behind its area code, where no number begins with 0".to_owned();
        return (is_local && rest.starts_with('0')).then_some([wrong, mend]);
    }
    let german = ["+49", e164.trim_start_matches('+')].concat();
    let code = phonenumber::parse(None, e164).ok()?.country().code().to_string();
    let begin = written.find(['+', '0'])?;
    let digits = written[begin..].trim_start_matches('+').trim_start();
    let digits = digits.strip_prefix("00").unwrap_or(digits).trim_start();
    let group = &digits[..digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len())];
    let is_apart = group == code;
    // Without spaces, what begins with 5 is rather from here (05121) than from South America.
    let is_long = group.len() > 6 && !group.starts_with('5') && known(e164).is_some();
    let is_doubtful = !group.is_empty() && !is_apart && !is_long && known(&german).is_some();
    is_doubtful.then(|| {
        let wrong = format!("begins with +{code}, another country's code");
        [wrong, format!("is it {}, or {}? Write it so", spoken(&german), spoken(e164))]
    })
}

/// A number abroad without the zero that is dialled only within its country, where the numbering
/// plan knows it so. Italy's, San Marino's and the Ivory Coast's zeros belong to the number: the
/// plan (libphonenumber's metadata, "leading zero possible") keeps them.
fn without_trunk_zero(number: &Number) -> Option<(Number, [String; 2])> {
    let e164 = &number.number;
    let parsed = phonenumber::parse(None, e164).ok().filter(|_| !e164.starts_with("+49"))?;
    let code = format!("+{}", parsed.country().code());
    let national = e164.strip_prefix(&code)?;
    let as_dialled = parsed.format().mode(Mode::E164).to_string();
    let right = match parsed.is_valid() {
        true => as_dialled,
        false => [&code, national.strip_prefix('0')?].concat(),
    };
    if right == *e164 || known(&right).is_none() || !is_e164(&right) {
        return None;
    }
    let wrong = format!("has a digit behind {code} that is dialled only within the country");
    let mend = format!("{} was published; write it so", spoken(&right));
    let description = number.description.clone();
    Some((Number { number: right, formatted: None, description, doubt: None }, [wrong, mend]))
}

/// `+49 49 5121 132820`: the number, if the digits behind the second 49 make none.
fn country_twice(digits: &str) -> Result<Number, [String; 2]> {
    let whole = ["+49", digits].concat();
    let rest = digits.strip_prefix("49").unwrap_or(digits).trim_start_matches('0');
    let once = ["+49", rest].concat();
    if known(&once).is_none() && known(&whole).is_some() {
        return Ok(Number { number: whole, formatted: None, description: None, doubt: None });
    }
    let wrong = "has the country's code 49 twice, or an area code that begins with 49";
    let mend = format!("is it {} or {}? Write it so", spoken(&once), spoken(&whole));
    Err([wrong.to_owned(), mend])
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
        Refusal::Missing => (
            "breaks off: digits are missing",
            "write all digits that are dialled, such as 05121 1328-0, and nothing behind them",
        ),
        Refusal::Date => ("is a date and no telephone number", usual),
        Refusal::CountryTwice(_) => ("has the country's code twice", usual),
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
