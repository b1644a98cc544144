//! The builder of the line by which a partner's page shows the finder (`embed/builder/`): its data,
//! from `directory::embed` and the texts, bundled with its script; and `oembed.json`.

use super::{embed, html};
use crate::process;
use anyhow::{Context, Result, anyhow, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use directory::district::{self, District, Form};
use directory::embed::{Attribute, HEIGHT, PARTS, VERSION, attributes};
use directory::locale::{LOCALES, Locale, SOURCE};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};
use std::path::Path;
use std::process::Command;
use texts::{Plain, Texts};

/// The folder of texts that only web editors read, in `locales/`.
const FAMILY: &str = "embed";

/// The app's texts that the builder says too.
const SHARED: [&str; 2] = ["kind-", "topic-"];

/// What a site that knows oEmbed asks for.
pub const OEMBED: &str = "oembed.json";

/// How the pages for data protection officers begin.
pub const PRIVACY: &str = "datenschutz-einbettung.";

/// How large the frame is where nobody says so, in CSS pixels.
const SIZE: [u32; 2] = [800, HEIGHT];

/// Puts `embed/builder.js` into the folder, and beside the versioned element a file with its hash.
///
/// # Errors
/// When the texts aren't whole, the element isn't there yet, or esbuild fails.
pub fn builder(root: &Path, staging: &Path) -> Result<()> {
    let versioned = embed::version(VERSION);
    let element = std::fs::read(staging.join(&versioned)).context("the element comes first")?;
    let integrity = integrity(&element);
    std::fs::write(staging.join(format!("{versioned}.sri")), format!("{integrity}\n"))?;
    bundle(root, &data(root, &integrity)?, &staging.join("embed/builder.js"))
}

/// Bundles the builder with its data, which it imports as `builder-data`.
fn bundle(root: &Path, data: &Value, outfile: &Path) -> Result<()> {
    let module = root.join("target/xtask/builder-data.js");
    std::fs::create_dir_all(root.join("target/xtask"))?;
    std::fs::write(&module, format!("export default {data};\n"))?;
    let mut command = Command::new(root.join("map/node_modules/.bin/esbuild"));
    command.args([
        "embed/builder/main.js",
        "--bundle",
        "--minify",
        "--format=esm",
        "--target=es2022",
        "--charset=utf8",
        "--loader:.css=text",
        "--log-level=warning",
        &format!("--alias:builder-data={}", module.display()),
        &format!("--outfile={}", outfile.display()),
    ]);
    process::run(command.current_dir(root))
}

/// Writes `oembed.json`. `address` is where the finder will lie, from `<meta name="kmn-address">`;
/// without one the frame's address is relative, since a static page does not know its own.
///
/// # Errors
/// When the texts aren't whole, or the file can't be written.
pub fn oembed(root: &Path, staging: &Path, address: &str) -> Result<()> {
    let home = home(address)?;
    let title = say(german(&app_texts(root)?)?, "app-title")?;
    let [width, height] = SIZE;
    let frame = format!(
        "<iframe src=\"{home}?embed=1\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" referrerpolicy=\"origin\" allow=\"geolocation; clipboard-write; web-share\" style=\"border:0\"></iframe>"
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": title,
        "provider_url": home,
        "html": frame,
        "width": width,
        "height": height,
    });
    Ok(std::fs::write(staging.join(OEMBED), serde_json::to_vec_pretty(&answer)?)?)
}

/// The page with a link by which sites that know oEmbed find the answer; without an address it stays
/// as it is, since they would not know what the answer's relative addresses belong to.
///
/// # Errors
/// When the address is none, or the page has no head.
pub fn discovery(page: &str, address: &str) -> Result<String> {
    if address.is_empty() {
        return Ok(page.to_owned());
    }
    let href = html::quoted(&format!("{}{OEMBED}", home(address)?));
    let (before, after) = page.split_once("</head>").context("the page has no </head>")?;
    let link = format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{href}\">");
    Ok(format!("{before}{link}</head>{after}"))
}

