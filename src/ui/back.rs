//! The way back to the list.

use crate::state::app;
use crate::ui::el::{At, Node, el, follow, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::text::t;
use views::Msg;

/// A link back to where the list was.
pub fn back() -> Node {
    let view = app().view;
    let href = view.href(|s| {
        s.page = Default::default();
        s.selected = None;
    });
    let link = vec![At::made("href", href), follow(move || view.close())];
    let name = part_of("span", "", vec![t(Msg::BackToList)]);
    part_of("p", "back", vec![el("a", link, vec![icon(Icon::ArrowLeft), name])])
}
