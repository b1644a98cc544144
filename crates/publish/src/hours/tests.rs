use super::*;
use directory::schedule::BYDAY;

/// An expression and its schedules, each as `MO,TU 09:00-12:00` with `[1,3]` for positions, `+` for
/// an open end, `from/to` for validity, `!` for holidays and the note in quotation marks.
#[test]
fn what_a_weekly_schedule_can_say() {
    for (text, wanted) in [
        ("Mo-Th 08:30-16:00", &["MO,TU,WE,TH 08:30-16:00"][..]),
        ("Mo,We,Fr 10:00-12:00", &["MO,WE,FR 10:00-12:00"]),
        ("Fr-Mo 10:00-12:00", &["MO,FR,SA,SU 10:00-12:00"]),
        ("Tu 09:00-12:00,14:00-16:00", &["TU 09:00-12:00", "TU 14:00-16:00"]),
        ("Mo 9:00-12:00; Tu 14:00-16:00", &["MO 09:00-12:00", "TU 14:00-16:00"]),
        ("We 15:00+", &["WE 15:00+"]),
        ("Fr 22:00-02:00", &["FR 22:00-02:00"]),
        ("10:00-12:00", &["MO,TU,WE,TH,FR,SA,SU 10:00-12:00"]),
        ("24/7", &["MO,TU,WE,TH,FR,SA,SU 00:00-24:00 !"]),
        ("Mo-Fr 09:00-12:00; PH off", &["MO,TU,WE,TH,FR 09:00-12:00"]),
        ("Mo-Su,PH 09:00-12:00", &["MO,TU,WE,TH,FR,SA,SU 09:00-12:00 !"]),
        ("Th[4] 14:00-16:00", &["TH[4] 14:00-16:00"]),
        ("Th[1,3] 14:00-16:00", &["TH[1,3] 14:00-16:00"]),
        ("Th[-1] 14:00-16:00", &["TH[-1] 14:00-16:00"]),
        // A later rule replaces an earlier one on its days, and only there.
        ("Mo-Fr 09:00-12:00; We off", &["MO,TU,TH,FR 09:00-12:00"]),
        ("Mo-We 09:00-12:00; We 15:00+", &["MO,TU 09:00-12:00", "WE 15:00+"]),
        (
            "Mo-Th 08:30-16:00; Th[4] 14:00-16:00; We 15:00+",
            &["MO,TU 08:30-16:00", "WE 15:00+", "TH[1,2,3,5] 08:30-16:00", "TH[4] 14:00-16:00"],
        ),
        ("Th 09:00-12:00; Th[-1] off", &["TH[-2,-3,-4,-5] 09:00-12:00"]),
        ("Mo 09:00-12:00, Mo 14:00-16:00", &["MO 09:00-12:00", "MO 14:00-16:00"]),
        ("2026 Jan 05-2026 Feb 01 Mo 09:00-12:00", &["MO 09:00-12:00 2026-01-05/2026-02-01"]),
        ("2026 Dec Mo 09:00-12:00", &["MO 09:00-12:00 2026-12-01/2026-12-31"]),
        ("2026 Jan 05-Feb 01 Mo 09:00-12:00", &["MO 09:00-12:00 2026-01-05/2026-02-01"]),
        ("2026 Mo 09:00-12:00", &["MO 09:00-12:00 2026-01-01/2026-12-31"]),
        ("Mo 09:00-12:00 \"nur Frauen\"", &["MO 09:00-12:00 'nur Frauen'"]),
    ] {
        let schedules = schedules(text, Channel::Visit).unwrap();
        let said: Vec<String> = schedules.iter().map(said).collect();
        assert_eq!(said, wanted, "{text}");
    }
}

#[test]
fn what_it_cannot_say_is_refused_with_the_reason() {
    for (text, reason) in [
        ("nach Vereinbarung", "is not understood"),
        ("Mo 9-12 Uhr", "is not understood"),
        ("Mo-Fr", "has days without times"),
        ("\"nach Vereinbarung\"", "has days without times"),
        ("Mo off", "names no opening time"),
        ("PH 10:00-12:00", "has hours only for holidays"),
        ("Mo-Fr,PH 10:00-12:00", "is open on holidays of any day"),
        ("Mo-Fr 09:00-16:00; SH off", "depends on school holidays"),
        ("Mo-Fr 09:00-16:00; Mo-Fr 12:00-13:00 off", "closes for a part of a day"),
        ("Mo 09:00-12:00 || \"anrufen\"", "has a fallback (||)"),
        ("Mo 09:00-12:00 unknown", "says \"unknown\""),
        ("Mo sunrise-sunset", "depends on the sun"),
        ("Mo 15:00-18:00+", "has an end that is also open"),
        ("Jul-Aug Mo 09:00-12:00", "has dates without a year, or in the wrong order"),
        (
            "2026 Dec 01-2025 Dec 02 Mo 09:00-12:00",
            "has dates without a year, or in the wrong order",
        ),
        ("2026 Jan easter-2026 Dec 02 Mo 09:00-12:00", "is not understood"),
        (
            "2026 easter-2026 Dec 02 Mo 09:00-12:00",
            "has dates without a year, or in the wrong order",
        ),
        ("2026-2027 Mo 09:00-12:00", "holds in more than one year"),
        ("week 1-53/2 Mo 09:00-12:00", "limits weeks"),
        ("Mo 09:00-12:00; 2026 Dec Mo off", "replaces hours for a range of dates"),
        ("Th[1] 09:00-12:00; Th[-1] 10:00-12:00", "counts weekdays from both ends of the month"),
        ("Mo 10:00-16:00/01:30", "repeats within the day"),
    ] {
        assert_eq!(schedules(text, Channel::Visit), Err(reason.to_owned()), "{text}");
    }
}

#[test]
fn the_channel_is_the_columns() {
    let schedules = schedules("Mo 09:00-12:00", Channel::Phone).unwrap();
    assert_eq!(schedules[0].channel, Channel::Phone);
}

fn said(schedule: &Schedule) -> String {
    let names: Vec<&str> =
        BYDAY.iter().filter(|(d, _)| schedule.byday.contains(*d)).map(|(_, n)| *n).collect();
    let clock = |Minute(m): Minute| format!("{:02}:{:02}", m / 60, m % 60);
    let mut out = names.join(",");
    if !schedule.bysetpos.is_empty() {
        out += &format!("{:?}", schedule.bysetpos).replace(' ', "");
    }
    out += &format!(" {}", clock(schedule.opens_at));
    out += &schedule.closes_at.map_or("+".to_owned(), |end| format!("-{}", clock(end)));
    if let Some((from, to)) = schedule.valid_from.zip(schedule.valid_to) {
        out += &format!(" {from}/{to}");
    }
    if schedule.open_on_holidays {
        out += " !";
    }
    if let Some(note) = &schedule.note {
        out += &format!(" '{note}'");
    }
    out
}
