//! The house's rules, over the whole house; each rule also shows that it catches a breach.

#![allow(clippy::unwrap_used, reason = "a file that can't be read fails the test")]

use kmn_tests::stage::root;
use kmn_tests::{reliability, tidy};
use std::path::Path;

/// Holds every file below `folder` with one of these endings to a rule.
fn check(folder: &str, endings: &[&str], rule: fn(&str, &str) -> Vec<String>) {
    check_where(folder, endings, |_| true, rule);
}

/// The same for the files whose path is `checked`.
fn check_where(
    folder: &str,
    endings: &[&str],
    checked: impl Fn(&str) -> bool,
    rule: fn(&str, &str) -> Vec<String>,
) {
    let root = root();
    let mut files = Vec::new();
    collect(&root.join(folder), &mut files);
    let mut breaches = Vec::new();
    for file in files.iter().filter(|file| endings.iter().any(|ending| file.ends_with(ending))) {
        let path = file.strip_prefix(&format!("{}/", root.display())).unwrap();
        if checked(path) {
            breaches.extend(rule(path, &std::fs::read_to_string(file).unwrap()));
        }
    }
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

fn collect(folder: &Path, files: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() {
            files.push(entry.path().to_string_lossy().into_owned());
        } else if !matches!(name.as_str(), "node_modules" | "target" | "dist" | "released")
            && !name.starts_with('.')
        {
            collect(&entry.path(), files);
        }
    }
}

#[test]
fn imports_go_down() {
    check("src", &[".rs"], |path, text| tidy::floors(path.trim_start_matches("src/"), text));
}

#[test]
fn the_domain_is_alone() {
    check("crates/directory/src", &[".rs"], tidy::domain);
}

/// Folders with the modules of one crate each, besides those of `crates/`.
const OTHER_CRATES: [&str; 3] = ["src", "xtask/src", "xtask/start/src"];

