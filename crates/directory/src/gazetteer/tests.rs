//! Queries as people type them, over the committed text itself.

use super::*;
use crate::geo::REGION;
use crate::text::tests::nfkd;
use std::sync::LazyLock;

const TEXT: &str = include_str!("../../../../public/gazetteer/niedersachsen.txt");
const MEMBERS: &str = include_str!("../../../../tests/fixtures/members.csv");

static REAL: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::parse(TEXT, nfkd).unwrap());

/// Name or postcode and name of the first suggestions.
fn suggested(query: &str, limit: usize) -> Vec<String> {
    let found = REAL.suggest(query, limit, nfkd);
    found.iter().map(|s| label(s.place)).collect()
}

fn label(place: &Place) -> String {
    match &place.postcode {
        Some(code) => format!("{code} {}", place.name),
        None => place.name.clone(),
    }
}

/// The first suggestion, and whether it is exact.
fn check(query: &str, want: &str, exact: bool) {
    let found = REAL.suggest(query, 5, nfkd);
    let got = found.first().map(|s| (label(s.place), s.exact));
    assert_eq!(got, Some((want.to_owned(), exact)), "{query}: {:?}", suggested(query, 5));
}

#[test]
fn what_is_typed_finds_what_is_meant() {
    for (query, want, exact) in [
        // Postcodes, whole and begun.
        ("31134", "31134 Hildesheim", true),
        ("٣١١٣٤", "31134 Hildesheim", true),
        (" 31134 ", "31134 Hildesheim", true),
        ("D-31134", "31134 Hildesheim", true),
        ("311", "31134 Hildesheim", false),
        ("28195", "28195 Bremen", true),
        ("20095", "20095 Hamburg", true),
        ("30159", "30159 Hannover", true),
        ("29549", "29549 Bad Bevensen", true),
        ("26954", "26954 Nordenham", true), // its point lay in the Weser
        // Town and postcode, in either order.
        ("hildesheim 31134", "31134 Hildesheim", true),
        ("31134 hildesheim", "31134 Hildesheim", true),
        ("hildesheim 311", "31134 Hildesheim", false),
        ("Hildesh 31137", "31137 Hildesheim", true),
        ("hildesheim 26121", "26121 Oldenburg", true), // contradicting: the whole postcode wins
        ("Hildesheim 7", "Hildesheim", false),         // no such postcode: a house number
        // Towns, whole and begun.
        ("Hildesheim", "Hildesheim", true),
        ("Hildesh", "Hildesheim", false),
        ("h", "Hamburg", false),
        ("ha", "Hamburg", false),
        ("han", "Hannover", false),
        ("bad bev", "Bad Bevensen", false),
        ("bevens", "Bad Bevensen", false),
        ("goettingen", "Göttingen", true),
        ("GÖTTINGEN", "Göttingen", true),
        ("gottingen", "Göttingen", true),
        ("osnabruck", "Osnabrück", true),
        ("leer", "Leer (Ostfriesland)", true),
        ("Leer (Ostfriesland)", "Leer (Ostfriesland)", true),
        ("nienburg", "Nienburg (Weser)", true),
        ("Nienburg/Weser", "Nienburg (Weser)", true),
        ("hann. münden", "Hann. Münden", true),
        ("hannoversch münden", "Hann. Münden", true),
        ("buchholz nordheide", "Buchholz in der Nordheide", false),
        ("elbtalaue", "Samtgemeinde Elbtalaue", false),
        ("osterode", "Osterode am Harz", false),
        ("oldenburg", "Oldenburg (Oldb)", true),
        ("Sankt Andreasberg", "Sankt Andreasberg", true),
        // With words round the name.
        ("Landkreis Celle", "Celle", false),
        ("in Hannover", "Hannover", false),
        ("Hildesheim, Niedersachsen", "Hildesheim", false),
        ("Region Hannover", "Hannover", false),
        // Mistyped.
        ("Hanover", "Hannover", false),
        ("Hildeshiem", "Hildesheim", false),
        ("hidlesh", "Hildesheim", false),
        ("Braunschwieg", "Braunschweig", false),
        ("Wolfsbrug", "Wolfsburg", false),
        ("badbevensen", "Bad Bevensen", false),
        ("cloppenbrug", "Cloppenburg", false),
        ("wilhelmhafen", "Wilhelmshaven", false),
        // In other scripts.
        ("هانوفر", "Hannover", true),
        ("Ганновер", "Hannover", true),
        ("هامبورگ", "Hamburg", true),
        ("Гёттинген", "Göttingen", true),
        ("Олденбург", "Oldenburg (Oldb)", true),
    ] {
        check(query, want, exact);
    }
}

