//! Who speaks what. Feeds state languages as coarsely as offices do ("Kurdish", "Persian"); people
//! ask more finely (Kurmanji, Dari). ISO 639-3 calls the coarse ones macrolanguages: asking for a
//! macrolanguage or for one of its languages accepts a member that states the other; asking for
//! one of two sisters does not accept the other.

use super::{StringTable, primary};
use crate::member::Member;

/// Macrolanguages (ISO 639-3) and those of their languages that counselling tells apart.
const MACROLANGUAGES: [(&str, &[&str]); 2] = [("ku", &["kmr", "ckb"]), ("fa", &["prs", "pes"])];

/// The languages that can be asked for with success, and the members that answer each.
#[derive(Debug)]
pub(crate) struct Languages {
    /// Primary tags.
    tags: StringTable,
    /// By member: where its part of `answers` starts; one more entry closes the last part.
    starts: Vec<u32>,
    /// Places in `tags`: every language that, when asked for, the member speaks.
    answers: Vec<u16>,
}

impl Default for Languages {
    /// Those of no member.
    fn default() -> Self {
        Self { tags: StringTable::default(), starts: vec![0], answers: Vec::new() }
    }
}

impl Languages {
    /// Notes what one more member answers.
    pub fn add(&mut self, member: &Member) {
        let from = self.answers.len();
        for tag in answered(member) {
            if let Some(at) = self.tags.put(&tag)
                && !self.answers[from..].contains(&at)
            {
                self.answers.push(at);
            }
        }
        self.starts.push(self.answers.len() as u32);
    }

    /// Once all are noted: puts the tags in order.
    pub fn sort(&mut self) {
        let places = self.tags.sort();
        for answer in &mut self.answers {
            *answer = places.get(*answer as usize).copied().unwrap_or_default();
        }
    }

    /// Every language that some member answers, sorted.
    pub fn tags(&self) -> &[String] {
        self.tags.texts()
    }

    /// The place of a BCP 47 tag in [`Self::tags`]; `None` is a language that nobody states.
    pub fn place(&self, tag: &str) -> Option<u16> {
        self.tags.place(&primary(tag))
    }

    /// The languages (places in [`Self::tags`]) that the n-th member speaks when asked; empty if
    /// it states none.
    pub fn of_member(&self, n: usize) -> &[u16] {
        &self.answers[self.starts[n] as usize..self.starts[n + 1] as usize]
    }
}

/// The languages that a member states, anywhere in its entry, and their macro relatives; may repeat.
fn answered(member: &Member) -> impl Iterator<Item = String> {
    let phones = member.phones.iter().flat_map(|p| &p.languages);
    let hours = member.schedules.iter().flat_map(|s| &s.languages);
    member.languages.iter().chain(phones).chain(hours).flat_map(|tag| {
        let tag = primary(tag);
        let relatives = relatives(&tag);
        std::iter::once(tag).chain(relatives)
    })
}

fn relatives(tag: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (macrolanguage, languages) in MACROLANGUAGES {
        if tag == macrolanguage {
            found.extend(languages.iter().map(|l| (*l).to_owned()));
        } else if languages.contains(&tag) {
            found.push(macrolanguage.to_owned());
        }
    }
    found
}
