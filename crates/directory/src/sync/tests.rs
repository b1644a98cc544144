use super::*;
use crate::feed::{FeedError, LooksLike};

/// Some day, in seconds since 1970.
const NOW: i64 = 1_795_000_000;

/// A machine after these events, all at [`NOW`]; the last action.
fn after(events: &[Event]) -> (Sync, Action) {
    let mut sync = Sync::default();
    let mut last = Action::Nothing;
    for event in events {
        last = sync.on(*event, NOW, 0.0);
    }
    (sync, last)
}

const START: Event = Event::Started { checked: None };
const STORED: Event = Event::Started { checked: Some(NOW - 60) };
const STALE: Event = Event::Started { checked: Some(NOW - 1_000) };
const TURN: Event = Event::Turn { stored: None };
const SAME: Event = Event::Answered(Answer::Same);
const BUSY: Event = failed(Reason::Busy, Some(120));
const NEW: Event = Event::Told { new: true, checked: NOW };
const KNOWN: Event = Event::Told { new: false, checked: NOW };
const DOWN: Event = failed(Reason::Unreachable, None);

const fn failed(reason: Reason, retry_after: Option<u64>) -> Event {
    Event::Answered(Answer::Failed { reason, retry_after })
}

const fn feed(members: usize, shown: Option<usize>) -> Event {
    Event::Answered(Answer::Feed { members, shown, replaces_all: false })
}

const PARTLY: Event = partly(9, Some(9));

const fn partly(members: usize, shown: Option<usize>) -> Event {
    Event::Answered(Answer::Partly { members, shown, replaces_all: false })
}

const fn wait(seconds: u64, number: u32) -> Action {
    Action::Wait { seconds, number }
}

