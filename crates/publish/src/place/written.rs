//! Postcode and town as they are written: a number that Excel made of a postcode, `D-31134`, both in
//! one cell.

use crate::finding::Finding;
use crate::report::Report;
use crate::table::Row;
use directory::feed::rules;

/// Postcode and town of a line; empty where there is none.
pub struct Written {
    /// Five digits, or what stands there if it is no postcode.
    pub postal_code: String,
    /// The town's name.
    pub city: String,
}

impl Written {
    /// What the line says.
    pub fn read(row: &Row, findings: &mut Vec<Finding>) -> Self {
        let (cell, mut city) = (row.get("postal_code"), row.get("city"));
        let compact: String = city.chars().filter(|c| !c.is_whitespace()).collect();
        let is_town = city.chars().any(char::is_alphabetic);
        if !city.is_empty() && !is_town && !rules::is_postal_code(without_number_format(&compact)) {
            let mend = "write the town's name; a telephone number belongs into the column phone";
            let mut report = Report::new(row.line, "city", findings);
            report.error(city, "is no town: it has no letters", mend);
            city = "";
        }
        let (code, town_of_code) = split(cell);
        let (code_of_city, town) = split(city);
        let mut report = Report::new(row.line, "postal_code", findings);
        let postal_code = match (code, code_of_city) {
            (Some(code), other) => {
                if let Some(other) = other.filter(|other| *other != code) {
                    let wrong = format!("is another postcode than {other}, which stands in city");
                    report.warning(cell, &wrong, "correct one; this one was taken");
                }
                code
            }
            (None, Some(code)) if cell.is_empty() => code,
            (None, _) => without_number_format(cell).to_owned(),
        };
        if postal_code.len() == 4 && postal_code.bytes().all(|b| b.is_ascii_digit()) {
            let mend = "write five digits and format the column as text";
            report.error(cell, "has four digits", mend);
            return Self { postal_code: String::new(), city: town.to_owned() };
        }
        let city = if town.is_empty() { town_of_code } else { town };
        Self { postal_code, city: city.to_owned() }
    }
}

/// A postcode and the rest of a cell: `D-31134 Hildesheim`.
fn split(cell: &str) -> (Option<String>, &str) {
    let cell = cell.trim();
    let plain = without_country(without_number_format(cell));
    let compact: String = plain.chars().filter(|c| !c.is_whitespace()).collect();
    if rules::is_postal_code(&compact) {
        return (Some(compact), "");
    }
    let (first, rest) = plain.split_once([' ', ',', '\u{a0}']).unwrap_or((plain, ""));
    if rules::is_postal_code(first) {
        return (Some(first.to_owned()), rest.trim_start_matches([' ', ',']).trim());
    }
    // "Hildesheim, 31134"
    match cell.rsplit_once([' ', ',']) {
        Some((town, code)) if rules::is_postal_code(code) => {
            (Some(code.to_owned()), town.trim_end_matches([' ', ',']))
        }
        _ => (None, cell),
    }
}

/// `D-31134`, `DE 31134`.
fn without_country(cell: &str) -> &str {
    let rest = ["DE", "D"].iter().find_map(|country| {
        let rest = cell.get(..country.len()).filter(|head| head.eq_ignore_ascii_case(country));
        let rest = rest.and_then(|_| cell.get(country.len()..))?;
        rest.strip_prefix(['-', '–', ' '])
            .or(Some(rest).filter(|r| r.starts_with(char::is_numeric)))
    });
    match rest.map(str::trim_start) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => cell,
    }
}

/// A postcode of which a spreadsheet program made a number: `31134.0`.
fn without_number_format(cell: &str) -> &str {
    cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).unwrap_or(cell)
}
