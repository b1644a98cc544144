//! The column `phone`: what the publisher makes of what people and spreadsheet programs write
//! there, a row each. How texts are read is `directory::phone`'s to test; here is what the numbering plan
//! adds, and what the editors are told.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use kmn_publish::{Options, Severity, build};
use serde_json::Value;

const GAZETTEER: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");

/// What a cell becomes: each number with how it is shown and its remark; then the findings, as
/// `severity: what is wrong: how to mend it`, of which each must contain what is expected.
fn check(cell: &str, numbers: &[&str], findings: &[&str]) {
    let quoted = cell.replace('"', "\"\"");
    let csv = format!("id,name,kind,city,phone\na,Haus,mbe,Hildesheim,\"{quoted}\"\n");
    let built = build(csv.as_bytes(), GAZETTEER, &Options::default()).unwrap();
    let feed: Value = serde_json::from_slice(&built.geojson).unwrap();
    let none = Vec::new();
    let phones = feed["features"][0]["properties"]["phones"].as_array().unwrap_or(&none);
    let text = |phone: &Value, key: &str| phone[key].as_str().unwrap_or("-").to_owned();
    let said: Vec<String> = phones
        .iter()
        .map(|p| ["number", "formatted", "description"].map(|key| text(p, key)).join(" | "))
        .collect();
    assert_eq!(said, numbers, "{cell:?}");
    let told: Vec<String> = built
        .findings
        .iter()
        .map(|f| {
            assert_eq!((f.line, f.column.as_str()), (2, "phone"), "{cell:?}");
            let severity = if f.severity == Severity::Error { "error" } else { "warning" };
            format!("{severity}: {}: {}", f.wrong, f.mend)
        })
        .collect();
    assert_eq!(told.len(), findings.len(), "{cell:?}: {told:?}");
    for (told, wanted) in told.iter().zip(findings) {
        let fits = wanted.split(" … ").all(|part| told.contains(part));
        assert!(fits, "{cell:?}: {told:?} does not say {wanted:?}");
    }
}

#[test]
fn the_numbering_plan_knows_where_an_area_code_ends() {
    for (cell, numbers) in [
        ("+49 511 12345-0", &["+49511123450 | 0511 123450 | -"][..]),
        ("+49 (0) 5121 / 1328-20", &["+495121132820 | 05121 132820 | -"]),
        ("0 51 21 / 13 28 20", &["+495121132820 | 05121 132820 | -"]),
        ("051 21 13 28 20", &["+495121132820 | 05121 132820 | -"]),
        ("05 121 132 820", &["+495121132820 | 05121 132820 | -"]),
        ("+495121132820", &["+495121132820 | 05121 132820 | -"]),
        ("030 123456", &["+4930123456 | 030 123456 | -"]),
        ("+49 171-1234567", &["+491711234567 | 0171 1234567 | -"]),
        ("+49 800 0667888", &["+498000667888 | 0800 0667888 | -"]),
        ("\u{202a}+49 5121 132820\u{202c}", &["+495121132820 | 05121 132820 | -"]),
        ("+31 20 123 4567", &["+31201234567 | +31 20 123 4567 | -"]),
        ("0031/20/1234567", &["+31201234567 | +31 20 123 4567 | -"]),
        (
            "05121 132820\r0171 1234567",
            &["+495121132820 | 05121 132820 | -", "+491711234567 | 0171 1234567 | -"],
        ),
        ("0511 12345-0 (Zentrale)", &["+49511123450 | 0511 123450 | Zentrale"]),
        ("05121 132820; 05121/132820", &["+495121132820 | 05121 132820 | -"]),
    ] {
        check(cell, numbers, &[]);
    }
}

