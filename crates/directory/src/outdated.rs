//! Details that nobody has seen for so long that a person should ask before going there.

use crate::member::Member;
use chrono::{Datelike, NaiveDate};

/// Details that were seen last before this year are marked wherever they are shown. In November 2026
/// these were 13 of the network's 243 members.
pub const OUTDATED_BEFORE: i32 = 2019;

/// The year in which an outdated member's details were seen last: read at their source, or confirmed
/// by the member, whichever is later. `None` where that is recent enough, or not known.
///
/// A confirmation after `today` is a slip of the pen and does not count; without a clock, give
/// [`NaiveDate::MAX`].
#[must_use]
pub fn year(member: &Member, today: NaiveDate) -> Option<i32> {
    let source = member.source_date.as_deref();
    let read: Option<i32> = source.and_then(|date| date.get(..4)?.parse().ok());
    let confirmed = member.assured_date.filter(|day| *day <= today).map(|day| day.year());
    read.max(confirmed).filter(|seen| *seen < OUTDATED_BEFORE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::rules;

    #[test]
    fn years() {
        let today = rules::date("2026-11-30").unwrap();
        let check = |source: Option<&str>, assured: Option<&str>, expected: Option<i32>| {
            let anybody = crate::synth::members(1, 1).remove(0);
            let member = Member {
                source_date: source.map(str::to_owned),
                assured_date: assured.map(|day| rules::date(day).unwrap()),
                ..anybody
            };
            assert_eq!(year(&member, today), expected, "{source:?} {assured:?}");
        };
        check(Some("2018"), None, Some(2018));
        check(Some("2018-12"), None, Some(2018));
        check(Some("2018-12-31"), None, Some(2018));
        check(Some("2016-04"), None, Some(2016));
        check(Some("2019"), None, None);
        check(Some("2019-01-01"), None, None);
        check(Some("2025-10"), None, None);
        check(None, None, None);
        // Confirmed later.
        check(Some("2016"), Some("2025-03-01"), None);
        check(Some("2016"), Some("2018-03-01"), Some(2018));
        // Confirmed long ago, and read since; or not.
        check(Some("2020"), Some("2017-03-01"), None);
        check(None, Some("2017-03-01"), Some(2017));
        // A slip of the pen.
        check(Some("2016"), Some("2027-03-01"), Some(2016));
    }
}
