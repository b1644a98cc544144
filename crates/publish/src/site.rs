//! Pages of HTML made of a feed, drawn by the same components as the program's screens, in the frame
//! of the built `index.html`: readable before any script, and for whoever has none.
//!
//! Absent: files (they go out through a function), a clock, and whatever changes with the moment.

mod crawlers;
mod frame;
mod head;
mod linked_data;
mod list;
mod member;
mod parts;
mod picture;
mod places;
mod whole;

use crate::html::Page;
use crate::html::frame::render_part;
use crate::html::list::{complete, plain_list};
use crate::html::localizer::IcuLocalizer;
use crate::html::{GENERATOR, PageError};
use directory::feed::FeedMeta;
use directory::locale::{LOCALES, SOURCE};
use directory::member::Member;
use frame::{Filling, Frame};
use head::Head;
use leptos::prelude::*;
use list::{List, ListPage, Lists};
use member::MemberPage;
use picture::Painter;
use places::{Place, PlacePage};
use std::collections::HashSet;
use std::sync::Arc;
use texts::Texts;
use views::{Localizer as _, Msg};

pub use whole::ReadPartFn;

/// What the pages are made for.
#[derive(Debug, Clone, Copy)]
pub struct SiteOptions<'a> {
    /// Where the site is, with its last `/`, if that is known: `https://finder.example/`.
    pub address: Option<&'a str>,
    /// How many members get pages of their own.
    pub most: usize,
    /// Whether each of them gets a picture for those who share its link. Only a site whose address is
    /// known can name them, and so has them.
    pub pictures: bool,
}

/// What was made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SiteReport {
    /// How many pages were made.
    pub pages: usize,
    /// How many pictures were drawn.
    pub pictures: usize,
    /// Members without pages of their own, since there are more than [`SiteOptions::most`].
    pub above_most: usize,
    /// Members without pages of their own, since another one's page has that address: their ids.
    pub taken: Vec<String>,
}

/// Takes a file's path below the site's root, and its bytes.
pub type WriteFn<'f> = dyn FnMut(&str, &[u8]) -> anyhow::Result<()> + 'f;

/// A language in which pages are made.
struct Language {
    localizer: Arc<IcuLocalizer>,
}

/// Makes the pages of a feed. `read_part` reads its parts, where it has some; `built` is the built `index.html`; `all` are the texts of every
/// language, German first.
///
/// # Errors
/// Where the bytes are no feed, the built page lacks what is filled in, a language's dates are not
/// known, or a page could not be written.
pub fn site(
    geojson: &[u8],
    read_part: &ReadPartFn,
    built: &str,
    all: &[Texts],
    options: &SiteOptions,
    write: &mut WriteFn,
) -> anyhow::Result<SiteReport> {
    let (meta, mut members) = whole::members(geojson, read_part)?;
    members.iter_mut().for_each(complete);
    let frame = Frame::of(built)?;
    let Some(german) = all.first() else { return Ok(SiteReport::default()) };
    let languages = all
        .iter()
        .map(|texts| Ok(Language { localizer: Arc::new(IcuLocalizer::new(texts, german)?) }));
    let languages: Vec<_> = languages.collect::<Result<_, PageError>>()?;
    let mut report = SiteReport::default();
    let own = with_own_pages(&members, options, &mut report);
    let ids = own.iter().map(|member| member.id.clone()).collect();
    let places = places::places(&own);
    let mut site = Site { frame, options, write, report };
    for language in &languages {
        site.plain_list(language, &meta, &members)?;
    }
    let lists = Lists::of(meta, members, &ids);
    let members = own;
    if let Some(german) = languages.first() {
        site.pictures(german, &members)?;
    }
    for language in &languages {
        site.lists(language, &lists)?;
        for member in &members {
            site.member(language, member, &places)?;
        }
        for place in &places {
            site.place(language, place)?;
        }
    }
    let mut names: Vec<_> = members.iter().map(|member| member::name(member)).collect();
    names.extend(places.into_iter().map(|place| place.name));
    site.for_crawlers(&languages, &names)?;
    Ok(site.report)
}

/// Members that get pages of their own. In `a.en` and `a` the German page of the one would be the
/// English of the other.
fn with_own_pages(
    members: &[Member],
    options: &SiteOptions,
    report: &mut SiteReport,
) -> Vec<Arc<Member>> {
    let ids: HashSet<String> = members.iter().map(|member| member.id.clone()).collect();
    let is_taken = |id: &str| {
        let endings = LOCALES.iter().filter_map(|l| id.strip_suffix(l.tag)?.strip_suffix('.'));
        endings.into_iter().any(|id| ids.contains(id))
    };
    let (taken, own): (Vec<_>, Vec<_>) = members.iter().partition(|m| is_taken(&m.id));
    report.taken = taken.into_iter().map(|member| member.id.clone()).collect();
    report.above_most = own.len().saturating_sub(options.most);
    own.into_iter().take(options.most).cloned().map(Arc::new).collect()
}

/// A page that only holds `#app`, for scripts that put it into another page at the root.
fn small_page(localizer: &IcuLocalizer, app: &str) -> String {
    let locale = localizer.locale();
    let title = localizer.fill(Msg::AppTitle, &[]);
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
         <base href=\"../\"><meta name=\"generator\" content=\"{GENERATOR}\">\
         <meta name=\"robots\" content=\"noindex\"><title>{}</title></head>\
         <body>{app}</body></html>",
        locale.tag,
        locale.direction.html(),
        html_escape::encode_text(&title)
    )
}

