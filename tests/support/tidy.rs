//! The house's rules, as pure functions: text of a file in, breaches out, one sentence each.
//! They look at words, not at syntax trees: a rule that needs more is too clever to be kept.

use std::collections::{BTreeMap, BTreeSet};

/// Longest file, in lines; at this length it is two.
pub const LINES: usize = 400;

/// Longest line of a script or a style sheet, in letters; rustfmt sees to Rust's.
pub const WIDTH: usize = 120;

/// Folders of `src/` by floor; `docs/architecture.md` draws the house.
const FLOORS: [(&str, u8); 4] = [("edge", 1), ("state", 2), ("ui", 3), ("pages", 4)];

/// Views and the domain know no browser, no IO, no clock.
const NOT_BELOW: [&str; 8] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "std::fs",
    "std::net",
    "SystemTime",
    "Instant",
    "chrono::Local",
];

/// Imports against the house's floors, in a file of `src/`; `path` is relative to `src/`.
#[must_use]
pub fn floors(path: &str, text: &str) -> Vec<String> {
    let modules = modules(path);
    let Some(own) = modules.first().and_then(|folder| floor(folder)) else {
        return Vec::new();
    };
    let mut breaches = Vec::new();
    // Below, `super` is the file itself.
    let text = text.split("\nmod tests {").next().unwrap_or_default();
    for import in imports(&modules, &code(text)) {
        let Some(other) = import.first().and_then(|folder| floor(folder)) else {
            continue;
        };
        let sibling = own == 1
            && other == 1
            && modules.len() > 1
            && import.get(1).is_some_and(|name| name != modules[1]);
        if other > own || (own == 3 && other == 1) || sibling {
            breaches.push(format!(
                "src/{path} (floor {own}) uses crate::{} (floor {other})",
                import.join("::")
            ));
        }
    }
    breaches
}

/// Circles between the modules of one crate: sibling modules, each with all below it, of which one
/// uses the next and the last the first. `files` are the crate's, by path relative to its `src/`.
/// A module and the one it stands in may use each other; tests may use anything.
#[must_use]
pub fn circles(folder: &str, files: &[(String, String)]) -> Vec<String> {
    let paths: Vec<Vec<&str>> = files.iter().map(|(path, _)| modules(path)).collect();
    let is_module = |path: &[&str]| paths.iter().any(|known| known.starts_with(path));
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (own, (path, text)) in paths.iter().zip(files) {
        if path.ends_with("tests.rs") || path.contains("tests/") {
            continue;
        }
        let text = text.split("\nmod tests {").next().unwrap_or_default();
        for import in imports(own, &code(text)) {
            let import: Vec<&str> = import.iter().map(String::as_str).collect();
            let shared = own.iter().zip(&import).take_while(|(a, b)| a == b).count();
            let (Some(from), Some(to)) = (own.get(..=shared), import.get(..=shared)) else {
                continue;
            };
            if is_module(to) {
                uses.entry(from.join("::")).or_default().insert(to.join("::"));
            }
        }
    }
    let mut found = Vec::new();
    let mut done = BTreeSet::new();
    for module in uses.keys() {
        follow(&uses, module, &mut Vec::new(), &mut done, &mut found);
    }
    found.iter().map(|circle| format!("{folder}: {circle} is a circle")).collect()
}

/// Goes on along what this module uses (depth first); notes where that leads back to the way here.
fn follow<'a>(
    uses: &'a BTreeMap<String, BTreeSet<String>>,
    module: &'a str,
    way: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
    found: &mut Vec<String>,
) {
    if let Some(at) = way.iter().position(|known| *known == module) {
        found.push([&way[at..], &[module]].concat().join(" → "));
    } else if !done.contains(module) {
        way.push(module);
        for next in uses.get(module).into_iter().flatten() {
            follow(uses, next, way, done, found);
        }
        way.pop();
        done.insert(module);
    }
}

/// Names that the domain must not know.
#[must_use]
pub fn domain(path: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let mut breaches = views(path, text);
    if has_word(&code, "leptos") {
        breaches.push(format!("{path} uses leptos: the domain shows nothing"));
    }
    breaches
}

/// Names that views must not know.
#[must_use]
pub fn views(path: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let found = NOT_BELOW.iter().filter(|name| has_word(&code, name));
    found
        .map(|name| format!("{path} uses {name}: below the edges there is no browser, IO or clock"))
        .collect()
}

