//! The list as it is first seen: in `index.html`, in the small pages that the start script takes for
//! another language, and in those that a frame's script takes. Boxes, rows and order are the
//! program's with nothing asked; `data-` attributes say of a row what a frame may ask of it
//! ([`directory::first_list`]).
//!
//! Absent: the moment, and with it whether an office is open.

use super::member;
use super::parts::{App, program};
use crate::html::localizer::IcuLocalizer;
use crate::nfkd;
use directory::feed::FeedMeta;
use directory::first_list::{self, Entry, GERMAN};
use directory::link::Page;
use directory::locale::Locale;
use directory::member::Member;
use directory::query::LanguageMatch;
use directory::snapshot::Snapshot;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use views::layout::{EmbedOpenLink, RESULTS};
use views::results::{DataLine, GroupTitle, MoreRows, ResultHeading, STEP};
use views::search::{FilterBar, SearchForm, SearchInput, SuggestionList};
use views::{HeadingLevel, Localizer as _, MemberRow, Msg, SpokenLine, t};

/// Every member as a list may show it, in order.
pub struct Lists {
    rows: Vec<ListedMember>,
    /// [`first_list::files`]
    files: BTreeMap<String, String>,
    /// The day of which the data are (RFC 3339).
    day: Option<String>,
}

/// A row.
#[derive(Clone)]
struct ListedMember {
    member: Arc<Member>,
    entry: Arc<Entry>,
    has_page: bool,
}

/// One list, ready to be shown.
#[derive(Clone)]
pub struct List {
    rows: Vec<ListedMember>,
    /// How many members there are.
    total: usize,
    /// For a frame, whose script hides what was not asked for: the languages that may be asked for.
    framed: Option<Arc<BTreeSet<String>>>,
    day: Option<String>,
}

impl Lists {
    /// Puts the members in order; `own` are those with pages of their own.
    pub fn of(meta: FeedMeta, members: Vec<Member>, own: &HashSet<String>) -> Self {
        let day = meta.last_modified.as_deref().and_then(|stamp| stamp.get(..10));
        let day = day.map(str::to_owned);
        let snapshot = Snapshot::new(meta, members, nfkd);
        let entries = first_list::entries(&snapshot, nfkd);
        let files = first_list::files(&entries);
        let row = |entry: Entry| {
            let member = snapshot.get(entry.id).clone();
            let has_page = own.contains(&member.id);
            ListedMember { member: Arc::new(member), entry: Arc::new(entry), has_page }
        };
        Self { rows: entries.into_iter().map(row).collect(), files, day }
    }

    /// What the page says of the lists for frames: each value of `district=` with the list that holds
    /// all of it, where that is another word.
    pub fn names(&self) -> String {
        let name = |(asked, list): (&String, &String)| match asked == list {
            true => asked.clone(),
            false => format!("{asked}={list}"),
        };
        self.files.iter().map(name).collect::<Vec<_>>().join(" ")
    }

    /// The first rows of all members.
    pub fn first(&self) -> List {
        let rows = self.rows.iter().take(STEP).cloned().collect();
        List { rows, total: self.rows.len(), framed: None, day: self.day.clone() }
    }

    /// The lists for frames, by name.
    pub fn framed(&self) -> Vec<(&str, List)> {
        let spoken = self.rows.iter().flat_map(|row| &row.entry.languages).cloned();
        let languages = Arc::new(spoken.chain([GERMAN.to_owned()]).collect::<BTreeSet<_>>());
        let names: BTreeSet<&str> = self.files.values().map(String::as_str).collect();
        let list = |name: &str| {
            let fits = |row: &&ListedMember| {
                name == first_list::ALL || row.entry.districts.iter().any(|ags| ags == name)
            };
            let rows: Vec<_> = self.rows.iter().filter(fits).cloned().collect();
            let total = rows.len();
            List { rows, total, framed: Some(languages.clone()), day: self.day.clone() }
        };
        names.into_iter().map(|name| (name, list(name))).collect()
    }
}

