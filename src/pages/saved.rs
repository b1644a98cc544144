//! The offices that are saved on this device.

use crate::state::view::HEADING;
use crate::ui::frame::back::BackLink;
use crate::ui::list::saved::SavedList;
use leptos::prelude::*;
use views::{Msg, t};

/// The page.
#[component]
pub fn SavedPage() -> impl IntoView {
    view! {
        <article class="sheet">
            <BackLink />
            <h1 id=HEADING tabindex="-1">
                {t(Msg::SavedTitle)}
            </h1>
            <SavedList />
        </article>
    }
}
