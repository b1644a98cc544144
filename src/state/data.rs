//! The members: the only writer of the snapshot and of the stored feed. What is to be done,
//! `directory::sync` decides; here it is done.
//!
//! Stored bytes paint first, the network replaces them. Whatever goes wrong, what is there stays, and
//! [`Data::status`] says why.

mod intake;
mod shown;
#[cfg(test)]
mod tests;

use crate::edge::{clock, config, host, http, store, tabs};
use directory::feed::MAX_BYTES;
use directory::problem::Problem;
use directory::snapshot::Snapshot;
use directory::sync::{self, Action, Answer, Event, Sync};
use futures::channel::oneshot;
use intake::{Failure, Intake};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::pin::Pin;
use std::sync::Arc;

pub use directory::sync::{Reason, Status};
pub use store::StorageTier;

/// How long another tab may take to say that it is up to date, in milliseconds.
const GREETING_MS: u32 = 150;

/// A longer wait than this (24 days) is none: a browser's timer would come at once.
const MAX_TIMEOUT_MS: u64 = i32::MAX as u64;

/// What tabs tell each other; the first two with the second in which the network answered.
const NEW: &str = "new";
const SAME: &str = "same";
const HELLO: &str = "hello";
const GONE: &str = "gone";

/// The members and how fresh they are.
#[derive(Debug, Clone, Copy)]
pub struct Data {
    /// Apart from the rest, since everything follows it: it changes only when the members do.
    snapshot: RwSignal<Option<Arc<Snapshot>>>,
    freshness: RwSignal<Freshness>,
    /// Whether the device has said that it lost its connection.
    cut_off: RwSignal<bool>,
    session: StoredValue<SyncSession>,
    prewarm: StoredValue<Option<Prewarm>, LocalStorage>,
}

/// What is computed for members that are about to be shown.
pub type Prewarm = Box<dyn Fn(Arc<Snapshot>) -> Pin<Box<dyn Future<Output = ()>>>>;

/// What is said of the members that are shown.
#[derive(Debug, Clone)]
struct Freshness {
    problems: Arc<Vec<Problem>>,
    status: Status,
    /// When the network last answered, in seconds since 1970 UTC.
    checked: Option<i64>,
    tier: StorageTier,
}

/// What the requests to the network have in common, and no view reads.
#[derive(Debug, Default)]
struct SyncSession {
    sync: Sync,
    etag: Option<String>,
    /// Whether a person wants everything again, where an endpoint would give only what has changed.
    whole: bool,
    /// Whether the last answer could not be used: then the browser's copy of it is not trusted.
    bypass_cache: bool,
    /// The districts to which an embedded page is confined; all where none is named.
    districts: Vec<String>,
}

impl Data {
    /// Paints what is stored, then asks the network; and again when the connection or the person
    /// comes back, or another tab has news.
    pub fn start(districts: Vec<String>) -> Self {
        let data = Self::new(SyncSession { districts, ..SyncSession::default() });
        // A small feed is read before the first await, and so before the page is mounted.
        spawn_local(async move {
            let checked = match data.stored() {
                Some(stored) => {
                    let checked = stored.checked;
                    // Nothing was ever whole if the network never said so.
                    data.show_stored(stored).await.then_some(checked).filter(|c| *c > 0)
                }
                None => None,
            };
            data.on(Event::Started { checked });
        });
        host::on_event(host::PageEvent::Online, move || {
            data.cut_off.set(false);
            data.on(Event::Online);
        });
        host::on_event(host::PageEvent::Offline, move || data.cut_off.set(true));
        host::on_event(host::PageEvent::Visibility, move || {
            data.on(if host::is_visible() { Event::Visible } else { Event::Hidden });
        });
        data
    }

    fn new(session: SyncSession) -> Self {
        let (problems, status) = (Arc::default(), Status::Updating);
        Self {
            snapshot: RwSignal::new(None),
            freshness: RwSignal::new(Freshness {
                problems,
                status,
                checked: None,
                tier: StorageTier::Local,
            }),
            cut_off: RwSignal::new(false),
            session: StoredValue::new(session),
            prewarm: StoredValue::new_local(None),
        }
    }

    /// Follows the other tabs; `forget` is called when one of them deletes everything.
    pub fn follow_tabs(self, forget: impl Fn() + 'static) {
        tabs::listen(move |said| {
            let (word, moment) = said.split_once(' ').unwrap_or((&said, ""));
            let checked = moment.parse().unwrap_or_default();
            match word {
                NEW => self.on(Event::Told { new: true, checked }),
                SAME => self.on(Event::Told { new: false, checked }),
                HELLO => {
                    let (status, checked) =
                        self.freshness.with_untracked(|f| (f.status, f.checked));
                    if let (Status::Current | Status::Updated, Some(checked)) = (status, checked) {
                        self.tell(SAME, checked);
                    }
                }
                GONE => forget(),
                _ => {}
            }
        });
    }

