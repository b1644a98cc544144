//! Decisions about synchronising with the endpoint, as `docs/feed.md` ("What the app does with a
//! feed") states them. Pure: ages, attempts and random numbers come in as arguments.
//!
//! Absent: a clock, a network, storage.

use std::fmt;

/// Largest feed that is read, in bytes (32 MiB).
pub const MAX_BYTES: usize = 32 << 20;

/// A feed this young, in seconds, is not asked for again unless a person asks (15 minutes).
pub const FRESH_S: u64 = 15 * 60;

/// Why a well-formed feed does not replace what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It has less than half of the members, and does not say that it means to.
    Shrunk {
        /// Members that are there.
        from: usize,
        /// Members in the new feed.
        to: usize,
    },
}

/// Whether a new feed of `members` may replace the current one of `current` members. A feed that
/// shrinks by more than half is taken for a mishap, unless it says `"replaces": "all"`.
pub fn accept(current: Option<usize>, members: usize, replaces_all: bool) -> Result<(), Refusal> {
    match current {
        Some(from) if !replaces_all && members < from.div_ceil(2) => {
            Err(Refusal::Shrunk { from, to: members })
        }
        _ => Ok(()),
    }
}

/// Whether it is time to ask the endpoint: never asked, asked longer ago than [`FRESH_S`], or the
/// clock was set back since (a negative age).
pub fn is_due(age_s: Option<i64>) -> bool {
    age_s.is_none_or(|age| age < 0 || age.unsigned_abs() > FRESH_S)
}

/// Seconds to wait after the `attempt`-th failure in a row (from 0): 5 s, doubling to at most
/// 15 minutes, of which `jitter` (0 to 1) takes away up to half, so that not every visitor of a
/// recovering server comes back at the same moment.
pub fn retry_after_s(attempt: u32, jitter: f64) -> u64 {
    let whole = (5u64 << attempt.min(16)).min(FRESH_S);
    // NaN clamps to NaN and casts to 0: still a wait within the bounds.
    let taken = (whole as f64 / 2.0 * jitter.clamp(0.0, 1.0)) as u64;
    whole - taken
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Shrunk { from, to } = self;
        write!(f, "the feed shrank from {from} to {to} members without \"replaces\": \"all\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
