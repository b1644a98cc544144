//! Hours in German or English words (`Mo.–Do. 9–12 Uhr und nach Vereinbarung`), turned into
//! OpenStreetMap's language.
//!
//! Every word must be known and every day must have times, else nothing is read: a word that is not
//! understood may say the opposite. What offices use in two ways (`täglich`, `werktags`, "jeden
//! zweiten Mittwoch") is refused with what it may mean. A number is a time only where a time stands.

mod days;
pub mod group;
pub mod scan;
mod times;

use super::appointment;
use super::chars::{Chars, text_of};
use super::closing::{is_another_way, restricts};
use super::token::{Placed, Token, tokens};
use group::Group;

/// What one rule in words says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Said {
    /// Days with times, or closed ones.
    pub groups: Vec<Group>,
    /// Whether an appointment is a way too.
    pub appointment: bool,
    /// Whether the hours themselves are by appointment: `Nur nach Vereinbarung: Mo-Fr 9-12`.
    pub only_by_appointment: bool,
}

/// Why words are not read.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// What is wrong, in words for an editor.
    pub wrong: String,
    /// The place in the cell, from 1.
    pub place: usize,
    /// What it may mean, in OpenStreetMap's language.
    pub proposals: Vec<String>,
}

/// Reads one rule.
///
/// # Errors
/// Where something is not understood or may mean several things.
pub fn read(chars: &Chars) -> Result<Said, Refusal> {
    let mut reader = Reader::new(chars, None);
    let refusal = match reader.rule() {
        Ok(()) => return Ok(reader.said),
        Err(refusal) => refusal,
    };
    let mut proposals = refusal.proposals.clone();
    let read_as: &[Assumed] = match refusal.stop {
        Stop::Vague => &[Assumed::MondayToFriday, Assumed::Longest],
        Stop::Counted => &[Assumed::Monthly],
        Stop::Other => &[],
    };
    for assumed in read_as {
        let mut again = Reader::new(chars, Some(*assumed));
        if again.rule().is_ok() && !again.said.groups.is_empty() {
            proposals.push(group::osm(&again.said.groups));
        }
    }
    // No proposal that leaves out a rest which closes, limits or counts.
    let from = reader.tokens.get(reader.read_until).map_or(chars.len(), |placed| placed.start);
    let rest = text_of(&chars[from..]);
    let drops = restricts(&rest) || is_another_way(&rest);
    if drops && !matches!(refusal.stop, Stop::Vague | Stop::Counted) {
        proposals.clear();
    } else if proposals.is_empty() && !reader.said.groups.is_empty() {
        proposals.push(group::osm(&reader.said.groups));
    }
    Err(Refusal { wrong: refusal.wrong, place: refusal.place, proposals })
}

fn is_appointment(placed: &Placed) -> bool {
    placed.token == Token::Appointment
}

/// What is assumed for a proposal.
#[derive(Debug, Clone, Copy)]
enum Assumed {
    MondayToFriday,
    /// Monday to Sunday, of working days to Saturday.
    Longest,
    Monthly,
}

/// What kind of thing stopped the reader.
#[derive(Debug)]
enum Stop {
    /// Days that may be several.
    Vague,
    /// A number of the month, or of weeks.
    Counted,
    Other,
}

#[derive(Debug)]
struct Stopped {
    wrong: String,
    place: usize,
    stop: Stop,
    proposals: Vec<String>,
}

struct Reader<'a> {
    chars: &'a Chars,
    tokens: Vec<Placed>,
    at: usize,
    assumed: Option<Assumed>,
    said: Said,
    /// The token behind the last group that was read.
    read_until: usize,
}

impl<'a> Reader<'a> {
    fn new(chars: &'a Chars, assumed: Option<Assumed>) -> Self {
        Self { chars, tokens: tokens(chars), at: 0, assumed, said: Said::default(), read_until: 0 }
    }

    fn rule(&mut self) -> Result<(), Stopped> {
        let mut joined = true;
        loop {
            let in_part = matches!(self.peek(), Some(Token::Morning | Token::Afternoon));
            if in_part && joined && self.at_appointment() {
                self.said.appointment = true;
                continue;
            }
            match self.peek() {
                None => break,
                Some(Token::Filler) => self.at += 1,
                Some(Token::Only) if self.said.groups.is_empty() => self.at += 1,
                Some(Token::Only) => {
                    return Err(self.stop("does not say whether other times are left out"));
                }
                Some(Token::And { spoken }) => {
                    joined |= *spoken;
                    self.at += 1;
                }
                Some(Token::Plus) => {
                    joined = true;
                    self.at += 1;
                }
                Some(Token::Or) if self.tokens.get(self.at + 1).is_some_and(is_appointment) => {
                    joined = true;
                    self.at += 1;
                }
                Some(Token::Appointment) if self.said.groups.is_empty() && self.hours_follow() => {
                    let placed = &self.tokens[self.at];
                    let text = text_of(&self.chars[placed.start..placed.end]);
                    if !appointment::asks_for_one(&text) {
                        return Err(self.stop("has hours for making appointments"));
                    }
                    self.said.appointment = true;
                    self.said.only_by_appointment = true;
                    self.at += 1;
                }
                Some(Token::Appointment) => {
                    self.appointment(joined);
                    self.at += 1;
                    joined = false;
                }
                Some(Token::Except) => {
                    self.exception()?;
                    joined = false;
                }
                Some(Token::Closed) => {
                    let before = self.at.checked_sub(1).map(|at| &self.tokens[at].token);
                    if !matches!(before, None | Some(Token::And { .. } | Token::Plus)) {
                        return Err(self.stop("closes for a part of a day"));
                    }
                    self.at += 1;
                    self.skip_fillers();
                    let days = self.days()?;
                    self.said.groups.push(Group { days, ..Group::default() });
                    joined = false;
                }
                Some(Token::Clock(_) | Token::From | Token::Between) => {
                    return Err(self.stop("has times without days"));
                }
                Some(Token::Remark(_)) if self.said.groups.is_empty() => {
                    return Err(self.stop("begins with a remark"));
                }
                Some(_) => {
                    self.group()?;
                    joined = false;
                }
            }
        }
        if self.said.groups.is_empty() && !self.said.appointment {
            return Err(self.stop("names no days and times"));
        }
        Ok(())
    }

