//! What the search box suggests for what is typed.

use crate::state::App;
use directory::district;
use directory::gazetteer::{PlaceKind, Suggestion};
use directory::geo::Point;
use directory::query::{Origin, OriginSource};
use directory::terms::Kind;
use leptos::prelude::*;
use views::Msg;

/// At most so many places, and so many members.
const PLACES: usize = 5;
const MEMBERS: usize = 4;

/// From this many bytes on a beginning is taken for the word of the page that it begins.
const KNOWN_FROM: usize = 4;

/// One suggestion.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// The device's own position.
    Position,
    /// A place or a postcode.
    Place {
        /// From where distances would count.
        origin: Origin,
        /// What tells it apart from another of its name.
        hint: String,
        /// Whether the whole name was typed.
        exact: bool,
    },
    /// A member.
    Member {
        /// Its identity.
        id: String,
        /// Its name.
        name: String,
        /// What it is.
        kind: Kind,
        /// Its town.
        city: Option<String>,
    },
}

/// The suggestions, in order: the own position, places, members.
pub fn choices(app: App, text: &str) -> Vec<Choice> {
    let typed = directory::text::has_words(text);
    let mut choices = Vec::new();
    if !typed {
        choices.push(Choice::Position);
        return choices;
    }
    choices.extend(places(app, text, PLACES));
    if let Some(snapshot) = app.view.snapshot() {
        let rows: Vec<_> =
            app.view.outcome.with(|o| o.rows.iter().take(MEMBERS).map(|r| r.id).collect());
        choices.extend(rows.into_iter().map(|id| {
            let m = snapshot.get(id);
            Choice::Member {
                id: m.id.clone(),
                name: m.name.clone(),
                kind: m.kind,
                city: m.city.clone(),
            }
        }));
    }
    choices
}

/// The places that a text may mean, best first.
pub fn places(app: App, text: &str, most: usize) -> Vec<Choice> {
    let Some(gazetteer) = app.places.gazetteer() else { return Vec::new() };
    let is_known = |word: &str| word.len() >= KNOWN_FROM && app.i18n.speaks_of(word);
    let suggestions = gazetteer.suggest_beside(text, most, app.view.decompose(), &is_known);
    suggestions.into_iter().map(|s| place(app, &s)).collect()
}

/// Asks the device where it is, counts distances from there, and goes on.
pub fn start_here(app: App, then: impl FnOnce() + 'static) {
    app.places.locate(Box::new(move |point: Point| {
        let name = app.i18n.text(Msg::SearchPositionName);
        app.view.set_origin(Some(Origin { point, name, source: OriginSource::Position }));
        then();
    }));
}

fn place(app: App, suggestion: &Suggestion) -> Choice {
    let place = suggestion.place;
    let hint = match (place.kind, suggestion.district.and_then(district::by_ags)) {
        (PlaceKind::Postcode, _) => app.i18n.text(Msg::SearchPostcodeHint),
        (PlaceKind::Town, Some(district)) => district.label(),
        (PlaceKind::Town, None) => app.i18n.text(Msg::SearchPlaceHint),
    };
    Choice::Place { origin: Origin::of(place), hint, exact: suggestion.exact }
}

impl Choice {
    /// Whether it is a place whose whole name was typed.
    pub const fn is_exact_place(&self) -> bool {
        matches!(self, Self::Place { exact: true, .. })
    }
}
