//! The page before the program: what a person has done in it, read from the document that
//! `kmn-publish site` made and `start/start.js` looks after, and given back to them in the program's.
//!
//! Deliberately absent: what is shown. The program draws the same boxes, so nothing moves.

use gloo_timers::callback::Timeout;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

/// The id of the search box, in the page and in the program.
const SEARCH: &str = "search";
/// The links of the list, in the page and in the program.
const ROWS: &str = "#app .row .name a";
/// What can be opened without a script.
const DETAILS: &str = "#app details";

/// Where the focus was.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Focus {
    /// On an element with an id; in a box, from and to which letter (UTF-16 units) the text was marked.
    Element(String, Option<(u32, u32)>),
    /// On the link of this row, from 0.
    Row(u32),
}

/// What a person has done in the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// What stands in the search box, if there is one.
    pub typed: Option<String>,
    focus: Option<Focus>,
    /// The id of the button that was pressed last, or of the box where the Enter key was, which nothing has
    /// answered yet.
    pressed: Option<String>,
    /// The summaries of what is open.
    open: Vec<String>,
    scroll: f64,
}

/// The language that the page has chosen (BCP 47).
pub fn language() -> Option<String> {
    root()?.dataset().get("language")
}

/// Whether the page shows nothing of what is asked for, so that even a program without members shows
/// more.
pub fn is_waiting() -> bool {
    root().is_none_or(|root| {
        let dataset = root.dataset();
        dataset.get("page").is_none() || dataset.get("waiting").is_some()
    })
}

/// What a person has done until now.
pub fn look() -> Done {
    let document = document();
    let search = document.as_ref().and_then(search);
    Done {
        typed: search.map(|search| search.value()),
        focus: document.as_ref().and_then(focus),
        pressed: root().and_then(|root| root.dataset().get("pressed")),
        open: document.map(|document| summaries(&document)).unwrap_or_default(),
        scroll: web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default(),
    }
}

/// The program stands in the page's place: gives back what a person had there.
pub fn finish(done: &Done) {
    let (Some(root), Some(document)) = (root(), document()) else { return };
    for mark in ["page", "waiting", "pressed"] {
        root.dataset().delete(mark);
    }
    if let Ok(Some(late)) = document.query_selector(".late") {
        late.remove();
    }
    for details in all(&document, DETAILS) {
        if summary(&details).is_some_and(|text| done.open.contains(&text)) {
            let _ = details.set_attribute("open", "");
        }
    }
    give_focus(&document, done.focus.as_ref());
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, done.scroll);
    }
    let pressed = done.pressed.as_deref().and_then(|id| document.get_element_by_id(id));
    let Some(pressed) = pressed.and_then(|pressed| pressed.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    // In the box it was the Enter key.
    match pressed.dyn_ref::<HtmlInputElement>().and_then(HtmlInputElement::form) {
        Some(form) => drop(form.request_submit()),
        None => pressed.click(),
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

fn search(document: &Document) -> Option<HtmlInputElement> {
    document.get_element_by_id(SEARCH)?.dyn_into().ok()
}

/// Every element that fits, in the document's order.
fn all(document: &Document, selector: &str) -> Vec<Element> {
    let Ok(found) = document.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

fn summaries(document: &Document) -> Vec<String> {
    let open = all(document, DETAILS).into_iter().filter(|details| details.has_attribute("open"));
    open.filter_map(|details| summary(&details)).collect()
}

fn summary(details: &Element) -> Option<String> {
    details.query_selector("summary").ok()??.text_content()
}

fn focus(document: &Document) -> Option<Focus> {
    let active = document.active_element()?;
    if !active.id().is_empty() {
        let marked = active
            .dyn_ref::<HtmlInputElement>()
            .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        return Some(Focus::Element(active.id(), marked));
    }
    let row = all(document, ROWS).into_iter().position(|link| link == active)?;
    Some(Focus::Row(row as u32))
}

fn give_focus(document: &Document, focus: Option<&Focus>) {
    let Some(focus) = focus else { return };
    let element = match focus {
        Focus::Element(id, _) => document.get_element_by_id(id),
        Focus::Row(row) => all(document, ROWS).into_iter().nth(*row as usize),
    };
    let Some(element) = element else { return };
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus_with_options(&options);
    }
    if let (Focus::Element(_, Some((from, to))), Some(input)) =
        (focus, element.dyn_ref::<HtmlInputElement>())
    {
        let _ = input.set_selection_range(*from, *to);
        // What follows the words writes them once more, which moves the caret to their end.
        let (input, from, to) = (input.clone(), *from, *to);
        let again = move || drop(input.set_selection_range(from, to));
        let _ = Timeout::new(0, again).forget();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    const PAGE: &str = "<input id=search value=cel><details open><summary>Andere</summary></details>\
        <ol><li class=row><p class=name><a href=a>A</a></li><li class=row><p class=name><a href=b>B</a></li></ol>\
        <button id=chip onclick='this.dataset.clicked=1'>C</button>";

    /// The page, and then the program in its place, with the same boxes.
    fn place() -> Element {
        let document = document().unwrap();
        let app = document.create_element("div").unwrap();
        app.set_id("app");
        app.set_inner_html(PAGE);
        document.body().unwrap().append_child(&app).unwrap();
        app
    }

    #[wasm_bindgen_test]
    fn what_was_done_is_there_again() {
        let (app, document) = (place(), document().unwrap());
        let dataset = root().unwrap().dataset();
        dataset.set("page", "list").unwrap();
        dataset.set("pressed", "chip").unwrap();
        assert!(!is_waiting());
        let input = search(&document).unwrap();
        input.focus().unwrap();
        input.set_value("celle");
        input.set_selection_range(2, 4).unwrap();
        let done = look();
        assert_eq!(done.typed.as_deref(), Some("celle"));
        app.set_inner_html(&PAGE.replace(" open", "").replace("cel>", "celle>"));
        finish(&done);
        assert!(is_waiting() && dataset.get("pressed").is_none());
        let input = search(&document).unwrap();
        let marked = (input.selection_start().unwrap(), input.selection_end().unwrap());
        assert_eq!(marked, (Some(2), Some(4)));
        assert_eq!(document.active_element().unwrap().id(), SEARCH);
        assert!(document.query_selector("#app details[open]").unwrap().is_some());
        app.remove();
    }

    #[wasm_bindgen_test]
    fn the_focus_stays_on_its_row() {
        let (app, document) = (place(), document().unwrap());
        let link = |document: &Document| all(document, ROWS).remove(1);
        link(&document).dyn_into::<HtmlElement>().unwrap().focus().unwrap();
        let done = look();
        app.set_inner_html(&PAGE.replace("href=", "href=?member="));
        finish(&done);
        assert_eq!(document.active_element(), Some(link(&document)));
        app.remove();
    }
}