    /// Days with their times, or closed ones.
    fn group(&mut self) -> Result<(), Stopped> {
        let days = self.days()?;
        let behind_days = self.at;
        self.skip_fillers();
        if self.peek() == Some(&Token::Closed) {
            self.at += 1;
            self.said.groups.push(Group { days, ..Group::default() });
            self.read_until = self.at;
            return Ok(());
        }
        while matches!(self.peek(), Some(Token::And { spoken: false } | Token::Filler)) {
            self.at += 1;
        }
        if self.at_appointment() {
            // "Fr nach Vereinbarung": that day has no hours.
            self.said.appointment = true;
            self.said.groups.push(Group { days, ..Group::default() });
            return Ok(());
        }
        let spans = self.spans()?;
        let mut note = None;
        self.skip_fillers();
        if let Some(Token::Remark(text)) = self.peek() {
            note = Some(text.clone()).filter(|text| !text.is_empty());
            self.at += 1;
        }
        let only = self.tokens[behind_days..self.at].iter().any(|t| t.token == Token::Only);
        let group = Group { days, spans, note, only };
        if let Some(other) = self.said.groups.iter().find(|other| other.clashes(&group)) {
            let mut stopped = self.stop("names a day twice, with times that overlap");
            stopped.proposals = vec![other.osm(), group.osm()];
            return Err(stopped);
        }
        self.said.groups.push(group);
        self.read_until = self.at;
        Ok(())
    }

    /// Whether `nach Vereinbarung` or `nachmittags nach Vereinbarung` stands here; steps over it.
    fn at_appointment(&mut self) -> bool {
        let part = matches!(self.peek(), Some(Token::Morning | Token::Afternoon));
        let found = self.tokens.get(self.at + usize::from(part)).is_some_and(is_appointment);
        self.at += if found { 1 + usize::from(part) } else { 0 };
        found
    }

    /// Whether days or times stand behind this token.
    fn hours_follow(&self) -> bool {
        let next = self.tokens[self.at + 1..].iter().find(|placed| placed.token != Token::Filler);
        next.is_some_and(|placed| {
            matches!(
                placed.token,
                Token::Day(_)
                    | Token::Clock(_)
                    | Token::Nth(_)
                    | Token::Each
                    | Token::Vague
                    | Token::Weekend
            )
        })
    }

    /// `nach Vereinbarung`: behind "und" another way, else a remark on the hours before it.
    fn appointment(&mut self, joined: bool) {
        let open: Vec<&mut Group> =
            self.said.groups.iter_mut().filter(|g| !g.is_closed() && g.note.is_none()).collect();
        let placed = &self.tokens[self.at];
        let text = text_of(&self.chars[placed.start..placed.end]);
        let otherwise = ["sonst", "ansonsten", "zusätzlich", "weitere", "auch", "gerne"];
        let lower = text.to_lowercase();
        let joined = joined || otherwise.iter().any(|word| lower.starts_with(word));
        if joined || open.is_empty() {
            self.said.appointment = true;
            return;
        }
        for group in open {
            group.note = Some(text.clone());
        }
    }

    /// `außer mittwochs`, `außer an Feiertagen`, `außer in den Ferien`.
    fn exception(&mut self) -> Result<(), Stopped> {
        let start = self.at;
        self.at += 1;
        self.skip_fillers();
        if self.said.groups.is_empty() && self.peek() == Some(&Token::SchoolHolidays) {
            return Err(self.stop("depends on school holidays"));
        }
        if self.peek() == Some(&Token::SchoolHolidays) {
            self.at += 1;
            let (from, to) = (self.tokens[start].start, self.tokens[self.at - 1].end);
            let text = text_of(&self.chars[from..to]);
            for group in self.said.groups.iter_mut().filter(|g| !g.is_closed()) {
                group.note = Some(match group.note.take() {
                    Some(note) => format!("{note}, {text}"),
                    None => text.clone(),
                });
            }
            return Ok(());
        }
        let days = self.days()?;
        self.skip_fillers();
        if matches!(self.peek(), Some(Token::Clock(_) | Token::From | Token::Between)) {
            return Err(self.stop("has an exception with times of its own"));
        }
        self.said.groups.push(Group { days, ..Group::default() });
        Ok(())
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|placed| &placed.token)
    }

    fn skip_fillers(&mut self) {
        while matches!(self.peek(), Some(Token::Filler | Token::Only)) {
            self.at += 1;
        }
    }

    /// Why the reader stops here, with the text that stands here.
    fn stop(&self, wrong: &str) -> Stopped {
        let start = self.tokens.get(self.at).map_or(self.chars.len(), |placed| placed.start);
        let place = match self.chars.get(start) {
            Some((_, place)) => *place,
            None => self.chars.last().map_or(1, |(_, place)| place + 1),
        };
        Stopped { wrong: wrong.to_owned(), place, stop: Stop::Other, proposals: Vec::new() }
    }
}
