//! What the line below the list says of the data.

use crate::state::data::{Reason, Status};
use crate::state::{App, app};
use directory::link::Page;
use directory::message::Arg;
use leptos::prelude::*;
use views::Msg;
use views::results::DataLine;

/// State of the data, and the way to the About page.
#[component]
pub fn DataState() -> impl IntoView {
    let app = app();
    let (view, data) = (app.view, app.data);
    let has_data = move || view.snapshot().is_some();
    let has_trouble = move || has_data() && matches!(data.status(), Status::Failed(_));
    // Not before the rows are there: they would push it away.
    let is_waiting = move || !has_data() && data.status() == Status::Updating;
    let state = move || has_data().then(|| sentence(app));
    view! {
        <DataLine
            hidden=Signal::derive(is_waiting)
            state=Signal::derive(state)
            trouble=Signal::derive(has_trouble)
            on_refresh=move |()| data.refresh()
            about=view.href(|s| s.page = Page::About)
            on_about=move |()| view.go(Page::About)
        />
    }
}

/// The line: when the network last answered, and what came of the last attempt.
fn sentence(app: App) -> String {
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
