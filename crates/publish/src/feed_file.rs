//! A feed that somebody wrote by other means than this tool: what the app's gate says of it, what
//! the file is if it is no feed, and what of it is not used.

use crate::finding::Finding;
use crate::{decode, feed_values, hints, json_fault};
use chrono::NaiveDate;
use directory::feed::{self, FeedError, LooksLike};
use directory::problem::{Field, JsonType, Problem, Rule};
use hsds::loss::{Loss, What};
use hsds::session::Fault;
use serde_json::Value;

/// Whether a file is to be judged as a feed: JSON of whatever sort and encoding, and what takes a
/// feed's place by mistake, such as a web page, a script, an archive or nothing. A spreadsheet begins
/// with a column's name, and so with none of their signs; where neither has signs, the ending of the
/// file's name decides.
pub fn is_feed(name: &str, bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0x1f, 0x8b]) {
        return true;
    }
    if bytes.starts_with(b"PK") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return false;
    }
    let text = decode::decode(bytes).text;
    let text = text.replace('\0', "");
    let begin = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let has_sign =
        || ["{", "[", "<", "//", "/*"].iter().any(|sign| without_comments(begin).starts_with(sign));
    begin.is_empty()
        || has_sign()
        || serde_json::from_str::<Value>(begin).is_ok()
        || json_fault::another_language(begin).is_some()
        || (is_json_name(name) && !is_table(begin))
}

fn is_json_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".json", ".geojson", ".jsonl", ".ndjson"].iter().any(|ending| name.ends_with(ending))
}

/// Whether a text begins with the names of columns that every spreadsheet has.
fn is_table(text: &str) -> bool {
    let head = text.lines().next().unwrap_or_default().to_lowercase();
    let columns: Vec<&str> = head.split([';', ',', '\t']).map(|c| c.trim_matches('"')).collect();
    columns.len() > 1 && ["id", "name"].iter().any(|name| columns.contains(name))
}

/// The text behind lines that begin with `#`.
fn without_comments(text: &str) -> &str {
    let mut rest = text;
    while rest.starts_with('#') {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
    }
    rest
}

/// What the app's gate says of a feed; `line` of a finding is the record's number. A page of HSDS is
/// judged by what becomes of it. `today` is the day up to which a date can be true.
pub fn check_feed(bytes: &[u8], today: Option<NaiveDate>) -> Vec<Finding> {
    match feed::read(bytes) {
        Ok((_, _, problems)) => {
            let mut findings = of_problems(&problems);
            if let Some(feed) = value(bytes) {
                findings.extend(hints::unknown_properties(&feed));
                findings.extend(feed_values::doubtful(&feed, today));
            }
            findings
        }
        Err(FeedError::NotAFeed { looks_like }) if may_be_hsds(looks_like) => {
            check_hsds(bytes, looks_like, today)
        }
        Err(FeedError::NotJson { line, column }) => vec![json_fault::finding(bytes, line, column)],
        Err(error) => {
            let mend = mend(&error);
            vec![Finding::error(0, "", "", &error.to_string(), mend)]
        }
    }
}

fn may_be_hsds(looks_like: LooksLike) -> bool {
    matches!(looks_like, LooksLike::Hsds | LooksLike::List | LooksLike::OtherJson)
}

/// A page of services, by what becomes of it and what doesn't.
fn check_hsds(bytes: &[u8], looks_like: LooksLike, today: Option<NaiveDate>) -> Vec<Finding> {
    let error = |fault: Fault| {
        let error = FeedError::NotAFeed { looks_like };
        match (looks_like, fault) {
            (LooksLike::Hsds, _) | (_, Fault::AnotherList(_)) => {
                let mend = "give the address of /services, or a page of it";
                Finding::error(0, "", "", &["HSDS: ", &fault.to_string()].concat(), mend)
            }
            _ => {
                if let Some(finding) = value(bytes).and_then(|page| of_contents(&page)) {
                    return finding;
                }
                Finding::error(0, "", "", &error.to_string(), mend(&error))
            }
        }
    };
    // A list of things without ids is nobody's.
    let is_list = looks_like == LooksLike::List;
    let text = || String::from_utf8_lossy(bytes).contains("\"id\"");
    if is_list && !text() {
        return vec![error(Fault::NotHsds)];
    }
    let losses = hsds::loss::losses(bytes);
    let converted = hsds::convert(bytes);
    let (converted, losses) = match (converted, losses) {
        (Ok(converted), Ok(losses)) => (converted, losses),
        (Err(fault), _) | (_, Err(fault)) => return vec![error(fault)],
    };
    match feed::read(converted.as_bytes()) {
        Ok((_, _, problems)) => {
            let mut findings = of_problems(&problems);
            if let Some(feed) = value(converted.as_bytes()) {
                findings.extend(feed_values::doubtful(&feed, today));
            }
            findings.extend(losses.iter().map(of_loss));
            findings
        }
        Err(error) => vec![Finding::error(0, "", "", &error.to_string(), mend(&error))],
    }
}

