//! The form of every kind: shape and letter, the same as on the map (`map/shapes.js`).

use directory::terms::Kind;
use leptos::prelude::*;

/// Corners in a box from −16 to 16, and the letter with its baseline; no corners is a circle.
const fn form(kind: Kind) -> (&'static str, &'static str, &'static str) {
    match kind {
        Kind::MigrationsberatungLand => ("", "L", "5.2"),
        Kind::Mbe => ("-10,-10 10,-10 10,10 -10,10", "M", "5.2"),
        Kind::Jmd => {
            ("0,-12.500 11.900,-3.900 7.300,10.100 -7.300,10.100 -11.900,-3.900", "J", "5.8")
        }
        Kind::Migrantenorganisation => {
            ("12,0 6,10.400 -6,10.400 -12,0 -6,-10.400 6,-10.400", "O", "5.2")
        }
        Kind::Kompetenzzentrum => ("0,-13.500 13.500,0 0,13.500 -13.500,0", "Z", "5.2"),
        Kind::Initiative => ("0,-12.500 12.500,9.500 -12.500,9.500", "I", "7.6"),
        Kind::Koordinierungsstelle => {
            ("-10,-10.500 10,-10.500 10,4.500 0,12.500 -10,4.500", "K", "4.2")
        }
        Kind::Behoerde => ("0,-12.500 10.500,-5 10.500,10 -10.500,10 -10.500,-5", "B", "7"),
        Kind::Other => ("", "·", "5.2"),
    }
}

/// Whether marks of this kind stand out: state, federal and youth counselling. The others step back.
const fn stands_out(kind: Kind) -> bool {
    matches!(kind, Kind::MigrationsberatungLand | Kind::Mbe | Kind::Jmd)
}

/// Draws a kind's mark; its name always stands beside it.
#[component]
pub fn KindMark(
    /// Which kind.
    kind: Kind,
) -> impl IntoView {
    let (corners, letter, baseline) = form(kind);
    let class = if stands_out(kind) { "mark" } else { "mark quiet" };
    let shape = match corners {
        "" => view! { <circle r="12.500"></circle> }.into_any(),
        corners => view! { <polygon points=corners></polygon> }.into_any(),
    };
    view! {
        <svg class=class viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
            {shape}
            <text y=baseline>{letter}</text>
        </svg>
    }
}
