//! Feeds that somebody wrote by other means, and files that are none: what `kmn-publish check` says.

use chrono::NaiveDate;
use kmn_publish::{Finding, Severity, check_feed, is_feed};

/// Severity, line, column, and the beginnings of what is wrong, for each finding.
fn check(bytes: &[u8], expected: &[(Severity, u64, &str, &str)]) {
    let text = String::from_utf8_lossy(bytes);
    assert!(is_feed("", bytes), "not judged as a spreadsheet: {text}");
    let found: Vec<Finding> = check_feed(bytes, TODAY);
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

const TODAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 30);

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
        let found = check_feed(feed.as_bytes(), TODAY);
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
        (br#"[{"type":"Feature","id":"a"}]"#, 0, "no feed: a list of Features"),
        (b"<?xml version=\"1.0\"?><kml></kml>", 0, "no feed: XML, such as KML"),
        (b"null", 0, "no feed: JSON, but no GeoJSON"),
        (b"3", 0, "no feed: JSON, but no GeoJSON"),
        (b"\"x\"", 0, "no feed: JSON, but no GeoJSON"),
        (b"true", 0, "no feed: JSON, but no GeoJSON"),
        (b"type: FeatureCollection\nfeatures: []", 1, "no valid JSON, column 2: YAML"),
        (b"---\ntype: FeatureCollection", 1, "no valid JSON, column 2: YAML"),
        (b"var data = {\"a\": 1};", 1, "no valid JSON, column 1: a script"),
        (b"window.data={\"a\": 1}", 1, "no valid JSON, column 1: a script"),
        (b"export default {}", 1, "no valid JSON, column 1: a script"),
        (b"callback({\"a\": 1});", 1, "no valid JSON, column 1: a call of a script"),
        (b"# comment\n{\"a\": 1}", 1, "no valid JSON, column 1: a comment"),
        (b"{\"a\": 1}}", 1, "no valid JSON, column 9: something stands behind the end"),
        (b"{\"a\": 1};", 1, "no valid JSON, column 9: something stands behind the end"),
        (
            br#"{"type":"FeatureCollection","features":[{}],"parts":{}}"#,
            0,
            "no feed: its parts are no list",
        ),
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
        assert!(!is_feed("", text.as_bytes()), "{text}");
    }
    let utf16: Vec<u8> = "\u{feff}id;name".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(!is_feed("", &utf16));
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
    for (contents, found) in
        [("\"none\"", "a text"), ("null", "nothing (null)"), ("{}", "an object"), ("3", "a number")]
    {
        let page = format!("{{\"contents\": {contents}}}");
        let wrong = format!("HSDS: {found} was found, a list of services is wanted");
        check(page.as_bytes(), &[(Error, 0, "contents", &wrong)]);
    }
}

#[test]
fn the_name_decides_where_the_content_does_not() {
    for (name, text, expected) in [
        ("feed.geojson", "feed", true),
        ("FEED.JSON", "NaN", true),
        ("feed.json", "id;name;kind\n", false),
        ("feed.json", "PK\u{3}\u{4}", false),
        ("feed.csv", "feed", false),
        ("feed.csv", "null", true),
        ("", "Beratung; Ort", false),
    ] {
        assert_eq!(is_feed(name, text.as_bytes()), expected, "{name} {text}");
    }
}

/// A feed of one member; more of its head, its feature and its properties.
fn feed(head: &str, feature: &str, properties: &str) -> String {
    format!(
        r#"{{"type":"FeatureCollection","profile":"kmn-directory/1"{head},"features":[{{"type":
        "Feature","id":"a","geometry":null{feature},"properties":{{"name":"X","kind":"mbe"
        {properties}}}}}]}}"#
    )
}

