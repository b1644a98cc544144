//! What WebDriver alone can't do: Chromium's own protocol, and the browser's console.

use crate::{Stage, View};
use anyhow::Result;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

impl Stage {
    /// Sends a command of the Chrome DevTools protocol, and gives its result.
    ///
    /// # Errors
    /// When Chromium refuses it.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        Ok(self.browser.issue_cmd(Command { path: "goog/cdp/execute", body }).await?)
    }

    /// Makes the device's setting dark or light.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn device_theme(&self, theme: &str) -> Result<()> {
        let scheme = json!({ "name": "prefers-color-scheme", "value": theme });
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": [scheme] })).await?;
        Ok(())
    }

    /// Makes the page exactly so large: a window's frame takes a part of it.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub(crate) async fn resize(&self, view: View) -> Result<()> {
        let View { width, height, touch } = view;
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": touch,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }

    /// Runs a script in every document from now on, before the document's own.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn before_each_page(&self, script: &str) -> Result<()> {
        let parameters = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", parameters).await?;
        Ok(())
    }

    /// Errors in the console since it was last asked, violations of the security policy and
    /// failed requests among them.
    ///
    /// # Errors
    /// When the driver doesn't tell.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let command = Command { path: "se/log", body: json!({ "type": "browser" }) };
        let lines = self.browser.issue_cmd(command).await?;
        let bad = lines.as_array().into_iter().flatten().filter(|line| line["level"] == "SEVERE");
        let said = bad.map(|line| line["message"].as_str().unwrap_or_default().to_owned());
        // An office that came into the feed after the pages were made has none yet.
        let is_missing_page = |line: &String| line.contains("/stelle/") && line.contains("404");
        Ok(said.filter(|line| !is_missing_page(line)).collect())
    }
}

/// A command of the driver's own, in the running session.
#[derive(Debug)]
struct Command {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
