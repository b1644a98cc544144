//! The offices that are saved on this device.

use crate::state::view::HEADING;
use crate::ui::back::back;
use crate::ui::el::{Node, el, is, part_of};
use crate::ui::saved::saved_list;
use crate::ui::text::t;
use views::Msg;

/// The page.
pub fn saved() -> Node {
    let heading = el("h1", vec![is("id", HEADING), is("tabindex", "-1")], vec![t(Msg::SavedTitle)]);
    part_of("article", "sheet", vec![back(), heading, saved_list()])
}
