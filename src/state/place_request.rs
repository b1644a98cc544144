//! Looks up the place that an address gives by its name or postcode (`place=`, `postcode=`): from then
//! on distances count from there, and the address says where that is.
//!
//! Deliberately absent: places that somebody types, which the search suggests.

use crate::state::places::Places;
use crate::state::view::View;
use leptos::prelude::*;

/// Looks up every such place, now and in addresses to come. One that the gazetteer does not know is
/// told to whoever wrote the address, in the console; visitors see the list as it is without it.
pub fn follow(view: View, places: Places) {
    let request = Memo::new(move |_| view.place_request());
    Effect::new(move || {
        let Some(request) = request.get() else { return };
        places.fetch();
        let Some(gazetteer) = places.gazetteer() else { return };
        match request.origin(&gazetteer, view.decompose()) {
            Some(origin) => view.resolve_place(origin),
            None => leptos::logging::warn!("{} is not in the gazetteer.", request.as_str()),
        }
    });
}