#[test]
fn what_means_nothing_finds_nothing() {
    for query in ["", "   ", "…", "99999", "311345", "xyzzyx", "xa", "Anti-Diskriminierung", "🙂"]
    {
        assert_eq!(suggested(query, 5), Vec::<String>::new(), "{query}");
    }
    assert_eq!(suggested("Hannover", 0), Vec::<String>::new());
}

#[test]
fn a_beginning_lists_all_its_postcodes_in_order() {
    let found = suggested("3113", 20);
    assert_eq!(
        found,
        ["31134 Hildesheim", "31135 Hildesheim", "31137 Hildesheim", "31139 Hildesheim"]
    );
    assert_eq!(suggested("3", 3).len(), 3);
}

#[test]
fn mistakes_are_supposed_only_where_no_name_begins_so() {
    let found = suggested("hame", 20);
    assert!(found.iter().all(|name| fold(name, nfkd).contains("hame")), "{found:?}");
    assert_eq!(suggested("Hildesheim", 20), ["Hildesheim"]);
}

#[test]
fn namesakes_carry_their_districts() {
    let found = REAL.suggest("Neuenkirchen", 20, nfkd);
    let exact: Vec<_> = found.iter().filter(|s| s.place.name == "Neuenkirchen").collect();
    assert!(exact.len() >= 3, "{exact:?}");
    assert!(exact.iter().all(|s| s.district.is_some()), "{exact:?}");
    assert!(REAL.suggest("Hildesheim", 5, nfkd).iter().all(|s| s.district.is_none()));
}

#[test]
fn towns_are_known_as_offices_write_them() {
    for (name, district, want) in [
        ("Leer (Ostfriesland)", None, Some(("Leer (Ostfriesland)", "03457"))),
        ("Leer", None, Some(("Leer (Ostfriesland)", "03457"))),
        ("Lingen", Some("03454"), Some(("Lingen (Ems)", "03454"))),
        ("Nienburg", None, Some(("Nienburg (Weser)", "03256"))),
        ("Buchholz in der Nordheide", None, Some(("Buchholz in der Nordheide", "03353"))),
        ("Hann. Münden", None, Some(("Hann. Münden", "03159"))),
        ("Hannoversch Münden", None, Some(("Hann. Münden", "03159"))),
        ("Oldenburg (Oldenburg)", None, Some(("Oldenburg (Oldb)", "03403"))),
        ("Göttingen", None, Some(("Göttingen", "03159016"))),
        ("Göttingen", Some("03159"), Some(("Göttingen", "03159016"))),
        ("Hannover", Some("03241001"), Some(("Hannover", "03241001"))),
        ("Laatzen", Some("03241"), Some(("Laatzen", "03241"))),
        ("Burgdorf", None, Some(("Burgdorf", "03241"))),
        ("Burgdorf", Some("03158"), Some(("Burgdorf", "03158"))),
        ("Hildesheim", Some("03241"), None),
        ("Hildes", None, None), // no guessing
        ("", None, None),
        ("(Ems)", None, None),
    ] {
        let got = REAL.town(name, district, nfkd);
        let got = got.map(|town| (town.name.as_str(), town.district.as_deref().unwrap_or("")));
        assert_eq!(got, want, "{name} in {district:?}");
    }
}

#[test]
fn every_city_and_postcode_of_the_members_is_known() {
    let mut rows = MEMBERS.trim_start_matches('\u{feff}').lines().map(cells);
    let head = rows.next().unwrap();
    let column = |name: &str| head.iter().position(|cell| cell == name).unwrap();
    let (city, postal_code) = (column("city"), column("postal_code"));
    let mut checked = 0;
    for row in rows {
        if !row[city].is_empty() {
            assert!(REAL.town(&row[city], None, nfkd).is_some(), "{}", row[city]);
            checked += 1;
        }
        if !row[postal_code].is_empty() {
            assert!(REAL.postcode(&row[postal_code]).is_some(), "{}", row[postal_code]);
        }
    }
    assert!(checked > 50, "{checked} cities");
}

