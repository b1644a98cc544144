//! Elements with one type for all.
//!
//! Leptos' `view!` gives every element a type of its own, and the browser downloads code for each.
//! The app has some two hundred: written with [`el`], they share one, which takes a good part off
//! the download (docs/measurements.md). All else is Leptos as it is: signals, memos, effects.

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

/// A part of a view. Boxed, so that handing it on costs four bytes of code instead of a hundred.
pub type Node = Box<AnyView>;

/// One attribute, property or listener, as small to hand on as a [`Node`].
pub struct At(Box<AnyAttribute>);

impl At {
    fn new(attribute: impl IntoAnyAttribute) -> Self {
        Self(Box::new(attribute.into_any_attr()))
    }

    /// A value made once.
    pub fn made(name: &'static str, value: String) -> Self {
        Self::new(custom_attribute(name, value))
    }

    /// A value that follows what it reads.
    pub fn live(name: &'static str, value: Text) -> Self {
        Self::new(custom_attribute(name, value))
    }

    /// An attribute that is there or not, such as `hidden`.
    pub fn when(name: &'static str, there: Flag) -> Self {
        Self::new(custom_attribute(name, there))
    }

    /// A class that is there or not.
    pub fn class_if(name: &'static str, there: Flag) -> Self {
        Self::new(classes::class((name, there)))
    }

    /// The property `value`, which people change too.
    pub fn value(text: Text) -> Self {
        Self::new(property::prop("value", text))
    }

    /// The property `checked`, which people change too.
    pub fn checked(on: Flag) -> Self {
        Self::new(property::prop("checked", on))
    }
}

/// A fixed attribute.
pub fn is(name: &'static str, value: &'static str) -> At {
    At::new(custom_attribute(name, value))
}

/// `class`.
pub fn class(names: &'static str) -> At {
    is("class", names)
}

/// Names the element for those who do not see it.
pub fn label(text: Text) -> At {
    At::live("aria-label", text)
}

/// Does something on a click.
pub fn click(mut f: impl FnMut() + 'static) -> At {
    listen("click", Box::new(move |_| f()))
}

/// Follows a link in the app's own way; with a modifier key a link does what links do.
pub fn follow(f: impl FnMut() + 'static) -> At {
    follow_boxed(Box::new(f))
}

fn follow_boxed(mut f: Box<dyn FnMut()>) -> At {
    let listener = move |event: Event| {
        let mouse = event.unchecked_ref::<MouseEvent>();
        if !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key()) {
            event.prevent_default();
            f();
        }
    };
    listen("click", Box::new(listener))
}

/// Does something on an event.
pub fn on(name: &'static str, f: impl FnMut(Event) + 'static) -> At {
    listen(name, Box::new(f))
}

fn listen(name: &'static str, listener: Listener) -> At {
    At::new(event::on(Custom::new(name), listener))
}

/// The key of a keyboard event.
pub fn key_of(event: &Event) -> String {
    event.unchecked_ref::<KeyboardEvent>().key()
}

/// An element.
pub fn el(tag: &'static str, attributes: Vec<At>, children: Vec<Node>) -> Node {
    let attributes: Vec<AnyAttribute> = attributes.into_iter().map(|at| *at.0).collect();
    let children: Vec<AnyView> = children.into_iter().map(|child| *child).collect();
    node(element::custom(tag).child(children).add_any_attr(attributes))
}

/// An element with nothing but a class.
pub fn part_of(tag: &'static str, names: &'static str, children: Vec<Node>) -> Node {
    let attributes = if names.is_empty() { Vec::new() } else { vec![class(names)] };
    el(tag, attributes, children)
}

/// A button of ours.
pub fn button(names: &'static str, act: At, children: Vec<Node>) -> Node {
    el("button", vec![class(names), is("type", "button"), act], children)
}

/// An element whose text is German, whatever the page is.
pub fn german(tag: &'static str, names: &'static str, text: String) -> Node {
    el(tag, vec![class(names), is("lang", "de"), is("dir", "auto")], vec![words(text)])
}

/// A text made once.
pub fn words(text: String) -> Node {
    node(text)
}

/// Several parts in a row.
pub fn nodes(parts: Vec<Node>) -> Node {
    node(parts.into_iter().map(|part| *part).collect::<Vec<AnyView>>())
}

/// Whatever else Leptos shows.
pub fn node(view: impl IntoAny) -> Node {
    Box::new(view.into_any())
}
