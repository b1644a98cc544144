//! A chromedriver on a free port, which ends with the test, and a Chromium that keeps to itself:
//! no sandbox for root (containers), no traffic of its own, no leave to ask where the device is.

use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Size of the page in CSS pixels; `touch` makes it a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Whether it is a phone: touch, mobile viewport.
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

/// A running chromedriver.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts one and waits until it listens.
    ///
    /// # Errors
    /// When there is no chromedriver, or it doesn't listen within ten seconds.
    pub fn start() -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let child = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("chromedriver is missing: run `cargo xtask setup --tests`")?;
        let driver = Self { child, port };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(driver);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("chromedriver does not listen on port {port}");
    }

    /// Opens a browser without a past.
    ///
    /// # Errors
    /// When Chromium can't be started.
    pub async fn browser(&self, view: View, language: &str) -> Result<Client> {
        let capabilities = match capabilities(view, language) {
            Value::Object(map) => map,
            _ => bail!("capabilities are an object"),
        };
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .context("Chromium can't be started")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Its browsers end with it.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn capabilities(view: View, language: &str) -> Value {
    let View { width, height, touch } = view;
    let mut args = vec![
        "--headless=new".to_owned(),
        format!("--window-size={width},{height}"),
        format!("--lang={language}"),
        format!("--accept-lang={language}"),
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-default-apps".to_owned(),
        "--disable-sync".to_owned(),
        "--no-first-run".to_owned(),
        "--hide-scrollbars".to_owned(),
    ];
    if is_root() {
        args.push("--no-sandbox".to_owned());
    }
    let mut options = json!({
        "args": args,
        "prefs": {
            // 2 refuses without asking.
            "profile.default_content_setting_values.geolocation": 2,
            "intl.accept_languages": language,
        },
    });
    if touch {
        let metrics = json!({ "width": width, "height": height, "pixelRatio": 2.0, "touch": true });
        options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
