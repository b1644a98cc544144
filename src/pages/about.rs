//! About: the data, privacy and what lies on this device, sources and licences, imprint.

use crate::state::device;
use crate::texts::Msg;
use crate::ui::about::{data_state, sources, stored_here};
use crate::ui::back::back;
use crate::ui::detail::HEADING;
use crate::ui::text::tr;
use leptos::prelude::*;

/// The page.
pub fn about() -> impl IntoView {
    let contact = device::contact();
    view! {
        <article class="sheet">
            {back()}
            <h1 id=HEADING tabindex="-1">{tr(Msg::About)}</h1>
            <p>{tr(Msg::AboutLead)}</p>
            <section class="fact">
                <h2>{tr(Msg::AboutData)}</h2>
                <p>{tr(Msg::AboutUnconfirmed)}</p>
                {data_state().into_any()}
            </section>
            <section class="fact">
                <h2>{tr(Msg::AboutPrivacy)}</h2>
                <p>{tr(Msg::AboutPrivacyText)}</p>
                {stored_here().into_any()}
            </section>
            <section class="fact">
                <h2>{tr(Msg::AboutAccessibility)}</h2>
                <p>{tr(Msg::AboutAccessibilityText)}</p>
                <p><a href="liste.html">{tr(Msg::PlainList)}</a></p>
            </section>
            <section class="fact">
                <h2>{tr(Msg::AboutSources)}</h2>
                {sources()}
            </section>
            <section class="fact">
                <h2>{tr(Msg::AboutImprint)}</h2>
                <p>{tr(Msg::AboutImprintPlaceholder)}</p>
                {contact.map(|address| view! {
                    <p><a href=format!("mailto:{address}") dir="ltr">{address.clone()}</a></p>
                }.into_any())}
            </section>
        </article>
    }
}
