//! The twin is `serde_json`: both must take and refuse the same texts and read the same from them.

use super::*;
use proptest::prelude::*;
use serde_json::Value;

/// The value, rebuilt from its parts, as `serde_json` builds it; texts that only it refuses (half
/// surrogates) are no concern of the grammar.
fn rebuilt(json: Json<'_>) -> Option<Value> {
    if let Some(items) = json.items() {
        return items.map(rebuilt).collect::<Option<Vec<_>>>().map(Value::Array);
    }
    if let Some(entries) = json.entries() {
        let pairs =
            entries.map(|(name, value)| Some((name.string()?.into_owned(), rebuilt(value)?)));
        return pairs.collect::<Option<serde_json::Map<_, _>>>().map(Value::Object);
    }
    match json.string() {
        Some(text) => Some(Value::String(text.into_owned())),
        None => serde_json::from_str(json.text()).ok(),
    }
}

/// The whole value of a text, by a walk in steps of this many bytes.
fn walked(text: &str, bytes: usize) -> Result<Json<'_>, usize> {
    let trimmed = text.trim_start_matches([' ', '\t', '\n', '\r']);
    let before = text.len() - trimmed.len();
    let mut walk = Walk::default();
    let mut members: Vec<(String, Range<usize>)> = Vec::new();
    loop {
        let step = walk.step(trimmed, bytes, &mut |name, place| {
            members.push((name.text().to_owned(), place));
        });
        match step {
            Ok(false) => {}
            Ok(true) => break,
            Err(at) => return Err(before + at),
        }
    }
    let whole = Json(trimmed.trim_end_matches([' ', '\t', '\n', '\r']));
    // What the walk handed on is what the object holds.
    let held: Vec<(Json<'_>, Json<'_>)> = whole.entries().into_iter().flatten().collect();
    let found =
        members.iter().filter_map(|(name, place)| Some((name, Json::at(trimmed, place.clone())?)));
    assert!(
        held.len() == members.len()
            && held.iter().zip(found).all(|(a, b)| (a.0.text(), a.1) == (b.0, b.1)),
        "{text}: {members:?}"
    );
    Ok(whole)
}

fn document(text: &str) -> Result<Json<'_>, usize> {
    let at_once = walked(text, usize::MAX);
    for bytes in [1, 7] {
        assert_eq!(walked(text, bytes), at_once, "{text} in steps of {bytes}");
    }
    at_once
}

fn check(text: &str) {
    let expected: Option<Value> = serde_json::from_str(text).ok();
    assert_eq!(document(text).ok().and_then(rebuilt), expected, "{text}");
}

#[test]
fn what_json_is_and_is_not() {
    for text in [
        "",
        " ",
        "null",
        " true ",
        "false",
        "nul",
        "truee",
        "1",
        "-1",
        "01",
        "-",
        "1.",
        ".5",
        "1.5e3",
        "1e",
        "1E+2",
        "+1",
        "[]",
        "[ ]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,2]",
        "{}",
        "{ }",
        "{\"a\":1}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "{\"a\" : [ {\"b\":null} , 2 ] }",
        "{\"a\":1]",
        "[1}",
        "[[]",
        "[]]",
        "1 1",
        "\"\"",
        "\"ä\\n\\u00e4\\ud83d\\ude00\\/\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud83d\"",
        "\"\\ud83d\\n\"",
        "\"\\ude00\"",
        "\"a",
        "\"\n\"",
        "\"\u{7f}\"",
        "\u{a0}1",
        "{\"a\":{}}",
    ] {
        check(text);
    }
}

#[test]
fn depth_costs_no_stack() {
    let deep = "[".repeat(1_000_000);
    assert_eq!(document(&deep), Err(deep.len()));
    let closed = deep + &"]".repeat(1_000_000);
    assert_eq!(document(&closed).map(Json::text), Ok(closed.as_str()));
    let inside = ["{\"a\":", &closed, "}"].concat();
    assert_eq!(document(&inside).map(Json::text), Ok(inside.as_str()));
}

#[test]
fn faults_are_where_they_are() {
    for (text, at) in [("{\n\"type\":", 9), ("[1,x]", 3), ("{}{", 2), ("", 0), ("[tru]", 4)] {
        assert_eq!(document(text), Err(at), "{text}");
    }
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..5)
                .prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn reads_what_the_twin_writes(value in value(), pretty in any::<bool>()) {
        let text = if pretty { format!("{value:#}") } else { value.to_string() };
        prop_assert_eq!(document(&text).ok().and_then(rebuilt), Some(value));
    }

    /// Texts that are nearly JSON: made of its pieces.
    #[test]
    fn refuses_what_the_twin_refuses(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", "\"a\"", "\"", "\\", "u0041", "1", "-", "0", ".", "e", " ", "true", "null", "\n",
        ]), 0..12),
    ) {
        let text = pieces.concat();
        let expected: Option<Value> = serde_json::from_str(&text).ok();
        // A number beyond all bounds is grammar to us and a fault to the twin; not made here.
        prop_assert_eq!(document(&text).ok().and_then(rebuilt), expected, "{}", text);
    }
}
