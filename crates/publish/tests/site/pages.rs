//! The pages of members and places.

use super::*;

#[test]
fn a_page_for_each_member_and_language() {
    let (pages, report) = pages(&feed(&[("a", full()), ("b", json!({}))]), FRAME, None, 5000);
    let lists = LOCALES.len() * ["liste", "start", "start of all", "start of 03351"].len();
    assert_eq!(report.pages, pages.len() + lists);
    for id in ["a", "b"] {
        for locale in &LOCALES {
            let page = &pages[&locale.file(&format!("stelle/{id}"))];
            let dir = values(page, "html", &[("lang", locale.tag)], "dir");
            assert_eq!(dir, [locale.direction.html()], "{}", locale.tag);
            assert_eq!(values(page, "base", &[], "href"), ["../"]);
            assert_eq!(values(page, "div", &[("id", "app")], "data-member"), [id]);
            assert_eq!(values(page, "h1", &[], "id"), ["heading"]);
        }
    }
    let german = &pages["stelle/a.html"];
    for said in [
        "Beratung &amp; Begegnung „Am Markt“",
        "tel:+495141123456",
        "Markt 1",
        "29221 Celle",
        "Landkreis Celle",
        "Ein offenes Haus.",
        "Montag",
        "09:00",
        "Noch nicht von der Stelle bestätigt.",
        "https://haus.example/",
        "mailto:post@haus.example",
    ] {
        assert!(german.contains(said), "{said}");
    }
    assert!(!german.contains("skeleton") && !german.contains("<table"), "only what is known");
}

#[test]
fn every_page_is_valid_html() {
    let (pages, _) = written(&feed(&[("a", full()), ("b", json!({}))]), FRAME, Some(ADDRESS), 5000);
    for (path, page) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
        let errors = parsed(page).errors.borrow().clone();
        assert!(errors.is_empty(), "{path}: {errors:?}");
        let mut ids: Vec<_> =
            elements(page).into_iter().filter_map(|e| e.1.get("id").cloned()).collect();
        ids.sort();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{path}: an id twice");
    }
}

#[test]
fn links_lead_to_pages_and_languages_to_each_other() {
    let members = feed(&[("a", full()), ("b", json!({}))]);
    for address in [None, Some(ADDRESS)] {
        let (pages, _) = pages(&members, FRAME, address, 5000);
        let root = address.unwrap_or_default();
        for (path, page) in &pages {
            for href in values(page, "a", &[], "href") {
                let is_elsewhere = href.contains(':');
                let is_program = href == "./" || href.starts_with("./?");
                // Nothing but the way to load again.
                let is_list = href.starts_with("liste") || href.is_empty();
                assert!(!href.starts_with('#'), "{path}: {href} would leave the folder");
                let known = is_elsewhere || is_program || is_list || pages.contains_key(&href);
                assert!(known, "{path}: {href}");
            }
            let canonical = values(page, "link", &[("rel", "canonical")], "href");
            assert_eq!(canonical, [format!("{root}{path}")]);
            let with = [("rel", "alternate")];
            let tags = values(page, "link", &with, "hreflang");
            let hrefs = values(page, "link", &with, "href");
            assert_eq!(tags.len(), LOCALES.len() + 1, "{path}");
            for (tag, href) in tags.iter().zip(&hrefs) {
                let other = &pages[href.strip_prefix(root).unwrap()];
                let back = values(other, "link", &with, "href");
                assert!(back.contains(&canonical[0]), "{path}: {href} does not lead back");
                let lang = if tag == "x-default" { SOURCE.tag } else { tag };
                assert_eq!(values(other, "html", &[], "lang"), [lang]);
            }
        }
    }
}

