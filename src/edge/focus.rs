//! Where the focus is, and that it never falls to the document's body: there a keyboard begins again
//! at the top, and a screen reader reads on from nowhere.
//!
//! What has the focus may go away: a chip that was taken back, a way out of an empty list, a row that a
//! new feed made anew. Then the focus goes to what is the same again (by its id, or by the member to which
//! it leads), else to the first thing in the nearest box round it that still stands. A frame takes no
//! focus from the page round it.
//!
//! Deliberately absent: what the elements mean.

use crate::js;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use gloo_utils::{document, document_element};
use std::cell::RefCell;
use views::layout::{HEADING, RESULTS};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, MutationObserver, MutationObserverInit, Node,
};

/// What can have the focus.
const FOCUSABLE: &str = "a[href], button, input, select, textarea, summary, [tabindex]";

/// The links of rows.
const ROWS: &str = ".row .name a";

/// How a link names its member (`directory::link::Param`).
const MEMBER: &str = "member=";

/// What had the focus last, as long as nobody has left it.
struct LastFocus {
    element: HtmlElement,
    /// The boxes round it, the nearest first: once it is gone, nothing else knows them.
    around: Vec<HtmlElement>,
}

thread_local! {
    static LAST_FOCUS: RefCell<Option<LastFocus>> = const { RefCell::new(None) };
}

/// Watches over the focus as long as the page lives.
pub fn keep() {
    note(active());
    EventListener::new(&document(), "focusin", |_: &Event| note(active())).forget();
    let left = |_: &Event| {
        // What goes away while it has the focus has not been left.
        after_all(|| {
            LAST_FOCUS.with_borrow_mut(|had| {
                if active().is_none() && had.as_ref().is_some_and(|had| is_shown(&had.element)) {
                    *had = None;
                }
            });
        });
    };
    EventListener::new(&document(), "focusout", left).forget();
    let changed = js::function(|_| {
        if active().is_none() && LAST_FOCUS.with_borrow(Option::is_some) {
            after_all(mend);
        }
    });
    let Ok(observer) = MutationObserver::new(&changed) else { return };
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_subtree(true);
    let names = ["hidden", "data-pane", "data-at"].map(wasm_bindgen::JsValue::from_str);
    what.set_attribute_filter(&js_sys::Array::from_iter(names));
    // Refused only for options that contradict each other.
    let _ = observer.observe_with_options(&document(), &what);
    // It watches as long as the document lives, which holds it.
}

/// Focuses the element with this id once the page has settled, without scrolling to it; a frame brings
/// what has opened into view in the page round it.
pub fn focus(id: &'static str) {
    after_all(move || {
        let is_framed = document_element().has_attribute("data-embed");
        if let Some(target) = by_id(id) {
            focus_element(&target, is_framed && id == HEADING);
        }
    });
}

/// The same on the way back to a list: the focus goes to the row of the member that was left, if it is
/// there; `left` names it as an address does (`member=…`).
pub fn focus_back(id: &'static str, left: Option<String>) {
    after_all(move || {
        let row = left.and_then(|left| row_of(&left));
        if let Some(target) = row.or_else(|| by_id(id)) {
            focus_element(&target, false);
        }
    });
}

/// Focuses what heads the results, wherever the page was left, and brings it into view.
pub fn focus_results() {
    after_all(|| {
        if let Some(results) = by_id(RESULTS) {
            focus_element(&results, true);
        }
    });
}

/// Focuses the link of the row at this place of the list, from 1, once it is there.
pub fn focus_row(place: usize) {
    after_all(move || {
        let row = format!(".results .row[aria-posinset='{place}'] .name a");
        if let Some(row) = all(&row).into_iter().next() {
            focus_element(&row, true);
        }
    });
}

fn focus_element(target: &HtmlElement, scroll: bool) {
    let is_framed = document_element().has_attribute("data-embed");
    if is_framed && !document().has_focus().unwrap_or_default() {
        return;
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(!scroll);
    let _ = target.focus_with_options(&options);
}

/// What has the focus; the body is nothing.
fn active() -> Option<HtmlElement> {
    let body = document().body();
    let active = document().active_element()?.dyn_into::<HtmlElement>().ok()?;
    Some(active).filter(|active| Some(active) != body.as_ref() && active.tag_name() != "HTML")
}

fn note(element: Option<HtmlElement>) {
    let Some(element) = element else { return };
    let mut around = Vec::new();
    let mut parent = element.parent_element();
    while let Some(ancestor) = parent {
        parent = ancestor.parent_element();
        around.extend(ancestor.dyn_into::<HtmlElement>().ok());
    }
    LAST_FOCUS.set(Some(LastFocus { element, around }));
}

/// Gives the focus to what stands in the place of what had it.
fn mend() {
    if active().is_some() {
        return;
    }
    let Some(LastFocus { element, around }) =
        LAST_FOCUS.take().filter(|had| !is_shown(&had.element))
    else {
        return;
    };
    let first = |near: HtmlElement| {
        let inside = near.query_selector_all(FOCUSABLE).ok()?;
        let mut inside = (0..inside.length()).filter_map(|at| inside.get(at)?.dyn_into().ok());
        let inside = inside.find(is_shown);
        inside.or_else(|| near.has_attribute("tabindex").then_some(near))
    };
    let near = || around.into_iter().filter(is_shown).find_map(first);
    if let Some(target) = same(&element).or_else(near) {
        focus_element(&target, false);
    }
}

/// What is the same again: another element of this id, or another row's link to this member.
fn same(gone: &HtmlElement) -> Option<HtmlElement> {
    let id = gone.id();
    if !id.is_empty() {
        return by_id(&id).filter(is_shown);
    }
    row_of(&member_of(gone)?)
}

/// The link to be seen of a row that leads to this member, as its address has it.
fn row_of(member: &str) -> Option<HtmlElement> {
    all(ROWS).into_iter().find(|link| is_shown(link) && member_of(link).as_deref() == Some(member))
}

/// The part of a link's address that names a member.
fn member_of(link: &HtmlElement) -> Option<String> {
    let href = link.get_attribute("href")?;
    href.split(['?', '&']).find(|pair| pair.starts_with(MEMBER)).map(str::to_owned)
}

/// Whether it stands in the document and is to be seen.
fn is_shown(element: &HtmlElement) -> bool {
    let is_disabled = element.has_attribute("disabled");
    let node: &Node = element;
    node.is_connected() && element.get_client_rects().length() > 0 && !is_disabled
}

fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn all(selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into::<Element>().ok()?.dyn_into().ok())
        .collect()
}

/// Once all that follows from a change is drawn.
fn after_all(act: impl FnOnce() + 'static) {
    let _ = Timeout::new(0, act).forget();
}
