//! Feeds that somebody wrote by other means, and files that are none: what `kmn-publish check` says.

use kmn_publish::{Finding, Severity, check_feed, is_feed};

/// Severity, line, column, and the beginnings of what is wrong, for each finding.
fn check(bytes: &[u8], expected: &[(Severity, u64, &str, &str)]) {
    let text = String::from_utf8_lossy(bytes);
    assert!(is_feed(bytes), "not judged as a spreadsheet: {text}");
    let found: Vec<Finding> = check_feed(bytes);
    assert_eq!(found.len(), expected.len(), "{text}: {found:#?}");
    for (finding, (severity, line, column, wrong)) in found.iter().zip(expected) {
        assert_eq!(
            (finding.severity, finding.line, finding.column.as_str()),
            (*severity, *line, *column)
        );
        assert!(finding.wrong.starts_with(wrong), "{text}: {}", finding.wrong);
        assert!(!finding.mend.is_empty(), "{text}: {}", finding.wrong);
    }
}

use Severity::{Error, Hint, Warning};

#[test]
fn a_feed_with_wrong_types_and_names() {
    let feed = r#"{"type":"FeatureCollection","profile":"kmn-directory/1","features":[{"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":["9.95","52.15"]},"properties":{"name":"X","kind":"mbe","location_precision":"city","telephone":"05121 132820","phones":[{"number":"05121 132820"}]}}]}"#;
    check(
        feed.as_bytes(),
        &[
            (Error, 1, "geometry.coordinates", "a text was found, a number is wanted"),
            (Error, 1, "phones.number", "must be an international number"),
            (Warning, 1, "telephone", "no property of the profile: nothing is read of it; phones?"),
        ],
    );
    let feed = feed.replace("\"id\":\"a\"", "\"id\":7");
    check(
        feed.as_bytes(),
        &[
            (Error, 1, "id", "a number was found, a text is wanted"),
            (Warning, 1, "telephone", "no property of the profile"),
        ],
    );
}

#[test]
fn names_that_look_like_known_ones() {
    for (name, meant) in [
        ("telephone", Some("phones")),
        ("Phone", Some("phones")),
        ("tel", Some("phones")),
        ("website", Some("url")),
        ("URL", Some("url")),
        ("mail", Some("email")),
        ("e-mail", Some("email")),
        ("adress", Some("address_1")),
        ("address1", Some("address_1")),
        ("plz", Some("postal_code")),
        ("postalCode", Some("postal_code")),
        ("lang", Some("languages")),
        ("langauges", Some("languages")),
        ("openingHours", Some("schedules")),
        ("opening_hours", Some("schedules")),
        ("descripton", Some("description")),
        ("wheelchiar", Some("wheelchair")),
        ("counselsIndividuals", Some("counsels_individuals")),
        ("lat", None),
        ("unheard_of", None),
        ("x", None),
        ("colour", None),
        ("marker-color", None),
        ("osm_id", None),
    ] {
        let feed = format!(
            r#"{{"type":"FeatureCollection","profile":"kmn-directory/1","features":[
            {{"type":"Feature","id":"a","geometry":null,"properties":{{"name":"X","kind":"mbe","{name}":"y"}}}}]}}"#
        );
        let found = check_feed(feed.as_bytes());
        let said: Vec<String> = found.iter().map(|f| f.wrong.clone()).collect();
        let expected: Vec<String> = meant
            .iter()
            .map(|meant| format!("no property of the profile: nothing is read of it; {meant}?"))
            .collect();
        assert_eq!(said, expected, "{name}");
    }
}

#[test]
fn files_that_are_no_feed() {
    let utf16: Vec<u8> = "\u{feff}{\"a\": 1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, line, wrong) in [
        (&br#"[{"name":"X"}]"#[..], 0, "no feed: a JSON list, no GeoJSON FeatureCollection"),
        (b"", 0, "no feed: the answer is empty"),
        (b"\n \n", 0, "no feed: the answer is empty"),
        (b"<html><body>Anmeldung</body></html>", 0, "no feed: the answer is a web page"),
        (b"\x1f\x8b\x08\x00", 0, "no feed: an archive (gzip)"),
        (&utf16, 0, "no feed: text in UTF-16"),
        (br#"{"type":"Feature"}"#, 0, "no feed: a GeoJSON Feature alone"),
        (
            br#"{"type":"FeatureCollection","features":[],"profile":"kmn/1"}"#,
            0,
            "the profile is kmn/1",
        ),
        (br#"{"type":"FeatureCollection","features":[]}"#, 0, "no profile is named"),
        (b"// feed\n{}", 1, "no valid JSON, column 1: a comment"),
        (b"{\n  // feed\n}", 2, "no valid JSON, column 3: a comment"),
        (b"{\"a\": 1, /* b */ \"c\": 2}", 1, "no valid JSON, column 10: a comment"),
        (b"{\"a\": [1, 2,]}", 1, "no valid JSON, column 13: a comma before the closing bracket"),
        (b"{\"a\": 1,}", 1, "no valid JSON, column 9: a comma before the closing bracket"),
        (b"{\"a\": 1}\n{\"a\": 2}\n", 2, "no valid JSON, column 1: several JSON texts"),
        (b"{\"a\": [1, 2", 1, "no valid JSON, column 11: it ends too early"),
        (b"{'a': 1}", 1, "no valid JSON, column 2: single quotes"),
        (b"{a: 1}", 1, "no valid JSON, column 2: a name without quotes"),
        ("{„a“: 1}".as_bytes(), 1, "no valid JSON, column 2: typographic quotes"),
        (b"{\"a\": NaN}", 1, "no valid JSON, column 7: a word that JSON does not have"),
        (b"{\"a\": \"b\nc\"}", 2, "no valid JSON, column 0: a line break or tab"),
        (b"{\"a\": 01}", 1, "no valid JSON, column 8: a number that begins with 0"),
        (b"{\"a\": 1 \"b\": 2}", 1, "no valid JSON, column 9: a comma is missing"),
        (b"\xef\xbb\xbf{\"a\": 1,}", 1, "no valid JSON, column 9: a comma before"),
    ] {
        check(bytes, &[(Error, line, "", wrong)]);
    }
}

#[test]
fn a_spreadsheet_is_no_feed() {
    for text in ["id;name;kind\n", "\u{feff}id,name\n", "sep=;\nid;name", "\"id\";\"name\""] {
        assert!(!is_feed(text.as_bytes()), "{text}");
    }
    let utf16: Vec<u8> = "\u{feff}id;name".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(!is_feed(&utf16));
}

#[test]
fn pages_of_hsds() {
    let page =
        br#"{"contents": [{"id": 12, "name": "Beratung", "status": "active"}], "last_page": true}"#;
    check(page, &[]);
    check(br#"{"contents": [{"name": "X"}]}"#, &[(Error, 1, "id", "is required and missing")]);
    check(
        br#"[{"id": "a", "name": "n", "status": "active", "fax": "1"}]"#,
        &[(Hint, 0, "service.fax", "the app shows nothing of this field of HSDS")],
    );
    check(
        br#"{"contents": [{"id": "a", "service_id": "b", "location_id": "c"}]}"#,
        &[(Error, 0, "", "HSDS: this is a service_at_location list, not /services")],
    );
    check(br#"{"contents": "none"}"#, &[(Error, 0, "", "no feed: JSON")]);
}
