//! What a group of words says, and the same in OpenStreetMap's language.

use chrono::Weekday;
use std::fmt::Write;

/// A start, and an end unless it is open.
pub type Span = (u16, Option<u16>);

/// One day that a group names.
#[derive(Debug, Clone, PartialEq)]
pub enum Day {
    /// A weekday, and which of the month; empty is every one.
    Of(Weekday, Vec<i8>),
    /// Public holidays.
    Holiday,
}

/// Days with their times.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// In the order written.
    pub days: Vec<Day>,
    /// None for days that are closed.
    pub spans: Vec<Span>,
    /// A remark.
    pub note: Option<String>,
    /// Whether these are the only times of its days: `Do nur 14-18`.
    pub only: bool,
}

impl Group {
    /// Whether the group says that days are closed.
    pub fn is_closed(&self) -> bool {
        self.spans.is_empty()
    }

    /// Whether two groups name one day.
    pub fn shares_a_day(&self, other: &Self) -> bool {
        let same = |a: &Day, b: &Day| match (a, b) {
            (Day::Of(a, m), Day::Of(b, n)) => {
                let met = m.iter().any(|n_th| n.contains(n_th) || n_th.is_negative());
                let mixed = n.iter().any(|n_th| n_th.is_negative());
                a == b && (m.is_empty() || n.is_empty() || met || mixed)
            }
            _ => a == b,
        };
        self.days.iter().any(|day| other.days.iter().any(|o| same(day, o)))
    }

    /// Whether two groups are open at one time of one day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let end = |span: &Span| match span.1 {
            Some(end) if end > span.0 => end,
            Some(end) => end + 1440,
            None => 1440,
        };
        let meet = |a: &Span, b: &Span| a.0 < end(b) && b.0 < end(a);
        self.shares_a_day(other)
            && self.spans.iter().any(|span| other.spans.iter().any(|o| meet(span, o)))
    }

    /// Whether a group that follows may not: it is open at the same time, and does not say that it
    /// replaces, or comes behind the only times of its day.
    pub fn clashes(&self, next: &Self) -> bool {
        let behind_only = self.only && !next.is_closed() && self.shares_a_day(next);
        behind_only || (!next.only && self.overlaps(next))
    }

    /// `Mo-Th 09:00-12:00,14:00-16:00 "nur Frauen"` or `We off`.
    pub fn osm(&self) -> String {
        let mut out = days(&self.days);
        let spans: Vec<String> = self.spans.iter().map(span).collect();
        // Writing to a String cannot fail.
        let _ = match self.is_closed() {
            true => write!(out, " off"),
            false => write!(out, " {}", spans.join(",")),
        };
        if let Some(note) = &self.note {
            let _ = write!(out, " \"{note}\"");
        }
        out
    }
}

/// Groups as one expression: the open ones as written, those that close behind them.
pub fn osm(groups: &[Group]) -> String {
    let open = groups.iter().enumerate().filter(|(_, group)| !group.is_closed());
    let mut out = String::new();
    for (index, group) in open {
        let again =
            !group.only && groups[..index].iter().any(|g| !g.is_closed() && g.shares_a_day(group));
        out += if out.is_empty() {
            ""
        } else if again {
            ", "
        } else {
            "; "
        };
        out += &group.osm();
    }
    for group in groups.iter().filter(|group| group.is_closed()) {
        out += if out.is_empty() { "" } else { "; " };
        out += &group.osm();
    }
    out
}

/// `Mo-Th,Sa`, `Th[1,3]`, `Su,PH`.
fn days(days: &[Day]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut run: Vec<Weekday> = Vec::new();
    let flush = |run: &mut Vec<Weekday>, parts: &mut Vec<String>| {
        match (run.first(), run.last()) {
            (Some(first), Some(last)) if run.len() > 2 => {
                parts.push(format!("{}-{}", short(*first), short(*last)));
            }
            _ => parts.extend(run.iter().map(|day| short(*day))),
        }
        run.clear();
    };
    for day in days {
        match day {
            Day::Of(day, nth) if nth.is_empty() => {
                if run.last().is_some_and(|last| last.succ() != *day) || run.contains(day) {
                    flush(&mut run, &mut parts);
                }
                run.push(*day);
            }
            Day::Of(day, nth) => {
                flush(&mut run, &mut parts);
                let nth: Vec<String> = nth.iter().map(i8::to_string).collect();
                parts.push(format!("{}[{}]", short(*day), nth.join(",")));
            }
            Day::Holiday => flush(&mut run, &mut parts),
        }
    }
    flush(&mut run, &mut parts);
    // The language wants holidays at an end.
    if days.contains(&Day::Holiday) {
        parts.push("PH".to_owned());
    }
    parts.join(",")
}

/// `Mo` of Monday.
fn short(day: Weekday) -> String {
    day.to_string().chars().take(2).collect()
}

fn span(span: &Span) -> String {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    match span {
        (start, Some(end)) => format!("{}-{}", clock(*start), clock(*end)),
        (start, None) => format!("{}+", clock(*start)),
    }
}
