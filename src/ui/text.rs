//! Texts inside views: closures that follow the page's language.

use crate::state::app;
use crate::texts::Msg;
use directory::message::Arg;

/// A text.
pub fn tr(msg: Msg) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let i18n = app().i18n;
    move || i18n.text(msg)
}

/// A text with one number.
pub fn tr_n(
    msg: Msg,
    n: impl Fn() -> usize + Copy + Send + Sync + 'static,
) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let i18n = app().i18n;
    move || i18n.fill(msg, &[("n", Arg::from(n()))])
}
