//! One calm line about how fresh the data are, and whether they could be renewed.

use crate::state::app;
use crate::state::data::Sync;
use crate::texts::Msg;
use crate::ui::el::{At, Node, button, class, click, el, follow, is, part_of, words};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{flag, live, maybe, show};
use crate::ui::text::t;
use directory::link::Page;
use directory::message::Arg;

/// State of the data, and the way to the About page.
pub fn data_line() -> Node {
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
        let text = part_of("span", "", vec![words(trouble()?)]);
        Some(part_of("span", "trouble", vec![icon(Icon::WifiOff), text]))
    };
    let again = move || button("link", click(move || data.refresh()), vec![t(Msg::DataRefresh)]);
    let about = At::made("href", app.view.href(|s| s.page = Page::About));
    let about = vec![about, follow(move || app.view.go(Page::About))];
    let said = vec![
        maybe(line),
        part_of("span", "", vec![live(checked)]),
        part_of("span", "", vec![live(news)]),
    ];
    // Not before the rows are there: they would push it away.
    let waiting = move || !has_data() && data.sync() == Sync::Updating;
    el(
        "footer",
        vec![class("data-line"), At::when("hidden", flag(waiting))],
        vec![
            el("p", vec![is("role", "status")], said),
            part_of(
                "p",
                "",
                vec![
                    show(move || trouble().is_some(), again),
                    el("a", about, vec![t(Msg::About)]),
                    el("a", vec![is("href", "liste.html")], vec![t(Msg::PlainList)]),
                ],
            ),
            part_of("p", "quiet", vec![t(Msg::AppNotice)]),
        ],
    )
}
