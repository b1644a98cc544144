//! Opening hours as editors write them, as plain weekly schedules of the feed: in OpenStreetMap's
//! language (`Mo-Th 08:30-16:00; Th[4] 14:00-16:00`) or, where it is unambiguous, in words.
//!
//! What a weekly schedule cannot say exactly is left out with a reason, never approximated; what
//! is read otherwise than the editor may have meant is shown as the week that comes of it. Days
//! without times are never open. Public holidays count as closed, which is the feed's own rule.

mod pieces;
mod rules;
mod say;
mod selector;
mod week;
mod words;

use directory::schedule::Schedule;
use directory::terms::{Appointment, Channel};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};
use opening_hours_syntax::{Error, parse};
use pest::error::InputLocation;
use pieces::{Piece, at_commas, pieces, unquoted};
pub use rules::Remark;
use rules::{Loss, Reading};
use words::appointment::{says_appointment, says_only};
use words::group::{self, Group};

/// What a cell of hours says.
#[derive(Debug, Clone, PartialEq)]
pub struct Hours {
    /// By weekday, then by time.
    pub schedules: Vec<Schedule>,
    /// What it says of appointments: `required` where it says nothing else.
    pub appointment: Option<Appointment>,
    /// What the editors should know.
    pub remarks: Vec<Remark>,
}

/// Reads a cell, for one channel.
pub fn read(cell: &str, channel: Channel) -> Hours {
    let steps = steps(cell);
    let mut reading = Reading::default();
    for step in &steps {
        match step {
            Step::Rule { rule, text, .. } => reading.apply((**rule).clone(), text),
            Step::Appointment { text, only } => reading.appoint(text, *only),
            Step::Unread(unread) => unread.lose(&mut reading),
        }
    }
    if let Some(osm) = in_words(&steps) {
        let mend = format!("it was read as {osm} : write that");
        reading.remark(cell, "is in words", &mend);
    }
    finish(reading, channel)
}

/// Hours in German or English words in OpenStreetMap's language: `dienstags 14-16` is
/// `Tu 14:00-16:00`. What is in that language already stays.
///
/// # Errors
/// Why they are not read, in words for an editor, with the place and, where there is one, the
/// nearest expression.
pub fn in_osm(text: &str) -> Result<String, String> {
    let steps = steps(text);
    let unread = steps.iter().find_map(|step| match step {
        Step::Unread(unread) => Some(unread),
        _ => None,
    });
    match unread {
        Some(unread) => Err(format!("{}; {}", unread.wrong, unread.mend)),
        None if steps.is_empty() => Err("names no opening time".to_owned()),
        None => Ok(expression(&steps)),
    }
}

/// A rule as it is understood.
enum Step {
    Rule { rule: Box<RuleSequence>, text: String, words: bool },
    Appointment { text: String, only: bool },
    Unread(Box<Unread>),
}

/// A rule that is not understood.
struct Unread {
    piece: Piece,
    wrong: String,
    mend: String,
}

impl Unread {
    fn lose(&self, reading: &mut Reading) {
        let text = self.piece.text();
        if self.piece.operator == RuleOperator::Fallback {
            reading.lose(Loss::Own, &text, &self.wrong, &self.mend);
        } else if is_passing(&text) {
            let mend = "put it into alert or description";
            reading.lose(Loss::Own, &text, "closes for some dates only, and was left out", mend);
        } else {
            let loss = match words::scan::days_at_start(&self.piece.chars) {
                Some(days) => Loss::Days(weekdays(&days), vec![(None, None)]),
                None => Loss::All,
            };
            reading.lose(loss, &text, &self.wrong, &self.mend);
        }
    }
}

/// Whether words close for dates or holidays of schools, which pass: `24.12.-1.1. geschlossen`.
fn is_passing(text: &str) -> bool {
    let lower = unquoted(text).to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let closes = has(&[
        "geschlossen",
        "closed",
        " off",
        "keine ",
        "kein ",
        "außer",
        "ausser",
        "nicht",
        "entfäll",
    ]);
    let digits = |part: &str| {
        !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit())
    };
    let parts: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '.').collect();
    let date = parts.iter().any(|part| {
        let fields: Vec<&str> = part.split('.').collect();
        fields.len() >= 3 && digits(fields[0]) && digits(fields[1])
    });
    let months = [
        "jan",
        "feb",
        "mär",
        "mar",
        "apr",
        "mai",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "oct",
        "nov",
        "dez",
        "dec",
        "weihnacht",
        "neujahr",
        "oster",
        "heiligabend",
        "silvester",
        "urlaub",
    ];
    let month = parts.iter().any(|part| months.iter().any(|month| part.starts_with(month)));
    let school = has(&["ferien"]) || parts.contains(&"sh");
    let clock = lower.contains("uhr") || lower.contains(':');
    closes && !clock && (date || month || school)
}

