//! Tables: rules, a moment, what is to be said. 2026-03-02 is a Monday.

use super::*;
use crate::schedule::{BYDAY, Minute, Weekdays};

/// Reads `visit MO,TH 09:00-12:00`, optionally followed by `n=1,-1`, `from=…`, `to=…`, `ph`.
pub(super) fn rule(text: &str) -> Schedule {
    let words: Vec<&str> = text.split(' ').collect();
    let (opens, closes) = words[2].split_once(['-', '+']).unwrap();
    let value = |key: &str| words.iter().find_map(|word| word.strip_prefix(key));
    Schedule {
        channel: words[0].parse().unwrap(),
        byday: words[1].split(',').fold(Weekdays::default(), |set, name| {
            set.with(BYDAY.iter().find(|(_, wire)| *wire == name).unwrap().0)
        }),
        opens_at: minute(opens),
        closes_at: (!closes.is_empty()).then(|| minute(closes)),
        bysetpos: value("n=")
            .map(|list| list.split(',').map(|n| n.parse().unwrap()).collect())
            .unwrap_or_default(),
        languages: vec![],
        valid_from: value("from=").map(|day| day.parse().unwrap()),
        valid_to: value("to=").map(|day| day.parse().unwrap()),
        note: None,
        open_on_holidays: words.contains(&"ph"),
    }
}

fn minute(text: &str) -> Minute {
    let (hours, minutes) = text.split_once(':').unwrap();
    Minute(hours.parse::<u16>().unwrap() * 60 + minutes.parse::<u16>().unwrap())
}

pub(super) fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn say(state: State) -> String {
    let minute = |at: NaiveDateTime| at.to_string()[..16].to_owned();
    let till = |until: Option<NaiveDateTime>| until.map_or("?".to_owned(), minute);
    match state {
        State::Open { channel, until } => format!("{} till {}", channel.as_str(), till(until)),
        State::Closed { next: None } => "closed".to_owned(),
        State::Closed { next: Some(next) } => {
            format!("next {} {} till {}", next.channel.as_str(), minute(next.at), till(next.until))
        }
        State::ByAppointment => "by appointment".to_owned(),
        State::Unknown => "unknown".to_owned(),
        State::TemporarilyClosed => "temporarily closed".to_owned(),
    }
}

#[track_caller]
fn check(rules: &[&str], table: &[(&str, &str)]) {
    let schedules: Vec<_> = rules.iter().map(|text| rule(text)).collect();
    for (at, expected) in table {
        assert_eq!(say(status_of(&schedules, None, moment(at))), *expected, "at {at}");
    }
}

#[test]
fn an_ordinary_week() {
    check(
        &["visit MO,TH 09:00-12:00", "visit TH 14:00-18:00"],
        &[
            ("2026-03-02 08:59", "next visit 2026-03-02 09:00 till 2026-03-02 12:00"),
            ("2026-03-02 09:00", "visit till 2026-03-02 12:00"),
            ("2026-03-02 11:59", "visit till 2026-03-02 12:00"),
            ("2026-03-02 12:00", "next visit 2026-03-05 09:00 till 2026-03-05 12:00"),
            ("2026-03-05 13:00", "next visit 2026-03-05 14:00 till 2026-03-05 18:00"),
            ("2026-03-05 18:00", "next visit 2026-03-09 09:00 till 2026-03-09 12:00"),
        ],
    );
}

#[test]
fn what_touches_or_overlaps_is_one_opening() {
    check(
        &[
            "visit MO 09:00-12:00",
            "visit MO 12:00-13:00",
            "visit MO 12:30-16:00",
            "phone MO 16:00-17:00",
        ],
        &[
            ("2026-03-02 08:00", "next visit 2026-03-02 09:00 till 2026-03-02 16:00"),
            ("2026-03-02 09:30", "visit till 2026-03-02 16:00"),
            ("2026-03-02 12:00", "visit till 2026-03-02 16:00"),
            ("2026-03-02 16:00", "phone till 2026-03-02 17:00"),
        ],
    );
    // Round the clock has no closing time that would be worth a promise.
    let always = ["phone MO,TU,WE,TH,FR,SA,SU 00:00-24:00 ph"];
    check(&always, &[("2026-03-02 08:00", "phone till ?"), ("2026-12-25 00:00", "phone till ?")]);
    // But six days of it do.
    let six_days = ["phone MO,TU,WE,TH,FR,SA 00:00-24:00"];
    check(&six_days, &[("2026-03-02 08:00", "phone till 2026-03-08 00:00")]);
}

