//! One week in which everything happens that a table has to show.

use super::*;
use crate::hours::tests::{moment, rule};

#[test]
fn the_week_table_names_its_holidays() {
    let mut rules: Vec<_> = [
        "phone MO,TH,FR 09:00-12:00",
        "visit TH 09:00-12:00",
        "visit TH 08:00+",
        "visit FR 22:00-02:00 ph",
        "visit WE 09:00-12:00 n=2",
    ]
    .map(rule)
    .into();
    rules[0].note = Some("bitte lange läuten".to_owned());
    rules[0].languages = vec!["ar".to_owned()];
    // Holy Week 2026: Wednesday is the first of April, Friday a holiday.
    let table = week(&rules, moment("2026-03-30 00:00").date());
    let said = table.each_ref().map(|day| {
        let lines = day.intervals.iter().map(|i| {
            let closes = i.closes.map_or("+".to_owned(), |end| end.0.to_string());
            format!("{} {}-{closes}", i.channel.as_str(), i.opens.0)
        });
        lines.collect::<Vec<_>>().join(", ")
    });
    assert_eq!(
        said,
        [
            "phone 540-720",
            "",
            "",
            "visit 480-+, visit 540-720, phone 540-720",
            "visit 1320-120",
            "",
            ""
        ]
    );
    let holidays = table.each_ref().map(|day| day.holiday);
    assert_eq!(holidays, [None, None, None, None, Some(Holiday::GoodFriday), None, None]);
    assert_eq!(table[4].date, moment("2026-04-03 00:00").date());
    assert_eq!(table[0].intervals[0].note, Some("bitte lange läuten"));
    assert_eq!(table[0].intervals[0].languages, ["ar"]);
}
