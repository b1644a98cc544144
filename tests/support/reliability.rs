//! The fault table of `docs/reliability.md` against the tests that it names, as pure functions.

/// Tests that a text names in backticks: `module::name` for a journey, `path.rs#name` for others.
#[must_use]
pub fn named(markdown: &str) -> Vec<String> {
    let quoted = markdown.split('`').skip(1).step_by(2);
    let is_name = |word: &str| {
        let (place, name) = match word.split_once(".rs#") {
            Some(parts) => parts,
            None => word.split_once("::").unwrap_or_default(),
        };
        let letters = |text: &str, more: &str| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
        };
        letters(place, "_/-") && letters(name, "_")
    };
    quoted.filter(|word| is_name(word)).map(str::to_owned).collect()
}

/// The tests in a source: functions under `#[test]`, and journeys named to every browser.
#[must_use]
pub fn tests_in(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_test = false;
    for line in source.lines().map(str::trim) {
        let journey = line.strip_prefix("in_every_browser!(");
        let function = line.strip_prefix("fn ").filter(|_| is_test);
        if let Some(rest) = journey.or(function) {
            let name: String =
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            found.push(name);
        }
        // Other attributes may stand between.
        is_test = line == "#[test]" || (is_test && line.starts_with("#["));
    }
    found
}

/// Where a named test must stand, by its path in the workspace, and its name there.
#[must_use]
pub fn place(named: &str) -> (String, String) {
    match named.split_once("#") {
        Some((file, name)) => (file.to_owned(), name.to_owned()),
        None => {
            let (module, name) = named.split_once("::").unwrap_or((named, ""));
            (format!("tests/journeys/{module}.rs"), name.to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_other_code() {
        let text = "`a::b_1` and `x/y-z.rs#q`, not `cargo test`, `a::⟨b⟩`, `sync::Fault::X`, `::a`, `.rs#`";
        assert_eq!(named(text), ["a::b_1", "x/y-z.rs#q"]);
        assert_eq!(place("a::b"), ("tests/journeys/a.rs".to_owned(), "b".to_owned()));
        assert_eq!(place("x/y.rs#q"), ("x/y.rs".to_owned(), "q".to_owned()));
    }

    #[test]
    fn tests_are_told_from_helpers() {
        let source = "#[test]\nfn one() {}\nfn helper() {}\nin_every_browser!(two);\nfn two(b: B) {}\n\
            #[test]\n#[ignore]\nfn three() {}\n#[cfg(x)]\nfn four() {}";
        assert_eq!(tests_in(source), ["one", "two", "three"]);
    }
}
