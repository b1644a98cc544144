use super::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn addresses() {
    assert!(address("").starts_with("http") && !address("").contains('?'));
    assert_eq!(address("q=a"), address("") + "?q=a");
    assert!(absolute("x/y.js").ends_with("/x/y.js"));
    assert_eq!(absolute("https://a.example/b"), "https://a.example/b");
    assert_eq!(absolute("https://["), "https://[", "no address stays as it is");
    write_query("q=%C3%A4&open=1", "note", false);
    assert_eq!(query_string(), "q=%C3%A4&open=1");
    write_query("", "", false);
    assert_eq!(query_string(), "");
}

#[wasm_bindgen_test]
fn a_written_address_is_said() {
    let said = Rc::new(RefCell::new(Vec::new()));
    let list = said.clone();
    // Once it stands there.
    let note = move |_: &Event| list.borrow_mut().push(query_string());
    let listener = EventListener::new(&window(), "kmn-address", note);
    write_query("q=a", "", false);
    write_query("", "", false);
    drop(listener);
    assert_eq!(*said.borrow(), ["q=a", ""]);
}

#[wasm_bindgen_test]
async fn a_timeout_comes_once() {
    let count = Rc::new(Cell::new(0));
    let counted = count.clone();
    let (done, came) = futures::channel::oneshot::channel();
    set_timeout(0, move || {
        counted.set(counted.get() + 1);
        done.send(()).unwrap();
    });
    came.await.unwrap();
    assert_eq!(count.get(), 1);
}

#[wasm_bindgen_test]
fn the_root_takes_attributes() {
    set_root("data-probe", Some("a"));
    assert!(matches("all") && !matches("not all"));
    let root = document_element();
    assert_eq!(root.get_attribute("data-probe").as_deref(), Some("a"));
    set_root("data-probe", None);
    assert_eq!(root.get_attribute("data-probe"), None);
}