/// The pages on their way out.
struct Site<'s, 'o, 'w> {
    frame: Frame,
    options: &'s SiteOptions<'o>,
    write: &'s mut WriteFn<'w>,
    report: SiteReport,
}

impl Site<'_, '_, '_> {
    fn plain_list(
        &mut self,
        language: &Language,
        meta: &FeedMeta,
        members: &[Member],
    ) -> anyhow::Result<()> {
        let locale = language.localizer.locale();
        let page = plain_list(meta, members, &language.localizer);
        self.report.pages += 1;
        (self.write)(&Page::List.file_name(locale), page.as_bytes())
    }

    fn pictures(&mut self, german: &Language, members: &[Arc<Member>]) -> anyhow::Result<()> {
        if !self.options.pictures || self.options.address.is_none() {
            return Ok(());
        }
        let painter = Painter::new();
        for member in members {
            let picture = painter.png(&german.localizer, member)?;
            (self.write)(&member::picture(member), &picture)?;
            self.report.pictures += 1;
        }
        Ok(())
    }

    /// The first list, in the built page itself if it is German; and the lists for frames.
    fn lists(&mut self, language: &Language, lists: &Lists) -> anyhow::Result<()> {
        let localizer = &language.localizer;
        let locale = localizer.locale();
        let draw = |list: List| {
            let shown = localizer.clone();
            render_part(localizer.clone(), || view! { <ListPage list=list localizer=shown /> })
        };
        let first = draw(lists.first());
        if locale == SOURCE {
            let index = self.frame.index(&lists.names(), &first);
            (self.write)("index.html", index.as_bytes())?;
        }
        let mut small = |name: &str, app: &str| -> anyhow::Result<()> {
            self.report.pages += 1;
            (self.write)(&format!("start/{name}"), small_page(localizer, app).as_bytes())
        };
        small(&[locale.tag, ".html"].concat(), &first)?;
        for (name, list) in lists.framed() {
            small(&format!("{name}.{}.html", locale.tag), &draw(list))?;
        }
        Ok(())
    }

    fn member(
        &mut self,
        language: &Language,
        member: &Arc<Member>,
        places: &[Place],
    ) -> anyhow::Result<()> {
        let name = member::name(member);
        let head = member::head(member, &name, language, self.options);
        let (member, localizer) = (member.clone(), language.localizer.clone());
        let contact = self.frame.contact.clone();
        let has_page = |name: &String| places.iter().any(|place| place.name == *name);
        let locale = localizer.locale();
        let places = places::named(&member).into_iter().filter(|(name, _)| has_page(name));
        let places = places.map(|(name, label)| (locale.file(&name), label)).collect();
        let app = render_part(localizer.clone(), || {
            view! {
                <MemberPage member=member localizer=localizer contact=contact places=places />
            }
        });
        self.page("member", language, &head, &app)
    }

    fn place(&mut self, language: &Language, place: &Place) -> anyhow::Result<()> {
        let localizer = language.localizer.clone();
        let title = localizer.fill(Msg::AppTitle, &[]);
        let count = localizer.fill(Msg::ResultsCount, &[("n", place.members.len().into())]);
        let head = Head {
            locale: localizer.locale(),
            name: &place.name,
            address: self.options.address,
            description: format!("{title} · {} · {count}", place.label),
            title: views::title::document(&*localizer, &place.label),
            image: None,
            data: None,
        };
        let place = place.clone();
        let app = render_part(localizer.clone(), || {
            view! { <PlacePage place=place localizer=localizer /> }
        });
        self.page("place", language, &head, &app)
    }

    /// The sitemap, which needs the site's address, and what else stands at its root.
    fn for_crawlers(&mut self, languages: &[Language], names: &[String]) -> anyhow::Result<()> {
        let address = self.options.address;
        if let Some(address) = address {
            (self.write)("sitemap.xml", crawlers::sitemap(address, names).as_bytes())?;
        }
        (self.write)("robots.txt", crawlers::robots(address).as_bytes())?;
        let Some(german) = languages.first() else { return Ok(()) };
        let head = render_part(german.localizer.clone(), crawlers::gone_head);
        let app = render_part(german.localizer.clone(), || view! { <crawlers::GonePage /> });
        let base = Some(crawlers::root(address));
        let filling = Filling { locale: SOURCE, kind: "gone", name: None, base, head, app: &app };
        (self.write)("404.html", self.frame.fill(&filling).as_bytes())
    }

    /// Fills the frame and hands the page over.
    fn page(
        &mut self,
        kind: &str,
        language: &Language,
        head: &Head,
        app: &str,
    ) -> anyhow::Result<()> {
        let locale = language.localizer.locale();
        let path = locale.file(head.name);
        let base = path.contains('/').then_some("../");
        let elements = render_part(language.localizer.clone(), || head::elements(head));
        let name = Some(head.name);
        let page = self.frame.fill(&Filling { locale, kind, name, base, head: elements, app });
        (self.write)(&path, page.as_bytes())?;
        self.report.pages += 1;
        Ok(())
    }
}