/// What is to be seen.
#[component]
pub fn ListPage(
    /// Which list.
    list: List,
    /// The language.
    localizer: Arc<IcuLocalizer>,
) -> impl IntoView {
    let locale = localizer.locale();
    let List { rows, total, framed, day } = list;
    let count = |n: usize| localizer.fill(Msg::ResultsCount, &[("n", n.into())]);
    // A frame's script says how many rows it shows.
    let counts = framed.is_some().then(|| (0..=total).map(count).collect::<Vec<_>>().join("\n"));
    let heading = count(total);
    let shown = total.min(STEP);
    let state = day.map_or_else(
        || "\u{a0}".to_owned(),
        |day| {
            let date = localizer.partial_date(&day);
            localizer.fill(Msg::DataState, &[("date", (&date).into())])
        },
    );
    let is_framed = framed.is_some();
    let groups = framed.map(|languages| {
        let unstated = localizer.fill(Msg::GroupUnstated, &[]);
        view! { <Groups languages=languages unstated=unstated /> }.into_any()
    });
    let rows = rows.into_iter().enumerate();
    let rows = rows.map(|(index, row)| listed(locale, row, index, total)).collect_view();
    let tools = view! {
        <div class="tools">
            <SearchForm input=view! { <SearchInput /> }.into_any()>
                <SuggestionList>""</SuggestionList>
                <p class="visually-hidden" role="status"></p>
                <p class="locating" role="status" data-kept=t(Msg::SearchKept)></p>
            </SearchForm>
            <FilterBar>""</FilterBar>
        </div>
    };
    // Types erased: they would be too deep for the compiler.
    let tools = tools.into_any();
    view! {
        <App locale=locale member=None at_list=true>
            <div class="directory">
                <h1 class="visually-hidden">{t(Msg::AppTitle)}</h1>
                {tools}
                <section class="results" aria-labelledby=RESULTS>
                    <ResultHeading count=heading attr:data-counts=counts />
                    {groups}
                    <ol class="rows">{rows}</ol>
                    <Show when=move || { shown < total }>
                        <MoreRows shown=shown total=total />
                    </Show>
                </section>
                <DataLine state=Some(state) about=program(locale, |s| s.page = Page::About) />
            </div>
            {is_framed.then(|| view! { <EmbedOpenLink /> })}
        </App>
    }
}

/// What a frame's script takes where a language is asked for, seen by nobody until then: the title of
/// each group, by rank and language, with the list that its rows are put into; and the line for rows
/// that state no language.
#[component]
fn Groups(
    /// Languages that may be asked for (BCP 47).
    languages: Arc<BTreeSet<String>>,
    /// That nothing is stated, in words.
    unstated: String,
) -> impl IntoView {
    let group = |answer: LanguageMatch, language: Option<String>| {
        let languages: Vec<String> = language.iter().cloned().collect();
        view! {
            <template data-rank=first_list::rank(answer) data-language=language>
                <GroupTitle answer=answer languages=languages />
                <ol class="rows"></ol>
            </template>
        }
        .into_any()
    };
    let of_languages = languages.iter().map(|tag| {
        let speaks = group(LanguageMatch::Speaks, Some(tag.clone()));
        (speaks, group(LanguageMatch::NotStated, Some(tag.clone())))
    });
    view! {
        {of_languages.collect_view()}
        {group(LanguageMatch::Interpreter, None)}
        <template data-unstated>
            <SpokenLine languages=unstated />
        </template>
    }
}

/// A row, with what a frame may ask of it.
fn listed(locale: &'static Locale, row: ListedMember, index: usize, total: usize) -> AnyView {
    let ListedMember { member, entry, has_page } = row;
    let href = match has_page {
        true => locale.file(&member::name(&member)),
        false => program(locale, |state| state.selected = Some(member.id.clone())),
    };
    let topics: Vec<_> = member.topics.iter().map(|topic| topic.as_str()).collect();
    let ranks: Vec<_> = entry.ranks.iter().map(|(tag, rank)| format!("{tag}={rank}")).collect();
    view! {
        <MemberRow
            attr:data-member=member.id.clone()
            attr:data-district=entry.districts.join(" ")
            attr:data-kind=member.kind.as_str()
            attr:data-topics=topics.join(" ")
            attr:data-languages=entry.languages.join(" ")
            attr:data-rank=ranks.join(" ")
            member=member.clone()
            heading=HeadingLevel::Third
            position=index + 1
            total=total
            href=href
            now=None
            distance=None
        />
    }
    .into_any()
}
