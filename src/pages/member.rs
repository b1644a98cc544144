//! One member: who, whether open, call or go there; then everything else, the quiet facts last.

use crate::state::app;
use crate::state::view::HEADING;
use crate::ui::back::back;
use crate::ui::el::{Node, el, is, node, part_of};
use crate::ui::live::part;
use crate::ui::member::MemberSheet;
use crate::ui::text::t;
use leptos::prelude::*;
use std::sync::Arc;
use views::Msg;

/// The page of the member with this identity.
pub fn member(id: String) -> Node {
    let view = app().view;
    let content = move || {
        // Still loading: the frame stands, the member follows.
        let Some(snapshot) = view.snapshot() else {
            return part_of("p", "quiet", vec![t(Msg::Loading)]);
        };
        let Some(member) = snapshot.find(&id).map(|id| snapshot.get(id)) else {
            let heading = vec![is("id", HEADING), is("tabindex", "-1")];
            return el("h1", heading, vec![t(Msg::MemberGone)]);
        };
        let member = Arc::new(member.clone());
        node(view! { <MemberSheet member=member /> })
    };
    part_of("article", "sheet", vec![back(), part(content)])
}
