//! Storage in two tiers: LocalStorage up to 2 MB (one synchronous read, so a repeat visit paints with
//! data in its first frame), Cache Storage for larger bytes and for the parts of a feed. What a
//! browser refuses stays in memory alone, with the page.
//!
//! New bytes are stored under a new key before the head names them, and the old ones are deleted last:
//! a tab that dies in between leaves a whole feed behind. Deliberately absent: what the bytes mean. Storage that
//! is blocked, full or broken is a normal result, never a panic.

mod cache;
#[cfg(test)]
mod tests;

use gloo_storage::{LocalStorage, Storage};

pub use cache::{bytes, keep_bytes};

/// The keys in LocalStorage. All our keys begin with `kmn-`, by which they are deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The feed's bytes as received, or where they are.
    Feed,
    /// Language, theme.
    Preferences,
    /// The saved offices.
    SavedOffices,
}

impl Key {
    const fn name(self) -> &'static str {
        match self {
            Self::Feed => "kmn-feed/1",
            Self::Preferences => "kmn-preferences/1",
            // The name under which devices have them.
            Self::SavedOffices => "kmn-favourites/1",
        }
    }
}

/// The beginning of all our keys.
const PREFIX: &str = "kmn-";

/// Where a value was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageTier {
    /// In LocalStorage.
    Local,
    /// In Cache Storage.
    Cache,
    /// Nowhere: there is no room.
    Full,
    /// Nowhere: the browser refuses, as in some frames and private windows.
    Blocked,
}

/// What is stored of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A feed, or the head of one.
    Feed(Stored),
    /// Nothing, or it was cleared.
    Nothing,
    /// Something that is no feed as written here.
    Broken,
    /// The browser refuses to look.
    Blocked,
}

/// The feed as received.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stored {
    /// The feed's address: another endpoint's bytes are not ours.
    pub url: String,
    /// The entity tag.
    pub etag: Option<String>,
    /// When the network last answered, in seconds since 1970 UTC.
    pub checked: i64,
    /// The keys of what is in Cache Storage, with a space before each: the parts, and first the body
    /// if it is there too.
    pub keys: String,
    /// The body; empty where the first key has it.
    pub body: String,
}

impl Stored {
    /// Three lines of facts, then the body as received: as JSON, which `gloo-storage` writes by
    /// itself, every quotation mark of the body would be quoted, and there is room for 5 MB at most.
    fn write(&self) -> String {
        let etag = self.etag.as_deref().unwrap_or_default();
        let place = self.checked.to_string() + &self.keys;
        [&self.url, etag, &place, &self.body].join("\n")
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(4, '\n');
        let (url, etag) = (parts.next()?.to_owned(), parts.next()?);
        let place = parts.next()?;
        let (checked, keys) = place.split_at(place.find(' ').unwrap_or(place.len()));
        let stored = Self {
            url,
            etag: (!etag.is_empty()).then(|| etag.to_owned()),
            checked: checked.parse().ok()?,
            keys: keys.to_owned(),
            body: parts.next()?.to_owned(),
        };
        (!stored.body.is_empty() || !stored.keys.is_empty()).then_some(stored)
    }
}

/// Above this many bytes LocalStorage is left alone.
pub const LOCAL_LIMIT: usize = 2_000_000;

/// What is stored of the feed; with its bytes, where they can be read at once.
pub fn feed() -> Found {
    match local().map(|storage| storage.get_item(Key::Feed.name())) {
        None => Found::Blocked,
        Some(Ok(Some(text))) => Stored::read(&text).map_or(Found::Broken, Found::Feed),
        Some(_) => Found::Nothing,
    }
}

/// Stores the feed, whose bytes under its keys are stored already; then deletes all other bytes. Where
/// that fails the previous feed stays as it was.
pub async fn keep_feed(mut feed: Stored) -> StorageTier {
    let is_large = feed.body.len() > LOCAL_LIMIT;
    let mut tier = if is_large { StorageTier::Full } else { set(Key::Feed, &feed.write()) };
    // What others of this origin have filled may have room for a head still.
    if tier == StorageTier::Full {
        // No part's key begins so; and it is a new one, so that the previous body stays until the head
        // names this one.
        let key = ["#", &feed.checked.to_string()].concat();
        tier = keep_bytes(&key, feed.body.as_bytes()).await;
        if tier != StorageTier::Cache {
            return tier;
        }
        feed.keys = [" ", &key, &feed.keys].concat();
        feed.body = String::new();
        match set(Key::Feed, &feed.write()) {
            StorageTier::Local => {}
            refused => return refused,
        }
    }
    if tier == StorageTier::Blocked {
        return tier;
    }
    sweep(&feed.keys).await;
    tier
}

/// Reads a value; `None` if it is not there or not readable.
pub fn get(key: Key) -> Option<String> {
    local()?.get_item(key.name()).ok().flatten()
}

/// Writes a value. What was there stays if the browser refuses.
pub fn set(key: Key, value: &str) -> StorageTier {
    match local().map(|storage| storage.set_item(key.name(), value)) {
        None => StorageTier::Blocked,
        Some(Ok(())) => StorageTier::Local,
        Some(Err(_)) => StorageTier::Full,
    }
}

/// Deletes what other versions left of the feed, and all bytes but those under these keys.
async fn sweep(keys: &str) {
    let is_old = |name: &str| name.starts_with(cache::FEED_PREFIX) && name != Key::Feed.name();
    delete_where(is_old);
    cache::keep_only(keys).await;
}

/// Deletes all our values in LocalStorage, of whatever version. (The worker deletes caches.)
pub fn clear() {
    delete_where(|name| name.starts_with(PREFIX));
}

fn delete_where(deletes: impl Fn(&str) -> bool) {
    let Some(storage) = local() else { return };
    let names = (0..storage.length().unwrap_or_default()).filter_map(|n| storage.key(n).ok()?);
    let names: Vec<String> = names.filter(|name| deletes(name)).collect();
    names.iter().for_each(LocalStorage::delete);
}

/// LocalStorage as `gloo-storage` gives it, for plain texts: devices have had them for longer than the
/// JSON that it writes by itself.
fn local() -> Option<web_sys::Storage> {
    // It panics where a browser blocks storage (third-party frames), so the window is asked first.
    gloo_utils::window().local_storage().ok()??;
    Some(LocalStorage::raw())
}
