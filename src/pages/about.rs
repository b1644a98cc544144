//! About: the data, privacy and what lies on this device, sources and licences, imprint.

use crate::state::view::HEADING;
use crate::state::{app, device};
use crate::ui::about::{data_state, sources, stored_here};
use crate::ui::back::back;
use crate::ui::el::{At, Node, class, el, follow, is, part_of, words};
use crate::ui::live::nothing;
use crate::ui::text::{plain_link, plain_list, t};
use directory::link::Page;
use views::Msg;

/// The page.
pub fn about() -> Node {
    let contact = device::contact().map_or_else(nothing, |address| {
        let link = vec![At::made("href", ["mailto:", &address].concat()), is("dir", "ltr")];
        part_of("p", "", vec![el("a", link, vec![words(address)])])
    });
    let said = |msg| part_of("p", "", vec![t(msg)]);
    let section = |name, mut content: Vec<Node>| {
        content.insert(0, part_of("h2", "", vec![t(name)]));
        part_of("section", "fact", content)
    };
    let statement = plain_link("link", "barrierefreiheit", Msg::AboutStatement);
    let plain = [statement, plain_list("link")].map(|link| part_of("p", "", vec![link]));
    let view = app().view;
    let embedding = vec![
        class("link"),
        At::made("href", view.href(|s| s.page = Page::Embedding)),
        follow(move || view.go(Page::Embedding)),
    ];
    let embedding = part_of("p", "", vec![el("a", embedding, vec![t(Msg::AboutEmbedding)])]);
    let heading = el("h1", vec![is("id", HEADING), is("tabindex", "-1")], vec![t(Msg::About)]);
    part_of(
        "article",
        "sheet",
        vec![
            back(),
            heading,
            said(Msg::AboutLead),
            embedding,
            section(Msg::AboutData, vec![said(Msg::AboutUnconfirmed), data_state()]),
            section(Msg::AboutPrivacy, vec![said(Msg::AboutPrivacyText), stored_here()]),
            section(
                Msg::AboutAccessibility,
                [said(Msg::AboutAccessibilityText)].into_iter().chain(plain).collect(),
            ),
            section(Msg::AboutSources, vec![sources()]),
            section(Msg::AboutImprint, vec![said(Msg::AboutImprintPlaceholder), contact]),
        ],
    )
}
