//! One calm line about how fresh the data are, and whether they could be renewed.
//!
//! It is one text, written anew only if it differs, so that a screen reader hears each change once.

use crate::state::data::{Reason, Status};
use crate::state::{App, app};
use crate::ui::plain::PlainListLink;
use directory::link::Page;
use directory::message::Arg;
use leptos::prelude::*;
use views::{FollowedLink, Icon, Lucide, Msg, t};

/// State of the data, and the way to the About page.
#[component]
pub fn DataLine() -> impl IntoView {
    let app = app();
    let (view, data) = (app.view, app.data);
    let has_data = move || view.snapshot().is_some();
    let has_trouble = move || has_data() && matches!(data.status(), Status::Failed(_));
    // Not before the rows are there: they would push it away.
    let is_waiting = move || !has_data() && data.status() == Status::Updating;
    let about = view.href(|s| s.page = Page::About);
    let go = Callback::new(move |()| view.go(Page::About));
    view! {
        <footer class="data-line" hidden=is_waiting>
            <p role="status">
                <Show when=has_trouble>
                    <span class="trouble">
                        <Icon of=Lucide::WifiOff />
                        <span>{move || sentence(app)}</span>
                    </span>
                </Show>
                <Show when=move || has_data() && !has_trouble()>
                    <span>{move || sentence(app)}</span>
                </Show>
            </p>
            <p>
                <Show when=has_trouble>
                    <button class="link" type="button" on:click=move |_| data.refresh()>
                        {t(Msg::DataRefresh)}
                    </button>
                </Show>
                <FollowedLink href=about on_follow=Some(go)>
                    {t(Msg::About)}
                </FollowedLink>
                <PlainListLink />
            </p>
            <p class="quiet">{t(Msg::AppNotice)}</p>
        </footer>
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
