//! The list that a partner's page shows before the program is there (`embed/early/`): its texts in
//! every language, bundled with its script.

use super::builder;
use anyhow::{Context, Result};
use directory::locale::SOURCE;
use directory::outdated::OUTDATED_BEFORE;
use serde_json::{Map, Value, json};
use std::path::Path;
use texts::Texts;

/// The app's texts that the list says too.
const SAID: [&str; 16] = [
    "app-title",
    "app-notice",
    "back-to-list",
    "hours-unknown",
    "language-ckb",
    "language-kmr",
    "language-ku",
    "language-prs",
    "language-rom",
    "member-address",
    "member-call",
    "member-unconfirmed",
    "member-website",
    "member-write",
    "search-label",
    "search-placeholder",
];

/// How many results there are, the one text with a choice by number.
const COUNT: &str = "results-count";

/// The remark about old details, by whether there is a number to call; each with the year in it.
const OUTDATED: [&str; 2] = ["outdated-call", "outdated-ask"];

/// Tags that browsers send for languages which have another one here, as `directory::locale::choose`
/// reads them.
const OTHERS: [&str; 3] = ["fa", "prs", "ku"];

/// Puts `embed/early.js` into the folder.
///
/// # Errors
/// When the texts aren't whole, or esbuild fails.
pub fn early(root: &Path, staging: &Path) -> Result<()> {
    let data = data(&builder::app_texts(root)?)?;
    builder::bundle(root, "early", &data, &staging.join("embed/early.js"))
}

fn data(all: &[Texts]) -> Result<Value> {
    let mut languages = Map::new();
    for texts in all {
        let mut said = Map::new();
        for key in texts.keys().filter(|key| is_said(key)) {
            said.insert(key.into(), builder::say(texts, key)?.into());
        }
        for key in [COUNT, OUTDATED[0], OUTDATED[1]] {
            let pattern = texts.pattern(key).with_context(|| format!("no {key}"))?;
            said.insert(key.into(), pattern.into());
        }
        let locale = texts.locale;
        let language = json!([locale.direction.html(), locale.formats, said]);
        languages.insert(locale.tag.into(), language);
    }
    let others = OTHERS.map(|tag| (tag.to_owned(), directory::locale::choose([tag]).tag.into()));
    let others: Map<String, Value> = others.into_iter().collect();
    Ok(json!({
        "german": SOURCE.tag,
        "others": others,
        "outdatedBefore": OUTDATED_BEFORE,
        "languages": languages,
    }))
}

fn is_said(key: &str) -> bool {
    SAID.contains(&key) || builder::is_shared(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::workspace_root;
    use directory::locale::LOCALES;

    #[test]
    fn every_language_says_all_of_it() {
        let data = data(&builder::app_texts(&workspace_root()).unwrap()).unwrap();
        let languages = data["languages"].as_object().unwrap();
        assert_eq!(languages.len(), LOCALES.len());
        for (tag, language) in languages {
            for key in SAID.into_iter().chain(["kind-mbe", "topic-wohnen"]) {
                assert!(
                    language[2][key].as_str().is_some_and(|text| !text.is_empty()),
                    "{tag} {key}"
                );
            }
            for key in OUTDATED {
                let text = language[2][key].as_str().unwrap();
                assert_eq!(text.matches("{year}").count(), 1, "{tag}: {text}");
                assert_eq!(text.matches(['{', '\\']).count(), 1, "{tag}: {text}");
            }
            // The script reads a choice by `n`, and nothing round it.
            let count = language[2][COUNT].as_str().unwrap();
            let inside = count.strip_prefix("{n|").and_then(|rest| rest.strip_suffix('}')).unwrap();
            assert!(inside.split('|').all(|choice| choice.contains('=')), "{tag}: {count}");
            assert!(inside.contains("other=") && !count.contains('\\'), "{tag}: {count}");
        }
        assert_eq!(data["others"], json!({ "fa": "fa-AF", "prs": "fa-AF", "ku": "kmr" }));
    }
}
