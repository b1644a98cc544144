//! One member: who, whether it is open, how to call it and to go there; then everything else, the
//! quiet facts last.

mod actions;
mod entry;
mod facts;
mod hours;
mod language;
mod provenance;
mod rules;
mod save;
mod title;
mod week;

pub use actions::{MapApp, MemberActions};
pub use entry::MemberEntry;
pub(crate) use entry::address_lines;
pub use facts::MemberFacts;
pub(crate) use facts::asked_first;
pub use hours::OpenState;
pub use language::LanguageName;
pub(crate) use provenance::host_of;
pub use provenance::{Outdated, Provenance, ProvenanceSentence};
pub use rules::HoursRule;
pub use save::SaveButton;
pub use title::MemberTitle;
pub use week::{LanguageHours, WeekHours};

use directory::district;

/// The name of a district; its key where there is none.
pub fn district_name(ags: &str) -> String {
    district::by_ags(ags).map_or_else(|| ags.to_owned(), |d| d.label())
}
