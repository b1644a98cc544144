//! The stage of a browser journey, and what a person does on it: open, look, wait, use.

use crate::driver::Driver;
pub use crate::driver::View;
use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use std::path::{Path, PathBuf};
use std::time::Duration;
use xtask::serve::{Faults, ServeOptions, Server};

/// How often is looked, and for how long at most: 150 × 100 ms.
const POLLS: u32 = 150;
const PAUSE: Duration = Duration::from_millis(100);

/// Names another built folder than `dist/`, such as a copy that is not being built anew.
const DIST: &str = "KMN_DIST";

/// A browser looking at a server of its own.
#[derive(Debug)]
pub struct Stage {
    /// The browser.
    pub browser: Client,
    server: Option<Server>,
    dist: PathBuf,
    port: u16,
    name: String,
}

/// Plays a journey; a picture of the page at its failure is kept in `target/screens/`.
///
/// # Panics
/// When the journey fails: it is a test.
pub fn journey(
    name: &str,
    view: View,
    language: &str,
    play: impl AsyncFnOnce(&mut Stage) -> Result<()>,
) {
    journey_in(built(), name, view, language, play);
}

/// The same in another folder than the built one, such as a copy for another feed.
///
/// # Panics
/// When the journey fails: it is a test.
pub fn journey_in(
    dist: PathBuf,
    name: &str,
    view: View,
    language: &str,
    play: impl AsyncFnOnce(&mut Stage) -> Result<()>,
) {
    let played =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Into::into);
    let played = played.and_then(|runtime| {
        runtime.block_on(async {
            let driver = Driver::start()?;
            let browser = driver.browser(view, language).await?;
            let server = serve(&dist, 0)?;
            let port = server.port();
            let mut stage =
                Stage { port, browser, server: Some(server), dist, name: name.to_owned() };
            if !view.touch {
                stage.resize(view).await?;
            }
            let played = play(&mut stage).await;
            if played.is_err() {
                stage.screenshot("failed").await.ok();
            }
            stage.browser.clone().close().await.ok();
            played
        })
    });
    if let Err(error) = played {
        panic!("{name}: {error:#}");
    }
}

impl Stage {
    /// Opens the page; `rest` is what follows its address, such as `?q=31134`.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn open(&self, rest: &str) -> Result<()> {
        Ok(self.browser.goto(&format!("http://127.0.0.1:{}/{rest}", self.port)).await?)
    }

    /// Waits until an element is there, and gives it.
    ///
    /// # Errors
    /// When it isn't within 15 seconds.
    pub async fn see(&self, selector: &str) -> Result<Element> {
        for _ in 0..POLLS {
            if let Ok(element) = self.browser.find(Locator::Css(selector)).await {
                return Ok(element);
            }
            tokio::time::sleep(PAUSE).await;
        }
        bail!("{selector} does not come");
    }

    /// Waits until an element's visible text contains this.
    ///
    /// # Errors
    /// When it doesn't within 15 seconds; says what it contains instead.
    pub async fn see_text(&self, selector: &str, text: &str) -> Result<()> {
        let mut seen = None;
        for _ in 0..POLLS {
            if let Ok(element) = self.browser.find(Locator::Css(selector)).await {
                seen = element.text().await.ok();
                if seen.as_ref().is_some_and(|seen| seen.contains(text)) {
                    return Ok(());
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
        bail!("{selector} does not say {text:?}, but {seen:?}");
    }

    /// Waits until no element fits.
    ///
    /// # Errors
    /// When one still does after 15 seconds.
    pub async fn gone(&self, selector: &str) -> Result<()> {
        for _ in 0..POLLS {
            if self.browser.find_all(Locator::Css(selector)).await?.is_empty() {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        bail!("{selector} stays");
    }

    /// Waits until a script's value, such as `return document.title`, is the expected one.
    ///
    /// # Errors
    /// When it isn't within 15 seconds; says what it is instead.
    pub async fn value(&self, script: &str, expected: serde_json::Value) -> Result<()> {
        let mut seen = serde_json::Value::Null;
        for _ in 0..POLLS {
            seen = self.browser.execute(script, Vec::new()).await?;
            if seen == expected {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        bail!("{script} gives {seen}, not {expected}");
    }

    /// How often is looked, with a [`Stage::pause`] between.
    pub(crate) fn polls(&self) -> std::ops::Range<u32> {
        0..POLLS
    }

    /// Between two looks.
    pub(crate) async fn pause(&self) {
        tokio::time::sleep(PAUSE).await;
    }

    /// Keeps a picture as `target/screens/⟨journey⟩-⟨what⟩.png`.
    ///
    /// # Errors
    /// When it can't be taken or written.
    pub async fn screenshot(&self, what: &str) -> Result<()> {
        let folder = root().join("target/screens");
        std::fs::create_dir_all(&folder)?;
        let picture = self.browser.screenshot().await?;
        Ok(std::fs::write(folder.join(format!("{}-{what}.png", self.name)), picture)?)
    }

    /// Stops the server: the honest kind of offline.
    pub fn stop_server(&mut self) {
        self.server = None;
    }

    /// Starts the server again, at the same address.
    ///
    /// # Errors
    /// When the port is taken by another.
    pub fn start_server(&mut self) -> Result<()> {
        self.server = None;
        self.server = Some(serve(&self.dist, self.port)?);
        Ok(())
    }

    /// What the server does wrong.
    ///
    /// # Errors
    /// When it is stopped.
    pub fn faults(&self) -> Result<&Faults> {
        Ok(self.server.as_ref().context("the server is stopped")?.faults())
    }
}

/// The workspace's folder.
#[must_use]
pub fn root() -> PathBuf {
    xtask::tools::workspace_root()
}

/// The built folder.
#[must_use]
pub fn built() -> PathBuf {
    std::env::var_os(DIST).map_or_else(|| root().join("dist"), PathBuf::from)
}

fn serve(dist: &Path, port: u16) -> Result<Server> {
    Server::start(ServeOptions { dist: dist.to_path_buf(), host: "127.0.0.1".into(), port })
}
