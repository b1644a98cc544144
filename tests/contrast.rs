//! Contrast, computed from the tokens: text on every ground 4.5 : 1, controls, lines that mean
//! something and the focus 3 : 1, light and dark (WCAG 1.4.3, 1.4.11, 2.4.13).

#![allow(clippy::unwrap_used, reason = "a token that can't be read fails the test")]

use kmn_tests::stage::root;

/// What stands on what, and the least contrast.
const PAIRS: [(&[&str], &[&str], f64); 10] = [
    (&["kmn-text", "kmn-text-quiet", "kmn-accent"], &GROUNDS, TEXT),
    (&["kmn-open", "kmn-warn"], &["kmn-surface", "kmn-ground"], TEXT),
    (&["kmn-warn"], &["kmn-warn-tint"], TEXT),
    (&["kmn-on-accent"], &["kmn-accent"], TEXT),
    // Their own outline makes out buttons, boxes and chips.
    (&["kmn-line-strong"], &["kmn-surface", "kmn-ground"], SIGN),
    (&["kmn-focus"], &GROUNDS, SIGN),
    (&["map-label", "map-label-muted"], &["map-label-halo"], TEXT),
    (&["map-marker-quiet", "map-cluster", "map-position", "map-origin"], &LAND, SIGN),
    (&["kmn-accent", "kmn-focus"], &LAND, SIGN),
    (&["map-cluster-ink"], &["map-cluster"], TEXT),
];

const GROUNDS: [&str; 3] = ["kmn-surface", "kmn-ground", "kmn-accent-tint"];
const LAND: [&str; 4] = ["map-land", "map-land-outside", "map-water", "map-forest"];
const TEXT: f64 = 4.5;
const SIGN: f64 = 3.0;

/// The two colours of a token, light and dark, as the style sheets write them.
fn colours(styles: &str, token: &str) -> [String; 2] {
    let start = format!("--{token}: var(--light, ");
    let rest = styles.split_once(&start).unwrap_or_else(|| panic!("no {token}")).1;
    let (light, rest) = rest.split_once(") var(--dark, ").unwrap();
    [light.to_owned(), rest.split_once(')').unwrap().0.to_owned()]
}

/// Relative luminance, as WCAG 2 defines it.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = u8::from_str_radix(&colour[at..at + 2], 16).unwrap();
        let share = f64::from(value) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    assert!(colour.len() == 7, "{colour} is not of the form #rrggbb");
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_pair_can_be_told_apart() {
    let read = |file: &str| std::fs::read_to_string(root().join("style").join(file)).unwrap();
    let styles = read("tokens.css") + &read("map.css");
    let mut weak = Vec::new();
    for (signs, grounds, least) in PAIRS {
        for (sign, ground) in signs.iter().flat_map(|s| grounds.iter().map(move |g| (s, g))) {
            let (signs, grounds) = (colours(&styles, sign), colours(&styles, ground));
            for (theme, at) in [("light", 0), ("dark", 1)] {
                let found = contrast(&signs[at], &grounds[at]);
                if found < least {
                    weak.push(format!("{sign} on {ground}, {theme}: {found:.2} < {least}"));
                }
            }
        }
    }
    assert!(weak.is_empty(), "\n{}\n", weak.join("\n"));
}

#[test]
fn contrast_is_as_wcag_computes_it() {
    for (a, b, expected) in
        [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#123456", "#123456", 1.0)]
    {
        assert!((contrast(a, b) - expected).abs() < 0.01, "{a} {b} {}", contrast(a, b));
    }
}

/// The brand's colour: icons, the browser's bar and the element's examples have the accent of the
/// design, in light.
#[test]
fn the_brand_has_one_colour() {
    let read = |file: &str| std::fs::read_to_string(root().join(file)).unwrap();
    let [accent, _] = colours(&read("style/tokens.css"), "kmn-accent");
    // What else a file may show: the pin on the icon's ground.
    for (file, before, least, others) in [
        ("index.html", "name=\"theme-color\" content=\"", 1, &[] as &[&str]),
        ("public/manifest.webmanifest", "\"theme_color\": \"", 1, &[]),
        ("public/icon.svg", "fill=\"", 2, &["#fff"]),
        ("embed/embed.js", "color:", 1, &[]),
        ("embed/builder/form.js", "values.accent ?? \"", 1, &[]),
        ("crates/directory/src/embed.rs", "\"accent\", \"", 1, &[]),
    ] {
        let text = read(file);
        let hex = |rest: &str| {
            let colour = rest.strip_prefix('#')?;
            let digits = colour.chars().take_while(char::is_ascii_hexdigit).count();
            Some(rest[..=digits].to_owned())
        };
        let found: Vec<String> = text.split(before).skip(1).filter_map(hex).collect();
        let brand = found.iter().filter(|found| **found == accent).count();
        let stray: Vec<_> = found
            .iter()
            .filter(|found| **found != accent && !others.contains(&found.as_str()))
            .collect();
        assert!(brand >= least && stray.is_empty(), "{file} has {found:?}, not {accent}");
    }
}
