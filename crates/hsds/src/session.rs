//! One synchronisation with an endpoint: says which address to get next, takes the answer, and at the
//! end gives the feed. Any number of answers that make no sense end it with a [`Fault`]; what was
//! known before stays as it was, since nothing is given out before the end.
//!
//! - Known from a day ago or less: `minimal=true` lists ids and dates. Gone ids are removed, and what
//!   changed is asked for with `modified_after` and `full=true`; what that leaves out, by its id.
//! - Else, or when the server offers none of that, all is replaced: every page of `full=true`. What a
//!   page lists without its parts is asked for by its id.
//!
//! Absent: fetching, waiting, trying again. Bounded: pages, single services, bytes.

pub use crate::fault::Fault;

use crate::known::{self, Item, Known};
use crate::page::{self, Page};
use crate::request::{Ask, Manners};
use serde_json::Value;
use std::collections::{HashMap, HashSet, VecDeque};

/// After this time everything is asked for anew, in milliseconds (a day): a service may have changed
/// in a part whose change does not date the service.
pub const REPLACE_AFTER_MS: u64 = 24 * 60 * 60 * 1000;
/// So many services are asked for one by one at most.
pub const MAX_SINGLE: usize = 2_000;
/// All answers of a session together, in bytes: HSDS weighs seven times the profile.
pub const MAX_BYTES: usize = 8 * directory::feed::MAX_BYTES;

/// A synchronisation under way.
#[derive(Debug)]
pub struct Session {
    endpoint: String,
    before: Option<Known>,
    ask: Option<Ask>,
    /// 0 for a server that counts its pages from there.
    base: u64,
    received: u64,
    bytes: usize,
    /// Ids and dates as the server lists them, in its order.
    index: Vec<(String, Option<String>)>,
    listed: HashSet<String>,
    items: HashMap<String, Item>,
    single: VecDeque<String>,
    /// The oldest change that is newer than all that was known.
    since: String,
    now_ms: u64,
    replaced_ms: u64,
    is_news: bool,
}

impl Session {
    /// Begins. `endpoint` is the address of `/services`, with the operator's own filters if it has
    /// any; `known` the feed that the last session gave; `whole` asks for everything.
    pub fn new(endpoint: &str, known: Option<&[u8]>, now_ms: u64, whole: bool) -> Self {
        let known = known.and_then(Known::read).filter(|known| known.endpoint == endpoint);
        let is_recent = |known: &Known| {
            now_ms.checked_sub(known.replaced_ms).is_some_and(|age| age < REPLACE_AFTER_MS)
                && known.items.iter().all(|item| item.modified.is_some())
                && !known.items.is_empty()
        };
        let incremental = !whole && known.as_ref().is_some_and(is_recent);
        let mut session = Self {
            endpoint: endpoint.to_owned(),
            now_ms,
            replaced_ms: now_ms,
            before: known,
            ask: None,
            base: 1,
            received: 0,
            bytes: 0,
            index: Vec::new(),
            listed: HashSet::new(),
            items: HashMap::new(),
            single: VecDeque::new(),
            since: String::new(),
            is_news: true,
        };
        session.begin(if incremental { Ask::Index(1) } else { Ask::All(1, Manners::Whole) });
        session
    }

    /// The address to get; `None` when all is there.
    pub fn next(&self) -> Option<String> {
        Some(self.ask.as_ref()?.address(&self.endpoint, self.base, &self.since))
    }

    /// Takes the answer to [`Session::next`].
    ///
    /// # Errors
    /// [`Fault`]; the session is over then.
    pub fn take(&mut self, status: u16, body: &[u8]) -> Result<(), Fault> {
        self.bytes += body.len();
        if self.bytes > MAX_BYTES {
            return Err(Fault::TooLarge);
        }
        let Some(ask) = self.ask.clone() else { return Ok(()) };
        match (ask, status) {
            (Ask::Index(nth), 200..=299) => self.take_index(nth, body),
            (Ask::Changed(nth), 200..=299) => self.take_changed(nth, body),
            (Ask::All(nth, manners), 200..=299) => self.take_all(nth, manners, body),
            (Ask::Single(id), 200..=299) => self.take_single(&id, body),
            // It was there a moment ago: then it is gone.
            (Ask::Single(id), 404 | 410) => {
                self.index.retain(|(known, _)| *known != id);
                self.go_on();
                Ok(())
            }
            // A server that doesn't know a parameter may refuse it.
            (Ask::Index(1) | Ask::Changed(1), status) if refuses(status) => {
                self.replace_all();
                Ok(())
            }
            (Ask::All(1, Manners::Whole), status) if refuses(status) => {
                self.ask = Some(Ask::All(1, Manners::OwnSize));
                Ok(())
            }
            (Ask::All(1, Manners::OwnSize), status) if refuses(status) => {
                self.ask = Some(Ask::All(1, Manners::Plain));
                Ok(())
            }
            (_, status) => Err(Fault::Status(status)),
        }
    }

