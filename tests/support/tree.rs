//! The page as assistive technology has it: roles, names and states as Chromium computes them,
//! without what it leaves out. Journeys that use it know no selector.

use crate::Stage;
use crate::hands::Key;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// So many steps of the tab key are a long way.
const MOST_TABS: u32 = 80;

/// Something in the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// What it is, such as `button`.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// States and properties by name, such as `expanded`.
    states: Value,
    node: u64,
}

impl Thing {
    /// A state or property; null where it has none.
    #[must_use]
    pub fn state(&self, name: &str) -> &Value {
        &self.states[name]
    }

    fn is(&self, role: &str, name: &str) -> bool {
        self.role == role
            && match name.strip_suffix('…') {
                Some(start) => self.name.starts_with(start),
                None => self.name == name,
            }
    }
}

/// A name without the marks that keep directions apart, which nobody hears.
fn heard(name: &str) -> String {
    name.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "").trim().to_owned()
}

impl Stage {
    /// All that assistive technology finds on the page, in reading order.
    ///
    /// # Errors
    /// When Chromium does not tell.
    pub async fn tree(&self) -> Result<Vec<Thing>> {
        let tree = self.devtools("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = tree["nodes"].as_array().context("a tree has nodes")?;
        let thing = |node: &Value| {
            let properties = node["properties"].as_array().into_iter().flatten();
            let states = properties
                .filter_map(|p| Some((p["name"].as_str()?.to_owned(), p["value"]["value"].clone())))
                .collect();
            Some(Thing {
                role: node["role"]["value"].as_str()?.to_owned(),
                name: heard(node["name"]["value"].as_str().unwrap_or_default()),
                states: Value::Object(states),
                node: node["backendDOMNodeId"].as_u64()?,
            })
        };
        Ok(nodes.iter().filter(|n| n["ignored"] != json!(true)).filter_map(thing).collect())
    }

    /// Waits for something of this role and name; a name that ends in `…` may go on.
    ///
    /// # Errors
    /// When it does not come; says what of its role is there.
    pub async fn meet(&self, role: &str, name: &str) -> Result<Thing> {
        self.meet_where(role, name, |_| true).await
    }

    /// Waits until it is there and has this state.
    ///
    /// # Errors
    /// When it doesn't come to that.
    pub async fn meet_with(
        &self,
        role: &str,
        name: &str,
        state: &str,
        value: Value,
    ) -> Result<Thing> {
        let found = self.meet_where(role, name, |thing| *thing.state(state) == value).await;
        found.with_context(|| format!("{state} {value}"))
    }

    async fn meet_where(
        &self,
        role: &str,
        name: &str,
        fits: impl Fn(&Thing) -> bool,
    ) -> Result<Thing> {
        let mut tree = Vec::new();
        for _ in self.polls() {
            tree = self.tree().await?;
            if let Some(thing) = tree.iter().find(|thing| thing.is(role, name) && fits(thing)) {
                return Ok(thing.clone());
            }
            self.pause().await;
        }
        tree.retain(|thing| thing.role == role);
        bail!("no {role} {name:?} that fits, but {tree:?}")
    }

    /// Waits until nothing of this role and name is there.
    ///
    /// # Errors
    /// When it stays.
    pub async fn miss(&self, role: &str, name: &str) -> Result<()> {
        for _ in self.polls() {
            if !self.tree().await?.iter().any(|thing| thing.is(role, name)) {
                return Ok(());
            }
            self.pause().await;
        }
        bail!("the {role} {name:?} stays")
    }

    /// What has the focus; the page itself where nothing in it has.
    ///
    /// # Errors
    /// When Chromium does not tell.
    pub async fn focused(&self) -> Result<Thing> {
        let focused = |thing: &Thing| *thing.state("focused") == json!(true);
        self.tree().await?.into_iter().rfind(focused).context("nothing has the focus")
    }

    /// Waits until this has the focus.
    ///
    /// # Errors
    /// When it doesn't get it; says what has.
    pub async fn is_focused(&self, role: &str, name: &str) -> Result<Thing> {
        let mut last = None;
        for _ in self.polls() {
            // Between two pages nothing is focused.
            if let Ok(thing) = self.focused().await {
                if thing.is(role, name) {
                    return Ok(thing);
                }
                last = Some((thing.role, thing.name));
            }
            self.pause().await;
        }
        bail!("the focus is on {last:?}, not on the {role} {name:?}")
    }

    /// Presses the tab key until the focus is on a thing of this role and name.
    ///
    /// # Errors
    /// When it does not come there; says what it came past.
    pub async fn go_to(&self, role: &str, name: &str) -> Result<Thing> {
        self.tabbed(role, name, false).await
    }

    /// The same with the shift key, to what comes before.
    ///
    /// # Errors
    /// As [`Stage::go_to`].
    pub async fn go_back_to(&self, role: &str, name: &str) -> Result<Thing> {
        self.tabbed(role, name, true).await
    }

    async fn tabbed(&self, role: &str, name: &str, back: bool) -> Result<Thing> {
        let mut passed = Vec::new();
        for _ in 0..MOST_TABS {
            match back {
                true => self.tab_back().await?,
                false => self.press(Key::Tab).await?,
            }
            let Ok(thing) = self.focused().await else { continue };
            if thing.is(role, name) {
                return Ok(thing);
            }
            passed.push((thing.role, thing.name));
        }
        bail!("the tab key does not reach the {role} {name:?}, but {passed:?}")
    }

    /// Goes there by the tab key and presses Enter.
    ///
    /// # Errors
    /// When it can't be reached.
    pub async fn activate(&self, role: &str, name: &str) -> Result<()> {
        self.go_to(role, name).await?;
        self.press(Key::Enter).await
    }

    /// Where a link leads, as a screen reader is told.
    ///
    /// # Errors
    /// When it is no link.
    pub async fn leads_to(&self, link: &Thing) -> Result<String> {
        let object = json!({ "backendNodeId": link.node });
        let object = self.devtools("DOM.resolveNode", object).await?;
        let id = &object["object"]["objectId"];
        let read = json!({
            "objectId": id, "functionDeclaration": "function() { return this.href }",
            "returnByValue": true,
        });
        let href = self.devtools("Runtime.callFunctionOn", read).await?;
        href["result"]["value"].as_str().map(str::to_owned).context("a link leads somewhere")
    }
}
