//! Reads single values of one record and reports what is wrong with them.
//!
//! Every method takes the raw value and gives the valid one or `None`; what was not valid has then
//! been reported as a dropped field. Absent values are nobody's problem here.

use super::MAX_PROBLEMS;
use super::rules;
use super::walk::{items, string};
use super::wire::{Raw, object};
use crate::problem::{Effect, Field, JsonType, MAX_VALUE, Problem, RecordRef, Rule, TypeClash};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::str::FromStr;

/// The place for the problems of one record, or of the collection's head.
pub(super) struct Reader<'p> {
    problems: &'p mut Vec<Problem>,
    index: Option<usize>,
    /// The record's id, once known.
    pub id: Option<String>,
    /// Whether the record has a geometry, right or wrong.
    pub has_place: bool,
}

impl<'p> Reader<'p> {
    pub fn of_collection(problems: &'p mut Vec<Problem>) -> Self {
        Self { problems, index: None, id: None, has_place: false }
    }

    pub fn of_record(problems: &'p mut Vec<Problem>, index: usize) -> Self {
        Self { problems, index: Some(index), id: None, has_place: false }
    }

    /// Notes a problem.
    pub fn report(&mut self, field: Field, value: &str, rule: Rule, effect: Effect) {
        self.note(field, value, rule, effect, None);
    }

    /// Notes a value of another type than is wanted.
    pub fn report_type(&mut self, field: Field, raw: &RawValue, wanted: JsonType, effect: Effect) {
        let types = TypeClash { found: JsonType::of(raw.get()), wanted };
        self.note(field, raw.get(), Rule::WrongType, effect, Some(types));
    }

    /// Notes such a value, which is left out.
    pub fn drop_type<T>(&mut self, field: Field, raw: &RawValue, wanted: JsonType) -> Option<T> {
        self.report_type(field, raw, wanted, Effect::FieldDropped);
        None
    }

