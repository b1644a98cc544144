//! The directory: search, filters, results, state of the data.

use crate::ui::data_line::data_line;
use crate::ui::el::{Node, nodes, part_of};
use crate::ui::filters::filters;
use crate::ui::list::list;
use crate::ui::search::search;
use crate::ui::text::t;
use views::Msg;

/// The start page.
pub fn directory() -> Node {
    let title = part_of("h1", "visually-hidden", vec![t(Msg::AppTitle)]);
    let tools = part_of("div", "tools", vec![search(), filters()]);
    nodes(vec![title, tools, list(), data_line()])
}
