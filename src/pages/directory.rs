//! The directory: search, filters, results, state of the data.

use crate::ui::device::data_line::DataState;
use crate::ui::list::ResultList;
use crate::ui::search::{Filters, Search};
use leptos::prelude::*;
use views::{Msg, t};

/// The start page.
#[component]
pub fn DirectoryPage() -> impl IntoView {
    view! {
        <h1 class="visually-hidden">{t(Msg::AppTitle)}</h1>
        <div class="tools">
            <Search />
            <Filters />
        </div>
        <ResultList />
        <DataState />
    }
}
