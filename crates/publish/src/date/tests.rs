//! Dates as editors and spreadsheet programs write them, a row each. Today is 30 November 2026.

use super::*;
use crate::report::read_in_test;

fn check(cell: &str, exact: Exact, expected: &str, findings: &[&str]) {
    let today = NaiveDate::from_ymd_opt(2026, 11, 30);
    let (date, told) = read_in_test(|report| read(cell, exact, today, report));
    assert_eq!(date.unwrap_or_default(), expected, "{cell}");
    assert_eq!(told, findings, "{cell}");
}

#[test]
fn days_that_are_certain() {
    for (cell, date) in [
        ("2026-11-22", "2026-11-22"),
        ("22.11.2026", "2026-11-22"),
        ("1.2.2026", "2026-02-01"),
        ("22. 11. 2026", "2026-11-22"),
        ("22.11.2026.", "2026-11-22"),
        ("2026/11/22", "2026-11-22"),
        ("2026-11-22T00:00:00", "2026-11-22"),
        ("2026-11-22T17:30:00.5Z", "2026-11-22"),
        ("2026-11-22 00:00:00", "2026-11-22"),
        ("22.11.2026 14:30", "2026-11-22"),
        ("22. November 2026", "2026-11-22"),
        ("22 Nov. 2026", "2026-11-22"),
        ("3. März 2026", "2026-03-03"),
        ("3. Maerz 2026", "2026-03-03"),
        ("November 22, 2026", "2026-11-22"),
        ("Sonntag, 22. November 2026", "2026-11-22"),
        ("So, 22.11.2026", "2026-11-22"),
        ("Stand: 22.11.2026", "2026-11-22"),
        ("11/11/2026", "2026-11-11"),
        ("30.11.2026", "2026-11-30"),
        ("29.02.2024", "2024-02-29"),
    ] {
        check(cell, Exact::Day, date, &[]);
    }
}

#[test]
fn months_and_years() {
    for (cell, date) in [
        ("10.2025", "2025-10"),
        ("2025-10", "2025-10"),
        ("10/2025", "2025-10"),
        ("2025", "2025"),
        ("2025.0", "2025"),
        ("November 2025", "2025-11"),
        ("Okt. 2025", "2025-10"),
        ("Dezember 2025", "2025-12"),
        ("Stand November 2025", "2025-11"),
    ] {
        check(cell, Exact::AsKnown, date, &[]);
        check(cell, Exact::Day, "", &["error: names no day"]);
    }
}

#[test]
fn what_was_understood_is_said() {
    check("22.11.99", Exact::Day, "1999-11-22", &["warning: was read as 1999-11-22"]);
    check("22.11.26", Exact::Day, "2026-11-22", &["warning: was read as 2026-11-22"]);
    check("22/11/2026", Exact::Day, "2026-11-22", &["warning: was read as 2026-11-22"]);
    check("11/22/2026", Exact::Day, "2026-11-22", &["warning: was read as 2026-11-22"]);
}

#[test]
fn what_cannot_be_true_is_left_out() {
    for cell in ["22.11.2062", "2026-12-01", "1. Dezember 2026", "1.1.9999", "22.11.62"] {
        check(cell, Exact::Day, "", &["warning: is in the future"]);
    }
    check("12.2026", Exact::AsKnown, "", &["warning: is in the future"]);
    check("2027", Exact::AsKnown, "", &["warning: is in the future"]);
    check("2026", Exact::AsKnown, "2026", &[]);
    for cell in ["01.01.1970", "1900-01-01", "0026-11-22"] {
        check(cell, Exact::Day, "", &["warning: is before 1990, which can hardly be"]);
    }
}

#[test]
fn without_a_day_to_compare_with_only_the_impossible_is_refused() {
    for (cell, date) in [("22.11.2062", "2062-11-22"), ("22.11.2162", "")] {
        let (found, _) = read_in_test(|report| read(cell, Exact::Day, None, report));
        assert_eq!(found.unwrap_or_default(), date, "{cell}");
    }
}

#[test]
fn what_is_no_date_or_two_is_refused() {
    let number = "error: is a date that became a number in the spreadsheet \
                  (it may stand for 2026-11-22)";
    let none = "error: must be a date that exists, such as 2026-11-22";
    let years = "error: may be several dates, since the year has two digits";
    for (cell, finding) in [
        ("05/11/2026", "error: may be 5.11.2026 or 11.5.2026"),
        ("05-11-2026", "error: may be 5.11.2026 or 11.5.2026"),
        ("22/11/26", years),
        ("26-11-22", years),
        ("46348", number),
        ("46348.0", number),
        ("31.02.2026", none),
        ("00.00.0000", none),
        ("22.13.2026", none),
        ("22112026", none),
        ("22.11", none),
        ("November", none),
        ("22. Brumaire 2026", none),
        ("demnächst", none),
        ("Herbst 2025", none),
        ("2025/2026", none),
        ("13.2025.", none),
    ] {
        check(cell, Exact::AsKnown, "", &[finding]);
    }
}
