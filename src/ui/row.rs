//! One member in the list.

use crate::state::{App, app};
use crate::texts::{self, Msg};
use crate::ui::el::{At, Node, class, el, follow, german, is, on, part_of, words};
use crate::ui::hours;
use crate::ui::icon::{Icon, icon};
use crate::ui::list::spoken;
use crate::ui::live::{flag, live, maybe, nothing, part, text};
use crate::ui::mark::mark;
use crate::ui::outdated::outdated;
use crate::ui::saved::saved_mark;
use crate::ui::text::t;
use directory::hours as domain_hours;
use directory::link::{Page, Pane};
use directory::message::Arg;
use directory::query::Row;
use leptos::prelude::*;

/// A distance in words. To the middle of a town or of a postcode's area whole kilometres are all
/// that is known.
pub fn away(app: App, metres: f64, approximate: bool) -> String {
    let i18n = app.i18n;
    if !approximate {
        return i18n.distance(metres);
    }
    let whole = (metres / 1000.0).round().max(1.0) * 1000.0;
    i18n.fill(Msg::RowAbout, &[("distance", Arg::from(&i18n.distance(whole)))])
}

/// A row: name, kind, distance, state of the hours, languages. `heading`: what its name is there.
pub fn row(index: usize, row: Row, heading: &'static str) -> Node {
    let app = app();
    let (view, id) = (app.view, row.id);
    let Some(snapshot) = view.snapshot() else { return nothing() };
    let member = snapshot.get(id);
    let [key, open, saved] = [0; 3].map(|_| member.id.clone());
    let href = view.href(move |s| {
        s.page = Page::Directory;
        s.pane = Pane::List;
        s.selected = Some(key);
    });
    let (name, kind, city) = (member.name.clone(), member.kind, member.city.clone());
    let (tags, interpreter) = (member.languages.clone(), member.interpretation_services);
    let approximate = row.distance_m.is_some() && member.location_precision.is_approximate();
    let placeless = member.location.is_none();
    let outdated = outdated(app, member).unwrap_or_else(nothing);
    let state = move || {
        let now = app.clock.now();
        hours::line(app, &domain_hours::status(snapshot.get(id), now), now)
    };
    let languages = move || {
        let asked = view.query.with(|q| !q.filters.languages.is_empty());
        let unstated = || asked.then(|| app.i18n.text(Msg::GroupUnstated));
        let list = spoken(app, &tags, interpreter).or_else(unstated)?;
        let list = part_of("span", "", vec![words(list)]);
        Some(part_of("p", "spoken", vec![icon(Icon::Languages), list]))
    };
    let distance = move || row.distance_m.map(|m| away(app, m, approximate)).unwrap_or_default();
    let total = move || {
        let total = match view.page() {
            Page::Saved => app.prefs.favourites_count(),
            _ => view.outcome.with(|o| o.rows.len()),
        };
        total.to_string()
    };
    let remark = |there: bool, msg| match there {
        true => part_of("span", "approximate", vec![t(msg)]),
        false => nothing(),
    };
    let hover = move |on_it: bool| move |_| view.hovered.set(on_it.then_some(id));
    let link = vec![At::made("href", href), follow(move || view.open(&open))];
    let name_attributes = vec![class("name"), is("lang", "de"), is("dir", "auto")];
    el(
        "li",
        vec![
            class("row"),
            At::class_if("hovered", flag(move || view.hovered.get() == Some(id))),
            At::class_if("selected", flag(move || view.selected() == Some(id))),
            At::live("aria-setsize", text(total)),
            At::made("aria-posinset", (index + 1).to_string()),
            on("mouseenter", hover(true)),
            on("mouseleave", hover(false)),
            on("focusin", hover(true)),
            on("focusout", hover(false)),
        ],
        vec![
            mark(kind),
            el(heading, name_attributes, vec![el("a", link, vec![words(name)])]),
            part_of(
                "p",
                "kind",
                vec![
                    part_of("span", "", vec![t(texts::kind(kind))]),
                    city.map_or_else(nothing, |city| german("span", "", city)),
                    saved_mark(saved),
                ],
            ),
            part(state),
            outdated,
            maybe(languages),
            part_of(
                "p",
                "distance",
                vec![
                    live(distance),
                    remark(approximate, Msg::RowApproximate),
                    remark(placeless, Msg::RowNoPlace),
                ],
            ),
        ],
    )
}
