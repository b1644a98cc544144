//! What a person's hands do: click, type, press keys, move the mouse, scroll.

use crate::Stage;
use anyhow::{Context, Result, bail};
use fantoccini::Locator;
use fantoccini::actions::MOUSE_BUTTON_LEFT;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions, MouseActions, PointerAction};
use fantoccini::elements::Element;
pub use fantoccini::key::Key;
use serde_json::{Value, json};
use std::time::Duration;

/// So many steps of the tab key are a long way.
const MOST_TABS: u32 = 60;

impl Stage {
    /// Waits for an element and clicks on it, as a finger or a mouse would.
    ///
    /// # Errors
    /// When it doesn't come, or something else lies over it for a minute.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.click_at(Locator::Css(selector)).await.with_context(|| format!("clicking {selector}"))
    }

    /// Clicks on the element that fits the selector and says this.
    ///
    /// # Errors
    /// As [`Stage::click`].
    pub async fn click_text(&self, selector: &str, text: &str) -> Result<()> {
        let find = "return [...document.querySelectorAll(arguments[0])]\
            .findIndex(e => e.textContent.includes(arguments[1]))";
        for _ in self.polls() {
            let at = self.browser.execute(find, vec![json!(selector), json!(text)]).await?;
            if let Some(at) = at.as_u64() {
                let all = self.browser.find_all(Locator::Css(selector)).await?;
                if let Some(element) = all.get(usize::try_from(at)?)
                    && self.click_on(element.clone()).await.is_ok()
                {
                    return Ok(());
                }
            }
            self.pause().await;
        }
        bail!("no {selector} that says {text:?} can be clicked")
    }

    /// Presses a button that may go away by itself, such as one to try again.
    ///
    /// # Errors
    /// When the browser can't tell.
    pub async fn press_if_there(&self, selector: &str) -> Result<()> {
        let press = "document.querySelector(arguments[0])?.click()";
        Ok(self.browser.execute(press, vec![json!(selector)]).await.map(drop)?)
    }

    async fn click_at(&self, locator: Locator<'_>) -> Result<()> {
        let mut refused = None;
        for _ in self.polls() {
            // It may be made anew between finding and clicking.
            let clicked = match self.browser.find(locator).await {
                Ok(element) => self.click_on(element).await,
                Err(error) => Err(error.into()),
            };
            match clicked {
                Ok(()) => return Ok(()),
                Err(error) => refused = Some(error),
            }
            self.pause().await;
        }
        bail!("{refused:?}")
    }

    /// Clicks at once; what lies beyond a row that scrolls is scrolled near for the next attempt,
    /// since the driver doesn't where that row runs from right to left.
    async fn click_on(&self, element: Element) -> Result<()> {
        let target = serde_json::to_value(&element)?;
        if let Err(error) = element.click().await {
            let near = "arguments[0].scrollIntoView({ block: 'nearest', inline: 'center' })";
            self.browser.execute(near, vec![target]).await?;
            return Err(error.into());
        }
        Ok(())
    }

    /// Types where the focus is.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn keys(&self, text: &str) -> Result<()> {
        let press = |actions: KeyActions, value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        };
        let actions = text.chars().fold(KeyActions::new("keyboard".into()), press);
        Ok(self.browser.perform_actions(actions).await?)
    }

    /// Presses a key where the focus is.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn press(&self, key: Key) -> Result<()> {
        self.keys(&String::from(char::from(key))).await
    }

    /// Presses the tab key backwards.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn tab_back(&self) -> Result<()> {
        let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
        let actions = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: tab })
            .then(KeyAction::Up { value: tab })
            .then(KeyAction::Up { value: shift });
        Ok(self.browser.perform_actions(actions).await?)
    }

    /// Presses the tab key until the focus is on an element that fits.
    ///
    /// # Errors
    /// When it does not come there.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        for _ in 0..MOST_TABS {
            self.press(Key::Tab).await?;
            if self.has_focus(selector).await? {
                return Ok(());
            }
        }
        bail!("the tab key does not reach {selector}")
    }

    /// Whether the focus is on an element that fits.
    ///
    /// # Errors
    /// When the browser can't tell.
    pub async fn has_focus(&self, selector: &str) -> Result<bool> {
        let script = "return document.activeElement.matches(arguments[0])";
        Ok(self.browser.execute(script, vec![json!(selector)]).await? == Value::Bool(true))
    }

    /// Waits until the focus is on an element that fits.
    ///
    /// # Errors
    /// When it isn't within a minute; says where it is.
    pub async fn focus_on(&self, selector: &str) -> Result<()> {
        for _ in self.polls() {
            // What had it may have gone while the browser was asked.
            if self.has_focus(selector).await.unwrap_or(false) {
                return Ok(());
            }
            self.pause().await;
        }
        let script = "return document.activeElement.cloneNode().outerHTML";
        bail!("the focus is on {}, not on {selector}", self.script(script).await?)
    }

    /// Moves the mouse to the middle of an element; with `click` it clicks there.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn mouse(&self, element: Element, click: bool) -> Result<()> {
        let (duration, mouse) = (Some(Duration::ZERO), MouseActions::new("mouse".into()));
        // A nudge, so that there is a movement even where the mouse is already.
        let there = PointerAction::MoveToElement { element, duration, x: 0.0, y: 0.0 };
        let mut mouse = mouse.then(there).then(PointerAction::MoveBy { duration, x: 1.0, y: 0.0 });
        if click {
            mouse = mouse
                .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        }
        Ok(self.browser.perform_actions(mouse).await?)
    }
}
