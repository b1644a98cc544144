//! Cells of hours, and what becomes of them: a row each.

use super::*;
use directory::schedule::{BYDAY, Minute};

/// A cell and what is published, rules with ` | ` between them: each as `MO,TU 09:00-12:00` with
/// `[1,3]` for positions, `+` for an open end, `from/to` for validity, `!` for holidays and the
/// note in quotation marks.
fn published(cell: &str) -> (Hours, String) {
    let hours = read(cell, Channel::Visit);
    let said: Vec<String> = hours.schedules.iter().map(said).collect();
    (hours, said.join(" | "))
}

/// Read as it stands: nothing to remark.
fn check_silent(cell: &str, wanted: &str) {
    let (hours, said) = published(cell);
    assert_eq!(said, wanted, "{cell}");
    assert_eq!(hours.remarks, [], "{cell}");
    assert_eq!(hours.appointment, None, "{cell}");
}

/// Published with a remark that has these words, on what is wrong or how to mend it.
fn check_remarked(cell: &str, wanted: &str, words: &str) {
    let (hours, said) = published(cell);
    assert_eq!(said, wanted, "{cell}");
    let found = |remark: &Remark| remark.wrong.contains(words) || remark.mend.contains(words);
    assert!(hours.remarks.iter().any(found), "{cell}: {words} in {:#?}", hours.remarks);
}

/// As words: the proposal, and what is published.
fn check_words(cell: &str, osm: &str, wanted: &str) {
    assert_eq!(in_osm(cell).as_deref(), Ok(osm), "{cell}");
    check_remarked(cell, wanted, &format!("it was read as {osm} : write that"));
}