#[test]
fn what_stands_in_the_wrong_place() {
    for (feature, mend) in [
        (r#","telephone":"1""#, Some("move it into properties, as \"phones\"")),
        (r#","email":"a@example.org""#, Some("move it into properties")),
        (r#","description":"Rat""#, Some("move it into properties")),
        (r#","Languages":["ar"]"#, Some("move it into properties, as \"languages\"")),
        (r#","bbox":[1,2,3,4],"x":1,"osm_id":2,"email":null"#, None),
    ] {
        let found = check_feed(feed("", feature, "").as_bytes(), TODAY);
        let said: Vec<&str> = found.iter().map(|f| f.mend.as_str()).collect();
        assert_eq!(said, mend.as_slice(), "{feature}");
        assert!(
            found.iter().all(|f| f.severity == Warning && f.wrong.starts_with("stands beside"))
        );
    }
    let text = feed("", "", r#","id":"a""#).replacen("\"id\":\"a\",\"geometry", "\"geometry", 1);
    check(
        text.as_bytes(),
        &[(Error, 1, "id", "is required and missing"), (Warning, 1, "id", "stands in properties")],
    );
}

#[test]
fn languages_and_dates_that_can_hardly_be() {
    for (head, properties, expected) in [
        (
            "",
            r#","languages":["ua","gr","cz","AR","deu","pes-AF","kmr"]"#,
            &[
                ("languages", "ua", "if Ukrainian is meant, write uk"),
                ("languages", "gr", "if Modern Greek is meant, write el"),
                ("languages", "cz", "if Czech is meant, write cs"),
                ("languages", "deu", "write de"),
                ("languages", "pes-AF", "write "),
            ][..],
        ),
        (
            "",
            r#","phones":[{"number":"+495121132820","languages":["ua"]}]"#,
            &[("phones.languages", "ua", "if Ukrainian is meant, write uk")],
        ),
        (
            "",
            r#","translations":{"ua":{"name":"X"},"uk":{"name":"X"}}"#,
            &[("translations", "ua", "if Ukrainian is meant, write uk")],
        ),
        ("", r#","languages":["xx"]"#, &[("languages", "xx", "")]),
        ("", r#","assured_date":"2026-12-01""#, &[("assured_date", "2026-12-01", "correct it")]),
        ("", r#","source_date":"2027""#, &[("source_date", "2027", "correct it")]),
        ("", r#","source_date":"2026-11","assured_date":"2026-11-30""#, &[]),
        (
            r#","last_modified":"2026-12-01T00:00:00Z""#,
            "",
            &[("last_modified", "2026-12-01T00:00:00Z", "correct it")],
        ),
        (r#","last_modified":"2026-11-30T23:00:00Z""#, "", &[]),
    ] {
        let found = check_feed(feed(head, "", properties).as_bytes(), TODAY);
        let said: Vec<(&str, &str)> =
            found.iter().map(|f| (f.column.as_str(), f.value.as_str())).collect();
        let wanted: Vec<(&str, &str)> = expected.iter().map(|(c, v, _)| (*c, *v)).collect();
        assert_eq!(said, wanted, "{properties}: {found:?}");
        for (finding, (.., mend)) in found.iter().zip(expected) {
            assert_eq!(finding.severity, Warning);
            assert!(finding.mend.starts_with(mend), "{}", finding.mend);
        }
    }
    let page = br#"{"contents": [{"id": "a", "name": "n", "assured_date": "2027-01-01"}]}"#;
    check(page, &[(Warning, 1, "assured_date", "is in the future")]);
}

#[test]
fn how_a_value_is_mended() {
    for (properties, mend) in [
        (r#","city":["Hildesheim"]"#, r#"write "city": "Hildesheim""#),
        (r#","postal_code":1067"#, r#"put its five digits in quotes: "01067""#),
        (r#","postal_code":"3113""#, r#"write "postal_code": "31134""#),
        (r#","phones":"05121 132820""#, r#"write "phones": [{"number": "+495121132820"}]"#),
        (r#","languages":"ar""#, r#"write "languages": ["ar", "kmr"]"#),
        (r#","translations":[]"#, r#"write "translations": {"ar": {"name": "…"}}"#),
        (r#","interpretation_services":"ja""#, "write true instead of \"ja\""),
        (r#","assured_date":"22.11.2026""#, r#"write "assured_date": "2026-11-22""#),
        (
            r#","schedules":[{"channel":"visit","byday":"MO","opens_at":"9:00"}]"#,
            r#"write "opens_at": "09:00""#,
        ),
        (
            r#","schedules":[{"channel":"visit","byday":"Mo-Do","opens_at":"09:00"}]"#,
            r#"write "byday": "MO,TH""#,
        ),
        (
            r#","schedules":[{"channel":"door","byday":"MO","opens_at":"09:00"}]"#,
            r#"write "channel": "visit""#,
        ),
    ] {
        let found = check_feed(feed("", "", properties).as_bytes(), TODAY);
        let said: Vec<&str> = found.iter().map(|f| f.mend.as_str()).collect();
        assert_eq!(said, [mend], "{properties}");
    }
    for (geometry, mend) in [
        (r#"{"type":"Point","coordinates":{}}"#, r#"write "coordinates": [9.95, 52.15]"#),
        (r#"{"type":"Point","coordinates":["9.95",52.15]}"#, "write it without quotes: 9.95"),
        ("[9,52]", r#"write "geometry": {"type": "Point", "coordinates": [9.95, 52.15]}"#),
    ] {
        let text = feed("", "", r#","location_precision":"city""#).replace("null", geometry);
        let found = check_feed(text.as_bytes(), TODAY);
        let said: Vec<&str> = found.iter().map(|f| f.mend.as_str()).collect();
        assert_eq!(said, [mend], "{geometry}");
    }
}

#[test]
fn recurrences_of_hsds_that_cannot_be_said() {
    for (rule, column) in [
        (r#""freq": "WEEKLY", "interval": 2"#, "schedules.interval"),
        (r#""freq": "WEEKLY", "count": 5"#, "schedules.count"),
        (r#""freq": "DAILY""#, "schedules.freq"),
        (r#""freq": "MONTHLY", "bymonthday": "1""#, "schedules.bymonthday"),
    ] {
        let page = format!(
            r#"{{"contents": [{{"id": "a", "name": "n", "schedules": [{{{rule}, "byday": "MO",
            "opens_at": "09:00", "closes_at": "12:00"}}]}}]}}"#
        );
        let name = column.trim_start_matches("schedules.");
        check(page.as_bytes(), &[(Error, 1, column, name)]);
    }
}