#[test]
fn what_is_done_about_what_happens() {
    use Action::*;
    use Event::*;
    for (events, action) in [
        // A first visit asks at once, a repeat visit too.
        (&[START][..], Queue),
        (&[STALE], Queue),
        (&[START, TURN], Ask),
        // Beside another tab that may be up to date, that one is asked first.
        (&[STORED], Greet),
        (&[STORED, Alone], Queue),
        (&[STORED, KNOWN], Nothing),
        (&[STORED, KNOWN, Alone], Nothing),
        (&[STORED, NEW], Follow),
        // A clock that was a year ahead, or is now behind: what is stored has no age.
        (&[Started { checked: Some(NOW + 31_536_000) }], Queue),
        (&[Started { checked: Some(NOW - 31_536_000) }], Queue),
        (&[Started { checked: Some(i64::MIN) }], Queue),
        (&[Started { checked: Some(i64::MAX) }], Queue),
        // One question at a time.
        (&[START, Online], Nothing),
        (&[START, TURN, Asked], Nothing),
        (&[START, TURN, Visible], Nothing),
        (&[START, TURN, TURN], Nothing),
        // The answer.
        (&[START, TURN, SAME], Keep),
        (&[START, TURN, feed(10, None)], Swap),
        (&[START, TURN, feed(0, None)], Swap),
        (&[START, TURN, feed(50, Some(100))], Swap),
        (&[START, TURN, feed(49, Some(100))], wait(5, 1)),
        (&[START, TURN, feed(0, Some(1))], wait(5, 1)),
        (&[START, TURN, DOWN], wait(5, 1)),
        // An answer that nobody waits for.
        (&[START, SAME], Nothing),
        (&[START, TURN, SAME, SAME], Nothing),
        // After a failure.
        (&[START, TURN, DOWN, Elapsed(1)], Queue),
        (&[START, TURN, DOWN, Elapsed(0)], Nothing),
        (&[START, TURN, DOWN, Elapsed(1), TURN, DOWN], wait(10, 2)),
        (&[START, TURN, DOWN, Elapsed(1), TURN, DOWN, Elapsed(1)], Nothing),
        (&[START, TURN, DOWN, Elapsed(1), TURN, SAME, Elapsed(1)], Nothing),
        (&[START, TURN, DOWN, Elapsed(1), TURN, SAME, Asked, TURN, DOWN], wait(5, 3)),
        (&[START, TURN, DOWN, Online], Queue),
        (&[START, TURN, DOWN, Asked], Queue),
        (&[START, TURN, DOWN, Visible], Queue),
        // Nobody looks: nothing is asked until somebody does.
        (&[START, TURN, DOWN, Hidden, Elapsed(1)], Nothing),
        (&[START, TURN, DOWN, Hidden, Elapsed(1), Visible], Queue),
        (&[STORED, Alone, TURN, DOWN, Hidden, Visible], Nothing),
        (&[STORED, Alone, TURN, DOWN, Hidden, Elapsed(1), Visible], Queue),
        // The server says when: only a person may ask before that.
        (&[START, TURN, BUSY], wait(120, 1)),
        (&[START, TURN, failed(Reason::Busy, Some(1))], wait(5, 1)),
        (&[START, TURN, failed(Reason::Busy, Some(u64::MAX))], wait(86_400, 1)),
        (&[START, TURN, BUSY, Online], Nothing),
        (&[START, TURN, BUSY, Visible], Nothing),
        (&[START, TURN, BUSY, Elapsed(1)], Queue),
        (&[START, TURN, BUSY, Asked], Queue),
        (&[START, TURN, BUSY, Elapsed(1), TURN, DOWN, Online], Queue),
        // Up to date: only the connection, a person or a quarter of an hour ask again.
        (&[START, TURN, SAME, Visible], Nothing),
        (&[START, TURN, SAME, Online], Queue),
        (&[START, TURN, SAME, Asked], Queue),
        // Another tab was quicker: its turn came first, and what it stored is new enough.
        (&[START, Turn { stored: Some(NOW) }], Follow),
        (&[STALE, Turn { stored: Some(NOW - 2) }], Follow),
        (&[STALE, Turn { stored: Some(NOW - 1_000) }], Ask),
        (&[STALE, Turn { stored: Some(NOW + 31_536_000) }], Ask),
        (&[START, Turn { stored: Some(NOW) }, Followed(true)], Nothing),
        // What it stored can't be read: then we ask, and do not look there again.
        (&[START, Turn { stored: Some(NOW) }, Followed(false)], Queue),
        (&[START, Turn { stored: Some(NOW) }, Followed(false), Turn { stored: Some(NOW) }], Ask),
        // Others tell.
        (&[START, TURN, SAME, NEW], Follow),
        (&[START, TURN, SAME, KNOWN], Nothing),
        (&[START, NEW], Follow),
        (&[START, NEW, TURN], Nothing),
        (&[START, KNOWN, TURN], Nothing),
        (&[START, TURN, NEW], Nothing),
        (&[START, TURN, DOWN, KNOWN, Elapsed(1)], Nothing),
        (&[START, Followed(true)], Nothing),
        // What another tab heard long ago, or in the future, is no news.
        (&[START, TURN, SAME, Told { new: true, checked: NOW - 1_000 }], Nothing),
        (&[STORED, Told { new: false, checked: NOW - 1_000 }, Alone], Queue),
        (&[STORED, Told { new: false, checked: NOW + 1_000 }, Alone], Queue),
        // Some parts are missing: what came is shown, and the rest is tried again.
        (&[START, TURN, PARTLY], Swap),
        (&[START, TURN, PARTLY, DOWN], wait(5, 1)),
        (&[START, TURN, PARTLY, DOWN, PARTLY], Nothing),
        (&[START, TURN, partly(4, Some(9))], wait(5, 1)),
        // Deleted is deleted.
        (&[Forgotten, START], Nothing),
        (&[START, TURN, Forgotten, SAME], Nothing),
        (&[START, TURN, Forgotten, feed(9, None)], Nothing),
        (&[START, TURN, SAME, Forgotten, Asked], Nothing),
        (&[START, TURN, SAME, Forgotten, NEW], Nothing),
    ] {
        assert_eq!(after(events).1, action, "{events:?}");
    }
}

