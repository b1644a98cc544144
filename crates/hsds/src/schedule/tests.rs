use super::*;
use directory::problem::{Field, Problem, Rule};
use serde_json::{Value, json};

/// What the gate makes of schedules: channel, weekdays, positions, times, limits; and its problems.
fn gate(list: Value) -> (Vec<String>, Vec<Problem>) {
    let schedules = schedules(Some(&list), Channel::Visit);
    let feed = json!({"type": "FeatureCollection", "profile": "kmn-directory/1", "features": [
        {"type": "Feature", "id": "x", "geometry": null,
         "properties": {"name": "x", "kind": "mbe", "schedules": schedules}}
    ]});
    let (_, members, problems) = directory::feed::read(feed.to_string().as_bytes()).unwrap();
    let shown = members[0].schedules.iter().map(|s| {
        let days: Vec<_> =
            BYDAY.iter().filter(|(d, _)| s.byday.contains(*d)).map(|(_, n)| *n).collect();
        let limits = [s.valid_from, s.valid_to].map(|d| d.map_or("".into(), |d| d.to_string()));
        format!(
            "{} {}{} {}-{} {}",
            s.channel.as_str(),
            days.join(","),
            if s.bysetpos.is_empty() { String::new() } else { format!("{:?}", s.bysetpos) },
            s.opens_at.0,
            s.closes_at.map_or("".into(), |m| m.0.to_string()),
            limits.join("…"),
        )
    });
    (shown.collect(), problems)
}

/// An entry with these fields, and hours from 9 to 12 unless it says otherwise.
fn entry(fields: Value) -> Value {
    let mut all = json!({"opens_at": "09:00", "closes_at": "12:00"});
    for (name, value) in fields.as_object().unwrap() {
        all[name] = value.clone();
    }
    json!([all])
}

#[test]
fn what_is_understood() {
    for (fields, expected) in [
        (json!({"freq": "WEEKLY", "byday": "MO,TH"}), &["visit MO,TH 540-720 …"][..]),
        (
            json!({"freq": "weekly", "interval": 1, "byday": "th, mo"}),
            &["visit MO,TH 540-720 …"][..],
        ),
        (json!({"byday": "MO", "interval": "1"}), &["visit MO 540-720 …"]),
        (json!({"freq": "MONTHLY", "byday": "1MO"}), &["visit MO[1] 540-720 …"]),
        (json!({"freq": "MONTHLY", "byday": "1MO,3MO"}), &["visit MO[1, 3] 540-720 …"]),
        (
            json!({"freq": "MONTHLY", "byday": "-1FR,1MO,-1TU"}),
            &["visit MO[1] 540-720 …", "visit TU,FR[-1] 540-720 …"],
        ),
        // RFC 5545: without an ordinal it is every such weekday of the month.
        (json!({"freq": "MONTHLY", "byday": "WE"}), &["visit WE 540-720 …"]),
        // RFC 5545: without weekdays it is that of the first day. 2026-11-25 is a Wednesday.
        (json!({"freq": "WEEKLY", "dtstart": "2026-11-25"}), &["visit WE 540-720 2026-11-25…"]),
        // The stricter limit counts.
        (
            json!({"byday": "SA", "valid_from": "2026-01-01", "dtstart": "2026-07-04T00:00:00Z",
                   "valid_to": "2026-12-31", "until": "2026-11-07"}),
            &["visit SA 540-720 2026-07-04…2026-11-07"],
        ),
        (
            json!({"byday": "MO", "opens_at": "10:00:00+01:00", "closes_at": "18:00:00.000+02:00"}),
            &["visit MO 600-1080 …"],
        ),
        (json!({"byday": "MO", "timezone": 1}), &["visit MO 540-720 …"]),
        (json!({"byday": "MO", "opens_at": "00:00", "closes_at": "23:59"}), &["visit MO 0-1440 …"]),
        (json!({"byday": "MO", "closes_at": null}), &["visit MO 540- …"]),
        (json!({"byday": "MO", "attending_type": "Telephone"}), &["phone MO 540-720 …"]),
        (json!({"byday": "MO", "attending_type": "legal"}), &["legal MO 540-720 …"]),
        (json!({"byday": "MO", "attending_type": "as you like"}), &["visit MO 540-720 …"]),
        (json!({"byday": "Monday"}), &["visit MO 540-720 …"]),
        (json!({"byday": "mo; Di"}), &["visit MO,TU 540-720 …"]),
        (json!({"byday": ["MO", "thursday"]}), &["visit MO,TH 540-720 …"]),
        (json!({"byday": "MO-WE,FR"}), &["visit MO,TU,WE,FR 540-720 …"]),
        (json!({"byday": "https://schema.org/Friday"}), &["visit FR 540-720 …"]),
        (json!({"byday": "MO", "interval": 1.0, "count": 0}), &["visit MO 540-720 …"]),
        (json!({"byday": "MO", "interval": "1.0", "count": "0"}), &["visit MO 540-720 …"]),
        (json!({"byday": "MO", "interval": null, "bymonthday": []}), &["visit MO 540-720 …"]),
        (json!({"byday": "MO", "opens_at": "9:00:00"}), &["visit MO 540-720 …"]),
        (
            json!({"byday": "MO", "opens_at": "2026-01-05T09:00:00+01:00", "timezone": "CET"}),
            &["visit MO 540-720 …"],
        ),
        // Empty strings limit nothing: exporters write them.
        (json!({"byday": "MO", "bymonthday": "", "until": ""}), &["visit MO 540-720 …"]),
    ] {
        let (shown, problems) = gate(entry(fields.clone()));
        assert_eq!(shown, expected, "{fields}");
        assert_eq!(problems, [], "{fields}");
    }
}

