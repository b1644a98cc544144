//! The built `index.html` as the frame of every page: its head (style, scripts, policy,
//! configuration), its icons and texts stay byte for byte; what says which page it is, is taken out
//! and filled in anew. A page that was filled in before is a frame as well.
//!
//! Absent: any change of scripts, whose hashes stand in the policy.

use crate::html::PageError;
use directory::locale::Locale;
use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{Readable, Span, Tokenizer};
use std::ops::Range;

/// A page with gaps.
pub struct Frame {
    /// The text between the gaps.
    pieces: Vec<(String, Option<Gap>)>,
    /// The mail address for mistakes, from `<meta name="kmn-contact">`.
    pub contact: Option<String>,
}

/// What is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// The start tag of the page, with its language.
    Html,
    /// To where relative addresses lead: first in the head.
    Base,
    /// Title, description and whatever else machines are told: where the title stood.
    Head,
    /// What is to be seen: the element `#app`.
    App,
}

/// What fills the gaps.
pub struct Filling<'p> {
    /// The page's language.
    pub locale: &'static Locale,
    /// To where relative addresses lead, for a page in a folder.
    pub base: Option<&'p str>,
    /// Elements of the head.
    pub head: String,
    /// The element `#app`.
    pub app: &'p str,
}

impl Frame {
    /// Finds the gaps of a built page.
    ///
    /// # Errors
    /// Where it has no head, no title or no `#app`.
    pub fn of(page: &str) -> Result<Self, PageError> {
        let mut cuts = Cuts::default();
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        let Ok(tokens) = Tokenizer::new_with_emitter(page.to_reader(), emitter).collect();
        let tokens: Vec<Token<usize>> = tokens;
        for token in tokens {
            match token {
                Token::StartTag(tag) => cuts.start(&tag),
                Token::EndTag(tag) => cuts.end(&text(&tag.name), &tag.span),
                _ => {}
            }
        }
        for gap in [Gap::Html, Gap::Base, Gap::Head, Gap::App] {
            if !cuts.made.iter().any(|(_, made)| *made == Some(gap)) {
                return Err(PageError(format!("the page lacks what {gap:?} would fill")));
            }
        }
        let mut pieces = Vec::new();
        let mut at = 0;
        for (range, gap) in cuts.made {
            let piece = page.get(at..range.start).unwrap_or_default();
            pieces.push((piece.to_owned(), gap));
            at = range.end;
        }
        pieces.push((page.get(at..).unwrap_or_default().to_owned(), None));
        Ok(Self { pieces, contact: cuts.contact })
    }

    /// The page with its gaps filled.
    pub fn fill(&self, filling: &Filling) -> String {
        let Filling { locale, base, head, app } = filling;
        let mut page = String::new();
        for (piece, gap) in &self.pieces {
            page.push_str(piece);
            match gap {
                None => {}
                Some(Gap::Html) => page.push_str(&format!(
                    "<html lang=\"{}\" dir=\"{}\">",
                    locale.tag,
                    locale.direction.html()
                )),
                Some(Gap::Base) => {
                    page.extend(base.map(|base| format!("<base href=\"{base}\">")));
                }
                Some(Gap::Head) => page.push_str(head),
                Some(Gap::App) => page.push_str(app),
            }
        }
        page
    }
}

/// What is cut out of a page.
#[derive(Default)]
struct Cuts {
    made: Vec<(Range<usize>, Option<Gap>)>,
    /// The element that is being cut out: its name, where it begins, how deep its like are nested.
    open: Option<(String, usize, usize, Option<Gap>)>,
    contact: Option<String>,
}

impl Cuts {
    fn start(&mut self, tag: &StartTag<usize>) {
        let name = text(&tag.name);
        if let Some((open, _, depth, _)) = &mut self.open {
            *depth += usize::from(*open == name);
            return;
        }
        let value = |key: &[u8]| tag.attributes.get(key).map(|value| text(&value.value));
        let range = tag.span.start..tag.span.end;
        let is = |key: &[u8], wanted: &str| value(key).as_deref() == Some(wanted);
        match name.as_str() {
            "html" => self.made.push((range, Some(Gap::Html))),
            "head" => self.made.push((range.end..range.end, Some(Gap::Base))),
            "base" => self.made.push((range, None)),
            "title" => self.open = Some((name, range.start, 1, Some(Gap::Head))),
            "div" if is(b"id", "app") => self.open = Some((name, range.start, 1, Some(Gap::App))),
            "script" if is(b"type", "application/ld+json") => {
                self.open = Some((name, range.start, 1, None));
            }
            "link" if is(b"rel", "canonical") || value(b"hreflang").is_some() => {
                self.made.push((range, None));
            }
            "meta" if is(b"name", "kmn-contact") => {
                self.contact = value(b"content").filter(|address| !address.is_empty());
            }
            "meta" if is(b"name", "description") || value(b"property").is_some() => {
                self.made.push((range, None));
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str, span: &Span<usize>) {
        let Some((open, start, depth, gap)) = &mut self.open else { return };
        if open != name {
            return;
        }
        *depth -= 1;
        if *depth == 0 {
            self.made.push((*start..span.end, *gap));
            self.open = None;
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