/// Where the finder will lie.
fn home(address: &str) -> Result<&str> {
    let host = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let is_plain = |host: &str| {
        host.len() > 1 && host.ends_with('/') && !host.contains(['"', '<', '?', '#', ' '])
    };
    match host {
        _ if address.is_empty() => Ok("./"),
        Some(host) if is_plain(host) => Ok(address),
        _ => bail!(
            "kmn-address: {address} should be like https://finder.example/, with / at its end"
        ),
    }
}

/// The value of `integrity` for a script, as Subresource Integrity writes it.
#[must_use]
pub fn integrity(script: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(script)))
}

/// What the builder knows.
fn data(root: &Path, integrity: &str) -> Result<Value> {
    let app = app_texts(root)?;
    let own = texts::read_family(&root.join("locales"), FAMILY).map_err(joined)?;
    let mut said = Map::new();
    for texts in &own {
        let shared = app.iter().find(|other| other.locale.tag == texts.locale.tag);
        let shared = shared.with_context(|| format!("no texts of {}", texts.locale.tag))?;
        let mut all = Map::new();
        for key in texts.keys() {
            all.insert(key.into(), say(texts, key)?.into());
        }
        for key in shared.keys().filter(|key| is_shared(key)) {
            all.insert(key.into(), say(shared, key)?.into());
        }
        said.insert(texts.locale.tag.into(), all.into());
    }
    let titles =
        app.iter().map(|texts| Ok((texts.locale.tag.into(), say(texts, "app-title")?.into())));
    let attribute = |attribute: Attribute| {
        let Attribute { name, parameter, pattern, example, .. } = attribute;
        let anywhere = parameter.is_some_and(embed::is_of_link);
        json!({ "name": name, "parameter": parameter, "pattern": pattern, "example": example, "anywhere": anywhere })
    };
    let language =
        |locale: &Locale| json!([locale.tag, locale.profile().autonym, locale.direction.html()]);
    Ok(json!({
        "version": VERSION,
        "height": HEIGHT,
        "integrity": integrity,
        "parts": PARTS,
        "attributes": attributes().into_iter().map(attribute).collect::<Value>(),
        "districts": districts(),
        "languages": LOCALES.iter().map(language).collect::<Value>(),
        "titles": titles.collect::<Result<Map<String, Value>>>()?,
        "texts": said,
    }))
}

/// Whether one of the app's texts is said in the builder too; not the explanations.
fn is_shared(key: &str) -> bool {
    SHARED.iter().any(|prefix| key.starts_with(prefix)) && !key.contains("-about-")
}

/// Key, name and form of every district that `region` takes.
fn districts() -> Value {
    let form = |form| match form {
        Form::Landkreis => "landkreis",
        Form::Region => "region",
        Form::KreisfreieStadt | Form::City => "stadt",
    };
    let row = |district: &District| json!([district.ags, district.name, form(district.form)]);
    district::ALL.iter().map(row).collect()
}

fn app_texts(root: &Path) -> Result<Vec<Texts>> {
    texts::read_all(&root.join("locales")).map_err(joined)
}

fn german(all: &[Texts]) -> Result<&Texts> {
    all.iter().find(|texts| texts.locale.tag == SOURCE.tag).context("no German texts")
}

fn say(texts: &Texts, key: &str) -> Result<String> {
    texts.find(key, &[], &Plain).with_context(|| format!("{} has no {key}", texts.locale.tag))
}