fn weekdays(days: &[group::Day]) -> Vec<week::Day> {
    let of = |day: &group::Day| match day {
        group::Day::Of(day, nth) => Some((*day, nth.clone())),
        group::Day::Holiday => None,
    };
    days.iter().filter_map(of).collect()
}

/// The rules of a cell, in the order in which they count.
fn steps(cell: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut said: Vec<Group> = Vec::new();
    for piece in lines_joined(pieces(cell)) {
        let parts = at_commas(&piece);
        let parsed: Vec<_> = parts.iter().map(|part| parsed(part, false)).collect();
        let without_days = !said.is_empty() && words::scan::begins_with_a_time(&piece.chars);
        if parsed.iter().all(Result::is_ok) && !without_days {
            steps.extend(parsed.into_iter().flatten().flatten());
            continue;
        }
        let refusal = match words::read(&piece.chars) {
            Ok(words) if let Some(other) = clash(&said, &words.groups) => words::Refusal {
                wrong: "names a day twice, with times that overlap".to_owned(),
                place: piece.chars.first().map_or(1, |(_, place)| *place),
                proposals: vec![other.osm(), group::osm(&words.groups)],
            },
            Ok(words) => {
                for group in words.groups {
                    let again = !group.is_closed()
                        && said.iter().any(|g| !g.is_closed() && g.shares_a_day(&group));
                    let operator =
                        if again { RuleOperator::Additional } else { RuleOperator::Normal };
                    steps.extend(of_text(&group.osm(), operator));
                    said.push(group);
                }
                if words.appointment {
                    steps.push(appointment(&piece, said.is_empty()));
                }
                continue;
            }
            Err(refusal) => refusal,
        };
        let text = piece.text();
        if says_appointment(&text) && !words::scan::speaks_of_hours(&text) && !has_clock(&text) {
            steps.push(appointment(&piece, true));
        } else if parts.len() > 1 && parsed.iter().any(Result::is_ok) {
            for (part, parsed) in parts.iter().zip(parsed) {
                match parsed {
                    Ok(more) => steps.extend(more),
                    Err(place) => {
                        let refusal = words::Refusal {
                            wrong: "is not understood".to_owned(),
                            place,
                            proposals: Vec::new(),
                        };
                        steps.push(Step::Unread(Box::new(unread(part.clone(), refusal, cell))));
                    }
                }
            }
        } else {
            let farthest = parsed.iter().filter_map(|p| p.as_ref().err()).max().copied();
            let refusal = match farthest.filter(|place| *place > refusal.place) {
                Some(place) if refusal.proposals.is_empty() => {
                    words::Refusal { place, wrong: "is not understood".to_owned(), ..refusal }
                }
                _ => refusal,
            };
            steps.push(Step::Unread(Box::new(unread(piece, refusal, cell))));
        }
    }
    // In words the order says nothing: "Mi geschlossen, Mo-Fr 9-12" closes on Wednesdays.
    if !said.is_empty() {
        let closes =
            |step: &Step| matches!(step, Step::Rule { rule, .. } if rule.kind == RuleKind::Closed);
        let (closed, open): (Vec<Step>, Vec<Step>) = steps.into_iter().partition(closes);
        steps = open;
        steps.extend(closed);
    }
    steps
}

/// Whether a time such as `9:30` stands in a text.
fn has_clock(text: &str) -> bool {
    let digit = |part: &str, end: bool| match end {
        true => part.ends_with(|c: char| c.is_ascii_digit()),
        false => part.starts_with(|c: char| c.is_ascii_digit()),
    };
    let parts: Vec<&str> = text.split(':').collect();
    parts.windows(2).any(|pair| digit(pair[0], true) && digit(pair[1], false))
}

/// A group said before that is open at a time at which a new one is too.
fn clash<'a>(said: &'a [Group], new: &[Group]) -> Option<&'a Group> {
    said.iter().find(|old| new.iter().any(|group| old.overlaps(group)))
}

fn appointment(piece: &Piece, stands_alone: bool) -> Step {
    let text = piece.text();
    let only = stands_alone && piece.operator == RuleOperator::Normal && says_only(&text);
    Step::Appointment { only, text }
}

/// The rules of a text that is in OpenStreetMap's language.
fn of_text(text: &str, operator: RuleOperator) -> Vec<Step> {
    let chars: Vec<(char, usize)> = text.chars().map(|c| (c, 0)).collect();
    let piece = Piece { chars, operator, after_break: false };
    parsed(&piece, true).unwrap_or_default()
}

