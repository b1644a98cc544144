//! The members of `tests/fixtures/members.csv`, from their lines to the app's gate and the plain list.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use directory::feed::{self, Parser};
use directory::terms::Precision;
use kmn_publish::{
    Built, Options, Severity, build, check_feed, findings_table, in_parts, plain_list_html,
};

const CSV: &[u8] = include_bytes!("../../../tests/fixtures/members.csv");
const GAZETTEER: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");

fn real(options: &Options) -> Built {
    build(CSV, GAZETTEER, options).unwrap()
}

#[test]
fn every_member_is_published_without_an_error() {
    let built = real(&Options::default());
    assert_eq!(built.members, 124);
    let errors: Vec<_> = built.findings.iter().filter(|f| f.severity == Severity::Error).collect();
    assert_eq!(errors, Vec::<&kmn_publish::Finding>::new());
    let (meta, members, problems) = feed::read(&built.geojson).unwrap();
    assert_eq!(problems, []);
    assert_eq!(members.len(), 124);
    // The latest source is of "2025-11".
    assert_eq!(meta.last_modified.as_deref(), Some("2025-11-01T00:00:00Z"));
    let placed = |precision| {
        members.iter().filter(|m| m.location.is_some() && m.location_precision == precision).count()
    };
    assert_eq!(Precision::ALL.iter().map(|p| placed(*p)).collect::<Vec<_>>(), [36, 0, 22, 65]);
    assert_eq!(members.iter().filter(|m| m.district.is_none()).count(), 1);
    assert_eq!(members.iter().filter(|m| !m.schedules.is_empty()).count(), 11);
    assert!(members.is_sorted_by(|a, b| a.id < b.id));
    let asyl = members.iter().find(|m| m.organization.as_deref() == Some("Asyl e.V.")).unwrap();
    assert_eq!(asyl.district.as_deref(), Some("03254"));
}

#[test]
fn what_is_published_reads_back_as_it_was() {
    let built =
        real(&Options { last_modified: Some("2026-11-22T17:00:00Z".into()), ..Options::default() });
    assert_eq!(check_feed(&built.geojson, None), []);
    let (meta, members, _) = feed::read(&built.geojson).unwrap();
    assert_eq!(meta.last_modified.as_deref(), Some("2026-11-22T17:00:00Z"));
    assert_eq!(feed::write(&meta, &members).unwrap().into_bytes(), built.geojson);
}

#[test]
fn the_parts_hold_what_the_feed_holds() {
    let built = real(&Options { title: Some("T".into()), ..Options::default() });
    let split = in_parts(&built.geojson, "members").unwrap();
    // As the app reads it: the index, then each part that it names.
    let mut parser = Parser::new(kmn_publish::nfkd);
    let mut take = |text: &str| {
        parser.open(text.as_bytes().to_vec()).unwrap();
        while !parser.step(10_000).unwrap() {}
    };
    take(&split.index);
    split.parts.iter().for_each(|(_, text)| take(text));
    let named: Vec<_> = parser.parts().iter().map(|part| part.url.clone()).collect();
    assert_eq!(named, split.parts.iter().map(|(url, _)| url.clone()).collect::<Vec<_>>());
    assert!(parser.parts().iter().all(|part| part.etag.is_some()));
    assert!(named.contains(&"members/03254.geojson".to_owned()), "{named:?}");
    assert_eq!(named.last().map(String::as_str), Some("members/other.geojson"));
    let (snapshot, problems) = parser.finish();
    assert_eq!(problems, []);
    let mut members: Vec<_> = snapshot.ids().map(|id| snapshot.get(id).clone()).collect();
    members.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(feed::write(snapshot.meta(), &members).unwrap().into_bytes(), built.geojson);
}

#[test]
fn the_order_of_the_lines_changes_nothing() {
    let text = std::str::from_utf8(CSV).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines[1..].reverse();
    let reversed = build(lines.join("\n").as_bytes(), GAZETTEER, &Options::default()).unwrap();
    assert_eq!(reversed.geojson, real(&Options::default()).geojson);
    let of_feed = reversed.geojson.iter().filter(|b| **b == b'\n').count();
    assert_eq!(of_feed, 124 + 2, "one member a line");
}

#[test]
fn the_plain_list_names_them_all() {
    let built = real(&Options::default());
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let german = texts::read_all(&locales).unwrap().remove(0);
    let page = plain_list_html(&built.geojson, &german, &german).unwrap();
    assert_eq!(page.matches("<article ").count(), 124);
    assert!(page.matches("bestätigt").count() >= 124);
    assert!(page.len() < 124 * 1_000, "{}", page.len());
    for tag in ["article", "section", "dl", "dt", "dd", "h3", "li"] {
        let opened =
            page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    assert!(!page.contains("style=") && !page.contains("<script"));
}

#[test]
fn findings_stand_in_aligned_columns() {
    let built = real(&Options::default());
    let table = findings_table(&built.findings);
    assert_eq!(table.lines().count(), built.findings.len() + 1);
    let at = table.find("what is wrong").unwrap();
    for (line, finding) in table.lines().skip(1).zip(&built.findings) {
        assert!(line[at..].starts_with(&finding.wrong), "{table}");
    }
    assert!(findings_table(&[]).is_empty());
}
