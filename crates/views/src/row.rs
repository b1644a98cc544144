//! One member in the list.

use crate::icon::{Icon, Lucide};
use crate::link::FollowedLink;
use crate::localizer::{t, use_texts};
use crate::mark::KindMark;
use crate::member::{OpenState, Outdated};
use crate::texts::{self, Msg};
use chrono::NaiveDateTime;
use directory::member::Member;
use leptos::prelude::*;
use std::sync::Arc;

/// What the name of a member is, in the outline of the page where the row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadingLevel {
    /// `h2`
    Second,
    /// `h3`
    Third,
}

/// A row: name, kind, distance, state of the hours, languages.
#[component]
pub fn MemberRow(
    /// Whom.
    member: Arc<Member>,
    /// What its name is in the outline.
    heading: HeadingLevel,
    /// Its place in the list, from 1.
    position: usize,
    /// How long the list is.
    #[prop(into)]
    total: Signal<usize>,
    /// The address of its page.
    href: String,
    /// The moment, as wall time in Niedersachsen.
    #[prop(into)]
    now: Signal<Option<NaiveDateTime>>,
    /// How far it is, in metres.
    #[prop(optional_no_strip)]
    distance: Option<f64>,
    /// The languages that are asked for.
    #[prop(optional, into)]
    asked: Signal<Vec<String>>,
    /// Whether it is saved on this device.
    #[prop(optional, into)]
    saved: Signal<bool>,
    /// Whether it is the one under the pointer or the focus.
    #[prop(optional, into)]
    hovered: Signal<bool>,
    /// Whether it is the one that is open.
    #[prop(optional, into)]
    selected: Signal<bool>,
    /// The link was followed.
    #[prop(optional, into)]
    on_open: Option<Callback<()>>,
    /// The pointer or the focus has come, or gone.
    #[prop(optional, into)]
    on_hover: Option<Callback<bool>>,
) -> impl IntoView {
    let texts = use_texts();
    let approximate = distance.is_some() && member.location_precision.is_approximate();
    let placeless = member.location.is_none();
    let distance = move || distance.map(|metres| texts.distance(metres, approximate));
    let hover = move |on_it: bool| {
        if let Some(on_hover) = on_hover {
            on_hover.run(on_it);
        }
    };
    let name = member.name.clone();
    let link = view! {
        <FollowedLink href=href on_follow=on_open>
            {name}
        </FollowedLink>
    };
    let name = match heading {
        HeadingLevel::Second => {
            view! { <h2 class="name" lang="de" dir="auto">{link}</h2> }.into_any()
        }
        HeadingLevel::Third => {
            view! { <h3 class="name" lang="de" dir="auto">{link}</h3> }.into_any()
        }
    };
    let city = member.city.clone().map(|city| {
        view! {
            <span lang="de" dir="auto">
                {city}
            </span>
        }
    });
    let approximate = approximate.then_some(Msg::RowApproximate);
    let placeless = placeless.then_some(Msg::RowNoPlace);
    let remarks = approximate.into_iter().chain(placeless);
    let remarks = remarks.map(|msg| view! { <span class="approximate">{t(msg)}</span> });
    view! {
        <li
            class="row"
            class:hovered=hovered
            class:selected=selected
            aria-setsize=move || total.get().to_string()
            aria-posinset=position.to_string()
            on:mouseenter=move |_| hover(true)
            on:mouseleave=move |_| hover(false)
            on:focusin=move |_| hover(true)
            on:focusout=move |_| hover(false)
        >
            <KindMark kind=member.kind />
            {name}
            <p class="kind">
                <span>{t(texts::kind(member.kind))}</span>
                {city}
                <Show when=move || saved.get()>
                    <SavedMark />
                </Show>
            </p>
            <OpenState member=member.clone() now=now />
            <Outdated member=member.clone() now=now />
            <RowLanguages member=member asked=asked />
            <p class="distance">{distance} {remarks.collect_view()}</p>
        </li>
    }
}

/// The mark of a saved member.
#[component]
fn SavedMark() -> impl IntoView {
    view! {
        <span class="saved-mark">
            <Icon of=Lucide::Bookmark />
            <span class="visually-hidden">{t(Msg::SavedMark)}</span>
        </span>
    }
}

/// The counselling languages; that nothing is stated is said to those only who ask for one.
#[component]
fn RowLanguages(member: Arc<Member>, asked: Signal<Vec<String>>) -> impl IntoView {
    let texts = use_texts();
    move || {
        let asked = asked.get();
        let languages = spoken(texts, &member, &asked)
            .or_else(|| (!asked.is_empty()).then(|| texts.text(Msg::GroupUnstated)))?;
        Some(view! { <SpokenLine languages=languages /> })
    }
}

/// The line that says it.
#[component]
pub fn SpokenLine(
    /// In words.
    languages: String,
) -> impl IntoView {
    view! {
        <p class="spoken">
            <Icon of=Lucide::Languages />
            <span>{languages}</span>
        </p>
    }
}

/// The counselling languages in words, those asked for in front; `None` where nothing is stated.
fn spoken(texts: crate::Texts, member: &Member, asked: &[String]) -> Option<String> {
    if member.languages.is_empty() {
        let interpreter = member.interpretation_services == Some(true);
        return interpreter.then(|| texts.text(Msg::MemberInterpreter));
    }
    Some(texts.language_names(crate::member::asked_first(&member.languages, asked)))
}
