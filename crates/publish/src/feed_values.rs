//! Values of a feed that the gate lets in by their shape, and that can hardly be right: languages
//! that are none, dates that are still to come. The rules are those of a spreadsheet.

use crate::date::{self, Exact};
use crate::finding::{Finding, Severity};
use crate::language;
use crate::report::Report;
use chrono::{DateTime, NaiveDate};
use directory::feed::rules;
use hsds::language::Meaning;
use serde_json::Value;

/// A warning for each such value, each language once.
pub fn doubtful(feed: &Value, today: Option<NaiveDate>) -> Vec<Finding> {
    let mut out = Vec::new();
    if let Some(text) = feed.get("last_modified").and_then(Value::as_str) {
        let day = DateTime::parse_from_rfc3339(text).map(|at| at.to_utc().date_naive());
        let days = day.ok().zip(today);
        if days.is_some_and(|(day, today)| day > today) {
            out.push(Finding::warning(0, "last_modified", text, "is in the future", "correct it"));
        }
    }
    let features = feed.get("features").and_then(Value::as_array);
    for (feature, line) in features.into_iter().flatten().zip(1..) {
        let Some(properties) = feature.get("properties") else { continue };
        for column in ["assured_date", "source_date"] {
            let text = properties.get(column).and_then(Value::as_str).map(str::trim);
            if let Some(text) = text.filter(|text| rules::is_partial_date(text)) {
                let exact = if text.len() == 10 { Exact::Day } else { Exact::AsKnown };
                let from = out.len();
                date::read(text, exact, today, &mut Report::new(line, column, &mut out));
                as_warnings(&mut out, from, "correct it");
            }
        }
        texts(properties.get("languages")).for_each(|t| one(line, "languages", t, &mut out));
        for (list, column) in [("phones", "phones.languages"), ("schedules", "schedules.languages")]
        {
            let entries = properties.get(list).and_then(Value::as_array).into_iter().flatten();
            for text in entries.flat_map(|entry| texts(entry.get("languages"))) {
                one(line, column, text, &mut out);
            }
        }
        let translations = properties.get("translations").and_then(Value::as_object);
        for tag in translations.into_iter().flat_map(|entries| entries.keys()) {
            one(line, "translations", tag, &mut out);
        }
    }
    out
}

fn texts(list: Option<&Value>) -> impl Iterator<Item = &str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// One language, as the gate lets it in.
fn one(line: u64, column: &str, said: &str, out: &mut Vec<Finding>) {
    let is_told = |f: &Finding| f.column == column && f.value == said;
    let Some(kept) = rules::language(said.trim()).filter(|_| !out.iter().any(is_told)) else {
        return;
    };
    let name = |tag: &str| {
        let primary = tag.split('-').next().unwrap_or(tag);
        hsds::language::name(primary).unwrap_or(primary).to_owned()
    };
    let mut warn =
        |wrong: &str, mend: &str| out.push(Finding::warning(line, column, said, wrong, mend));
    match hsds::language::read(&kept) {
        Meaning::Language(tag) if tag.eq_ignore_ascii_case(&kept) => {}
        Meaning::Language(tag) => {
            let wrong = format!("is {}, which the app knows as {tag}", name(&tag));
            warn(&wrong, &format!("write {tag}"));
        }
        Meaning::Country(tag) => {
            let wrong = "is the code of a country and of no language";
            warn(wrong, &format!("if {} is meant, write {tag}", name(&tag)));
        }
        Meaning::Doubtful { tag, meant } => {
            let wrong = format!("is {}, and the code of a country too", name(&tag));
            warn(&wrong, &format!("if {} is meant, write {meant}", name(meant)));
        }
        Meaning::Unknown => {
            let from = out.len();
            language::list(&kept, &mut Report::new(line, column, out));
            as_warnings(out, from, "write a code of ISO 639, such as ar or kmr");
        }
    }
}

/// Nothing was left out: the gate let it in. What a spreadsheet's editor is told to write may be
/// another thing here.
fn as_warnings(findings: &mut [Finding], from: usize, mend: &str) {
    for finding in findings.iter_mut().skip(from) {
        finding.severity = Severity::Warning;
        if !finding.mend.starts_with("if ") {
            mend.clone_into(&mut finding.mend);
        }
    }
}
