//! The pages without program: the list of all members and the accessibility statement, in every
//! language, on the smallest phone.

use anyhow::{Result, bail};
use directory::locale::{LOCALES, SOURCE};
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::json;

/// Language, direction, whether something is wider than the screen, and how many `h1` there are.
const SHAPE: &str = "
    const root = document.documentElement;
    return [root.lang, root.dir || 'ltr', root.scrollWidth > innerWidth,
        document.querySelectorAll('h1').length]";

/// Every page that says it is this one in another language, and whether it is there.
const OTHERS: &str = "
    const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')];
    return Promise.all(links.map(async link =>
        `${link.hreflang} ${(await fetch(link.href, { method: 'HEAD' })).status}`))";

#[test]
fn every_language_has_its_list_and_its_statement() {
    journey("plain", View::SMALLEST, "de", async |stage| {
        let mut tags: Vec<_> = LOCALES.iter().map(|l| format!("{} 200", l.tag)).collect();
        tags.push("x-default 200".into());
        tags.sort();
        for locale in &LOCALES {
            let words = Words::of(locale.tag)?;
            for page in ["liste", "barrierefreiheit"] {
                let file = locale.file(page);
                stage.open(&file).await?;
                stage.see("h1").await?;
                let expected = json!([locale.tag, locale.direction.html(), false, 1]);
                let shape = stage.script(SHAPE).await?;
                if shape != expected {
                    bail!("{file}: {shape} instead of {expected}");
                }
                let mut others = stage.texts(OTHERS).await?;
                others.sort();
                assert_eq!(others, tags, "{file}");
            }
            let title = words.say("about-statement", &[])?;
            stage.see_text("h1", &title).await?;
            // Back to the finder in the same language.
            let back = format!("lang={}", locale.tag);
            let ways = stage
                .script("return [...document.querySelectorAll('a')].map(a => a.search)")
                .await?;
            let there =
                ways.as_array().into_iter().flatten().any(|way| way == &json!(format!("?{back}")));
            if !there && locale != SOURCE {
                bail!("{}: no way back to ?{back}: {ways}", locale.tag);
            }
        }
        Ok(())
    });
}

#[test]
fn the_finder_leads_to_the_pages_of_its_language() {
    journey("plain-links", View::PHONE, "de", async |stage| -> Result<()> {
        for (tag, suffix) in [("de", ""), ("uk", ".uk")] {
            stage.open(&format!("?lang={tag}&page=ueber")).await?;
            stage.see("#heading").await?;
            let links = "return [...document.querySelectorAll('article a')]\
                .map(a => a.getAttribute('href')).filter(h => /html$/.test(h ?? ''))";
            let expected =
                json!([format!("barrierefreiheit{suffix}.html"), format!("liste{suffix}.html")]);
            stage.value(links, expected).await?;
        }
        Ok(())
    });
}
