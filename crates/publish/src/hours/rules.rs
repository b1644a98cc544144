//! The rules of a cell, one after the other: what each adds to the week, takes from it, or can't
//! say.
//!
//! A rule that can't be said takes with it what it might have changed, so that no hours stand that
//! it would have taken away: the days that it names, or all. Only closures for dates and school
//! holidays, and rules that merely add, are left out alone. Holidays are closed once a rule closes
//! them, wherever it stands. A remark never decides when an office is open.

use super::LASTING;
use super::appointment::{says_appointment, says_only};
use super::chars::unquoted;
use super::closing::{is_another_way, is_lasting};
use super::say;
use super::selector::{self, Days};
use super::week::{Day, Entry, Validity, cut};
use super::words::scan::speaks_of_hours;
use opening_hours_syntax::rules::day::DaySelector;
use opening_hours_syntax::rules::time::TimeSpan;
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

/// How to mend what is left out alone.
pub(super) const ALERT: &str = "put it into alert or description";
/// How to mend what is left out with its days.
pub(super) const DESCRIPTION: &str =
    "write it like Mo-Th 09:00-12:00; Fr 15:00+ or put it into description";
pub(super) const ODD_WEEK: &str = "check that this is meant; to add times to a day, write them behind a comma: \
                        Mo 08:00-12:00,14:00-18:00";

/// Why hours of another column are not read.
pub(super) const OTHER_WAY: &str = "has a remark on calls or video, and not on visits";
/// How to mend them.
pub(super) const OTHER_COLUMN: &str = "write its hours into the column opening_hours_phone or \
                                       opening_hours_online; they were left out here";

/// Whether a rule gives hours, or would if it could be said. `text` is how it is written.
pub fn opens(rule: &RuleSequence, text: &str) -> bool {
    let plain = unquoted(text);
    let spans = &rule.time_selector.spans;
    let whole = selector::is_whole_day(spans);
    rule.kind == RuleKind::Open && (!whole || plain.contains("24:00") || plain.contains("24/7"))
}

/// Something that the editors should know.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    /// What is wrong.
    pub wrong: String,
    /// How to mend it.
    pub mend: String,
}

/// What a rule takes with it that can't be said.
pub enum Loss {
    /// Nothing but itself.
    Own,
    /// What was known of these days.
    Days(Vec<Day>, Vec<Validity>),
    /// Every hour of the cell.
    All,
}

/// The week, and what is known besides, while rules are read.
#[derive(Debug, Default)]
pub struct Reading {
    /// The opening times so far.
    pub entries: Vec<Entry>,
    /// Whether a rule says that appointments are made.
    pub appointment: bool,
    /// Whether the hours themselves are by appointment only.
    pub only_by_appointment: bool,
    /// Whether hours that a rule has, or should have had, are left out.
    pub has_hours: bool,
    /// Whether something was left out that may limit the hours.
    pub left_out: bool,
    /// Whether the column is that of visits.
    pub of_visits: bool,
    /// Whether a rule closes on holidays.
    pub holidays_closed: bool,
    /// Whether no hours may be shown.
    pub refused: bool,
    /// Remarks on every hour.
    pub notes: Vec<String>,
    /// What the editors should know.
    pub remarks: Vec<Remark>,
    /// Days and dates of the last rule that had times.
    last: Option<(Days, Vec<Validity>)>,
    rule: usize,
}

impl Reading {
    /// Whether two readings come to the same week.
    pub fn is_same(&self, other: &Self) -> bool {
        let key =
            |e: &Entry| format!("{:?}", (e.day, &e.positions, e.opens_at, e.closes_at, e.valid));
        let mut weeks = [self, other].map(|r| r.entries.iter().map(key).collect::<Vec<_>>());
        weeks.iter_mut().for_each(|week| week.sort());
        weeks[0] == weeks[1]
    }

