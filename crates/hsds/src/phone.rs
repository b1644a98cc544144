//! HSDS' telephones, read as people write them (`directory::phone`).
//!
//! A number without a country is German: the directory is one of Niedersachsen. What can't be read
//! is handed on as it stands, so that the gate refuses and names it.

use crate::language;
use crate::wire::{self, Phone, Raw};
use directory::phone::{self, Number, Outcome};
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
        let extension = wire::written(extension).map(|digits| ["ext. ", &digits].concat());
        let said = wire::text(description);
        let languages = language::tags(&[languages]);
        for reading in phone::read(&written) {
            let mut phone = Map::new();
            let mut remark = None;
            match reading.outcome {
                Outcome::Fax => continue,
                // Said as a number that is none.
                Outcome::Refused(_) | Outcome::NotToCall => {
                    drop(phone.insert("number".into(), reading.written.into()));
                }
                Outcome::Number(Number { number, formatted, description, doubt: _ }) => {
                    phone.insert("number".into(), number.into());
                    phone.extend(formatted.map(|text| ("formatted".to_owned(), text.into())));
                    remark = description;
                }
            }
            if out.iter().any(|known| known["number"] == phone["number"]) {
                continue;
            }
            let words: Vec<&str> =
                said.into_iter().chain(remark.as_deref()).chain(extension.as_deref()).collect();
            if !words.is_empty() {
                phone.insert("description".into(), words.join(", ").into());
            }
            if !languages.is_empty() {
                phone.insert("languages".into(), languages.clone().into());
            }
            out.push(phone.into());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_as_people_write_them() {
        let german = |formatted: &str| json!({"number": "+495121132820", "formatted": formatted});
        for (written, expected) in [
            ("+495121132820", vec![json!({"number": "+495121132820"})]),
            ("05121 / 13 28-20", vec![german("05121 13 28-20")]),
            ("+49 05121 132820", vec![german("05121 132820")]),
            (
                "\"+44 20 7946 0958\"",
                vec![json!({"number": "+442079460958", "formatted": "+44 20 7946 0958"})],
            ),
            (
                "05121 132820; 0171 1234567",
                vec![
                    german("05121 132820"),
                    json!({"number": "+491711234567", "formatted": "0171 1234567"}),
                ],
            ),
            ("Fax: 05121 132821", vec![]),
            ("132820", vec![json!({"number": "132820"})]),
            ("0511/12345-20/21", vec![json!({"number": "0511/12345-20/21"})]),
            ("call us", vec![json!({"number": "call us"})]),
            ("", vec![]),
        ] {
            let list = json!([{ "number": written }]);
            assert_eq!(phones(&[Some(&list)]), expected, "{written}");
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
                json!({
                    "number": "+4951211328",
                    "formatted": "05121 1328",
                    "description": "ext. 20",
                }),
                json!({"number": "nobody", "languages": ["ar"]}),
            ]
        );
    }
}
