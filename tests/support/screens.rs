//! Every screen of the finder, each opened from nothing: what is held to the rules of
//! accessibility is held to them on all of these.

use crate::Stage;
use crate::page::{HEADING, OFFICE, ROW, SEARCH, SHEET};
use crate::stage::root;
use crate::variant::FEED;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use xtask::serve::Fault;

/// An office with everything that an office can have; [`Stage::with_every_detail`] makes it.
const RICH: &str = "mbl-migrationszentrum-goettingen";

/// An office that stands alone on the map.
const ALONE: &str = "mbl-integrationsberatung-caritas-sozialwerk-st-elisabeth-vechta";

/// A screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The first visit fails. First of all, since nothing may be stored yet.
    Failed,
    /// The directory.
    List,
    /// A language, a topic and a place are asked for.
    Filtered,
    /// Nothing fits.
    Empty,
    /// The search box with its suggestions.
    Suggestions,
    /// The menu.
    Menu,
    /// The choices of languages.
    Languages,
    /// The choices of topics.
    Topics,
    /// All other choices.
    More,
    /// An office as most are.
    Member,
    /// An office with every detail.
    Rich,
    /// An office that is gone.
    Gone,
    /// About.
    About,
    /// Saved offices: none.
    NoneSaved,
    /// Saved offices: one, and one that is gone.
    Saved,
    /// The map, in front where only one fits.
    Map,
    /// The map's legend.
    Legend,
    /// The map with the card of an office.
    Card,
    /// The data could not be renewed.
    Trouble,
    /// The builder of the line for a partner's page.
    Builder,
    /// Inside another page.
    Embedded,
    /// The plain list, without a program; it is German.
    Plain,
}

impl Screen {
    /// All, in an order in which none disturbs the next.
    pub const ALL: [Self; 22] = [
        Self::Failed,
        Self::List,
        Self::Filtered,
        Self::Empty,
        Self::Suggestions,
        Self::Menu,
        Self::Languages,
        Self::Topics,
        Self::More,
        Self::Member,
        Self::Rich,
        Self::Gone,
        Self::About,
        Self::NoneSaved,
        Self::Saved,
        Self::Map,
        Self::Legend,
        Self::Card,
        Self::Trouble,
        Self::Builder,
        Self::Embedded,
        Self::Plain,
    ];

    /// Whether it is the directory's own list.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        matches!(self, Self::Plain)
    }

    fn address(self) -> String {
        match self {
            Self::Filtered => {
                "q=Beratung&near=52.15,9.95&at=Hildesheim&speaks=ar&topic=asylverfahren".into()
            }
            Self::Empty => "q=xyzzyq&topic=wohnen&open=1".into(),
            Self::Member => format!("member={OFFICE}"),
            Self::Rich => format!("member={RICH}"),
            Self::Gone => "member=nobody".into(),
            Self::About => "page=ueber".into(),
            Self::Builder => "page=einbetten".into(),
            Self::NoneSaved | Self::Saved => "page=gemerkt".into(),
            Self::Map | Self::Legend => "view=map".into(),
            Self::Card => format!("view=map&member={ALONE}"),
            Self::Embedded => "embed=1&district=03254".into(),
            _ => String::new(),
        }
    }
}

impl Stage {
    /// Serves a feed in which one office has every detail.
    ///
    /// # Errors
    /// When the feed can't be changed.
    pub fn with_every_detail(&mut self) -> Result<()> {
        self.variant()?.edit_feed(|feed| {
            let all = feed["features"].as_array_mut().into_iter().flatten();
            for office in all.filter(|office| office["id"] == RICH) {
                office["properties"].as_object_mut().into_iter().for_each(|p| p.extend(details()));
            }
        })
    }

    /// Opens a screen in a language and waits until it stands.
    ///
    /// # Errors
    /// When it doesn't.
    pub async fn show(&self, screen: Screen, language: &str) -> Result<()> {
        let come = async {
            let fails = matches!(screen, Screen::Failed | Screen::Trouble);
            if fails {
                self.faults().set(&format!("/{FEED}"), Fault::Status(503));
            } else {
                self.faults().clear();
            }
            if screen.is_plain() {
                self.open("liste.html").await?;
                return self.see("main, h1").await.map(drop);
            }
            self.open(&format!("?{}&lang={language}", screen.address())).await?;
            self.value("return document.documentElement.lang", json!(language)).await?;
            self.ready(screen).await
        };
        come.await.with_context(|| format!("{screen:?} in {language}"))
    }

