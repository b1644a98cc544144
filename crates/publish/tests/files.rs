//! What becomes of CSV files as editors and programs leave them: what is published, and what is
//! said of it, a row each.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

mod common;

use common::{GAZETTEER, built};
use kmn_publish::{Options, build};

/// A file, its members as `id|name`, and its findings.
fn check(file: &[u8], members: &[&str], findings: &[&str]) {
    let shown = String::from_utf8_lossy(file);
    let (features, found) = built(file);
    assert_eq!(found, findings, "{shown:?}");
    let named: Vec<String> = features
        .iter()
        .map(|f| [&f["id"], &f["properties"]["name"]].map(|v| v.as_str().unwrap()).join("|"))
        .collect();
    assert_eq!(named, members, "{shown:?}");
}

#[test]
fn quotation_marks_and_line_ends() {
    let open = "opens a quotation mark that is not closed";
    let email = "must be one plain e-mail address";
    for (file, members, findings) in [
        // Eight columns, and as many commas in a quoted line.
        (
            "id,name,kind,city,address_1,postal_code,phone,description\n\
             a,A,mbe,Hildesheim,X 1,31134,05121 132820,\"Deutsch:\n1, 2, 3, 4, 5, 6, 7, 8\"\n\
             b,B,mbe,Hildesheim,Y 1,31134,05121 132821,ok\n",
            &["a|A", "b|B"][..],
            &[][..],
        ),
        ("id,name,kind,city\r\na,\"A \"\"x\"\"\",mbe,Celle", &["a|A \"x\""], &[]),
        ("id,name,kind,city\na, \"A, B\" ,mbe,Celle\n", &["a|A, B"], &[]),
        ("id,name,kind,city\na,A 12\",mbe,Celle\n", &["a|A 12\""], &[]),
        // Open to the end, open to another mark, open and closed by chance.
        (
            "id,name,kind,city\na,\"A,mbe,Celle\nb,B,mbe,Celle\n",
            &["b|B"],
            &[&*format!("error 2 : {open}")],
        ),
        (
            "id,name,kind,city\na,\"A,mbe,Celle\nb,\"B\",mbe,Celle\nc,\"C,mbe,Celle\nd,D,mbe,Celle\n",
            &["b|B", "d|D"],
            &[&*format!("error 2 : {open}"), &*format!("error 4 : {open}")],
        ),
        (
            "id,name,kind,city\na,\"A,mbe,Celle\nb,B,mbe,Celle\nc,Raum 12\",mbe,Celle\n",
            &["b|B", "c|Raum 12\""],
            &[&*format!("error 2 : {open}")],
        ),
        (
            "id,name,kind,city\na,\"Haus\" e.V.,mbe,Celle\nb,B,mbe,Celle\n",
            &["a|\"Haus\" e.V.", "b|B"],
            &["warning 2 : has a quotation mark that ends before the cell does"],
        ),
        // The Mac's line ends, mixed ones, and lines counted through quoted cells.
        (
            "id,name,kind,city,email\ra,A,mbe,Celle,x\r\rb,B,mbe,Celle,y\r",
            &["a|A", "b|B"],
            &[&*format!("error 2 email: {email}"), &*format!("error 4 email: {email}")],
        ),
        (
            "id,name,kind,city,email\r\na,\"A\nB\",mbe,Celle,x\nb,B,mbe,Celle,y\rc,C,mbe,Celle,z\n",
            &["a|A B", "b|B", "c|C"],
            &[
                &*format!("error 2 email: {email}"),
                &*format!("error 4 email: {email}"),
                &*format!("error 5 email: {email}"),
            ],
        ),
        (
            "id,name,kind,city,email\r\na,\"A\rB\",mbe,Celle,x\r\nb,A\rB,mbe,Celle,y\r\n",
            &["a|A B", "b|A B"],
            &[&*format!("error 2 email: {email}"), &*format!("error 3 email: {email}")],
        ),
    ] {
        check(file.as_bytes(), members, findings);
    }
}

#[test]
fn headings_and_separators() {
    let again = "is the heading once more";
    for (file, members, findings) in [
        (
            "Stand: 01.11.2026,,,\nid,name,kind,city\na,A,mbe,Celle\n",
            &["a|A"][..],
            &["warning 2 : the heading is on line 2"][..],
        ),
        (
            "Mitglieder;;;\n\"Stand\n2026\";;;\n;;;\nid;name;kind;city\na;A;mbe;Celle\n",
            &["a|A"],
            &["warning 5 : the heading is on line 5"],
        ),
        (",,,\nid,name,kind,city\na,A,mbe,Celle\n", &["a|A"], &[]),
        ("\"sep=;\"\nid;name;kind;city\na;A;mbe;Celle\n", &["a|A"], &[]),
        ("SEP=;\r\nid;name;kind;city\r\na;A;mbe;Celle\r\n", &["a|A"], &[]),
        ("sep=;\nid,name,kind,city\na,A,mbe,Celle\n", &["a|A"], &[]),
        ("sep=^\nid^name^kind^city\na^A^mbe^Celle\n", &["a|A"], &[]),
        ("id|name|kind|city\na|A, B|mbe|Celle\n", &["a|A, B"], &[]),
        (
            "\"id\";\"name\";\"kind\";\"city\";\"Wer, wann, wo, wie, was\"\na;A;mbe;Celle;x\n",
            &["a|A"],
            &["warning 1 wer, wann, wo, wie, was: is a column that is not known"],
        ),
        (
            "id,name,kind,city\na,A,mbe,Celle\n ID ,Name,KIND,City\nb,B,mbe,Celle\n",
            &["a|A", "b|B"],
            &[&*format!("warning 3 : {again}")],
        ),
        (
            "id,name,kind,city\na,A,mbe,Celle\nname,id,kind,city\nB,b,mbe,Celle\n",
            &["a|A", "b|B"],
            &["warning 3 : is another heading"],
        ),
        (
            "id,name,kind,city,name\na,A,mbe,Celle,B\n",
            &["a|A"],
            &["warning 1 name: stands twice in the heading"],
        ),
        (
            "id,Bezeichnung,kind\na,A,mbe\n",
            &[],
            &[
                "error 1 name: is a column that is missing",
                "warning 1 bezeichnung: is a column that is not known",
                "warning 2 city: has no place: it is not on the map",
                "error 2 name: is required and missing",
            ],
        ),
    ] {
        check(file.as_bytes(), members, findings);
    }
}

