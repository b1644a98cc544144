//! The pages of `kmn-publish site`: what they say, that they are valid HTML, where their links lead,
//! and that no text of a feed becomes anything but text.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use directory::locale::{LOCALES, SOURCE};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use kmn_publish::{SiteOptions, SiteReport, site};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

/// What the build starts from has the same parts as what it makes.
const FRAME: &str = include_str!("../../../index.html");

const ADDRESS: &str = "https://finder.example/";

type Pages = BTreeMap<String, String>;

fn texts() -> &'static [texts::Texts] {
    static ALL: OnceLock<Vec<texts::Texts>> = OnceLock::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    ALL.get_or_init(|| texts::read_all(&folder).unwrap())
}

/// The pages of members and places; everything else is asked for by [`written`].
fn pages(feed: &Value, frame: &str, address: Option<&str>, most: usize) -> (Pages, SiteReport) {
    let (mut pages, report) = written(feed, frame, address, most);
    pages.retain(|path, _| ["stelle/", "ort/", "kreis/"].iter().any(|of| path.starts_with(of)));
    assert!(!pages.is_empty(), "no member passed the gate");
    (pages, report)
}

fn written(feed: &Value, frame: &str, address: Option<&str>, most: usize) -> (Pages, SiteReport) {
    let mut pages = Pages::new();
    let options = SiteOptions { address, most };
    let report = site(feed.to_string().as_bytes(), frame, texts(), &options, &mut |path, text| {
        assert!(pages.insert(path.to_owned(), text.to_owned()).is_none(), "{path} twice");
        Ok(())
    });
    (pages, report.unwrap())
}

fn feed(members: &[(&str, Value)]) -> Value {
    let features = members.iter().map(|(id, more)| {
        let mut properties =
            json!({"name": "Haus", "kind": "mbe", "city": "Celle", "location_precision": "city"});
        properties.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let geometry = json!({"type": "Point", "coordinates": [10.08, 52.62]});
        json!({"type": "Feature", "id": id, "geometry": geometry, "properties": properties})
    });
    json!({
        "type": "FeatureCollection",
        "profile": "kmn-directory/1",
        "features": features.collect::<Vec<_>>(),
    })
}