#[test]
fn the_telling_channel_is_named() {
    check(
        &[
            "online MO 08:00-18:00",
            "phone MO 09:00-17:00",
            "legal MO 10:00-16:00",
            "visit MO 11:00-15:00",
        ],
        &[
            ("2026-03-02 07:00", "next online 2026-03-02 08:00 till 2026-03-02 18:00"),
            ("2026-03-02 08:00", "online till 2026-03-02 18:00"),
            ("2026-03-02 09:00", "phone till 2026-03-02 17:00"),
            ("2026-03-02 10:00", "legal till 2026-03-02 16:00"),
            ("2026-03-02 11:00", "visit till 2026-03-02 15:00"),
            ("2026-03-02 15:00", "legal till 2026-03-02 16:00"),
        ],
    );
    let together = ["phone TU 09:00-12:00", "visit TU 09:00-10:00"];
    check(&together, &[("2026-03-02 12:00", "next visit 2026-03-03 09:00 till 2026-03-03 10:00")]);
}

#[test]
fn open_ends() {
    check(
        &[
            "visit MO 15:00+",
            "visit TU 09:00-12:00",
            "visit TU 11:00+",
            "visit WE 20:00-24:00",
            "visit WE 22:00+",
        ],
        &[
            ("2026-03-02 14:00", "next visit 2026-03-02 15:00 till ?"),
            ("2026-03-02 15:00", "visit till ?"),
            ("2026-03-02 23:59", "visit till ?"),
            ("2026-03-03 00:00", "next visit 2026-03-03 09:00 till ?"),
            ("2026-03-03 09:00", "visit till ?"),
            ("2026-03-04 20:00", "visit till 2026-03-05 00:00"),
            ("2026-03-04 23:00", "visit till 2026-03-05 00:00"),
        ],
    );
}

#[test]
fn past_midnight_belongs_to_the_start_day() {
    check(
        &["phone SU 22:00-02:00", "phone MO 02:00-03:00"],
        &[
            ("2026-03-01 23:00", "phone till 2026-03-02 03:00"),
            ("2026-03-02 01:59", "phone till 2026-03-02 03:00"),
            ("2026-03-02 03:00", "next phone 2026-03-08 22:00 till 2026-03-09 03:00"),
            ("2026-03-02 22:30", "next phone 2026-03-08 22:00 till 2026-03-09 03:00"),
        ],
    );
    // Maundy Thursday runs into Good Friday; Good Friday itself doesn't start.
    check(
        &["phone TH,FR 22:00-02:00"],
        &[
            ("2026-04-03 01:00", "phone till 2026-04-03 02:00"),
            ("2026-04-03 22:30", "next phone 2026-04-09 22:00 till 2026-04-10 02:00"),
        ],
    );
    // The last day of validity runs on; the day before the first one doesn't reach in.
    check(
        &["phone MO,TU 22:00-02:00 from=2026-03-03 to=2026-03-09"],
        &[
            ("2026-03-03 01:00", "next phone 2026-03-03 22:00 till 2026-03-04 02:00"),
            ("2026-03-10 01:00", "phone till 2026-03-10 02:00"),
            ("2026-03-10 02:00", "unknown"),
        ],
    );
}

