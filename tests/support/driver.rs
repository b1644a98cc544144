//! A driver of one browser on a free port, with folders of its own, which ends with the test and
//! takes with it every process and every file that it made.

use crate::browser::{Browser, Habits};
use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use xtask::tools::Toolbox;

/// Size of the page in CSS pixels; `touch` makes it a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Whether it is a phone: touch, mobile viewport (in Chromium).
    pub touch: bool,
}

impl View {
    /// A phone upright.
    pub const PHONE: Self = Self { width: 390, height: 844, touch: true };
    /// The smallest page that must work (WCAG 1.4.10).
    pub const SMALLEST: Self = Self { width: 320, height: 640, touch: true };
    /// A notebook.
    pub const DESK: Self = Self { width: 1280, height: 800, touch: false };
}

/// A running driver.
#[derive(Debug)]
pub struct Driver {
    browser: Browser,
    child: Child,
    port: u16,
    // Ends after the browsers that draw on it, and the folder after those that write there.
    _display: Option<Display>,
    _home: TempDir,
}

impl Driver {
    /// Starts one and waits until it listens.
    ///
    /// # Errors
    /// When there is no such driver, or it doesn't listen within a minute.
    pub fn start(browser: Browser) -> Result<Self> {
        // A free port may be another journey's a moment later: then this driver ends, and another
        // is tried.
        for _ in 0..5 {
            if let Some(driver) = Self::start_once(browser)? {
                return Ok(driver);
            }
        }
        bail!("{} does not start: it ends at once", browser.driver());
    }

    /// The driver, or nothing where it has ended by itself.
    fn start_once(browser: Browser) -> Result<Option<Self>> {
        let home = tempfile::tempdir()?;
        let display = browser.wants_display().then(Display::start).transpose()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let name = browser.driver();
        let mut command = Toolbox::of(&xtask::tools::workspace_root())?.command(name)?;
        command
            .arg(format!("--port={port}"))
            // Profiles and caches: nothing is shared, and nothing stays.
            .env("TMPDIR", home.path())
            .env("HOME", home.path())
            .envs(
                ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"]
                    .map(|name| (name, home.path())),
            )
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(display) = &display {
            command.env("DISPLAY", format!(":{}", display.number)).env("GDK_BACKEND", "x11");
        }
        if browser == Browser::Firefox {
            // By default geckodriver and Firefox meet on a fixed port, which side by side fails.
            command.arg("--websocket-port=0");
        }
        let child = command
            .spawn()
            .with_context(|| format!("{name} is missing: run `cargo xtask setup --tests`"))?;
        let mut driver = Self { browser, child, port, _display: display, _home: home };
        for _ in 0..3000 {
            let listens = TcpStream::connect(("127.0.0.1", port)).is_ok();
            if driver.child.try_wait()?.is_some() {
                return Ok(None);
            }
            if listens {
                return Ok(Some(driver));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("{name} does not listen on port {port}");
    }

    /// Opens a browser without a past.
    ///
    /// # Errors
    /// When it can't be started.
    pub async fn browser(&self, view: View, language: &str, habits: &Habits) -> Result<Client> {
        ClientBuilder::new(HttpConnector::new())
            .capabilities(self.browser.capabilities(view, language, habits)?)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .with_context(|| format!("{} can't be started", self.browser.name()))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A journey that panicked has not closed its browser; a driver that is killed doesn't.
        let below = descendants(self.child.id());
        self.child.kill().ok();
        self.child.wait().ok();
        end(&below);
    }
}

/// A display that nobody sees.
#[derive(Debug)]
struct Display {
    child: Child,
    number: u32,
}

impl Display {
    fn start() -> Result<Self> {
        let mut child = Command::new("Xvfb")
            // It takes a free number and says it.
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb is missing: run `cargo xtask setup --tests`")?;
        let mut line = String::new();
        let output = child.stdout.take().context("Xvfb says nothing")?;
        BufReader::new(output).read_line(&mut line)?;
        let number = line.trim().parse().context("Xvfb says no display's number")?;
        Ok(Self { child, number })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The processes below one, as `/proc` tells; none where there is no `/proc`.
fn descendants(of: u32) -> Vec<u32> {
    let parent = |process: u32| -> Option<u32> {
        let line = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // The name, in brackets, may hold anything.
        line.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()
    };
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let all = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let pairs: Vec<(u32, u32)> =
        all.filter_map(|process| Some((process, parent(process)?))).collect();
    let mut found = vec![of];
    let mut at = 0;
    while let Some(&above) = found.get(at) {
        found.extend(pairs.iter().filter(|(_, parent)| *parent == above).map(|(child, _)| *child));
        at += 1;
    }
    found.split_off(1)
}

/// Ends processes that are our own; those that have ended by themselves are no error.
fn end(processes: &[u32]) {
    if !processes.is_empty() {
        let mut kill = Command::new("kill");
        kill.arg("-KILL").args(processes.iter().map(u32::to_string));
        kill.stdout(Stdio::null()).stderr(Stdio::null()).status().ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_driver_started_ends_with_it() {
        let mut child =
            Command::new("sh").args(["-c", "sleep 600 & sleep 600 & wait"]).spawn().unwrap();
        let mut below = Vec::new();
        for _ in 0..200 {
            below = descendants(child.id());
            if below.len() == 2 {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(below.len(), 2, "{below:?}");
        child.kill().unwrap();
        child.wait().unwrap();
        end(&below);
        for process in below {
            let gone = || {
                std::fs::read_to_string(format!("/proc/{process}/stat"))
                    .map_or(true, |line| line.contains(") Z "))
            };
            assert!((0..200).any(|_| gone() || {
                std::thread::sleep(Duration::from_millis(10));
                false
            }));
        }
    }
}
