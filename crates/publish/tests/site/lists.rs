//! The first list, in the built page and in small pages for scripts; and feeds in parts.

use super::*;

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
    for only in ["only <b>here</b>", "href=y", "<!--"] {
        assert!(index.contains(only) && !page.contains(only), "{only}");
    }
    assert!(values(page, "link", &[("rel", "preload")], "href").is_empty());
    let (again, _) = written(&members, index, None, 5000);
    assert_eq!(&again["index.html"], index);
    assert_eq!(&again["stelle/a.html"], page);
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

#[test]
fn members_of_all_parts_have_pages() {
    let district = |ags: &str| json!({"district": ags});
    let members = feed(&[("a", district("03351")), ("b", district("03254")), ("c", json!({}))]);
    let split = kmn_publish::in_parts(members.to_string().as_bytes(), "members").unwrap();
    let parts: BTreeMap<_, _> = split.parts.into_iter().collect();
    let made = |missing: &str| {
        let read_part = |url: &str| {
            let part = parts.get(url).filter(|_| !url.contains(missing));
            Ok(part.ok_or_else(|| anyhow::anyhow!("{url} is missing"))?.clone().into_bytes())
        };
        let mut paths = Vec::new();
        let options = SiteOptions { address: None, most: 5000, pictures: false };
        let write = &mut |path: &str, _: &[u8]| {
            paths.push(path.to_owned());
            Ok(())
        };
        let report = site(split.index.as_bytes(), &read_part, FRAME, texts(), &options, write);
        report.map(|_| paths)
    };
    let paths = made("nothing").unwrap();
    for id in ["a", "b", "c"] {
        assert!(paths.contains(&format!("stelle/{id}.html")), "{id}");
    }
    assert!(made("03254").unwrap_err().to_string().contains("03254"), "half a site is none");
}
