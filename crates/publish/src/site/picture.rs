//! The picture that others show beside a shared link (Open Graph protocol): kind, name and town of a
//! member, 1200 by 630 pixels. One for all languages, in German, as the name is.
//!
//! Absent: fonts of the machine (ours has the Latin letters), so that everybody's build draws the same.

use crate::html::PageError;
use crate::html::frame::render_part;
use crate::html::localizer::IcuLocalizer;
use directory::member::Member;
use leptos::prelude::*;
use resvg::{tiny_skia, usvg};
use std::sync::Arc;
use views::{KindMark, Msg, t, texts};

/// Cut by `cargo xtask fonts`.
const FONT: &[u8] = include_bytes!("../../fonts/noto-sans-semibold.ttf");

/// Its name in itself.
const FAMILY: &str = "Noto Sans SemiBold";

/// Width and height in pixels.
pub const SIZE: (u32, u32) = (1200, 630);

/// How wide text may be, in pixels.
const WIDTH: usize = 1040;

/// Sizes of the name's letters, with the number of lines that have room.
const STEPS: [(usize, usize); 4] = [(76, 2), (62, 3), (50, 4), (42, 5)];

/// Draws pictures.
pub struct Painter {
    options: usvg::Options<'static>,
}

impl Painter {
    /// With the one font.
    pub fn new() -> Self {
        let mut options = usvg::Options { font_family: FAMILY.to_owned(), ..Default::default() };
        options.fontdb_mut().load_font_data(FONT.to_vec());
        Self { options }
    }

    /// The picture of a member, as PNG.
    pub fn png(
        &self,
        german: &Arc<IcuLocalizer>,
        member: &Arc<Member>,
    ) -> Result<Vec<u8>, PageError> {
        let of = |error: &dyn std::fmt::Display| PageError(format!("{}: {error}", member.id));
        let member = member.clone();
        let drawing = render_part(german.clone(), || view! { <Drawing member=member /> });
        let tree = usvg::Tree::from_str(&drawing, &self.options).map_err(|e| of(&e))?;
        let pixels = tiny_skia::Pixmap::new(SIZE.0, SIZE.1);
        let mut pixels = pixels.ok_or_else(|| of(&"no room for a picture"))?;
        resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().map_err(|e| of(&e))
    }
}

/// The colours are those of `style/tokens.css`, by day.
const STYLE: &str = "
    text { fill: #23211e; }
    .mark { color: #0b5563; fill: #0b5563; stroke: #0b5563; stroke-linejoin: round; stroke-width: 3; }
    .mark.quiet { color: #5d5a66; fill: #5d5a66; stroke: #5d5a66; }
    .mark text { fill: #fff; font-size: 14.5px; stroke: none; text-anchor: middle; }
    .quiet-text { fill: #5e5a53; }
    .accent { fill: #0b5563; }";

/// The picture, as SVG.
#[component]
fn Drawing(member: Arc<Member>) -> impl IntoView {
    let (size, lines) = laid_out(&member.name);
    let top = 260 + size / 2;
    let line = |(at, line): (usize, &String)| {
        view! {
            <text x="80" y=top + at * size * 5 / 4 font-size=size>
                {line.clone()}
            </text>
        }
    };
    let town = member.city.clone().map(|city| {
        view! {
            <text class="accent" x="80" y=top + lines.len() * size * 5 / 4 font-size="42">
                {shortened(&city, WIDTH / 25)}
            </text>
        }
    });
    view! {
        <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
            <style>{STYLE}</style>
            <rect width="1200" height="630" fill="#f7f5f1"></rect>
            <rect width="24" height="630" fill="#0b5563"></rect>
            <svg x="72" y="64" width="128" height="128" viewBox="0 0 32 32">
                <KindMark kind=member.kind />
            </svg>
            <text class="quiet-text" x="224" y="144" font-size="42">
                {t(texts::kind(member.kind))}
            </text>
            {lines.iter().enumerate().map(line).collect_view()}
            {town}
            <text class="quiet-text" x="80" y="594" font-size="30">
                {t(Msg::AppTitle)}
            </text>
        </svg>
    }
}

/// A name in lines, and the size of its letters: the largest at which all of it has room.
fn laid_out(name: &str) -> (usize, Vec<String>) {
    let mut best = (0, Vec::new());
    for (size, room) in STEPS {
        let lines = wrapped(name, in_a_line(size));
        let fits = lines.len() <= room;
        best = (size, lines);
        if fits {
            return best;
        }
    }
    let (size, lines) = &mut best;
    let room = STEPS[STEPS.len() - 1].1;
    let rest = lines.split_off(room - 1).join(" ");
    lines.push(shortened(&rest, in_a_line(*size)));
    best
}

/// How many letters a line holds; the average letter is as wide as 0.58 of the size of the font.
const fn in_a_line(size: usize) -> usize {
    WIDTH * 100 / (size * 58)
}

fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(shortened(word, letters)),
        }
    }
    lines
}

/// A text with "…" in the place of what has no room.
fn shortened(text: &str, letters: usize) -> String {
    match text.chars().count() <= letters {
        true => text.to_owned(),
        false => text.chars().take(letters - 1).chain(['…']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_room() {
        let long = "Migrationsberatung für erwachsene Zuwanderinnen und Zuwanderer ".repeat(6);
        for (name, size, lines) in
            [("Haus", 76, 1), ("Asyl e.V. Hildesheim", 76, 1), (long.as_str(), 42, 5)]
        {
            let (found, laid) = laid_out(name);
            assert_eq!((found, laid.len()), (size, lines), "{name}");
            assert!(laid.iter().all(|line| line.chars().count() <= in_a_line(found)), "{laid:?}");
        }
        assert!(laid_out(&long).1[4].ends_with('…'));
        assert_eq!(laid_out(&"x".repeat(90)).1.len(), 1, "a word that no line holds is cut");
    }
}
