//! The built `index.html` as the frame of every page: its head (style, scripts, policy,
//! configuration) and its icons stay byte for byte; what says which page it is, is taken out and filled
//! in anew, and what only the list needs is left out: texts' tables, what is marked with
//! `data-only="index"`, requests ahead of time, comments. A page that was filled in before is a frame
//! as well.
//!
//! Absent: any change of scripts, whose hashes stand in the policy.

use crate::html::PageError;
use directory::locale::Locale;
use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{Readable, Span, Tokenizer};
use std::ops::Range;

/// A page with gaps.
pub struct Frame {
    pieces: Vec<Piece>,
    /// What follows them.
    end: String,
    /// The mail address for mistakes, from `<meta name="kmn-contact">`.
    pub contact: Option<String>,
}

/// A piece of the built page.
struct Piece {
    /// What every page has.
    text: String,
    /// What follows it in the built page and is cut out.
    cut: String,
    /// What comes in its place; `None` is nothing.
    gap: Option<Gap>,
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
    /// Which lists there are, in the built page itself.
    Lists,
}

/// What fills the gaps.
pub struct Filling<'p> {
    /// The page's language.
    pub locale: &'static Locale,
    /// Which sort of page it is, for the start script.
    pub kind: &'p str,
    /// Its path without language and ending, if it is there in other languages too.
    pub name: Option<&'p str>,
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
                Token::Comment(comment) => cuts.comment(&comment.span),
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
        let part = |range: Range<usize>| page.get(range).unwrap_or_default().to_owned();
        for (range, gap) in cuts.made {
            pieces.push(Piece { text: part(at..range.start), cut: part(range.clone()), gap });
            at = range.end;
        }
        Ok(Self { pieces, end: part(at..page.len()), contact: cuts.contact })
    }

    /// The built page itself with another `#app`; `lists` says which first lists there are.
    pub fn index(&self, lists: &str, app: &str) -> String {
        let mut page = String::new();
        for Piece { text, cut, gap } in &self.pieces {
            page.push_str(text);
            match gap {
                Some(Gap::App) => page.push_str(app),
                Some(Gap::Lists) => {}
                Some(Gap::Head) => {
                    page.push_str(&format!("<meta name=\"{LISTS}\" content=\"{lists}\">{cut}"));
                }
                _ => page.push_str(cut),
            }
        }
        page + &self.end
    }

    /// The page with its gaps filled.
    pub fn fill(&self, filling: &Filling) -> String {
        let Filling { locale, kind, name, base, head, app } = filling;
        let mut page = String::new();
        for Piece { text, gap, .. } in &self.pieces {
            page.push_str(text);
            match gap {
                None | Some(Gap::Lists) => {}
                Some(Gap::Html) => page.push_str(&format!(
                    "<html lang=\"{}\" dir=\"{}\" data-page=\"{kind}\" data-pages=\"{}\">",
                    locale.tag,
                    locale.direction.html(),
                    name.map(|name| format!("{name}.*.html")).unwrap_or_default()
                )),
                Some(Gap::Base) => {
                    page.extend(base.map(|base| format!("<base href=\"{base}\">")));
                }
                Some(Gap::Head) => page.push_str(head),
                Some(Gap::App) => page.push_str(app),
            }
        }
        page + &self.end
    }
}

/// The name of the `<meta>` that says which first lists there are ([`directory::first_list`]).
const LISTS: &str = "kmn-lists";

/// Elements that have no end (HTML standard, "void elements"), as far as a page may be marked by them.
const VOID: [&str; 4] = ["base", "img", "link", "meta"];

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
        let only_index = is(b"data-only", "index");
        match name.as_str() {
            _ if only_index && VOID.contains(&name.as_str()) => self.made.push((range, None)),
            _ if only_index => self.open = Some((name, range.start, 1, None)),
            "html" => self.made.push((range, Some(Gap::Html))),
            "head" => self.made.push((range.end..range.end, Some(Gap::Base))),
            "base" => self.made.push((range, None)),
            "title" => self.open = Some((name, range.start, 1, Some(Gap::Head))),
            "div" if is(b"id", "app") => self.open = Some((name, range.start, 1, Some(Gap::App))),
            "script" if is(b"type", "application/ld+json") => {
                self.open = Some((name, range.start, 1, None));
            }
            // For the list: a page that is read needs no data first.
            "link" if is(b"rel", "preload") && is(b"as", "fetch") => self.made.push((range, None)),
            "link" if is(b"rel", "canonical") || value(b"hreflang").is_some() => {
                self.made.push((range, None));
            }
            "meta" if is(b"name", "kmn-contact") => {
                self.contact = value(b"content").filter(|address| !address.is_empty());
            }
            "meta" if is(b"name", LISTS) => self.made.push((range, Some(Gap::Lists))),
            "meta" if is(b"name", "description") || value(b"property").is_some() => {
                self.made.push((range, None));
            }
            _ => {}
        }
    }

    fn comment(&mut self, span: &Span<usize>) {
        if self.open.is_none() {
            self.made.push((span.start..span.end, None));
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
