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
use futures_channel::oneshot;
use intake::{Failure, Intake};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::pin::Pin;
use std::sync::Arc;

pub use directory::sync::{Reason, Status};
pub use store::Shelf;

/// How long another tab may take to say that it is up to date, in milliseconds.
const GREETING_MS: i32 = 150;

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
    errand: StoredValue<Errand>,
    rehearsal: StoredValue<Option<Rehearsal>, LocalStorage>,
}

/// What is made ready for members that are about to be shown.
pub type Rehearsal = Box<dyn Fn(Arc<Snapshot>) -> Pin<Box<dyn Future<Output = ()>>>>;

/// What is said of the members that are shown.
#[derive(Debug, Clone)]
struct Freshness {
    problems: Arc<Vec<Problem>>,
    status: Status,
    /// When the network last answered, in seconds since 1970 UTC.
    checked: Option<i64>,
    shelf: Shelf,
}

/// What asking the network remembers, and nobody sees.
#[derive(Debug, Default)]
struct Errand {
    sync: Sync,
    etag: Option<String>,
    /// A person wants everything anew, where an endpoint would give only what changed.
    whole: bool,
    /// Whether the last answer was none to use: then the browser's copy of it is not trusted.
    doubtful: bool,
    /// The districts to which an embedded page is confined; all where none is named.
    districts: Vec<String>,
}

impl Data {
    /// Paints what is stored, then asks the network; and again when the connection or the person
    /// comes back, or another tab has news.
    pub fn start(districts: Vec<String>) -> Self {
        let data = Self::new(Errand { districts, ..Errand::default() });
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
        host::on(host::Happening::Online, move || {
            data.cut_off.set(false);
            data.on(Event::Online);
        });
        host::on(host::Happening::Offline, move || data.cut_off.set(true));
        host::on(host::Happening::Visibility, move || {
            data.on(if host::is_visible() { Event::Visible } else { Event::Hidden });
        });
        data
    }