#[test]
fn holidays_close_what_does_not_say_otherwise() {
    check(
        &["visit MO,TU,WE,TH,FR,SA 09:00-12:00", "phone MO,TU,WE,TH,FR,SA 10:00-11:00 ph"],
        &[
            ("2026-04-03 09:30", "next phone 2026-04-03 10:00 till 2026-04-03 11:00"),
            ("2026-04-03 10:30", "phone till 2026-04-03 11:00"),
            ("2026-04-06 11:00", "next visit 2026-04-07 09:00 till 2026-04-07 12:00"),
            // Reformationstag 2026 is a Saturday.
            ("2026-10-31 09:30", "next phone 2026-10-31 10:00 till 2026-10-31 11:00"),
            ("2026-10-30 09:30", "visit till 2026-10-30 12:00"),
        ],
    );
    // Over the turn of the year: 25 December 2026 and 1 January 2027 are Fridays.
    check(
        &["visit FR 09:00-12:00"],
        &[("2026-12-24 12:00", "next visit 2027-01-08 09:00 till 2027-01-08 12:00")],
    );
}

#[test]
fn the_turn_of_the_year() {
    check(
        &["phone TH 20:00-04:00", "visit SA 09:00-12:00"],
        &[
            ("2026-12-31 23:59", "phone till 2027-01-01 04:00"),
            ("2027-01-01 00:00", "phone till 2027-01-01 04:00"),
            ("2027-01-01 04:00", "next visit 2027-01-02 09:00 till 2027-01-02 12:00"),
        ],
    );
}

#[test]
fn wall_time_across_the_clock_changes() {
    // 29 March 2026, 02:00 → 03:00, and 25 October 2026, 03:00 → 02:00, are Sundays.
    check(
        &["phone SU 01:00-04:00", "phone SA 22:00-02:30"],
        &[
            ("2026-03-29 00:30", "phone till 2026-03-29 04:00"),
            ("2026-03-29 01:59", "phone till 2026-03-29 04:00"),
            ("2026-03-29 03:00", "phone till 2026-03-29 04:00"),
            ("2026-10-25 02:30", "phone till 2026-10-25 04:00"),
            ("2026-10-25 04:00", "next phone 2026-11-01 01:00 till 2026-11-01 04:00"),
        ],
    );
    // A closing time inside the hour that doesn't exist has passed when the clock jumps.
    check(
        &["phone SU 01:00-02:30"],
        &[
            ("2026-03-29 01:30", "phone till 2026-03-29 02:30"),
            ("2026-03-29 03:00", "next phone 2026-04-05 01:00 till 2026-04-05 02:30"),
        ],
    );
}

#[test]
fn nth_weekday_of_the_month() {
    check(
        &["visit WE 09:00-12:00 n=1,3"],
        &[
            ("2026-03-04 10:00", "visit till 2026-03-04 12:00"),
            ("2026-03-11 10:00", "next visit 2026-03-18 09:00 till 2026-03-18 12:00"),
            ("2026-03-18 12:00", "next visit 2026-04-01 09:00 till 2026-04-01 12:00"),
        ],
    );
    // No fifth Monday in January or February 2027, and the one of March is Easter Monday.
    check(
        &["visit MO 09:00-12:00 n=5"],
        &[
            ("2026-11-30 10:00", "visit till 2026-11-30 12:00"),
            ("2026-11-30 12:00", "closed"),
            ("2027-03-29 10:00", "closed"),
            ("2027-04-01 10:00", "next visit 2027-05-31 09:00 till 2027-05-31 12:00"),
        ],
    );
    check(
        &["legal SA 09:00-12:00 n=-1"],
        &[
            ("2026-11-22 12:00", "next legal 2026-11-28 09:00 till 2026-11-28 12:00"),
            ("2026-02-28 10:00", "legal till 2026-02-28 12:00"),
            ("2026-02-21 10:00", "next legal 2026-02-28 09:00 till 2026-02-28 12:00"),
        ],
    );
    // −5 and 5 are the same: the first of five.
    check(
        &["legal MO 09:00-12:00 n=-5"],
        &[
            ("2026-03-02 10:00", "legal till 2026-03-02 12:00"),
            ("2026-04-13 10:00", "next legal 2026-06-01 09:00 till 2026-06-01 12:00"),
        ],
    );
}

