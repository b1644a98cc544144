//! The members: the only writer of the snapshot and of the stored feed.
//!
//! Stored bytes paint first, the network replaces them. Whatever goes wrong, what is there stays,
//! and [`Sync`] says why.

use crate::edge::{adapter, clock, config, host, http, speech, store};
use directory::feed::{self, FeedError, LooksLike};
use directory::problem::Problem;
use directory::snapshot::Snapshot;
use directory::sync::{self, Refusal};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// How the last attempt to be up to date went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sync {
    /// Not tried yet, or being tried now.
    Updating,
    /// The server answered, and there was nothing new.
    Current,
    /// The server answered with new members, which are shown.
    Updated,
    /// There is no connection, or the server did not answer.
    Unreachable,
    /// The server answered with an error.
    Failed(u16),
    /// The answer is no feed of ours.
    NoFeed,
    /// The answer is larger than a feed may be.
    TooLarge,
    /// The answer has lost so many members that it is not believed.
    Shrunk,
}

/// The members and how fresh they are.
#[derive(Debug, Clone, Copy)]
pub struct Data {
    /// Apart from the rest, since everything follows it: it changes only when the members do.
    snapshot: RwSignal<Option<Arc<Snapshot>>>,
    freshness: RwSignal<Freshness>,
    errand: StoredValue<Errand>,
}

/// What is said of the members that are shown.
#[derive(Debug)]
struct Freshness {
    problems: Arc<Vec<Problem>>,
    sync: Sync,
    /// When the network last answered, milliseconds since 1970 UTC.
    checked: Option<f64>,
    lasting: bool,
}

/// What asking the network remembers, and nobody sees.
#[derive(Debug, Default)]
struct Errand {
    etag: Option<String>,
    failures: u32,
    busy: bool,
    forgotten: bool,
}

impl Data {
    /// Paints what is stored, then asks the network; and again when the connection or the person
    /// comes back.
    pub fn start() -> Self {
        let data = Self {
            snapshot: RwSignal::new(None),
            freshness: RwSignal::new(Freshness {
                problems: Arc::default(),
                sync: Sync::Updating,
                checked: None,
                lasting: true,
            }),
            errand: StoredValue::default(),
        };
        if let Some(stored) = store::feed_now() {
            data.show_stored(&stored);
        } else {
            spawn_local(async move {
                let stored = store::feed_later().await;
                // The network may have been quicker.
                if let Some(stored) = stored
                    && data.snapshot.with_untracked(Option::is_none)
                {
                    data.show_stored(&stored);
                }
            });
        }
        data.ask_network();
        host::on(host::Happening::Online, move || data.ask_network());
        host::on(host::Happening::Visibility, move || {
            if host::is_visible() && sync::is_due(data.age_s()) {
                data.ask_network();
            }
        });
        data
    }

    /// The members; `None` until there are any.
    pub fn snapshot(self) -> Option<Arc<Snapshot>> {
        self.snapshot.get()
    }

    /// What was wrong in the feed that is shown.
    pub fn problems(self) -> Arc<Vec<Problem>> {
        self.freshness.with(|f| f.problems.clone())
    }

    /// How the last attempt went.
    pub fn sync(self) -> Sync {
        self.freshness.with(|f| f.sync)
    }

    /// When the network last answered, milliseconds since 1970 UTC.
    pub fn checked(self) -> Option<f64> {
        self.freshness.with(|f| f.checked)
    }

    /// Whether the members will be there after a reload without a connection.
    pub fn is_lasting(self) -> bool {
        self.freshness.with(|f| f.lasting)
    }

    /// Keeps nothing more on this device until the page is opened anew.
    pub fn forget(self) {
        self.errand.update_value(|e| e.forgotten = true);
    }

    /// Whether nothing more is kept.
    pub fn is_forgotten(self) -> bool {
        self.errand.with_value(|e| e.forgotten)
    }

    /// Asks the network because a person wants it, and says so.
    pub fn refresh(self) {
        self.freshness.update(|f| f.sync = Sync::Updating);
        self.ask_network();
    }

    /// Asks the network, unless it is being asked already. What is said of the last attempt stands
    /// until there is an answer.
    fn ask_network(self) {
        if self.errand.with_value(|e| e.busy) {
            return;
        }
        self.errand.update_value(|e| e.busy = true);
        spawn_local(async move {
            let outcome = self.ask().await;
            self.freshness.update(|f| f.sync = outcome);
            let well = matches!(outcome, Sync::Current | Sync::Updated);
            let failures = self.errand.try_update_value(|e| {
                e.busy = false;
                let before = e.failures;
                e.failures = if well { 0 } else { before.saturating_add(1) };
                before
            });
            if !well {
                self.retry_later(failures.unwrap_or_default());
            }
        });
    }

