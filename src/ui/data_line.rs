//! One calm line about how fresh the data are, and whether they could be renewed.

use crate::state::app;
use crate::state::data::Sync;
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::text::tr;
use directory::link::Page;
use directory::message::Arg;
use leptos::prelude::*;

/// State of the data, and the way to the About page.
#[component]
pub fn DataLine() -> impl IntoView {
    let app = app();
    let (data, i18n) = (app.data, app.i18n);
    let checked = move || {
        let date = i18n.date_of(data.checked()?);
        Some(i18n.fill(Msg::DataState, &[("date", Arg::from(&date))]))
    };
    let has_data = move || app.view.snapshot().is_some();
    let trouble = move || {
        let msg = match data.sync() {
            Sync::Updating | Sync::Current | Sync::Updated => return None,
            Sync::Unreachable => Msg::DataOffline,
            Sync::Failed(_) | Sync::TooLarge => Msg::DataFailed,
            Sync::NoFeed => Msg::DataRefusedFormat,
            Sync::Shrunk => Msg::DataRefusedShrunk,
        };
        has_data().then(|| i18n.text(msg))
    };
    let news = move || match data.sync() {
        Sync::Updated => Some(i18n.text(Msg::DataUpdated)),
        Sync::Updating if has_data() => Some(i18n.text(Msg::DataUpdating)),
        _ => None,
    };
    view! {
        <footer class="data-line">
            <p role="status">
                {move || trouble().map(|text| view! {
                    <span class="trouble">{icon(Icon::WifiOff)}<span>{text}</span></span>
                })}
                <span>{checked}</span>
                <span>{news}</span>
            </p>
            <p>
                <Show when=move || trouble().is_some()>
                    <button class="link" on:click=move |_| data.refresh()>{tr(Msg::DataRefresh)}</button>
                </Show>
                <a
                    href=app.view.href(|s| s.page = Page::About)
                    on:click=move |e| {
                        e.prevent_default();
                        app.view.go(Page::About);
                    }
                >
                    {tr(Msg::About)}
                </a>
                <a href="liste.html">{tr(Msg::PlainList)}</a>
            </p>
            <p class="quiet">{tr(Msg::AppNotice)}</p>
        </footer>
    }
}
