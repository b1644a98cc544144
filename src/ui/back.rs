//! The way back to the list.

use crate::state::app;
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::follow;
use crate::ui::text::tr;
use leptos::prelude::*;

/// A link back to where the list was.
pub fn back() -> impl IntoView {
    let view = app().view;
    let href = view.href(|s| {
        s.page = Default::default();
        s.selected = None;
    });
    view! {
        <p class="back">
            <a href=href on:click=follow(move || view.close())>
                {icon(Icon::ArrowLeft)}<span>{tr(Msg::BackToList)}</span>
            </a>
        </p>
    }
}
