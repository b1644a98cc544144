//! One calm line about how fresh the data are, and whether they could be renewed.

use crate::state::app;
use crate::state::data::Sync;
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{click, follow, maybe, show, text};
use crate::ui::text::tr;
use directory::link::Page;
use directory::message::Arg;
use leptos::prelude::*;

/// State of the data, and the way to the About page.
pub fn data_line() -> impl IntoView {
    let app = app();
    let (data, i18n) = (app.data, app.i18n);
    let checked = move || {
        let Some(checked) = data.checked() else { return String::new() };
        let date = i18n.date_of(checked);
        i18n.fill(Msg::DataState, &[("date", Arg::from(&date))])
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
        Sync::Updated => i18n.text(Msg::DataUpdated),
        Sync::Updating if has_data() => i18n.text(Msg::DataUpdating),
        _ => String::new(),
    };
    let line = move || {
        let text = trouble()?;
        Some(view! { <span class="trouble">{icon(Icon::WifiOff)}<span>{text}</span></span> }.into_any())
    };
    let again = move || {
        let refresh = click(move || data.refresh());
        view! { <button class="link" on:click=refresh>{tr(Msg::DataRefresh)}</button> }.into_any()
    };
    view! {
        <footer class="data-line">
            <p role="status">
                {maybe(line)}
                <span>{text(checked)}</span>
                <span>{text(news)}</span>
            </p>
            <p>
                {show(move || trouble().is_some(), again)}
                <a
                    href=app.view.href(|s| s.page = Page::About)
                    on:click=follow(move || app.view.go(Page::About))
                >
                    {tr(Msg::About)}
                </a>
                <a href="liste.html">{tr(Msg::PlainList)}</a>
            </p>
            <p class="quiet">{tr(Msg::AppNotice)}</p>
        </footer>
    }
}
