//! The directory: search, filters, results, state of the data.

use crate::texts::Msg;
use crate::ui::data_line::DataLine;
use crate::ui::filters::Filters;
use crate::ui::list::List;
use crate::ui::search::Search;
use crate::ui::text::tr;
use leptos::prelude::*;

/// The start page.
#[component]
pub fn Directory() -> impl IntoView {
    view! {
        <h1 class="visually-hidden">{tr(Msg::AppTitle)}</h1>
        <div class="tools">
            <Search/>
            <Filters/>
        </div>
        <List/>
        <DataLine/>
    }
}
