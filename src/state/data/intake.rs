//! A feed on its way in: its bytes, then its parts one by one, each from where it is cheapest to have,
//! read in steps between which the browser gets its turn.

use super::Data;
use crate::edge::{adapter, config, http, intl, store, tabs};
use directory::feed::{FeedError, LooksLike, MAX_BYTES, MAX_TOTAL, Parser, Part};
use directory::sync::Reason;
use leptos::prelude::*;

/// Bytes of a small document, which is read in one step or two, each byte twice.
const SMALL: usize = 256 << 10;

/// Bytes of a larger one that are read in one step.
const STEP: usize = 80 << 10;

/// Why something could not be had.
#[derive(Debug, Clone, Copy)]
pub struct Failure {
    pub reason: Reason,
    pub retry_after: Option<u64>,
    /// It is no feed of the profile, but a page of HSDS.
    pub is_hsds: bool,
}

/// What has come in.
#[derive(Debug)]
pub struct Intake {
    data: Data,
    pub parser: Parser,
    /// The feed's bytes, without those of its parts.
    pub body: String,
    /// The keys under which the parts are stored, with a space before each.
    pub keys: String,
    /// The last part that could not be had as it is now; its old bytes, if any, stand in for it.
    pub missing: Option<Failure>,
    /// The keys of what was stored before.
    stored_keys: String,
    /// Whether the network may be asked for parts.
    network: bool,
    total: usize,
}

impl Intake {
    /// Nothing yet.
    pub fn new(data: Data, stored_keys: String, network: bool) -> Self {
        let parser = Parser::new(intl::decompose);
        let (body, keys) = (String::new(), String::new());
        Self { data, parser, body, keys, missing: None, stored_keys, network, total: 0 }
    }

    /// Takes in a feed, and the parts that it names.
    ///
    /// # Errors
    /// If it is no feed, or too large. A part that fails is no error.
    pub async fn feed(&mut self, bytes: Vec<u8>) -> Result<(), Failure> {
        self.read(bytes).await?;
        self.body = self.parser.close();
        let districts = self.data.session.with_value(|s| s.districts.clone());
        for part in self.parser.parts().to_vec() {
            if districts.is_empty() || part.concerns(districts.iter().map(String::as_str)) {
                self.part(&part).await;
                if self.total > MAX_TOTAL {
                    return Err(Reason::TooLarge.into());
                }
            } else {
                // A page that shows the whole state may have laid it there.
                let held = self.stored_key(&part);
                self.keep(&held);
            }
        }
        Ok(())
    }

    /// Takes in a part: an unchanged one from storage, another one from the network, and whatever
    /// fails from the other place.
    async fn part(&mut self, part: &Part) {
        let key = part.key();
        let held = self.stored_key(part);
        let current = part.etag.is_some() && held == key;
        for from_network in [!current, current] {
            if from_network {
                if !self.network {
                    continue;
                }
                let failure = match self.fetched(part).await {
                    Ok(()) => return self.store(key).await,
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
        let url = url.ok_or(Reason::NoFeed)?;
        self.read(http::get(&url, MAX_BYTES, self.data.bypasses_cache()).await?.bytes).await
    }

    /// Stores the part that was read last.
    async fn store(&mut self, key: String) {
        let text = self.parser.close();
        if !self.data.is_forgotten()
            && store::keep_bytes(&key, text.as_bytes()).await == store::StorageTier::Cache
        {
            self.keep(&key);
        }
    }

    /// The key under which this part is stored; empty where it is not.
    fn stored_key(&self, part: &Part) -> String {
        self.stored_keys.split(' ').find(|key| part.owns(key)).unwrap_or_default().to_owned()
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
            tabs::yield_to_browser().await;
        }
        Ok(())
    }
}

/// The feed that the worker makes of an HSDS endpoint; empty if nothing is new.
///
/// # Errors
/// If the endpoint can't be read.
pub async fn adapted(stored: Option<&store::Stored>, whole: bool) -> Result<Vec<u8>, Failure> {
    let (script, url) = (config::read(config::Setting::Hsds), config::read(config::Setting::Feed));
    let known = match stored {
        Some(stored) => stored_body(stored).await.unwrap_or_default(),
        None => Vec::new(),
    };
    let feed = adapter::hsds(&script, &url, &known, whole).await;
    feed.map_err(|number| {
        Failure::from(match number {
            adapter::NO_FEED => Reason::NoFeed,
            adapter::TOO_LARGE => Reason::TooLarge,
            adapter::UNREACHABLE => Reason::Unreachable,
            status => Reason::of_status(status),
        })
    })
}

/// The bytes of a stored feed, without those of its parts: from its head, or from under its first key.
pub async fn stored_body(stored: &store::Stored) -> Option<Vec<u8>> {
    if stored.body.is_empty() {
        store::bytes(stored.keys.split(' ').nth(1)?).await
    } else {
        Some(stored.body.clone().into_bytes())
    }
}

impl From<Reason> for Failure {
    fn from(reason: Reason) -> Self {
        Self { reason, retry_after: None, is_hsds: false }
    }
}

impl From<FeedError> for Failure {
    fn from(error: FeedError) -> Self {
        let is_hsds = matches!(error, FeedError::NotAFeed { looks_like: LooksLike::Hsds });
        Self { is_hsds, ..Reason::from(error).into() }
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
                Self { retry_after, ..Reason::of_status(status).into() }
            }
        }
    }
}
