//! The remark that a member's details are old, in its row and on its page.

use crate::state::App;
use crate::texts::Msg;
use crate::ui::el::{Node, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::live;
use directory::member::Member;
use directory::message::Arg;
use directory::outdated::year;

/// "Angaben von 2018: bitte vorher anrufen", where they are that old; without a number, to ask.
pub fn outdated(app: App, member: &Member) -> Option<Node> {
    // A year is a name, not a number: it has no separator.
    let year = year(member, app.clock.today())?.to_string();
    let msg = if member.phones.is_empty() { Msg::OutdatedAsk } else { Msg::OutdatedCall };
    let said = move || app.i18n.fill(msg, &[("year", Arg::from(&year))]);
    let said = part_of("span", "", vec![live(said)]);
    Some(part_of("p", "outdated", vec![icon(Icon::Info), said]))
}
