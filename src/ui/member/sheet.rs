//! One member as the program shows it: the views, with the clock, the distance, and what this
//! device can do.

use crate::state::{App, app, device};
use directory::geo::Point;
use directory::link::Pane;
use directory::member::Member;
use directory::message::Arg;
use leptos::prelude::*;
use std::sync::Arc;
use views::member::{MemberActions, MemberFacts, MemberTitle, Provenance};
use views::{Icon, Lucide, Msg, t, use_texts};

use crate::state::view::HEADING;
use crate::ui::device::save_button::SaveMember;
use crate::ui::member::aloud;

/// The id of the button that reads the page aloud.
const READ: &str = "read";

/// All of a member: title, actions, facts, provenance.
#[component]
pub fn MemberSheet(
    /// Whom.
    member: Arc<Member>,
) -> impl IntoView {
    let app = app();
    let (view, texts) = (app.view, use_texts());
    let (location, approximate) = (member.location, member.location_precision.is_approximate());
    let distance = move || distance(app, location, approximate).unwrap_or_default();
    let today = Memo::new(move |_| Some(app.clock.now().date()));
    let on_map = location.map(|_| {
        view! {
            <li class="narrow-only">
                <button class="link" type="button" on:click=move |_| view.show(Pane::Map)>
                    <Icon of=Lucide::Map />
                    <span>{t(Msg::MemberOnMap)}</span>
                </button>
            </li>
        }
    });
    let copied = RwSignal::new(false);
    let shared =
        move || texts.text(if copied.get() { Msg::MemberShared } else { Msg::MemberShare });
    let (id, name) = (member.id.clone(), member.name.clone());
    let share = move |_| {
        let address = view.shared_address(&id, texts.locale_untracked());
        device::share(&name, &address, copied);
    };
    aloud::offer(READ);
    view! {
        <MemberTitle
            member=member.clone()
            heading=HEADING
            now=app.clock.moment()
            distance=Signal::derive(distance)
        />
        <MemberActions member=member.clone() map_app=device::map_app() clone:member>
            {on_map}
            <li>
                <SaveMember member=member />
            </li>
        </MemberActions>
        <MemberFacts member=member.clone() today=today asked=view.asked_languages() />
        <Provenance member=member today=Some(app.clock.today()) contact=device::contact()>
            <li>
                <button class="link read" id=READ type="button" hidden on:click=|_| aloud::toggle(READ)>
                    <Icon of=Lucide::Volume2 />
                    <span class="begin">{t(Msg::MemberRead)}</span>
                    <span class="end">{t(Msg::MemberReadStop)}</span>
                </button>
            </li>
            <li>
                <button class="link" type="button" on:click=share>
                    <Icon of=Lucide::Share2 />
                    <span aria-live="polite">{shared}</span>
                </button>
            </li>
            <li>
                <button class="link" type="button" on:click=|_| device::print()>
                    <Icon of=Lucide::Printer />
                    <span>{t(Msg::MemberPrint)}</span>
                </button>
            </li>
        </Provenance>
    }
}

/// "2,1 km · Entfernung von Hildesheim", where both ends are known.
fn distance(app: App, location: Option<Point>, approximate: bool) -> Option<String> {
    let origin = app.view.query.with(|q| q.origin.clone())?;
    let metres = origin.point.distance_m(location?);
    let from = app.i18n.fill(Msg::ResultsOrigin, &[("place", Arg::from(&origin.name))]);
    Some(format!("{} · {from}", app.i18n.distance(metres, approximate)))
}
