//! What is looked at: the only writer of the query, the selected member and the address bar.
//!
//! Every state of the directory is an address; back and forward work. Steps that a person would
//! want to take back (a filter, a member, a page) are steps in the history; typing and moving the
//! map write in place; closing goes back to where it was opened (`view/steps.rs`).

mod entry;
mod steps;

use crate::edge::{config, frame, host};
use crate::state::answer;
use crate::state::clock::Clock;
use crate::state::data::Data;
use crate::state::i18n::I18n;
use directory::link::{self, Found, MapView, Page, Pane, PlaceRequest, ViewState};
use directory::locale::{Locale, SOURCE};
use directory::member::{Member, MemberId};
use directory::query::{Filters, Origin, OriginSource, Outcome, Query, Sort};
use directory::snapshot::Snapshot;
use entry::Entry;
use leptos::prelude::*;
use std::cell::Cell;
use std::sync::Arc;
pub use views::layout::{HEADING, RESULTS};
use views::results::STEP;

/// Wide enough for list and map side by side.
const WIDE: &str = "(min-width: 56rem)";

/// The view and what follows from it.
#[derive(Debug, Clone, Copy)]
pub struct View {
    state: RwSignal<ViewState>,
    /// The question as it stands.
    pub query: Memo<Query>,
    /// Its answer; empty until there are members.
    pub outcome: Memo<Arc<Outcome>>,
    /// How many rows stand in the document.
    pub shown: RwSignal<usize>,
    /// The member under the pointer or the focus, in the list or on the map.
    pub hovered: RwSignal<Option<MemberId>>,
    /// Whether list and map stand side by side.
    pub wide: RwSignal<bool>,
    data: Data,
    /// What the browser's history knows of where we are.
    entry: StoredValue<Entry>,
    /// What is written over the entry that we go back to.
    returning: StoredValue<Option<ViewState>>,
    /// Rows to show at first for the next question.
    next_rows: StoredValue<Option<usize>>,
    scroll: StoredValue<f64>,
    /// What gets the focus back when a member closes.
    opener: StoredValue<&'static str>,
}

/// How it stands with the member that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberShown {
    /// There are no members yet.
    Loading,
    /// The directory has it.
    Here(MemberId),
    /// The directory has none of this identity.
    Gone,
    /// The link that asks for it is damaged.
    Damaged,
}

/// The districts to which an embedded page is confined by its address; none for the whole state.
pub fn districts() -> Vec<String> {
    let ViewState { embed, query, .. } = link::decode(&host::query_string());
    if embed { query.filters.districts.into_iter().collect() } else { Vec::new() }
}

/// How many rows are shown at first: a partner's page may have said.
fn first_rows() -> usize {
    frame::limit().unwrap_or(STEP)
}

/// A page of one member, taken over, is the program at that member: the address says so.
fn leave_member_page() {
    let Some((id, locale)) = link::member_of_page(&host::path()) else { return };
    let mut state = link::decode(&host::query_string());
    state.selected = Some(id);
    // Whoever opened it in another language than German asked for that one.
    if locale != SOURCE {
        state.language = Some(locale.tag.to_owned());
    }
    host::leave_folder(&link::encode(&state));
}

impl View {
    /// The view that the address asks for.
    pub fn start(data: Data, i18n: I18n, clock: Clock) -> Self {
        leave_member_page();
        let state = RwSignal::new(link::decode(&host::query_string()));
        let entry = Entry::read(&host::entry_note().unwrap_or_default());
        let query = Memo::new(move |_| state.with(|s| s.query.clone()));
        let outcome = answer::follow(data, i18n, clock, query);
        // A partner's page may want no second column.
        let may_be_wide = !frame::is_narrow();
        let view = Self {
            state,
            query,
            outcome,
            shown: RwSignal::new(entry.shown.max(first_rows())),
            hovered: RwSignal::new(None),
            wide: RwSignal::new(may_be_wide && host::matches(WIDE)),
            data,
            scroll: StoredValue::new(entry.top),
            entry: StoredValue::new(entry),
            returning: StoredValue::new(None),
            next_rows: StoredValue::new(None),
            opener: StoredValue::new(RESULTS),
        };
        let first = Cell::new(true);
        Effect::new(move || {
            let query = query.get();
            if first.replace(false) {
                return;
            }
            let rows = view.next_rows.try_update_value(Option::take).flatten();
            view.shown.set(rows.unwrap_or_default().max(first_rows()));
            // Whoever asks beyond the districts of the first question needs the whole state.
            if !districts().iter().all(|ags| query.filters.districts.contains(ags)) {
                untrack(|| data.widen());
            }
        });
        if may_be_wide {
            host::on_match(WIDE, move |wide| view.wide.set(wide));
        }
        host::on_event(host::PageEvent::Navigated, move || view.follow_address());
        host::on_event(host::PageEvent::BeforePrint, move || view.show_all());
        Effect::new(move || view.mend_selected());
        view
    }

