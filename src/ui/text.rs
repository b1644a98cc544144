//! Texts inside views: they follow the page's language.

use crate::state::app;
use crate::texts::Msg;
use crate::ui::live::Text;
use directory::message::Arg;

/// A text.
pub fn tr(msg: Msg) -> Text {
    let i18n = app().i18n;
    Box::new(move || i18n.text(msg))
}

/// A text with one number.
pub fn tr_n(msg: Msg, n: impl Fn() -> usize + Send + Sync + 'static) -> Text {
    let i18n = app().i18n;
    Box::new(move || i18n.fill(msg, &[("n", Arg::from(n()))]))
}

/// A text with one named value.
pub fn tr_with(
    msg: Msg,
    name: &'static str,
    value: impl Fn() -> String + Send + Sync + 'static,
) -> Text {
    let i18n = app().i18n;
    Box::new(move || i18n.fill(msg, &[(name, Arg::from(&value()))]))
}
