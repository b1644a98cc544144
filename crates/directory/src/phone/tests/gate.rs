//! What the gate lets in, how numbers are shown, and that nothing else comes out.

use super::super::*;

#[test]
fn the_gate_knows_numbers_and_their_spelling() {
    for (number, expected) in [
        ("+495121132820", true),
        ("+31201234567", true),
        ("+3906123456", true),
        ("+4905121132820", false),
        ("+0495121132820", false),
        ("+49512", false),
        ("+4951211328201234", false),
        ("05121132820", false),
        ("+49 5121 132820", false),
        ("+49512113282\u{661}", false),
    ] {
        assert_eq!(is_e164(number), expected, "{number}");
    }
    let (german, dutch) = ("+495121132820", "+31201234567");
    for (formatted, number, expected) in [
        ("05121 132820", german, true),
        ("05121 1328-20", german, true),
        ("(05121) 132820", german, true),
        ("05121/132820", german, true),
        ("+49 5121 132820", german, true),
        ("05121132820", german, true),
        ("+31 20 1234567", dutch, true),
        ("05121 132821", german, false),
        ("020 1234567", dutch, false),
        ("5121 132820", german, false),
        ("05121  132820", german, false),
        ("05121 132820 ", german, false),
        ("05121 - 132820", german, false),
        ("05121 132820 Büro", german, false),
        ("05121 (132820", german, false),
        ("+49 05121 132820", german, false),
        ("\u{202e}05121 132820", german, false),
        ("", german, false),
    ] {
        assert_eq!(is_formatted(formatted, number), expected, "{formatted}");
    }
}

#[test]
fn numbers_are_shown_as_people_write_them() {
    for (number, formatted, german, abroad) in [
        ("+495121132820", Some("05121 132820"), "05121 132820", "+49 5121 132820"),
        ("+495121132820", None, "05121132820", "+495121132820"),
        ("+31201234567", Some("+31 20 1234567"), "+31 20 1234567", "+31 20 1234567"),
        ("+31201234567", None, "+31201234567", "+31201234567"),
        ("+495121132820", Some("(05121) 132820"), "(05121) 132820", "+495121132820"),
    ] {
        let formatted = formatted.map(str::to_owned);
        let phone =
            Phone { number: number.to_owned(), formatted, description: None, languages: vec![] };
        assert_eq!((&*shown(&phone), &*international(&phone)), (german, abroad));
    }
}

/// Whatever comes in, what is read may be dialled, and hostile lengths end.
#[test]
fn nothing_else_than_numbers_comes_out() {
    let parts = [
        "0511",
        "+49",
        "(0)",
        "12345",
        "-20",
        "/",
        " ",
        "oder",
        "Fax",
        ",",
        ";",
        "(",
        ")",
        "\n",
        ".0",
        "E+11",
        "Büro",
        "&",
        "\u{202e}",
        "bis",
        "Durchwahl",
        "+",
        "0",
        "-",
        ":",
        "x",
        "ß",
        "٣",
    ];
    let mut seed = 1_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..8 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            text.push_str(parts[(seed >> 33) as usize % parts.len()]);
        }
        for reading in read(&text) {
            if let Outcome::Number(Number { number, formatted, .. }) = reading.outcome {
                assert!(is_e164(&number), "{text:?}: {number}");
                let fits = formatted.as_deref().is_none_or(|shown| is_formatted(shown, &number));
                assert!(fits, "{text:?}: {formatted:?}");
            }
        }
    }
    for (text, refusal) in
        [("(".repeat(1_000_000), Refusal::TooLong), ("(".repeat(1_999), Refusal::NoNumber)]
    {
        let outcomes: Vec<Outcome> = read(&text).into_iter().map(|r| r.outcome).collect();
        assert_eq!(outcomes, [Outcome::Refused(refusal)]);
    }
    assert_eq!(read(""), []);
}