#[test]
fn what_is_not_understood_becomes_a_problem_that_names_it() {
    use Field::*;
    for (fields, field, rule, value) in [
        (
            json!({"freq": "WEEKLY", "interval": 2, "byday": "MO"}),
            ScheduleByday,
            Rule::BadWeekday,
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
        ),
        (json!({"freq": "DAILY"}), ScheduleByday, Rule::BadWeekday, "FREQ=DAILY"),
        (
            json!({"freq": "MONTHLY", "bymonthday": "2,3"}),
            ScheduleByday,
            Rule::BadWeekday,
            "FREQ=MONTHLY;BYMONTHDAY=2,3",
        ),
        (
            json!({"freq": "WEEKLY", "byday": "1MO"}),
            ScheduleByday,
            Rule::BadWeekday,
            "FREQ=WEEKLY;BYDAY=1MO",
        ),
        (json!({"byday": "Someday"}), ScheduleByday, Rule::BadWeekday, "BYDAY=Someday"),
        (json!({"byday": "FR-MO"}), ScheduleByday, Rule::BadWeekday, "BYDAY=FR-MO"),
        (json!({"byday": 1}), ScheduleByday, Rule::BadWeekday, "BYDAY=1"),
        (
            json!({"freq": "MONTHLY", "byday": "6MO"}),
            ScheduleByday,
            Rule::BadWeekday,
            "FREQ=MONTHLY;BYDAY=6MO",
        ),
        (
            json!({"byday": "MO", "byweekno": "41,42"}),
            ScheduleByday,
            Rule::BadWeekday,
            "BYDAY=MO;BYWEEKNO=41,42",
        ),
        (json!({"byday": "MO", "count": 3}), ScheduleByday, Rule::BadWeekday, "COUNT=3;BYDAY=MO"),
        (
            json!({"description": "Mo bis Do vormittags", "opens_at": null}),
            ScheduleOpensAt,
            Rule::Missing,
            "",
        ),
        (
            json!({"description": "Mo bis Do, 9 bis 12"}),
            ScheduleByday,
            Rule::BadWeekday,
            "Mo bis Do, 9 bis 12",
        ),
        (json!({"byday": "MO", "opens_at": "09:00Z"}), ScheduleOpensAt, Rule::BadTime, "09:00Z"),
        (json!({"byday": "MO", "opens_at": "9 am"}), ScheduleOpensAt, Rule::BadTime, "9 am"),
        (json!({"byday": "MO", "timezone": 3}), ScheduleOpensAt, Rule::BadTime, "09:00 UTC3"),
        (
            json!({"byday": "MO", "closes_at": "12:00-05:00"}),
            ScheduleClosesAt,
            Rule::BadTime,
            "12:00-05:00",
        ),
        (json!({"byday": "MO", "until": "Christmas"}), ScheduleValidTo, Rule::BadDate, "Christmas"),
    ] {
        let (shown, problems) = gate(entry(fields.clone()));
        assert!(shown.is_empty(), "{fields} gave {shown:?}");
        let found: Vec<_> = problems.iter().map(|p| (p.field, p.rule, p.value.as_str())).collect();
        assert_eq!(found, [(field, rule, value)], "{fields}");
    }
    let (shown, problems) = gate(json!(["always"]));
    assert!(shown.is_empty());
    assert_eq!((problems[0].field, problems[0].rule), (Schedules, Rule::WrongType));
}
