//! The list that is seen before the program is there: which members stand in it, in which order, and
//! what a script without any rule of its own may ask of them.
//!
//! A frame's script (`start/frame.js`) shows and hides rows by what is written here and nothing else:
//! - [`Entry::districts`], kind and topics: a row stays where one of the values asked for is among
//!   them (of several parameters each).
//! - A language asked for (`speaks=`) has a rank in each row: 0 where it is among
//!   [`Entry::languages`], else the number that [`Entry::ranks`] has for it, else the one for
//!   [`ANY_LANGUAGE`], else the row goes. Of several languages the lowest counts. Rows are ordered by
//!   rank, and within one rank as they stand.
//! - [`files`] says which list holds all that a frame may show.
//!
//! Deliberately absent: words, distances and hours. Whoever asks for those waits for the program.

use crate::facts::with_parent;
use crate::member::MemberId;
use crate::query::{Context, LanguageMatch, Query, run};
use crate::search::FoldedLabels;
use crate::snapshot::Snapshot;
use crate::text::Decompose;
use chrono::NaiveDateTime;
use std::collections::BTreeMap;

/// More rows than this are no first list: whoever asks for so many waits for the program.
pub const MOST: usize = 1_000;

/// The list of all members.
pub const ALL: &str = "all";

/// Stands for every language that [`Entry::ranks`] does not name.
pub const ANY_LANGUAGE: &str = "*";

/// A language that nobody speaks (BCP 47: "no linguistic content"), to learn what holds for any other.
const NO_LANGUAGE: &str = "zxx";

/// A member in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whom.
    pub id: MemberId,
    /// Its district and, for a city inside a district, the district round it (AGS).
    pub districts: Vec<String>,
    /// Languages that are spoken there when asked for (primary BCP 47 tags).
    pub languages: Vec<String>,
    /// Where it stands for other languages: a tag or [`ANY_LANGUAGE`], and a number from 1.
    pub ranks: Vec<(&'static str, u8)>,
}

/// Every member, in the order in which the program shows them with nothing asked.
pub fn entries(snapshot: &Snapshot, decompose: Decompose) -> Vec<Entry> {
    let answer = |languages: &[&str]| -> Vec<(MemberId, LanguageMatch)> {
        let mut query = Query::default();
        query.filters.languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        let labels = FoldedLabels::default();
        // Nothing that is asked here depends on the time.
        let context = Context { now: NaiveDateTime::default(), labels: &labels, decompose };
        let rows = run(snapshot, &query, &context).rows;
        rows.into_iter().map(|row| (row.id, row.language)).collect()
    };
    let ids = answer(&[]).into_iter().map(|(id, _)| id);
    let mut entries: Vec<Entry> = ids.map(|id| entry(snapshot, id)).collect();
    let place: BTreeMap<MemberId, usize> =
        entries.iter().enumerate().map(|(place, entry)| (entry.id, place)).collect();
    for tag in snapshot.languages() {
        for (id, found) in answer(&[tag]) {
            if found == LanguageMatch::Speaks {
                entries[place[&id]].languages.push(tag.clone());
            }
        }
    }
    for (tag, asked) in [(ANY_LANGUAGE, NO_LANGUAGE), (GERMAN, GERMAN)] {
        for (id, found) in answer(&[asked]) {
            let ranks = &mut entries[place[&id]].ranks;
            // 0 stands among the languages already; what holds for any language holds for this one.
            let is_news = |rank: &u8| *rank > 0 && ranks.iter().all(|(_, known)| known != rank);
            if let Some(rank) = rank(found).filter(is_news) {
                ranks.push((tag, rank));
            }
        }
    }
    entries
}

/// The language of the offices themselves: asking for it leaves nobody out.
pub const GERMAN: &str = "de";

fn entry(snapshot: &Snapshot, id: MemberId) -> Entry {
    let district = snapshot.get(id).district.as_deref();
    let districts = district.into_iter().flat_map(with_parent).map(str::to_owned);
    Entry { id, districts: districts.collect(), languages: Vec::new(), ranks: Vec::new() }
}

/// The number by which rows are ordered that answer a language in this way; none where none is asked.
pub const fn rank(found: LanguageMatch) -> Option<u8> {
    match found {
        LanguageMatch::NotAsked => None,
        LanguageMatch::Speaks => Some(0),
        LanguageMatch::Interpreter => Some(1),
        LanguageMatch::NotStated => Some(2),
    }
}

/// Which list holds all members of what `district=` names: from the parameter's whole value, or
/// [`ALL`] for any other, to a list. A list too long for this ([`MOST`]) is in none.
pub fn files(entries: &[Entry]) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in entries {
        // The widest one holds them all.
        if let Some(list) = entry.districts.last() {
            *sizes.entry(list).or_default() += 1;
            files.extend(entry.districts.iter().map(|ags| (ags.clone(), list.clone())));
        }
    }
    files.retain(|_, list| sizes.get(list.as_str()).is_some_and(|size| *size <= MOST));
    if entries.len() <= MOST {
        files.insert(ALL.to_owned(), ALL.to_owned());
    }
    files
}

#[cfg(test)]
mod tests;