#[test]
fn modules_make_no_circles() {
    let crates = std::fs::read_dir(root().join("crates")).unwrap();
    let mut breaches = Vec::new();
    let crates = crates.map(|one| format!("crates/{}/src", one.unwrap().file_name().display()));
    for folder in crates.chain(OTHER_CRATES.map(str::to_owned)) {
        let mut files = Vec::new();
        collect(&root().join(&folder), &mut files);
        let begin = format!("{}/{folder}/", root().display());
        let read = |file: &String| {
            let path = file.strip_prefix(&begin)?.to_owned();
            path.ends_with(".rs").then(|| (path, std::fs::read_to_string(file).unwrap()))
        };
        let files: Vec<(String, String)> = files.iter().filter_map(read).collect();
        breaches.extend(tidy::circles(&folder, &files));
    }
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

#[test]
fn views_are_alone() {
    check("crates/views/src", &[".rs"], tidy::views);
}

#[test]
fn styles_are_logical() {
    check("style", &[".css"], tidy::logical);
    check("public", &[".css"], tidy::logical);
    check("embed", &[".css"], tidy::logical);
}

#[test]
fn what_people_read_is_not_in_rust() {
    // Floor 1 speaks with the browser, in the names of its interfaces.
    check_where("src", &[".rs"], |path| !path.starts_with("src/edge/"), tidy::wordless);
    check("crates/views/src", &[".rs"], tidy::wordless);
}

#[test]
fn files_are_short() {
    for folder in ["src", "crates", "xtask", "tests", "style", "map", "public", "embed"] {
        check(folder, &[".rs", ".css", ".js", ".mjs", ".ts", ".py"], tidy::length);
    }
}

/// A library of somebody else, as it is.
const NOT_OURS: &str = "tests/hosts/bootstrap-reboot.css";

#[test]
fn lines_are_short() {
    let left_out = left_out();
    let checked =
        |path: &str| path != NOT_OURS && !left_out.iter().any(|left| path.starts_with(left));
    check_where("", &[".css", ".js", ".mjs", ".cjs", ".ts"], checked, tidy::width);
}

/// Scripts that are held to nothing, since they end soon.
fn left_out() -> Vec<String> {
    let file = std::fs::read_to_string(root().join("tests/scripts/left-out.json")).unwrap();
    let list: serde_json::Value = serde_json::from_str(&file).unwrap();
    list["paths"].as_array().unwrap().iter().map(|path| path.as_str().unwrap().to_owned()).collect()
}

#[test]
fn modules_say_what_they_are() {
    for folder in ["src", "crates", "xtask", "tests"] {
        check(folder, &[".rs"], tidy::header);
    }
}

/// Journeys of which each is a fault that `docs/reliability.md` lists.
const FAULT_JOURNEYS: [&str; 8] =
    ["clock", "connection", "faults", "hostile", "loading", "offline", "storage", "update"];

#[test]
fn the_fault_table_is_true_and_whole() {
    let read = |path: &str| std::fs::read_to_string(root().join(path)).unwrap_or_default();
    let named = reliability::named(&read("docs/reliability.md"));
    let mut breaches = Vec::new();
    for test in &named {
        let (file, name) = reliability::place(test);
        if !reliability::tests_in(&read(&file)).contains(&name) {
            breaches.push(format!("docs/reliability.md names {test}, which is not in {file}"));
        }
    }
    for module in FAULT_JOURNEYS {
        for name in reliability::tests_in(&read(&format!("tests/journeys/{module}.rs"))) {
            let test = format!("{module}::{name}");
            if !named.contains(&test) {
                breaches.push(format!("docs/reliability.md does not list {test}"));
            }
        }
    }
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
    assert!(named.len() > 50, "only {} tests are named", named.len());
}

#[test]
fn the_import_rule_catches() {
    let breach = |path: &str, text: &str, expected: bool| {
        assert_eq!(!tidy::floors(path, text).is_empty(), expected, "{path}: {text}");
    };
    breach("ui/list.rs", "use crate::state::view::View;", false);
    breach("ui/list.rs", "use crate::edge::clock;", true);
    breach("ui/list.rs", "use crate::{state::view, edge};", true);
    breach("ui/list.rs", "use crate::{\n    state::{view, data},\n    edge::clock,\n};", true);
    breach("ui/list.rs", "let now = crate::edge::clock::now();", true);
    breach("ui/list.rs", "// not crate::edge::clock", false);
    breach("ui/map/engine.rs", "use super::super::super::edge::clock;", true);
    breach("ui/map/engine.rs", "use super::super::list;", false);
    breach("ui/list.rs", "use crate::pages::about;", true);
    breach("state/data.rs", "use crate::edge::http;", false);
    breach("state/data.rs", "use crate::ui::list;", true);
    breach("edge/http.rs", "use crate::edge::store;", true);
    breach("edge/http.rs", "use crate::edge::{http::Answer, store};", true);
    breach("edge/http.rs", "use super::store;", true);
    breach("edge/http.rs", "use crate::edge::http::Answer;", false);
    breach("edge/store/cache.rs", "use super::StorageTier; use crate::edge::store::X;", false);
    breach("pages/about.rs", "use crate::ui::shell; use directory::feed;", false);
    breach(
        "edge/http.rs",
        "#[cfg(test)]\nmod tests {\n    use super::*;\n    use super::store;\n}",
        false,
    );
    breach("main.rs", "use crate::pages::about;", false);
}

#[test]
fn the_rule_against_circles_catches() {
    let found = |files: &[(&str, &str)]| {
        let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        tidy::circles("x", &files.iter().map(own).collect::<Vec<_>>()).join("; ")
    };
    let line = [("a.rs", "use crate::b::B;"), ("b.rs", "use crate::c;"), ("c.rs", "")];
    assert_eq!(found(&line), "");
    let closed = [line[0], line[1], ("c/below.rs", "crate::a::f()")];
    assert_eq!(found(&closed), "x: a → b → c → a is a circle");
    // Two modules inside a third one; groups and `super` too.
    let below = [("m/a.rs", "use super::{b::B, X};"), ("m/b.rs", "use crate::m::a::f;")];
    assert_eq!(found(&below), "x: m::a → m::b → m::a is a circle");
    for harmless in [
        [("m.rs", "use crate::m::a::A;"), ("m/a.rs", "use super::M;")],
        [("lib.rs", "use crate::a::A;"), ("a.rs", "use crate::Root;")],
        [("a.rs", "use crate::b::B;"), ("b.rs", "// crate::a::A")],
        [("a.rs", "use crate::b::B;"), ("b/tests.rs", "use crate::a::A;")],
        [("a.rs", "use crate::b::B;"), ("b.rs", "x\nmod tests { use crate::a::A; }")],
    ] {
        assert_eq!(found(&harmless), "", "{harmless:?}");
    }
}

#[test]
fn the_domain_rule_catches() {
    for (text, expected) in [
        ("use web_sys::Window;", true),
        ("use std::time::Instant;", true),
        ("std::fs::read(path)", true),
        ("// no leptos here", false),
        ("let leptospira = InstantCoffee;", false),
    ] {
        assert_eq!(!tidy::domain("x.rs", text).is_empty(), expected, "{text}");
    }
}

#[test]
fn the_style_rule_catches() {
    for (text, expected) in [
        ("a{margin-left:1px}", true),
        ("a{color:red;left : 0}", true),
        ("a{border-top-right-radius:1px}", true),
        ("a{text-align:right}", true),
        ("@media (x){a{float: left}}", true),
        ("a{margin-inline-start:1px;text-align:start}", false),
        ("/* margin-left:1px */a{--left:1px;top:0}", false),
        ("a:hover{transform-origin:left}", false),
    ] {
        assert_eq!(!tidy::logical("x.css", text).is_empty(), expected, "{text}");
    }
}

#[test]
fn the_rule_for_words_catches() {
    for (text, expected) in [
        ("words(\"Karte\".into())", true),
        ("words(\"öffnen\".into())", true),
        ("let a = \"x\"; t(\"Call now\")", true),
        ("class(\"button primary large\")", false),
        ("key == \"ArrowDown\"", false),
        ("// \"Karte\"", false),
    ] {
        assert_eq!(!tidy::wordless("ui/x.rs", text).is_empty(), expected, "{text}");
    }
}

#[test]
fn the_length_rule_catches() {
    assert!(tidy::length("x", &"\n".repeat(tidy::LINES)).is_empty());
    assert!(!tidy::length("x", &"\n".repeat(tidy::LINES + 1)).is_empty());
}

#[test]
fn the_width_rule_catches() {
    assert!(tidy::width("x", &"ä".repeat(tidy::WIDTH)).is_empty());
    let breaches = tidy::width("x", &format!("a\n{}\n", "ä".repeat(tidy::WIDTH + 1)));
    assert_eq!(breaches, ["x:2 has 121 letters, more than 120"]);
}

#[test]
fn the_header_rule_catches() {
    assert!(tidy::header("a/x.rs", "//! Said.").is_empty());
    assert!(!tidy::header("a/x.rs", "use x;").is_empty());
    assert!(tidy::header("a/x/tests.rs", "use super::*;").is_empty());
}
