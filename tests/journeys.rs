//! What people do, in a real browser against the built `dist/`: run `cargo xtask build` first.

use kmn_tests::{View, journey};
use serde_json::json;

#[test]
fn the_page_comes_up() {
    for (name, view) in [("up-phone", View::PHONE), ("up-desk", View::DESK)] {
        journey(name, view, "de", async |stage| {
            stage.open("").await?;
            stage.see("main").await?;
            stage.value("return document.title.length > 0", json!(true)).await?;
            stage.screenshot("start").await
        });
    }
}
