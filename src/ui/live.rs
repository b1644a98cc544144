//! What changes inside views, in few shapes.
//!
//! Every closure is a type of its own, and Leptos would make all the code for a reactive part anew
//! for each. Boxed, they share it. So views pass closures through here, never bare.

use crate::ui::el::{Node, node, nodes};
use leptos::prelude::*;

/// Does something whenever what it reads changes.
pub fn effect(f: impl Fn() + 'static) {
    Effect::new(f);
}
/// A text that follows what it reads.
pub type Text = Box<dyn Fn() -> String + Send + Sync>;

/// A yes or no that follows what it reads, for classes and `hidden`.
pub type Flag = Box<dyn Fn() -> bool + Send + Sync>;

/// A part of a view that is made anew when what it reads changes.
pub type Part = Box<dyn Fn() -> Node + Send + Sync>;

/// A text for an attribute.
pub fn text(f: impl Fn() -> String + Send + Sync + 'static) -> Text {
    Box::new(f)
}

/// A text in the page.
pub fn live(f: impl Fn() -> String + Send + Sync + 'static) -> Node {
    live_text(Box::new(f))
}

/// A text in the page.
pub fn live_text(f: Text) -> Node {
    node(f)
}

/// A yes or no.
pub fn flag(f: impl Fn() -> bool + Send + Sync + 'static) -> Flag {
    Box::new(f)
}

/// A yes or no as `"true"` or `"false"`, as ARIA wants it.
pub fn state(f: impl Fn() -> bool + Send + Sync + 'static) -> Text {
    Box::new(move || if f() { "true" } else { "false" }.to_owned())
}

/// A part.
pub fn part(f: impl Fn() -> Node + Send + Sync + 'static) -> Node {
    live_part(Box::new(f))
}

/// A part.
pub fn live_part(f: Part) -> Node {
    node(move || *f())
}

/// A part that may be absent.
pub fn maybe(f: impl Fn() -> Option<Node> + Send + Sync + 'static) -> Node {
    part(move || f().unwrap_or_else(nothing))
}

/// Parts in a row.
pub fn parts(f: impl Fn() -> Vec<Node> + Send + Sync + 'static) -> Node {
    part(move || nodes(f()))
}

/// A part that is there while a condition holds; made once each time it begins to hold.
pub fn show(
    when: impl Fn() -> bool + Send + Sync + 'static,
    then: impl Fn() -> Node + Send + Sync + 'static,
) -> Node {
    shown(memo(Box::new(when)), Box::new(then))
}

fn shown(when: Memo<bool>, then: Part) -> Node {
    part(move || if when.get() { then() } else { nothing() })
}

/// A yes or no that tells only of changes.
pub fn memo(f: Flag) -> Memo<bool> {
    Memo::new(move |_| f())
}

/// Nothing to see.
pub fn nothing() -> Node {
    node(())
}
