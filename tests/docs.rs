//! What the docs and the fuzzers' dictionaries say of the tables in the code is what stands there, and
//! the files and functions that the walks and the recipes name exist.
//!
//! `UPDATE_DOCS=1 cargo test -p kmn-tests --test docs` writes what is made here.

#![allow(clippy::unwrap_used, reason = "a file that can't be read fails the test")]

use directory::feed::PROPERTIES;
use directory::link::{Page, Pane, Param};
use directory::problem::Field;
use directory::query::{OriginSource, Sort};
use hsds::table::{self, Row};
use kmn_tests::docs::{links, mentions, names, words};
use kmn_tests::stage::root;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Begins what is made; what it is stands between the two halves.
const START: [&str; 2] = ["<!-- ", ": made by tests/docs.rs -->\n"];
const END: &str = "<!-- until here -->\n";
const HINT: &str = "run UPDATE_DOCS=1 cargo test -p kmn-tests --test docs";

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Holds a file to what it should be, or writes it.
#[track_caller]
fn check(path: &str, made: &str) {
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(root().join(path), made).unwrap();
    }
    assert!(made == read(path), "{path} is old: {HINT}");
}

/// Holds a part of a page to what it should be, or writes it.
#[track_caller]
fn check_part(path: &str, part: &str, made: &str) {
    let (page, start) = (read(path), START.join(part));
    let (before, rest) = page.split_once(&start).unwrap_or_else(|| panic!("{path} lacks {start}"));
    let (_, after) = rest.split_once(END).unwrap();
    check(path, &[before, &start, made, END, after].concat());
}

/// One test for the whole page, so that no two write it at once.
#[test]
fn the_feed_is_described_as_it_is() {
    let mut values = String::from("| property | values |\n|---|---|\n");
    for field in Field::ALL {
        if let Some(names) = field.values() {
            writeln!(values, "| `{}` | `{}` |", field.as_str(), names.join("`, `")).unwrap();
        }
    }
    check_part("docs/feed.md", "values", &values);

    let mut hsds = String::from("| property | from HSDS | how |\n|---|---|---|\n");
    for Row { property, from, how, .. } in table::rows() {
        let from =
            if from.is_empty() { format!("statement `{property}`") } else { from.to_owned() };
        writeln!(hsds, "| `{property}` | {from} | {how} |").unwrap();
    }
    check_part("docs/feed.md", "hsds", &hsds);

    let page = read("docs/feed.md");
    let (_, table) = page.split_once("| property | type | required | meaning |\n").unwrap();
    let described = names(table.split("\n\n").next().unwrap());
    let properties: Vec<&str> = PROPERTIES.iter().map(|(name, _)| *name).collect();
    assert_eq!(described, properties, "the table of properties in docs/feed.md");
}

#[test]
fn every_column_is_described() {
    let page = read("docs/publish.md");
    let (_, table) = page.split_once("| column | what to write |\n").unwrap();
    let described = names(table.split("\n\n").next().unwrap());
    // Words that stay with the editors under two names.
    let undescribed = kmn_publish::column_names().filter(|name| !described.contains(name));
    assert_eq!(undescribed.collect::<Vec<_>>(), ["notes", "notiz"]);
}

/// A dictionary: what is written by hand, then what is made.
#[track_caller]
fn check_dictionary(name: &str, made: &BTreeSet<String>) {
    const LINE: &str = "# Made by tests/docs.rs from the tables in crates/directory.\n";
    let path = format!("fuzz/{name}.dict");
    let page = read(&path);
    let (by_hand, _) = page.split_once(LINE).unwrap();
    let made: String = made.iter().map(|word| format!("\"{word}\"\n")).collect();
    check(&path, &[by_hand, LINE, &made].concat());
}

