//! The choices of each filter, with what each would leave.

use crate::state::app;
use crate::state::view::View;
use directory::query::{Facets, Filters};
use directory::terms::{Channel, Kind, Set, Term, Topic};
use leptos::prelude::*;
use views::member::{LanguageName, district_name};
use views::texts::{self, Msg};
use views::{KindMark, Texts, t, use_texts};

/// Choices under their name.
#[component]
fn ChoiceGroup(
    /// What they are.
    legend: Msg,
    /// What there is to know before one chooses.
    #[prop(optional)]
    hint: Option<Msg>,
    /// The choices.
    children: Children,
) -> impl IntoView {
    let hint = hint.map(|hint| view! { <p class="quiet">{t(hint)}</p> });
    view! {
        <fieldset>
            <legend>{t(legend)}</legend>
            {hint}
            <div class="choices">{children()}</div>
        </fieldset>
    }
}

/// A box for one thing that may be asked for.
#[component]
fn FilterChoice(
    /// How many results it would leave.
    left: impl Fn(&Facets) -> usize + Send + Sync + 'static,
    /// Whether it is chosen.
    chosen: impl Fn(&Filters) -> bool + Send + Sync + 'static,
    /// Chooses it, or takes it back.
    toggle: impl Fn(&mut Filters) + Send + Sync + 'static,
    /// Its name.
    children: Children,
) -> impl IntoView {
    let (view, texts) = (app().view, use_texts());
    let left = Memo::new(move |_| view.outcome.with(|o| left(&o.facets)));
    let chosen = move || view.query.with(|q| chosen(&q.filters));
    view! {
        <label class="choice" class:none=move || left.get() == 0>
            <input
                type="checkbox"
                prop:checked=chosen
                on:change=move |_| view.filter(|filters| toggle(filters))
            />
            <span class="label">{children()}</span>
            <span class="number">{move || texts.number(left.get())}</span>
        </label>
    }
}

/// A name, and below it what that means.
#[component]
fn ExplainedName(name: Msg, about: Msg) -> impl IntoView {
    view! {
        <span>
            {t(name)}
            <span class="quiet about">{t(about)}</span>
        </span>
    }
}

/// Puts a value into a set, or takes it out.
fn flip<T: Term>(set: &mut Set<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}

/// The number of one of several values.
fn number<T: PartialEq>(counts: &[(T, usize)], value: T) -> usize {
    counts.iter().find(|(v, _)| *v == value).map_or(0, |(_, n)| *n)
}

/// Counselling languages. Their order stays while the choices are open, so that nothing moves under
/// a finger.
#[component]
pub fn LanguageChoices() -> impl IntoView {
    let (view, texts) = (app().view, use_texts());
    let tags = Memo::new(move |_| ordered_languages(view, texts));
    view! {
        <ChoiceGroup legend=Msg::FilterLanguage hint=Msg::FilterLanguageHint>
            <For each=move || tags.get() key=Clone::clone let:tag>
                <LanguageChoice tag=tag />
            </For>
        </ChoiceGroup>
    }
}

/// The page's own language first, whether or not an office states it, then its relatives; then by
/// how many offices state it.
fn ordered_languages(view: View, texts: Texts) -> Vec<String> {
    let locale = texts.locale();
    let mut ranked: Vec<(usize, String, String)> = view.outcome.with_untracked(|o| {
        let rank = |tag: &str, stated: usize| match tag {
            tag if tag == locale.spoken() => 0,
            tag if locale.speaks(tag) => 1,
            _ => usize::MAX - stated,
        };
        let counts = o.facets.languages.iter();
        counts
            .map(|l| (rank(&l.tag, l.stated), texts.language_name(&l.tag), l.tag.clone()))
            .collect()
    });
    ranked.sort_unstable();
    if ranked.first().is_none_or(|(rank, ..)| *rank > 1) {
        ranked.insert(0, (0, String::new(), locale.spoken().to_owned()));
    }
    ranked.into_iter().map(|(.., tag)| tag).collect()
}