/// A member with everything.
fn full() -> Value {
    json!({
        "name": "Beratung & Begegnung „Am Markt“",
        "organization": "Träger e. V.",
        "address_1": "Markt 1",
        "postal_code": "29221",
        "district": "03351",
        "location_precision": "address",
        "phones": [{"number": "+495141123456", "description": "Zentrale", "languages": ["ar"]}],
        "email": "post@haus.example",
        "url": "https://haus.example/",
        "languages": ["de", "ar"],
        "topics": ["arbeit"],
        "service_area": ["03351", "03"],
        "description": "Ein offenes Haus.",
        "schedules": [
            {"channel": "visit", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00", "valid_from": "2026-01-01"},
            {"channel": "phone", "byday": "WE", "opens_at": "14:00", "closes_at": "15:00"},
            {"channel": "visit", "byday": "FR", "opens_at": "08:00", "closes_at": "09:00", "bysetpos": [1]},
        ],
    })
}

fn parsed(page: &str) -> RcDom {
    parse_document(RcDom::default(), ParseOpts::default()).one(page)
}

/// Every element, with its attributes and the text directly in it.
fn elements(page: &str) -> Vec<(String, BTreeMap<String, String>, String)> {
    fn walk(node: &Handle, out: &mut Vec<(String, BTreeMap<String, String>, String)>) {
        let children = node.children.borrow();
        if let NodeData::Element { name, attrs, .. } = &node.data {
            let attrs = attrs.borrow();
            let attrs = attrs.iter().map(|a| (a.name.local.to_string(), a.value.to_string()));
            let text = children.iter().filter_map(|child| match &child.data {
                NodeData::Text { contents } => Some(contents.borrow().to_string()),
                _ => None,
            });
            out.push((name.local.to_string(), attrs.collect(), text.collect()));
        }
        children.iter().for_each(|child| walk(child, out));
    }
    let mut out = Vec::new();
    walk(&parsed(page).document, &mut out);
    out
}

/// The values of one attribute of elements of a name that have all these attributes.
fn values(page: &str, name: &str, with: &[(&str, &str)], attribute: &str) -> Vec<String> {
    let elements = elements(page).into_iter().filter(|(is, attrs, _)| {
        let has = |(key, value): &(&str, &str)| attrs.get(*key).is_some_and(|v| v == value);
        is == name && with.iter().all(has)
    });
    elements.filter_map(|(_, attrs, _)| attrs.get(attribute).cloned()).collect()
}

fn linked_data(page: &str) -> Value {
    let mut scripts = elements(page).into_iter().filter(|(name, attrs, _)| {
        name == "script" && attrs.get("type").is_some_and(|t| t == "application/ld+json")
    });
    let data = scripts.next().unwrap();
    assert!(scripts.next().is_none());
    serde_json::from_str(&data.2).unwrap()
}

#[test]
fn a_page_for_each_member_and_language() {
    let (pages, report) = pages(&feed(&[("a", full()), ("b", json!({}))]), FRAME, None, 5000);
    let lists = LOCALES.len() * ["of all", "all", "03351"].len();
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
                let is_list = href.starts_with("liste");
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
fn shared_links_have_a_title_and_an_address() {
    let (pages, _) = pages(&feed(&[("a", full())]), FRAME, Some(ADDRESS), 5000);
    let page = &pages["stelle/a.ar.html"];
    let property = |name| values(page, "meta", &[("property", name)], "content");
    assert_eq!(property("og:url"), ["https://finder.example/stelle/a.ar.html"]);
    assert_eq!(property("og:image"), ["https://finder.example/stelle/a.png"]);
    assert_eq!(property("og:locale"), ["ar"]);
    assert!(property("og:title")[0].starts_with("Beratung & Begegnung „Am Markt“ – "));
    let description = values(page, "meta", &[("name", "description")], "content");
    assert_eq!(description, property("og:description"));
    assert!(description[0].contains("29221 Celle"), "{description:?}");
}

/// Every type and property, against the terms that schema.org has.
fn check_terms(data: &Value, terms: &BTreeMap<&str, Vec<&str>>) {
    match data {
        Value::Array(all) => all.iter().for_each(|data| check_terms(data, terms)),
        Value::Object(object) => {
            let schema_type = object["@type"].as_str().unwrap();
            let known = &terms[schema_type];
            for (name, value) in object.iter().filter(|(name, _)| *name != "@type") {
                assert!(known.contains(&name.as_str()), "{schema_type} has no {name}");
                check_terms(value, terms);
            }
        }
        _ => {}
    }
}

#[test]
fn linked_data_is_in_the_terms_of_schema_org() {
    let terms = include_str!("fixtures/schema-org-terms.txt").lines();
    let terms = terms.filter(|line| !line.starts_with('#')).map(|line| {
        let (name, properties) = line.split_once(':').unwrap();
        (name, properties.split_whitespace().collect())
    });
    let terms: BTreeMap<&str, Vec<&str>> = terms.collect();
    let mut office = full();
    office["kind"] = json!("behoerde");
    let mut vague = full();
    vague["location_precision"] = json!("city");
    let members = feed(&[("a", full()), ("b", json!({})), ("c", office), ("d", vague)]);
    let (pages, _) = pages(&members, FRAME, Some(ADDRESS), 5000);
    let offices = pages.iter().filter(|(path, _)| path.starts_with("stelle/"));
    offices.for_each(|(_, page)| check_terms(&linked_data(page), &terms));
    let data = linked_data(&pages["stelle/a.en.html"]);
    assert_eq!(data["@id"], "https://finder.example/stelle/a.html");
    assert_eq!(data["@type"], "Organization");
    assert_eq!(data["areaServed"][0]["name"], "Landkreis Celle");
    assert_eq!(data["areaServed"][1]["name"], "Niedersachsen");
    assert_eq!(data["location"]["geo"]["latitude"], 52.62);
    let hours = json!([{
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": ["Monday", "Tuesday"],
        "opens": "09:00",
        "closes": "12:00",
        "validFrom": "2026-01-01",
    }]);
    assert_eq!(data["location"]["openingHoursSpecification"], hours);
    let phone = &data["contactPoint"][0];
    assert_eq!(phone["availableLanguage"], json!(["ar"]));
    assert_eq!(phone["hoursAvailable"][0]["dayOfWeek"], json!(["Wednesday"]));
    assert_eq!(linked_data(&pages["stelle/c.html"])["@type"], "GovernmentOffice");
    assert!(linked_data(&pages["stelle/d.html"])["location"].get("geo").is_none(), "approximate");
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
        let options = SiteOptions { address: None, most: 1 };
        let made =
            site(members.to_string().as_bytes(), broken, texts(), &options, &mut |_, _| Ok(()));
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

#[test]
fn the_first_list_is_the_program_s() {
    let kreis = |ags: &str| json!({"district": ags});
    let mut all = vec![("koord".to_owned(), json!({"kind": "koordinierungsstelle", "name": "A"}))];
    all.extend((0..24).map(|n| (format!("m{n:02}"), json!({"name": format!("M {n:02}")}))));
    all.push(("full".to_owned(), full()));
    all.push(("city".to_owned(), kreis("03241001")));
    let members: Vec<_> = all.iter().map(|(id, more)| (id.as_str(), more.clone())).collect();
    let (files, _) = written(&feed(&members), FRAME, None, 26);
    let ids = |path: &str| values(&files[path], "li", &[("class", "row")], "data-member");
    let index = ids("index.html");
    assert_eq!(index.len(), 20);
    assert_eq!(index[..3], ["full", "city", "m00"], "by name, and whom nobody can go to last");
    for locale in &LOCALES {
        let small = &files[&format!("start/{}.html", locale.tag)];
        assert_eq!(ids(&format!("start/{}.html", locale.tag)), index);
        assert_eq!(
            values(small, "html", &[("lang", locale.tag)], "dir"),
            [locale.direction.html()]
        );
        let hrefs = values(small, "a", &[("class", "")], "href");
        assert!(hrefs.contains(&locale.file("stelle/full")), "{hrefs:?}");
    }
    let everybody = ids("start/all.ti.html");
    assert_eq!(everybody.len(), 27);
    assert_eq!(everybody[26], "koord");
    assert_eq!(ids("start/03241.de.html"), ["city"]);
    let names = values(&files["index.html"], "meta", &[("name", "kmn-lists")], "content");
    assert_eq!(names, ["03241 03241001=03241 03351 all"]);
    // What a frame may ask of a row.
    let of_full = |name: &str| {
        values(&files["start/all.de.html"], "li", &[("data-member", "full")], name).remove(0)
    };
    assert_eq!(of_full("data-district"), "03351");
    assert_eq!(of_full("data-kind"), "mbe");
    assert_eq!(of_full("data-topics"), "arbeit");
    assert_eq!(of_full("data-languages"), "ar de");
    assert_eq!(of_full("data-rank"), "", "who speaks others is not shown");
    let of_city =
        values(&files["start/all.de.html"], "li", &[("data-member", "city")], "data-rank");
    assert_eq!(of_city, ["*=2"]);
    let counts = values(&files["start/03241.de.html"], "div", &[("class", "count")], "data-counts");
    assert_eq!(counts[0].lines().count(), 2, "for none and for one: {counts:?}");
    // Without a page of its own a member is shown by the program.
    let links = values(&files["start/all.en.html"], "a", &[("class", "")], "href");
    assert_eq!(links.iter().filter(|href| href.starts_with("./?member=")).count(), 1, "{links:?}");
    // The way on without a script.
    assert_eq!(values(&files["index.html"], "form", &[], "action"), ["liste.html"]);
    assert_eq!(values(&files["start/ar.html"], "form", &[], "action"), ["liste.ar.html"]);
}

#[test]
fn the_index_keeps_what_it_has_and_pages_do_without() {
    let members = feed(&[("a", full())]);
    let frame = FRAME.replace("</head>", "<link data-only=index rel=x href=y></head>");
    let frame = frame.replace("<body>", "<body><p data-only=\"index\">only <b>here</b></p>");
    let (files, _) = written(&members, &frame, None, 5000);
    let (index, page) = (&files["index.html"], &files["stelle/a.html"]);
    for only in ["id=\"kmn-texts\"", "id=\"kmn-languages\"", "only <b>here</b>", "href=y", "<!--"] {
        assert!(index.contains(only) && !page.contains(only), "{only}");
    }
    assert!(values(page, "link", &[("rel", "preload")], "href").is_empty());
    assert_eq!(values(index, "title", &[], "lang").len(), 0);
    let (again, _) = written(&members, index, None, 5000);
    assert_eq!(&again["index.html"], index);
    assert_eq!(&again["stelle/a.html"], page);
}

#[test]
fn crawlers_find_every_page_and_nothing_where_nothing_is() {
    let members = feed(&[("a", full())]);
    let (files, _) = written(&members, FRAME, Some("https://finder.example/in/"), 5000);
    let sitemap = &files["sitemap.xml"];
    let found = |path: &&String| path.contains('/') && !path.starts_with("start/");
    for path in files.keys().filter(found) {
        let url = format!("href=\"https://finder.example/in/{path}\"");
        assert!(sitemap.contains(&url), "{path}");
    }
    assert!(sitemap.contains("<loc>https://finder.example/in/stelle/a.html</loc>"));
    assert!(files["robots.txt"].contains("\nSitemap: https://finder.example/in/sitemap.xml\n"));
    let gone = &files["404.html"];
    assert_eq!(values(gone, "base", &[], "href"), ["/in/"]);
    assert_eq!(values(gone, "meta", &[("name", "robots")], "content"), ["noindex"]);
    assert!(parsed(gone).errors.borrow().is_empty());
    let (files, _) = written(&members, FRAME, None, 5000);
    assert!(!files.contains_key("sitemap.xml") && !files["robots.txt"].contains("Sitemap"));
    assert_eq!(values(&files["404.html"], "base", &[], "href"), ["/"]);
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

#[test]
fn a_bad_record_costs_only_itself() {
    let mut feed = feed(&[("a", json!({})), ("bad", json!({})), ("b", json!({}))]);
    feed["features"][1]["properties"] = json!("none");
    let listed = |feed: &Value| {
        let (pages, _) = written(feed, FRAME, None, 5000);
        values(&pages["start/all.de.html"], "li", &[("class", "row")], "data-member")
    };
    assert_eq!(listed(&feed), ["a", "b"]);
    feed["features"][1] = json!(7);
    assert_eq!(listed(&feed), ["a", "b"]);
}

#[test]
fn a_frame_finds_the_titles_of_groups_in_its_lists() {
    let arabic = json!({"languages": ["ar"]});
    let (pages, _) = written(&feed(&[("a", arabic), ("b", json!({}))]), FRAME, None, 5000);
    let page = &pages["start/all.de.html"];
    let templates = |rank: &str| values(page, "template", &[("data-rank", rank)], "data-language");
    assert_eq!(templates("0"), ["ar", "de"]);
    assert_eq!(templates("2"), ["ar", "de"]);
    assert_eq!(page.matches("<template data-rank=\"1\">").count(), 1);
    assert!(page.contains("Sprechen Arabisch"), "{page}");
}
