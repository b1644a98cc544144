//! A feed that somebody wrote by other means than this tool: what the app's gate says of it, what
//! the file is if it is no feed, and what of it is not used.

use crate::finding::Finding;
use crate::{decode, hints, json_fault};
use directory::feed::{self, FeedError, LooksLike};
use directory::problem::Problem;
use hsds::loss::{Loss, What};
use hsds::session::Fault;

/// Whether a file is to be judged as a feed: JSON of whatever sort and encoding, and what takes a
/// feed's place by mistake, such as a web page, an archive or nothing. A spreadsheet begins with a
/// column's name, and so with none of their signs.
pub fn is_feed(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0x1f, 0x8b]) {
        return true;
    }
    let text = decode::decode(bytes).text;
    let text = text.replace('\0', "");
    let begin = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    begin.is_empty() || ["{", "[", "<", "//", "/*"].iter().any(|sign| begin.starts_with(sign))
}

/// What the app's gate says of a feed; `line` of a finding is the record's number. A page of HSDS is
/// judged by what becomes of it.
pub fn check_feed(bytes: &[u8]) -> Vec<Finding> {
    match feed::read(bytes) {
        Ok((_, _, problems)) => {
            let mut findings = of_problems(&problems);
            findings.extend(hints::unknown_properties(bytes));
            findings
        }
        Err(FeedError::NotAFeed { looks_like }) if may_be_hsds(looks_like) => {
            check_hsds(bytes, looks_like)
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
fn check_hsds(bytes: &[u8], looks_like: LooksLike) -> Vec<Finding> {
    let error = |fault: Fault| {
        let error = FeedError::NotAFeed { looks_like };
        match (looks_like, fault) {
            (LooksLike::Hsds, _) | (_, Fault::AnotherList(_)) => {
                let mend = "give the address of /services, or a page of it";
                Finding::error(0, "", "", &["HSDS: ", &fault.to_string()].concat(), mend)
            }
            _ => Finding::error(0, "", "", &error.to_string(), mend(&error)),
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
            findings.extend(losses.iter().map(of_loss));
            findings
        }
        Err(error) => vec![Finding::error(0, "", "", &error.to_string(), mend(&error))],
    }
}

fn of_problems(problems: &[Problem]) -> Vec<Finding> {
    let finding = |p: &Problem| {
        let number = p.record.index.map_or(0, |index| index as u64 + 1);
        let mut finding = Finding::of_gate(p, number, p.field.wire());
        if let (Some(id), true) = (&p.record.id, finding.value.is_empty()) {
            finding.value.clone_from(id);
        }
        finding
    };
    problems.iter().map(finding).collect()
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
            LooksLike::Html => "save the feed itself, not the page that shows it",
            LooksLike::Feature => "put it into the features of a FeatureCollection",
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
