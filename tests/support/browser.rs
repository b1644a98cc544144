//! The browsers that journeys run in, and how each is started: without a past, without traffic of
//! its own, without leave to ask where the device is, and (for root, in containers) without a
//! sandbox.

use crate::View;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// Where Debian (and other systems like it) put WebKitGTK's little browser, by architecture.
const MINI_BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// A browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, which runs every journey.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK's MiniBrowser: the engine of Safari and of every browser on an iPhone.
    WebKit,
}

impl Browser {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What journeys and pictures are named by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The program that speaks WebDriver for it.
    #[must_use]
    pub fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    /// Whether it draws only on a display.
    pub(crate) fn wants_display(self) -> bool {
        self == Self::WebKit
    }

    pub(crate) fn capabilities(
        self,
        view: View,
        language: &str,
        habits: &Habits,
    ) -> Result<Map<String, Value>> {
        let capabilities = match self {
            Self::Chromium => chromium(view, language, habits),
            Self::Firefox => firefox(view, language)?,
            Self::WebKit => webkit()?,
        };
        match capabilities {
            Value::Object(map) => Ok(map),
            _ => bail!("capabilities are an object"),
        }
    }
}

/// How a person has set up their browser; Chromium's only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Habits {
    /// Nothing may be stored by any page.
    pub nothing_stored: bool,
    /// Nothing may be stored by the page inside a page of `http://localhost`.
    pub nothing_stored_in_frames: bool,
}

fn chromium(view: View, language: &str, habits: &Habits) -> Value {
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
    // 2 refuses without asking.
    let mut prefs = json!({
        "profile.default_content_setting_values.geolocation": 2,
        "intl.accept_languages": language,
    });
    if habits.nothing_stored {
        prefs["profile.default_content_setting_values.cookies"] = json!(2);
    }
    if habits.nothing_stored_in_frames {
        // The page of a journey stands at 127.0.0.1; by the other name it is another site.
        prefs["profile.content_settings.exceptions.cookies"] =
            json!({ "http://127.0.0.1:*,http://localhost:*": { "setting": 2 } });
    }
    let mut options = json!({ "args": args, "prefs": prefs });
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

fn firefox(view: View, language: &str) -> Result<Value> {
    let View { width, height, touch } = view;
    let program = ["firefox-esr", "firefox"].into_iter().find_map(on_path);
    let program = program.context("Firefox is missing: run `cargo xtask setup --tests`")?;
    Ok(json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": program,
            "args": ["-headless", format!("--width={width}"), format!("--height={height}")],
            "prefs": {
                "intl.accept_languages": language,
                // 2 refuses without asking.
                "permissions.default.geo": 2,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                // 1 is on: a headless one has no screen that could be touched.
                "dom.w3c_touch_events.enabled": i32::from(touch),
            },
        },
    }))
}

fn webkit() -> Result<Value> {
    let program =
        mini_browser().context("MiniBrowser is missing: run `cargo xtask setup --tests`")?;
    Ok(json!({
        "webkitgtk:browserOptions": { "binary": program, "args": ["--automation"] },
    }))
}

/// WebKitGTK's MiniBrowser, wherever the system's library folder is.
fn mini_browser() -> Option<PathBuf> {
    let folders = ["/usr/lib", "/usr/libexec", "/usr/lib64"].into_iter().flat_map(|folder| {
        let below = std::fs::read_dir(folder).into_iter().flatten().flatten();
        below.map(|entry| entry.path()).chain([PathBuf::from(folder)])
    });
    folders.map(|folder| folder.join(MINI_BROWSER)).find(|file| file.is_file())
}

/// A program by the folders of PATH.
fn on_path(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&folders).map(|folder| folder.join(program));
    found.into_iter().find(|file| Path::is_file(file))
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
