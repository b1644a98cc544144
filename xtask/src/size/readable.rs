//! What must have arrived until something can be read, before any program: a page, and the style
//! sheets and scripts that it waits for. What isn't built yet is said so, and judged once it is.

use super::{LIST, OFFICE, judged, weigh};
use crate::post_build::{INDEX, html};
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::Path;

/// By these rows of members are known, in the program and in pages.
const ROW: &str = "data-member";

/// Prints a line for each kind of page; gives whether each is within its budget.
///
/// # Errors
/// When a file can't be read.
pub(super) fn lines(dist: &Path, index: &str, all: &[String]) -> Result<Vec<bool>> {
    let until = |path: &str, page: &str| bytes(dist, &waited_for(path, page, all));
    let mut within = Vec::new();
    let mut line = |what: &str, bytes: Option<usize>, budget: usize| match bytes {
        Some(bytes) => within.push(judged(what, bytes, budget)),
        None => println!("{:<80} {:>10}", format!("= {what}"), "not built"),
    };

    let has_list = html::tags(index).iter().any(|tag| tag.get(ROW).is_some());
    let list = if has_list { Some(until(INDEX, index)?) } else { None };
    line("first list readable (index)", list, LIST);

    let mut offices = Vec::new();
    for path in all.iter().filter(|path| path.starts_with("stelle/") && path.ends_with(".html")) {
        offices.push(until(path, &std::fs::read_to_string(dist.join(path))?)?);
    }
    offices.sort_unstable();
    if let Some(median) = offices.get(offices.len() / 2) {
        println!(
            "{:<80} {median:>10}",
            format!("  the median of {} offices' pages", offices.len())
        );
    }
    line("an office's page readable (the largest)", offices.last().copied(), OFFICE);

    Ok(within)
}

/// The page, and what it names in a way that holds its first paint back: style sheets for screens,
/// and scripts that are neither modules nor `async` nor `defer`.
fn waited_for(path: &str, page: &str, all: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::from([path.to_owned()]);
    let tags = html::tags(page);
    let base = tags.iter().find(|tag| tag.name == "base").and_then(|tag| tag.get("href"));
    let folder = base.unwrap_or_default().trim_start_matches("./").trim_start_matches("../");
    for tag in &tags {
        let named = match tag.name.as_str() {
            "link" if tag.get("rel") == Some("stylesheet") => {
                tag.get("href").filter(|_| !matches!(tag.get("media"), Some("print" | "not all")))
            }
            "script" => {
                let later = ["async", "defer"].iter().any(|name| tag.get(name).is_some())
                    || tag.get("type").is_some_and(|kind| kind == "module");
                tag.get("src").filter(|_| !later)
            }
            _ => None,
        };
        let named = named.map(|name| {
            let name = name.trim_start_matches("./").trim_start_matches("../");
            format!("{folder}{name}")
        });
        found.extend(named.filter(|path| all.contains(path)));
    }
    found
}

fn bytes(dist: &Path, paths: &BTreeSet<String>) -> Result<usize> {
    Ok(weigh(dist, paths)?.iter().map(|weight| weight.brotli).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_first_paint_waits_for() {
        let check = |path: &str, page: &str, expected: &[&str]| {
            let all = ["a.css", "b.css", "a.js", "b.js", "c.js", "page/x.html"].map(str::to_owned);
            let found = waited_for(path, page, &all);
            let found: Vec<&str> = found.iter().map(String::as_str).collect();
            assert_eq!(found, expected, "{page}");
        };
        check(
            "x.html",
            "<link rel=stylesheet href=./a.css><link rel=stylesheet media=print href=b.css>\
             <script src=a.js></script><script src=b.js async></script>\
             <script type=module src=c.js></script><link rel=preload href=c.js>",
            &["a.css", "a.js", "x.html"],
        );
        check("page/x.html", "<link rel=stylesheet href=../a.css>", &["a.css", "page/x.html"]);
        check(
            "page/x.html",
            "<base href=../><link rel=stylesheet href=a.css>",
            &["a.css", "page/x.html"],
        );
        check("x.html", "<style>p{}</style><script>1</script>", &["x.html"]);
    }

    #[test]
    fn what_is_not_built_is_not_judged() {
        let dist = tempfile::tempdir().unwrap();
        std::fs::write(dist.path().join(INDEX), "<p>").unwrap();
        let all = [INDEX.to_owned()];
        assert_eq!(lines(dist.path(), "<p>", &all).unwrap(), Vec::<bool>::new());
        assert_eq!(lines(dist.path(), "<li data-member=a>", &all).unwrap(), [true]);
    }
}