    /// Has something computed, in steps, before many members take the place of others.
    pub fn set_prewarm(self, prewarm: Prewarm) {
        self.prewarm.set_value(Some(prewarm));
    }

    /// The members; `None` until there are any.
    pub fn snapshot(self) -> Option<Arc<Snapshot>> {
        self.snapshot.get()
    }

    /// Tells when there are members, or a reason why there are none.
    pub fn settled(self) -> oneshot::Receiver<()> {
        let (tell, told) = oneshot::channel();
        let tell = StoredValue::new_local(Some(tell));
        Effect::new(move || {
            let is_settled = self.snapshot().is_some() || self.status() != Status::Updating;
            if is_settled && let Some(tell) = tell.try_update_value(Option::take).flatten() {
                let _ = tell.send(());
            }
        });
        told
    }

    /// What was wrong in the feed that is shown.
    pub fn problems(self) -> Arc<Vec<Problem>> {
        self.freshness.with(|f| f.problems.clone())
    }

    /// How the last attempt went.
    pub fn status(self) -> Status {
        self.freshness.with(|f| f.status)
    }

    /// Whether the device has lost its connection while the page was open.
    pub fn is_cut_off(self) -> bool {
        self.cut_off.get()
    }

    /// When the network last answered, milliseconds since 1970 UTC; `None` where that is not known, as
    /// when a clock was wrong.
    pub fn checked(self) -> Option<f64> {
        let checked = self.freshness.with(|f| f.checked);
        sync::shown(checked, now_s()).map(|seconds| seconds as f64 * 1000.0)
    }

    /// Where the members are stored.
    pub fn storage_tier(self) -> StorageTier {
        self.freshness.with(|f| f.tier)
    }

    /// Whether the members will be there after a reload without a connection.
    fn is_lasting(self) -> bool {
        matches!(self.freshness.with_untracked(|f| f.tier), StorageTier::Local | StorageTier::Cache)
    }

    /// Stores nothing more on this device until the page is opened again.
    pub fn forget(self) {
        self.on(Event::Forgotten);
    }

    /// Has the other tabs forget everything too.
    pub fn forget_everywhere(self) {
        tabs::tell(GONE);
    }

    /// Whether nothing more is kept.
    pub fn is_forgotten(self) -> bool {
        self.session.with_value(|s| s.sync.is_forgotten())
    }

    /// Asks the network because a person wants it, and says so.
    pub fn refresh(self) {
        self.session.update_value(|s| s.whole = true);
        self.on(Event::Asked);
    }

    /// Asks for the whole state, where only some districts were asked for until now.
    pub fn widen(self) {
        let confined = self.session.with_value(|s| !s.districts.is_empty());
        self.session.update_value(|s| (s.etag, s.districts) = (None, Vec::new()));
        if confined {
            self.on(Event::Asked);
        }
    }

    /// Lets the machine decide about an event, and does what it wants.
    fn on(self, event: Event) {
        let _ = self.decide(event);
    }

    /// The same. Returns the action, for the caller that has to go on with it.
    fn decide(self, event: Event) -> Action {
        let decided = self.session.try_update_value(|s| {
            let action = s.sync.on(event, now_s(), js_sys::Math::random());
            (action, s.sync.status(), s.sync.checked())
        });
        // The app lives as long as the page, and so does what it holds.
        let Some((action, status, checked)) = decided else { return Action::Nothing };
        // One change at most, so that what follows it is said once.
        if self.freshness.with_untracked(|f| (f.status, f.checked) != (status, checked)) {
            self.freshness.update(|f| (f.status, f.checked) = (status, checked));
        }
        match action {
            Action::Greet => {
                tabs::tell(HELLO);
                host::set_timeout(GREETING_MS, move || self.on(Event::Alone));
            }
            Action::Queue => spawn_local(self.fetch_once()),
            Action::Follow => spawn_local(self.follow()),
            Action::Wait { seconds, number } => {
                let milliseconds = seconds.saturating_mul(1000).min(MAX_TIMEOUT_MS) as u32;
                host::set_timeout(milliseconds, move || self.on(Event::Elapsed(number)));
            }
            Action::Nothing | Action::Ask | Action::Keep | Action::Swap => {}
        }
        action
    }

