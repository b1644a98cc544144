//! Places that agree with each other and places that don't, a row each.

use super::*;
use crate::nfkd;
use crate::records;
use crate::table::{self, Table};

const TEXT: &str = include_str!("../../../../public/gazetteer/niedersachsen.txt");

/// A line's place, as `precision longitude latitude`, and what is said of it.
fn located(columns: &str, cells: &str, gazetteer: &Gazetteer) -> (String, Vec<String>) {
    let places = Places { gazetteer, decompose: nfkd };
    let mut findings = Vec::new();
    let read = table_of(&format!("id;kind;{columns}\na;mbe;{cells}\n"));
    let row = &read.rows[0];
    let written = Written::read(row, &mut findings);
    let district = district::by_name(row.get("district"));
    let place = locate(row, &written, district, places, &mut findings);
    let shown = place.map_or_else(String::new, |([lon, lat], precision)| {
        format!("{} {lon:.1} {lat:.1}", precision.as_str())
    });
    let told = findings.iter().map(|f| {
        let is_error = f.severity == crate::finding::Severity::Error;
        format!("{} {}: {}", if is_error { "error" } else { "warning" }, f.column, f.wrong)
    });
    (shown, told.collect())
}

/// The table of a text; what is said of its heading is not looked at.
fn table_of(text: &str) -> Table {
    let mut of_heading = Vec::new();
    // As of a workbook, in which no separator can have shifted the cells.
    table::read(&records::read(text, &mut of_heading), false, &mut of_heading)
}

fn check(columns: &str, rows: &[(&str, &str, &[&str])]) {
    let gazetteer = Gazetteer::parse(TEXT, nfkd).unwrap();
    for (cells, place, findings) in rows {
        let (shown, told) = located(columns, cells, &gazetteer);
        assert_eq!(told, *findings, "{cells}");
        assert_eq!(shown, *place, "{cells}");
    }
}

#[test]
fn what_agrees_is_used_without_a_word() {
    check(
        "postal_code;city;district;latitude;longitude",
        &[
            ("31134;Hildesheim;Landkreis Hildesheim;52.15067;9.94752", "address 9.9 52.2", &[]),
            ("31134;Hildesheim;Landkreis Hildesheim;;", "postal_code 10.0 52.1", &[]),
            ("31134;Hildesheim-Itzum;Landkreis Hildesheim;;", "postal_code 10.0 52.1", &[]),
            ("31134;Hildesheim (Mitte);;;", "postal_code 10.0 52.1", &[]),
            // The administration of the district of Osnabrück sits in the city.
            ("49082;Osnabrück;Landkreis Osnabrück;;", "postal_code 8.0 52.2", &[]),
            (";Osnabrück;Landkreis Osnabrück;;", "city 8.0 52.3", &[]),
            ("30159;Hannover;Region Hannover;;", "postal_code 9.7 52.4", &[]),
            ("37073;Göttingen;Landkreis Göttingen;;", "postal_code 9.9 51.5", &[]),
            ("21423;Winsen/Luhe;Landkreis Harburg;;", "postal_code 10.3 53.3", &[]),
            ("26789;Leer;Landkreis Leer;;", "postal_code 7.5 53.2", &[]),
            ("28195;Bremen;;;", "postal_code 8.8 53.1", &[]),
            ("31134;Unbekanntdorf;;;", "postal_code 10.0 52.1", &[]),
        ],
    );
}

#[test]
fn a_contradiction_names_both() {
    check(
        "postal_code;city;district;latitude;longitude",
        &[
            (
                "37073;Hildesheim;Landkreis Hildesheim;;",
                "city 10.0 52.2",
                &["warning postal_code: is in Göttingen (Stadt Göttingen), 66 km from \
                   Hildesheim, the town of this line"],
            ),
            (
                "37073;Hildesheim;;;",
                "postal_code 9.9 51.5",
                &["warning postal_code: is in Göttingen (Stadt Göttingen), 66 km from \
                   Hildesheim, the town of this line"],
            ),
            (
                "37073;Hildesheim;;52.15067;9.94752",
                "address 9.9 52.2",
                &["warning postal_code: is in Göttingen (Stadt Göttingen), 66 km from \
                   Hildesheim, the town of this line"],
            ),
            (
                "31134;Hildesheim;Landkreis Peine;;",
                "postal_code 10.0 52.1",
                &["warning district: is not where the postcode 31134 is (Hildesheim, \
                   Landkreis Hildesheim)"],
            ),
            (
                ";Hildesheim;Landkreis Peine;;",
                "city 10.0 52.2",
                &["warning city: is not a town of the district in this line, Landkreis Peine, \
                   but of Landkreis Hildesheim"],
            ),
            (
                "31134;Hildesheim;Landkreis Hildesheim;48.13;11.57",
                "postal_code 10.0 52.1",
                &["warning latitude: are 461 km from the postcode 31134 (Hildesheim), outside \
                   Niedersachsen and round it"],
            ),
            (
                "31134;Hildesheim;Landkreis Hildesheim;52;9",
                "postal_code 10.0 52.1",
                &["warning latitude: are 67 km from the postcode 31134 (Hildesheim) and name no \
                   place more exactly than to some kilometres"],
            ),
            (
                ";Hildesheim;;53.14118;8.21467",
                "city 10.0 52.2",
                &["warning latitude: are 161 km from Hildesheim"],
            ),
            // Two of three say Oldenburg.
            (
                "31134;;Stadt Oldenburg;53.14118;8.21467",
                "address 8.2 53.1",
                &[
                    "warning district: is not where the postcode 31134 is (Hildesheim, \
                     Landkreis Hildesheim)",
                    "warning latitude: are 161 km from the postcode 31134 (Hildesheim)",
                ],
            ),
            (
                ";;Landkreis Hildesheim;53.14118;8.21467",
                "address 8.2 53.1",
                &["warning latitude: are not in Landkreis Hildesheim, but near Oldenburg (Oldb) \
                   (Stadt Oldenburg)"],
            ),
            (
                ";;;48.13743;11.57549",
                "address 11.6 48.1",
                &["warning latitude: lie outside Niedersachsen and round it"],
            ),
        ],
    );
}

