//! A feed on its way in: its bytes, then its parts one by one, each from where it is cheapest to have,
//! read in steps between which the page breathes.

use super::Data;
use crate::edge::{config, http, speech, store, tabs};
use directory::feed::{Parser, Part};
use directory::search::IndexBuilder;
use directory::snapshot::Snapshot;
use directory::sync::{MAX_BYTES, MAX_TOTAL, Reason};
use leptos::prelude::WithValue;
use std::sync::Arc;

/// Bytes of a small document, which is read in one step or two, each byte twice.
const SMALL: usize = 256 << 10;

/// Bytes of a larger one that are read in one step.
const STEP: usize = 80 << 10;

/// Members let go, and indexed, in one step.
const SHED: usize = 1_000;
const INDEXED: usize = 150;

/// Why something could not be had.
#[derive(Debug, Clone, Copy)]
pub struct Failure {
    pub reason: Reason,
    pub retry_after: Option<u64>,
}

/// What has come in.
#[derive(Debug)]
pub struct Intake {
    data: Data,
    pub parser: Parser,
    /// The feed's bytes, without those of its parts.
    pub body: String,
    /// The keys under which the parts lie on the shelf, with a space before each.
    pub keys: String,
    /// The last part that could not be had as it is now; its old bytes, if any, stand in for it.
    pub missing: Option<Failure>,
    /// The keys of what lay on the shelf before.
    held: String,
    /// Whether the network may be asked for parts.
    network: bool,
    total: usize,
}

impl Intake {
    /// Nothing yet.
    pub fn new(data: Data, held: String, network: bool) -> Self {
        let parser = Parser::new(speech::decompose);
        let (body, keys) = (String::new(), String::new());
        Self { data, parser, body, keys, missing: None, held, network, total: 0 }
    }

    /// Takes in a feed, and the parts that it names.
    ///
    /// # Errors
    /// If it is no feed, or too large. A part that fails is no error.
    pub async fn feed(&mut self, bytes: Vec<u8>) -> Result<(), Failure> {
        self.read(bytes).await?;
        self.body = self.parser.close();
        let districts = self.data.errand.with_value(|e| e.districts.clone());
        for part in self.parser.parts().to_vec() {
            if districts.is_empty() || part.concerns(districts.iter().map(String::as_str)) {
                self.part(&part).await;
                if self.total > MAX_TOTAL {
                    return Err(Reason::TooLarge.into());
                }
            } else {
                // A page that shows the whole state may have laid it there.
                let held = self.held(&part);
                self.keep(&held);
            }
        }
        Ok(())
    }

    /// Takes in a part: an unchanged one from the shelf, another one from the network, and whatever
    /// fails from the other place.
    async fn part(&mut self, part: &Part) {
        let key = part.key();
        let held = self.held(part);
        let current = part.etag.is_some() && held == key;
        for from_network in [!current, current] {
            if from_network {
                if !self.network {
                    continue;
                }
                let failure = match self.fetched(part).await {
                    Ok(()) => return self.kept(key).await,
                    Err(failure) => failure,
                };
                // The other parts would wait as long for nothing.
                if matches!(failure.reason, Reason::Unreachable | Reason::Slow) {
                    self.network = false;
                }
                self.missing = Some(failure);
            } else if let Some(bytes) = store::bytes(&held).await
                && self.read(bytes).await.is_ok()
            {
                self.keep(&held);
                if !current {
                    self.missing.get_or_insert(Reason::Unreachable.into());
                }
                return;
            }
        }
        self.missing.get_or_insert(Reason::Unreachable.into());
    }

    async fn fetched(&mut self, part: &Part) -> Result<(), Failure> {
        let url = http::resolve(&part.url, &config::read(config::Setting::Feed));
        if url.is_empty() {
            return Err(Reason::NoFeed.into());
        }
        self.read(http::get(&url, MAX_BYTES, self.data.is_doubtful()).await?.bytes).await
    }

    /// Lays the part that was read last on the shelf.
    async fn kept(&mut self, key: String) {
        let text = self.parser.close();
        if !self.data.is_forgotten()
            && store::keep_bytes(&key, text.as_bytes()).await == store::Shelf::Cache
        {
            self.keep(&key);
        }
    }

    /// The key of this part on the shelf; empty where it is not there.
    fn held(&self, part: &Part) -> String {
        self.held.split(' ').find(|key| part.owns(key)).unwrap_or_default().to_owned()
    }

    /// Notes a key, if there is one.
    fn keep(&mut self, key: &str) {
        if !key.is_empty() {
            self.keys.push(' ');
            self.keys.push_str(key);
        }
    }

    /// Reads a document in steps.
    async fn read(&mut self, bytes: Vec<u8>) -> Result<(), Failure> {
        self.total += bytes.len();
        let step = if bytes.len() > SMALL { STEP } else { SMALL };
        self.parser.open(bytes)?;
        while !self.parser.step(step)? {
            tabs::breathe().await;
        }
        Ok(())
    }
}

/// Once many members are shown: lets the old ones go, and indexes the words, so that the first letter
/// that is typed finds them.
pub async fn aftermath(old: Option<Arc<Snapshot>>, snapshot: Arc<Snapshot>) {
    // Whoever followed the old members has let go of them after a breath.
    tabs::breathe().await;
    if let Some(mut old) = old.and_then(Arc::into_inner) {
        while !old.shed(SHED) {
            tabs::breathe().await;
        }
    }
    let mut builder = IndexBuilder::default();
    while !snapshot.index(&mut builder, INDEXED) {
        tabs::breathe().await;
    }
}

impl From<Reason> for Failure {
    fn from(reason: Reason) -> Self {
        Self { reason, retry_after: None }
    }
}

impl From<directory::feed::FeedError> for Failure {
    fn from(error: directory::feed::FeedError) -> Self {
        Reason::from(error).into()
    }
}

impl From<http::HttpError> for Failure {
    fn from(error: http::HttpError) -> Self {
        match error {
            http::HttpError::Unreachable => Reason::Unreachable.into(),
            http::HttpError::Slow => Reason::Slow.into(),
            http::HttpError::CutOff => Reason::CutOff.into(),
            http::HttpError::TooLarge => Reason::TooLarge.into(),
            http::HttpError::Status { status, retry_after } => {
                Self { reason: Reason::of_status(status), retry_after }
            }
        }
    }
}