fn joined(errors: Vec<texts::Error>) -> anyhow::Error {
    anyhow!(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::workspace_root;

    #[test]
    fn every_attribute_and_choice_has_its_words_in_both_languages() {
        let data = data(&workspace_root(), "sha384-x").unwrap();
        let texts = data["texts"].as_object().unwrap();
        assert_eq!(texts.keys().collect::<Vec<_>>(), ["de", "en"]);
        let choices = |attribute: &Attribute| -> Vec<String> {
            let whole = attribute.pattern.strip_prefix('(').and_then(|p| p.strip_suffix(')'));
            let names =
                whole.filter(|names| !names.contains(['(', '[']) && attribute.name != "lang");
            names.into_iter().flat_map(|names| names.split('|').map(str::to_owned)).collect()
        };
        for (language, said) in texts {
            let has = |key: &str| assert!(said[key].is_string(), "{language}: {key}");
            for attribute in attributes() {
                has(&format!("label-{}", attribute.name));
                for choice in choices(&attribute) {
                    has(&format!("{}-{choice}", attribute.name));
                }
            }
            PARTS.iter().for_each(|part| has(&format!("parts-{part}")));
            ["kind-mbe", "topic-wohnen"].iter().for_each(|key| has(key));
            assert!(said.as_object().unwrap().keys().all(|key| !key.contains("-about-")));
        }
        let view = attributes().into_iter().find(|attribute| attribute.name == "view").unwrap();
        assert_eq!(choices(&view), ["list", "map", "both"]);
    }

    #[test]
    fn districts_are_those_that_the_table_takes() {
        let districts = districts();
        let districts = districts.as_array().unwrap();
        assert_eq!(districts.len(), 47);
        let key = |district: &Value| district[0].as_str().unwrap().to_owned();
        assert!(districts.iter().map(key).all(|ags| [5, 8].contains(&ags.len())));
        assert!(districts.contains(&json!(["03241001", "Hannover", "stadt"])));
        assert!(districts.contains(&json!(["03241", "Hannover", "region"])));
        assert!(districts.contains(&json!(["03101", "Braunschweig", "stadt"])));
    }

    #[test]
    fn integrity_is_written_as_browsers_read_it() {
        // `printf a | openssl dgst -sha384 -binary | base64`
        let expected = "sha384-VKWbnyKwuAiA2EJ+VIt8I6vYc0huHwNdzpzWl+hRdQM8qojm1XvDXvrgta/TFF8x";
        assert_eq!(integrity(b"a"), expected);
    }

    #[test]
    fn oembed_has_the_address_that_the_operator_names() {
        let folder = tempfile::tempdir().unwrap();
        let read = |address: &str| -> Value {
            oembed(&workspace_root(), folder.path(), address).unwrap();
            serde_json::from_slice(&std::fs::read(folder.path().join(OEMBED)).unwrap()).unwrap()
        };
        let answer = read("https://finder.example/kmn/");
        assert_eq!((&answer["type"], &answer["version"]), (&json!("rich"), &json!("1.0")));
        assert_eq!(answer["title"], "Migrationsberatung in Niedersachsen finden");
        let html = answer["html"].as_str().unwrap();
        assert!(html.starts_with("<iframe src=\"https://finder.example/kmn/?embed=1\" title="));
        assert!(read("")["html"].as_str().unwrap().contains("src=\"./?embed=1\""));
    }

    #[test]
    fn oembed_is_found_where_the_address_is_known() {
        let page = "<head><title>t</title></head>";
        assert_eq!(discovery(page, "").unwrap(), page);
        let found = discovery(page, "https://finder.example/").unwrap();
        assert!(found.ends_with("href=\"https://finder.example/oembed.json\"></head>"), "{found}");
        for wrong in
            ["finder.example/", "https://finder.example", "https:///", "https://a/\"/", "/"]
        {
            assert!(discovery(page, wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_pages_for_officers_name_what_the_finder_says() {
        let root = workspace_root();
        let app = app_texts(&root).unwrap();
        for (tag, ending) in [("de", "html"), ("en", "en.html")] {
            let page =
                std::fs::read_to_string(root.join("public").join(format!("{PRIVACY}{ending}")));
            let page = page.unwrap();
            let texts = app.iter().find(|texts| texts.locale.tag == tag).unwrap();
            for key in ["search-position", "map-position", "about", "about-delete"] {
                let text = say(texts, key).unwrap();
                assert!(page.contains(&text), "{tag}: {text}");
            }
            assert!(embed::names().iter().all(|name| page.contains(name)), "{tag}");
        }
    }
}