#[test]
fn a_name_of_several_places_needs_more() {
    let several = |city: &str| format!("warning city: may be {city}");
    let neustadt = "several places: Neustadt am Rübenberge (Region Hannover), Neustadt (Hamburg), \
                    Neustadt (Stadt Braunschweig)";
    for (cells, place, starts) in [
        (";Neustadt;;;", "", several(neustadt)),
        (
            ";Neustadt;Landkreis Hildesheim;;",
            "",
            several(&[neustadt, ", none of them in Landkreis Hildesheim"].concat()),
        ),
        (";Mitte;;;", "", several("quarters of several towns: Mitte (Stadt Hannover)")),
        (";Hagen;;;", "", several("several places: Hagen am Teutoburger Wald")),
        (";Bergen;;;", "", several("several places: Bergen (Landkreis Celle), Bergen an der")),
        (";Winsen;;;", "", several("several places: Winsen (Luhe) (Landkreis Harburg), Winsen")),
        (";Buchholz;;;", "", several("several places: Buchholz in der Nordheide")),
        (";Oldendorf;;;", "", several("several places: Oldendorf")),
        (";Neuenkirchen;;;", "", several("several places: Neuenkirchen")),
        (";Neustadt;Region Hannover;;", "city 9.5 52.5", String::new()),
        (";Winsen;Landkreis Celle;;", "city 9.9 52.7", String::new()),
        (";Bergen;Landkreis Celle;;", "city 10.0 52.8", String::new()),
        (";Mitte;Stadt Hannover;;", "city 9.7 52.4", String::new()),
        (";Burgdorf;;;", "city 10.0 52.4", String::new()),
        (";Achim;;;", "city 9.0 53.0", String::new()),
        (";Hannover;;;", "city 9.7 52.4", String::new()),
        (";Oldenburg;;;", "city 8.2 53.1", String::new()),
        (";Neustadt;;52.50421;9.45882", "address 9.5 52.5", String::new()),
        (";Münster;;;", "", "warning city: is no town that we know".to_owned()),
        (";Munster;;;", "city 10.1 53.0", String::new()),
        (";Bergen auf Rügen;;;", "", "warning city: is no town that we know".to_owned()),
        (";05121 132820;;;", "", "error city: is no town: it has no letters".to_owned()),
    ] {
        starting("postal_code;city;district;latitude;longitude", cells, place, &starts);
    }
}

#[test]
fn a_postcode_from_elsewhere_names_another_town() {
    let wrong = "warning postal_code: is no postcode of Niedersachsen, Bremen or Hamburg that we \
                 know";
    for (cells, place, ends) in [
        ("58095;Hagen;;", "", ": with it, Hagen is another"),
        ("48143;Münster;;", "", ""),
        ("06108;Halle;;", "", ": with it, Halle is another"),
        ("99999;Hannover;;", "", ": with it, Hannover is another"),
        ("58095;Hagen;51.36;7.47", "postal_code 7.5 51.4", ": with it, Hagen is another"),
        // A box at the post office, a digit that slipped.
        ("31104;Hildesheim;;", "city 10.0 52.2", ""),
        ("3113A;Hildesheim;;", "city 10.0 52.2", ""),
    ] {
        let starts = [wrong, ends].concat();
        starting("postal_code;city;latitude;longitude", cells, place, &starts);
    }
}

