//! Rules about a feed as a whole: its head, its records among each other, its size.

use super::{feature, feed};
use crate::feed::*;
use crate::text::tests::nfkd;

#[test]
fn a_bad_record_costs_no_other() {
    let good = |id: &str| feature("id", &format!("{id:?}"));
    let features =
        [good("a"), "7".into(), "{}".into(), r#"{"id":"b"}"#.into(), good("a"), good("c")];
    let (_, members, problems) = read(&feed(&features)).unwrap();
    let ids: Vec<&str> = members.iter().map(|m| m.id.as_str()).collect();
    assert_eq!(ids, ["a", "c"]);
    let said: Vec<String> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(
        said,
        [
            "record 2: feature: a number was found, an object is wanted: 7",
            "record 3: id is required and missing",
            "b: feature is required and missing: properties",
            "a: id is already used by an earlier record: a",
        ]
    );
}

#[test]
fn what_is_no_feed() {
    let head = r#"{"type":"FeatureCollection","features":[],"profile":"#;
    for (bytes, said) in [
        (String::new(), "no feed: the answer is empty"),
        ("\u{feff} \n".into(), "no feed: the answer is empty"),
        ("<!doctype html>".into(), "no feed: the answer is a web page"),
        ("[]".into(), "no feed: a JSON list, no GeoJSON FeatureCollection"),
        ("{}".into(), "no feed: JSON, but no GeoJSON FeatureCollection"),
        (
            r#"{"type":"FeatureCollection"}"#.into(),
            "no feed: a FeatureCollection without a list of features",
        ),
        (
            r#"{"type":"Feature","features":[]}"#.into(),
            "no feed: a GeoJSON Feature alone, no FeatureCollection",
        ),
        ("{\n\"type\":".into(), "no valid JSON: fault in line 2, column 7"),
        (format!("{head}null}}"), "no profile is named; kmn-directory/1 is read"),
        (format!("{head}\"other/1\"}}"), "the profile is other/1; kmn-directory/1 is read"),
        (
            format!("{head}\"kmn-directory/2\"}}"),
            "the profile is kmn-directory/2; kmn-directory/1 is read",
        ),
        (
            format!("{head}\"kmn-directory/11\"}}"),
            "the profile is kmn-directory/11; kmn-directory/1 is read",
        ),
    ] {
        assert_eq!(read(bytes.as_bytes()).unwrap_err().to_string(), said, "{bytes}");
    }
    for (bytes, said) in [
        (&[0xff, 0xfe, 0x7b, 0x00], "no feed: text in UTF-16; JSON must be in UTF-8"),
        (&[0x7b, 0x22, 0xe9, 0x22], "no feed: the answer is not text in UTF-8"),
    ] {
        assert_eq!(read(bytes).unwrap_err().to_string(), said, "{bytes:?}");
    }
    let huge = vec![b' '; MAX_BYTES + 1];
    assert_eq!(read(&huge), Err(FeedError::TooLarge { bytes: MAX_BYTES + 1 }));
}

#[test]
fn the_head_says_what_the_feed_is() {
    let read_head = |head: &str| {
        let bytes = format!(
            "\u{feff}{{\"type\":\"FeatureCollection\",\"profile\":\"kmn-directory/1.3\",{head},\"features\":[]}}"
        );
        let (meta, _, problems) = read(bytes.as_bytes()).unwrap();
        (meta, problems.iter().map(Problem::to_string).collect::<Vec<_>>())
    };
    let (meta, problems) = read_head(
        r#""title":"T","publisher":"P","licence":"CC0-1.0","url":"https://kmn.example/",
           "last_modified":"2026-11-22T17:00:00.5+01:00","replaces":"all""#,
    );
    let text = |text: &str| Some(text.to_owned());
    let whole = FeedMeta {
        title: text("T"),
        publisher: text("P"),
        licence: text("CC0-1.0"),
        url: text("https://kmn.example/"),
        last_modified: text("2026-11-22T17:00:00.5+01:00"),
        replaces_all: true,
    };
    assert_eq!((meta, problems), (whole, vec![]));
    let (meta, problems) =
        read_head(r#""title":7,"url":"javascript:x","last_modified":"gestern","replaces":"some""#);
    assert_eq!(meta, FeedMeta::default());
    assert_eq!(problems.len(), 4);
    for stamp in [
        "2026-11-22",
        "2026-11-22T17:00:00",
        "2026-11-31T17:00:00Z",
        "2026-11-22T24:00:00Z",
        "2026-11-22T17:00:00.Z",
        "2026-11-22T17:00:00+1:00",
        "2026-11-22T17:00:61Z",
    ] {
        let (meta, _) = read_head(&format!("\"last_modified\":{stamp:?}"));
        assert_eq!(meta.last_modified, None, "{stamp}");
    }
}

#[test]
fn a_feed_cut_off_anywhere_is_refused() {
    let whole = feed(&[feature("description", r#""Zwölf""#)]);
    for end in 0..whole.len() {
        assert!(read(&whole[..end]).is_err(), "{end}");
    }
}

#[test]
fn problems_are_bounded() {
    let features = vec!["7".to_owned(); MAX_PROBLEMS + 5];
    let (_, members, problems) = read(&feed(&features)).unwrap();
    assert_eq!((members.len(), problems.len()), (0, MAX_PROBLEMS));
    let (_, _, problems) =
        read(&feed(&[feature("url", &format!("{:?}", "ü".repeat(500)))])).unwrap();
    assert_eq!(problems[0].value.chars().count(), 200);
}

#[test]
fn a_snapshot_holds_the_members() {
    let (snapshot, problems) = parse(&feed(&[feature("id", r#""a""#)]), nfkd).unwrap();
    assert_eq!((snapshot.len(), problems.len()), (1, 0));
}