    /// Follows every change of what is looked at.
    pub fn track(self) {
        self.state.track();
    }

    /// Which page.
    pub fn page(self) -> Page {
        self.state.with(|s| s.page)
    }

    /// List or map, where only one fits.
    pub fn pane(self) -> Pane {
        self.state.with(|s| s.pane)
    }

    /// The place from which distances are to count, as long as nobody has looked up where it is.
    pub fn place_request(self) -> Option<PlaceRequest> {
        self.state.with(|s| s.place.clone())
    }

    /// Puts what was looked up in the place of the request, which the visitor never typed: no step.
    pub fn resolve_place(self, origin: Origin) {
        self.replace(|s| {
            s.place = None;
            s.query.origin = Some(origin);
        });
    }

    /// Where the map looks, if the address says so.
    pub fn map(self) -> Option<MapView> {
        self.state.with_untracked(|s| s.map)
    }

    /// Whether the page stands in a partner's page.
    pub fn is_embedded(self) -> bool {
        self.state.with_untracked(|s| s.embed)
    }

    /// The selected member's identity, whether or not the directory has it.
    pub fn selected_id(self) -> Option<String> {
        self.state.with(|s| s.selected.clone())
    }

    /// How it stands with the selected member.
    pub fn member_shown(self) -> MemberShown {
        let (Some(id), Some(snapshot)) = (self.selected_id(), self.data.snapshot()) else {
            return MemberShown::Loading;
        };
        match link::find_member(&snapshot, &id) {
            Found::Member(id) => MemberShown::Here(id),
            Found::Gone => MemberShown::Gone,
            Found::Damaged => MemberShown::Damaged,
        }
    }

    /// Writes the identity that a mangled link meant in its place: no step.
    fn mend_selected(self) {
        if let MemberShown::Here(id) = self.member_shown()
            && let Some(id) = self.member(id, |m| m.id.clone())
        {
            self.replace(|s| s.selected = Some(id));
        }
    }

    /// The selected member's place in the snapshot.
    pub fn selected(self) -> Option<MemberId> {
        let id = self.selected_id()?;
        self.data.snapshot()?.find(&id)
    }

    /// Whether a member or a page covers the list: on narrow screens with the map in front, the
    /// selected member is a card on the map instead.
    pub fn covers_list(self) -> bool {
        let behind_map = !self.wide.get() && self.pane() == Pane::Map;
        self.page() != Page::Directory || (self.selected_id().is_some() && !behind_map)
    }

    /// The member whose card stands on the map, where only the map fits.
    pub fn on_card(self) -> Option<MemberId> {
        if self.wide.get() || self.pane() != Pane::Map { None } else { self.selected() }
    }

    /// A member of the current snapshot.
    pub fn member<T>(self, id: MemberId, read: impl FnOnce(&Member) -> T) -> Option<T> {
        self.snapshot().map(|s| read(s.get(id)))
    }

    /// The current snapshot.
    pub fn snapshot(self) -> Option<Arc<Snapshot>> {
        self.data.snapshot()
    }

    /// The browser's Unicode decomposition, for questions to the gazetteer.
    pub fn decompose(self) -> directory::text::Decompose {
        crate::edge::intl::decompose
    }

    /// The counselling languages that are asked for.
    pub fn asked_languages(self) -> Signal<Vec<String>> {
        Signal::derive(move || self.query.with(|q| q.filters.languages.iter().cloned().collect()))
    }

    /// The address to share of a member: its page, where the site has one, else the program at it.
    pub fn shared_address(self, id: &str, locale: &Locale) -> String {
        if config::read(config::Setting::MemberPages).is_empty() {
            return self
                .href(|s| *s = ViewState { selected: Some(id.to_owned()), ..Default::default() });
        }
        let name = [link::MEMBER_PAGES, "/", id].concat();
        host::absolute(&locale.file(&name))
    }

