//! Sharing an address: with the device's own dialogue, or by copying it.

use crate::js;
use js_sys::{Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, ShareData};

/// Shares an address with the device's own dialogue, or copies it; calls back with `true` when it
/// was copied, `false` when neither could be done.
pub fn share(title: &str, address: &str, copied: impl FnOnce(bool) + 'static) {
    // Asked at once: browsers show the dialogue only while a person's click is being dealt with.
    let shared = dialogue(title, address);
    let address = address.to_owned();
    spawn_local(async move {
        if let Some(shared) = shared {
            match JsFuture::from(shared).await {
                Ok(_) => return,
                // Somebody thought better of it.
                Err(why) if is_named(&why, "AbortError") => return,
                Err(_) => {}
            }
        }
        copied(copy(&address).await);
    });
}

fn dialogue(title: &str, address: &str) -> Option<Promise> {
    js::of_navigator::<JsValue>("share")?;
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    Some(gloo_utils::window().navigator().share_with_data(&data))
}

async fn copy(address: &str) -> bool {
    let Some(clipboard) = js::of_navigator::<Clipboard>("clipboard") else { return false };
    js::settled::<Object>(clipboard.write_text(address)).await.is_some()
}

fn is_named(error: &JsValue, name: &str) -> bool {
    js::get(error, "name").and_then(|name| name.as_string()).as_deref() == Some(name)
}

#[cfg(test)]
mod tests {
    use futures::channel::oneshot;
    use js_sys::eval;
    use wasm_bindgen_test::wasm_bindgen_test;

    /// What is said where the browser's own ways are these pieces of script.
    async fn shared(share: &str, write_text: &str) -> Option<bool> {
        let script = "for (const [name, value] of [['share', SHARE], ['clipboard', CLIPBOARD]])
            Object.defineProperty(navigator, name, { configurable: true, value })";
        let clipboard = match write_text {
            "" => "undefined".to_owned(),
            write_text => format!("{{ writeText: {write_text} }}"),
        };
        eval(&script.replace("SHARE", share).replace("CLIPBOARD", &clipboard)).unwrap();
        let (send, receive) = oneshot::channel();
        super::share("T", "https://a.example/", move |copied| send.send(copied).unwrap());
        // Dropped without a word where there is nothing to say.
        let said = receive.await.ok();
        eval("delete navigator.share; delete navigator.clipboard").unwrap();
        said
    }

    #[wasm_bindgen_test]
    async fn shared_copied_or_neither() {
        eval("window.kmnCopied = []").unwrap();
        let copies = "async (text) => void kmnCopied.push(text)";
        let refuses = "async () => { throw new DOMException('', 'NotAllowedError') }";
        let gives_up = "async () => { throw new DOMException('', 'AbortError') }";
        for (share, write_text, expected) in [
            ("async ({ title, url }) => void kmnCopied.push(title + url)", copies, None),
            (gives_up, copies, None),
            (refuses, copies, Some(true)),
            ("undefined", copies, Some(true)),
            ("undefined", refuses, Some(false)),
            (refuses, "", Some(false)),
        ] {
            assert_eq!(shared(share, write_text).await, expected, "{share}, {write_text}");
        }
        let copied = eval("kmnCopied.join(' ')").unwrap().as_string();
        let expected = "Thttps://a.example/ https://a.example/ https://a.example/";
        assert_eq!(copied.as_deref(), Some(expected));
    }
}
