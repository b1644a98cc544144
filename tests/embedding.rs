//! What web editors read of embedding (docs/embedding.md) is what the table and the element say.
//!
//! `UPDATE_DOCS=1 cargo test -p kmn-tests --test embedding` writes the table.

#![allow(clippy::unwrap_used, reason = "a file that can't be read fails the test")]

use directory::embed::attributes;
use kmn_tests::stage::root;
use std::fmt::Write as _;

const START: &str = "<!-- made by tests/embedding.rs -->\n";
const END: &str = "<!-- until here -->\n";
const HEAD: &str = "| attribute | in the frame's address | allowed | example | what it does |\n|---|---|---|---|---|\n";

fn docs() -> String {
    std::fs::read_to_string(root().join("docs/embedding.md")).unwrap()
}

#[test]
fn the_table_of_attributes_is_whole_and_true() {
    let mut table = HEAD.to_owned();
    for attribute in attributes() {
        let parameter = attribute.parameter.map_or("–".into(), |name| format!("`{name}`"));
        let (name, example) = (attribute.name, attribute.example);
        let (allowed, purpose) = (attribute.allowed, attribute.purpose);
        writeln!(table, "| `{name}` | {parameter} | {allowed} | `{example}` | {purpose} |")
            .unwrap();
    }
    let page = docs();
    let (before, rest) = page.split_once(START).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let made = [before, START, &table, END, after].concat();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(root().join("docs/embedding.md"), &made).unwrap();
    }
    let hint = "run UPDATE_DOCS=1 cargo test -p kmn-tests --test embedding";
    assert!(made == docs(), "docs/embedding.md is old: {hint}");
}

#[test]
fn the_events_are_those_of_the_element() {
    let element = std::fs::read_to_string(root().join("embed/embed.js")).unwrap();
    let told: Vec<_> = element
        .match_indices("tell(\"")
        .map(|(at, found)| element[at + found.len()..].split('"').next().unwrap())
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    for event in told {
        assert!(docs().contains(&format!("| `{event}` |")), "{event}");
    }
}