#[test]
fn openstreetmaps_language() {
    for (cell, wanted) in [
        ("Mo-Th 08:30-16:00", "MO,TU,WE,TH 08:30-16:00"),
        ("Mo,We,Fr 10:00-12:00", "MO,WE,FR 10:00-12:00"),
        ("Fr-Mo 10:00-12:00", "MO,FR,SA,SU 10:00-12:00"),
        ("Tu 09:00-12:00,14:00-16:00", "TU 09:00-12:00 | TU 14:00-16:00"),
        ("Mo 9:00-12:00; Tu 14:00-16:00", "MO 09:00-12:00 | TU 14:00-16:00"),
        ("We 15:00+", "WE 15:00+"),
        ("Fr 22:00-02:00", "FR 22:00-02:00"),
        ("24/7", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00 !"),
        ("Mo-Su 00:00-24:00", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00 !"),
        ("Mo-Su,PH 09:00-12:00", "MO,TU,WE,TH,FR,SA,SU 09:00-12:00 !"),
        ("Th[4] 14:00-16:00", "TH[4] 14:00-16:00"),
        ("Th[1,3] 14:00-16:00", "TH[1,3] 14:00-16:00"),
        ("Th[-1] 14:00-16:00", "TH[-1] 14:00-16:00"),
        // A later rule replaces an earlier one on its days, and only there.
        ("Mo-Fr 09:00-12:00; We off", "MO,TU,TH,FR 09:00-12:00"),
        ("Mo-Fr 09:00-16:00; We 09:00-12:00", "MO,TU,TH,FR 09:00-16:00 | WE 09:00-12:00"),
        (
            "Mo-Th 08:30-16:00; Th[4] 14:00-16:00; We 15:00+",
            "MO,TU 08:30-16:00 | WE 15:00+ | TH[1,2,3,5] 08:30-16:00 | TH[4] 14:00-16:00",
        ),
        ("Th 09:00-12:00; Th[-1] off", "TH[-2,-3,-4,-5] 09:00-12:00"),
        ("Th[1] 09:00-12:00; Th[-1] 10:00-12:00", "TH[1] 09:00-12:00 | TH[-1] 10:00-12:00"),
        ("Mo 09:00-12:00, Mo 14:00-16:00", "MO 09:00-12:00 | MO 14:00-16:00"),
        // For a time.
        ("2026 Jan 05-2026 Feb 01 Mo 09:00-12:00", "MO 09:00-12:00 2026-01-05/2026-02-01"),
        ("2026 Dec Mo 09:00-12:00", "MO 09:00-12:00 2026-12-01/2026-12-31"),
        ("2026 Jan 05-Feb 01 Mo 09:00-12:00", "MO 09:00-12:00 2026-01-05/2026-02-01"),
        ("2026 Mo 09:00-12:00", "MO 09:00-12:00 2026-01-01/2026-12-31"),
        ("2026-2027 Mo 09:00-12:00", "MO 09:00-12:00 2026-01-01/2027-12-31"),
        ("2027+ Mo 09:00-12:00", "MO 09:00-12:00 2027-01-01/"),
        (
            "Mo 09:00-12:00; 2026 Dec 24-2027 Jan 01 off",
            "MO 09:00-12:00 /2026-12-23 | MO 09:00-12:00 2027-01-02/",
        ),
        (
            "Mo 09:00-12:00; 2026 Jul Mo 10:00-11:00",
            "MO 09:00-12:00 /2026-06-30 | MO 09:00-12:00 2026-08-01/ | \
             MO 10:00-11:00 2026-07-01/2026-07-31",
        ),
        ("Mo 09:00-12:00 \"nur Frauen\"", "MO 09:00-12:00 'nur Frauen'"),
        ("Mo 09:00-12:00 \"nur nach Termin\"", "MO 09:00-12:00 'nur nach Termin'"),
        // A break.
        ("Mo 09:00-16:00; Mo 12:00-13:00 off", "MO 09:00-12:00 | MO 13:00-16:00"),
        ("Mo 09:00-16:00; 12:00-13:00 off", "MO 09:00-12:00 | MO 13:00-16:00"),
        ("Mo 09:00-16:00; Mo 15:00-18:00 off", "MO 09:00-15:00"),
        // Holidays are closed, wherever and with whatever it is said.
        ("Mo-Fr 09:00-12:00; PH off", "MO,TU,WE,TH,FR 09:00-12:00"),
        ("Mo-Fr 09:00-12:00, PH off", "MO,TU,WE,TH,FR 09:00-12:00"),
        ("PH off; Mo-Fr 09:00-12:00", "MO,TU,WE,TH,FR 09:00-12:00"),
        ("Mo-Su 00:00-24:00; PH off", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00"),
        ("24/7; PH off", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00"),
        ("24/7; PH closed", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00"),
        ("PH off; 24/7", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00"),
        ("24/7; Su,PH off", "MO,TU,WE,TH,FR,SA 00:00-24:00"),
        ("24/7; PH,Su off", "MO,TU,WE,TH,FR,SA 00:00-24:00"),
        (
            "Tu-Fr 11:00-19:00; Sa 10:00-17:00; Su,PH off",
            "TU,WE,TH,FR 11:00-19:00 | SA 10:00-17:00",
        ),
        ("Mo-Fr 09:00-12:00; Sa,Su,PH off", "MO,TU,WE,TH,FR 09:00-12:00"),
        ("Mo-Fr 09:00-12:00; PH Mo-Fr off", "MO,TU,WE,TH,FR 09:00-12:00"),
        // What keyboards and word processors make of it.
        ("Mo-Fr 09:00-12:00;", "MO,TU,WE,TH,FR 09:00-12:00"),
        ("Mo-Fr 09:00-12:00 ; ;", "MO,TU,WE,TH,FR 09:00-12:00"),
        ("Mo, Tu, Th 09:00-12:00", "MO,TU,TH 09:00-12:00"),
        ("Mo – Fr 09:00 – 12:00", "MO,TU,WE,TH,FR 09:00-12:00"),
        ("Mo‑Fr 09:00—12:00", "MO,TU,WE,TH,FR 09:00-12:00"),
        ("Mo\u{a0}09:00-12:00", "MO 09:00-12:00"),
        ("Mo\u{200b} 09:00-12:00\u{feff}", "MO 09:00-12:00"),
        ("Mo 09:00-12:00 „nur Frauen“", "MO 09:00-12:00 'nur Frauen'"),
        ("Mo 09:00-12:00 \"\"nur Frauen\"\"", "MO 09:00-12:00 'nur Frauen'"),
        ("Mo 09:00-12:00\nTu 14:00-16:00", "MO 09:00-12:00 | TU 14:00-16:00"),
        ("Mo 09:00-12:00\r\nTu 14:00-16:00\r\n", "MO 09:00-12:00 | TU 14:00-16:00"),
        ("mo-fr 09:00-12:00", "MO,TU,WE,TH,FR 09:00-12:00"),
        // Times behind a comma belong to the days before it.
        ("Mo-Tu 09:00-12:00 , 13:00-15:00", "MO,TU 09:00-12:00 | MO,TU 13:00-15:00"),
        ("Mo-Tu 09:00-12:00, 13:00-15:00", "MO,TU 09:00-12:00 | MO,TU 13:00-15:00"),
        ("Mo 09:00-12:00 \"a\", 14:00-16:00", "MO 09:00-12:00 'a' | MO 14:00-16:00"),
        ("Mo 09:00-12:00,We 14:00-16:00", "MO 09:00-12:00 | WE 14:00-16:00"),
        (
            "Mo 09:00-12:00, We 14:00-16:00, 17:00-18:00",
            "MO 09:00-12:00 | WE 14:00-16:00 | WE 17:00-18:00",
        ),
    ] {
        check_silent(cell, wanted);
    }
}

#[test]
fn what_an_editor_hardly_meant_shows_the_week() {
    for (cell, wanted, words) in [
        (
            "Mo 07:30-12:00;13:00-16:00",
            "MO,TU,WE,TH,FR,SA,SU 13:00-16:00",
            "holds on all seven and replaces Monday 07:30–12:00",
        ),
        ("10:00-12:00", "MO,TU,WE,TH,FR,SA,SU 10:00-12:00", "shown are: Monday to Sunday"),
        (
            "Mo-Fr 08:00-12:00; Mo 14:00-18:00",
            "MO 14:00-18:00 | TU,WE,TH,FR 08:00-12:00",
            "shown are: Monday 14:00–18:00; Tuesday to Friday 08:00–12:00",
        ),
        ("Mo 09:00-12:00; Mo 14:00-16:00", "MO 14:00-16:00", "replaces what was said before"),
        ("We 09:00-12:00; Mo-We 10:00-16:00", "MO,TU,WE 10:00-16:00", "Wednesday 09:00–12:00"),
        (
            "Th 09:00-12:00; Th[1] 14:00-16:00",
            "TH[2,3,4,5] 09:00-12:00 | TH[1] 14:00-16:00",
            "Thursday 09:00–12:00 (1st of the month)",
        ),
    ] {
        check_remarked(cell, wanted, words);
    }
}

#[test]
fn what_cannot_be_said_takes_with_it_what_it_may_have_changed() {
    for (cell, wanted, words) in [
        // Days without times, wherever digits stand.
        ("Mo-Fr", "", "has days without times"),
        ("Mo-Fr \"Zimmer 24\"", "", "has days without times"),
        ("Mo-Fr open \"24/7\"", "", "has days without times"),
        ("2024 Mo", "", "has days without times"),
        ("2024", "", "has days without times"),
        ("open", "", "has no times"),
        ("Mo-Fr 09:00-12:00; Sa", "MO,TU,WE,TH,FR 09:00-12:00", "\"Sa\" has days without times"),
        ("Mo-Fr 09:00-12:00; We \"Raum 24:00\"", "MO,TU,TH,FR 09:00-12:00", "has days without"),
        ("\"Zimmer 24\"", "", "is a remark"),
        ("\"0511 24/7\"", "", "is a remark"),
        // Only the rule.
        ("Mo 09:00-16:00; SH off", "MO 09:00-16:00", "\"SH off\" depends on school holidays"),
        ("Mo-Sa 09:00-16:00; Sa,SH off", "MO,TU,WE,TH,FR 09:00-16:00", "school holidays"),
        ("Mo 09:00-16:00; SH Mo 10:00-12:00", "MO 09:00-16:00", "only for holidays"),
        ("Mo 09:00-16:00; Dec 24-26 off", "MO 09:00-16:00", "\"Dec 24-26 off\" has dates without"),
        ("Mo 09:00-16:00; Dec 24, Dec 31 off", "MO 09:00-16:00", "put it into alert"),
        ("Mo 09:00-16:00; week 30-32 off", "MO 09:00-16:00", "limits weeks"),
        ("Mo 09:00-16:00; PH -1 day off", "MO 09:00-16:00", "counts days from another day"),
        ("Mo 09:00-16:00; 24.12.-1.1. geschlossen", "MO 09:00-16:00", "for some dates only"),
        ("Mo 09:00-16:00; in den Ferien geschlossen", "MO 09:00-16:00", "put it into alert"),
        ("Mo 09:00-12:00 || \"anrufen\"", "MO 09:00-12:00", "is a fallback"),
        ("Mo 09:00-12:00; PH 10:00-12:00", "MO 09:00-12:00", "only for holidays"),
        ("Mo-Fr,PH 10:00-12:00", "MO,TU,WE,TH,FR 10:00-12:00 !", "holidays of any day"),
        ("PH 10:00-12:00", "", "only for holidays"),
        ("Mo 09:00-12:00, Tu 25:00-26:00", "MO 09:00-12:00", "at character 20: \"25:00-26:00\""),
        // The rule and its days.
        ("Mo-Tu 09:00-12:00; Tu 25:00-26:00", "MO 09:00-12:00", "is not understood at"),
        ("Mo-Tu 09:00-12:00; Tu nur Kino", "MO 09:00-12:00", "at character 27: \"Kino\""),
        ("Mo-Tu 09:00-12:00; Tu sunrise-sunset", "MO 09:00-12:00", "depends on the sun"),
        ("Mo-Tu 09:00-12:00; Tu 10:00-12:00 unknown", "MO 09:00-12:00", "says \"unknown\""),
        ("Mo-Tu 09:00-12:00; Jul-Aug Tu 10:00-11:00", "MO 09:00-12:00", "dates without a year"),
        ("Mo-Tu 09:00-12:00; week 1-53/2 Tu 10:00-11:00", "MO 09:00-12:00", "limits weeks"),
        ("Mo 14:00-06:00", "", "goes on past midnight"),
        ("Mo 15:00-18:00+", "", "has an end that is also open"),
        ("Mo 10:00-16:00/01:30", "", "repeats within the day"),
        ("2026 Dec 01-2025 Dec 02 Mo 09:00-12:00", "", "in the wrong order"),
        // All of it.
        ("Mo-Fr 09:00-12:00; Kino", "", "at character 20: \"Kino\""),
        ("Mo-Fr 09:00-12:00; \"mittwochs geschlossen\"", "", "may change the hours"),
        ("Mo-Fr 09:00-12:00; Tu oder Mittwoch Kino", "", "is not understood"),
        ("Mo-Fr 09:00-16:00; Mi ab 12 Uhr geschlossen", "", "closes for a part of a day"),
        ("2026 Jan easter-2026 Dec 02 Mo 09:00-12:00", "", "at character 10"),
        ("Mo off", "", "names no opening time"),
        (";", "", "names no opening time"),
        // A remark of its own stands with all hours.
        ("Mo 09:00-12:00; \"Zimmer 24\"", "MO 09:00-12:00 'Zimmer 24'", "is a remark"),
    ] {
        check_remarked(cell, wanted, words);
    }
}

#[test]
fn appointments() {
    for (cell, wanted, appointment) in [
        ("\"nach Vereinbarung unter 0511 2468\"", "", "required"),
        ("nach Vereinbarung", "", "required"),
        ("n. V.", "", "required"),
        ("Termine nur nach tel. Vereinbarung: 0511 12345-0", "", "required"),
        ("by appointment only", "", "required"),
        ("24/7 \"nach Vereinbarung\"", "", "required"),
        ("unknown \"nach Vereinbarung\"", "", "required"),
        ("PH off; \"nach Vereinbarung\"", "", "required"),
        ("Mo,Tu 09:00-12:00; We \"nur nach Termin, Zimmer 24\"", "MO,TU 09:00-12:00", "possible"),
        ("Mo-We 09:00-12:00; We \"nach Termin\"", "MO,TU 09:00-12:00", "possible"),
        ("Mo 09:00-12:00 || \"nach Vereinbarung\"", "MO 09:00-12:00", "possible"),
        ("Mo 09:00-12:00 || “nach Vereinbarung”", "MO 09:00-12:00", "possible"),
        ("Mo 09:00-12:00; \"nach Vereinbarung\"", "MO 09:00-12:00", "possible"),
        ("Mo 9-12 Uhr oder nach Absprache", "MO 09:00-12:00", "possible"),
        ("Mo 09:00-12:00; und nach Absprache", "MO 09:00-12:00", "possible"),
        ("Mo 09:00-12:00\nsonst n.V.", "MO 09:00-12:00", "possible"),
        ("Mo 09:00-12:00; nur nach Anmeldung", "MO 09:00-12:00", "required"),
        ("Mo Kino; nach Vereinbarung", "", "possible"),
        ("ohne Termin", "", ""),
        ("\"ohne Anmeldung\"", "", ""),
        ("keine Termine", "", ""),
    ] {
        let (hours, said) = published(cell);
        assert_eq!(said, wanted, "{cell}");
        assert_eq!(hours.appointment.map_or("", |a| a.as_str()), appointment, "{cell}");
        assert!(!hours.remarks.is_empty(), "{cell}");
    }
}

#[test]
fn what_a_cell_may_hold_does_not_reach_the_terminal() {
    let hours = read("Mo \"a\u{1b}[31m\u{202e}\nb\"; \u{1b}[2J", Channel::Visit);
    for Remark { wrong, mend } in hours.remarks {
        assert!(!wrong.chars().chain(mend.chars()).any(char::is_control), "{wrong}: {mend}");
        assert!(!wrong.contains('\u{202e}'), "{wrong}");
    }
}

#[test]
fn the_channel_is_the_columns() {
    let hours = read("Mo 09:00-12:00", Channel::Phone);
    assert_eq!(hours.schedules[0].channel, Channel::Phone);
}

#[test]
fn german_and_english_words() {
    for (cell, osm, wanted) in [
        ("Mo.–Do. 9–12 Uhr", "Mo-Th 09:00-12:00", "MO,TU,WE,TH 09:00-12:00"),
        ("Mo-Do: 09:00 – 12:00 Uhr", "Mo-Th 09:00-12:00", "MO,TU,WE,TH 09:00-12:00"),
        ("dienstags 14-16", "Tu 14:00-16:00", "TU 14:00-16:00"),
        ("Dienstag, 14-16 Uhr", "Tu 14:00-16:00", "TU 14:00-16:00"),
        ("1. und 3. Donnerstag im Monat 14-16 Uhr", "Th[1,3] 14:00-16:00", "TH[1,3] 14:00-16:00"),
        ("jeden 1. Montag im Monat, 15-17 Uhr", "Mo[1] 15:00-17:00", "MO[1] 15:00-17:00"),
        ("jeden letzten Mittwoch im Monat 10-12 Uhr", "We[-1] 10:00-12:00", "WE[-1] 10:00-12:00"),
        ("jeden zweiten Mittwoch im Monat 10-12 Uhr", "We[2] 10:00-12:00", "WE[2] 10:00-12:00"),
        ("1st and 3rd Thursday 2pm-4pm", "Th[1,3] 14:00-16:00", "TH[1,3] 14:00-16:00"),
        ("Montag bis Mittwoch von 8.30 bis 12.00 Uhr", "Mo-We 08:30-12:00", "MO,TU,WE 08:30-12:00"),
        ("Di + Do 14:00 - 17:00 Uhr", "Tu,Th 14:00-17:00", "TU,TH 14:00-17:00"),
        (
            "Mo, Mi 9-12 u. 14-16 Uhr",
            "Mo,We 09:00-12:00,14:00-16:00",
            "MO,WE 09:00-12:00 | MO,WE 14:00-16:00",
        ),
        ("Mo.-Mi. 9-12h", "Mo-We 09:00-12:00", "MO,TU,WE 09:00-12:00"),
        ("Mi 9h30-12h", "We 09:30-12:00", "WE 09:30-12:00"),
        ("Mittwoch ab 15 Uhr", "We 15:00+", "WE 15:00+"),
        ("So zwischen 10 und 12 Uhr", "Su 10:00-12:00", "SU 10:00-12:00"),
        ("Mo-Mi 9-12 Uhr, dienstags geschlossen", "Mo-We 09:00-12:00; Tu off", "MO,WE 09:00-12:00"),
        ("Di geschlossen; Mo-Mi 9-12 Uhr", "Mo-We 09:00-12:00; Tu off", "MO,WE 09:00-12:00"),
        ("Mo-Mi außer Di 9-12 Uhr", "Mo,We 09:00-12:00", "MO,WE 09:00-12:00"),
        ("Mo-Mi 9-12 Uhr außer dienstags", "Mo-We 09:00-12:00; Tu off", "MO,WE 09:00-12:00"),
        (
            "Sonn- und feiertags geschlossen, Sa 10-18 Uhr",
            "Sa 10:00-18:00; Su,PH off",
            "SA 10:00-18:00",
        ),
        (
            "Montag: 9-12 Uhr\nDienstag: 14-16 Uhr",
            "Mo 09:00-12:00; Tu 14:00-16:00",
            "MO 09:00-12:00 | TU 14:00-16:00",
        ),
        (
            "Montag\n9-12 Uhr\nDienstag\n14-16 Uhr",
            "Mo 09:00-12:00; Tu 14:00-16:00",
            "MO 09:00-12:00 | TU 14:00-16:00",
        ),
        ("Monday to Friday 9am-5pm", "Mo-Fr 09:00-17:00", "MO,TU,WE,TH,FR 09:00-17:00"),
        ("Tuesdays 10:00 to 12:00", "Tu 10:00-12:00", "TU 10:00-12:00"),
        (
            "Mo 9-12 Uhr außer Ferien",
            "Mo 09:00-12:00 \"außer Ferien\"",
            "MO 09:00-12:00 'außer Ferien'",
        ),
        (
            "Mo 9-12 Uhr (nur Frauen)",
            "Mo 09:00-12:00 \"nur Frauen\"",
            "MO 09:00-12:00 'nur Frauen'",
        ),
        (
            "dienstags 14-16 nach Vereinbarung",
            "Tu 14:00-16:00 \"nach Vereinbarung\"",
            "TU 14:00-16:00 'nach Vereinbarung'",
        ),
        (
            "Mo 9-12 Uhr und nach Vereinbarung",
            "Mo 09:00-12:00 || \"nach Vereinbarung\"",
            "MO 09:00-12:00",
        ),
        (
            "Mo-Mi 8-12 Uhr; Mo 14-18 Uhr",
            "Mo-We 08:00-12:00, Mo 14:00-18:00",
            "MO,TU,WE 08:00-12:00 | MO 14:00-18:00",
        ),
        (
            "Mo-Mi 8-12, Mi auch 14-18 Uhr",
            "Mo-We 08:00-12:00, We 14:00-18:00",
            "MO,TU,WE 08:00-12:00 | WE 14:00-18:00",
        ),
        ("Mo vormittags 9-12 Uhr", "Mo 09:00-12:00", "MO 09:00-12:00"),
        ("am Wochenende 10-12 Uhr", "Sa,Su 10:00-12:00", "SA,SU 10:00-12:00"),
        ("täglich von Montag bis Mittwoch 9-12 Uhr", "Mo-We 09:00-12:00", "MO,TU,WE 09:00-12:00"),
        ("Mo 0-24 Uhr", "Mo 00:00-24:00", "MO 00:00-24:00"),
        ("Fr 20-2 Uhr", "Fr 20:00-02:00", "FR 20:00-02:00"),
    ] {
        check_words(cell, osm, wanted);
    }
}

#[test]
fn words_that_may_mean_several_things_are_refused_with_a_proposal() {
    for (cell, words) in [
        ("täglich 9-17 Uhr", "write it like Mo-Fr 09:00-17:00 or Mo-Su 09:00-17:00"),
        ("werktags 9-16 Uhr", "write it like Mo-Fr 09:00-16:00 or Mo-Sa 09:00-16:00"),
        ("jeden zweiten Mittwoch 10-12 Uhr", "write it like We[2] 10:00-12:00"),
        ("jeden 2. Mi 10-12 Uhr", "write it like We[2] 10:00-12:00"),
        ("alle 14 Tage mittwochs 10-12 Uhr", "is not understood at character 1"),
        ("1. Montag und Mittwoch im Monat 14-16 Uhr", "at character 15"),
        ("Mo Fr 9-12 Uhr", "has days with nothing between them"),
        ("Mo 12-9 Uhr", "ends before it begins"),
        ("Mo 2-4 Uhr", "may be one of the afternoon"),
        ("Mo 9-25 Uhr", "at character 6: \"25 Uhr\""),
        ("Mo 9:75-12 Uhr", "at character 6"),
        ("Mo oder Di 9-12 Uhr", "is not understood at character 4"),
        ("Mo 9 Uhr", "without an end"),
        ("Mo vormittags", "has days without times"),
        ("Mo nachmittags 9-12 Uhr", "not in that part of the day"),
        ("9-12 Uhr", "has times without days"),
        ("Mo 9-12 Uhr; 14-16 Uhr", "has times without days"),
        ("Mo 9-12 Uhr; 14:00-16:00", "has times without days"),
        ("Mo 9-12 Uhr Zimmer 24", "is not understood at character 13: \"Zimmer 24\""),
        ("Mo 9-12 Uhr Zimmer 24", "write it like Mo 09:00-12:00"),
        ("Mo-Fr 9-12, Tel. 0511 24-7", "at character 13"),
        ("Mo 9-12 Uhr, 1. Stock", "is not understood"),
        ("Mo 9-12 Uhr ab 1.1.2027", "is not understood at character 16"),
        ("Tel. 0511 24680", "is not understood at character 1"),
        ("rund um die Uhr", "is not understood"),
        ("Mo 9-16 Uhr, Di 12-14 Uhr geschlossen Mi", "closes for a part of a day"),
        ("Mo-Fr 9-12 Uhr außer Mi 14-16 Uhr", "an exception with times of its own"),
    ] {
        check_remarked(cell, "", words);
        assert!(in_osm(cell).is_err(), "{cell}");
    }
    let overlap = "Mo-Tu 8-12 Uhr; Mo 9-10 Uhr";
    check_remarked(overlap, "TU 08:00-12:00", "names a day twice");
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
    if schedule.valid_from.or(schedule.valid_to).is_some() {
        let day = |day: Option<chrono::NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
        out += &format!(" {}/{}", day(schedule.valid_from), day(schedule.valid_to));
    }
    if schedule.open_on_holidays {
        out += " !";
    }
    if let Some(note) = &schedule.note {
        out += &format!(" '{note}'");
    }
    out
}
