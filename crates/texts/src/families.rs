//! Which texts name the terms of which vocabulary: a term that is added to `directory::terms` finds
//! its texts by its own name, `topic-wohnen` for [`Topic`]'s `wohnen`.

use crate::compile::Message;
use crate::{Error, camel, find};
use directory::holidays::Holiday;
use directory::query::Sort;
use directory::terms::{Appointment, Channel, Kind, Topic, Wheelchair};
use std::fmt::Write as _;

/// The texts of one vocabulary.
struct Family {
    /// The function that gives them.
    function: &'static str,
    /// What they are.
    says: &'static str,
    /// The vocabulary's path.
    vocabulary: &'static str,
    /// What stands before a term's name in the key of its text.
    prefix: &'static str,
    /// The terms, in their order.
    names: &'static [&'static str],
}

#[rustfmt::skip] // A table reads best one row a line.
const FAMILIES: [Family; 9] = [
    Family { function: "kind", says: "The name of a kind.", vocabulary: "directory::terms::Kind", prefix: "kind-", names: Kind::NAMES },
    Family { function: "kind_about", says: "What a kind does, in a sentence.", vocabulary: "directory::terms::Kind", prefix: "kind-about-", names: Kind::NAMES },
    Family { function: "topic", says: "The name of a topic.", vocabulary: "directory::terms::Topic", prefix: "topic-", names: Topic::NAMES },
    Family { function: "topic_about", says: "What a topic is about, in a sentence.", vocabulary: "directory::terms::Topic", prefix: "topic-about-", names: Topic::NAMES },
    Family { function: "channel", says: "The name of a channel.", vocabulary: "directory::terms::Channel", prefix: "channel-", names: Channel::NAMES },
    Family { function: "appointment", says: "Whether an appointment is needed.", vocabulary: "directory::terms::Appointment", prefix: "appointment-", names: Appointment::NAMES },
    Family { function: "wheelchair", says: "Access for wheelchairs.", vocabulary: "directory::terms::Wheelchair", prefix: "wheelchair-", names: Wheelchair::NAMES },
    Family { function: "holiday", says: "The name of a public holiday.", vocabulary: "directory::holidays::Holiday", prefix: "holiday-", names: Holiday::NAMES },
    Family { function: "sort", says: "The name of an order of the rows.", vocabulary: "directory::query::Sort", prefix: "sort-", names: Sort::NAMES },
];

/// Rust functions from a term to the key of its text, such as
///
/// ```text
/// pub const fn topic(term: directory::terms::Topic) -> Msg {
///     [Msg::TopicAufenthaltsrecht, Msg::TopicAsylverfahren, …][term.index()]
/// }
/// ```
///
/// # Errors
/// Every term that has no text among the messages of `file`.
pub(crate) fn functions(messages: &[Message], file: &str) -> Result<String, Vec<Error>> {
    let (mut out, mut errors) = (String::new(), Vec::new());
    for Family { function, says, vocabulary, prefix, names } in FAMILIES {
        let _ = writeln!(out, "\n/// {says}");
        let _ = writeln!(out, "pub const fn {function}(term: {vocabulary}) -> Msg {{\n    [");
        for name in names {
            let key = [prefix, name].concat();
            if find(messages, &key).is_none() {
                let what = format!("is missing; it names a term of {vocabulary}");
                errors.push(Error { file: file.to_owned(), key: key.clone(), what });
            }
            let _ = writeln!(out, "        Msg::{},", camel(&key));
        }
        out.push_str("    ][term.index()]\n}\n");
    }
    if errors.is_empty() { Ok(out) } else { Err(errors) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_without_a_text_is_named() {
        let (messages, _) = crate::compile::compile("x.ftl", "topic-wohnen = Wohnen");
        let errors = functions(&messages, "x.ftl").unwrap_err();
        let said: Vec<String> = errors.iter().map(Error::to_string).collect();
        let missing = "locales/x.ftl: topic-arbeit: is missing; it names a term of \
                       directory::terms::Topic";
        assert!(said.contains(&missing.to_owned()), "{said:?}");
        assert!(!said.iter().any(|error| error.contains("topic-wohnen:")), "{said:?}");
    }
}
