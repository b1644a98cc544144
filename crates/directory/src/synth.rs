//! Members that don't exist, for tests and measurements: as many as one likes, always the same for
//! the same seed, and spread like real ones (towns by size, most offices without hours, languages
//! or an exact address).
//!
//! Deliberately absent: any real office, and any use outside tests, benches and tools; nothing of
//! this reaches the browser bundle.

mod tables;
#[cfg(test)]
mod tests;

use crate::feed::{self, FeedMeta};
use crate::geo::Point;
use crate::member::{Member, Phone};
use crate::schedule::{Minute, Schedule, Weekdays};
use crate::terms::{Appointment, Channel, Kind, Precision, Status, Topic, Wheelchair};
use chrono::Weekday;
use tables::{LANGUAGES, PROVIDERS, STREETS, TOWNS, Town, WORK};

/// The first n members of the endless list of this seed.
pub fn members(n: usize, seed: u64) -> Vec<Member> {
    let mut dice = Dice(seed);
    (0..n).map(|i| member(i, &mut dice)).collect()
}

/// The same members as a feed.
///
/// # Errors
/// Those of [`feed::write`].
pub fn feed(n: usize, seed: u64) -> serde_json::Result<String> {
    let meta = FeedMeta { title: Some("Synthetic members".to_owned()), ..FeedMeta::default() };
    feed::write(&meta, &members(n, seed))
}

fn member(i: usize, dice: &mut Dice) -> Member {
    let town = dice.by_weight(TOWNS, |t| t.weight);
    let kind = *dice.pick(&Kind::ALL[..Kind::ALL.len() - 1]);
    let work = *dice.pick(WORK);
    let provider = *dice.pick(PROVIDERS);
    let precision = *dice.pick(Precision::ALL);
    let phones = (0..dice.below(3)).map(|_| phone(dice)).collect();
    let (id, name) = (format!("synthetic-{i}"), format!("{work} {} – {provider}", town.name));
    Member {
        organization: dice.sometimes(80).then(|| format!("{provider} {} e.V.", town.name)),
        counsels_individuals: dice.sometimes(50).then_some(kind != Kind::Koordinierungsstelle),
        address_1: dice
            .sometimes(60)
            .then(|| format!("{} {}", dice.pick(STREETS), 1 + dice.below(120))),
        postal_code: dice.sometimes(60).then(|| town.postcode.to_owned()),
        city: dice.sometimes(90).then(|| town.name.to_owned()),
        district: dice.sometimes(95).then(|| town.district.to_owned()),
        location: dice.sometimes(95).then(|| near(town, precision, dice)),
        location_precision: precision,
        phones,
        email: dice.sometimes(40).then(|| format!("office{i}@example.org")),
        url: dice.sometimes(90).then(|| format!("https://example.org/{i}")),
        languages: if dice.sometimes(40) { languages(6, dice) } else { vec![] },
        interpretation_services: dice.sometimes(20).then(|| dice.sometimes(70)),
        topics: if dice.sometimes(60) { some(Topic::ALL, 4, dice) } else { vec![] },
        schedules: if dice.sometimes(30) { schedules(dice) } else { vec![] },
        appointment: dice.sometimes(30).then(|| *dice.pick(Appointment::ALL)),
        wheelchair: dice.sometimes(30).then(|| *dice.pick(Wheelchair::ALL)),
        status: if dice.sometimes(2) { Status::TemporarilyClosed } else { Status::Active },
        source_url: Some("https://example.org".to_owned()),
        source_date: Some("2026".to_owned()),
        description: dice.sometimes(20).then(|| format!("{work}, auch mit {provider}.")),
        ..Member::new(&id, &name, kind)
    }
}

/// Exact addresses lie round the middle of the town; coarser ones at its very middle, as real ones
/// do, many at one point.
fn near(town: &Town, precision: Precision, dice: &mut Dice) -> Point {
    let spread = if precision.is_approximate() { 0.0 } else { 0.04 };
    let mut off = || (dice.below(2001) as f64 / 1000.0 - 1.0) * spread;
    Point { lon: round(town.lon + off() * 1.6), lat: round(town.lat + off()) }
}

/// To five places (a metre), as feeds give coordinates.
fn round(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}

fn phone(dice: &mut Dice) -> Phone {
    Phone {
        number: format!("+4951{:07}", dice.below(10_000_000)),
        formatted: None,
        description: None,
        languages: if dice.sometimes(5) { languages(2, dice) } else { vec![] },
    }
}

fn schedules(dice: &mut Dice) -> Vec<Schedule> {
    (0..1 + dice.below(3))
        .map(|_| {
            let opens = 8 * 60 + 30 * dice.below(12) as u16;
            let days = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
            let byday = (0..1 + dice.below(3))
                .fold(Weekdays::default(), |set, _| set.with(*dice.pick(&days)));
            Schedule {
                channel: *dice.pick(Channel::ALL),
                byday,
                opens_at: Minute(opens),
                closes_at: dice
                    .sometimes(95)
                    .then(|| Minute(opens + 60 + 30 * dice.below(6) as u16)),
                bysetpos: if dice.sometimes(10) { vec![1 + dice.below(4) as i8] } else { vec![] },
                languages: vec![],
                valid_from: None,
                valid_to: None,
                note: None,
                open_on_holidays: false,
            }
        })
        .collect()
}

/// One to `most` different ones, in the table's order.
fn some<T: Copy>(all: &[T], most: usize, dice: &mut Dice) -> Vec<T> {
    let mut places: Vec<usize> = (0..1 + dice.below(most)).map(|_| dice.below(all.len())).collect();
    places.sort_unstable();
    places.dedup();
    places.into_iter().map(|at| all[at]).collect()
}

fn languages(most: usize, dice: &mut Dice) -> Vec<String> {
    some(LANGUAGES, most, dice).into_iter().map(str::to_owned).collect()
}

/// SplitMix64 (Steele, Lea & Flood 2014): ten lines, and the same numbers everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to n − 1.
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    /// True in so many of a hundred cases.
    fn sometimes(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn by_weight<'a, T>(&mut self, all: &'a [T], weight: impl Fn(&T) -> usize) -> &'a T {
        let mut left = self.below(all.iter().map(&weight).sum());
        let found = all.iter().find(|one| {
            let here = left < weight(one);
            left = left.saturating_sub(weight(one));
            here
        });
        found.unwrap_or(&all[0])
    }
}
