//! One calm line about how fresh the data are, and whether they could be renewed.
//!
//! It is one text, written anew only if it differs, so that a screen reader hears each change once.

use crate::state::app;
use crate::state::data::{Reason, Status};
use crate::ui::el::{At, Node, button, class, click, el, follow, is, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{flag, live, show};
use crate::ui::text::{plain_list, t};
use directory::link::Page;
use directory::message::Arg;
use views::Msg;

/// State of the data, and the way to the About page.
pub fn data_line() -> Node {
    let app = app();
    let data = app.data;
    let has_data = move || app.view.snapshot().is_some();
    let troubled = move || has_data() && matches!(data.status(), Status::Failed(_));
    let line = || part_of("span", "", vec![live(said)]);
    let trouble = move || part_of("span", "trouble", vec![icon(Icon::WifiOff), line()]);
    let again = move || button("link", click(move || data.refresh()), vec![t(Msg::DataRefresh)]);
    let about = At::made("href", app.view.href(|s| s.page = Page::About));
    let about = vec![about, follow(move || app.view.go(Page::About))];
    // Not before the rows are there: they would push it away.
    let waiting = move || !has_data() && data.status() == Status::Updating;
    el(
        "footer",
        vec![class("data-line"), At::when("hidden", flag(waiting))],
        vec![
            el(
                "p",
                vec![is("role", "status")],
                vec![show(troubled, trouble), show(move || has_data() && !troubled(), line)],
            ),
            part_of(
                "p",
                "",
                vec![show(troubled, again), el("a", about, vec![t(Msg::About)]), plain_list("")],
            ),
            part_of("p", "quiet", vec![t(Msg::AppNotice)]),
        ],
    )
}

/// The line: when the network last answered, and what came of the last attempt.
fn said() -> String {
    let app = app();
    let i18n = app.i18n;
    let date = app.data.checked().map(|ms| i18n.date_of(ms));
    let state = match &date {
        Some(date) => i18n.fill(Msg::DataState, &[("date", Arg::from(date))]),
        None => String::new(),
    };
    let and = |msg| [state.as_str(), &i18n.text(msg)].join(" ");
    match app.data.status() {
        Status::Failed(why) => {
            let why = i18n.text(reason(why));
            let why = ("reason", Arg::from(&why));
            match &date {
                Some(date) => i18n.fill(Msg::DataTrouble, &[("date", Arg::from(date)), why]),
                None => i18n.fill(Msg::DataTroubleUndated, &[why]),
            }
        }
        _ if app.data.is_cut_off() => and(Msg::DataOffline),
        Status::Updating => and(Msg::DataUpdating),
        Status::Current => state,
        Status::Updated => and(Msg::DataUpdated),
    }
}

/// Why, in a few words that end a sentence.
pub fn reason(why: Reason) -> Msg {
    match why {
        Reason::Unreachable => Msg::ReasonUnreachable,
        Reason::Slow => Msg::ReasonSlow,
        Reason::CutOff => Msg::ReasonCutOff,
        Reason::Missing => Msg::ReasonMissing,
        Reason::Busy => Msg::ReasonBusy,
        Reason::Server(_) => Msg::ReasonServer,
        Reason::TooLarge => Msg::ReasonTooLarge,
        Reason::WebPage => Msg::ReasonWebPage,
        Reason::NoFeed => Msg::ReasonNoFeed,
        Reason::WrongProfile => Msg::ReasonWrongProfile,
        Reason::Shrunk => Msg::ReasonShrunk,
    }
}