    fn new(errand: Errand) -> Self {
        let (problems, status) = (Arc::default(), Status::Updating);
        Self {
            snapshot: RwSignal::new(None),
            freshness: RwSignal::new(Freshness {
                problems,
                status,
                checked: None,
                shelf: Shelf::Local,
            }),
            cut_off: RwSignal::new(false),
            errand: StoredValue::new(errand),
            rehearsal: StoredValue::new_local(None),
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

    /// Has something made ready, in steps, before many members take the place of others.
    pub fn rehearse_with(self, rehearsal: Rehearsal) {
        self.rehearsal.set_value(Some(rehearsal));
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

    /// Where the members lie.
    pub fn shelf(self) -> Shelf {
        self.freshness.with(|f| f.shelf)
    }

    /// Whether the members will be there after a reload without a connection.
    fn is_lasting(self) -> bool {
        matches!(self.freshness.with_untracked(|f| f.shelf), Shelf::Local | Shelf::Cache)
    }

    /// Keeps nothing more on this device until the page is opened anew.
    pub fn forget(self) {
        self.on(Event::Forgotten);
    }

    /// Has the other tabs forget everything too.
    pub fn forget_everywhere(self) {
        tabs::tell(GONE);
    }

    /// Whether nothing more is kept.
    pub fn is_forgotten(self) -> bool {
        self.errand.with_value(|e| e.sync.is_forgotten())
    }

    /// Asks the network because a person wants it, and says so.
    pub fn refresh(self) {
        self.errand.update_value(|e| e.whole = true);
        self.on(Event::Asked);
    }

    /// Asks for the whole state, where only some districts were asked for until now.
    pub fn widen(self) {
        let confined = self.errand.with_value(|e| !e.districts.is_empty());
        self.errand.update_value(|e| (e.etag, e.districts) = (None, Vec::new()));
        if confined {
            self.on(Event::Asked);
        }
    }

    /// Lets the machine decide about an event, and does what it wants.
    fn on(self, event: Event) {
        let _ = self.decide(event);
    }

    /// The same; what goes on where it was asked is given back.
    fn decide(self, event: Event) -> Action {
        let decided = self.errand.try_update_value(|e| {
            let action = e.sync.on(event, now_s(), js_sys::Math::random());
            (action, e.sync.status(), e.sync.checked())
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
                host::after(GREETING_MS, move || self.on(Event::Alone));
            }
            Action::Queue => spawn_local(self.attempt()),
            Action::Follow => spawn_local(self.follow()),
            Action::Wait { seconds, number } => {
                let milliseconds = i32::try_from(seconds.saturating_mul(1000)).unwrap_or(i32::MAX);
                host::after(milliseconds, move || self.on(Event::Elapsed(number)));
            }
            Action::Nothing | Action::Ask | Action::Keep | Action::Swap => {}
        }
        action
    }

    /// Asks the network when it is this tab's turn, and shows and keeps what comes.
    async fn attempt(self) {
        let _turn = tabs::turn().await;
        let stored = self.stored();
        let at = stored.as_ref().map(|stored| stored.checked);
        if self.decide(Event::Turn { stored: at }) != Action::Ask {
            return;
        }
        let (url, doubtful) = (config::read(config::Setting::Feed), self.is_doubtful());
        let mut reply = match http::get(&url, MAX_BYTES, doubtful).await {
            Ok(reply) => reply,
            Err(error) => return self.failed(Failure::from(error)),
        };
        // Where the shelf was cleared while the page was open, all is taken in anew.
        let here = stored.as_ref().is_some_and(|s| s.etag == reply.etag) || !self.is_lasting();
        let known = self.errand.with_value(|e| e.etag.is_some() && e.etag == reply.etag);
        if here && known && self.snapshot.with_untracked(Option::is_some) {
            self.errand.update_value(|e| e.doubtful = false);
            self.on(Event::Answered(Answer::Same));
            return self.keep(stored.unwrap_or_default(), SAME).await;
        }
        loop {
            let held = stored.as_ref().map(|s| s.keys.clone()).unwrap_or_default();
            let mut intake = Intake::new(self, held, true);
            match intake.feed(reply.bytes).await {
                Ok(()) => return self.taken(intake, reply.etag).await,
                Err(failure) if !failure.is_hsds => return self.failed(failure),
                Err(_) => {}
            }
            // A page of HSDS: what is made of all of them is a feed, whose tag would be this page's.
            let shown = self.snapshot.with_untracked(Option::is_some);
            let known = stored.as_ref().filter(|_| shown);
            let whole = self.errand.with_value(|e| e.whole);
            self.errand.update_value(|e| e.whole = false);
            match intake::adapted(known, whole).await {
                Ok(feed) if feed.is_empty() => {
                    self.on(Event::Answered(Answer::Same));
                    return self.keep(stored.unwrap_or_default(), SAME).await;
                }
                Ok(feed) => (reply.bytes, reply.etag) = (feed, None),
                Err(failure) => return self.failed(failure),
            }
        }
    }

    /// Shows what has come in, if it may replace what is there, and keeps it.
    async fn taken(self, intake: Intake, etag: Option<String>) {
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
        self.errand.update_value(|e| e.doubtful = false);
        self.show(snapshot, problems, etag.clone());
        let url = config::read(config::Setting::Feed);
        self.keep(store::Stored { url, etag, checked: 0, keys, body }, NEW).await;
        if let Some(failure) = missing {
            self.failed(failure);
        }
    }

    fn is_doubtful(self) -> bool {
        self.errand.with_value(|e| e.doubtful)
    }

    fn failed(self, Failure { reason, retry_after, is_hsds: _ }: Failure) {
        self.errand.update_value(|e| e.doubtful = true);
        self.on(Event::Answered(Answer::Failed { reason, retry_after }));
    }

    /// Shows what another tab has stored.
    async fn follow(self) {
        let read = match self.stored() {
            Some(stored)
                if stored.etag.is_some() && self.errand.with_value(|e| e.etag == stored.etag) =>
            {
                true
            }
            Some(stored) => self.show_stored(stored).await,
            None => false,
        };
        self.on(Event::Followed(read));
    }

    /// Keeps the feed, whose parts are kept already, and tells the other tabs.
    async fn keep(self, mut head: store::Stored, word: &str) {
        if self.is_forgotten() || head.url.is_empty() {
            return;
        }
        let checked = self.freshness.with_untracked(|f| f.checked);
        // Parts that could not be had leave the date as it was.
        head.checked = checked.unwrap_or_default();
        let shelf = store::keep_feed(head).await;
        if self.freshness.with_untracked(|f| f.shelf != shelf) {
            self.freshness.update(|f| f.shelf = shelf);
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
