//! The languages of a cell or a heading, as editors write them: codes, codes of countries, names in
//! German or English. The table is that of HSDS (`hsds::language`); here are the ways of writing.
//!
//! Absent: any language that is only probable. Such a one is refused, with a proposal.

use crate::nfkd;
use crate::report::Report;
use crate::values;
use directory::feed::rules;
use directory::text::{fold, words};
use directory::typo;
use hsds::language::{self, Meaning, names};
use icu_locale_core::Locale;
use isolang::Language as Iso;

/// How a list of languages is written; the end of most findings.
const MEND: &str = "write language codes, separated by semicolons: en;ar;kmr";

/// The tags of a list, each once, in its order.
pub fn list(cell: &str, report: &mut Report<'_>) -> Vec<String> {
    let mut tags = Vec::new();
    for part in parts(cell) {
        for tag in one(part, report) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
    }
    tags
}

/// The language of a column such as `name_uk` or `alert_arabisch`, and of a country's code what is
/// to be said of it. `None` where the ending is no language of the table: three letters alone may
/// be many a thing (`name_alt`).
pub fn of_heading(ending: &str) -> Option<(String, Option<String>)> {
    match language::read(ending) {
        Meaning::Language(tag) => Some((normal(&tag)?, None)),
        Meaning::Country(tag) => {
            let says = format!("{ending} is the code of a country: {} was taken", shown(&tag));
            Some((normal(&tag)?, Some(says)))
        }
        Meaning::Doubtful { tag, meant } => {
            let says = format!("{} was taken; {} would be {meant}", shown(&tag), english(meant));
            Some((normal(&tag)?, Some(says)))
        }
        Meaning::Unknown => by_folded_name(ending).map(|tag| (tag.to_owned(), None)),
    }
}

/// One entry of a list: usually one language.
fn one(part: &str, report: &mut Report<'_>) -> Vec<String> {
    match language::read(part) {
        Meaning::Language(tag) => match normal(&tag) {
            Some(tag) => vec![tag],
            None => several(part, report).unwrap_or_else(|| unknown(part, report)),
        },
        Meaning::Country(tag) => {
            let wrong =
                format!("is the code of a country and of no language: {} was taken", shown(&tag));
            report.warning(part, &wrong, &format!("write {tag}"));
            normal(&tag).into_iter().collect()
        }
        Meaning::Doubtful { tag, meant } => {
            let wrong = format!("is {}, and the code of a country too", english(&tag));
            let mend =
                format!("if {} is meant, write {meant}; {tag} was published", english(meant));
            report.warning(part, &wrong, &mend);
            vec![tag]
        }
        Meaning::Unknown => match by_words(part, report).or_else(|| several(part, report)) {
            Some(tags) => tags,
            None => unknown(part, report),
        },
    }
}

/// A name in other letters (`Tuerkisch`), shortened (`engl.`) or with brackets.
fn by_words(part: &str, report: &mut Report<'_>) -> Option<Vec<String>> {
    if let Some(tag) = by_folded_name(part).or_else(|| by_shortened(part)) {
        return Some(vec![tag.to_owned()]);
    }
    let (name, inside) = part.strip_suffix(')')?.split_once('(')?;
    let known = |name: &str| match language::read(name.trim()) {
        Meaning::Language(tag) => normal(&tag),
        _ => by_folded_name(name).map(str::to_owned),
    };
    // "Kurdisch (Kurmanci)": what stands in the brackets is the more exact.
    if let Some(tags) = parts(inside).into_iter().map(known).collect::<Option<Vec<_>>>()
        && !tags.is_empty()
    {
        return Some(tags);
    }
    let tag = known(name)?;
    let mend = "put it into description; the language was published";
    report.warning(part, "has a remark in brackets, which is not published", mend);
    Some(vec![tag])
}

/// Several languages with nothing but spaces or hyphens between them: `Deutsch Englisch`,
/// `ar - Arabisch`, `Kurdisch-Sorani`.
fn several(part: &str, report: &mut Report<'_>) -> Option<Vec<String>> {
    let pieces: Vec<&str> = part
        .split(|c: char| c.is_whitespace() || "-–".contains(c))
        .filter(|piece| !piece.is_empty())
        .collect();
    let known = |piece: &&str| match language::read(piece) {
        Meaning::Language(tag) => normal(&tag),
        _ => by_folded_name(piece).map(str::to_owned),
    };
    let mut tags = pieces.iter().map(known).collect::<Option<Vec<_>>>()?;
    tags.dedup();
    if pieces.len() < 2 {
        return None;
    }
    let is_narrower = |tag: &String| match tags[0].as_str() {
        "ku" => ["kmr", "ckb", "zza"].contains(&tag.as_str()),
        "fa" => tag == "prs",
        _ => false,
    };
    if tags.len() == 2 && is_narrower(&tags[1]) {
        tags.remove(0);
    } else if tags.len() > 1 {
        let wrong = format!("was read as {}", tags.join(", "));
        report.warning(part, &wrong, MEND);
    }
    Some(tags)
}