    /// The feed, when [`Session::next`] has nothing more to ask; `None` if nothing is new.
    ///
    /// # Errors
    /// [`Fault::TooLarge`] for a feed larger than the app reads.
    pub fn finish(mut self) -> Result<Option<String>, Fault> {
        if !self.is_news {
            return Ok(None);
        }
        let mut known = Known::new(&self.endpoint, self.replaced_ms);
        for (id, modified) in std::mem::take(&mut self.index) {
            // What was left out of every answer but the listing is known not to be in operation.
            let item = self.items.remove(&id);
            known.items.push(item.unwrap_or(Item { id, modified, features: Vec::new() }));
        }
        let feed = known.write();
        if feed.len() > directory::feed::MAX_BYTES { Err(Fault::TooLarge) } else { Ok(Some(feed)) }
    }

    /// Starts a list.
    fn begin(&mut self, ask: Ask) {
        self.ask = Some(ask);
        self.received = 0;
        self.listed.clear();
    }

    fn replace_all(&mut self) {
        self.is_news = true;
        self.replaced_ms = self.now_ms;
        self.index.clear();
        self.items.clear();
        self.single.clear();
        self.begin(Ask::All(1, Manners::Whole));
    }

    fn take_index(&mut self, nth: u64, body: &[u8]) -> Result<(), Fault> {
        let whole = page::parse(body)?;
        let page = Page::of(&whole)?;
        if self.counts_from_zero(&page, nth) {
            return Ok(());
        }
        let mut news = 0;
        for value in page.contents {
            let Some((id, Some(modified))) = known::entry(value) else {
                // Without dates a listing doesn't tell what changed.
                self.replace_all();
                return Ok(());
            };
            if self.listed.insert(id.clone()) {
                news += 1;
                self.index.push((id, Some(modified)));
            }
        }
        if self.turns(&page, nth, news, true)? {
            self.ask = Some(Ask::Index(nth + 1));
            return Ok(());
        }
        self.compare();
        Ok(())
    }

    /// What the listing means for what is known.
    fn compare(&mut self) {
        let Some(before) = self.before.take() else { return self.replace_all() };
        let newest = before.newest();
        let gone = before.items.iter().any(|item| !self.listed.contains(&item.id));
        let mut old: HashMap<&str, &Item> =
            before.items.iter().map(|item| (item.id.as_str(), item)).collect();
        for (id, modified) in &self.index {
            match old.remove(id.as_str()).filter(|item| item.modified == *modified) {
                Some(item) => drop(self.items.insert(id.clone(), item.clone())),
                None => self.single.push_back(id.clone()),
            }
        }
        self.is_news = gone || !self.single.is_empty();
        if self.single.len() > self.index.len().div_ceil(2) {
            return self.replace_all();
        }
        self.replaced_ms = before.replaced_ms;
        let dates = self.index.iter().filter(|(id, _)| !self.items.contains_key(id));
        let newer = dates.filter_map(|(_, date)| date.as_deref()).filter(|d| Some(*d) > newest);
        match newer.min().map(str::to_owned) {
            Some(since) => {
                self.since = since;
                self.begin(Ask::Changed(1));
            }
            // Nothing changed, or only what was dated back.
            None => self.go_on(),
        }
    }

    fn take_changed(&mut self, nth: u64, body: &[u8]) -> Result<(), Fault> {
        let whole = page::parse(body)?;
        let page = Page::of(&whole)?;
        let mut news = 0;
        for value in page.contents {
            let Some((id, _)) = known::entry(value) else { continue };
            news += usize::from(self.listed.insert(id.clone()));
            // Only what the listing dates anew, and only with all its parts.
            if is_whole(value) && self.single.contains(&id) {
                self.single.retain(|wanted| *wanted != id);
                self.items.extend(Item::of(value).map(|item| (id, item)));
            }
        }
        if !self.single.is_empty() && self.turns(&page, nth, news, false)? {
            self.ask = Some(Ask::Changed(nth + 1));
            return Ok(());
        }
        self.go_on();
        Ok(())
    }