#[test]
fn positions_are_called_by_the_nearest_town() {
    for (lon, lat, want) in [
        (9.9511, 52.1508, Some("Hildesheim")),
        (9.7332, 52.3705, Some("Hannover")),
        (13.4, 52.52, None), // Berlin
    ] {
        let got = REAL.nearest_name(Point::new(lon, lat).unwrap());
        assert_eq!(got.map(|town| town.name.as_str()), want, "{lon} {lat}");
    }
}

#[test]
fn the_text_is_whole() {
    assert!(REAL.towns().len() >= 1_250, "{}", REAL.towns().len());
    assert!(REAL.postcodes().len() >= 930, "{}", REAL.postcodes().len());
    for place in REAL.towns().iter().chain(REAL.postcodes()) {
        assert!(REGION.contains(place.point), "{place:?}");
        let district = place.district.as_deref().unwrap_or_default();
        assert!(matches!(district.len(), 5 | 8), "{place:?}");
    }
    for place in REAL.postcodes() {
        assert_eq!(REAL.postcode(place.postcode.as_deref().unwrap()), Some(place));
    }
}

#[test]
fn every_town_is_found_by_its_own_name() {
    for town in REAL.towns() {
        let found = REAL.suggest(&town.name, 20, nfkd);
        assert!(found.iter().any(|s| std::ptr::eq(s.place, town) && s.exact), "{town:?}");
    }
}

#[test]
fn a_broken_text_is_refused_with_its_line() {
    const HEAD: &str = "# kmn-gazetteer 1: x\n@03254\n";
    for (line, want) in [
        ("Hildesheim;99511 521508;10", None),
        ("Hildesheim;99511 521508;10;هيلدسهايم", None),
        ("31134;99526 521458;Hildesheim;Holle", None),
        ("", None),
        ("Hildesheim", Some(3)),
        ("Hildesheim;99511;10", Some(3)),
        ("Hildesheim;99511 521508;x", Some(3)),
        ("Hildesheim;99511 9521508;10", Some(3)), // no such latitude
        ("3113;99526 521458;Hildesheim", Some(3)),
        ("31134;99526 521458;", Some(3)),
        ("31134;99526 521458", Some(3)),
    ] {
        let got = Gazetteer::parse(&format!("{HEAD}{line}\n"), nfkd).err();
        assert_eq!(got, want.map(GazetteerError::Line), "{line}");
    }
    for text in ["", "{}", "# kmn-gazetteer 2: x\n"] {
        let got = Gazetteer::parse(text, nfkd).err();
        assert_eq!(got, Some(GazetteerError::Version), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn no_query_does_harm(query in "\\PC{0,60}", limit in 0usize..10) {
        proptest::prop_assert!(REAL.suggest(&query, limit, nfkd).len() <= limit);
        REAL.town(&query, Some(&query), nfkd);
        REAL.postcode(&query);
    }
}

/// The cells of a line of comma-separated values; no cell of ours holds a line break.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

#[test]
fn a_word_of_the_domain_is_no_misspelt_town() {
    for word in ["Frauen", "Frau", "Hilfe", "Hilf", "Beratung", "Kinder", "Schwanger", "Wohnung"] {
        let found = REAL.suggest(word, 5, nfkd);
        let named = |place: &Place| fold(&place.name, nfkd).contains(&fold(word, nfkd));
        let guessed: Vec<_> = found.iter().filter(|s| !named(s.place)).collect();
        assert!(guessed.is_empty(), "{word}: {guessed:?}");
    }
    for (typed, town) in
        [("Hildesheem", "Hildesheim"), ("Hanover", "Hannover"), ("Frankop", "Francop")]
    {
        assert_eq!(REAL.suggest(typed, 1, nfkd)[0].place.name, town, "{typed}");
    }
    let beside = |known: &str| REAL.suggest_beside("Frankop", 5, nfkd, &|word| word == known).len();
    assert_eq!((beside("frankop"), beside("francop")), (0, 1));
}
