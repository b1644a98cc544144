//! The public holidays of Niedersachsen (§ 2 NFeiertagsG), computed for any year.
//!
//! Today's law is applied to every year; only the two youngest holidays have a first year: 3 October
//! since 1990, and Reformationstag since 2018 (and once in 2017, in all of Germany). Computed and
//! checked for 1900 to 2200. Easter Sunday and Whit Sunday are no public holidays here.
//!
//! Deliberately absent: names (texts are keyed by [`Holiday::as_str`]), other Länder, school holidays.

use crate::terms::terms;
use chrono::{Datelike, NaiveDate};

terms! {
    /// A public holiday, in the order of the year.
    Holiday {
        /// Neujahr, 1 January.
        NewYear = "new_year",
        /// Karfreitag, two days before Easter.
        GoodFriday = "good_friday",
        /// Ostermontag.
        EasterMonday = "easter_monday",
        /// Tag der Arbeit, 1 May.
        LabourDay = "labour_day",
        /// Christi Himmelfahrt, 39 days after Easter.
        Ascension = "ascension",
        /// Pfingstmontag, 50 days after Easter.
        WhitMonday = "whit_monday",
        /// Tag der Deutschen Einheit, 3 October.
        GermanUnity = "german_unity",
        /// Reformationstag, 31 October.
        Reformation = "reformation",
        /// Erster Weihnachtstag, 25 December.
        Christmas = "christmas",
        /// Zweiter Weihnachtstag, 26 December.
        SecondChristmas = "second_christmas",
    }
}

/// The holiday on this date, if it is one.
///
/// Where two coincide (1 May was Ascension Day in 1913 and 2008), the movable feast is named.
pub fn holiday(date: NaiveDate) -> Option<Holiday> {
    movable(date).or_else(|| fixed(date))
}

fn fixed(date: NaiveDate) -> Option<Holiday> {
    match (date.month(), date.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (5, 1) => Some(Holiday::LabourDay),
        (10, 3) if date.year() >= 1990 => Some(Holiday::GermanUnity),
        (10, 31) if date.year() >= 2017 => Some(Holiday::Reformation),
        (12, 25) => Some(Holiday::Christmas),
        (12, 26) => Some(Holiday::SecondChristmas),
        _ => None,
    }
}

fn movable(date: NaiveDate) -> Option<Holiday> {
    // Easter lies between 22 March and 25 April, so Good Friday is never before 20 March (day 79)
    // and Whit Monday never after 14 June (day 166): most dates need no computation.
    if !(79..=166).contains(&date.ordinal()) {
        return None;
    }
    match date.ordinal() as i32 - easter_ordinal(date.year())? as i32 {
        -2 => Some(Holiday::GoodFriday),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::Ascension),
        50 => Some(Holiday::WhitMonday),
        _ => None,
    }
}

/// Easter Sunday as a day of the year: the anonymous Gregorian computus (Meeus, Astronomical
/// Algorithms, ch. 8). `None` before the calendar reform, where its arithmetic means nothing.
fn easter_ordinal(year: i32) -> Option<u32> {
    if year < 1583 {
        return None;
    }
    let golden = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let lunar_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - lunar_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let n = epact + to_sunday - 7 * late + 114;
    let easter = NaiveDate::from_ymd_opt(year, (n / 31) as u32, (n % 31 + 1) as u32)?;
    Some(easter.ordinal())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;
    use opening_hours::localization::Country;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(year: i32, expected: &[(&str, Holiday)]) {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let found: Vec<_> = first
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter_map(|day| Some((day, holiday(day)?)))
            .collect();
        let expected: Vec<_> =
            expected.iter().map(|(day, name)| (date(&format!("{year}-{day}")), *name)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn whole_years() {
        use Holiday::*;
        check(
            2026,
            &[
                ("01-01", NewYear),
                ("04-03", GoodFriday),
                ("04-06", EasterMonday),
                ("05-01", LabourDay),
                ("05-14", Ascension),
                ("05-25", WhitMonday),
                ("10-03", GermanUnity),
                ("10-31", Reformation),
                ("12-25", Christmas),
                ("12-26", SecondChristmas),
            ],
        );
        // The earliest Easter of living memory: Ascension and Labour Day fall together.
        check(
            2008,
            &[
                ("01-01", NewYear),
                ("03-21", GoodFriday),
                ("03-24", EasterMonday),
                ("05-01", Ascension),
                ("05-12", WhitMonday),
                ("10-03", GermanUnity),
                ("12-25", Christmas),
                ("12-26", SecondChristmas),
            ],
        );
    }

    #[test]
    fn first_years() {
        for (day, expected) in [
            ("1989-10-03", None),
            ("1990-10-03", Some(Holiday::GermanUnity)),
            ("2016-10-31", None),
            ("2017-10-31", Some(Holiday::Reformation)),
            ("2018-10-31", Some(Holiday::Reformation)),
            ("2026-11-01", None),
            ("2026-04-05", None),
            ("2026-12-24", None),
            ("1500-04-20", None),
        ] {
            assert_eq!(holiday(date(day)), expected, "{day}");
        }
    }

    #[test]
    fn easter_of_known_years() {
        for easter in [
            "1900-04-15",
            "1913-03-23",
            "1943-04-25",
            "1954-04-18",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2019-04-21",
            "2024-03-31",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2100-03-28",
            "2200-04-06",
        ] {
            let sunday = date(easter);
            assert_eq!(easter_ordinal(sunday.year()), Some(sunday.ordinal()), "{easter}");
        }
    }

    #[test]
    fn easter_is_a_sunday_in_its_season_in_every_year() {
        for year in 1900..=2200 {
            let easter = NaiveDate::from_yo_opt(year, easter_ordinal(year).unwrap()).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sun, "{easter}");
            let season = (3, 22)..=(4, 25);
            assert!(season.contains(&(easter.month(), easter.day())), "{easter}");
        }
    }

    /// The twin: the table of nationwide holidays in the `opening-hours` crate (2000 to 2075 here).
    #[test]
    fn nationwide_holidays_agree_with_the_published_table() {
        let table = Country::DE.holidays();
        let first = date("2000-01-01");
        for day in first.iter_days().take_while(|day| day.year() <= 2075) {
            let ours = holiday(day).filter(|h| *h != Holiday::Reformation || day.year() == 2017);
            assert_eq!(ours.is_some(), table.get_public().contains(day), "{day} {ours:?}");
        }
    }
}
