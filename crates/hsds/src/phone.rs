//! Telephone numbers as people write them, to E.164.
//!
//! A number without a country is German: the directory is one of Niedersachsen. What can't be read
//! is handed on as it stands, so that the gate refuses and names it.

use crate::language;
use crate::wire::{self, Phone, Raw};
use serde_json::{Map, Value};

/// The profile's telephones, each number once, the nearest list first; fax and pagers are left out.
pub fn phones(lists: &[Raw<'_>]) -> Vec<Value> {
    let mut out: Vec<Value> = Vec::new();
    for entry in lists.iter().flat_map(|list| wire::items(*list)) {
        let Some(Phone { number, extension, kind, description, languages }) = Phone::of(entry)
        else {
            continue;
        };
        let is_silent = |kind: &str| {
            ["fax", "pager", "textphone"].iter().any(|silent| kind.eq_ignore_ascii_case(silent))
        };
        let Some(written) = wire::written(number) else { continue };
        if wire::text(kind).is_some_and(is_silent) {
            continue;
        }
        let number = e164(&written).unwrap_or(written);
        if out.iter().any(|known| known["number"] == number.as_str()) {
            continue;
        }
        let mut phone = Map::new();
        phone.insert("number".into(), number.into());
        let extension = wire::written(extension).map(|digits| ["ext. ", &digits].concat());
        let words: Vec<&str> =
            wire::text(description).into_iter().chain(extension.as_deref()).collect();
        if !words.is_empty() {
            phone.insert("description".into(), words.join(", ").into());
        }
        let languages = language::tags(&[languages]);
        if !languages.is_empty() {
            phone.insert("languages".into(), languages.into());
        }
        out.push(phone.into());
    }
    out
}

/// `05121 / 13 28-20`, `+49 (0)5121 132820` and `0049…` all become `+495121132820`.
pub fn e164(written: &str) -> Option<String> {
    let bare: String = written
        .replace("(0)", "")
        .chars()
        .filter(|c| !c.is_whitespace() && !"()-/.–\"'\u{200b}".contains(*c))
        .collect();
    let digits = match (bare.strip_prefix('+'), bare.strip_prefix("00"), bare.strip_prefix('0')) {
        (Some(digits), _, _) | (_, Some(digits), _) => digits.to_owned(),
        (_, _, Some(national)) => ["49", national].concat(),
        _ => return None,
    };
    let number = ["+", &digits].concat();
    directory::feed::rules::is_e164(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_as_people_write_them() {
        for (written, expected) in [
            ("+495121132820", Some("+495121132820")),
            ("05121 / 13 28-20", Some("+495121132820")),
            ("+49 (0)5121 132820", Some("+495121132820")),
            ("0049 5121 132820", Some("+495121132820")),
            ("(05121) 132820", Some("+495121132820")),
            ("\"+44 1234 234567\"", Some("+441234234567")),
            ("132820", None),
            ("call us", None),
            ("0800 CALL", None),
            ("", None),
        ] {
            assert_eq!(e164(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn the_nearest_list_comes_first_and_no_number_twice() {
        let near = json!([{"number": "05121 1328", "type": "voice", "extension": 20}]);
        let far = json!([
            {"number": "+4951211328", "description": "again"},
            {"number": "05121 99", "type": "fax"},
            {"number": "nobody", "languages": [{"code": "ara"}]},
        ]);
        assert_eq!(
            phones(&[Some(&near), None, Some(&far)]),
            [
                json!({"number": "+4951211328", "description": "ext. 20"}),
                json!({"number": "nobody", "languages": ["ar"]}),
            ]
        );
    }
}
