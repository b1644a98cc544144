//! Marks for views that are not written as components yet.

use crate::ui::el::{Node, node};
use directory::terms::Kind;
use leptos::prelude::*;

/// Draws a kind's mark.
pub fn mark(kind: Kind) -> Node {
    node(view! { <views::KindMark kind=kind /> })
}