/// The rules of a part.
///
/// # Errors
/// The place in the cell at which it is not understood.
fn parsed(part: &Piece, words: bool) -> Result<Vec<Step>, usize> {
    let text = part.text();
    let expression = parse(&text).map_err(|error| {
        let at = match error {
            Error::Syntax(error) => match error.location {
                InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
            },
            _ => 0,
        };
        let index = text.char_indices().take_while(|(byte, _)| *byte < at).count();
        let end = part.chars.last().map_or(1, |(_, place)| place + 1);
        part.chars.get(index).map_or(end, |(_, place)| *place)
    })?;
    let mut operator = Some(part.operator);
    let steps = expression.rules.into_iter().map(|rule| {
        let operator = operator.take().unwrap_or(rule.operator);
        Step::Rule { rule: Box::new(RuleSequence { operator, ..rule }), text: text.clone(), words }
    });
    Ok(steps.collect())
}

/// A line that only names days belongs to the next one.
fn lines_joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match out.last_mut() {
            Some(last) if piece.after_break && words::scan::is_days_only(&last.chars) => {
                last.chars.push((' ', 0));
                last.chars.extend(piece.chars);
            }
            _ => out.push(piece),
        }
    }
    out
}

fn unread(piece: Piece, refusal: words::Refusal, cell: &str) -> Unread {
    let words::Refusal { wrong, place, proposals } = refusal;
    let there: String = cell.chars().skip(place.saturating_sub(1)).take(20).collect();
    let there = there.lines().next().unwrap_or_default().trim().replace('"', "'");
    let wrong = match there.is_empty() {
        true => format!("{wrong} at its end, character {place}"),
        false => format!("{wrong} at character {place}: \"{there}\""),
    };
    let mend = match &proposals[..] {
        [] => "write it like Mo-Th 09:00-12:00; Fr 15:00+ or put it into description".to_owned(),
        some => format!("write it like {} , or put it into description", some.join(" or ")),
    };
    Unread { piece, wrong, mend }
}

/// The whole cell in OpenStreetMap's language, if a part of it was in words.
fn in_words(steps: &[Step]) -> Option<String> {
    let words = steps.iter().any(|step| matches!(step, Step::Rule { words: true, .. }));
    words.then(|| expression(steps))
}

fn expression(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        let (separator, text) = match step {
            Step::Rule { rule, text, .. } => match rule.operator {
                RuleOperator::Normal => ("; ", text.clone()),
                RuleOperator::Additional => (", ", text.clone()),
                RuleOperator::Fallback => (" || ", text.clone()),
            },
            Step::Appointment { only: true, .. } => ("; ", "\"nur nach Vereinbarung\"".to_owned()),
            Step::Appointment { .. } => (" || ", "\"nach Vereinbarung\"".to_owned()),
            Step::Unread(_) => continue,
        };
        out += if out.is_empty() { "" } else { separator };
        out += &text;
    }
    out
}

fn finish(mut reading: Reading, channel: Channel) -> Hours {
    let had_entries = !reading.entries.is_empty();
    if reading.refused {
        reading.entries.clear();
    }
    for entry in &mut reading.entries {
        entry.open_on_holidays &= !reading.holidays_closed;
        let notes = entry.note.iter().chain(&reading.notes).cloned().collect::<Vec<_>>().join("; ");
        entry.note = Some(notes).filter(|notes| !notes.is_empty());
    }
    week::sort(&mut reading.entries);
    let beside_hours = reading.has_hours && !reading.only_by_appointment;
    let said = if beside_hours { Appointment::Possible } else { Appointment::Required };
    let appointment = reading.appointment.then_some(said);
    let mut remarks = reading.remarks;
    if !had_entries && appointment.is_none() && remarks.is_empty() {
        let wrong = "names no opening time".to_owned();
        let mend = "write it like Mo-Th 09:00-12:00; Fr 15:00+".to_owned();
        remarks.push(Remark { wrong, mend });
    }
    for remark in &mut remarks {
        let shown = match reading.entries.is_empty() {
            true => "no hours are shown".to_owned(),
            false => format!("shown are: {}", say::week(&reading.entries)),
        };
        // What stands in the cell may be anything, and a finding goes to a terminal.
        remark.mend = visible(&format!("{}; {shown}", remark.mend));
        remark.wrong = visible(&remark.wrong);
    }
    let schedules = week::merged(&reading.entries, channel);
    Hours { schedules, appointment, remarks }
}

/// A text in one line, without controls and marks of direction.
fn visible(text: &str) -> String {
    let line = text.replace(char::is_whitespace, " ");
    directory::feed::rules::clean(&line, false).0.to_string()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod twin;
