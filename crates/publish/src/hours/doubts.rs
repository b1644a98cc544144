//! What makes a rule of open hours doubtful: a remark that may close them or name another way, and
//! hours that take others away.

use super::closing::{is_another_way, is_lasting, is_school_only, restricts};
use super::rules::{ALERT, Loss, ODD_WEEK, OTHER_COLUMN, OTHER_WAY, Parts, Reading};
use super::say;
use super::week::{Day, Entry};
use super::words::group::Day as Named;
use super::{LASTING, words};

impl Reading {
    /// The days that a remark behind hours closes: `"außer Mi"`. `None` if it may close or limit
    /// more than that, or is not about visits; the hours are then left out.
    pub(super) fn days_closed_by_remark(&mut self, parts: &Parts<'_>) -> Option<Vec<Day>> {
        let note = parts.comment;
        if self.of_visits && is_another_way(note) {
            let valid = parts.valid.clone().unwrap_or_else(|_| vec![(None, None)]);
            let loss = match parts.adds {
                true => Loss::Own,
                false => Loss::Days(parts.days.days.clone(), valid),
            };
            self.lose(loss, parts.text, OTHER_WAY, OTHER_COLUMN);
            return None;
        }
        if note.is_empty() || !restricts(note) {
            return Some(Vec::new());
        }
        if is_lasting(note) {
            self.lose(Loss::All, parts.text, "may close it altogether", LASTING);
            return None;
        }
        if is_school_only(note) {
            self.remark(parts.text, "depends on school holidays, which the remark says", ALERT);
            return Some(Vec::new());
        }
        let chars: Vec<(char, usize)> = note.chars().map(|c| (c, 0)).collect();
        let said = words::read(&chars)
            .ok()
            .filter(|said| !said.appointment && said.groups.iter().all(|group| group.is_closed()));
        let Some(said) = said else {
            let why = "has a remark that may close or limit its hours, which were left out";
            self.lose_days(parts, why);
            return None;
        };
        let named = said.groups.iter().flat_map(|group| &group.days);
        let days: Vec<Day> = named
            .filter_map(|day| match day {
                Named::Of(day, nth) => Some((*day, nth.clone())),
                Named::Holiday => None,
            })
            .collect();
        let mend = "these days were taken out; write it as a rule: Mo-Fr 09:00-12:00; We off";
        self.remark(parts.text, "has a remark that closes days", mend);
        Some(days)
    }

    /// Warns where a rule takes away or adds days that the editor hardly meant: times without days,
    /// a rule of which nothing is left, times that leave none of a day's earlier ones.
    pub(super) fn warn_of_replaced(
        &mut self,
        before: &[Entry],
        taken: &[Entry],
        new: &[Entry],
        parts: &Parts<'_>,
    ) {
        if parts.days.unnamed && !parts.is_whole {
            let why = match taken.is_empty() {
                true => "names no days, and so holds on all seven".to_owned(),
                false => format!(
                    "names no days, and so holds on all seven and replaces {}",
                    say::week(taken)
                ),
            };
            let mend = "write the days before it, or, for more times of the same days, \
                        a comma: Mo 07:30-12:00,13:00-16:00";
            return self.remark(parts.text, &why, mend);
        }
        if parts.has_dates {
            return;
        }
        let met = |old: &Entry| new.iter().any(|e| e.day == old.day && e.overlaps(old));
        let apart = |old: &Entry| !taken.iter().any(|other| other.day == old.day && met(other));
        let same = |old: &Entry| {
            new.iter()
                .any(|e| (e.day, e.opens_at, e.closes_at) == (old.day, old.opens_at, old.closes_at))
        };
        let gone = |old: &Entry| {
            before.iter().any(|e| e.rule == old.rule)
                && !self.entries.iter().any(|e| e.rule == old.rule)
        };
        let odd: Vec<Entry> =
            taken.iter().filter(|old| !same(old) && (apart(old) || gone(old))).cloned().collect();
        if !odd.is_empty() {
            let why = format!("replaces what was said before: {}", say::week(&odd));
            self.remark(parts.text, &why, ODD_WEEK);
        }
    }
}