    fn note(
        &mut self,
        field: Field,
        value: &str,
        rule: Rule,
        effect: Effect,
        types: Option<TypeClash>,
    ) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Problem {
                record: RecordRef { index: self.index, id: self.id.clone() },
                field,
                value: value.chars().take(MAX_VALUE).collect(),
                rule,
                effect,
                types,
            });
        }
    }

    /// Notes a field, or an entry of a list, that is left out.
    pub fn drop_field<T>(&mut self, field: Field, value: &str, rule: Rule) -> Option<T> {
        self.report(field, value, rule, Effect::FieldDropped);
        None
    }

    /// Notes that the record is left out.
    pub fn drop_record<T>(&mut self, field: Field, value: &str, rule: Rule) -> Option<T> {
        self.report(field, value, rule, Effect::RecordDropped);
        None
    }

    /// An object of this shape.
    pub fn shape<'a, T: Deserialize<'a>>(&mut self, field: Field, raw: Raw<'a>) -> Option<T> {
        let raw = raw?;
        object(raw).or_else(|| self.no_shape(field, raw, Effect::FieldDropped))
    }

    /// Notes a value that is no object, or one that names a property twice.
    pub fn no_shape<T>(&mut self, field: Field, raw: &RawValue, effect: Effect) -> Option<T> {
        match JsonType::of(raw.get()) {
            JsonType::Object => self.report(field, raw.get(), Rule::NamedTwice, effect),
            _ => self.report_type(field, raw, JsonType::Object, effect),
        }
        None
    }

    /// A text without white space at its ends; an empty one counts as absent.
    pub fn text(&mut self, field: Field, raw: Raw<'_>) -> Option<String> {
        let raw = raw?;
        let Some(text) = string(raw) else {
            return self.drop_type(field, raw, JsonType::Text);
        };
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return None;
        }
        Some(if trimmed.len() == text.len() { text } else { trimmed.to_owned() })
    }

    /// A text to be shown in one line, cut to `max` characters.
    pub fn line(&mut self, field: Field, raw: Raw<'_>, max: usize) -> Option<String> {
        let text = self.text(field, raw)?;
        self.shown(field, text, max, false)
    }

    /// A text to be shown with its line breaks, cut to `max` characters.
    pub fn prose(&mut self, field: Field, raw: Raw<'_>, max: usize) -> Option<String> {
        let text = self.text(field, raw)?;
        self.shown(field, text, max, true)
    }

    /// A text that fits a rule.
    pub fn checked(
        &mut self,
        field: Field,
        raw: Raw<'_>,
        fits: fn(&str) -> bool,
        rule: Rule,
    ) -> Option<String> {
        let text = self.text(field, raw)?;
        if fits(&text) { Some(text) } else { self.drop_field(field, &text, rule) }
    }

    pub fn web_address(&mut self, field: Field, raw: Raw<'_>) -> Option<String> {
        self.checked(field, raw, rules::is_web_address, Rule::BadUrl)
    }

    pub fn timestamp(&mut self, field: Field, raw: Raw<'_>) -> Option<String> {
        self.checked(field, raw, rules::is_timestamp, Rule::BadDate)
    }

    pub fn date(&mut self, field: Field, raw: Raw<'_>) -> Option<NaiveDate> {
        let text = self.text(field, raw)?;
        rules::date(&text).or_else(|| self.drop_field(field, &text, Rule::BadDate))
    }

    /// A value of one of the closed vocabularies (`terms`).
    pub fn term<T: FromStr>(&mut self, field: Field, raw: Raw<'_>) -> Option<T> {
        let text = self.text(field, raw)?;
        text.parse().ok().or_else(|| self.drop_field(field, &text, Rule::UnknownValue))
    }

    /// Values of one of them, each once.
    pub fn terms<T: FromStr + PartialEq>(&mut self, field: Field, raw: Raw<'_>) -> Vec<T> {
        self.values(field, raw, |text| text.parse().ok(), Rule::UnknownValue)
    }

    pub fn flag(&mut self, field: Field, raw: Raw<'_>) -> Option<bool> {
        let raw = raw?;
        let flag = serde_json::from_str(raw.get()).ok();
        flag.or_else(|| self.drop_type(field, raw, JsonType::Truth))
    }

    /// Whether the value is this word; another one is reported, and absence is no.
    pub fn is_word(&mut self, field: Field, raw: Raw<'_>, word: &str) -> bool {
        match self.text(field, raw) {
            Some(text) if text == word => true,
            Some(text) => {
                self.report(field, &text, Rule::UnknownValue, Effect::FieldDropped);
                false
            }
            None => false,
        }
    }

    /// A list, cut to the most entries allowed; not a list counts as an empty one.
    pub fn list<'a>(&mut self, field: Field, raw: Raw<'a>) -> Vec<&'a RawValue> {
        let Some(raw) = raw else { return Vec::new() };
        let Some(items) = items(raw.get()) else {
            self.report_type(field, raw, JsonType::List, Effect::FieldDropped);
            return Vec::new();
        };
        let mut entries: Vec<&RawValue> = items.take(rules::MAX_ENTRIES + 1).collect();
        if entries.len() > rules::MAX_ENTRIES {
            self.report(field, "", Rule::TooLong, Effect::Mended);
            entries.truncate(rules::MAX_ENTRIES);
        }
        entries
    }

    /// A list of texts, each turned into a value; without repetitions, in the feed's order.
    pub fn values<T: PartialEq>(
        &mut self,
        field: Field,
        raw: Raw<'_>,
        read: fn(&str) -> Option<T>,
        rule: Rule,
    ) -> Vec<T> {
        let mut out = Vec::new();
        self.each_text(field, raw, rule, &mut |text| {
            let value = read(text);
            let fits = value.is_some();
            out.extend(value.filter(|value| !out.contains(value)));
            fits
        });
        out
    }

    /// Hands on the texts of a list; those that are not taken break the rule.
    fn each_text(
        &mut self,
        field: Field,
        raw: Raw<'_>,
        rule: Rule,
        take: &mut dyn FnMut(&str) -> bool,
    ) {
        for entry in self.list(field, raw) {
            let Some(text) = self.text(field, Some(entry)) else { continue };
            if !take(&text) {
                self.report(field, &text, rule, Effect::FieldDropped);
            }
        }
    }

    pub fn languages(&mut self, field: Field, raw: Raw<'_>) -> Vec<String> {
        self.values(field, raw, rules::language, Rule::BadLanguage)
    }

    /// Takes out what may not be shown and cuts what is too long.
    fn shown(&mut self, field: Field, text: String, max: usize, lines: bool) -> Option<String> {
        let (cleaned, had_forbidden) = rules::clean(&text, lines);
        if had_forbidden {
            let quoted: String = cleaned.chars().take(MAX_VALUE).collect();
            self.report(field, &quoted, Rule::ForbiddenCharacters, Effect::Mended);
        }
        // Bytes are at least as many as characters: short texts are not counted.
        let cut = (cleaned.len() > max).then(|| ends_at(&cleaned, max)).flatten();
        let shown = match cut {
            Some(end) => {
                self.report(field, &cleaned, Rule::TooLong, Effect::Mended);
                let kept = cleaned.get(..end).unwrap_or_default();
                kept.trim_end().to_owned() + "…"
            }
            None => cleaned.trim().to_owned(),
        };
        (!shown.is_empty()).then_some(shown)
    }
}

/// Where a text of more than `max` characters is cut, so that one more finds room at its end.
fn ends_at(text: &str, max: usize) -> Option<usize> {
    let mut starts = text.char_indices().skip(max - 1).map(|(start, _)| start);
    let end = starts.next()?;
    starts.next().map(|_| end)
}