fn of_problems(problems: &[Problem]) -> Vec<Finding> {
    let finding = |p: &Problem| {
        let number = p.record.index.map_or(0, |index| index as u64 + 1);
        let mut finding = of_rule(p, number).unwrap_or_else(|| Finding::of_record(p, number));
        if let (Some(id), true) = (&p.record.id, finding.value.is_empty()) {
            finding.value.clone_from(id);
        }
        finding
    };
    problems.iter().map(finding).collect()
}

/// The JSON of a file.
fn value(bytes: &[u8]) -> Option<Value> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).ok()
}

/// A page of HSDS whose list is none.
fn of_contents(page: &Value) -> Option<Finding> {
    let (name, list) =
        ["contents", "content"].iter().find_map(|name| Some((name, page.get(name)?)))?;
    let shown = list.to_string();
    let found = JsonType::of(&shown).as_str();
    let wrong = format!("HSDS: {found} was found, a list of services is wanted");
    let mend = format!("write \"{name}\": [{{\"id\": \"a\", \"name\": \"Beratung\"}}]");
    Some(Finding::error(0, name, &shown, &wrong, &mend))
}

/// A recurrence of HSDS that the profile can't say, which `hsds::schedule` hands on as its rule's
/// text: the part that is at fault.
fn of_rule(problem: &Problem, number: u64) -> Option<Finding> {
    let is_rule = problem.field == Field::ScheduleByday && problem.rule == Rule::BadWeekday;
    let parts = problem.value.split(';').filter_map(|part| part.split_once('='));
    let parts: Vec<(&str, &str)> = parts.filter(|_| is_rule).collect();
    let is_fault = |name: &str, value: &str| match name {
        "FREQ" => !["WEEKLY", "MONTHLY"].contains(&value.to_ascii_uppercase().as_str()),
        "INTERVAL" => !["0", "1", "1.0", ""].contains(&value),
        "COUNT" => !["0", ""].contains(&value),
        "BYWEEKNO" | "BYMONTHDAY" | "BYYEARDAY" => true,
        _ => false,
    };
    let (name, value) = parts.iter().find(|(name, value)| is_fault(name, value))?;
    let name = name.to_lowercase();
    let wrong = format!("{name} {value} can't be said here: these hours are not shown");
    let mend = "say them in words in the schedule's description, or by byday alone";
    let column = ["schedules.", &name].concat();
    Some(Finding::error(number, &column, &problem.value, &wrong, mend))
}

fn of_loss(loss: &Loss) -> Finding {
    let Loss { path, times, what } = loss;
    let times = format!("{times} times");
    match what {
        What::Field => {
            let wrong = "the app shows nothing of this field of HSDS";
            Finding::hint(0, path, &times, wrong, "see the table in docs/feed.md")
        }
        What::NotInOperation => {
            let wrong = "services that are inactive or defunct are left out";
            Finding::hint(0, path, &times, wrong, "nothing, if that is right")
        }
        What::NoLocation => {
            let wrong = "a service_at_location without its location has no place";
            Finding::warning(0, path, &times, wrong, "let the server give it in full (full=true)")
        }
    }
}

fn mend(error: &FeedError) -> &'static str {
    match error {
        FeedError::TooLarge { .. } | FeedError::TooManyParts => "split the feed into fewer parts",
        FeedError::NotJson { .. } => "write it as JSON",
        FeedError::WrongProfile { .. } => "write \"profile\": \"kmn-directory/1\"",
        FeedError::NotAFeed { looks_like } => match looks_like {
            LooksLike::Empty => "look whether the file was saved, or the download broke off",
            LooksLike::Xml => "save it as GeoJSON",
            LooksLike::Html => "save the feed itself, not the page that shows it",
            LooksLike::Feature => "put it into the features of a FeatureCollection",
            LooksLike::Features => {
                "write {\"type\": \"FeatureCollection\", \"profile\": …, \"features\": [ … ]} round it"
            }
            LooksLike::PartsNoList => "write \"parts\": [ … ], or take them out",
            LooksLike::Geometry => "make it the geometry of a Feature in a FeatureCollection",
            LooksLike::NoFeatures => "write \"features\": [ … ]",
            LooksLike::NamedTwice => "take one of the two out",
            LooksLike::Utf16 => "save it as UTF-8",
            LooksLike::Gzip => "unpack it",
            LooksLike::Hsds | LooksLike::List | LooksLike::OtherJson | LooksLike::Binary => {
                "publish again with kmn-publish build"
            }
        },
    }
}
