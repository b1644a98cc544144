//! Values as editors write them, a row each.

use super::*;
use crate::report::read_in_test;

#[test]
fn values_as_editors_write_them() {
    for (column, text, value) in [
        ("kind", "mbe", "mbe"),
        ("kind", "MBE", "mbe"),
        ("kind", "Migrationsberatung (MBE)", "mbe"),
        ("kind", "Jugendmigrationsdienst", "jmd"),
        ("kind", "Behörde", "behoerde"),
        ("kind", "Migrationsberatung Land", "migrationsberatung_land"),
        ("appointment", "Walk-In", "walk_in"),
        ("appointment", "nach Vereinbarung", "required"),
        ("wheelchair", "Ja.", "yes"),
        ("wheelchair", "teilweise", "limited"),
        ("wheelchair", "nein", "no"),
        ("status", "Aktiv", "active"),
        ("status", "vorübergehend geschlossen", "temporarily_closed"),
        ("location_precision", "Straße", "street"),
    ] {
        let vocabulary = of_column(column).unwrap();
        let (read, told) = read_in_test(|report| vocabulary.read(text, report));
        assert_eq!(read.as_deref(), Some(value), "{text}");
        assert_eq!(told, Vec::<String>::new(), "{text}");
    }
    assert!(of_column("name").is_none());
}

#[test]
fn a_negation_is_never_the_opposite() {
    for (column, text, value) in [
        ("wheelchair", "nicht rollstuhlgerecht", "no"),
        ("wheelchair", "Nicht barrierefrei.", "no"),
        ("wheelchair", "nicht besonders rollstuhlgerecht", "nicht besonders rollstuhlgerecht"),
        ("appointment", "Termin nicht erforderlich", "walk_in"),
        ("appointment", "kein Termin nötig", "walk_in"),
        ("appointment", "ohne Terminvereinbarung", "walk_in"),
        // None needed, or none to be had?
        ("appointment", "keine Termine", "keine Termine"),
        ("appointment", "nicht möglich", "nicht möglich"),
        ("topics", "keine Wohnungssuche", "keine Wohnungssuche"),
    ] {
        let vocabulary = of_column(column).unwrap();
        let (read, told) = read_in_test(|report| vocabulary.read(text, report));
        assert_eq!(read.as_deref(), Some(value), "{text}");
        assert_eq!(told, Vec::<String>::new(), "{text}");
    }
}

#[test]
fn closed_for_good_or_not() {
    for (text, expected) in [
        ("besteht nicht mehr", Some(Closed::ForGood)),
        ("Aufgelöst", Some(Closed::ForGood)),
        ("inaktiv", Some(Closed::ForGood)),
        ("dauerhaft geschlossen", Some(Closed::ForGood)),
        ("permanently_closed", Some(Closed::ForGood)),
        ("geschlossen", Some(Closed::Perhaps)),
        ("Closed", Some(Closed::Perhaps)),
        ("geschlossen bis März", Some(Closed::Perhaps)),
        ("vorübergehend geschlossen", None),
        ("zurzeit geschlossen", None),
        ("nicht geschlossen", None),
        ("aktiv", None),
        ("", None),
    ] {
        assert_eq!(closed(text), expected, "{text}");
    }
}

#[test]
fn lists_of_topics() {
    let known = "error: is not one of the known values";
    for (cell, values, findings) in [
        ("arbeit;wohnen", &["arbeit", "wohnen"][..], &[][..]),
        ("Wohnen, Aufenthaltsrecht", &["wohnen", "aufenthaltsrecht"], &[]),
        ("Rückkehr\nBehörden", &["rueckkehr", "behoerden"], &[]),
        ("Ausbildung und Anerkennung", &["ausbildung"], &[]),
        ("Schule und Familie", &["schule", "familie"], &[]),
        ("Arbeit/Wohnen & Jugend", &["arbeit", "wohnen", "jugend"], &[]),
        ("arbeit;Arbeit;", &["arbeit"], &[]),
        ("wohnne", &[], &[known]),
        ("Familiensachen", &[], &[known]),
        // Nothing like it: the gate says so.
        ("tanz", &["tanz"], &[]),
    ] {
        let vocabulary = of_column("topics").unwrap();
        let (read, told) = read_in_test(|report| vocabulary.read_list(cell, report));
        assert_eq!(read, values, "{cell}");
        assert_eq!(told, findings, "{cell}");
    }
}

#[test]
fn what_else_is_written_leads_to_a_value() {
    let mut checked = 0;
    for column in Field::NAMES {
        let Some(vocabulary) = of_column(column) else { continue };
        for (name, value) in vocabulary.also {
            assert!(vocabulary.values.contains(value), "{column}: {value}");
            assert_eq!(vocabulary.value(name), Some(*value), "{column}: {name} stands twice");
            checked += 1;
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn flags() {
    for (cell, expected) in [
        ("Ja.", Some(true)),
        ("j", Some(true)),
        ("✓", Some(true)),
        ("WAHR", Some(true)),
        ("X", Some(true)),
        ("n", Some(false)),
        ("Nein", Some(false)),
        ("FALSCH", Some(false)),
        ("evtl.", None),
        ("-", None),
        ("", None),
    ] {
        assert_eq!(flag(cell), expected, "{cell}");
    }
}