#[test]
fn what_is_said() {
    use Event::*;
    for (events, status, checked) in [
        (&[START][..], Status::Updating, None),
        (&[STORED], Status::Updating, Some(NOW - 60)),
        (&[STORED, KNOWN], Status::Current, Some(NOW)),
        (&[STORED, NEW, Followed(true)], Status::Updated, Some(NOW)),
        (&[START, TURN, SAME], Status::Current, Some(NOW)),
        // What comes first is no news.
        (&[START, TURN, feed(9, None)], Status::Current, Some(NOW)),
        (&[STALE, TURN, feed(9, Some(9))], Status::Updated, Some(NOW)),
        (&[STALE, Told { new: false, checked: NOW - 9 }], Status::Current, Some(NOW - 9)),
        (&[STALE, Turn { stored: Some(NOW - 9) }, Followed(true)], Status::Updated, Some(NOW - 9)),
        (
            &[STALE, Turn { stored: Some(NOW - 9) }, Followed(false)],
            Status::Updating,
            Some(NOW - 1_000),
        ),
        (&[STALE, TURN, PARTLY], Status::Updating, Some(NOW - 1_000)),
        (&[STALE, TURN, PARTLY, DOWN], Status::Failed(Reason::Unreachable), Some(NOW - 1_000)),
        // A failure leaves the date of the members alone.
        (&[STALE, TURN, DOWN], Status::Failed(Reason::Unreachable), Some(NOW - 1_000)),
        (&[STALE, TURN, feed(4, Some(9))], Status::Failed(Reason::Shrunk), Some(NOW - 1_000)),
        (
            &[STALE, TURN, failed(Reason::Server(500), None)],
            Status::Failed(Reason::Server(500)),
            Some(NOW - 1_000),
        ),
        // What was said stands until there is another answer, unless a person asks.
        (&[START, TURN, DOWN, Elapsed(1), TURN], Status::Failed(Reason::Unreachable), None),
        (&[START, TURN, DOWN, Online], Status::Failed(Reason::Unreachable), None),
        (&[START, TURN, DOWN, Asked], Status::Updating, None),
    ] {
        let (sync, _) = after(events);
        assert_eq!((sync.status(), sync.checked()), (status, checked), "{events:?}");
    }
}

#[test]
fn a_return_after_a_quarter_of_an_hour_asks() {
    for (minutes, action) in [(1, Action::Nothing), (15, Action::Nothing), (16, Action::Queue)] {
        let (mut sync, _) = after(&[START, TURN, SAME, Event::Hidden]);
        assert_eq!(sync.on(Event::Visible, NOW + 60 * minutes, 0.0), action, "{minutes}");
    }
    // Nor does a clock that was set back a year keep it from asking.
    let (mut sync, _) = after(&[START, TURN, SAME, Event::Hidden]);
    assert_eq!(sync.on(Event::Visible, NOW - 31_536_000, 0.0), Action::Queue);
}

/// Whatever happens in whatever order: no panic, never two questions at once, never one after all
/// was deleted, and every failure is followed by a wait.
#[test]
fn any_order_of_events() {
    let all = [
        START,
        STORED,
        STALE,
        TURN,
        SAME,
        BUSY,
        DOWN,
        PARTLY,
        feed(9, Some(9)),
        feed(1, Some(9)),
        Event::Alone,
        Event::Online,
        Event::Visible,
        Event::Hidden,
        Event::Elapsed(1),
        Event::Asked,
        Event::Turn { stored: Some(NOW) },
        NEW,
        KNOWN,
        Event::Followed(true),
        Event::Followed(false),
        Event::Forgotten,
    ];
    // Every sequence of four, by counting in base `all.len()`.
    for sequence in 0..all.len().pow(4) {
        let mut sync = Sync::default();
        let (mut asking, mut n) = (false, sequence);
        for _ in 0..4 {
            let event = all[n % all.len()];
            n /= all.len();
            let forgotten = sync.is_forgotten();
            let action = sync.on(event, NOW, 0.5);
            if forgotten {
                assert_eq!(action, Action::Nothing);
            }
            match action {
                Action::Ask => {
                    assert!(!asking, "{sequence}: asked twice");
                    asking = true;
                }
                // In parts, the failure follows.
                Action::Swap if event == PARTLY => assert!(asking),
                Action::Keep | Action::Swap => assert!(std::mem::take(&mut asking)),
                Action::Wait { seconds, .. } => {
                    assert!(std::mem::take(&mut asking) && (3..=86_400).contains(&seconds));
                    assert!(matches!(sync.status(), Status::Failed(_)));
                }
                _ => {}
            }
        }
    }
}