/// Physical properties and values in a style sheet: the page is read from right to left too.
#[must_use]
pub fn logical(path: &str, text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    for declaration in without_comments(text).split([';', '{', '}']) {
        let Some((name, value)) = declaration.split_once(':') else {
            continue;
        };
        let (name, value) = (name.trim(), value.trim());
        let side = name.split('-').any(|part| part == "left" || part == "right")
            && !name.starts_with("--");
        let aligned = matches!(name, "text-align" | "float" | "clear")
            && matches!(value.split(' ').next(), Some("left" | "right"));
        if side || aligned {
            breaches.push(format!("{path}: {name}: {value} is physical; use the logical property"));
        }
    }
    breaches
}

/// Words in Rust that look like those a person reads: they belong into `locales/`. Names of keys, of
/// systems and of works whose names nobody translates are none.
#[must_use]
pub fn wordless(path: &str, text: &str) -> Vec<String> {
    const NAMES: [&str; 10] = [
        "Escape",
        "Enter",
        "Arrow",
        "Home",
        "End",
        "Android",
        "Macintosh",
        "OpenLayers",
        "Lucide",
        "GeoNames",
    ];
    if path.ends_with("tests.rs") {
        return Vec::new();
    }
    let text = code(text.split("\nmod tests {").next().unwrap_or_default());
    let literals = text.split('"').skip(1).step_by(2);
    let is_words = |literal: &&str| {
        let mut letters = literal.chars();
        let capital = letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase);
        let foreign = literal.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
        (capital || foreign) && !NAMES.iter().any(|name| literal.starts_with(name))
    };
    literals
        .filter(is_words)
        .map(|literal| format!("{path}: {literal:?} is read by people; give it to locales/"))
        .collect()
}

/// Files too long to be one thing.
#[must_use]
pub fn length(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if lines > LINES {
        vec![format!("{path} has {lines} lines, more than {LINES}")]
    } else {
        Vec::new()
    }
}

/// Lines too long to be read beside another file.
#[must_use]
pub fn width(path: &str, text: &str) -> Vec<String> {
    let long = text.lines().enumerate().filter(|(_, line)| line.chars().count() > WIDTH);
    long.map(|(i, line)| {
        format!("{path}:{} has {} letters, more than {WIDTH}", i + 1, line.chars().count())
    })
    .collect()
}

/// Rust modules that don't say what they are; tests are named after what they test.
#[must_use]
pub fn header(path: &str, text: &str) -> Vec<String> {
    let is_test = path.ends_with("tests.rs") || path.contains("/tests/");
    if is_test || text.starts_with("//!") {
        Vec::new()
    } else {
        vec![format!("{path} does not begin with a //! header")]
    }
}

/// The modules that lead to a file, from its crate's root; none lead to the root itself.
fn modules(path: &str) -> Vec<&str> {
    let path = path.trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').filter(|name| !matches!(*name, "lib" | "main")).collect()
}

fn floor(folder: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == folder).map(|(_, floor)| *floor)
}

/// Paths from the crate's root that the code names by `crate::` or `super::`.
fn imports(modules: &[&str], code: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for (start, prefix) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        let before = code[..start].chars().next_back();
        // `super::super::` is taken at its first, `xcrate::` is another word.
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == ':') {
            continue;
        }
        let mut rest = &code[start..];
        let mut base: Vec<String> = Vec::new();
        if prefix == "super::" {
            let mut depth = modules.len();
            while let Some(after) = rest.strip_prefix("super::") {
                (rest, depth) = (after, depth.saturating_sub(1));
            }
            base = modules[..depth].iter().map(|&module| module.to_owned()).collect();
        } else {
            rest = &rest[prefix.len()..];
        }
        for path in branches(rest) {
            found.push(base.iter().cloned().chain(path).collect());
        }
    }
    found
}

/// The first two names of each branch of `a::b::c`, `{a, b::c}` or `a::{b, c}`.
fn branches(text: &str) -> Vec<Vec<String>> {
    if let Some(group) = text.strip_prefix('{') {
        return parts(group).into_iter().flat_map(|part| branches(part.trim())).collect();
    }
    let end =
        text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    let name = text[..end].to_owned();
    match text[end..].strip_prefix("::") {
        Some(after) => branches(after)
            .into_iter()
            .map(|mut path| {
                path.insert(0, name.clone());
                path
            })
            .collect(),
        None => vec![vec![name]],
    }
}

/// The parts of a `{…}` group, split at its own commas, up to its end.
fn parts(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0_u32, 0, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&group[from..at]);
                return found;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// Rust without line comments.
fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.split_once("*/").map_or("", |(_, after)| after))
}

fn has_word(text: &str, word: &str) -> bool {
    let is_part = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    };
    text.match_indices(word).any(|(at, _)| {
        !is_part(text[..at].chars().next_back()) && !is_part(text[at + word.len()..].chars().next())
    })
}
