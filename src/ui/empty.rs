//! Where there are no rows: waiting, failed, or nothing fits. None of them is a dead end.

use crate::state::app;
use crate::state::data::Status;
use crate::ui::data_line::reason;
use crate::ui::el::{At, Node, button, class, click, el, follow, german, is, nodes, part_of};
use crate::ui::filters::filter_name;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{live, live_text, maybe, part, parts};
use crate::ui::suggest::{Choice, places};
use crate::ui::text::{plain_list, t, tr_with};
use directory::message::Arg;
use directory::query::FilterName;
use leptos::prelude::*;
use views::Msg;

/// Before the first members are here.
pub fn waiting() -> Node {
    let app = app();
    part(move || {
        let Status::Failed(why) = app.data.status() else { return bones() };
        let why = move || {
            let why = app.i18n.text(reason(why));
            app.i18n.fill(Msg::LoadFailedWhy, &[("reason", Arg::from(&why))])
        };
        let retry =
            act("button primary", Icon::RefreshCw, Msg::LoadRetry, move || app.data.refresh());
        el(
            "div",
            vec![class("notice"), is("role", "alert")],
            vec![
                part_of("p", "strong", vec![t(Msg::LoadFailed)]),
                part_of("p", "", vec![live(why)]),
                part_of("p", "quiet", vec![t(Msg::LoadFailedHint)]),
                part_of("p", "actions", vec![retry, plain_list("button")]),
            ],
        )
    })
}

/// A button with a sign and a word.
fn act(names: &'static str, sign: Icon, msg: Msg, f: impl FnMut() + 'static) -> Node {
    button(names, click(f), vec![icon(sign), part_of("span", "", vec![t(msg)])])
}

/// The rows to come, in their geometry.
fn bones() -> Node {
    let bone = |names| part_of("span", names, Vec::new());
    let row = |_| part_of("li", "row", vec![bone("bone wide"), bone("bone"), bone("bone short")]);
    let rows = (0..5).map(row).collect();
    el("ol", vec![class("rows skeleton"), is("aria-hidden", "true")], rows)
}

/// Nothing fits: whether the text is a place, which single filter stands in the way, and what is
/// nearest without them.
pub fn nothing_found() -> Node {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    app.places.fetch();
    let rescue = move || view.outcome.with(|o| o.rescue.clone());
    let place = move || {
        let found = places(app, &view.query.with(|q| q.text.clone()), 1);
        let Some(Choice::Place { origin, .. }) = found.into_iter().next() else { return None };
        let name = origin.name.clone();
        let name = live_text(tr_with(Msg::ResultsNear, "place", move || name.clone()));
        let near = click(move || view.set_origin(Some(origin.clone())));
        let name = part_of("span", "", vec![name]);
        let near = button("button primary", near, vec![icon(Icon::MapPin), name]);
        Some(part_of("li", "", vec![near]))
    };
    let drop_one = move |(name, left): (FilterName, usize)| {
        let label = move || {
            let filter = filter_name(app, name);
            let args = [("filter", Arg::from(&filter)), ("n", Arg::from(left))];
            i18n.fill(Msg::ResultsDrop, &args)
        };
        let drop = click(move || view.ask(view.query.get_untracked().without(name)));
        let label = part_of("span", "", vec![live(label)]);
        part_of("li", "", vec![button("button", drop, vec![icon(Icon::X), label])])
    };
    let drops = move || rescue().into_iter().flat_map(|r| r.drop).map(drop_one).collect();
    let nearest = move || {
        let (id, metres) = rescue()?.nearest_outside?;
        let (key, name) = view.member(id, |m| (m.id.clone(), m.name.clone()))?;
        let hint = tr_with(Msg::ResultsNearest, "distance", move || i18n.distance(metres, false));
        let (target, open) = (key.clone(), key);
        let href = view.href(move |s| s.selected = Some(target));
        let link = vec![At::made("href", href), follow(move || view.open(&open))];
        let link = el("a", link, vec![german("span", "strong", name)]);
        let hint = part_of("p", "", vec![live_text(hint)]);
        Some(nodes(vec![hint, part_of("p", "", vec![link])]))
    };
    let clear = act("button", Icon::X, Msg::FilterReset, move || {
        let mut query = view.query.get_untracked();
        query.filters = Default::default();
        query.text.clear();
        view.ask(query);
    });
    let ways = vec![maybe(place), parts(drops), part_of("li", "", vec![clear])];
    part_of(
        "div",
        "notice",
        vec![
            part_of("p", "", vec![t(Msg::ResultsNoneHint)]),
            part_of("ul", "drops", ways),
            maybe(nearest),
        ],
    )
}
