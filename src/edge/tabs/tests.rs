use super::*;
use gloo_timers::future::TimeoutFuture;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

/// A moment, in which other tasks of the browser run.
async fn moment() {
    TimeoutFuture::new(50).await;
}

#[wasm_bindgen_test]
async fn one_has_the_lock_at_a_time() {
    let first = acquire().await;
    let second = Rc::new(Cell::new(false));
    let got = second.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let _lock = acquire().await;
        got.set(true);
    });
    moment().await;
    assert!(!second.get(), "two at once");
    drop(first);
    let mut moments = 0;
    while !second.get() {
        moments += 1;
        assert!(moments < 100, "the lock was not given back");
        moment().await;
    }
}

/// Takes an interface away, or has its getter throw, until it is given back.
fn take_away(object: &str, name: &str, getter: &str) {
    let script = "window.kmnKept = Object.getOwnPropertyDescriptor(OBJECT, 'NAME');
        Object.defineProperty(OBJECT, 'NAME', { configurable: true, get() { GETTER } })";
    let script = script.replace("OBJECT", object).replace("NAME", name);
    js_sys::eval(&script.replace("GETTER", getter)).unwrap();
}

fn give_back(object: &str, name: &str) {
    let script = "delete OBJECT.NAME;
        if (window.kmnKept) Object.defineProperty(OBJECT, 'NAME', window.kmnKept)";
    js_sys::eval(&script.replace("OBJECT", object).replace("NAME", name)).unwrap();
}

const MISSING: [&str; 2] = ["return undefined", "throw new DOMException('', 'SecurityError')"];

#[wasm_bindgen_test]
async fn without_locks_each_tab_is_alone() {
    for getter in MISSING {
        take_away("navigator", "locks", getter);
        let _first = acquire().await;
        let _second = acquire().await;
        give_back("navigator", "locks");
    }
}

#[wasm_bindgen_test]
async fn another_tab_hears_and_the_tab_itself_does_not() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let words = heard.clone();
    listen(move |word| words.borrow_mut().push(word));
    // Another channel of this name is another tab.
    let script = "window.kmnOther = new BroadcastChannel('kmn-sync'); window.kmnHeard = [];
        kmnOther.onmessage = ({ data }) => kmnHeard.push(data);
        kmnOther.postMessage('same 1'); kmnOther.postMessage(7)";
    js_sys::eval(script).unwrap();
    tell("new 2");
    let mut moments = 0;
    while heard.borrow().len() < 2 && moments < 100 {
        moments += 1;
        moment().await;
    }
    assert_eq!(*heard.borrow(), ["same 1", ""], "what is no word says nothing");
    // A page that goes closes its channel, and opens it when it comes back.
    js_sys::eval("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
        .unwrap();
    tell("lost");
    js_sys::eval("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        .unwrap();
    tell("back");
    moment().await;
    let others = js_sys::eval("kmnHeard.join(', ')").unwrap();
    js_sys::eval("kmnOther.close()").unwrap();
    assert_eq!(others.as_string().as_deref(), Some("new 2, back"));
}

#[wasm_bindgen_test]
async fn what_waits_in_the_browser_comes_first() {
    for getter in MISSING {
        take_away("window", "scheduler", getter);
        js_sys::eval(
            "window.kmnRan = false;
            { const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => window.kmnRan = true; port2.postMessage(0) }",
        )
        .unwrap();
        yield_to_browser().await;
        give_back("window", "scheduler");
        assert_eq!(js_sys::eval("kmnRan").unwrap().as_bool(), Some(true));
    }
    // And with it, where the browser has one.
    yield_to_browser().await;
}
