//! What filters ask of a member, in a few bytes each: a query reads these in one pass and touches a
//! whole [`Member`] only for its opening hours.

mod languages;
mod string_table;

pub(crate) use languages::Languages;
pub(crate) use string_table::StringTable;

use crate::member::Member;
use crate::terms::{Channel, Kind, Set, Topic, Wheelchair};

/// The facts of every member, by [`crate::member::MemberId`].
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub members: Vec<Fact>,
    pub languages: Languages,
    /// The districts that hold a member; [`Fact::districts`] are places in it.
    pub districts: StringTable,
}

impl Facts {
    /// Adds those of one more member.
    pub fn add(&mut self, member: &Member) {
        self.members.push(fact(member, &mut self.districts));
        self.languages.add(member);
    }

    /// Once all are there: puts the tables in order.
    pub fn sort(&mut self) {
        let places = self.districts.sort();
        for fact in &mut self.members {
            fact.districts =
                fact.districts.map(|n| n.and_then(|n| places.get(n as usize).copied()));
        }
        self.languages.sort();
    }
}

/// The facts of one member.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fact {
    pub kind: Kind,
    pub topics: Set<Topic>,
    pub channels: Set<Channel>,
    pub wheelchair: bool,
    pub interpreter: bool,
    /// Whether it can be shown first to a person who needs counselling.
    pub counsels: bool,
    /// Its district and, for a city inside a district, the district round it.
    pub districts: [Option<u16>; 2],
}

/// The primary language of a BCP 47 tag, in lower case: `pt-BR` is `pt`.
pub(crate) fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// The facts of a member, whose districts are put into the table.
fn fact(member: &Member, districts: &mut StringTable) -> Fact {
    let mut inside = member.district.as_deref().into_iter().flat_map(with_parent);
    let mut next = || districts.put(inside.next()?);
    Fact {
        kind: member.kind,
        topics: member.topics.iter().copied().collect(),
        channels: channels(member),
        wheelchair: matches!(member.wheelchair, Some(Wheelchair::Yes | Wheelchair::Limited)),
        interpreter: member.interpretation_services == Some(true),
        counsels: member.counsels_individuals.unwrap_or(member.kind != Kind::Koordinierungsstelle),
        districts: [next(), next()],
    }
}

/// A telephone number and an address are ways to reach a member even where no hours are stated:
/// most offices publish none.
fn channels(member: &Member) -> Set<Channel> {
    let mut channels: Set<Channel> = member.schedules.iter().map(|s| s.channel).collect();
    if !member.phones.is_empty() {
        channels.insert(Channel::Phone);
    }
    if member.address_1.is_some() {
        channels.insert(Channel::Visit);
    }
    channels
}

/// A district's key and, for a city's key of 8 digits, the key of the district round it.
pub(crate) fn with_parent(ags: &str) -> impl Iterator<Item = &str> {
    let parent = if ags.len() == 8 { ags.get(..5) } else { None };
    [Some(ags), parent].into_iter().flatten()
}
