//! What machines are told: shared links, linked data, sitemaps.

use super::*;

#[test]
fn shared_links_have_a_title_and_an_address() {
    let (pages, _) = pages(&feed(&[("a", full())]), FRAME, Some(ADDRESS), 5000);
    let page = &pages["stelle/a.ar.html"];
    let property = |name| values(page, "meta", &[("property", name)], "content");
    assert_eq!(property("og:url"), ["https://finder.example/stelle/a.ar.html"]);
    assert!(property("og:image").is_empty(), "none was drawn");
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
            for (name, value) in object.iter().filter(|(name, _)| !name.starts_with('@')) {
                assert!(known.contains(&name.as_str()), "{schema_type} has no {name}");
                check_terms(value, terms);
            }
        }
        _ => {}
    }
}

#[test]
fn linked_data_is_in_the_terms_of_schema_org() {
    let terms = include_str!("../fixtures/schema-org-terms.txt").lines();
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

#[test]
fn each_member_has_a_picture_that_its_pages_name() {
    let long = json!({"name": "Träger für Ȩ̈ & „alles“ ".repeat(12)});
    let members = feed(&[("a", full()), ("b", long)]).to_string();
    let mut files = BTreeMap::new();
    let options = SiteOptions { address: Some(ADDRESS), most: 5000, pictures: true };
    let report =
        site(members.as_bytes(), &no_parts, FRAME, texts(), &options, &mut |path, bytes| {
            files.insert(path.to_owned(), bytes.to_vec());
            Ok(())
        });
    assert_eq!(report.unwrap().pictures, 2);
    for id in ["a", "b"] {
        let picture = &files[&format!("stelle/{id}.png")];
        assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
        // Width and height stand first in a PNG's header (RFC 2083, section 11.2.1).
        let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
        assert_eq!((side(16), side(20)), (1200, 630));
        assert!((5_000..120_000).contains(&picture.len()), "{}", picture.len());
        let page = String::from_utf8(files[&format!("stelle/{id}.ar.html")].clone()).unwrap();
        let image = values(&page, "meta", &[("property", "og:image")], "content");
        assert_eq!(image, [format!("https://finder.example/stelle/{id}.png")]);
    }
    assert_ne!(files["stelle/a.png"], files["stelle/b.png"]);
}