#[test]
fn a_column_that_looks_like_another_is_named() {
    for (column, known) in [
        ("Telefon", "phone"),
        ("telephone", "phone"),
        ("E-Mail", "email"),
        ("PLZ", "postal_code"),
        ("postal code", "postal_code"),
        ("adress_1", "address_1"),
        ("Öffnungszeiten", "opening_hours"),
        ("organisation", "organization"),
        ("langauges", "languages"),
        ("fax", ""),
        ("betrag", ""),
    ] {
        let csv = format!("id,name,kind,city,{column}\na,A,mbe,Celle,1\n");
        let built = build(csv.as_bytes(), GAZETTEER, &Options::default()).unwrap();
        assert_eq!(built.findings.len(), 1, "{column}");
        let mend = &built.findings[0].mend;
        let told = mend.split_once("did you mean ").map_or("", |(_, told)| told);
        assert_eq!(told.trim_end_matches('?'), known, "{column}: {mend}");
    }
}

#[test]
fn shifted_lines_are_refused() {
    let beyond = "error 2 : stands beyond the last column of the heading";
    let elsewhere = "error 2 : is a kind and stands in another column";
    for (line, is_published, finding) in [
        ("a;Verein A; Verein B;mbe;Celle;", false, elsewhere),
        ("a;Verein A; Verein B;mbe;Celle;x@example.org", false, beyond),
        ("a;Verein A;mbe;Celle;x@example.org;Ost", false, beyond),
        ("a;mbe;Celle;x@example.org", false, elsewhere),
        (
            "a;Verein A;mbe;Bad; Celle;",
            false,
            "error 2 : does not fit its column, and the line has \
          not as many cells as the heading",
        ),
        ("a;Verein A;mbe;Celle;x@example.org;;;", true, ""),
        ("a;Verein A;mbe;Celle", true, ""),
        ("a;\"Verein A; Verein B\";mbe;Celle;", true, ""),
    ] {
        let csv = format!("id;name;kind;city;email\n{line}\nb;B;mbe;Celle;\n");
        let (features, findings) = built(csv.as_bytes());
        assert_eq!(features.len(), 1 + usize::from(is_published), "{line}");
        assert_eq!(findings, Vec::from_iter((!finding.is_empty()).then_some(finding)), "{line}");
    }
    // A remark in a column that has no name, between others or behind them.
    check(
        b"id,,name,kind,city\na,x,A,mbe,Celle\nb,y,B,mbe,Celle\n",
        &["a|A", "b|B"],
        &["warning 2 : stands in a column without a name"],
    );
}

#[test]
fn encodings_are_recognised() {
    let plain = "id;name;kind;city\na;Büro für Städte „Süd“ – Öffnung;mbe;Göttingen\n";
    let guessed = "warning 1 : the file is not in UTF-8; this encoding was taken";
    let name = "a|Büro für Städte „Süd“ – Öffnung";
    let short = "id;name;kind;city\r\na;Haus Süd;mbe;Göttingen\r\n";
    let with = |text: &str, map: &[(char, u8)]| -> Vec<u8> {
        let byte = |c: char| map.iter().find(|m| m.0 == c).map_or(c as u8, |m| m.1);
        text.chars().map(byte).collect()
    };
    let windows = [('„', 0x84), ('“', 0x93), ('–', 0x96)];
    let mac =
        [('ü', 0x9f), ('ä', 0x8a), ('ö', 0x9a), ('Ö', 0x85), ('„', 0xe3), ('“', 0xd2), ('–', 0xd0)];
    let dos = [('ü', 0x81), ('ö', 0x94)];
    check(&with(plain, &windows), &[name], &[guessed]);
    check(&with(plain, &mac), &[name], &[guessed]);
    check(&with(short, &dos), &["a|Haus Süd"], &[guessed]);
    check(
        &with(&short.replace("Süd", "Straße"), &[('ß', 0xe1), ('ö', 0x94)]),
        &["a|Haus Straße"],
        &[guessed],
    );
    check(&with(short, &[]), &["a|Haus Süd"], &[guessed]);
    for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        check(&plain.encode_utf16().flat_map(to_bytes).collect::<Vec<_>>(), &[name], &[]);
    }
    // One line was pasted from elsewhere.
    let mut mixed = short.as_bytes().to_vec();
    mixed.extend(b"b;B\xfcro;mbe;Celle\r\n");
    check(
        &mixed,
        &["a|Haus Süd", "b|Büro"],
        &["warning 3 : has a sign that is not in UTF-8, as the rest of the file is"],
    );
}