#[test]
fn leap_day() {
    // 29 February 2028 is a Tuesday, the fifth of its month.
    check(
        &["visit TU 09:00-12:00 n=5", "phone TU 20:00-01:00"],
        &[
            ("2028-02-29 10:00", "visit till 2028-02-29 12:00"),
            ("2028-02-29 23:00", "phone till 2028-03-01 01:00"),
            ("2028-03-01 00:30", "phone till 2028-03-01 01:00"),
        ],
    );
}

#[test]
fn validity_has_inclusive_edges() {
    check(
        &["visit MO 09:00-12:00 from=2026-03-02 to=2026-03-09"],
        &[
            ("2026-01-01 10:00", "next visit 2026-03-02 09:00 till 2026-03-02 12:00"),
            ("2025-12-31 10:00", "closed"),
            ("2026-03-02 10:00", "visit till 2026-03-02 12:00"),
            ("2026-03-09 10:00", "visit till 2026-03-09 12:00"),
            ("2026-03-09 12:00", "closed"),
            ("2026-03-10 10:00", "unknown"),
        ],
    );
}

#[test]
fn what_makes_no_sense_is_never_open() {
    check(
        &["visit MO 09:00-09:00", "visit MO 24:00+"],
        &[("2026-03-02 09:00", "closed"), ("2026-03-03 00:00", "closed")],
    );
    check(&[], &[("2026-03-02 09:00", "unknown")]);
    let rules = [rule("visit MO 09:00-12:00 ph"), rule("phone SU 22:00+")];
    for at in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
        assert!(matches!(status_of(&rules, None, at), State::Open { .. } | State::Closed { .. }));
        week(&rules, at.date());
    }
}

#[test]
fn one_channel_alone() {
    let rules = [rule("visit MO 09:00-12:00"), rule("phone TU 10:00-11:00")];
    for (channel, expected) in [
        (None, "visit till 2026-03-02 12:00"),
        (Some(Channel::Visit), "visit till 2026-03-02 12:00"),
        (Some(Channel::Phone), "next phone 2026-03-03 10:00 till 2026-03-03 11:00"),
        (Some(Channel::Online), "unknown"),
    ] {
        assert_eq!(say(status_of(&rules, channel, moment("2026-03-02 10:00"))), expected);
    }
}

#[test]
fn the_horizon_is_sixty_days() {
    // 2026-05-01 is the sixtieth day after 2026-03-02.
    let rules = ["visit FR 09:00-12:00 from=2026-05-01 ph"];
    check(
        &rules,
        &[
            ("2026-03-02 10:00", "next visit 2026-05-01 09:00 till 2026-05-01 12:00"),
            ("2026-03-01 23:59", "closed"),
        ],
    );
}

#[test]
fn members() {
    use crate::terms::Appointment::{Possible, Required};
    let hours = ["visit MO 09:00-12:00 to=2026-03-31"];
    for (rules, appointment, state, at, expected) in [
        (&hours[..], None, Status::Active, "2026-03-02 10:00", "visit till 2026-03-02 12:00"),
        (&hours, Some(Required), Status::Active, "2026-03-02 10:00", "visit till 2026-03-02 12:00"),
        (&hours, Some(Required), Status::Active, "2026-04-02 10:00", "by appointment"),
        (&hours, Some(Required), Status::Active, "2026-03-31 10:00", "by appointment"),
        (&hours, Some(Possible), Status::Active, "2026-04-02 10:00", "unknown"),
        (&hours, None, Status::TemporarilyClosed, "2026-03-02 10:00", "temporarily closed"),
        (&[], Some(Required), Status::Active, "2026-03-02 10:00", "by appointment"),
        (&[], Some(Possible), Status::Active, "2026-03-02 10:00", "unknown"),
        (&[], None, Status::Active, "2026-03-02 10:00", "unknown"),
    ] {
        let schedules = rules.iter().map(|text| rule(text)).collect();
        let anybody = crate::synth::members(1, 1).remove(0);
        let member = Member { appointment, schedules, status: state, ..anybody };
        assert_eq!(say(status(&member, moment(at))), expected);
        assert_eq!(is_open(&member, None, moment(at)), expected.starts_with("visit"));
        assert!(!is_open(&member, Some(Channel::Phone), moment(at)));
    }
}
