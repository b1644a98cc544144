//! The beginning of a member's page: name, kind, state of the hours, and what has to be known first.

use super::{OpenState, Outdated};
use crate::localizer::t;
use crate::mark::KindMark;
use crate::texts::{self, Msg};
use chrono::NaiveDateTime;
use directory::member::Member;
use leptos::prelude::*;
use std::sync::Arc;

/// Name, kind, state of the hours.
#[component]
pub fn MemberTitle(
    /// Whose.
    member: Arc<Member>,
    /// The id of the heading, for whoever moves the focus there.
    heading: &'static str,
    /// The moment, as wall time in Niedersachsen.
    #[prop(into)]
    now: Signal<Option<NaiveDateTime>>,
    /// How far it is and from where, in words; empty where nobody knows.
    #[prop(into)]
    distance: Signal<String>,
) -> impl IntoView {
    let alert = member.alert.clone().map(|alert| {
        view! {
            <p class="alert" lang="de" dir="auto">
                {alert}
            </p>
        }
    });
    let no_counselling = (member.counsels_individuals == Some(false))
        .then(|| view! { <p class="alert">{t(Msg::MemberCounselsNo)}</p> });
    view! {
        <header class="title">
            <p class="kind">
                <KindMark kind=member.kind />
                <span>{t(texts::kind(member.kind))}</span>
            </p>
            <h1 id=heading tabindex="-1" lang="de" dir="auto">
                {member.name.clone()}
            </h1>
            <OpenState member=member.clone() now=now />
            <p class="quiet">{distance}</p>
            <Outdated member=member now=now />
            {alert}
            {no_counselling}
        </header>
    }
}
