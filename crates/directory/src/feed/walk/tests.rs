//! The twin is `serde_json` at one go: a walk in steps of any size takes and refuses the same texts,
//! finds the same members, and says the same of the first fault.

use super::*;
use proptest::prelude::*;
use serde_json::Value;

/// Where the walk in steps of this many bytes finds the members, or the fault's line and column.
type Walked = Result<Vec<(String, Range<usize>)>, (usize, usize)>;

fn walked(text: &str, bytes: usize) -> Walked {
    let mut walk = Walk::default();
    let mut members = Vec::new();
    loop {
        let step = walk.step(text, bytes, &mut |name, place| {
            members.push((name.to_owned(), place));
        });
        match step {
            Ok(false) => {}
            Ok(true) => return Ok(members),
            Err(FeedError::NotJson { line, column }) => return Err((line, column)),
            Err(other) => panic!("{text}: {other}"),
        }
    }
}

fn walk(text: &str) -> Walked {
    let at_once = walked(text, usize::MAX);
    for bytes in [1, 7] {
        assert_eq!(walked(text, bytes), at_once, "{text} in steps of {bytes}");
    }
    at_once
}

/// Without the white space before it, as the gate walks: the beginning is the value's.
fn check(text: &str) {
    let text = text.trim_start_matches([' ', '\t', '\n', '\r']);
    match (serde_json::from_str::<&RawValue>(text), walk(text)) {
        (Ok(whole), Ok(members)) => {
            let values = members.iter().map(|(name, place)| (name.clone(), &text[place.clone()]));
            let named = entries(whole.get()).into_iter().flatten();
            let named = named.map(|(name, value)| (string(name).unwrap_or_default(), value.get()));
            assert!(values.eq(named), "{text}: {members:?}");
        }
        // A control character is told by itself, not by what stands before it.
        (Err(fault), Err(at)) if fault.to_string().starts_with("control") => {
            let before = text.split_inclusive('\n').take(at.0 - 1).map(str::len).sum::<usize>();
            assert!(text.as_bytes()[(before + at.1).saturating_sub(1)] < b' ', "{text}: {at:?}");
        }
        (Err(fault), Err(at)) => assert_eq!(at, (fault.line(), fault.column()), "{text}: {fault}"),
        (expected, found) => panic!("{text}: {found:?}, {expected:?}"),
    }
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
        "{\"a\":1,\"a\":[]}",
        "{\"a\"}",
        "{a:1}",
        "{\"a\" : [ {\"b\":null} , 2 ] , \"c\":[ ] }",
        "{\"a\":[1,]}",
        "{\"a\":[1 2]}",
        "{\"a\":[1,\n2",
        "{\"a\":1]",
        "{\"a\":[1}",
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
        "{\n\"a\":\"ä\", \"b\":\ntru}",
    ] {
        check(text);
    }
}

#[test]
fn half_a_character_is_no_text() {
    let raw = |text| serde_json::from_str::<&RawValue>(text).ok().and_then(string);
    assert_eq!(raw("\"\\ud83d\\ude00\"").as_deref(), Some("😀"));
    for text in ["\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83d\\n\"", "7", "null", "[\"a\"]"] {
        assert_eq!(raw(text), None, "{text}");
    }
}

#[test]
fn depth_costs_no_stack() {
    let deep = "[".repeat(1_000_000);
    assert_eq!(walk(&deep), Err((1, deep.len())));
    let closed = deep + &"]".repeat(1_000_000);
    assert_eq!(walk(&closed), Ok(vec![]));
    let inside = ["{\"a\":", &closed, ",\"b\":[", &closed, "]}"].concat();
    let members = walk(&inside).unwrap();
    assert_eq!(&inside[members[0].1.clone()], closed);
    assert_eq!(items(&inside[members[1].1.clone()]).unwrap().count(), 1);
}

#[test]
fn lists_are_read_as_far_as_wanted() {
    let list = "[1 , [2,3],{\"a\":[]},\"]\"]";
    let found: Vec<&str> = items(list).unwrap().map(RawValue::get).collect();
    assert_eq!(found, ["1", "[2,3]", "{\"a\":[]}", "\"]\""]);
    assert_eq!(items("[ ]").unwrap().count(), 0);
    assert!(items("{}").is_none() && items("7").is_none() && entries("[]").is_none());
    // Of a list that is never closed the beginning can be had.
    assert_eq!(items("[1,2,{").unwrap().take(2).count(), 2);
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
    fn passes_what_is_written(value in value(), pretty in any::<bool>()) {
        check(&if pretty { format!("{value:#}") } else { value.to_string() });
    }

    /// Texts that are nearly JSON: made of its pieces.
    #[test]
    fn refuses_what_is_no_json(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", "\"a\"", "\"", "\\", "u0041", "1", "-", "0", ".", "e", " ", "true", "null", "\n",
        ]), 0..12),
    ) {
        check(&pieces.concat());
    }
}
