//! The choices of each filter, with what each would leave.

use crate::state::app;
use crate::ui::el::{At, Node, class, el, is, node, nodes, on as on_event, part_of, words};
use crate::ui::live::{Flag, flag, live, nothing, parts};
use crate::ui::mark::mark;
use crate::ui::text::t;
use directory::message::Arg;
use directory::query::{Facets, Filters};
use directory::terms::{Channel, Kind, Set, Term, Topic};
use leptos::prelude::*;
use views::member::{LanguageName, district_name};
use views::texts::{self, Msg};

/// How many results a choice would leave.
type Count = Box<dyn Fn(&Facets) -> usize + Send + Sync>;

/// One box: its label, what it would leave, whether it is chosen, and choosing it.
fn choice(
    label: Node,
    count: Count,
    is_on: impl Fn(&Filters) -> bool + Send + Sync + 'static,
    toggle: impl Fn(&mut Filters) + 'static,
) -> Node {
    let view = app().view;
    let on = flag(move || view.query.with(|q| is_on(&q.filters)));
    checkbox(label, count, on, Box::new(move || view.filter(|f| toggle(f))))
}

fn checkbox(label: Node, count: Count, on: Flag, toggle: Box<dyn Fn()>) -> Node {
    let app = app();
    let count = Memo::new(move |_| app.view.outcome.with(|o| count(&o.facets)));
    let number = live(move || app.i18n.number(count.get()));
    let input =
        vec![is("type", "checkbox"), At::checked(on), on_event("change", move |_| toggle())];
    el(
        "label",
        vec![class("choice"), At::class_if("none", flag(move || count.get() == 0))],
        vec![
            el("input", input, Vec::new()),
            part_of("span", "label", vec![label]),
            part_of("span", "number", vec![number]),
        ],
    )
}

/// Choices under their name, with a hint.
fn group(legend: Msg, hint: Option<Msg>, choices: Vec<Node>) -> Node {
    let hint = hint.map_or_else(nothing, |hint| part_of("p", "quiet", vec![t(hint)]));
    let legend = part_of("legend", "", vec![t(legend)]);
    part_of("fieldset", "", vec![legend, hint, part_of("div", "choices", choices)])
}

/// Puts a value into a set, or takes it out.
fn flip<T: Term>(set: &mut Set<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}

/// A choice to put in order: by rank, then by name; what it stands for comes last.
type Named = (usize, String, String);

/// In order. One function for all, since sorting is a good piece of code for each type.
fn sorted(mut choices: Vec<Named>) -> Vec<Named> {
    choices.sort_unstable();
    choices
}

/// Counselling languages: the page's own first, whether or not an office states it; then by how many
/// do. Their order stays while the choices are open, so that nothing moves under a finger.
pub fn languages() -> Node {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    let locale = i18n.locale();
    let mut tags = view.outcome.with_untracked(|o| {
        let counts = o.facets.languages.iter();
        let ranked = counts.map(|l| {
            let rank = match l.tag.as_str() {
                tag if tag == locale.spoken() => 0,
                tag if locale.speaks(tag) => 1,
                _ => usize::MAX - l.stated,
            };
            (rank, i18n.language_name(&l.tag), l.tag.clone())
        });
        sorted(ranked.collect())
    });
    if tags.first().is_none_or(|(rank, ..)| *rank > 1) {
        tags.insert(0, (0, String::new(), locale.spoken().to_owned()));
    }
    let one = |(.., tag): Named| {
        let (counted, chosen, flipped) = (tag.clone(), tag.clone(), tag.clone());
        choice(
            node(view! { <LanguageName tag=tag /> }),
            Box::new(move |facets| {
                facets.languages.iter().find(|l| l.tag == counted).map_or(0, |l| l.stated)
            }),
            move |f| f.languages.contains(&chosen),
            move |f| {
                if !f.languages.remove(&flipped) {
                    f.languages.insert(flipped.clone());
                }
            },
        )
    };
    let choices = tags.into_iter().map(one).collect();
    group(Msg::FilterLanguage, Some(Msg::FilterLanguageHint), choices)
}

/// A name, and below it what that means.
fn explained(name: Node, about: Msg) -> Node {
    part_of("span", "", vec![name, part_of("span", "quiet about", vec![t(about)])])
}

/// Topics.
pub fn topics() -> Node {
    let one = |topic: Topic| {
        choice(
            explained(t(texts::topic(topic)), texts::topic_about(topic)),
            Box::new(move |facets| number(&facets.topics, topic)),
            move |f| f.topics.contains(&topic),
            move |f| flip(&mut f.topics, topic),
        )
    };
    group(Msg::FilterTopic, None, Topic::ALL.iter().map(|t| one(*t)).collect())
}

/// Kinds.
pub fn kinds() -> Node {
    let one = |kind: Kind| {
        choice(
            nodes(vec![mark(kind), explained(t(texts::kind(kind)), texts::kind_about(kind))]),
            Box::new(move |facets| number(&facets.kinds, kind)),
            move |f| f.kinds.contains(&kind),
            move |f| flip(&mut f.kinds, kind),
        )
    };
    group(Msg::FilterKind, None, Kind::ALL.iter().map(|k| one(*k)).collect())
}

/// Ways to reach an office, and access for wheelchairs.
pub fn channels() -> Node {
    let one = |channel: Channel| {
        choice(
            t(texts::channel(channel)),
            Box::new(move |facets| number(&facets.channels, channel)),
            move |f| f.channels.contains(&channel),
            move |f| flip(&mut f.channels, channel),
        )
    };
    let mut choices: Vec<_> = Channel::ALL.iter().map(|c| one(*c)).collect();
    choices.push(choice(
        t(Msg::FilterWheelchair),
        Box::new(|facets| facets.wheelchair),
        |f| f.wheelchair,
        |f| f.wheelchair = !f.wheelchair,
    ));
    group(Msg::FilterChannel, None, choices)
}

/// Districts: too many for boxes.
pub fn districts() -> Node {
    let app = app();
    let view = app.view;
    let options = move || {
        let chosen = view.query.with(|q| q.filters.districts.clone());
        let counts = view.outcome.with(|o| o.facets.districts.clone());
        let left = |ags: &str| counts.iter().find(|(a, _)| a == ags).map_or(0, |(_, n)| *n);
        let named =
            sorted(counts.iter().map(|(ags, _)| (0, district_name(ags), ags.clone())).collect());
        let option = |(_, title, ags): Named| {
            let n = left(&ags);
            let count = app.i18n.fill(Msg::FilterCount, &[("n", Arg::from(n))]);
            let selected = chosen.contains(&ags);
            let mut attributes = vec![At::made("value", ags)];
            attributes.extend(selected.then_some(is("selected", "")));
            el("option", attributes, vec![words([&title, " (", &count, ")"].concat())])
        };
        named.into_iter().map(option).collect::<Vec<_>>()
    };
    let choose = move |event| {
        let ags = event_target_value(&event);
        view.filter(|f| {
            f.districts.clear();
            if !ags.is_empty() {
                f.districts.insert(ags);
            }
        });
    };
    let any = el("option", vec![is("value", "")], vec![t(Msg::FilterDistrictAny)]);
    let select = el("select", vec![on_event("change", choose)], vec![any, parts(options)]);
    let name = part_of("span", "legend", vec![t(Msg::FilterDistrict)]);
    part_of("label", "field", vec![name, select])
}

fn number<T: PartialEq>(counts: &[(T, usize)], value: T) -> usize {
    counts.iter().find(|(v, _)| *v == value).map_or(0, |(_, n)| *n)
}
