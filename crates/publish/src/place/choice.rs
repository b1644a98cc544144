//! Which of several places of one name a line means.

use super::Places;
use super::area::{self, BEYOND_M, Town};
use super::name::{Likeness, likeness};
use directory::district::{self, District};
use directory::gazetteer::Place;
use directory::geo::Point;

/// What a town's name stands for.
pub enum Choice<'g> {
    /// One place.
    One(&'g Place),
    /// Several, and the line does not say which.
    Several(Vec<&'g Place>),
}

/// Places of one name that are this near to each other (metres) are one: a Samtgemeinde and its
/// largest municipality.
const TOGETHER_M: f64 = 6_000.0;
/// So many classes of population (two are tenfold) make one of several places the one that is meant.
const DOMINANT: u8 = 3;

/// The place that a line means: the one in its district, else the one at its coordinates, else the
/// only one, or the one that is by far the largest and has exactly this name.
pub fn choose<'g>(
    town: &Town<'g>,
    district: Option<&District>,
    given: Option<Point>,
    places: Places<'_>,
) -> Choice<'g> {
    let all = if town.places.is_empty() { &town.postcodes } else { &town.places };
    let at = given.and_then(|at| {
        let near = all.iter().map(|place| (place.point.distance_m(at), *place));
        let near = near.filter(|(distance, _)| *distance <= BEYOND_M);
        near.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, place)| place)
    });
    let inside: Vec<&Place> = district.map_or_else(Vec::new, |district| {
        all.iter().copied().filter(|place| area::is_of(place, district)).collect()
    });
    let found = if inside.is_empty() {
        of(town, all.clone(), places)
    } else {
        // Here even a quarter's name is clear enough.
        match &inside[..] {
            [one] => Choice::One(one),
            _ => of(town, inside, places),
        }
    };
    match (found, at) {
        (Choice::Several(_), Some(place)) => Choice::One(place),
        (found, _) => found,
    }
}

fn of<'g>(town: &Town<'g>, mut all: Vec<&'g Place>, places: Places<'_>) -> Choice<'g> {
    let like = |place: &Place| {
        let names = area::names(place).filter_map(|name| likeness(town.segment, name, places));
        names.min().unwrap_or(Likeness::Beginning)
    };
    let best = all.iter().map(|place| like(place)).min().unwrap_or(Likeness::Beginning);
    // Whoever writes a bare name may mean a longer one.
    let worst = if best == Likeness::Whole { Likeness::Base } else { best };
    all.retain(|place| like(place) <= worst);
    all.sort_by_key(|place| (std::cmp::Reverse(place.population_class), like(place)));
    let Some((first, others)) = all.split_first() else { return Choice::Several(all) };
    let is_generic = GENERIC.contains(&town.segment.to_lowercase().as_str());
    // The postcodes of one town lie further from each other.
    let reach = if first.postcode.is_some() { BEYOND_M } else { TOGETHER_M };
    let is_one_place = others.iter().all(|o| o.point.distance_m(first.point) <= reach);
    let is_dominant = like(first) == Likeness::Whole
        && !is_quarter(first, places)
        && others.iter().all(|o| o.population_class + DOMINANT <= first.population_class);
    if !is_generic && (is_one_place || is_dominant) {
        return Choice::One(first);
    }
    Choice::Several(all)
}

/// Names that many a town has a quarter of.
const GENERIC: [&str; 14] = [
    "mitte",
    "zentrum",
    "stadtmitte",
    "innenstadt",
    "altstadt",
    "neustadt",
    "nordstadt",
    "südstadt",
    "weststadt",
    "oststadt",
    "nord",
    "süd",
    "west",
    "ost",
];

/// Whether a place is a quarter of a city.
fn is_quarter(place: &Place, places: Places<'_>) -> bool {
    let ags = place.district.as_deref().unwrap_or_default();
    let is_city = |name: &str| likeness(&place.name, name, places).is_some();
    match district::by_ags(ags) {
        Some(of) => {
            let forms = [district::Form::KreisfreieStadt, district::Form::City];
            forms.contains(&of.form) && !is_city(of.seat)
        }
        None => !["Hamburg", "Bremen", "Bremerhaven"].into_iter().any(is_city),
    }
}

/// The places for a finding: `Winsen (Luhe) (Landkreis Harburg), …`.
pub fn listed(all: &[&Place]) -> String {
    const SHOWN: usize = 5;
    let mut names: Vec<String> =
        all.iter().map(|place| format!("{} ({})", place.name, area::district_of(place))).collect();
    names.dedup();
    let more = names.len().saturating_sub(SHOWN);
    names.truncate(SHOWN);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    [names.join(", "), more].concat()
}
