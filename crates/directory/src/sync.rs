//! Decides about synchronising with the endpoint, as `docs/feed.md` ("What the app does with a feed")
//! states it: when the network is asked, what becomes of its answer, how long a failure waits.
//! `state/data.rs` in the app only does what [`Sync::on`] says.
//!
//! Pure: every event comes with the time and a random number. Absent: a clock, a network, storage.

mod reason;
#[cfg(test)]
mod tests;

pub use reason::Reason;

use std::fmt;

/// A feed this young, in seconds, is not asked for again unless a person asks (15 minutes).
pub const FRESH_S: u64 = 15 * 60;

/// The longest time that a server's `Retry-After` is believed, in seconds (a day).
pub const LONGEST_WAIT_S: u64 = 24 * 60 * 60;

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The page starts. `checked`: when the network last answered, if members are stored.
    Started {
        /// Seconds since 1970 UTC.
        checked: Option<i64>,
    },
    /// No other tab answered [`Action::Greet`] in time.
    Alone,
    /// The connection came back.
    Online,
    /// The tab came to the front.
    Visible,
    /// The tab went to the back.
    Hidden,
    /// A wait is over: the number that [`Action::Wait`] gave.
    Elapsed(u32),
    /// A person wants to be up to date.
    Asked,
    /// It is this tab's turn to ask, as wanted by [`Action::Queue`]. `stored`: when the network last
    /// answered, as it stands in the storage that all tabs share.
    Turn {
        /// Seconds since 1970 UTC.
        stored: Option<i64>,
    },
    /// Another tab is up to date: with new members stored, or as before.
    Told {
        /// Whether there are new members.
        new: bool,
        /// When the network answered it, in seconds since 1970 UTC.
        checked: i64,
    },
    /// What another tab has stored is shown here too (`true`), or could not be read.
    Followed(bool),
    /// The network answered.
    Answered(Answer),
    /// Everything on this device is deleted.
    Forgotten,
}

/// What came of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// What is shown is what the server has.
    Same,
    /// A feed of which some parts could not be had. If it may be shown, [`Action::Swap`] says so, and
    /// then [`Answer::Failed`] says what was wrong.
    Partly {
        /// Members in it.
        members: usize,
        /// Members that are shown, if any are.
        shown: Option<usize>,
        /// Whether it says that it means to shrink.
        replaces_all: bool,
    },
    /// A feed that could be read.
    Feed {
        /// Members in it.
        members: usize,
        /// Members that are shown, if any are.
        shown: Option<usize>,
        /// Whether it says that it means to shrink (`"replaces": "all"`).
        replaces_all: bool,
    },
    /// No feed.
    Failed {
        /// Why.
        reason: Reason,
        /// After how many seconds the server wants to be asked again, if it says so.
        retry_after: Option<u64>,
    },
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    Nothing,
    /// Ask the other tabs whether one of them is up to date; [`Event::Told`] or [`Event::Alone`].
    Greet,
    /// Wait until no other tab asks the network, then [`Event::Turn`].
    Queue,
    /// Ask the network; [`Event::Answered`].
    Ask,
    /// Show what another tab has stored; [`Event::Followed`].
    Follow,
    /// Keep what is shown, note that it was checked now, and tell the other tabs.
    Keep,
    /// Show the new feed, store it, and tell the other tabs.
    Swap,
    /// What is shown stays. After so many seconds, [`Event::Elapsed`] with this number.
    Wait {
        /// How long.
        seconds: u64,
        /// Which wait.
        number: u32,
    },
}

/// How the last attempt to be up to date went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// Not tried yet, or being tried because a person wants it.
    #[default]
    Updating,
    /// There was nothing new, or nothing before.
    Current,
    /// There were new members, which are shown.
    Updated,
    /// It failed, and what was there stays.
    Failed(Reason),
}

/// Where an attempt stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Phase {
    #[default]
    Idle,
    Greeting,
    Queued,
    Asking,
    Following,
}

/// What one tab knows of being up to date.
#[derive(Debug, Clone, Default)]
pub struct Sync {
    status: Status,
    /// When the network last answered, in seconds since 1970 UTC.
    checked: Option<i64>,
    /// When it answered the tab that is being followed.
    heard: Option<i64>,
    phase: Phase,
    /// Failures in a row.
    failures: u32,
    /// The number of the wait that counts; older ones are void.
    wait: u32,
    /// Whether the server named the time of that wait.
    barred: bool,
    hidden: bool,
    /// A wait ended while the tab was in the back.
    owed: bool,
    /// What is stored could not be read.
    distrusts_storage: bool,
    forgotten: bool,
}

impl Sync {
    /// How the last attempt went.
    pub fn status(&self) -> Status {
        self.status
    }

    /// When the network last answered, in seconds since 1970 UTC.
    pub fn checked(&self) -> Option<i64> {
        self.checked
    }

    /// Whether nothing more is asked and stored.
    pub fn is_forgotten(&self) -> bool {
        self.forgotten
    }

