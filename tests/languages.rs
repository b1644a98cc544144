//! The languages as a whole: complete, small, and with nothing of the German left in the others.
//!
//! `docs/languages.md` shows the table that is made here; `UPDATE_DOCS=1 cargo test -p kmn-tests
//! --test languages` writes it.

#![allow(clippy::unwrap_used, reason = "texts that can't be read fail the test")]

use directory::locale::{LOCALES, SOURCE};
use kmn_tests::languages::{MOST_BYTES, german_in, table};
use kmn_tests::stage::root;
use texts::Output;

const START: &str = "<!-- made by tests/languages.rs -->\n";
const END: &str = "<!-- until here -->\n";

fn outputs() -> Vec<Output> {
    texts::build_all(&root().join("locales")).unwrap()
}

#[test]
fn the_table_in_the_docs_is_true() {
    let path = root().join("docs/languages.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = page.split_once(START).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let made = [before, START, &table(&outputs()).unwrap(), END, after].concat();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let hint = "run UPDATE_DOCS=1 cargo test -p kmn-tests --test languages";
    assert!(made == std::fs::read_to_string(&path).unwrap(), "docs/languages.md is old: {hint}");
}

#[test]
fn every_language_says_everything() {
    for output in outputs() {
        assert_eq!(output.missing, Vec::<String>::new(), "untranslated in {}", output.tag);
    }
}

#[test]
fn a_language_costs_little() {
    for output in outputs().iter().filter(|output| output.tag != SOURCE.tag) {
        let bytes = xtask::post_build::compress::brotli(&output.bytes).unwrap().len();
        assert!(bytes <= MOST_BYTES, "{} costs {bytes} B of {MOST_BYTES}", output.tag);
    }
}

#[test]
fn the_page_without_program_leads_to_every_list() {
    let page = std::fs::read_to_string(root().join("index.html")).unwrap();
    for locale in &LOCALES {
        let (tag, dir) = (locale.tag, locale.direction.html());
        let file = locale.file("liste");
        let name = locale.profile().autonym;
        let link = format!("<a href=\"{file}\" lang=\"{tag}\" dir=\"{dir}\">{name}</a>");
        assert!(page.contains(&link), "index.html lacks {link}");
    }
}

#[test]
fn no_german_is_left_in_other_languages() {
    let mut left = Vec::new();
    for output in outputs().iter().filter(|output| !output.tag.starts_with(SOURCE.tag)) {
        let table = std::str::from_utf8(&output.bytes).unwrap();
        for line in table.lines().skip(1) {
            let german = german_in(line);
            if !german.is_empty() {
                left.push(format!("{}: {german:?} in {line}", output.tag));
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}
