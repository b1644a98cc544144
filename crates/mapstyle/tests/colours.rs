//! The style sheet gives every token a colour in every theme, and names can be read on the ground
//! that they stand on: WCAG 2.2 asks for a contrast of 4.5, and those who ask for more get 7.

#![allow(clippy::unwrap_used, reason = "a style sheet that can't be read fails the test")]

use mapstyle::Token;
use std::collections::BTreeMap;

/// Colours by custom property, without `--map-`.
type Palette = BTreeMap<String, String>;

/// `style/map.css`, in parts: what always holds, for more contrast, for forced colours.
fn parts() -> [Vec<(String, String)>; 3] {
    let css = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../style/map.css"));
    let css = css.unwrap();
    let (always, rest) = css.split_once("@media (prefers-contrast: more)").unwrap();
    let (more, rest) = rest.split_once("@media (forced-colors: active)").unwrap();
    let forced = rest.split_once("\n  }\n").unwrap().0;
    [always, more, forced].map(|part| {
        part.lines()
            .filter_map(|line| {
                line.trim().strip_prefix("--map-")?.strip_suffix(';')?.split_once(": ")
            })
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    })
}

/// `var(--light, #f7f5f1) var(--dark, #161614)`: the colour of the theme.
fn of_theme(value: &str, theme: &str) -> Option<String> {
    let from = value.split_once(&format!("var(--{theme}, "))?.1;
    Some(from.split_once(')')?.0.to_owned())
}

fn palette(theme: &str, contrast: bool) -> Palette {
    let [always, more, _] = parts();
    let overrides = more.into_iter().filter(|_| contrast);
    always
        .into_iter()
        .chain(overrides)
        .filter_map(|(name, value)| Some((name, of_theme(&value, theme)?)))
        .collect()
}

/// Relative luminance (WCAG 2.2).
fn luminance(color: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&color[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrasts_are_counted_right() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    // The well-known lightest grey that may carry text on white.
    assert!(contrast("#767676", "#ffffff") >= 4.5 && contrast("#777777", "#ffffff") < 4.5);
}

#[test]
fn every_token_has_its_colour() {
    let [always, more, forced] = parts();
    for token in Token::ALL {
        let count =
            |part: &[(String, String)]| part.iter().filter(|one| one.0 == token.name()).count();
        assert_eq!(count(&always), 1, "{}", token.name());
        assert!(count(&more) <= 1, "{}, more contrast", token.name());
        assert_eq!(count(&forced), 1, "{}, forced colours", token.name());
        for theme in ["light", "dark"] {
            let color = palette(theme, false).remove(token.name()).unwrap();
            assert!(color.len() == 7 && color.starts_with('#'), "{}: {color}", token.name());
        }
    }
    // Nothing is overridden that does not exist.
    let names: Vec<_> = always.iter().map(|one| &one.0).collect();
    for (name, _) in more.iter().chain(&forced) {
        assert!(names.contains(&name), "{name}");
    }
}

/// Name, the grounds it stands on.
const READ_ON: &[(Token, &[Token])] = &[
    (
        Token::Label,
        &[Token::Land, Token::LandOutside, Token::Settlement, Token::Forest, Token::Water],
    ),
    (Token::LabelMuted, &[Token::Land, Token::LandOutside, Token::Settlement, Token::Building]),
    (Token::LabelKreis, &[Token::Land, Token::Settlement, Token::Forest]),
    (Token::LabelWater, &[Token::Land, Token::Water]),
];

#[test]
fn names_can_be_read() {
    for (theme, more) in [("light", false), ("dark", false), ("light", true), ("dark", true)] {
        let colors = palette(theme, more);
        let least = if more { 7.0 } else { 4.5 };
        for (label, grounds) in READ_ON {
            for ground in grounds.iter().chain(&[Token::LabelHalo]) {
                let got = contrast(&colors[label.name()], &colors[ground.name()]);
                let (label, ground) = (label.name(), ground.name());
                assert!(got >= least, "{theme}, more {more}: {label} on {ground} is {got:.2}");
            }
        }
    }
}

/// Grounds are hints, but different ones; and they stay behind the markers.
#[test]
fn grounds_differ_quietly() {
    for (theme, more) in [("light", false), ("dark", false), ("light", true), ("dark", true)] {
        let colors = palette(theme, more);
        let grounds =
            [Token::Land, Token::LandOutside, Token::Settlement, Token::Forest, Token::Water];
        for (i, one) in grounds.iter().enumerate() {
            for other in &grounds[i + 1..] {
                assert_ne!(colors[one.name()], colors[other.name()], "{theme}");
            }
            let got = contrast(&colors[one.name()], &colors["cluster"]);
            assert!(got >= 4.5, "{theme}, more {more}: a cluster on {} is {got:.2}", one.name());
        }
        let borders = contrast(&colors["boundary"], &colors["land"]);
        let districts = contrast(&colors["boundary-kreis"], &colors["land"]);
        assert!(borders > districts && districts > 1.3, "{theme}: {borders:.2}, {districts:.2}");
    }
}
