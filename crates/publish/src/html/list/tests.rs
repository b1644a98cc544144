use super::*;
use directory::locale::LOCALES;
use std::path::Path;

fn texts_of(tag: &str) -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let all = texts::read_all(&folder).unwrap();
    all.into_iter().find(|texts| texts.locale.tag == tag).unwrap()
}

/// A page for one member with these further properties, as JSON.
fn page(properties: &str) -> String {
    let feed = format!(
        r#"{{"type":"FeatureCollection","profile":"kmn-directory/1","features":[{{"type":"Feature",
        "id":"a","geometry":null,"properties":{{"name":"Haus","kind":"mbe"{properties}}}}}]}}"#
    );
    plain_list_html(feed.as_bytes(), &texts_of("de"), &texts_of("de")).unwrap()
}

#[test]
fn what_a_member_says_is_there_in_words() {
    for (properties, wanted) in [
        (
            r#","name_":1"#,
            "<h3 lang=\"de\" dir=\"auto\">Haus</h3>\
             <p class=\"kind\">Beratung für Erwachsene (MBE)</p>",
        ),
        (
            r#","district":"03254""#,
            "<h2 id=\"ort-03254\"><span lang=\"de\" dir=\"auto\">Landkreis Hildesheim</span></h2>",
        ),
        (
            r#","district":"03241001""#,
            "<a href=\"#ort-03241001\"><span lang=\"de\" dir=\"auto\">Stadt Hannover</span></a>\
             <span>1</span>",
        ),
        (r#","service_area":["03"]"#, "<h2 id=\"ort-landesweit\">In ganz Niedersachsen</h2>"),
        (
            r#","address_1":"Am Markt 1","postal_code":"31134","city":"Hildesheim""#,
            "<dd><span lang=\"de\" dir=\"auto\">Am Markt 1</span></dd>\
             <dd><span lang=\"de\" dir=\"auto\">31134 Hildesheim</span></dd>",
        ),
        (
            r#","city":"Hildesheim""#,
            "<dt>Adresse</dt><dd><span lang=\"de\" dir=\"auto\">Hildesheim</span></dd>",
        ),
        (
            r#","phones":[{"number":"+495121132820","description":"Büro"}]"#,
            "<a dir=\"ltr\" href=\"tel:+495121132820\">05121 132820</a> (<span lang=\"de\" dir=\"auto\">Büro</span>)",
        ),
        (
            r#","phones":[{"number":"+495121132820","formatted":"05121 1328-20"}]"#,
            "<a dir=\"ltr\" href=\"tel:+495121132820\">05121 1328-20</a>",
        ),
        (r#","email":"a@b.de""#, "<a dir=\"ltr\" href=\"mailto:a@b.de\">a@b.de</a>"),
        (
            r#","url":"https://www.b.de/x?a=1&b=2""#,
            "<a href=\"https://www.b.de/x?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\" class=\"\">\
             <span dir=\"ltr\">b.de</span></a>",
        ),
        (r#","languages":["ar","ku","xx"]"#, "<dd>Arabisch, Kurdisch und xx</dd>"),
        (r#","topics":["arbeit","schule"]"#, "<dd>Arbeit, Schule</dd>"),
        (r#","alert":"Umzug!""#, "<p lang=\"de\" dir=\"auto\" class=\"alert\">Umzug!</p>"),
        (r#","status":"temporarily_closed""#, "<p class=\"alert\">Vorübergehend geschlossen</p>"),
        (
            r#","description":"<script>alert('x')</script>\nb""#,
            "&lt;script&gt;alert('x')&lt;/script&gt;\nb</p>",
        ),
        ("", "<p class=\"source\">Noch nicht von der Stelle bestätigt. </p>"),
        (
            r#","source_url":"https://www.caritas.de","source_date":"2025-10""#,
            "Noch nicht von der Stelle bestätigt. <a href=\"https://www.caritas.de\" target=\"_blank\" \
             rel=\"noopener noreferrer\" class=\"\">Angaben von www.caritas.de, Oktober 2025.</a></p>",
        ),
        (r#","source_date":"2019-10-28""#, "Stand: 28. Oktober 2019</p>"),
        (
            r#","source_date":"2018-07","phones":[{"number":"+495121132820"}]"#,
            "<span>Angaben von 2018: bitte vorher anrufen</span></p>",
        ),
        (r#","source_date":"2016""#, "<span>Angaben von 2016: bitte vorher nachfragen</span></p>"),
        (r#","assured_date":"2026-03-01""#, "Von der Stelle bestätigt am 1. März 2026. </p>"),
    ] {
        let page = page(properties);
        assert!(page.contains(wanted), "{properties}: {wanted}\n{page}");
        assert!(!page.contains("<script"), "{properties}");
    }
}

#[test]
fn what_is_recent_has_no_remark_about_its_age() {
    for properties in
        ["", r#","source_date":"2019""#, r#","source_date":"2016","assured_date":"2026-03-01""#]
    {
        assert!(!page(properties).contains("outdated"), "{properties}");
    }
}

#[test]
fn hours_in_words() {
    for (parts, words) in [
        (r#""byday":"MO,TU,WE,TH""#, "Montag – Donnerstag 09:00 – 12:00 Uhr"),
        (r#""byday":"MO,TU,FR""#, "Montag, Dienstag, Freitag 09:00 – 12:00 Uhr"),
        (
            r#""byday":"TH","bysetpos":[1,3]"#,
            "Donnerstag (nur der 1., 3. im Monat) 09:00 – 12:00 Uhr",
        ),
        (
            r#""byday":"TH","bysetpos":[-1]"#,
            "Donnerstag (nur der letzte im Monat) 09:00 – 12:00 Uhr",
        ),
        (r#""byday":"SU","holidays":"open""#, "Sonntag 09:00 – 12:00 Uhr · auch an Feiertagen"),
        (
            r#""byday":"MO","valid_from":"2026-01-05","valid_to":"2026-02-01","note":"nur Frauen""#,
            "Montag 09:00 – 12:00 Uhr · ab 5. Januar 2026 · bis 1. Februar 2026 · \
             <span lang=\"de\" dir=\"auto\">nur Frauen</span>",
        ),
        (r#""byday":"MO","languages":["ar"]"#, "Montag 09:00 – 12:00 Uhr · Arabisch"),
    ] {
        let schedule = format!(
            r#","schedules":[{{"channel":"visit","opens_at":"09:00","closes_at":"12:00",{parts}}}]"#
        );
        let page = page(&schedule);
        assert!(
            page.contains(&format!("<dt>Öffnungszeiten</dt><dd>{words}</dd>")),
            "{words}\n{page}"
        );
    }
    let open_end = r#","schedules":[{"channel":"phone","byday":"WE","opens_at":"15:00"}]"#;
    assert!(page(open_end).contains("<dd>am Telefon: Mittwoch ab 15:00 Uhr</dd>"));
}

#[test]
fn every_term_has_a_label() {
    use directory::terms::{Kind, Topic};
    let texts = texts_of("de");
    let localizer = IcuLocalizer::new(&texts, &texts).unwrap();
    let kinds = Kind::ALL.iter().map(|k| ("kind", k.as_str()));
    for (family, term) in kinds.chain(Topic::ALL.iter().map(|t| ("topic", t.as_str()))) {
        let key = format!("{family}-{term}");
        assert_ne!(localizer.say(&key, &[]), key);
    }
}

#[test]
fn every_language_has_every_member_and_names_every_other() {
    let csv = include_bytes!("../../../../../tests/fixtures/members.csv");
    let gazetteer = include_str!("../../../../../public/gazetteer/niedersachsen.txt");
    let feed = crate::build(csv, gazetteer, &crate::Options::default()).unwrap().geojson;
    let german = plain_list_html(&feed, &texts_of("de"), &texts_of("de")).unwrap();
    let members = german.matches("<article id=").count();
    assert!(members > 100);
    for locale in &LOCALES {
        let (tag, dir) = (locale.tag, locale.direction.html());
        let page = plain_list_html(&feed, &texts_of(tag), &texts_of("de")).unwrap();
        assert!(page.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")), "{tag}");
        assert_eq!(page.matches("<article id=").count(), members, "{tag}");
        let marked = page.matches("<h3 lang=\"de\" dir=\"auto\">").count();
        assert_eq!(marked, members, "{tag}");
        for other in &LOCALES {
            let file = Page::List.file_name(other);
            let link = format!("hreflang=\"{}\" href=\"{file}\"", other.tag);
            assert!(page.contains(&link), "{tag}: {link}");
        }
    }
}
