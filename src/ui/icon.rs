//! Icons for views that are not written as components yet.

use crate::ui::el::{Node, node};
use leptos::prelude::*;
pub use views::Lucide as Icon;

/// Draws an icon at the size of the text beside it.
pub fn icon(icon: Icon) -> Node {
    node(view! { <views::Icon of=icon /> })
}
