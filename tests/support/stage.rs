//! The stage of a browser journey, and what a person does on it: open, look, wait, use.

use crate::browser::{Browser, Habits};
use crate::driver::{Driver, View};
use crate::variant::Variant;
use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use xtask::serve::{Faults, Log, ServeOptions, Server};

/// How often is looked, and for how long at least: 600 × 100 ms. To wait costs nothing where what
/// is waited for comes; a machine that has much else to do is slow, and not wrong.
const POLLS: u32 = 600;
const PAUSE: Duration = Duration::from_millis(100);

/// Before look number `at + 1`: what comes at once is seen at once.
fn before_next(at: u32) -> Duration {
    PAUSE.min(Duration::from_millis(10 << at.min(8)))
}

/// Names another built folder than `dist/`, such as a copy that is not being built anew.
const DIST: &str = "KMN_DIST";

static FIXTURE: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    xtask::build::fixture::dist(&root(), &built()).map_err(|error| format!("{error:#}"))
});

/// Where each journey says how long it took: `xtask/src/suite/times.rs`.
const TIMES: &str = xtask::suite::TIMES;

/// A browser looking at a server of its own.
#[derive(Debug)]
pub struct Stage {
    /// The browser.
    pub browser: Client,
    /// Which one it is.
    pub engine: Browser,
    server: Option<Server>,
    faults: Faults,
    log: Log,
    dist: PathBuf,
    variant: Option<Variant>,
    port: u16,
    name: String,
}

/// Who plays a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cast<'a> {
    /// The browser.
    pub browser: Browser,
    /// Size of its page.
    pub view: View,
    /// The person's language.
    pub language: &'a str,
    /// How the person has set the browser up.
    pub habits: Habits,
}

impl Cast<'_> {
    /// Somebody with a phone, who reads German.
    #[must_use]
    pub fn with(browser: Browser) -> Self {
        Self { browser, view: View::PHONE, language: "de", habits: Habits::default() }
    }
}

/// Plays a journey in Chromium; a picture of the page at its failure is kept in `target/screens/`.
///
/// # Panics
/// When the journey fails: it is a test.
pub fn journey(
    name: &str,
    view: View,
    language: &str,
    play: impl AsyncFnOnce(&mut Stage) -> Result<()>,
) {
    journey_with(name, Cast { view, language, ..Cast::with(Browser::Chromium) }, play);
}

/// Plays a journey in a browser, on a phone, in German.
///
/// # Panics
/// When the journey fails: it is a test.
pub fn journey_in(browser: Browser, name: &str, play: impl AsyncFnOnce(&mut Stage) -> Result<()>) {
    journey_with(&format!("{name}-{}", browser.name()), Cast::with(browser), play);
}

