//! The choices of each filter, with what each would leave.

use crate::state::app;
use crate::state::view::View;
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

/// One box.
#[component]
fn ChoiceBox(
    /// How many results it would leave.
    left: Memo<usize>,
    /// Whether it is chosen.
    chosen: Signal<bool>,
    /// It was chosen, or is no longer.
    #[prop(into)]
    on_toggle: Callback<()>,
    /// Its name.
    children: Children,
) -> impl IntoView {
    let texts = use_texts();
    view! {
        <label class="choice" class:none=move || left.get() == 0>
            <input type="checkbox" prop:checked=chosen on:change=move |_| on_toggle.run(()) />
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
    let view = app().view;
    let (counted, asked, toggled) = (tag.clone(), tag.clone(), tag.clone());
    let left = Memo::new(move |_| {
        view.outcome
            .with(|o| o.facets.languages.iter().find(|l| l.tag == counted).map_or(0, |l| l.stated))
    });
    let chosen = move || view.query.with(|q| q.filters.languages.contains(&asked));
    let toggle = move |()| {
        view.filter(|f| {
            if !f.languages.remove(&toggled) {
                f.languages.insert(toggled.clone());
            }
        });
    };
    view! {
        <ChoiceBox left=left chosen=Signal::derive(chosen) on_toggle=toggle>
            <LanguageName tag=tag />
        </ChoiceBox>
    }
}

/// Topics.
#[component]
pub fn TopicChoices() -> impl IntoView {
    let view = app().view;
    let choice = move |topic: Topic| {
        let left = Memo::new(move |_| view.outcome.with(|o| number(&o.facets.topics, topic)));
        let chosen = move || view.query.with(|q| q.filters.topics.contains(&topic));
        view! {
            <ChoiceBox
                left=left
                chosen=Signal::derive(chosen)
                on_toggle=move |()| view.filter(|f| flip(&mut f.topics, topic))
            >
                <ExplainedName name=texts::topic(topic) about=texts::topic_about(topic) />
            </ChoiceBox>
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
    let view = app().view;
    let choice = move |kind: Kind| {
        let left = Memo::new(move |_| view.outcome.with(|o| number(&o.facets.kinds, kind)));
        let chosen = move || view.query.with(|q| q.filters.kinds.contains(&kind));
        view! {
            <ChoiceBox
                left=left
                chosen=Signal::derive(chosen)
                on_toggle=move |()| view.filter(|f| flip(&mut f.kinds, kind))
            >
                <KindMark kind=kind />
                <ExplainedName name=texts::kind(kind) about=texts::kind_about(kind) />
            </ChoiceBox>
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
    let view = app().view;
    let choice = move |channel: Channel| {
        let left = Memo::new(move |_| view.outcome.with(|o| number(&o.facets.channels, channel)));
        let chosen = move || view.query.with(|q| q.filters.channels.contains(&channel));
        view! {
            <ChoiceBox
                left=left
                chosen=Signal::derive(chosen)
                on_toggle=move |()| view.filter(|f| flip(&mut f.channels, channel))
            >
                {t(texts::channel(channel))}
            </ChoiceBox>
        }
    };
    view! {
        <ChoiceGroup legend=Msg::FilterChannel>
            {Channel::ALL.iter().copied().map(choice).collect_view()}
            <ChoiceBox
                left=Memo::new(move |_| view.outcome.with(|o| o.facets.wheelchair))
                chosen=Signal::derive(move || view.query.with(|q| q.filters.wheelchair))
                on_toggle=move |()| view.filter(|f| f.wheelchair = !f.wheelchair)
            >
                {t(Msg::FilterWheelchair)}
            </ChoiceBox>
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
