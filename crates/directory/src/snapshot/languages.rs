//! Who speaks what. Feeds state languages as coarsely as offices do ("Kurdish", "Persian"); people
//! ask more finely (Kurmanji, Dari). ISO 639-3 calls the coarse ones macrolanguages: asking for a
//! macrolanguage or for one of its languages accepts a member that states the other; asking for
//! one of two sisters does not accept the other.

use super::primary;
use crate::member::Member;
use crate::order::sort_distinct;

/// Macrolanguages (ISO 639-3) and those of their languages that counselling tells apart.
const MACROLANGUAGES: [(&str, &[&str]); 2] = [("ku", &["kmr", "ckb"]), ("fa", &["prs", "pes"])];

/// The languages that can be asked for with success, and the members that answer each.
#[derive(Debug)]
pub(crate) struct Languages {
    /// Sorted primary tags.
    tags: Vec<String>,
    /// By member: where its part of `answers` starts; one more entry closes the last part.
    starts: Vec<u32>,
    /// Places in `tags`: every language that, when asked for, the member speaks.
    answers: Vec<u16>,
}

impl Languages {
    pub(super) fn of(members: &[Member]) -> Self {
        let mut tags: Vec<String> = members.iter().flat_map(answered).collect();
        sort_distinct(&mut tags);
        let mut starts = Vec::with_capacity(members.len() + 1);
        let mut answers = Vec::new();
        starts.push(0);
        for member in members {
            let from = answers.len();
            for tag in answered(member) {
                if let Ok(at) = tags.binary_search(&tag)
                    && !answers[from..].contains(&(at as u16))
                {
                    answers.push(at as u16);
                }
            }
            starts.push(answers.len() as u32);
        }
        Self { tags, starts, answers }
    }

    /// Every language that some member answers, sorted.
    pub fn tags(&self) -> &[String] {
        &self.tags
    }

    /// The place of a BCP 47 tag in [`Self::tags`]; `None` is a language that nobody states.
    pub fn place(&self, tag: &str) -> Option<u16> {
        Some(self.tags.binary_search(&primary(tag)).ok()? as u16)
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
