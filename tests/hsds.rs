//! HSDS 3.x, from a real server over real HTTP to members behind the gate: the whole list, what
//! changed, and what goes wrong.

#![allow(clippy::unwrap_used, reason = "a test fails where it can't go on")]

use directory::member::Member;
use directory::problem::{Problem, Rule};
use hsds::session::{Fault, REPLACE_AFTER_MS, Session};
use kmn_tests::hsds::{Api, Habits, get, services};
use serde_json::{Value, json};

/// When everything here begins, milliseconds since 1970.
const NOW: u64 = 1_764_000_000_000;

/// A synchronisation: the feed, or nothing new, or why not.
fn sync(api: &Api, known: Option<&str>, now: u64) -> Result<Option<String>, Fault> {
    let mut session = Session::new(&api.endpoint(), known.map(str::as_bytes), now, false);
    while let Some(address) = session.next() {
        let (status, body) = get(&address).unwrap();
        session.take(status, &body)?;
    }
    session.finish()
}

/// One that must give a feed.
fn whole(api: &Api) -> String {
    sync(api, None, NOW).unwrap().unwrap()
}

fn read(feed: &str) -> (Vec<Member>, Vec<Problem>) {
    let (_, members, problems) = directory::feed::read(feed.as_bytes()).unwrap();
    (members, problems)
}

fn real() -> Vec<Member> {
    kmn_tests::hsds::members().unwrap()
}

fn api(change: impl FnOnce(&mut Habits)) -> Api {
    let mut habits = Habits::of(services().unwrap());
    change(&mut habits);
    Api::start(habits).unwrap()
}

#[test]
fn the_real_members_come_back_as_they_went() {
    let api = api(|_| {});
    let (members, problems) = read(&whole(&api));
    assert_eq!(problems, []);
    assert_eq!(members.len(), 124);
    for (back, went) in members.iter().zip(real()) {
        assert_eq!(*back, went);
    }
    let pages = [1, 2, 3].map(|page| format!("/services?full=true&per_page=100&page={page}"));
    assert_eq!(api.asked(), pages);
}

/// Whatever a server offers less, the same members come; only the ways differ.
#[test]
fn servers_that_offer_less_give_the_same() {
    type Change = fn(&mut Habits);
    let ways: [(&str, Change, usize); 7] = [
        ("no full", |h| h.full = false, 3 + 124),
        (
            "strict without full",
            |h| (h.full, h.per_page, h.strict) = (false, false, true),
            2 + 13 + 124,
        ),
        ("strict about per_page", |h| (h.per_page, h.strict) = (false, true), 1 + 13),
        ("pages from 0", |h| h.first = 0, 1 + 3),
        ("no last_page", |h| h.says_last = false, 3),
        ("tiny pages", |h| h.most = 1, 124),
        (
            "empty beyond the end",
            |h| {
                h.spoil = |_, page| {
                    for name in ["last_page", "total_pages", "total_items"] {
                        page[name] = Value::Null;
                    }
                }
            },
            4,
        ),
    ];
    for (name, change, requests) in ways {
        let api = api(change);
        let (members, problems) = read(&whole(&api));
        assert_eq!((members == real(), problems.len()), (true, 0), "{name}");
        assert_eq!(api.asked().len(), requests, "{name}");
    }
}

#[test]
fn an_empty_list_is_an_empty_feed() {
    let api = api(|habits| habits.services.clear());
    assert_eq!(read(&whole(&api)).0, []);
    api.change(|habits| habits.spoil = |_, page| *page = json!({"empty": true}));
    assert_eq!(read(&whole(&api)).0, []);
}

#[test]
fn nothing_new_costs_one_request() {
    let api = api(|habits| habits.most = 1_000);
    let feed = whole(&api);
    api.asked();
    assert_eq!(sync(&api, Some(&feed), NOW + 60_000), Ok(None));
    assert_eq!(api.asked(), ["/services?minimal=true&per_page=1000&page=1"]);
}

#[test]
fn what_changed_is_all_that_is_asked_for() {
    let api = api(|habits| habits.most = 1_000);
    let before = whole(&api);
    api.asked();
    let id = |api: &Api, at: usize| {
        let mut id = String::new();
        api.change(|habits| id = habits.services[at]["id"].as_str().unwrap().to_owned());
        id
    };
    let backdated = id(&api, 7);
    api.change(|habits| {
        let mut new = habits.services[3].clone();
        new["id"] = "11111111-1111-8111-8111-111111111111".into();
        new["name"] = "Neu".into();
        new["service_at_locations"] = json!([]);
        for (at, name, value) in [
            (1, "name", json!("Anders")),
            (2, "status", json!("defunct")),
            (7, "alert", json!("Geschlossen")),
        ] {
            habits.services[at][name] = value;
            habits.services[at]["last_modified"] = "2026-11-20T08:00:00Z".into();
        }
        // Restored from an archive, with the date of then.
        habits.services[7]["last_modified"] = "2020-01-01T00:00:00Z".into();
        new["last_modified"] = "2026-11-21T08:00:00Z".into();
        habits.services.push(new);
        habits.services.remove(5);
    });
    let after = sync(&api, Some(&before), NOW + 60_000).unwrap().unwrap();
    assert_eq!(
        api.asked(),
        [
            "/services?minimal=true&per_page=1000&page=1",
            "/services?modified_after=2026-11-20T08%3A00%3A00Z&full=true&per_page=100&page=1",
            // The listing by date leaves out what was dated back.
            &format!("/services/{backdated}"),
        ]
    );
    let (members, problems) = read(&after);
    assert_eq!(problems, []);
    assert_eq!((members.len(), members[1].name.as_str()), (123, "Anders"));
    assert!(members.iter().any(|member| member.alert.as_deref() == Some("Geschlossen")));
    // The slow twin: everything anew.
    assert_eq!(members, read(&whole(&api)).0);
    // And again from there, nothing is new.
    assert_eq!(sync(&api, Some(&after), NOW + 120_000), Ok(None));
}

