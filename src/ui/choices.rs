//! The choices of each filter, with what each would leave.

use crate::state::app;
use crate::texts::{self, Msg};
use crate::ui::mark::mark;
use crate::ui::text::tr;
use directory::district;
use directory::message::Arg;
use directory::terms::{Channel, Kind, Topic};
use leptos::prelude::*;

/// One box with its label and number.
fn choice(
    label: impl IntoView,
    count: Signal<usize>,
    on: Signal<bool>,
    toggle: impl Fn() + 'static,
) -> impl IntoView {
    let i18n = app().i18n;
    view! {
        <label class="choice" class:none=move || count.get() == 0 && !on.get()>
            <input type="checkbox" prop:checked=on on:change=move |_| toggle()/>
            <span class="label">{label}</span>
            <span class="number">{move || i18n.number(count.get())}</span>
        </label>
    }
}

/// Puts a value into a set, or takes it out.
fn flip<T: Ord>(set: &mut std::collections::BTreeSet<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}

/// Counselling languages: the page's own first, then by how many offices state them.
#[component]
pub fn Languages() -> impl IntoView {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    let tags = Memo::new(move |_| {
        let own = i18n.locale().tag;
        let mut counts = view.outcome.with(|o| {
            o.facets.languages.iter().map(|l| (l.tag.clone(), l.stated)).collect::<Vec<_>>()
        });
        counts.sort_by_key(|(tag, stated)| {
            (tag != own, std::cmp::Reverse(*stated), i18n.language_name(tag))
        });
        counts.into_iter().map(|(tag, _)| tag).collect::<Vec<_>>()
    });
    view! {
        <fieldset>
            <legend>{tr(Msg::FilterLanguage)}</legend>
            <p class="quiet">{tr(Msg::FilterLanguageHint)}</p>
            <div class="choices">
                <For each=move || tags.get() key=|tag| tag.clone() let(tag)>
                    {
                        let (t, u, v) = (tag.clone(), tag.clone(), tag.clone());
                        let count = Signal::derive(move || view.outcome.with(|o| {
                            o.facets.languages.iter().find(|l| l.tag == t).map_or(0, |l| l.stated)
                        }));
                        let on = Signal::derive(move || view.query.with(|q| q.filters.languages.contains(&u)));
                        choice(
                            move || i18n.language_name(&tag),
                            count,
                            on,
                            move || view.filter(|f| flip(&mut f.languages, v.clone())),
                        )
                    }
                </For>
            </div>
        </fieldset>
    }
}

/// Topics.
#[component]
pub fn Topics() -> impl IntoView {
    let view = app().view;
    let one = move |topic: Topic| {
        let count = move || view.outcome.with(|o| number(&o.facets.topics, topic));
        choice(
            tr(texts::topic(topic)),
            Signal::derive(count),
            Signal::derive(move || view.query.with(|q| q.filters.topics.contains(&topic))),
            move || view.filter(|f| flip(&mut f.topics, topic)),
        )
    };
    view! {
        <fieldset>
            <legend>{tr(Msg::FilterTopic)}</legend>
            <div class="choices">{Topic::ALL.iter().map(|t| one(*t)).collect_view()}</div>
        </fieldset>
    }
}

/// Kinds, as far as the directory has any of them.
#[component]
pub fn Kinds() -> impl IntoView {
    let view = app().view;
    let one = move |kind: Kind| {
        let count = move || view.outcome.with(|o| number(&o.facets.kinds, kind));
        choice(
            view! { {mark(kind)} <span>{tr(texts::kind(kind))}</span> },
            Signal::derive(count),
            Signal::derive(move || view.query.with(|q| q.filters.kinds.contains(&kind))),
            move || view.filter(|f| flip(&mut f.kinds, kind)),
        )
    };
    view! {
        <fieldset>
            <legend>{tr(Msg::FilterKind)}</legend>
            <div class="choices">{Kind::ALL.iter().map(|k| one(*k)).collect_view()}</div>
        </fieldset>
    }
}

/// Ways to reach an office, and access for wheelchairs.
#[component]
pub fn Channels() -> impl IntoView {
    let view = app().view;
    let one = move |channel: Channel| {
        let count = move || view.outcome.with(|o| number(&o.facets.channels, channel));
        choice(
            tr(texts::channel(channel)),
            Signal::derive(count),
            Signal::derive(move || view.query.with(|q| q.filters.channels.contains(&channel))),
            move || view.filter(|f| flip(&mut f.channels, channel)),
        )
    };
    view! {
        <fieldset>
            <legend>{tr(Msg::FilterChannel)}</legend>
            <div class="choices">
                {Channel::ALL.iter().map(|c| one(*c)).collect_view()}
                {choice(
                    tr(Msg::FilterWheelchair),
                    Signal::derive(move || view.outcome.with(|o| o.facets.wheelchair)),
                    Signal::derive(move || view.query.with(|q| q.filters.wheelchair)),
                    move || view.filter(|f| f.wheelchair = !f.wheelchair),
                )}
            </div>
        </fieldset>
    }
}

/// Districts: too many for boxes.
#[component]
pub fn Districts() -> impl IntoView {
    let app = app();
    let view = app.view;
    let options = move || {
        let chosen = view.query.with(|q| q.filters.districts.clone());
        let mut named: Vec<_> = view.outcome.with(|o| {
            o.facets
                .districts
                .iter()
                .map(|(ags, n)| {
                    let title = district::by_ags(ags).map_or_else(|| ags.clone(), |d| d.label());
                    (title, ags.clone(), *n)
                })
                .collect()
        });
        named.sort();
        named
            .into_iter()
            .map(|(title, ags, n)| {
                let count = app.i18n.fill(Msg::FilterCount, &[("n", Arg::from(n))]);
                let selected = chosen.contains(&ags);
                view! { <option value=ags selected=selected>{format!("{title} ({count})")}</option> }
            })
            .collect_view()
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
    view! {
        <label class="field">
            <span class="legend">{tr(Msg::FilterDistrict)}</span>
            <select on:change=choose>
                <option value="">{tr(Msg::FilterDistrictAny)}</option>
                {options}
            </select>
        </label>
    }
}

fn number<T: PartialEq>(counts: &[(T, usize)], value: T) -> usize {
    counts.iter().find(|(v, _)| *v == value).map_or(0, |(_, n)| *n)
}
