//! What the browser keeps for the page, and starting it cold.

use crate::{Browser, Stage};
use anyhow::Result;
use serde_json::{Value, json};

/// Names of the page's shells.
pub const SHELLS: &str =
    "return caches.keys().then(names => names.filter(name => name.startsWith('kmn-shell-')))";

/// What is kept of the map: saved archives as paths, tiles as paths with their range.
pub const MAP: &str = "return caches.has('kmn-map-/').then(there => there
    ? caches.open('kmn-map-/').then(map => map.keys()).then(keys => keys.map(({ url }) => url.slice(location.origin.length)))
    : [])";

/// Which build the page is of: what [`crate::variant::Variant::rebuild`] marked it with.
pub const MARK: &str = "return document.querySelector('meta[name=kmn-mark]')?.content ?? null";

/// Every path in the shells.
pub const FILES: &str = "return caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith('kmn-shell-'))
        .map(name => caches.open(name).then(shell => shell.keys()))))
    .then(all => all.flat().map(({ url }) => new URL(url).pathname))";

impl Stage {
    /// Closes every tab and opens a new one, with nothing in the browser's own cache (in Chromium,
    /// where that can be asked for): what the page needs now, it has kept itself.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn start_cold(&self) -> Result<()> {
        if self.engine == Browser::Chromium {
            self.devtools("Network.clearBrowserCache", json!({})).await?;
        }
        let fresh = self.browser.new_window(true).await?.handle;
        for tab in self.browser.windows().await? {
            if tab != fresh {
                self.browser.switch_to_window(tab).await?;
                self.browser.close_window().await?;
            }
        }
        Ok(self.browser.switch_to_window(fresh).await?)
    }

    /// Opens a second tab at `rest` and gives the handles of the first and of the new one, which is
    /// in front.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn second_tab(
        &self,
        rest: &str,
    ) -> Result<(fantoccini::wd::WindowHandle, fantoccini::wd::WindowHandle)> {
        let first = self.browser.window().await?;
        let second = self.browser.new_window(true).await?.handle;
        self.browser.switch_to_window(second.clone()).await?;
        self.open(rest).await?;
        Ok((first, second))
    }

    /// Waits until the map's beginning and so many tiles are kept.
    ///
    /// # Errors
    /// When they aren't.
    pub async fn tiles_kept(&self, least: usize) -> Result<()> {
        let kept = MAP.replace(
            "url.slice(location.origin.length)))",
            &format!(
                "url)).then(urls => urls.some(url => url.includes('?bytes=0-')) && urls.length > {least})"
            ),
        );
        self.value(&kept.replace(": []", ": false"), json!(true)).await
    }

    /// Waits until the worker is in charge of this page, and has what the page used before.
    ///
    /// # Errors
    /// When it doesn't.
    pub async fn in_charge(&self) -> Result<()> {
        self.shell_kept().await?;
        self.value("return navigator.serviceWorker.controller !== null", json!(true)).await
    }

    /// How many shells are kept.
    ///
    /// # Errors
    /// When the browser can't tell.
    pub async fn shells(&self) -> Result<usize> {
        let names = self.script(SHELLS).await?;
        Ok(names.as_array().map_or(0, Vec::len))
    }

    /// A script's value, which is a list of texts.
    ///
    /// # Errors
    /// When it throws.
    pub async fn texts(&self, script: &str) -> Result<Vec<String>> {
        let list = self.script(script).await?;
        let texts = list.as_array().into_iter().flatten().filter_map(Value::as_str);
        Ok(texts.map(str::to_owned).collect())
    }
}
