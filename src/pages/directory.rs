//! The directory: search, filters, results, state of the data.

use crate::texts::Msg;
use crate::ui::data_line::data_line;
use crate::ui::filters::filters;
use crate::ui::list::list;
use crate::ui::search::search;
use crate::ui::text::tr;
use leptos::prelude::*;

/// The start page.
pub fn directory() -> impl IntoView {
    view! {
        <h1 class="visually-hidden">{tr(Msg::AppTitle)}</h1>
        <div class="tools">
            {search().into_any()}
            {filters().into_any()}
        </div>
        {list().into_any()}
        {data_line().into_any()}
    }
}
