//! Texts inside views: they follow the page's language.

use crate::state::app;
use crate::ui::el::{At, Node, class, el};
use crate::ui::live::{Text, live_text, text};
use directory::message::Arg;
use views::Msg;

/// A text for an attribute.
pub fn tr(msg: Msg) -> Text {
    let i18n = app().i18n;
    Box::new(move || i18n.text(msg))
}

/// A text in the page.
pub fn t(msg: Msg) -> Node {
    live_text(tr(msg))
}

/// A text with one number.
pub fn t_n(msg: Msg, n: impl Fn() -> usize + Send + Sync + 'static) -> Node {
    let i18n = app().i18n;
    live_text(Box::new(move || i18n.fill(msg, &[("n", Arg::from(n()))])))
}

/// A text with one named value, for an attribute.
pub fn tr_with(
    msg: Msg,
    name: &'static str,
    value: impl Fn() -> String + Send + Sync + 'static,
) -> Text {
    let i18n = app().i18n;
    Box::new(move || i18n.fill(msg, &[(name, Arg::from(&value()))]))
}

/// A link to a page without program, in the page's language.
pub fn plain_link(names: &'static str, page: &'static str, msg: Msg) -> Node {
    let i18n = app().i18n;
    let href = text(move || i18n.plain_page(page));
    el("a", vec![class(names), At::live("href", href)], vec![t(msg)])
}

/// The plain list of all members.
pub fn plain_list(names: &'static str) -> Node {
    plain_link(names, "liste", Msg::PlainList)
}