    /// The address of another view, for links.
    pub fn href(self, change: impl FnOnce(&mut ViewState)) -> String {
        let mut state = self.state.get_untracked();
        change(&mut state);
        host::address(&link::encode(&state))
    }

    /// What stands in the search box; in place, since it changes with every key.
    pub fn search(self, text: String) {
        self.replace(|s| s.query.text = text);
    }

    /// From where distances count. The text that found a place has done its work; where a device or
    /// nobody says where, it stays.
    pub fn set_origin(self, origin: Option<Origin>) {
        self.step(|s| {
            if origin.as_ref().is_some_and(|o| o.source != OriginSource::Position) {
                s.query.text.clear();
            }
            // Another place is another piece of the map.
            if origin.is_some() {
                s.query.filters.area = None;
            }
            s.query.origin = origin;
            s.query.sort = None;
            s.place = None;
        });
    }

    /// Changes the filters.
    pub fn filter(self, change: impl FnOnce(&mut Filters)) {
        self.step(|s| change(&mut s.query.filters));
    }

    /// Replaces the whole question.
    pub fn ask(self, query: Query) {
        self.step(|s| s.query = query);
    }

    /// Chooses the order.
    pub fn sort(self, sort: Sort) {
        self.step(|s| s.query.sort = Some(sort));
    }

    /// Shows the list or the map, where only one fits.
    pub fn show(self, pane: Pane) {
        self.step(|s| s.pane = pane);
        let top = if pane == Pane::List { self.scroll.get_value() } else { 0.0 };
        host::set_timeout(0, move || host::scroll_to(top));
    }

    /// Opens a member, and remembers where the list was.
    pub fn open(self, id: &str) {
        self.open_from(id, RESULTS);
    }

    fn open_from(self, id: &str, opener: &'static str) {
        self.opener.set_value(opener);
        self.step(|s| {
            s.page = Page::Directory;
            s.pane = Pane::List;
            s.selected = Some(id.to_owned());
        });
        self.settle(false, None);
    }

    /// Points at a member on the map: opens it beside the map, or as a card on it, in the place of
    /// another card.
    pub fn point_at(self, id: &str) {
        if self.wide.get_untracked() {
            self.open_from(id, MAP_HERE);
        } else {
            let has_card = self.state.with_untracked(|s| s.selected.is_some());
            self.write(|s| s.selected = Some(id.to_owned()), !has_card);
        }
    }

    /// Takes the card off the map.
    pub fn point_away(self) {
        let mut map = self.state.get_untracked();
        map.selected = None;
        self.return_to(map);
    }

    /// Where closing leads: to the saved offices if they led here, else to the list.
    pub fn opened_from(self) -> Page {
        let is_member = self.state.with_untracked(|s| s.selected.is_some());
        let from = self.entry.with_value(Entry::opened_from);
        if is_member && from == Page::Saved { Page::Saved } else { Page::Directory }
    }

    /// Goes back from a member or a page to where it was opened.
    pub fn close(self) {
        self.close_to(self.opened_from());
    }

    /// Goes back to the list.
    pub fn close_to(self, page: Page) {
        let mut list = self.state.get_untracked();
        (list.page, list.selected) = (page, None);
        self.return_to(list);
    }

    /// Opens another page.
    pub fn go(self, page: Page) {
        self.step(|s| {
            s.page = page;
            s.selected = None;
        });
        self.settle(false, None);
    }

    /// Notes where the map looks.
    pub fn map_moved(self, map: MapView) {
        self.replace(|s| s.map = Some(map));
    }

    /// Notes the language in the address.
    pub fn set_language(self, tag: &str) {
        self.replace(|s| s.language = Some(tag.to_owned()));
    }

    /// The language that the address asks for.
    pub fn language(self) -> Option<String> {
        self.state.with_untracked(|s| s.language.clone())
    }

    /// Puts more rows into the document.
    pub fn show_more(self) {
        self.shown.update(|n| *n += STEP);
    }

    /// Whether a partner's page wants so many rows and no more by themselves.
    pub fn is_limited(self) -> bool {
        frame::limit().is_some()
    }

    fn show_all(self) {
        let all = self.outcome.with_untracked(|o| o.rows.len());
        self.shown.set(all.min(MOST_PRINTED));
    }
}

/// The map's button for the marker that was last reached (`map/reach.js`).
pub const MAP_HERE: &str = "kmn-map-here";

/// On paper a list of this many rows is long enough.
const MOST_PRINTED: usize = 1_000;
