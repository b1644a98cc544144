//! Opening hours as editors write them, as plain weekly schedules of the feed: in OpenStreetMap's
//! language (`Mo-Th 08:30-16:00; Th[4] 14:00-16:00`) or, where it is unambiguous, in words.
//!
//! What a weekly schedule cannot say exactly is left out with a reason, never approximated; what
//! is read otherwise than the editor may have meant is shown as the week that comes of it. Days
//! without times are never open. Public holidays count as closed, which is the feed's own rule.

mod appointment;
mod chars;
mod closing;
mod dashes;
mod doubts;
mod pieces;
mod rules;
mod say;
mod selector;
mod token;
mod week;
mod words;

use appointment::{says_appointment, says_only};
use closing::{has_clock, is_lasting, is_passing};
use directory::schedule::Schedule;
use directory::terms::{Appointment, Channel};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};
use opening_hours_syntax::{Error, parse};
use pest::error::InputLocation;
use pieces::{Piece, at_commas, pieces};
pub use rules::Remark;
use rules::{Loss, Reading};
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
    let mut reading = week_of(&closings_last(&steps), channel);
    let osm = in_words(&steps);
    if let Some(osm) = osm.filter(|_| !reading.left_out) {
        let mend = format!("it was read as {osm} : write that");
        reading.remark(cell, "is in words", &mend);
    } else if !in_all_words(&steps) {
        let written = week_of(&steps.iter().collect::<Vec<_>>(), channel);
        let closes = steps.iter().find(|step| step.closes());
        if let Some(Step::Rule { text, .. }) = closes.filter(|_| !written.is_same(&reading)) {
            let mend = "it was kept; write it behind the hours, and for other hours on its days \
                        leave it out";
            reading.remark(text, "closes before the hours that would open again", mend);
        }
    }
    finish(reading, channel)
}

fn week_of(steps: &[&Step], channel: Channel) -> Reading {
    let mut reading = Reading::default();
    reading.of_visits = channel == Channel::Visit;
    for step in steps {
        match step {
            Step::Rule { rule, text, .. } => reading.apply((**rule).clone(), text),
            Step::Appointment { text, only } => reading.appoint(text, *only),
            Step::Unread(unread) => unread.lose(&mut reading),
        }
    }
    reading
}

/// What opens, and behind it what closes, wherever it was written: nobody writes a closing to
/// cancel it, though in OpenStreetMap's language the hours behind it would.
fn closings_last(steps: &[Step]) -> Vec<&Step> {
    let (last, mut first): (Vec<&Step>, Vec<&Step>) = steps.iter().partition(|step| step.closes());
    first.extend(last);
    first
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
        None => match week_of(&closings_last(&steps), Channel::Visit) {
            reading if reading.left_out => {
                Err(reading.remarks.iter().map(|r| r.wrong.clone()).collect::<Vec<_>>().join("; "))
            }
            _ => Ok(expression(&steps)),
        },
    }
}

/// How to mend hours that do not hold for now, or from some day.
pub const LASTING: &str = "no hours were read; if it is closed for now, write temporarily_closed \
                           into the column status; for a day from or until which hours hold, write \
                           2027 Jan 01-2027 Dec 31 before them";

/// A rule as it is understood.
enum Step {
    Rule { rule: Box<RuleSequence>, text: String, words: bool },
    Appointment { text: String, only: bool },
    Unread(Box<Unread>),
}

impl Step {
    /// Whether it takes hours away and gives none.
    fn closes(&self) -> bool {
        match self {
            Self::Rule { rule, text, .. } => {
                rule.operator != RuleOperator::Fallback && !rules::opens(rule, text)
            }
            Self::Appointment { .. } => false,
            Self::Unread(unread) => unread.piece.operator != RuleOperator::Fallback,
        }
    }
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
        } else if is_lasting(&text) {
            reading.lose(Loss::All, &text, "may close it altogether", LASTING);
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
                let alone = words.groups.is_empty() || words.only_by_appointment;
                for group in words.groups {
                    let again = !group.is_closed()
                        && !group.only
                        && said.iter().any(|g| !g.is_closed() && g.shares_a_day(&group));
                    let operator =
                        if again { RuleOperator::Additional } else { RuleOperator::Normal };
                    steps.extend(of_text(&group.osm(), operator));
                    said.push(group);
                }
                if words.appointment {
                    steps.push(appointment(&piece, alone, words.only_by_appointment));
                }
                continue;
            }
            Err(refusal) => refusal,
        };
        let text = piece.text();
        if says_appointment(&text) && !words::scan::speaks_of_hours(&text) && !has_clock(&text) {
            steps.push(appointment(&piece, true, false));
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

/// A group said before that is open at a time at which a new one is too.
fn clash<'a>(said: &'a [Group], new: &[Group]) -> Option<&'a Group> {
    let meets = |old: &Group, group: &Group| old.clashes(group);
    said.iter().find(|old| new.iter().any(|group| meets(old, group)))
}

fn appointment(piece: &Piece, stands_alone: bool, only: bool) -> Step {
    let text = piece.text();
    let only = only || (stands_alone && says_only(&text));
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

/// Whether a line announces the next one: `Terminvereinbarung:`.
fn is_heading(chars: &chars::Chars) -> bool {
    chars.last().is_some_and(|(c, _)| *c == ':')
}

/// A line that only names days, or that ends in a colon, belongs to the next one.
fn lines_joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match out.last_mut() {
            Some(last)
                if piece.after_break
                    && (words::scan::is_days_only(&last.chars) || is_heading(&last.chars)) =>
            {
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

fn in_all_words(steps: &[Step]) -> bool {
    steps.iter().all(|step| !matches!(step, Step::Rule { words: false, .. }))
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
    let beside_hours = (had_entries || reading.has_hours) && !reading.only_by_appointment;
    let said = if beside_hours { Appointment::Possible } else { Appointment::Required };
    let appointment = reading.appointment.then_some(said);
    let mut remarks = reading.remarks;
    if !had_entries && appointment.is_none() && remarks.is_empty() {
        let wrong = "names no opening time".to_owned();
        let mend = "write it like Mo-Th 09:00-12:00; Fr 15:00+ , or, if it is closed, \
                    temporarily_closed into the column status"
            .to_owned();
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
