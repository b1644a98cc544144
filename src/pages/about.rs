//! About: the data, privacy and what lies on this device, sources and licences, imprint.

use crate::state::view::HEADING;
use crate::state::{app, device};
use crate::ui::device::about::{DataState, Sources, StoredHere};
use crate::ui::frame::back::BackLink;
use crate::ui::plain::{PlainListLink, PlainPageLink};
use directory::link::Page;
use leptos::prelude::*;
use views::{FollowedLink, Msg, t};

/// The page.
#[component]
pub fn AboutPage() -> impl IntoView {
    let view = app().view;
    let embedding = view.href(|s| s.page = Page::Embedding);
    let go = Callback::new(move |()| view.go(Page::Embedding));
    let contact = device::contact().map(|address| view! { <Contact address=address /> });
    view! {
        <article class="sheet">
            <BackLink />
            <h1 id=HEADING tabindex="-1">
                {t(Msg::About)}
            </h1>
            <p>{t(Msg::AboutLead)}</p>
            <p>
                <FollowedLink class="link" href=embedding on_follow=Some(go)>
                    {t(Msg::AboutEmbedding)}
                </FollowedLink>
            </p>
            <AboutSection title=Msg::AboutData>
                <p>{t(Msg::AboutUnconfirmed)}</p>
                <DataState />
            </AboutSection>
            <AboutSection title=Msg::AboutPrivacy>
                <p>{t(Msg::AboutPrivacyText)}</p>
                <StoredHere />
            </AboutSection>
            <AboutSection title=Msg::AboutAccessibility>
                <p>{t(Msg::AboutAccessibilityText)}</p>
                <p>
                    <PlainPageLink
                        class=Some("link")
                        page="barrierefreiheit"
                        text=Msg::AboutStatement
                    />
                </p>
                <p>
                    <PlainListLink class="link" />
                </p>
            </AboutSection>
            <AboutSection title=Msg::AboutSources>
                <Sources />
            </AboutSection>
            <AboutSection title=Msg::AboutImprint>
                <p>{t(Msg::AboutImprintPlaceholder)}</p>
                {contact}
            </AboutSection>
        </article>
    }
}

/// A part of the page under its title.
#[component]
fn AboutSection(
    /// Its title.
    title: Msg,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="fact">
            <h2>{t(title)}</h2>
            {children()}
        </section>
    }
}

/// The operator's mail address.
#[component]
fn Contact(
    /// The address.
    address: String,
) -> impl IntoView {
    view! {
        <p>
            <a href=format!("mailto:{address}") dir="ltr">
                {address.clone()}
            </a>
        </p>
    }
}
