//! Reading bit by bit gives what reading at once gives, a step does no more than its share, and a
//! document that fails leaves everything as it was.

use super::{feature, feed};
use crate::feed::*;
use crate::synth;
use crate::text::tests::nfkd;
use proptest::prelude::*;

/// Opens a document and reads it to its end in steps of this many bytes.
fn take(parser: &mut Parser, bytes: &[u8], step: usize) -> Result<(), FeedError> {
    parser.open(bytes.to_vec())?;
    while !parser.step(step)? {}
    Ok(())
}

/// All that a feed gives, in a form that can be compared.
fn given(bytes: &[u8], step: usize) -> Result<String, FeedError> {
    let mut parser = Parser::new(nfkd);
    take(&mut parser, bytes, step)?;
    let (snapshot, problems) = parser.finish();
    let members: Vec<_> = snapshot.ids().map(|id| snapshot.get(id)).collect();
    Ok(format!("{:?} {members:?} {:?} {problems:?}", snapshot.meta(), snapshot.name_ranks()))
}

#[test]
fn any_slicing_reads_the_same() {
    let good = synth::feed(40, 3).unwrap().into_bytes();
    let mixed = feed(&[feature("id", "\"a\""), "7".into(), feature("phones", "[{}]"), "{}".into()]);
    let cut = good[..good.len() / 2].to_vec();
    for bytes in [&good, &mixed, &cut, &b"[]".to_vec(), &b"{}".to_vec(), &b"{\"a\":tru}".to_vec()] {
        let at_once = given(bytes, usize::MAX);
        for step in [1, 13, 700, 4_096] {
            assert_eq!(given(bytes, step), at_once, "in steps of {step}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A byte of a good feed made another one: whatever that is, the steps agree about it.
    #[test]
    fn any_slicing_of_broken_feeds_reads_the_same(
        at in 0usize..2_000, byte in any::<u8>(), step in 1usize..3_000,
    ) {
        let mut bytes = synth::feed(4, 9).unwrap().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        prop_assert_eq!(given(&bytes, step), given(&bytes, usize::MAX));
    }
}

#[test]
fn a_step_does_its_share_and_no_more() {
    let text = synth::feed(1_000, 1).unwrap();
    let longest = text.lines().map(str::len).max().unwrap();
    let shortest = text.lines().filter(|line| line.len() > 9).map(str::len).min().unwrap();
    let step = 8 * longest;
    let mut parser = Parser::new(nfkd);
    parser.open(text.clone().into_bytes()).unwrap();
    let mut steps = 1;
    loop {
        let before = parser.len();
        let done = parser.step(step).unwrap();
        // As many records as fit, and the one that reaches beyond.
        assert!(parser.len() - before <= step / shortest + 1, "{} at once", parser.len() - before);
        if done {
            break;
        }
        steps += 1;
    }
    // Every byte is read twice, and every step but the last of each reading is used up.
    let least = 2 * text.len() / (step + longest);
    assert!(
        (least..=2 * text.len() / step + 3).contains(&steps),
        "{steps} steps, {least} at least"
    );
    assert_eq!(parser.len(), 1_000);
}

#[test]
fn a_small_feed_takes_one_step() {
    let text = synth::feed(100, 1).unwrap();
    let mut parser = Parser::new(nfkd);
    parser.open(text.clone().into_bytes()).unwrap();
    assert_eq!(parser.step(2 * text.len() + 1), Ok(true));
    assert_eq!(parser.step(1), Ok(true));
    assert_eq!(parser.close(), text.trim_end());
}

fn split(groups: usize) -> (Split, Vec<Member>) {
    let members = synth::members(60, 4);
    let chunk = members.len() / groups;
    let group = |(n, members): (usize, &[Member])| Group {
        name: n.to_string(),
        district: None,
        members: members.to_vec(),
    };
    let groups: Vec<Group> = members.chunks(chunk).enumerate().map(group).collect();
    let meta = FeedMeta { title: Some("T".to_owned()), ..FeedMeta::default() };
    (write_parts(&meta, "p", &groups).unwrap(), members)
}

#[test]
fn parts_are_read_as_one_feed() {
    let (Split { index, parts }, members) = split(4);
    let mut parser = Parser::new(nfkd);
    take(&mut parser, index.as_bytes(), 50).unwrap();
    assert!(parser.is_empty());
    let named: Vec<String> = parser.parts().iter().map(|part| part.url.clone()).collect();
    assert_eq!(named, ["p/0.geojson", "p/1.geojson", "p/2.geojson", "p/3.geojson"]);
    for (_, text) in &parts {
        take(&mut parser, text.as_bytes(), 333).unwrap();
    }
    let (snapshot, problems) = parser.finish();
    assert_eq!(problems, []);
    let read: Vec<Member> = snapshot.ids().map(|id| snapshot.get(id).clone()).collect();
    assert_eq!(read, members);
    // A part's own head says nothing of the feed.
    assert_eq!(snapshot.meta().title.as_deref(), Some("T"));
}

#[test]
fn a_part_that_fails_adds_nothing_and_another_takes_its_place() {
    let (Split { index, parts }, _) = split(2);
    let mut parser = Parser::new(nfkd);
    take(&mut parser, index.as_bytes(), 99).unwrap();
    take(&mut parser, parts[0].1.as_bytes(), 99).unwrap();
    let (count, text) = (parser.len(), parts[1].1.as_str());
    for bad in ["<html>", "", "{}", &text[..text.len() - 4], &text.replace("kmn-directory/1", "x")]
    {
        assert!(take(&mut parser, bad.as_bytes(), 99).is_err(), "{bad}");
        assert_eq!(parser.len(), count);
        assert_eq!(parser.problems().len(), 0);
    }
    take(&mut parser, text.as_bytes(), 99).unwrap();
    assert_eq!(parser.len(), 60);
}

#[test]
fn a_member_in_two_parts_counts_once() {
    let (Split { parts, .. }, _) = split(2);
    let mut parser = Parser::new(nfkd);
    take(&mut parser, parts[0].1.as_bytes(), 99).unwrap();
    take(&mut parser, parts[0].1.as_bytes(), 99).unwrap();
    assert_eq!(parser.len(), 30);
    assert_eq!(parser.problems().len(), 30);
    assert_eq!(parser.problems()[29].record.index, Some(59));
}

#[test]
fn what_an_index_may_name() {
    let long = format!("{{\"url\":\"{}\"}}", "a".repeat(201));
    for (entry, kept) in [
        (r#"{"url":"a.geojson","etag":"1","district":"03254","count":3}"#, Some("a.geojson#1")),
        (r#"{"url":"../a?b=c","etag":"W/\"1\""}"#, Some("../a?b=c#W/\"1\"")),
        (r#"{"url":"https://data.example/a"}"#, Some("https://data.example/a#")),
        // What an address can't be, the browser never sees.
        (r#"{"url":"javascript:alert(1)"}"#, None),
        (r#"{"url":"data:application/json,{}"}"#, None),
        (r#"{"url":"file:///etc/passwd"}"#, None),
        (r#"{"url":"a b"}"#, None),
        (r#"{"url":"a\\b"}"#, None),
        (r##"{"url":"a#b"}"##, None),
        (r#"{"url":""}"#, None),
        (r#"{"url":7}"#, None),
        (r#"{"etag":"1"}"#, None),
        ("7", None),
        (long.as_str(), None),
        // An etag that can't be kept counts as none: the part is fetched each time.
        (r#"{"url":"a","etag":"two words"}"#, Some("a#")),
        (r#"{"url":"a","etag":7}"#, Some("a#")),
    ] {
        let index = format!(
            r#"{{"type":"FeatureCollection","profile":"kmn-directory/1","parts":[{entry}]}}"#
        );
        let mut parser = Parser::new(nfkd);
        take(&mut parser, index.as_bytes(), usize::MAX).unwrap();
        let keys: Vec<String> = parser.parts().iter().map(Part::key).collect();
        assert!(parser.parts().iter().all(|part| part.owns(&part.key())));
        assert_eq!(keys, kept.into_iter().collect::<Vec<_>>(), "{entry}");
        assert!(kept.is_some() || !parser.problems().is_empty(), "{entry}");
    }
}

#[test]
fn an_index_has_its_limits() {
    let index = |parts: &str| {
        format!(r#"{{"type":"FeatureCollection","profile":"kmn-directory/1","parts":{parts}}}"#)
    };
    let many = |n| index(&format!("[{}]", vec![r#"{"url":"a"}"#; n].join(",")));
    assert!(read(many(MAX_PARTS).as_bytes()).is_ok());
    assert_eq!(read(many(MAX_PARTS + 1).as_bytes()), Err(FeedError::TooManyParts));
    for (parts, looks_like) in [
        ("{}", LooksLike::PartsNoList),
        ("7", LooksLike::PartsNoList),
        ("null", LooksLike::NoFeatures),
    ] {
        let other = FeedError::NotAFeed { looks_like };
        assert_eq!(read(index(parts).as_bytes()), Err(other), "{parts}");
    }
    let hsds = br#"{"total_items":1,"page":1,"contents":[{"id":"a"}]}"#;
    assert_eq!(read(hsds), Err(FeedError::NotAFeed { looks_like: LooksLike::Hsds }));
}

#[test]
fn which_parts_a_district_needs() {
    let part = |district: Option<&str>| Part {
        url: "a".to_owned(),
        etag: None,
        district: district.map(str::to_owned),
    };
    for (district, asked, needed) in [
        (Some("03254"), &["03254"][..], true),
        (Some("03254"), &["03255", "03254"], true),
        (Some("03254"), &["03255"], false),
        (Some("03241"), &["03241001"], true),
        (Some("03241001"), &["03241"], true),
        (Some("03"), &["03254"], true),
        (None, &["03254"], false),
    ] {
        assert_eq!(
            part(district).concerns(asked.iter().copied()),
            needed,
            "{district:?} {asked:?}"
        );
    }
}

#[test]
fn districts_become_parts() {
    let mut members = synth::members(5, 1);
    for (member, district) in members.iter_mut().zip([
        Some("03254"),
        Some("03241001"),
        None,
        Some("03241"),
        Some("03254"),
    ]) {
        member.district = district.map(str::to_owned);
    }
    let groups = by_district(members);
    let told: Vec<(&str, Option<&str>, Vec<&str>)> = groups
        .iter()
        .map(|g| {
            let ids = g.members.iter().map(|m| m.id.as_str()).collect();
            (g.name.as_str(), g.district.as_deref(), ids)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("03241", Some("03241"), vec!["synthetic-1", "synthetic-3"]),
            ("03254", Some("03254"), vec!["synthetic-0", "synthetic-4"]),
            ("other", None, vec!["synthetic-2"]),
        ]
    );
}

#[test]
fn an_etag_changes_with_its_part_alone() {
    let members = synth::members(30, 4);
    let etags = |members: &[Member]| -> Vec<Option<String>> {
        let split = write_parts(&FeedMeta::default(), "p", &by_district(members.to_vec())).unwrap();
        let mut parser = Parser::new(nfkd);
        take(&mut parser, split.index.as_bytes(), usize::MAX).unwrap();
        parser.parts().iter().map(|part| part.etag.clone()).collect()
    };
    let before = etags(&members);
    assert_eq!(etags(&members), before);
    let mut changed = members.clone();
    changed[7].name.push('!');
    let differ = etags(&changed).iter().zip(&before).filter(|(a, b)| a != b).count();
    assert_eq!(differ, 1);
    assert!(before.len() > 3);
}