#[test]
fn what_is_published_though_it_is_worth_a_look_is_said() {
    let hildesheim = &["+495121132820 | 05121 132820 | -"][..];
    for (cell, numbers, finding) in [
        ("+49 05121 132820", hildesheim, "warning: has a 0 behind +49: +49 5121 132820"),
        ("+05121 132820", hildesheim, "warning: has a + and a 0 … +49 5121 132820"),
        ("05121132820.0", hildesheim, "warning: was made a decimal number … +49 5121 132820"),
        ("5121132820.0", hildesheim, "warning: has lost the 0 … +49 5121 132820 was published"),
        ("5121 132820", hildesheim, "warning: has lost the 0 … +49 5121 132820 was published"),
        (
            "05121 1328 Durchwahl 20",
            &["+4951211328 | 05121 1328 | Durchwahl 20"],
            "warning: has an extension in words … behind a hyphen",
        ),
        ("Fax: 05121 132821", &[], "warning: is a fax number: it was left out"),
        (
            "Tel. 05121 132820 Fax 05121 132821",
            hildesheim,
            "warning: is a fax number: it was left out",
        ),
        (
            "0199 1234567",
            &["+491991234567 | 0199 1234567 | -"],
            "warning: is a number that the numbering plan does not know: check it; +49",
        ),
    ] {
        check(cell, numbers, &[finding]);
    }
}

#[test]
fn what_could_be_another_number_is_left_out_and_said() {
    for (cell, finding) in [
        ("0511/12345-20/21", "error: has two endings, so that it is two numbers … semicolon"),
        ("0511 12345-20 bis -25", "error: has two endings"),
        ("0511 123450 oder 0171 1234567", "error: has two numbers in one … semicolon"),
        ("4971 123456", "error: has neither 0 nor + … +49 4971 123456 or +49 71"),
        ("495121132820", "error: has neither 0 nor + … or +49 5121 132820"),
        ("495121132820.0", "error: has neither 0 nor + … or +49 5121 132820"),
        ("31201234567", "error: has neither 0 nor + … +31 20 123 4567"),
        ("132820", "error: has neither 0 nor + … with its area code"),
        ("4,95121E+11", "error: was made a number by Excel: digits are lost"),
        ("116 016", "error: is a short number … write it into description"),
        ("0800 HILFE", "error: has letters among its digits"),
        ("0511", "error: has too few digits … with its area code"),
        ("05121 1328201234567", "error: has too many digits"),
        ("05121 132820 2. Stock", "error: has digits of which it is not clear … in brackets"),
        ("bitte mailen", "error: is no telephone number"),
    ] {
        check(cell, &[], &[finding]);
    }
}

#[test]
fn zeros_dialled_within_a_country_only_are_taken_off() {
    for (cell, number) in [
        ("+44 020 7946 0958", "+442079460958 | +44 20 7946 0958 | -"),
        ("+31 020 1234567", "+31201234567 | +31 20 123 4567 | -"),
        ("+33 01 42 34 56 78", "+33142345678 | +33 1 42 34 56 78 | -"),
        ("+41 031 123 45 67", "+41311234567 | +41 31 123 45 67 | -"),
        ("+90 0212 123 45 67", "+902121234567 | +90 212 123 45 67 | -"),
        ("+48 022 123 45 67", "+48221234567 | +48 22 123 45 67 | -"),
        ("+7 8 495 123 45 67", "+74951234567 | +7 495 123-45-67 | -"),
    ] {
        check(cell, &[number], &["warning: has a digit behind + … was published"]);
    }
    // Where the zero belongs to the number.
    check("+39 06 1234567", &["+39061234567 | +39 06 123 4567 | -"], &[]);
}

#[test]
fn numbers_that_would_ring_elsewhere_are_refused() {
    for (cell, finding) in [
        ("05121 0 132820", "error: has a 0 behind its area code … is it 05121 132820?"),
        ("+49 5121 0132820", "error: has a 0 behind its area code … is it 05121 132820?"),
        ("+5121 132820", "error: begins with +51 … +49 5121 132820"),
        ("005121 132820", "error: begins with +51 … +49 5121 132820"),
        ("005121132820", "error: begins with +51 … +49 5121 132820"),
        ("00511 123450", "error: begins with +51 … +49 511 123450"),
        ("+49 49 5121 132820", "error: has the country's code 49 twice … +49 5121 132820 or"),
        ("05121 1328-xx", "error: breaks off: digits are missing"),
        ("22.11.2026", "error: is a date"),
    ] {
        check(cell, &[], &[finding]);
    }
    check("privat: 05121 132820", &[], &["warning: is said to be old, wrong or private"]);
    check("+43158801", &["+43158801 | +43 1 58801 | -"], &[]);
    check("0171 0123456", &["+491710123456 | 0171 0123456 | -"], &[]);
    let hildesheim = &["+495121132820 | 05121 132820 | -"];
    check("(05121)\n132820", hildesheim, &["warning: has a line break in it"]);
}
