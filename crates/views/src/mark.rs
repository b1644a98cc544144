//! The mark of a kind: the same form as on the map (`mapstyle::kind`).

use directory::terms::Kind;
use leptos::prelude::*;
use mapstyle::kind::{Form, form};

/// Draws a kind's mark; its name always stands beside it.
#[component]
pub fn KindMark(
    /// Which kind.
    kind: Kind,
) -> impl IntoView {
    let Form { letter, stands_out, points, baseline, .. } = form(kind);
    let class = if stands_out { "mark" } else { "mark quiet" };
    let shape = match points {
        "" => view! { <circle r="12.500"></circle> }.into_any(),
        points => view! { <polygon points=points></polygon> }.into_any(),
    };
    view! {
        <svg class=class viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
            {shape}
            <text y=baseline>{letter}</text>
        </svg>
    }
}