    /// Reads a rule; `text` is how it is written.
    pub fn apply(&mut self, rule: RuleSequence, text: &str) {
        self.rule += 1;
        let RuleSequence { day_selector, time_selector, kind, operator, comment } = rule;
        let DaySelector { year, monthday, week, weekday } = day_selector;
        let plain = unquoted(text);
        let is_whole = selector::is_whole_day(&time_selector.spans);
        // The parser gives a rule without times the whole day, so the text must say it.
        let has_times = !is_whole || plain.contains("24:00") || plain.contains("24/7");
        let mut parts = Parts {
            days: selector::days(&weekday),
            valid: selector::validities(&year, &monthday),
            has_dates: !(year.is_empty() && monthday.is_empty() && week.is_empty()),
            is_whole,
            adds: operator == RuleOperator::Additional,
            spans: &time_selector.spans,
            comment: &comment,
            text,
        };
        if !week.is_empty() {
            parts.valid = Err("limits weeks".to_owned());
        }
        if parts.adds
            && parts.days.unnamed
            && !parts.has_dates
            && has_times
            && !is_whole
            && let Some((days, valid)) = self.last.clone()
        {
            parts.days = days;
            parts.valid = Ok(valid);
        }
        let appointment = says_appointment(&comment) && (is_whole || kind == RuleKind::Unknown);
        match kind {
            _ if operator == RuleOperator::Fallback && appointment && !has_times => {
                self.appoint(text, says_only(&comment));
            }
            _ if operator == RuleOperator::Fallback => {
                self.lose(Loss::Own, text, "is a fallback (||)", "put it into description");
            }
            RuleKind::Closed => self.close(&parts),
            _ if appointment => {
                self.appoint(text, parts.days.unnamed && says_only(&comment));
                let names_days = !parts.days.unnamed || parts.has_dates;
                if names_days && !parts.adds {
                    let valid = parts.valid.unwrap_or_else(|_| vec![(None, None)]);
                    let taken = self.take(&parts.days.days, &valid);
                    self.warn_of_taken(&taken, text);
                }
            }
            RuleKind::Unknown => self.lose_days(&parts, "says \"unknown\""),
            RuleKind::Open if !has_times => self.open_without_times(&parts),
            RuleKind::Open => self.open(&parts),
        }
    }

    /// An appointment is a way to come in.
    pub fn appoint(&mut self, text: &str, only: bool) {
        self.appointment = true;
        self.only_by_appointment |= only;
        let mend = "it was read as such, unless the column appointment says something else; \
                    write required or possible there, and other words into description";
        self.remark(text, "is an appointment and no opening time", mend);
    }

    /// Leaves a rule out, with what it might have changed.
    pub fn lose(&mut self, loss: Loss, text: &str, why: &str, mend: &str) {
        self.left_out = true;
        self.remark(text, why, mend);
        match loss {
            Loss::Own => {}
            Loss::Days(days, valid) => {
                self.has_hours = true;
                self.take(&days, &valid);
            }
            Loss::All => {
                self.has_hours = true;
                self.refused = true;
            }
        }
    }

    /// Notes what the editors should know of a rule.
    pub fn remark(&mut self, text: &str, why: &str, mend: &str) {
        let wrong = format!("\"{}\" {why}", text.replace('"', "'"));
        self.remarks.push(Remark { wrong, mend: mend.to_owned() });
    }

    pub(super) fn lose_days(&mut self, parts: &Parts<'_>, why: &str) {
        let valid = parts.valid.clone().unwrap_or_else(|_| vec![(None, None)]);
        let loss = match parts.adds {
            true => Loss::Own,
            false => Loss::Days(parts.days.days.clone(), valid),
        };
        self.has_hours = true;
        self.lose(loss, parts.text, why, DESCRIPTION);
    }

    /// Takes days away; returns what they had. Of days that can't be counted, all is taken.
    fn take(&mut self, days: &[Day], valid: &[Validity]) -> Vec<Entry> {
        let mut taken = Vec::new();
        for valid in valid {
            match cut(&mut self.entries, days, *valid, &|_| Vec::new()) {
                Ok(cut) => taken.extend(cut),
                Err(_) => {
                    let named = |e: &Entry| days.iter().any(|(day, _)| *day == e.day);
                    taken.extend(self.entries.iter().filter(|e| named(e)).cloned());
                    self.entries.retain(|e| !named(e));
                }
            }
        }
        taken
    }

    fn warn_of_taken(&mut self, taken: &[Entry], text: &str) {
        if !taken.is_empty() {
            let why = format!("takes away what was said before: {}", say::week(taken));
            self.remark(text, &why, ODD_WEEK);
        }
    }

    /// A remark alone, or days without times.
    fn open_without_times(&mut self, parts: &Parts<'_>) {
        let everywhere = parts.days.unnamed && !parts.has_dates;
        if !everywhere {
            return self.lose_days(parts, "has days without times");
        }
        if parts.comment.is_empty() {
            return self.lose(Loss::All, parts.text, "has no times", DESCRIPTION);
        }
        if self.of_visits && is_another_way(parts.comment) {
            return self.lose(Loss::All, parts.text, OTHER_WAY, OTHER_COLUMN);
        }
        if is_lasting(parts.comment) {
            return self.lose(Loss::All, parts.text, "may close it altogether", LASTING);
        }
        if speaks_of_hours(parts.comment) {
            let why = "is a remark that may change the hours";
            return self.lose(Loss::All, parts.text, why, DESCRIPTION);
        }
        self.notes.push(parts.comment.to_owned());
        let mend = "it is shown as a remark on the hours, if there are any; \
                    write it behind its hours, or into description";
        self.remark(parts.text, "is a remark and no opening time", mend);
    }