    fn take_all(&mut self, nth: u64, manners: Manners, body: &[u8]) -> Result<(), Fault> {
        let whole = page::parse(body)?;
        let page = Page::of(&whole)?;
        if self.counts_from_zero(&page, nth) {
            return Ok(());
        }
        let page_is_whole = page.contents.iter().any(is_whole);
        let mut news = 0;
        for value in page.contents {
            let Some((id, modified)) = known::entry(value) else {
                self.note_nameless(value);
                news += 1;
                continue;
            };
            if !self.listed.insert(id.clone()) {
                self.note_twice(&id);
                continue;
            }
            news += 1;
            self.index.push((id.clone(), modified));
            if page_is_whole {
                self.items.extend(Item::of(value).map(|item| (id, item)));
            } else {
                self.single.push_back(id);
            }
        }
        if self.turns(&page, nth, news, true)? {
            self.ask = Some(Ask::All(nth + 1, manners));
            return Ok(());
        }
        self.go_on();
        Ok(())
    }

    /// A service without an id that can be read: the gate is to say so.
    fn note_nameless(&mut self, value: &Value) {
        let item = Item::nameless(value, self.index.len());
        self.index.push((item.id.clone(), None));
        self.items.insert(item.id.clone(), item);
    }

    /// A service that is listed twice: the gate is to say so, once for each time.
    fn note_twice(&mut self, id: &str) {
        let Some(item) = self.items.get_mut(id) else { return };
        let first = item.features.first().and_then(|line| serde_json::from_str::<Value>(line).ok());
        if let Some(id) = first.as_ref().and_then(|feature| feature.get("id")) {
            item.features.push(serde_json::json!({"type": "Feature", "id": id}).to_string());
        }
    }

    fn take_single(&mut self, id: &str, body: &[u8]) -> Result<(), Fault> {
        let service = page::parse_single(body)?;
        let mut item = Item::of(&service).filter(|item| item.id == id).ok_or(Fault::NotHsds)?;
        // The listing's date is compared next time, so it is the one to remember.
        let listed = self.index.iter().find(|(known, _)| known == id);
        item.modified = listed.and_then(|(_, modified)| modified.clone()).or(item.modified);
        self.items.insert(id.to_owned(), item);
        self.go_on();
        Ok(())
    }

    /// Asks for the next single service, if there is one.
    fn go_on(&mut self) {
        self.ask = self.single.pop_front().map(Ask::Single);
    }

    /// Whether the first page turns out to be the second, for a server that counts from 0: then the
    /// same is asked again, and this answer is left.
    fn counts_from_zero(&mut self, page: &Page<'_>, nth: u64) -> bool {
        let turns_out = nth == 1 && self.base == 1 && page.is_not_the_first();
        if turns_out {
            self.base = 0;
        }
        turns_out
    }

    /// Whether another page follows. A list that must be whole is an error if it isn't.
    fn turns(
        &mut self,
        page: &Page<'_>,
        nth: u64,
        news: usize,
        whole: bool,
    ) -> Result<bool, Fault> {
        self.received += page.contents.len() as u64;
        if !page.ends(nth, news)? {
            return Ok(true);
        }
        if whole && page.total_items.is_some_and(|total| self.received < total) {
            return Err(Fault::Incomplete);
        }
        if self.single.len() > MAX_SINGLE {
            return Err(Fault::TooLarge);
        }
        Ok(false)
    }
}

/// Whether a service comes with its parts and not only "one-to-one fields".
fn is_whole(service: &Value) -> bool {
    const PARTS: [&str; 6] =
        ["service_at_locations", "phones", "schedules", "languages", "attributes", "service_areas"];
    PARTS.iter().any(|part| service.get(part).is_some_and(Value::is_array))
}

/// Answers by which a server says that it doesn't know a parameter.
fn refuses(status: u16) -> bool {
    matches!(status, 400 | 404 | 405 | 406 | 414 | 422 | 501)
}