#[test]
fn a_feed_that_shrinks_by_more_than_half_is_refused() {
    for (current, members, replaces_all, accepted) in [
        (None, 0, false, true),
        (Some(0), 0, false, true),
        (Some(1), 0, false, false),
        (Some(100), 50, false, true),
        (Some(100), 49, false, false),
        (Some(101), 50, false, false),
        (Some(101), 51, false, true),
        (Some(100), 49, true, true),
        (Some(100), 300, false, true),
    ] {
        let verdict = accept(current, members, replaces_all);
        assert_eq!(verdict.is_ok(), accepted, "{current:?} → {members} {replaces_all}");
    }
}

#[test]
fn asked_again_after_fifteen_minutes() {
    for (age, due) in [
        (None, true),
        (Some(0), false),
        (Some(900), false),
        (Some(901), true),
        (Some(-1), true),
        (Some(i64::MIN), true),
    ] {
        assert_eq!(is_due(age), due, "{age:?}");
    }
}

#[test]
fn waits_grow_and_stay_bounded() {
    for (attempt, jitter, seconds) in [
        (0, 0.0, 5),
        (0, 1.0, 3),
        (1, 0.0, 10),
        (3, 0.5, 30),
        (7, 0.0, 640),
        (8, 0.0, 900),
        (u32::MAX, 0.0, 900),
        (u32::MAX, 7.0, 450),
        (2, -3.0, 20),
        (2, f64::NAN, 20),
    ] {
        assert_eq!(retry_after_s(attempt, jitter), seconds, "{attempt} {jitter}");
    }
}

#[test]
fn no_moment_is_shown_that_lies_ahead() {
    for (moment, seen) in [
        (None, None),
        (Some(NOW - 60), Some(NOW - 60)),
        (Some(NOW + 60), Some(NOW)),
        (Some(NOW + 31_536_000), None),
        (Some(i64::MIN), Some(i64::MIN)),
        (Some(i64::MAX), None),
    ] {
        assert_eq!(shown(moment, NOW), seen, "{moment:?}");
    }
}

#[test]
fn every_error_has_its_reason() {
    let no = |looks_like| FeedError::NotAFeed { looks_like };
    for (error, reason) in [
        (FeedError::TooLarge { bytes: 9 }, Reason::TooLarge),
        (FeedError::TooManyParts, Reason::TooLarge),
        (FeedError::NotJson { line: 1, column: 1 }, Reason::NoFeed),
        (no(LooksLike::Html), Reason::WebPage),
        (no(LooksLike::Empty), Reason::NoFeed),
        (no(LooksLike::OtherJson), Reason::NoFeed),
        (no(LooksLike::Binary), Reason::NoFeed),
        (no(LooksLike::Hsds), Reason::NoFeed),
        (FeedError::WrongProfile { found: String::new() }, Reason::WrongProfile),
    ] {
        assert_eq!(Reason::from(error.clone()), reason, "{error:?}");
    }
    for (status, reason) in [
        (404, Reason::Missing),
        (410, Reason::Missing),
        (429, Reason::Busy),
        (503, Reason::Busy),
        (500, Reason::Server(500)),
        (403, Reason::Server(403)),
        (0, Reason::Server(0)),
    ] {
        assert_eq!(Reason::of_status(status), reason, "{status}");
    }
}