    fn close(&mut self, parts: &Parts<'_>) {
        let Parts { days, text, .. } = parts;
        if says_appointment(parts.comment) {
            self.appoint(text, false);
        }
        if days.school {
            self.lose(Loss::Own, text, "depends on school holidays", ALERT);
        }
        if days.shifted {
            return self.lose(Loss::Own, text, "counts days from another day", ALERT);
        }
        // "PH Mo-Fr" are holidays on these days; for the parser it is both.
        let limited = selector::is_limited_holiday(text);
        if days.holidays {
            self.holidays_closed = true;
            if !parts.is_whole {
                self.remark(text, "closes for a part of a holiday", "the whole day is closed");
            }
        }
        if days.days.is_empty() || limited {
            return;
        }
        let valid = match &parts.valid {
            Ok(valid) => valid.clone(),
            Err(why) => return self.lose(Loss::Own, text, why, ALERT),
        };
        if parts.is_whole {
            let changed = valid.iter().try_for_each(|valid| {
                cut(&mut self.entries, &days.days, *valid, &|_| Vec::new()).map(|_| ())
            });
            if let Err(why) = changed {
                self.lose_days(parts, &why);
            }
            return;
        }
        let Ok(spans) = parts.spans.iter().map(selector::interval).collect::<Result<Vec<_>, _>>()
        else {
            return self.lose_days(parts, "closes for a part of a day");
        };
        let goes_on = |e: &Entry| e.end() > 1440;
        if self.entries.iter().any(goes_on) || spans.iter().any(|(a, b)| b.is_some_and(|b| b < *a))
        {
            return self.lose_days(parts, "closes for a part of a day");
        }
        for (from, to) in spans {
            let to = to.map_or(1440, |to| to.0);
            let changed = valid.iter().try_for_each(|valid| {
                let change = |entry: &Entry| entry.without(from.0, to);
                cut(&mut self.entries, &days.days, *valid, &change).map(|_| ())
            });
            if let Err(why) = changed {
                return self.lose_days(parts, &why);
            }
        }
    }

    fn open(&mut self, parts: &Parts<'_>) {
        let Parts { days, text, .. } = parts;
        // Until all of it is read; what is published needs no mark.
        let had = std::mem::replace(&mut self.has_hours, true);
        let Some(closed) = self.days_closed_by_remark(parts) else { return };
        if days.shifted {
            let loss = if parts.adds { Loss::Own } else { Loss::All };
            return self.lose(loss, text, "counts days from another day", DESCRIPTION);
        }
        if selector::is_limited_holiday(text) || (days.school && days.days.is_empty()) {
            let why = "has hours only for holidays";
            return self.lose(Loss::Own, text, why, "put it into description");
        }
        if days.school {
            self.remark(text, "names school holidays, which are left out", ALERT);
        }
        if days.holidays && !parts.adds {
            self.entries.iter_mut().for_each(|entry| entry.open_on_holidays = false);
        }
        if days.days.is_empty() {
            let why = "has hours only for holidays, which count as closed";
            return self.lose(Loss::Own, text, why, "put it into description");
        }
        let is_every_day = selector::is_every_day(&days.days);
        if days.holidays && !is_every_day {
            let mend = "holidays on the days named are open, others count as closed; \
                        put it into description";
            self.remark(text, "is open on holidays of any day", mend);
        }
        let valid = match &parts.valid {
            Ok(valid) => valid.clone(),
            Err(why) => return self.lose_days(parts, why),
        };
        let spans = match parts.spans.iter().map(selector::interval).collect::<Result<Vec<_>, _>>()
        {
            Ok(spans) => spans,
            Err(why) => return self.lose_days(parts, &why),
        };
        let mut new = Vec::new();
        for valid in &valid {
            for (opens_at, closes_at) in &spans {
                new.extend(days.days.iter().map(|(day, positions)| Entry {
                    day: *day,
                    positions: positions.clone(),
                    opens_at: *opens_at,
                    closes_at: *closes_at,
                    valid: *valid,
                    open_on_holidays: days.holidays || (parts.is_whole && is_every_day),
                    note: (!parts.comment.is_empty()).then(|| parts.comment.to_owned()),
                    rule: self.rule,
                }));
            }
        }
        if spans.iter().any(|(opens_at, closes_at)| selector::is_odd(*opens_at, *closes_at)) {
            return self.lose_days(parts, "goes on past midnight for more than half a day");
        }
        if let Err(why) = cut(&mut new, &closed, (None, None), &|_| Vec::new()) {
            return self.lose_days(parts, &why);
        }
        self.has_hours = had;
        let before = self.entries.clone();
        if !parts.adds {
            let taken = self.take(&days.days, &valid);
            self.entries.extend(new.clone());
            self.warn_of_replaced(&before, &taken, &new, parts);
        } else {
            self.entries.extend(new.clone());
        }
        self.last = Some((days.clone(), valid));
    }
}

/// The parts of a rule.
pub(super) struct Parts<'a> {
    pub(super) days: Days,
    pub(super) valid: Result<Vec<Validity>, String>,
    pub(super) has_dates: bool,
    pub(super) is_whole: bool,
    pub(super) adds: bool,
    pub(super) spans: &'a [TimeSpan],
    pub(super) comment: &'a str,
    pub(super) text: &'a str,
}
