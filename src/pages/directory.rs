//! The directory: search, filters, results, state of the data.

use crate::texts::Msg;
use crate::ui::data_line::data_line;
use crate::ui::el::part_of;
use crate::ui::filters::filters;
use crate::ui::list::list;
use crate::ui::search::search;
use crate::ui::text::t;
use leptos::prelude::*;

/// The start page.
pub fn directory() -> AnyView {
    let title = part_of("h1", "visually-hidden", vec![t(Msg::AppTitle)]);
    let tools = part_of("div", "tools", vec![search(), filters()]);
    vec![title, tools, list(), data_line()].into_any()
}
