//! Hands in a partner's page: one finger and the plain wheel belong to the page, two fingers and the
//! wheel with Ctrl to the map, in every browser as far as its driver has fingers.

use anyhow::{Context, Result, bail};
use fantoccini::actions::{
    Actions, InputSource as _, KeyAction, KeyActions, PointerAction, TouchActions, WheelAction,
    WheelActions,
};
use kmn_tests::hands::Key;
use kmn_tests::hosts::Hosts;
use kmn_tests::{Browser, Cast, Stage, View, in_every_browser, journey, journey_in, journey_with};
use serde_json::{Value, json};
use std::time::Duration;

/// How far the page round the finder is scrolled.
const SCROLLED: &str = "return scrollY";

#[test]
fn one_finger_scrolls_the_page_and_two_move_the_map() {
    journey("embed-fingers", View::PHONE, "ar", async |stage| {
        let hosts = Hosts::beside(stage)?;
        stage.open_host(&hosts.page("plain.html", "lang=ar view=map parts=none")?).await?;
        let before = map(stage).await?;
        let hint = "return document.querySelector('.kmn-map-hint').textContent";
        stage.value(hint, json!("")).await?;
        stage.leave_frame().await?;
        fingers(stage, &[(190.0, 500.0)], 0.0, -200.0).await?;
        stage.value(&format!("{SCROLLED} > 100"), json!(true)).await?;
        stage.enter_widget(0).await?;
        stage
            .value(hint, json!(kmn_tests::words::Words::of("ar")?.say("map-two-fingers", &[])?))
            .await?;
        stage.screenshot("hint").await?;
        if map(stage).await? != before {
            bail!("one finger moved the map");
        }
        stage.value(hint, json!("")).await?;
        stage.leave_frame().await?;
        let scrolled = stage.script(SCROLLED).await?;
        // The page has moved under the fingers: the map is where it is now.
        let middle = "const { top, height } = watched.frame(0).getBoundingClientRect(); return top + height / 2";
        let across = stage.script(middle).await?.as_f64().context("where the frame is")?;
        fingers(stage, &[(120.0, across), (240.0, across)], 60.0, 60.0).await?;
        stage.enter_widget(0).await?;
        stage.value("return new URLSearchParams(location.search).has('map')", json!(true)).await?;
        stage.leave_frame().await?;
        stage.value(SCROLLED, scrolled).await
    });
}

in_every_browser!(the_plain_wheel_scrolls_the_page_and_ctrl_zooms);

/// Lets the frame remember whether it took the last turn of the wheel, or left it to the page.
const WATCH: &str =
    "addEventListener('wheel', turn => setTimeout(() => window.taken = turn.defaultPrevented))";

fn the_plain_wheel_scrolls_the_page_and_ctrl_zooms(browser: Browser) {
    let cast = Cast { view: View::DESK, ..Cast::with(browser) };
    journey_with(&format!("embed-wheel-{}", browser.name()), cast, async |stage| {
        let hosts = Hosts::beside(stage)?;
        stage.open_host(&hosts.page("plain.html", "lang=de view=map parts=none")?).await?;
        let before = map(stage).await?;
        stage.script(WATCH).await?;
        wheel(stage, 120, false).await?;
        let words = kmn_tests::words::Words::of("de")?.say("map-ctrl-wheel", &[])?;
        stage
            .value("return document.querySelector('.kmn-map-hint').textContent", json!(words))
            .await?;
        stage.value("return window.taken", json!(false)).await?;
        stage.leave_frame().await?;
        if browser != Browser::Firefox {
            // Firefox' driver turns the wheel in one process, so there no page hears of it.
            stage.value(&format!("{SCROLLED} > 50"), json!(true)).await?;
        }
        let scrolled = stage.settled(SCROLLED).await?;
        if map(stage).await? != before {
            bail!("the plain wheel moved the map");
        }
        if browser == Browser::WebKit {
            // WebKit's driver holds no key while it turns the wheel.
            return Ok(());
        }
        wheel(stage, -240, true).await?;
        stage.value("return new URLSearchParams(location.search).has('map')", json!(true)).await?;
        stage.value("return window.taken", json!(true)).await?;
        stage.leave_frame().await?;
        stage.value(SCROLLED, scrolled).await
    });
}

