//! About: the data, privacy and what lies on this device, sources and licences, imprint.

use crate::state::device;
use crate::texts::Msg;
use crate::ui::about::{DataState, Sources, StoredHere};
use crate::ui::back::Back;
use crate::ui::detail::HEADING;
use crate::ui::text::tr;
use leptos::prelude::*;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    let contact = device::contact();
    view! {
        <article class="sheet">
            <Back/>
            <h1 id=HEADING tabindex="-1">{tr(Msg::About)}</h1>
            <p>{tr(Msg::AboutLead)}</p>
            <section class="fact">
                <h2>{tr(Msg::AboutData)}</h2>
                <p>{tr(Msg::AboutUnconfirmed)}</p>
                <DataState/>
            </section>
            <section class="fact">
                <h2>{tr(Msg::AboutPrivacy)}</h2>
                <p>{tr(Msg::AboutPrivacyText)}</p>
                <StoredHere/>
            </section>
            <section class="fact">
                <h2>{tr(Msg::AboutAccessibility)}</h2>
                <p>{tr(Msg::AboutAccessibilityText)}</p>
                <p><a href="liste.html">{tr(Msg::PlainList)}</a></p>
            </section>
            <section class="fact">
                <h2>{tr(Msg::AboutSources)}</h2>
                <Sources/>
            </section>
            <section class="fact">
                <h2>{tr(Msg::AboutImprint)}</h2>
                <p>{tr(Msg::AboutImprintPlaceholder)}</p>
                {contact.map(|address| view! {
                    <p><a href=format!("mailto:{address}") dir="ltr">{address.clone()}</a></p>
                })}
            </section>
        </article>
    }
}