#[test]
fn everything_is_replaced_when_it_must_be() {
    let undated: fn(&mut Habits) = |habits| {
        for service in &mut habits.services {
            service["last_modified"] = Value::Null;
        }
    };
    let much: fn(&mut Habits) = |habits| {
        for service in habits.services.iter_mut().take(70) {
            service["last_modified"] = "2026-11-20T08:00:00Z".into();
        }
    };
    let refused: fn(&mut Habits) = |habits| (habits.minimal, habits.strict) = (false, true);
    let unknown: fn(&mut Habits) = |habits| habits.minimal = false;
    let no_dates: fn(&mut Habits) = |habits| {
        (habits.modified_after, habits.strict) = (false, true);
        habits.services[0]["last_modified"] = "2026-11-20T08:00:00Z".into();
    };
    for (name, now, change, all) in [
        ("a day later", NOW + REPLACE_AFTER_MS, (|_| {}) as fn(&mut Habits), true),
        ("before its time", NOW - 1, |_| {}, true),
        ("without dates", NOW + 1, undated, true),
        ("much at once", NOW + 1, much, true),
        ("minimal refused", NOW + 1, refused, true),
        ("modified_after refused", NOW + 1, no_dates, true),
        // The listing comes with other fields, but with dates: it serves as well.
        ("minimal unknown", NOW + 1, unknown, false),
    ] {
        let api = api(|habits| habits.most = 1_000);
        let feed = whole(&api);
        api.asked();
        api.change(change);
        let again = sync(&api, Some(&feed), now).unwrap();
        assert_eq!(again.is_some(), all, "{name}");
        let asked = api.asked();
        assert_eq!(
            asked.iter().any(|a| a.starts_with("/services?full=true")),
            all,
            "{name}: {asked:?}"
        );
    }
    // Another endpoint's feed is not known here.
    let (one, other) = (api(|_| {}), api(|_| {}));
    assert!(sync(&other, Some(&whole(&one)), NOW + 1).unwrap().is_some());
}

#[test]
fn faults_end_the_synchronisation() {
    type Change = fn(&mut Habits);
    let faults: [(&str, Change, Fault); 9] = [
        ("page fails", |h| h.failing = Some((2, 500)), Fault::Status(500)),
        ("page is missing", |h| h.failing = Some((2, 404)), Fault::Status(404)),
        ("all forbidden", |h| h.failing = Some((1, 403)), Fault::Status(403)),
        ("nothing there", |h| h.failing = Some((1, 404)), Fault::Status(404)),
        (
            "page is empty",
            |h| {
                h.spoil = |nth, page| {
                    if nth == 2 {
                        page["contents"] = json!([])
                    }
                }
            },
            Fault::Incomplete,
        ),
        (
            "contents of another shape",
            |h| {
                h.spoil = |nth, page| {
                    if nth == 2 {
                        page["contents"] = json!({})
                    }
                }
            },
            Fault::NotHsds,
        ),
        ("no page at all", |h| h.spoil = |_, page| *page = json!("welcome"), Fault::NotHsds),
        (
            "the last page never comes",
            |h| {
                h.spoil = |_, page| {
                    page["last_page"] = false.into();
                    page["contents"] = json!([{"id": "a", "phones": []}]);
                };
            },
            Fault::Endless,
        ),
        (
            "new ids for ever",
            |h| {
                h.spoil = |nth, page| {
                    page["last_page"] = false.into();
                    page["empty"] = false.into();
                    page["contents"] = json!([{"id": nth.to_string(), "phones": []}]);
                };
            },
            Fault::Endless,
        ),
    ];
    for (name, change, fault) in faults {
        let api = api(change);
        assert_eq!(sync(&api, None, NOW), Err(fault), "{name}");
        assert!(api.asked().len() <= 1_000, "{name}");
    }
    // So does one in an incremental run.
    let api = api(|_| {});
    let feed = whole(&api);
    api.change(|h| h.failing = Some((3, 503)));
    assert_eq!(sync(&api, Some(&feed), NOW + 1), Err(Fault::Status(503)));
}

#[test]
fn a_service_listed_twice_counts_once_and_is_said() {
    let api = api(|habits| {
        let twice = habits.services[0].clone();
        habits.services.push(twice);
    });
    let (members, problems) = read(&whole(&api));
    assert_eq!(members, real());
    let found: Vec<_> = problems.iter().map(|p| (p.rule, p.value.clone())).collect();
    assert_eq!(found, [(Rule::DuplicateId, members[0].id.clone())]);
}

#[test]
fn an_operators_filters_stay_in_every_address() {
    let session = Session::new("https://x.example/v3/services?taxonomy_id=a#top", None, NOW, false);
    assert_eq!(
        session.next().as_deref(),
        Some("https://x.example/v3/services?taxonomy_id=a&full=true&per_page=100&page=1")
    );
}
