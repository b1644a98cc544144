//! Elements with one type for all.
//!
//! Leptos' `view!` gives every element a type of its own, and the browser downloads code for each.
//! The app has some two hundred: written with [`el`], they share one, which takes a good part off
//! the download (docs/measurements.md). All else is Leptos as it is: signals, effects, keyed lists.

use crate::ui::live::{Flag, Text};
use leptos::ev::Custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::{class as classes, element, event, property};
use leptos::web_sys::{Event, KeyboardEvent, MouseEvent};
use wasm_bindgen::JsCast;

/// Answers an event.
pub type Listener = Box<dyn FnMut(Event)>;

/// One attribute, property or listener.
pub enum At {
    /// A fixed value.
    Is(&'static str, &'static str),
    /// A value made once.
    Made(&'static str, String),
    /// A value that follows what it reads.
    Live(&'static str, Text),
    /// An attribute that is there or not, such as `hidden`.
    If(&'static str, Flag),
    /// A class that is there or not.
    Class(&'static str, Flag),
    /// The property `value`, which people change too.
    Value(Text),
    /// The property `checked`, which people change too.
    Checked(Flag),
    /// A listener for an event.
    On(&'static str, Listener),
}

/// `class`.
pub const fn class(names: &'static str) -> At {
    At::Is("class", names)
}

/// A fixed attribute.
pub const fn is(name: &'static str, value: &'static str) -> At {
    At::Is(name, value)
}

/// Names the element for those who do not see it.
pub const fn label(text: Text) -> At {
    At::Live("aria-label", text)
}

/// Does something on a click.
pub fn click(mut f: impl FnMut() + 'static) -> At {
    At::On("click", Box::new(move |_| f()))
}

/// Follows a link in the app's own way; with a modifier key a link does what links do.
pub fn follow(mut f: impl FnMut() + 'static) -> At {
    let listener = move |event: Event| {
        let mouse = event.unchecked_ref::<MouseEvent>();
        if !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key()) {
            event.prevent_default();
            f();
        }
    };
    At::On("click", Box::new(listener))
}

/// Does something on an event.
pub fn on(name: &'static str, f: impl FnMut(Event) + 'static) -> At {
    At::On(name, Box::new(f))
}

/// The key of a keyboard event.
pub fn key_of(event: &Event) -> String {
    event.unchecked_ref::<KeyboardEvent>().key()
}

/// An element.
pub fn el(tag: &'static str, attributes: Vec<At>, children: Vec<AnyView>) -> AnyView {
    let attributes: Vec<AnyAttribute> = attributes.into_iter().map(erase).collect();
    element::custom(tag).child(children).add_any_attr(attributes).into_any()
}

/// An element with nothing but a class.
pub fn part_of(tag: &'static str, names: &'static str, children: Vec<AnyView>) -> AnyView {
    let attributes = if names.is_empty() { Vec::new() } else { vec![class(names)] };
    el(tag, attributes, children)
}

/// A button of ours.
pub fn button(names: &'static str, act: At, children: Vec<AnyView>) -> AnyView {
    el("button", vec![class(names), is("type", "button"), act], children)
}

/// An element whose text is German, whatever the page is.
pub fn german(tag: &'static str, names: &'static str, text: String) -> AnyView {
    el(tag, vec![class(names), is("lang", "de"), is("dir", "auto")], vec![words(text)])
}

/// A link to another site, which opens beside the finder.
pub fn outside(names: &'static str, href: String, children: Vec<AnyView>) -> AnyView {
    let apart = [is("target", "_blank"), is("rel", "noopener noreferrer")];
    let mut attributes = vec![class(names), At::Made("href", href)];
    attributes.extend(apart);
    el("a", attributes, children)
}

/// A text made once.
pub fn words(text: String) -> AnyView {
    text.into_any()
}

fn erase(attribute: At) -> AnyAttribute {
    match attribute {
        At::Is(name, value) => custom_attribute(name, value).into_any_attr(),
        At::Made(name, value) => custom_attribute(name, value).into_any_attr(),
        At::Live(name, value) => custom_attribute(name, value).into_any_attr(),
        At::If(name, value) => custom_attribute(name, value).into_any_attr(),
        At::Class(name, on) => classes::class((name, on)).into_any_attr(),
        At::Value(text) => property::prop("value", text).into_any_attr(),
        At::Checked(on) => property::prop("checked", on).into_any_attr(),
        At::On(name, listener) => event::on(Custom::new(name), listener).into_any_attr(),
    }
}