    async fn ready(&self, screen: Screen) -> Result<()> {
        match screen {
            Screen::Failed => self.see(".notice[role=alert]").await?,
            Screen::Empty => self.see(".drops .button").await?,
            Screen::Suggestions => {
                self.listed().await?;
                self.click(SEARCH).await?;
                self.keys("Hildesh").await?;
                self.see("#suggestion-3").await?
            }
            Screen::Menu => {
                self.listed().await?;
                self.click(".menu-button").await?;
                self.see("#menu:not([hidden])").await?
            }
            Screen::Languages => self.choices("#chip-language").await?,
            Screen::Topics => self.choices("#chip-topic").await?,
            Screen::More => self.choices("#chip-more").await?,
            Screen::Member | Screen::Rich | Screen::Gone | Screen::About | Screen::NoneSaved => {
                self.see(HEADING).await?
            }
            Screen::Builder => self.see("#builder [data-code=line]").await?,
            Screen::Saved => {
                self.save_two().await?;
                self.see(&format!("{SHEET} .row[aria-posinset]")).await?
            }
            Screen::Map => self.see("#kmn-map-here").await?,
            Screen::Legend => {
                self.see("#kmn-map-here").await?;
                self.click("[aria-controls=kmn-map-legend]").await?;
                self.see(".kmn-map-legend:not([hidden]) li canvas").await?
            }
            Screen::Card => {
                self.see("#kmn-map-here").await?;
                self.see(".card").await?
            }
            Screen::Trouble => {
                self.listed().await?;
                self.see(".trouble").await?
            }
            _ => self.see(ROW).await?,
        };
        Ok(())
    }

    async fn choices(&self, chip: &str) -> Result<fantoccini::elements::Element> {
        self.listed().await?;
        self.click(chip).await?;
        self.see("#choices:not([hidden]) input").await
    }

    /// An office of the directory, and one that has left it.
    async fn save_two(&self) -> Result<()> {
        let saved = format!("{RICH}\tMigrationszentrum\nnobody\tBeratung, die es nicht mehr gibt");
        let keep = "localStorage.setItem('kmn-favourites/1', arguments[0])";
        self.browser.execute(keep, vec![json!(saved)]).await?;
        self.load_anew().await
    }

    /// What a script of `tests/support/audit.js` finds on the page: a line for each breach.
    ///
    /// # Errors
    /// When the script fails.
    pub async fn audit(&self, what: &str) -> Result<Vec<String>> {
        let found = self.script(&format!("return kmnAudit.{what}")).await?;
        let found = found.as_array().with_context(|| format!("{what} gives no list: {found}"))?;
        Ok(found.iter().filter_map(|line| line.as_str().map(str::to_owned)).collect())
    }

    /// Puts `audit.js` into every page from now on.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn with_audits(&self) -> Result<()> {
        self.before_each_page(include_str!("audit.js")).await
    }

    /// Puts axe-core into every page from now on.
    ///
    /// # Errors
    /// When it is not installed: `cargo xtask setup --tests`.
    pub async fn with_axe(&self) -> Result<()> {
        let file = root().join("tests/axe/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&file)
            .with_context(|| format!("{} is missing: cargo xtask setup --tests", file.display()))?;
        self.before_each_page(&source).await
    }

    /// Sets media features as the device would, such as `forced-colors`.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn device_media(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        Ok(())
    }
}

/// Everything that the data model knows of an office.
fn details() -> serde_json::Map<String, Value> {
    let hours = |channel: &str, days: &str, from: &str, to: &str| json!({ "channel": channel, "byday": days, "opens_at": from, "closes_at": to, "languages": ["ar"], "note": "nach Absprache" });
    let all = json!({
        "phones": [
            { "number": "+4955112345", "description": "Zentrale", "languages": ["de", "ar"] },
            { "number": "+4955167890", "description": "Beratung für Frauen", "languages": ["fa"] },
        ],
        "email": "beratung@example.org",
        "url": "https://example.org/",
        "appointment_url": "https://example.org/termin",
        "interpretation_services": true,
        "topics": ["aufenthaltsrecht", "asylverfahren", "sozialrecht", "wohnen", "ausbildung"],
        "schedules": [
            hours("visit", "MO,TH", "09:00", "12:00"), hours("phone", "MO,TU,WE", "13:00", "17:00"),
            hours("legal", "FR", "10:00", "11:30"), hours("online", "SA", "10:00", "23:00"),
        ],
        "appointment": "possible",
        "wheelchair": "limited",
        "alert": "Vom 1. bis 5. Dezember geschlossen.",
        "description": "Beratung zu allen Fragen, mit Begleitung zu Ämtern.",
        "counsels_individuals": false,
        "assured_date": "2026-10-01",
    });
    all.as_object().cloned().unwrap_or_default()
}
