//! Partners' pages (`tests/hosts/`), served from another site than the finder, and the way into the
//! finder's frame: the element keeps it in a closed shadow, into which `watch.js` lets a test look.

use crate::Stage;
use crate::stage::root;
use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use serde_json::Value;
use std::path::Path;
use tempfile::TempDir;
use xtask::serve::{ServeOptions, Server};

/// The pages, filled in for one finder; they end with the journey.
#[derive(Debug)]
pub struct Hosts {
    folder: TempDir,
    finder: String,
    server: Server,
}

impl Hosts {
    /// Serves them beside the stage's finder.
    ///
    /// # Errors
    /// When they can't be read or served.
    pub fn beside(stage: &Stage) -> Result<Self> {
        let (folder, finder) = (tempfile::tempdir()?, stage.url(""));
        for entry in std::fs::read_dir(pages())? {
            let entry = entry?;
            std::fs::copy(entry.path(), folder.path().join(entry.file_name()))?;
        }
        let options =
            ServeOptions { dist: folder.path().to_owned(), host: "127.0.0.1".into(), port: 0 };
        Ok(Self { folder, finder, server: Server::start(options)? })
    }

    /// The origin of these pages. It is another site than the finder's: by its name, since ports
    /// don't count.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.server.port())
    }

    /// The address of a page whose element has these attributes.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn page(&self, name: &str, attributes: &str) -> Result<String> {
        self.with_script(name, "embed.js", attributes)
    }

    /// Puts a file beside the pages.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn add(&self, name: &str, content: &str) -> Result<()> {
        Ok(std::fs::write(self.folder.path().join(name), content)?)
    }

    /// The same, with the element under another name.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn with_script(&self, name: &str, script: &str, attributes: &str) -> Result<String> {
        let page = std::fs::read_to_string(pages().join(name)).with_context(|| name.to_owned())?;
        let page = page
            .replace("{{finder}}", &self.finder)
            .replace("{{script}}", script)
            .replace("{{attributes}}", attributes);
        std::fs::write(self.folder.path().join(name), page)?;
        Ok(format!("{}/{name}", self.origin()))
    }
}

fn pages() -> std::path::PathBuf {
    root().join("tests/hosts")
}

/// Every page that shows the element, by its file's name.
///
/// # Errors
/// When the folder can't be read.
pub fn names() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(pages())? {
        let path = entry?.path();
        let is_page = path.extension().is_some_and(|kind| kind == "html");
        if is_page && std::fs::read_to_string(&path)?.contains("<kmn-finder {{attributes}}>") {
            let name = path.file_name().map(Path::new).context("a file has a name")?;
            names.push(name.display().to_string());
        }
    }
    names.sort();
    Ok(names)
}

impl Stage {
    /// Opens a partner's page and waits until its first finder is ready.
    ///
    /// # Errors
    /// When it doesn't become so.
    pub async fn open_host(&self, address: &str) -> Result<()> {
        self.browser.goto(address).await?;
        self.widget_ready(0).await
    }

    /// Waits until the finder of this place in the page is ready.
    ///
    /// # Errors
    /// When it doesn't become so.
    pub async fn widget_ready(&self, n: usize) -> Result<()> {
        let ready = format!(
            "try {{ return watched.box({n}).className }} catch (why) {{ return String(why) }}"
        );
        self.value(&ready, "ready".into()).await
    }

    /// Goes into the frame of a finder: what follows is asked of it.
    ///
    /// # Errors
    /// When there is none.
    pub async fn enter_widget(&self, n: usize) -> Result<()> {
        let found = self.script(&format!("return watched.frame({n})")).await?;
        Ok(self.element(&found)?.enter_frame().await?)
    }

    /// Goes back to the page round the frame.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn leave_frame(&self) -> Result<()> {
        Ok(self.browser.enter_parent_frame().await?)
    }

    /// An element that a script gave.
    ///
    /// # Errors
    /// When it gave none.
    pub fn element(&self, value: &Value) -> Result<Element> {
        let id = value.as_object().and_then(|object| object.values().next()?.as_str());
        let Some(id) = id else { bail!("{value} is no element") };
        Ok(Element::from_element_id(self.browser.clone(), id.to_owned().into()))
    }
}
