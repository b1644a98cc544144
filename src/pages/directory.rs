//! The directory: search, filters, results, state of the data.

use crate::ui::data_line::data_line;
use crate::ui::el::{Node, node};
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
        {*data_line()}
    }
}

/// The start page, for a frame that is not written as a component yet.
pub fn directory() -> Node {
    node(view! { <DirectoryPage /> })
}