/// Chromium's fingers above scroll the page; Firefox' driver has fingers too, but nothing scrolls by
/// them, so there it shows that the frame leaves one finger to the page. WebKit's turns them into a
/// mouse.
#[test]
fn fingers_in_firefox() {
    journey_in(Browser::Firefox, "embed-fingers-firefox", async |stage| {
        let hosts = Hosts::beside(stage)?;
        stage.open_host(&hosts.page("plain.html", "lang=de view=map parts=none")?).await?;
        let before = map(stage).await?;
        stage
            .script("addEventListener('touchmove', move => window.taken = move.defaultPrevented)")
            .await?;
        stage.browser.perform_actions(finger("one", 120.0)).await?;
        let hint = "return document.querySelector('.kmn-map-hint').textContent";
        let words = kmn_tests::words::Words::of("de")?.say("map-two-fingers", &[])?;
        stage.value(hint, json!(words)).await?;
        stage.value("return window.taken", json!(false)).await?;
        if map(stage).await? != before {
            bail!("one finger moved the map");
        }
        let both = Actions::from(finger("one", 120.0)).and(finger("two", 220.0));
        stage.browser.perform_actions(both).await?;
        stage.value("return new URLSearchParams(location.search).has('map')", json!(true)).await
    });
}

/// A finger that comes down so far to the right in the frame, goes askew and leaves.
fn finger(name: &str, x: f64) -> TouchActions {
    let duration = Some(Duration::from_millis(200));
    TouchActions::new(name.into())
        .then(PointerAction::MoveTo { duration: None, x, y: 200.0 })
        .then(PointerAction::Down { button: 0 })
        .then(PointerAction::MoveBy { duration, x: 40.0, y: 40.0 })
        .then(PointerAction::Up { button: 0 })
}

/// Goes into the frame, waits until its map is drawn, and gives where it looks, as the address says.
async fn map(stage: &Stage) -> Result<Value> {
    if stage.script("return !!window.watched").await? == json!(true) {
        stage.enter_widget(0).await?;
    }
    stage.see(".map-place canvas").await?;
    crate::map::drawn(stage).await?;
    stage.script("return new URLSearchParams(location.search).get('map')").await
}

/// Puts fingers on the screen, moves them so far, and takes them off. They rest before, so that
/// nothing goes on moving by itself after them.
async fn fingers(stage: &Stage, at: &[(f64, f64)], x: f64, y: f64) -> Result<()> {
    let points = |share: f64| -> Vec<Value> {
        let point = |(id, (left, top)): (usize, &(f64, f64))| json!({ "x": left + x * share, "y": top + y * share, "id": id });
        at.iter().enumerate().map(point).collect()
    };
    let touch = async |kind: &str, points: Vec<Value>| {
        let touch = json!({ "type": kind, "touchPoints": points });
        stage.devtools("Input.dispatchTouchEvent", touch).await
    };
    touch("touchStart", points(0.0)).await?;
    for step in 1..=10 {
        touch("touchMove", points(f64::from(step) / 10.0)).await?;
    }
    for _ in 0..3 {
        stage.pause().await;
        touch("touchMove", points(1.0)).await?;
    }
    touch("touchEnd", Vec::new()).await.map(drop)
}

/// Turns the wheel over the middle of the map, from within its frame; with Ctrl held down or not.
async fn wheel(stage: &Stage, by: i64, ctrl: bool) -> Result<()> {
    let at = "const { left, top, width, height } = document.querySelector('.map-place').getBoundingClientRect();\
        return [left + width / 2, top + height / 2].map(Math.round)";
    let at = stage.script(at).await?;
    let (x, y) = at[0].as_i64().zip(at[1].as_i64()).context("where the map is")?;
    let turn = WheelAction::Scroll { duration: None, x, y, delta_x: 0, delta_y: by };
    let (value, duration) = (char::from(Key::Control), Duration::ZERO);
    let mut wheel = WheelActions::new("wheel".into());
    if !ctrl {
        wheel.push(turn);
        return Ok(stage.browser.perform_actions(wheel).await?);
    }
    // Side by side: the key goes down, the wheel turns, the key comes up.
    wheel.push(WheelAction::Pause { duration });
    wheel.push(turn);
    let keys = KeyActions::new("keyboard".into())
        .then(KeyAction::Down { value })
        .then(KeyAction::Pause { duration })
        .then(KeyAction::Up { value });
    Ok(stage.browser.perform_actions(Actions::from(keys).and(wheel)).await?)
}