    async fn ask(self) -> Sync {
        let url = config::read(config::Setting::Feed);
        let mut reply = match http::get(&url, sync::MAX_BYTES).await {
            Ok(reply) => reply,
            Err(http::HttpError::Unreachable) => return Sync::Unreachable,
            Err(http::HttpError::Status(status)) => return Sync::Failed(status),
            Err(http::HttpError::TooLarge) => return Sync::TooLarge,
        };
        let now = clock::now_ms();
        let shown = self.snapshot.get_untracked();
        let same = reply.etag.is_some() && self.errand.with_value(|e| e.etag == reply.etag);
        if same && shown.is_some() {
            self.freshness.update(|f| f.checked = Some(now));
            self.keep(url, reply, now).await;
            return Sync::Current;
        }
        let mut parsed = feed::parse(&reply.bytes, speech::decompose);
        if let Err(FeedError::NotAFeed { looks_like: LooksLike::OtherJson }) = parsed {
            let stored = match store::feed_now() {
                Some(stored) => Some(stored),
                None => store::feed_later().await,
            };
            let known = stored.map(|stored| stored.body).unwrap_or_default();
            let script = config::read(config::Setting::Hsds);
            // A page's tag says nothing of the others.
            reply.etag = None;
            reply.bytes = match adapter::hsds(&script, &url, known.as_bytes(), false).await {
                Ok(feed) if !feed.is_empty() => feed,
                Ok(_) => known.into_bytes(),
                Err(adapter::NO_FEED) => return Sync::NoFeed,
                Err(adapter::TOO_LARGE) => return Sync::TooLarge,
                Err(adapter::UNREACHABLE) => return Sync::Unreachable,
                Err(status) => return Sync::Failed(status),
            };
            parsed = feed::parse(&reply.bytes, speech::decompose);
        }
        let (snapshot, problems) = match parsed {
            Ok(parsed) => parsed,
            Err(FeedError::TooLarge { .. }) => return Sync::TooLarge,
            Err(_) => return Sync::NoFeed,
        };
        let current = shown.as_ref().map(|s| s.len());
        match sync::accept(current, snapshot.len(), snapshot.meta().replaces_all) {
            Ok(()) => {}
            Err(Refusal::Shrunk { .. }) => return Sync::Shrunk,
        }
        let first = shown.is_none();
        self.show(snapshot, problems, reply.etag.clone(), Some(now));
        self.keep(url, reply, now).await;
        if first { Sync::Current } else { Sync::Updated }
    }

    async fn keep(self, url: String, reply: http::Reply, fetched_ms: f64) {
        if self.errand.with_value(|e| e.forgotten) {
            return;
        }
        // A feed that parsed is UTF-8.
        let Ok(body) = String::from_utf8(reply.bytes) else { return };
        let feed = store::StoredFeed { url, etag: reply.etag, fetched_ms: fetched_ms as i64, body };
        let lasting = store::keep_feed(&feed).await != store::Shelf::Memory;
        self.freshness.update(|f| f.lasting = lasting);
    }

    fn show_stored(self, stored: &store::StoredFeed) {
        if stored.url == config::read(config::Setting::Feed)
            && let Ok((snapshot, problems)) = feed::parse(stored.body.as_bytes(), speech::decompose)
        {
            self.show(snapshot, problems, stored.etag.clone(), Some(stored.fetched_ms as f64));
        }
    }

    fn show(
        self,
        snapshot: Snapshot,
        problems: Vec<Problem>,
        etag: Option<String>,
        checked: Option<f64>,
    ) {
        self.errand.update_value(|e| e.etag = etag);
        self.freshness.update(|f| {
            f.checked = checked;
            f.problems = Arc::new(problems);
        });
        self.snapshot.set(Some(Arc::new(snapshot)));
    }

    fn retry_later(self, attempt: u32) {
        let seconds = sync::retry_after_s(attempt, js_sys::Math::random());
        let milliseconds = i32::try_from(seconds.saturating_mul(1000)).unwrap_or(i32::MAX);
        host::after(milliseconds, move || {
            if host::is_visible() {
                self.ask_network();
            }
        });
    }

    fn age_s(self) -> Option<i64> {
        self.freshness
            .with_untracked(|f| f.checked)
            .map(|ms| ((clock::now_ms() - ms) / 1000.0) as i64)
    }
}
