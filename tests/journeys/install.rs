//! Installing the finder as an app: what the browser asks for is there, and it starts without a
//! network, in any folder of a host.

use anyhow::{Context, Result, bail};
use kmn_tests::kept::SHELLS;
use kmn_tests::page::OFFICES;
use kmn_tests::variant::Variant;
use kmn_tests::{View, journey};
use serde_json::{Value, json};
use xtask::post_build::compress;

#[test]
fn the_browser_would_install_it() {
    journey("install", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.results(OFFICES).await?;
        stage.in_charge().await?;
        let manifest = stage.devtools("Page.getAppManifest", json!({})).await?;
        let url = manifest["url"].as_str().unwrap_or_default();
        assert!(url.ends_with("/manifest.webmanifest"), "{manifest}");
        assert_eq!(manifest["errors"], json!([]), "{manifest}");
        let hindrances = stage.devtools("Page.getInstallabilityErrors", json!({})).await?;
        let hindrances = hindrances["installabilityErrors"].as_array().cloned();
        // A window that is not in front of anybody has no place to offer it.
        let real: Vec<Value> = hindrances
            .unwrap_or_default()
            .into_iter()
            .filter(|hindrance| hindrance["errorId"] != "in-incognito")
            .collect();
        assert_eq!(real, Vec::<Value>::new());
        // Every icon can be had, under the policy.
        let icons = "return fetch('manifest.webmanifest').then(answer => answer.json())
            .then(({ icons }) => Promise.all(icons.map(({ src }) => createImage(src))));
            function createImage(src) { return new Promise((done, failed) => {
                const image = new Image();
                image.onload = () => done(image.naturalWidth > 0);
                image.onerror = failed;
                image.src = src; }); }";
        stage.value(icons, json!([true, true, true, true])).await?;
        let complaints = stage.complaints().await?;
        if !complaints.is_empty() {
            bail!("the console says {complaints:#?}");
        }
        Ok(())
    });
}

#[test]
fn in_a_folder_of_a_host() {
    journey("install-folder", View::PHONE, "de", async |stage| {
        into_folder(stage.variant()?, "hilfe/finder")?;
        stage.open("hilfe/finder/").await?;
        stage.results(OFFICES).await?;
        stage.in_charge().await?;
        let manifest = stage.devtools("Page.getAppManifest", json!({})).await?;
        let parsed: Value = serde_json::from_str(manifest["data"].as_str().unwrap_or_default())?;
        let start = parsed["start_url"].as_str().context("it says where it starts")?;
        let resolve = format!(
            "return new URL('{start}', '{}').pathname",
            manifest["url"].as_str().unwrap_or_default()
        );
        stage.value(&resolve, json!("/hilfe/finder/")).await?;
        stage.value("return navigator.serviceWorker.getRegistration().then(r => new URL(r.scope).pathname)", json!("/hilfe/finder/")).await?;
        stage
            .value(
                &format!("{SHELLS}.then(names => names.map(name => name.split('@')[0]))"),
                json!(["kmn-shell-/hilfe/finder/"]),
            )
            .await?;
        stage.stop_server();
        stage.start_cold().await?;
        // As the installed app opens it, and by its shortcut.
        stage.open("hilfe/finder/").await?;
        stage.results(OFFICES).await?;
        stage.open("hilfe/finder/?page=gemerkt").await?;
        stage.see("article.sheet #heading").await.map(drop)
    });
}

/// Moves everything into a folder.
fn into_folder(variant: &Variant, folder: &str) -> Result<()> {
    for path in compress::files(variant.folder())? {
        // The headers belong to the server, which reads them from its own folder.
        if path != "headers.json" {
            let to = variant.folder().join(folder).join(&path);
            std::fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
            std::fs::rename(variant.folder().join(&path), to)?;
        }
    }
    Ok(())
}
