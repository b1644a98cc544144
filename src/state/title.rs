//! The document's title: what is shown, and last the finder (WCAG 2.4.2). The only writer of it.

use crate::edge::host;
use crate::state::App;
use crate::state::view::MemberShown;
use directory::link::Page;
use directory::message::Arg;
use directory::query::Query;
use leptos::prelude::*;
use views::member::district_name;
use views::{Msg, title};

/// Lets the title follow what is shown, from now on.
pub fn follow(app: App) {
    let title = Memo::new(move |_| title::document(&*app.i18n.texts.language(), &shown(app)));
    Effect::new(move || title.with(|title| host::set_title(title)));
}

/// What is shown, in words; empty for the list as it stands before anything is asked.
fn shown(app: App) -> String {
    let (view, i18n) = (app.view, app.i18n);
    match view.page() {
        Page::About => return i18n.text(Msg::About),
        Page::Saved => return i18n.text(Msg::SavedTitle),
        Page::Embedding => return i18n.text(Msg::AboutEmbedding),
        Page::Directory => {}
    }
    match view.selected_id().map(|_| view.member_shown()) {
        Some(MemberShown::Here(id)) => view.member(id, |m| m.name.clone()).unwrap_or_default(),
        Some(MemberShown::Gone) => i18n.text(Msg::MemberGone),
        Some(MemberShown::Damaged) => i18n.text(Msg::MemberDamaged),
        Some(MemberShown::Loading) => String::new(),
        None => asked(app),
    }
}

/// Where and for what is searched.
fn asked(app: App) -> String {
    app.view.query.with(|Query { text, origin, filters, .. }| {
        let place = origin.as_ref().map(|origin| match origin.name.is_empty() {
            true => app.i18n.text(Msg::SearchPositionName),
            false => origin.name.clone(),
        });
        let words = directory::text::has_words(text)
            .then(|| app.i18n.fill(Msg::FilterText, &[("text", Arg::from(text))]));
        let districts = filters.districts.iter().map(|ags| district_name(ags));
        place.into_iter().chain(words).chain(districts).collect::<Vec<_>>().join(" · ")
    })
}
