//! Cells that a program or a person damaged: what is published of them, and what is said, a row
//! each.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use kmn_publish::{Options, Severity, build};
use serde_json::Value;

const GAZETTEER: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");

/// One cell of a member in Hildesheim; what is published of it (`""` for nothing), and what is
/// said.
fn check(column: &str, cell: &str, published: &str, findings: &[&str]) {
    let quoted = cell.replace('"', "\"\"");
    let csv = match column {
        "name" => format!("id,name,kind,city\na,\"{quoted}\",mbe,Hildesheim\n"),
        _ => format!("id,name,kind,city,{column}\na,A,mbe,Hildesheim,\"{quoted}\"\n"),
    };
    let built = build(csv.as_bytes(), GAZETTEER, &Options::default()).unwrap();
    let found: Vec<String> = built
        .findings
        .iter()
        .map(|f| {
            let severity = if f.severity == Severity::Error { "error" } else { "warning" };
            format!("{severity} {}: {}", f.column, f.wrong)
        })
        .collect();
    assert_eq!(found, findings, "{column}: {cell}");
    let feed: Value = serde_json::from_slice(&built.geojson).unwrap();
    let properties = &feed["features"][0]["properties"];
    let value = match column {
        "phone" => &properties["phones"][0]["number"],
        _ => &properties[column],
    };
    assert_eq!(value.as_str().unwrap_or_default(), published, "{column}: {cell}");
}

#[test]
fn umlauts_that_were_broken() {
    let broken =
        "warning name: has broken umlauts: the file was opened in another encoding than it has";
    for (cell, name) in [
        ("Beratung fÃ¼r FlÃ¼chtlinge", "Beratung für Flüchtlinge"),
        ("Beratung fÃƒÂ¼r alle", "Beratung für alle"),
        ("StraÃŸe â€“ â€žTreffâ€œ", "Straße – „Treff“"),
        ("Stra├ƒe f├╝r alle", "Straße für alle"),
        ("f├╝r alle", "für alle"),
        ("f√ºr alle", "für alle"),
        ("KÃ¶ln und Köln", "Köln und Köln"),
        ("Ø§Ù„Ø¹", "الع"),
    ] {
        check("name", cell, name, &[broken]);
    }
    // What means itself.
    for cell in ["„Viel Spaß“", "Café Olé", "SÃO TOMÉ", "„ARGE Ä“", "Für Sie … “Ärzte”", "Žižkov"]
    {
        check("name", cell, cell, &[]);
    }
    let lost = "warning name: seems to have lost its umlauts";
    for cell in ["Fl?chtlinge", "Fl\u{fffd}chtlinge", "FlÃ?chtlinge", "Fl??chtlinge"] {
        check("name", cell, cell, &[lost]);
    }
    for cell in ["Wer? Wo? Wann?", "Deutsch lernen?", "Was nun?!"] {
        check("name", cell, cell, &[]);
    }
}

#[test]
fn errors_of_spreadsheet_programs_are_not_published() {
    let error = "error address_1: is an error of the spreadsheet program";
    for cell in [
        "#NAME?",
        "#REF!",
        "#VALUE!",
        "#WERT!",
        "#BEZUG!",
        "#NV",
        "#N/A",
        "#DIV/0!",
        "#NULL!",
        "#NUM!",
        "#ZAHL!",
        "#ÜBERLAUF!",
        "#####",
        "Err:502",
        "Fehler:508",
    ] {
        check("address_1", cell, "", &[error]);
    }
    for cell in ["#1 Str. 5", "Raum #NAME", "Err: siehe unten"] {
        check("address_1", cell, cell, &[]);
    }
    let formula = "error address_1: is a formula and not its result";
    check("address_1", "=A1&\" \"&B1", "", &[formula]);
    check("address_1", "=SUMME(A1:A3)", "", &[formula]);
    check("address_1", "=> Hof", "=> Hof", &[]);
    check("phone", "=\"05121 132820\"", "+495121132820", &[]);
    let link = "=HYPERLINK(\"https://example.org/x\";\"Zur Seite\")";
    check("url", link, "https://example.org/x", &["warning url: is a formula"]);
    let mail = "=hyperlink(\"mailto:buero@example.org\",\"Mail\")";
    check("email", mail, "buero@example.org", &["warning email: is a formula"]);
}

#[test]
fn words_for_nothing_are_nothing() {
    for cell in [
        "k. A.",
        "k.A.",
        "keine Angabe",
        "n/a",
        "N.N.",
        "-",
        "–",
        "--",
        "unbekannt",
        "?",
        "Unbekannt",
        "entfällt",
        "n. a.",
        "/",
    ] {
        check("address_1", cell, "", &[]);
        check("email", cell, "", &[]);
        let says = "warning name: says that nothing is known";
        check("name", cell, "", &[says, "error name: is required and missing"]);
    }
    check("address_1", "Unbekannte Str. 1", "Unbekannte Str. 1", &[]);
}

#[test]
fn signs_that_nobody_sees() {
    for (column, cell, published) in [
        ("email", "buero@example.org\u{200b}", "buero@example.org"),
        ("email", "\u{feff}buero@ex\u{ad}ample.org", "buero@example.org"),
        ("email", "info@awo\u{2011}x.de", "info@awo-x.de"),
        ("email", "info@awo–x.de", "info@awo-x.de"),
        ("phone", "\u{202a}+49 5121 132820\u{202c}", "+495121132820"),
        ("phone", "05121\u{a0}13\u{202f}28\u{2011}20", "+495121132820"),
        ("url", "https://a\u{2010}b.de/\u{200d}x", "https://a-b.de/x"),
        ("postal_code", "\u{200e}31134\u{200f}", "31134"),
        ("address_1", "Haupt\u{ad}str.\u{a0}1", "Hauptstr. 1"),
        ("address_1", "Karl\u{2011}Marx\u{2011}Str. 3–5", "Karl-Marx-Str. 3–5"),
        ("address_1", "Hauptstr. 1\rHinterhaus", "Hauptstr. 1 Hinterhaus"),
        ("address_1", "Hauptstr. 1\u{2028}Hinterhaus", "Hauptstr. 1 Hinterhaus"),
        ("description", "Eins\r\nZwei\rDrei\u{b}Vier", "Eins\nZwei\nDrei\nVier"),
        // Persian needs its joiners, Arabic its marks.
        ("description", "می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("name", "Zwei\u{a0}Wörter\u{200b}", "Zwei Wörter"),
    ] {
        check(column, cell, published, &[]);
    }
}

#[test]
fn signs_of_html() {
    for (column, cell, published) in [
        ("name", "Rat &amp; Tat", "Rat & Tat"),
        ("name", "B&uuml;ro f&#252;r alle", "Büro für alle"),
        ("url", "https://x.de/?a=1&amp;b=2", "https://x.de/?a=1&b=2"),
        ("description", "Eins<br>Zwei<br />Drei", "Eins\nZwei\nDrei"),
        ("description", "Ein <b>Wort</b>", "Ein <b>Wort</b>"),
    ] {
        check(column, cell, published, &[&format!("warning {column}: has signs of HTML")]);
    }
    for cell in ["Rat & Tat", "1 < 2 > 0", "Q&A; mehr"] {
        check("description", cell, cell, &[]);
    }
}