#[test]
fn shortened_names_are_the_same_town() {
    let gazetteer = Gazetteer::parse(TEXT, nfkd).unwrap();
    for (code, short, official) in [
        ("31535", "Neustadt a. Rbge.", "Neustadt am Rübenberge"),
        ("31535", "Neustadt a.Rbge.", "Neustadt am Rübenberge"),
        ("31535", "Neustadt a. Rübenberge", "Neustadt am Rübenberge"),
        ("31535", "Neustadt/Rbge.", "Neustadt am Rübenberge"),
        ("31535", "Neustadt a. R.", "Neustadt am Rübenberge"),
        ("21244", "Buchholz i.d.N.", "Buchholz in der Nordheide"),
        ("21244", "Buchholz i. d. Nordheide", "Buchholz in der Nordheide"),
        ("31582", "Nienburg a. d. Weser", "Nienburg (Weser)"),
        ("49170", "Hagen a. T. W.", "Hagen am Teutoburger Wald"),
        ("21335", "Hansestadt Lüneburg", "Lüneburg"),
        ("31134", "Stadt Hildesheim", "Hildesheim"),
        ("37444", "St. Andreasberg", "Sankt Andreasberg"),
    ] {
        for code in [code, ""] {
            let of =
                |city: &str| located("postal_code;city", &format!("{code};{city}"), &gazetteer);
            let (place, told) = of(short);
            assert_eq!((&place, told), (&of(official).0, Vec::new()), "{code} {short}");
            assert!(!place.is_empty(), "{code} {short}");
        }
    }
}

/// One finding that begins so; none for an empty text.
fn starting(columns: &str, cells: &str, place: &str, starts: &str) {
    static READ: std::sync::LazyLock<Gazetteer> =
        std::sync::LazyLock::new(|| Gazetteer::parse(TEXT, nfkd).unwrap());
    let (shown, told) = located(columns, cells, &READ);
    assert_eq!(shown, place, "{cells}: {told:?}");
    let told = told.first().map_or("", String::as_str);
    assert!(told.starts_with(starts) && told.is_empty() == starts.is_empty(), "{cells}: {told}");
}

#[test]
fn impossible_coordinates_fall_back() {
    for (cells, wrong) in [
        ("9.95;52.15", "has latitude and longitude exchanged"),
        ("52.150.67;9.94752", "is no pair of coordinates"),
        ("0;0", "is 0, 0, which is in the Atlantic"),
        (
            "32U 565000 5778000;",
            "is no latitude and longitude: metres (UTM), or the decimal point is lost",
        ),
        ("40.7;-74.0", "lies outside Germany"),
    ] {
        let finding = format!("error latitude: {wrong}");
        let row = format!("31134;Hildesheim;{cells}");
        check(
            "postal_code;city;latitude;longitude",
            &[(&row, "postal_code 10.0 52.1", &[&finding])],
        );
    }
    check(
        "postal_code;city;latitude;longitude",
        &[(
            "31134;Hildesheim;52.15;9.95",
            "postal_code 9.9 52.1",
            &["warning latitude: has two digits or less behind the point: up to a kilometre off"],
        )],
    );
}

#[test]
fn postcode_and_town_as_they_are_written() {
    for (cells, postal_code, city, wrong) in [
        ("31134;Hildesheim", "31134", "Hildesheim", ""),
        (";31134 Hildesheim", "31134", "Hildesheim", ""),
        (";D-31134 Hildesheim", "31134", "Hildesheim", ""),
        (";Hildesheim, 31134", "31134", "Hildesheim", ""),
        ("31134;31134 Hildesheim", "31134", "Hildesheim", ""),
        ("31134 Hildesheim;", "31134", "Hildesheim", ""),
        ("D-31134;Hildesheim", "31134", "Hildesheim", ""),
        ("DE 31134;Hildesheim", "31134", "Hildesheim", ""),
        ("D31134;Hildesheim", "31134", "Hildesheim", ""),
        ("31 134;Hildesheim", "31134", "Hildesheim", ""),
        ("31134.0;Hildesheim", "31134", "Hildesheim", ""),
        ("3113;Hildesheim", "", "Hildesheim", "has four digits"),
        (
            "31134;37073 Göttingen",
            "31134",
            "Göttingen",
            "is another postcode than 37073, which stands in city",
        ),
        ("3113A;Hildesheim", "3113A", "Hildesheim", ""),
        (";Dassel", "", "Dassel", ""),
    ] {
        let mut findings = Vec::new();
        let read = table_of(&format!("id;postal_code;city\na;{cells}\n"));
        let written = Written::read(&read.rows[0], &mut findings);
        assert_eq!((&*written.postal_code, &*written.city), (postal_code, city), "{cells}");
        let told = findings.first().map_or("", |finding| &finding.wrong);
        assert_eq!((told, findings.len() <= 1), (wrong, true), "{cells}");
    }
}
