//! What stands at a feed's address, or in a value's place, is named for what it is.

use directory::feed::{self, FeedError, LooksLike};
use directory::problem::Effect;

fn utf16(text: &str, mark: &[u16]) -> Vec<u8> {
    mark.iter().copied().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn bytes_that_are_no_feed() {
    use LooksLike::*;
    let point = r#"{"type":"Point","coordinates":[9.95,52.15]}"#;
    let feature = format!(r#"{{"type":"Feature","id":"a","geometry":{point},"properties":{{}}}}"#);
    let twice = r#"{"type":"FeatureCollection","features":[],"features":[]}"#;
    for (bytes, looks_like) in [
        (&b""[..], Empty),
        (b" \n", Empty),
        (b"\xef\xbb\xbf", Empty),
        (b"<!doctype html><title>Login</title>", Html),
        (br#"[{"name":"X"}]"#, List),
        (br#"[]"#, List),
        (br#"[{"type":"Feature","id":"a","properties":{}}]"#, Features),
        (b"<?xml version=\"1.0\"?>\n<kml></kml>", Xml),
        (b"<kml></kml>", Xml),
        (b"<?xml version=\"1.0\"?><html></html>", Html),
        (
            br#"{"type":"FeatureCollection","profile":"kmn-directory/1","features":[],"parts":{}}"#,
            PartsNoList,
        ),
        (b"null", OtherJson),
        (b"true", OtherJson),
        (br#"{"contents":[]}"#, Hsds),
        (br#"{"content":[{"id":"a"}],"totalPages":1}"#, Hsds),
        (feature.as_bytes(), Feature),
        (point.as_bytes(), Geometry),
        (br#"{"type":"GeometryCollection","geometries":[]}"#, Geometry),
        (br#"{"type":"FeatureCollection","profile":"kmn-directory/1"}"#, NoFeatures),
        (br#"{"type":"FeatureCollection","profile":"kmn-directory/1","features":{}}"#, NoFeatures),
        (twice.as_bytes(), NamedTwice),
        (br#"{"type":"Topology"}"#, OtherJson),
        (br#""feed""#, OtherJson),
        (b"7", OtherJson),
        (&utf16(twice, &[0xfeff]), Utf16),
        (&utf16(twice, &[]), Utf16),
        (b"\x00[\x00]", Utf16),
        (b"\x1f\x8b\x08\x00\x00", Gzip),
        (b"\xff\x00\x01", Binary),
        (b"caf\xe9", Binary),
    ] {
        let said = feed::read(bytes);
        assert_eq!(said, Err(FeedError::NotAFeed { looks_like }), "{bytes:?}");
    }
}

#[test]
fn another_profile_is_quoted() {
    for (profile, found) in [
        (r#""kmn-directori/1""#, "kmn-directori/1"),
        (r#""kmn-directory/2""#, "kmn-directory/2"),
        (r#""kmn-directory""#, "kmn-directory"),
        (r#""KMN-Directory/1""#, "KMN-Directory/1"),
        ("1", "1"),
        ("null", ""),
    ] {
        let text = format!(r#"{{"type":"FeatureCollection","profile":{profile},"features":[]}}"#);
        let error = feed::read(text.as_bytes()).map(|_| ()).map_err(|error| error.to_string());
        let said = match found {
            "" => "no profile is named; kmn-directory/1 is read".to_owned(),
            found => format!("the profile is {found}; kmn-directory/1 is read"),
        };
        assert_eq!(error, Err(said));
    }
}

/// A record with one property, and what the gate says of it.
#[test]
fn values_of_another_type() {
    for (property, value, said) in [
        ("id", "7", "id: a number was found, a text is wanted: 7"),
        ("id", "true", "id: true or false was found, a text is wanted: true"),
        ("geometry", "[9,52]", "geometry: a list was found, an object is wanted: [9,52]"),
        (
            "geometry",
            r#"{"type":"Point","coordinates":["9.95","52.15"]}"#,
            r#"geometry.coordinates: a text was found, a number is wanted: "9.95""#,
        ),
        (
            "geometry",
            r#"{"type":"Point","coordinates":[null,52]}"#,
            "geometry.coordinates: nothing (null) was found, a number is wanted: null",
        ),
        (
            "geometry",
            r#"{"type":"Point","coordinates":"9.95,52.15"}"#,
            r#"geometry.coordinates: a text was found, a list is wanted: "9.95,52.15""#,
        ),
        (
            "geometry",
            r#"{"type":"Polygon","coordinates":[]}"#,
            r#"geometry: an object was found, a GeoJSON Point is wanted: {"type":"Polygon","coordinates":[]}"#,
        ),
        (
            "geometry",
            r#"{"type":"Point","coordinates":[1e999,52]}"#,
            "geometry lies outside Germany: [1e999,52]",
        ),
        ("name", "7", "name: a number was found, a text is wanted: 7"),
        ("name", r#""\ud800""#, r#"name: a text was found that can't be read: "\ud800""#),
        ("city", "{}", "city: an object was found, a text is wanted: {}"),
        ("postal_code", "31134", "postal_code: a number was found, a text is wanted: 31134"),
        ("languages", r#""ar""#, r#"languages: a text was found, a list is wanted: "ar""#),
        ("languages", "[7]", "languages: a number was found, a text is wanted: 7"),
        (
            "interpretation_services",
            r#""ja""#,
            r#"interpretation_services: a text was found, true or false is wanted: "ja""#,
        ),
        ("phones", r#"["05121"]"#, r#"phones: a text was found, an object is wanted: "05121""#),
        (
            "phones",
            r#"{"number":"1"}"#,
            r#"phones: an object was found, a list is wanted: {"number":"1"}"#,
        ),
        (
            "phones",
            r#"[{"number":"1","number":"2"}]"#,
            r#"phones names one of its properties twice: {"number":"1","number":"2"}"#,
        ),
        ("translations", "[]", "translations: a list was found, an object is wanted: []"),
    ] {
        let set = |name: &str, usual: &str| {
            if name == property { value.to_owned() } else { usual.to_owned() }
        };
        let mut properties = vec![
            format!(r#""name":{}"#, set("name", "\"n\"")),
            r#""kind":"mbe","location_precision":"city""#.to_owned(),
        ];
        if !["id", "geometry", "name"].contains(&property) {
            properties.push(format!(r#""{property}":{value}"#));
        }
        let text = format!(
            r#"{{"type":"FeatureCollection","profile":"kmn-directory/1","features":[
            {{"type":"Feature","id":{},"geometry":{},"properties":{{{}}}}}]}}"#,
            set("id", "\"a\""),
            set("geometry", "null"),
            properties.join(",")
        );
        let problems = feed::read(text.as_bytes()).map(|(_, _, problems)| problems);
        let shown: Vec<String> = problems
            .iter()
            .flatten()
            .map(|p| p.to_string().split_once(": ").map_or(String::new(), |(_, s)| s.to_owned()))
            .collect();
        assert_eq!(shown, [said], "{property}");
        let dropped = problems.iter().flatten().any(|p| p.effect == Effect::RecordDropped);
        assert_eq!(dropped, ["id", "name"].contains(&property), "{property}");
    }
}

/// Depth costs no stack, and what is unknown stays unread.
#[test]
fn deep_nesting_is_passed() {
    let deep = ["[".repeat(200_000), "]".repeat(200_000)].concat();
    let text = format!(
        r#"{{"type":"FeatureCollection","profile":"kmn-directory/1","x":{deep},"features":[]}}"#
    );
    assert_eq!(feed::read(text.as_bytes()).map(|(_, members, _)| members.len()), Ok(0));
    assert_eq!(
        feed::read(deep.as_bytes()),
        Err(FeedError::NotAFeed { looks_like: LooksLike::List })
    );
}

/// A timestamp is told what it lacks, a day what it has too much.
#[test]
fn dates_and_times() {
    for (head, property, said) in [
        (
            "2026-11-22",
            "2026-11-22",
            &["last_modified needs time and zone: 2026-11-22T00:00:00Z"][..],
        ),
        (
            "2026-11-22 17:00",
            "2026-11-22",
            &["last_modified needs date, time and zone: 2026-11-22T17:00:00Z"],
        ),
        (
            "2026-11-22T17:00:00",
            "2026-11-22",
            &["last_modified needs date, time and zone: 2026-11-22T17:00:00Z"],
        ),
        (
            "22.11.2026",
            "2026-11-22",
            &["last_modified needs date, time and zone, such as 2026-11-22T00:00:00Z"],
        ),
        (
            "2026-11-22T17:00:00Z",
            "2026-11-22T17:00:00Z",
            &["assured_date must be a day without a time: 2026-11-22"],
        ),
        (
            "2026-11-22T17:00:00Z",
            "2026-02-30",
            &["assured_date must be a date that exists, such as 2026-11-22"],
        ),
        ("2026-11-22T17:00:00Z", "2026-11-22", &[]),
    ] {
        let text = format!(
            r#"{{"type":"FeatureCollection","profile":"kmn-directory/1","last_modified":"{head}",
            "features":[{{"type":"Feature","id":"a","geometry":null,"properties":{{
            "name":"n","kind":"mbe","assured_date":"{property}"}}}}]}}"#
        );
        let problems = feed::read(text.as_bytes()).map(|(_, _, problems)| problems);
        let shown: Vec<String> = problems
            .iter()
            .flatten()
            .map(|p| [p.field.as_str(), " ", &p.says()].concat())
            .collect();
        assert_eq!(shown, said, "{head} {property}");
    }
}