#[test]
fn hostile_texts_stay_texts() {
    let evil = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> \"'&lt; ]]>";
    let hostile = json!({
        "location_precision": "city",
        "name": evil, "description": evil, "organization": evil, "alert": evil, "address_1": evil,
        "phones": [{"number": "+495141123456", "description": evil}],
        "schedules": [{"channel": "visit", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00", "note": evil}],
    });
    let (pages, _) = pages(&feed(&[("a", hostile)]), FRAME, None, 5000);
    let scripts = |page: &str| elements(page).into_iter().filter(|e| e.0 == "script").count();
    for (path, page) in pages.iter().filter(|(path, _)| path.starts_with("stelle/")) {
        assert_eq!(scripts(page), scripts(FRAME) + 1, "{path}");
        assert!(values(page, "img", &[], "src").is_empty(), "{path}");
        assert!(parsed(page).errors.borrow().is_empty(), "{path}");
        assert_eq!(linked_data(page)["name"], evil);
        let heading = elements(page).into_iter().find(|e| e.0 == "h1").unwrap();
        assert_eq!(heading.2, evil, "{path}");
    }
}

#[test]
fn a_filled_page_is_a_frame_too_and_scripts_stay() {
    let members = feed(&[("a", full())]);
    let (first, _) = pages(&members, FRAME, Some(ADDRESS), 5000);
    let (again, _) = pages(&members, &first["stelle/a.ar.html"], Some(ADDRESS), 5000);
    for (path, page) in &first {
        assert_eq!(elements(page), elements(&again[path]), "{path}");
    }
    let inline = |page: &str| -> Vec<String> {
        let scripts = elements(page).into_iter().filter(|(name, attrs, _)| {
            name == "script" && attrs.get("type").is_some_and(|t| t == "module")
        });
        scripts.map(|script| script.2).collect()
    };
    assert_eq!(inline(&first["stelle/a.html"]), inline(FRAME), "their hashes are in the policy");
    for broken in ["", "<html><head></head></html>", "<html><head><title>a</title></head></html>"] {
        let options = SiteOptions { address: None, most: 1, pictures: true };
        let members = members.to_string();
        let write = &mut |_: &str, _: &[u8]| Ok(());
        let made = site(members.as_bytes(), &no_parts, broken, texts(), &options, write);
        assert!(made.is_err(), "{broken}");
    }
}

#[test]
fn what_does_not_fit_is_said() {
    let members =
        feed(&[("a", json!({})), ("a.en", json!({})), ("b", json!({})), ("c", json!({}))]);
    let (pages, report) = pages(&members, FRAME, None, 2);
    assert_eq!(report.taken, ["a.en"]);
    assert_eq!(report.above_most, 1);
    assert!(pages.contains_key("stelle/b.html") && !pages.contains_key("stelle/c.html"));
}

#[test]
fn districts_and_towns_have_pages() {
    let celle = || json!({"district": "03351"});
    let peine = json!({"district": "03157", "city": "Peine", "name": "Anker"});
    let members = feed(&[("a", celle()), ("b", celle()), ("c", celle()), ("d", peine)]);
    let (pages, _) = pages(&members, FRAME, None, 5000);
    let rows = |path: &str| values(&pages[path], "li", &[("class", "row")], "aria-setsize");
    assert_eq!(rows("kreis/03351.html"), ["3", "3", "3"]);
    assert_eq!(rows("ort/celle.ar.html"), ["3", "3", "3"]);
    assert_eq!(rows("kreis/03157.html"), ["1"]);
    assert!(!pages.contains_key("ort/peine.html"), "too few members");
    let links = values(&pages["stelle/d.pl.html"], "a", &[], "href");
    assert!(links.contains(&"kreis/03157.pl.html".to_owned()));
    let links = values(&pages["ort/celle.ar.html"], "a", &[], "href");
    assert!(links.contains(&"stelle/b.ar.html".to_owned()));
}

/// How many bytes go over the line.
fn brotli(text: &str) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut text.as_bytes(), &mut out, &params).unwrap();
    out.len()
}

/// The page and the whole style; the texts that the build adds for the program are not here.
#[test]
fn a_page_with_its_style_is_small() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style");
    let style = std::fs::read_dir(folder).unwrap();
    let style: String =
        style.map(|f| std::fs::read_to_string(f.unwrap().path()).unwrap()).collect();
    let (pages, _) = pages(&feed(&[("a", full())]), FRAME, Some(ADDRESS), 5000);
    for tag in ["", ".ar", ".ti"] {
        let size = brotli(&pages[&format!("stelle/a{tag}.html")]) + brotli(&style);
        assert!(size <= 16_000, "stelle/a{tag}.html: {size}");
    }
}

#[test]
fn what_was_confirmed_is_not_called_unconfirmed() {
    let confirmed = json!({"assured_date": "2026-05-01"});
    let (pages, _) = pages(&feed(&[("a", confirmed), ("b", json!({}))]), FRAME, None, 5000);
    let german = texts().iter().find(|texts| texts.locale.tag == SOURCE.tag).unwrap();
    let unconfirmed = german.find("member-unconfirmed", &[], &texts::Plain).unwrap();
    assert!(!pages["stelle/a.html"].contains(&unconfirmed));
    assert!(pages["stelle/b.html"].contains(&unconfirmed));
}