/// What is in no table: a tag of ISO 639-3 passes, everything else is refused.
fn unknown(part: &str, report: &mut Report<'_>) -> Vec<String> {
    let primary = part.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let is_tag = rules::language(&part.replace('_', "-")).is_some();
    if is_tag && primary.len() == 3 && Iso::from_639_3(&primary).is_some() {
        return normal(part).into_iter().collect();
    }
    let wrong = match primary.len() {
        2 if is_tag && AMBIGUOUS.contains(&primary.as_str()) => {
            "is the code of a country where several languages are spoken"
        }
        2 | 3 if is_tag => "is no language's code",
        _ => "is no language that we know",
    };
    match nearest(part).filter(|_| !values::negates(part)) {
        Some((name, tag)) => report.error(part, wrong, &format!("if {name} is meant, write {tag}")),
        None => report.error(part, wrong, MEND),
    }
    Vec::new()
}

/// Countries whose code is no language's and does not say which language is meant.
const AMBIGUOUS: [&str; 9] = ["sy", "iq", "in", "lk", "cd", "cm", "gh", "ci", "bf"];

/// The entries of a list: separated by signs or by "and", but not inside brackets.
fn parts(cell: &str) -> Vec<&str> {
    let (mut out, mut depth, mut start) = (Vec::new(), 0_u32, 0);
    for (at, c) in cell.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ';' | ',' | '/' | '&' | '+' | '|' | '•' | '\n' if depth == 0 => {
                out.push(&cell[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    out.push(&cell[start..]);
    let by_and = out.into_iter().flat_map(|part| split_words(part, &["und", "and", "sowie", "u."]));
    by_and
        .map(|part| part.trim().trim_start_matches("- ").trim())
        .filter(|p| !p.is_empty())
        .collect()
}

/// A text cut at these words.
fn split_words<'t>(text: &'t str, cuts: &[&str]) -> Vec<&'t str> {
    let (mut out, mut start, mut at) = (Vec::new(), 0, 0);
    for word in text.split_inclusive(char::is_whitespace) {
        let end = at + word.len();
        if cuts.contains(&word.trim().to_lowercase().as_str()) && !text[..at].contains('(') {
            out.push(&text[start..at]);
            start = end;
        }
        at = end;
    }
    out.push(&text[start..]);
    out
}

/// The tag with its letters as BCP 47 recommends (`zh-Hant`, `pt-BR`); `None` for what is no tag.
fn normal(tag: &str) -> Option<String> {
    let tag = rules::language(&tag.replace('_', "-"))?;
    // "de-en" has the shape of a region behind a language, and means two languages.
    if tag.split('-').nth(1).is_some_and(|part| NO_REGIONS.contains(&part)) {
        return None;
    }
    Locale::normalize(&tag).ok().map(std::borrow::Cow::into_owned)
}

/// Languages of two letters which are the code of no region.
const NO_REGIONS: [&str; 12] =
    ["cs", "da", "el", "en", "fa", "hi", "ja", "ku", "ti", "uk", "ur", "zh"];

fn by_folded_name(name: &str) -> Option<&'static str> {
    let wanted = fold(name, nfkd);
    let found = names().find(|(_, known)| !wanted.is_empty() && fold(known, nfkd) == wanted);
    found.map(|(tag, _)| tag)
}

/// `engl.`, `türk.`: the beginning of the names of one language only.
fn by_shortened(part: &str) -> Option<&'static str> {
    let wanted = fold(part.strip_suffix('.')?, nfkd);
    // Too short, or the beginning of another name too (Turkmen).
    if let Some((_, tag)) = [("frz", "fr"), ("turk", "tr")].iter().find(|(w, _)| *w == wanted) {
        return Some(tag);
    }
    if wanted.len() < 4 || wanted.contains(' ') {
        return None;
    }
    let mut found = names().filter(|(_, name)| fold(name, nfkd).starts_with(&wanted));
    let (tag, _) = found.next()?;
    found.all(|(other, _)| other == tag).then_some(tag)
}

/// The name that was probably meant.
fn nearest(part: &str) -> Option<(&'static str, &'static str)> {
    let wanted = fold(part, nfkd);
    let longest = words(&wanted).max_by_key(|word| word.len())?;
    let max = typo::allowed(longest.chars().count());
    let close = names().filter_map(|(tag, name)| {
        Some((typo::within(longest, &fold(name, nfkd), max)?, name, tag))
    });
    close.min_by_key(|(edits, ..)| *edits).map(|(_, name, tag)| (name, tag))
}

fn english(tag: &str) -> &str {
    language::name(tag).unwrap_or(tag)
}

fn shown(tag: &str) -> String {
    let primary = tag.split('-').next().unwrap_or(tag);
    format!("{tag} ({})", english(primary))
}

#[cfg(test)]
mod tests;