/// Plays a journey with anybody.
///
/// # Panics
/// When the journey fails: it is a test.
pub fn journey_with(name: &str, cast: Cast<'_>, play: impl AsyncFnOnce(&mut Stage) -> Result<()>) {
    let Cast { browser: engine, view, language, habits } = cast;
    let begun = Instant::now();
    let played =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Into::into);
    let played = played.and_then(|runtime| {
        runtime.block_on(async {
            let driver = Driver::start(engine)?;
            let browser = driver.browser(view, language, &habits).await?;
            let dist = dist()?;
            let (faults, log) = (Faults::default(), Log::default());
            let server = serve(&dist, 0, &faults, &log)?;
            let (port, server) = (server.port(), Some(server));
            let name = name.to_owned();
            let mut stage =
                Stage { browser, engine, server, faults, log, dist, variant: None, port, name };
            if engine == Browser::Chromium && !view.touch {
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
    note_time(name, begun.elapsed());
    if let Err(error) = played {
        panic!("{name}: {error:#}");
    }
}

/// Adds a line to the file that the suite reads, if it asks for one: what a journey took.
fn note_time(name: &str, took: Duration) {
    if let Some(file) = std::env::var_os(TIMES) {
        let line = format!("{name}\t{:.1}\n", took.as_secs_f64());
        let file = std::fs::OpenOptions::new().create(true).append(true).open(file);
        // A journey is as good without.
        file.and_then(|mut file| file.write_all(line.as_bytes())).ok();
    }
}

/// Names three tests, one for each browser, that play the journey of the function.
#[macro_export]
macro_rules! in_every_browser {
    ($journey:ident) => {
        mod $journey {
            use $crate::Browser;

            #[test]
            fn chromium() {
                super::$journey(Browser::Chromium);
            }

            #[test]
            fn firefox() {
                super::$journey(Browser::Firefox);
            }

            #[test]
            fn webkit() {
                super::$journey(Browser::WebKit);
            }
        }
    };
}

impl Stage {
    /// Opens the page; `rest` is what follows its address, such as `?q=31134`.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn open(&self, rest: &str) -> Result<()> {
        Ok(self.browser.goto(&self.url(rest)).await?)
    }

    /// The page's address, with what follows it.
    #[must_use]
    pub fn url(&self, rest: &str) -> String {
        format!("http://127.0.0.1:{}/{rest}", self.port)
    }

    /// Waits until an element is there, and gives it.
    ///
    /// # Errors
    /// When it isn't within a minute.
    pub async fn see(&self, selector: &str) -> Result<Element> {
        for at in 0..POLLS {
            if let Ok(element) = self.browser.find(Locator::Css(selector)).await {
                return Ok(element);
            }
            tokio::time::sleep(before_next(at)).await;
        }
        bail!("{selector} does not come");
    }

    /// Waits until an element's visible text contains this.
    ///
    /// # Errors
    /// When it doesn't within a minute; says what it contains instead.
    pub async fn see_text(&self, selector: &str, text: &str) -> Result<()> {
        let mut seen = None;
        for at in 0..POLLS {
            if let Ok(element) = self.browser.find(Locator::Css(selector)).await {
                seen = element.text().await.ok();
                if seen.as_ref().is_some_and(|seen| seen.contains(text)) {
                    return Ok(());
                }
            }
            tokio::time::sleep(before_next(at)).await;
        }
        bail!("{selector} does not say {text:?}, but {seen:?}");
    }

    /// Waits until no element fits.
    ///
    /// # Errors
    /// When one still does after a minute.
    pub async fn gone(&self, selector: &str) -> Result<()> {
        for at in 0..POLLS {
            if self.browser.find_all(Locator::Css(selector)).await?.is_empty() {
                return Ok(());
            }
            tokio::time::sleep(before_next(at)).await;
        }
        bail!("{selector} stays");
    }

    /// Waits until a script's value, such as `return document.title`, is the expected one.
    ///
    /// # Errors
    /// When it isn't within a minute; says what it is instead.
    pub async fn value(&self, script: &str, expected: serde_json::Value) -> Result<()> {
        let mut seen = serde_json::Value::Null;
        for at in 0..POLLS {
            seen = self.browser.execute(script, Vec::new()).await?;
            if seen == expected {
                return Ok(());
            }
            tokio::time::sleep(before_next(at)).await;
        }
        bail!("{script} gives {seen}, not {expected}");
    }

    /// How often is looked, with a [`Stage::pause`] between.
    #[must_use]
    pub fn polls(&self) -> std::ops::Range<u32> {
        0..POLLS
    }

    /// Between two looks.
    pub async fn pause(&self) {
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

    /// Starts the server again, at the same address, with the faults and the log that it had.
    ///
    /// # Errors
    /// When the port is taken by another.
    pub fn start_server(&mut self) -> Result<()> {
        self.server = None;
        let dist = self.variant.as_ref().map_or(self.dist.as_path(), Variant::folder);
        self.server = Some(serve(dist, self.port, &self.faults, &self.log)?);
        Ok(())
    }

    /// What the server does wrong, whether it runs or not.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// What the server was asked, and what it answered.
    #[must_use]
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Waits until the server has answered a request for a path that begins so, since its log was
    /// cleared.
    ///
    /// # Errors
    /// When it hasn't within a minute.
    pub async fn answered(&self, path: &str) -> Result<()> {
        for at in 0..POLLS {
            if self.log.statuses(path).iter().any(Option::is_some) {
                return Ok(());
            }
            tokio::time::sleep(before_next(at)).await;
        }
        bail!("nothing was answered for {path}, but {:?}", self.log.all());
    }

    /// Waits until the server was asked for a path that begins so (`/` is the page itself), since its
    /// log was cleared, whatever it answered.
    ///
    /// # Errors
    /// When it wasn't within a minute; says what it was asked for instead.
    pub async fn asked(&self, path: &str) -> Result<()> {
        let is_meant = |asked: &str| asked == path || (path != "/" && asked.starts_with(path));
        for at in 0..POLLS {
            if self.log.all().iter().any(|asked| is_meant(&asked.path)) {
                return Ok(());
            }
            tokio::time::sleep(before_next(at)).await;
        }
        bail!("nobody asked for {path}, but for {:?}", self.log.all())
    }

    /// The path of the program, the WebAssembly.
    ///
    /// # Errors
    /// When there is none.
    pub fn program(&self) -> Result<String> {
        let names = std::fs::read_dir(&self.dist)?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let program = names.into_iter().find(|name| name.ends_with("_bg.wasm"));
        Ok(format!("/{}", program.context("no program is built")?))
    }

    /// A copy of the built folder, which is served from now on and may be changed at any time.
    ///
    /// # Errors
    /// When it can't be copied.
    pub fn variant(&mut self) -> Result<&mut Variant> {
        if self.variant.is_none() {
            self.variant = Some(Variant::of(&self.dist)?);
            if self.server.is_some() {
                self.start_server()?;
            }
        }
        self.variant.as_mut().context("the variant is there")
    }
}

/// The built folder with the editors' members: `dist/`, or what `KMN_DIST` names.
#[must_use]
pub fn built() -> PathBuf {
    std::env::var_os(DIST).map_or_else(|| root().join("dist"), PathBuf::from)
}

/// The same build with the members of `tests/fixtures/members.csv`, on which journeys are played.
///
/// # Errors
/// When nothing is built, or the copy can't be made.
pub fn dist() -> Result<PathBuf> {
    FIXTURE.clone().map_err(anyhow::Error::msg)
}

/// The workspace's folder.
#[must_use]
pub fn root() -> PathBuf {
    xtask::tools::workspace_root()
}

fn serve(dist: &Path, port: u16, faults: &Faults, log: &Log) -> Result<Server> {
    let options = ServeOptions { dist: dist.to_owned(), host: "127.0.0.1".into(), port };
    Server::start_with(options, faults.clone(), log.clone())
}
