//! The finder as its journeys see it: where what stands, asked of the page in one script each.

use crate::Stage;
use crate::words::Words;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// A row of the program; those that stood in the page before it are not meant.
pub const ROW: &str = "html:not([data-page]) .row[aria-posinset]";

/// The link of the first row, and with others of every row.
pub const LINK: &str = "html:not([data-page]) .row[aria-posinset] .name a";

/// What heads an opened member or page, and takes the focus.
pub const HEADING: &str = "#heading";

/// What covers the list: a member or a page.
pub const SHEET: &str = "article.sheet";

/// The search box.
pub const SEARCH: &str = "#search";

/// The button that saves a member.
pub const SAVE: &str = ".save";

/// How many offices journeys find: the members of `tests/fixtures/members.csv`.
pub const OFFICES: usize = 124;

/// The office that people look for here: it speaks Arabic, near 31134.
pub const OFFICE: &str = "kz-betroffenenberatung-niedersachsen-regionalbuero-sued-asyl-hildesheim";

/// The first row's member.
pub const FIRST: &str = "return new URL(document.querySelector('html:not([data-page]) .row[aria-posinset] .name a').href)\
    .searchParams.get('member')";

/// The names of the rows in the document, in order.
pub const NAMES: &str = "return [...document.querySelectorAll('html:not([data-page]) .row[aria-posinset] .name')].map(e => e.textContent)";

impl Stage {
    /// Waits until the list stands.
    ///
    /// # Errors
    /// When it doesn't.
    pub async fn listed(&self) -> Result<()> {
        self.see(ROW).await.map(drop)
    }

    /// Opens a member and saves it, or no longer.
    ///
    /// # Errors
    /// When it isn't there.
    pub async fn save_member(&self, id: &str) -> Result<()> {
        self.open(&format!("?member={id}")).await?;
        self.click(SAVE).await
    }

    /// A script's value; a promise's when it gives one.
    ///
    /// # Errors
    /// When it throws.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.browser.execute(script, Vec::new()).await?)
    }

    /// Waits until the list says that it has so many results.
    ///
    /// # Errors
    /// When it doesn't.
    pub async fn results(&self, expected: usize) -> Result<()> {
        let size = "return document.querySelector('html:not([data-page]) .row[aria-posinset]')?.ariaSetSize ?? '0'";
        self.value(size, json!(expected.to_string())).await
    }

    /// Waits until the address has this query string, without `?`, its escapes read.
    ///
    /// # Errors
    /// When it hasn't.
    pub async fn address(&self, expected: &str) -> Result<()> {
        self.value("return decodeURIComponent(location.search.slice(1))", json!(expected)).await
    }

    /// Waits until the address has a parameter of this value.
    ///
    /// # Errors
    /// When it hasn't.
    pub async fn parameter(&self, name: &str, expected: Value) -> Result<()> {
        let script = format!("return new URLSearchParams(location.search).get('{name}')");
        self.value(&script, expected).await
    }

    /// Waits until the server was heard and nothing is wrong: the members' date stands below the list
    /// (in German), and no trouble. While the server is being asked neither does, so the date is
    /// waited for first.
    ///
    /// # Errors
    /// When it isn't so.
    pub async fn calm(&self) -> Result<()> {
        let dated = Words::of("de")?.say("data-state", &[("date", "".into())])?;
        self.see_text(".data-line", dated.trim()).await?;
        self.gone(".trouble").await
    }

    /// Waits until the service worker is active, which it is only with the whole shell.
    ///
    /// # Errors
    /// When it doesn't become so.
    pub async fn shell_kept(&self) -> Result<()> {
        let active = "return navigator.serviceWorker.getRegistration()\
            .then(r => r?.active?.state ?? null)";
        self.value(active, json!("activated")).await
    }

    /// Opens the first row's member, and closes it.
    ///
    /// # Errors
    /// When it doesn't.
    pub async fn open_first(&self) -> Result<()> {
        self.click(LINK).await?;
        self.see(HEADING).await?;
        self.click(".back a").await?;
        self.gone(SHEET).await
    }

    /// Loads the page anew and waits for the list.
    ///
    /// # Errors
    /// When it doesn't come.
    pub async fn reload(&self) -> Result<()> {
        self.load_anew().await?;
        self.listed().await
    }

    /// Loads the page anew as a person does: Firefox's driver, told to, goes past the service
    /// worker.
    ///
    /// # Errors
    /// When it doesn't load.
    pub async fn load_anew(&self) -> Result<()> {
        self.script("window.kmnBefore = true; location.reload()").await?;
        let loaded = "return !window.kmnBefore && document.readyState === 'complete'";
        for _ in self.polls() {
            // Between two documents there is none that could answer.
            if self.script(loaded).await.is_ok_and(|loaded| loaded == json!(true)) {
                return Ok(());
            }
            self.pause().await;
        }
        bail!("the page does not load anew")
    }

    /// The address of the first row's member.
    ///
    /// # Errors
    /// When there is no row.
    pub async fn first_member(&self) -> Result<String> {
        self.script(FIRST).await?.as_str().map(str::to_owned).context("a row links to its member")
    }

    /// Waits until a script gives the same value twice, with what is drawn settled between.
    ///
    /// # Errors
    /// When it never does.
    pub async fn settled(&self, script: &str) -> Result<Value> {
        let mut before = Value::Null;
        for _ in self.polls() {
            let now = self.script(script).await?;
            if now == before && !now.is_null() {
                return Ok(now);
            }
            before = now;
            self.pause().await;
        }
        bail!("{script} does not settle")
    }
}