#[test]
fn the_fuzzers_know_every_word() {
    let quoted = |word: &str| format!("\\\"{word}\\\"");
    let parts = Field::NAMES.iter().flat_map(|name| name.split('.'));
    let values = Field::ALL.iter().filter_map(|field| field.values()).flatten().copied();
    check_dictionary("feed", &parts.chain(values).map(quoted).collect());

    let parameters = Param::NAMES.iter().map(|name| format!("{name}="));
    let values = [Page::NAMES, Pane::NAMES, Sort::NAMES, OriginSource::NAMES].concat();
    let values = values.iter().filter(|name| !name.is_empty()).map(|name| (*name).to_owned());
    check_dictionary("link", &parameters.chain(values).collect());
}

/// A line of a decision's head, such as `- Date: 2026-11-30`, or the row of a table that says the same.
fn head<'p>(page: &'p str, name: &str) -> &'p str {
    let value = |line: &'p str| {
        let rest = line.trim_start_matches(['-', '|', ' ']).strip_prefix(name)?;
        Some(rest.trim_start_matches([':', '|', ' ']).trim_end_matches([' ', '|']))
    };
    page.lines().find_map(value).unwrap_or_else(|| panic!("a decision lacks {name}:\n{page}"))
}

#[test]
fn every_decision_is_listed() {
    let folder = std::fs::read_dir(root().join("docs/decisions")).unwrap();
    let files = folder.map(|file| file.unwrap().file_name().into_string().unwrap());
    let files: BTreeSet<String> = files.filter(|file| file != "README.md").collect();
    let mut table = String::from("| | decision | date | status |\n|---|---|---|---|\n");
    for file in &files {
        let page = read(&format!("docs/decisions/{file}"));
        let (number, title) = page.lines().next().unwrap().split_once(": ").unwrap();
        let (number, date) = (number.trim_start_matches("# "), head(&page, "Date"));
        assert!(file.starts_with(&format!("{number}-")), "{file} says that it is {number}");
        writeln!(table, "| [{number}]({file}) | {title} | {date} | {} |", head(&page, "Status"))
            .unwrap();
    }
    check_part("docs/decisions/README.md", "decisions", &table);
}

/// Pages whose every link to a file of the code is held to it.
const WALKS: [&str; 3] = ["CONTRIBUTING.md", "docs/life-of-a-feed.md", "docs/life-of-a-search.md"];

#[test]
fn the_walks_name_what_there_is() {
    let mut breaches = Vec::new();
    let mut checked = 0;
    for page in WALKS {
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        let text = read(page);
        for (label, target) in links(&text) {
            let path = root().join(folder).join(target.split('#').next().unwrap_or_default());
            checked += 1;
            if !path.exists() {
                breaches.push(format!("{page}: there is no {target}"));
            } else if path.is_file() {
                let code = std::fs::read_to_string(&path).unwrap_or_default();
                let missing =
                    mentions(label).filter(|name| !words(&code).any(|word| word == *name));
                breaches.extend(missing.map(|name| format!("{page}: {target} has no {name}")));
            }
        }
    }
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
    assert!(checked > 60, "only {checked} links were checked");
}

#[test]
fn the_rule_for_walks_catches() {
    let text = "The [`feed::parse`](../a.rs) and [file](b.md), [`View`, `View::open()`](c.rs).";
    let found: Vec<(&str, &str)> = links(text).collect();
    let expected =
        [("`feed::parse`", "../a.rs"), ("file", "b.md"), ("`View`, `View::open()`", "c.rs")];
    assert_eq!(found, expected);
    let named = |label| mentions(label).collect::<Vec<_>>();
    assert_eq!(named("`feed::parse`"), ["parse"]);
    assert_eq!(named("`View`, `View::open()`"), ["View", "open"]);
    assert_eq!(named("`crates/a/b.rs`"), Vec::<&str>::new());
    assert_eq!(named("a page"), Vec::<&str>::new());
    assert!(words("fn parse(a: u8)").any(|word| word == "parse"));
    assert!(!words("fn parser()").any(|word| word == "parse"));
}