    /// Asks the network when this tab has the lock, and shows and stores what comes.
    async fn fetch_once(self) {
        let _lock = tabs::acquire().await;
        let stored = self.stored();
        let at = stored.as_ref().map(|stored| stored.checked);
        if self.decide(Event::Turn { stored: at }) != Action::Ask {
            return;
        }
        let url = config::read(config::Setting::Feed);
        let mut reply = match http::get(&url, MAX_BYTES, self.bypasses_cache()).await {
            Ok(reply) => reply,
            Err(error) => return self.failed(Failure::from(error)),
        };
        // Where storage was cleared while the page was open, everything is taken in again.
        let here = stored.as_ref().is_some_and(|s| s.etag == reply.etag) || !self.is_lasting();
        let known = self.session.with_value(|s| s.etag.is_some() && s.etag == reply.etag);
        if here && known && self.snapshot.with_untracked(Option::is_some) {
            self.session.update_value(|s| s.bypass_cache = false);
            self.on(Event::Answered(Answer::Same));
            return self.persist(stored.unwrap_or_default(), SAME).await;
        }
        loop {
            let held = stored.as_ref().map(|s| s.keys.clone()).unwrap_or_default();
            let mut intake = Intake::new(self, held, true);
            match intake.feed(reply.bytes).await {
                Ok(()) => return self.apply(intake, reply.etag).await,
                Err(failure) if !failure.is_hsds => return self.failed(failure),
                Err(_) => {}
            }
            // A page of HSDS: what is made of all of them is a feed, whose tag would be this page's.
            let shown = self.snapshot.with_untracked(Option::is_some);
            let known = stored.as_ref().filter(|_| shown);
            let whole = self.session.with_value(|s| s.whole);
            self.session.update_value(|s| s.whole = false);
            match intake::adapted(known, whole).await {
                Ok(feed) if feed.is_empty() => {
                    self.on(Event::Answered(Answer::Same));
                    return self.persist(stored.unwrap_or_default(), SAME).await;
                }
                Ok(feed) => (reply.bytes, reply.etag) = (feed, None),
                Err(failure) => return self.failed(failure),
            }
        }
    }

    /// Shows what has come in, if it may replace what is there, and stores it.
    async fn apply(self, intake: Intake, etag: Option<String>) {
        let Intake { parser, keys, body, missing, .. } = intake;
        let (members, replaces_all) =
            (parser.len(), parser.meta().is_some_and(|meta| meta.replaces_all));
        let (snapshot, problems) = self.finished(parser).await;
        let shown = self.snapshot.with_untracked(|s| s.as_ref().map(|s| s.len()));
        let answer = match missing {
            None => Answer::Feed { members, shown, replaces_all },
            Some(_) => Answer::Partly { members, shown, replaces_all },
        };
        if self.decide(Event::Answered(answer)) != Action::Swap {
            return;
        }
        // With a part missing it is not what the server has, and is asked for again.
        let etag = etag.filter(|_| missing.is_none());
        self.session.update_value(|s| s.bypass_cache = false);
        self.show(snapshot, problems, etag.clone());
        let url = config::read(config::Setting::Feed);
        self.persist(store::Stored { url, etag, checked: 0, keys, body }, NEW).await;
        if let Some(failure) = missing {
            self.failed(failure);
        }
    }

    /// Whether the browser's own copies are not to be trusted.
    fn bypasses_cache(self) -> bool {
        self.session.with_value(|s| s.bypass_cache)
    }

    fn failed(self, Failure { reason, retry_after, is_hsds: _ }: Failure) {
        self.session.update_value(|s| s.bypass_cache = true);
        self.on(Event::Answered(Answer::Failed { reason, retry_after }));
    }

    /// Shows what another tab has stored.
    async fn follow(self) {
        let read = match self.stored() {
            Some(stored)
                if stored.etag.is_some() && self.session.with_value(|s| s.etag == stored.etag) =>
            {
                true
            }
            Some(stored) => self.show_stored(stored).await,
            None => false,
        };
        self.on(Event::Followed(read));
    }

    /// Stores the feed, whose parts are stored already, and tells the other tabs.
    async fn persist(self, mut head: store::Stored, word: &str) {
        if self.is_forgotten() || head.url.is_empty() {
            return;
        }
        let checked = self.freshness.with_untracked(|f| f.checked);
        // Parts that could not be had leave the date as it was.
        head.checked = checked.unwrap_or_default();
        let tier = store::keep_feed(head).await;
        if self.freshness.with_untracked(|f| f.tier != tier) {
            self.freshness.update(|f| f.tier = tier);
        }
        if let Some(checked) = checked {
            self.tell(word, checked);
        }
    }

    fn tell(self, word: &str, checked: i64) {
        tabs::tell(&[word, " ", &checked.to_string()].concat());
    }

    /// What is stored of this feed.
    fn stored(self) -> Option<store::Stored> {
        match store::feed() {
            store::Found::Feed(stored) if stored.url == config::read(config::Setting::Feed) => {
                Some(stored)
            }
            // Another endpoint's, cleared, broken or refused by the browser: as if never here.
            _ => None,
        }
    }
}

/// Seconds since 1970 UTC, by the device's clock.
fn now_s() -> i64 {
    (clock::now_ms() / 1000.0) as i64
}