    /// What is to be done about an event at this time (seconds since 1970 UTC, by the device's own
    /// clock), with a random number from 0 to 1.
    pub fn on(&mut self, event: Event, now: i64, random: f64) -> Action {
        if self.forgotten {
            return Action::Nothing;
        }
        match event {
            Event::Started { checked } => {
                self.checked = checked;
                // Only then may a tab that was opened beside another one save the question.
                if is_due(self.age(now)) {
                    return self.want();
                }
                self.phase = Phase::Greeting;
                Action::Greet
            }
            Event::Alone if self.phase == Phase::Greeting => {
                self.phase = Phase::Idle;
                self.want()
            }
            Event::Online if !self.barred => self.want(),
            Event::Visible => {
                self.hidden = false;
                let owed = std::mem::take(&mut self.owed);
                match owed || (is_due(self.age(now)) && !self.barred) {
                    true => self.want(),
                    false => Action::Nothing,
                }
            }
            Event::Hidden => {
                self.hidden = true;
                Action::Nothing
            }
            Event::Elapsed(number) if number == self.wait => {
                self.barred = false;
                self.owed = self.hidden;
                if self.hidden { Action::Nothing } else { self.want() }
            }
            Event::Asked => {
                self.status = Status::Updating;
                self.want()
            }
            Event::Turn { stored } if self.phase == Phase::Queued => {
                let newer = stored > self.checked && !is_due(stored.map(|s| now.saturating_sub(s)));
                if newer && !self.distrusts_storage {
                    self.heard = stored;
                    self.phase = Phase::Following;
                    return Action::Follow;
                }
                self.phase = Phase::Asking;
                Action::Ask
            }
            // Whoever is asking already hears it from the network.
            Event::Told { .. } if self.phase == Phase::Asking => Action::Nothing,
            Event::Told { checked, .. } if is_due(Some(now.saturating_sub(checked))) => {
                Action::Nothing
            }
            Event::Told { new: true, checked } => {
                self.heard = Some(checked);
                self.phase = Phase::Following;
                Action::Follow
            }
            Event::Told { new: false, checked } => {
                self.settle(Status::Current, checked);
                Action::Nothing
            }
            Event::Followed(read) if self.phase == Phase::Following => {
                self.distrusts_storage = !read;
                if read {
                    self.settle(Status::Updated, self.heard.unwrap_or(now));
                    return Action::Nothing;
                }
                self.phase = Phase::Idle;
                self.want()
            }
            Event::Answered(answer) if self.phase == Phase::Asking => {
                self.answered(answer, now, random)
            }
            Event::Forgotten => {
                self.forgotten = true;
                Action::Nothing
            }
            _ => Action::Nothing,
        }
    }

    fn answered(&mut self, answer: Answer, now: i64, random: f64) -> Action {
        let failed = match answer {
            Answer::Same => {
                self.settle(Status::Current, now);
                return Action::Keep;
            }
            Answer::Feed { members, shown, replaces_all } => {
                if accept(shown, members, replaces_all).is_ok() {
                    let first = shown.is_none();
                    self.settle(if first { Status::Current } else { Status::Updated }, now);
                    return Action::Swap;
                }
                (Reason::Shrunk, None)
            }
            Answer::Partly { members, shown, replaces_all } => {
                if accept(shown, members, replaces_all).is_ok() {
                    return Action::Swap;
                }
                (Reason::Shrunk, None)
            }
            Answer::Failed { reason, retry_after } => (reason, retry_after),
        };
        let (reason, retry_after) = failed;
        self.phase = Phase::Idle;
        self.status = Status::Failed(reason);
        let own = retry_after_s(self.failures, random);
        let asked = retry_after.map(|seconds| seconds.min(LONGEST_WAIT_S));
        self.failures = self.failures.saturating_add(1);
        self.barred = asked.is_some();
        self.wait = self.wait.wrapping_add(1);
        Action::Wait { seconds: own.max(asked.unwrap_or(0)), number: self.wait }
    }

    /// Wants to ask, unless that is under way.
    fn want(&mut self) -> Action {
        if self.phase != Phase::Idle {
            return Action::Nothing;
        }
        self.phase = Phase::Queued;
        Action::Queue
    }

    /// All is well.
    fn settle(&mut self, status: Status, now: i64) {
        let wait = self.wait.wrapping_add(1);
        *self = Self { status, checked: Some(now), wait, hidden: self.hidden, ..Self::default() };
    }

    fn age(&self, now: i64) -> Option<i64> {
        self.checked.map(|checked| now.saturating_sub(checked))
    }
}

/// The new feed has less than half of the members, and does not say that it means to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shrunk {
    /// Members that are there.
    pub from: usize,
    /// Members in the new feed.
    pub to: usize,
}

/// Whether a new feed of `members` may replace the current one of `current` members. A feed that
/// shrinks by more than half is taken for a mishap, unless it says `"replaces": "all"`.
pub fn accept(current: Option<usize>, members: usize, replaces_all: bool) -> Result<(), Shrunk> {
    match current {
        Some(from) if !replaces_all && members < from.div_ceil(2) => {
            Err(Shrunk { from, to: members })
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

/// A moment as it may be shown: one that lies in the future (by more than the minutes by which clocks
/// differ) is no knowledge but a clock that was wrong, and is `None`.
pub fn shown(moment: Option<i64>, now: i64) -> Option<i64> {
    moment
        .filter(|moment| moment.saturating_sub(now) <= FRESH_S as i64)
        .map(|moment| moment.min(now))
}

impl fmt::Display for Shrunk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, to } = self;
        write!(f, "the feed shrank from {from} to {to} members without \"replaces\": \"all\"")
    }
}