#[component]
fn LanguageChoice(tag: String) -> impl IntoView {
    let (counted, asked, toggled) = (tag.clone(), tag.clone(), tag.clone());
    let left = move |facets: &Facets| {
        facets.languages.iter().find(|l| l.tag == counted).map_or(0, |l| l.stated)
    };
    let toggle = move |filters: &mut Filters| {
        if !filters.languages.remove(&toggled) {
            filters.languages.insert(toggled.clone());
        }
    };
    view! {
        <FilterChoice
            left=left
            chosen=move |filters: &Filters| filters.languages.contains(&asked)
            toggle=toggle
        >
            <LanguageName tag=tag />
        </FilterChoice>
    }
}

/// Topics.
#[component]
pub fn TopicChoices() -> impl IntoView {
    let choice = |topic: Topic| {
        view! {
            <FilterChoice
                left=move |facets: &Facets| number(&facets.topics, topic)
                chosen=move |filters: &Filters| filters.topics.contains(&topic)
                toggle=move |filters: &mut Filters| flip(&mut filters.topics, topic)
            >
                <ExplainedName name=texts::topic(topic) about=texts::topic_about(topic) />
            </FilterChoice>
        }
    };
    view! {
        <ChoiceGroup legend=Msg::FilterTopic>
            {Topic::ALL.iter().copied().map(choice).collect_view()}
        </ChoiceGroup>
    }
}

/// Kinds.
#[component]
pub fn KindChoices() -> impl IntoView {
    let choice = |kind: Kind| {
        view! {
            <FilterChoice
                left=move |facets: &Facets| number(&facets.kinds, kind)
                chosen=move |filters: &Filters| filters.kinds.contains(&kind)
                toggle=move |filters: &mut Filters| flip(&mut filters.kinds, kind)
            >
                <KindMark kind=kind />
                <ExplainedName name=texts::kind(kind) about=texts::kind_about(kind) />
            </FilterChoice>
        }
    };
    view! {
        <ChoiceGroup legend=Msg::FilterKind>
            {Kind::ALL.iter().copied().map(choice).collect_view()}
        </ChoiceGroup>
    }
}

/// Ways to reach an office, and access for wheelchairs.
#[component]
pub fn ChannelChoices() -> impl IntoView {
    let choice = |channel: Channel| {
        view! {
            <FilterChoice
                left=move |facets: &Facets| number(&facets.channels, channel)
                chosen=move |filters: &Filters| filters.channels.contains(&channel)
                toggle=move |filters: &mut Filters| flip(&mut filters.channels, channel)
            >
                {t(texts::channel(channel))}
            </FilterChoice>
        }
    };
    view! {
        <ChoiceGroup legend=Msg::FilterChannel>
            {Channel::ALL.iter().copied().map(choice).collect_view()}
            <FilterChoice
                left=|facets: &Facets| facets.wheelchair
                chosen=|filters: &Filters| filters.wheelchair
                toggle=|filters: &mut Filters| filters.wheelchair = !filters.wheelchair
            >
                {t(Msg::FilterWheelchair)}
            </FilterChoice>
        </ChoiceGroup>
    }
}

/// Districts: too many for boxes.
#[component]
pub fn DistrictChoices() -> impl IntoView {
    let (view, texts) = (app().view, use_texts());
    let options = move || {
        let chosen = view.query.with(|q| q.filters.districts.clone());
        let mut named: Vec<(String, String, usize)> = view.outcome.with(|o| {
            let counts = o.facets.districts.iter();
            counts.map(|(ags, n)| (district_name(ags), ags.clone(), *n)).collect()
        });
        named.sort_unstable();
        let option = |(name, ags, left): (String, String, usize)| {
            let is_chosen = chosen.contains(&ags);
            let text = format!("{name} ({})", texts.count(Msg::FilterCount, left));
            // Once somebody has chosen, browsers heed the property only.
            view! {
                <option value=ags selected=is_chosen prop:selected=is_chosen>
                    {text}
                </option>
            }
        };
        named.into_iter().map(option).collect_view()
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
            <span class="legend">{t(Msg::FilterDistrict)}</span>
            <select on:change=choose>
                <option value="">{t(Msg::FilterDistrictAny)}</option>
                {options}
            </select>
        </label>
    }
}
