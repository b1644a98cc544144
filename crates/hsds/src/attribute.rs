//! What HSDS has no field for travels as `attributes`, by the specification's own extension point:
//! a term of the taxonomy [`TAXONOMY`], whose `link_type` is the property of our profile, and whose
//! `value`, or else the term's `code`, is the value.
//!
//! Terms of other taxonomies are nobody's here: their codes could mean anything.

use crate::wire::{self, Attribute, Raw, Taxonomy, TaxonomyTerm};
use directory::terms::{Kind, Topic};

/// The name under which a term's `taxonomy`, or its `taxonomy_detail.name`, says that it is ours.
pub const TAXONOMY: &str = "kmn-directory/1";

/// One statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The property of our profile.
    pub property: &'a str,
    /// Its value, as text.
    pub value: &'a str,
}

/// The statements of a list of attributes, in its order.
pub fn statements<'a>(list: Raw<'a>) -> impl Iterator<Item = Statement<'a>> {
    wire::items(list).iter().filter_map(|entry| {
        let Attribute { link_type, value, taxonomy_term } = Attribute::of(entry)?;
        let TaxonomyTerm { code, taxonomy, taxonomy_detail } = TaxonomyTerm::of(taxonomy_term?)?;
        let detail = taxonomy_detail.and_then(Taxonomy::of).and_then(|t| wire::text(t.name));
        // Minor versions only add.
        let is_ours = |name: &str| {
            name.strip_prefix(TAXONOMY).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        if !wire::text(taxonomy).or(detail).is_some_and(is_ours) {
            return None;
        }
        let value = wire::text(value).or(wire::text(code))?;
        let property = wire::text(link_type).or_else(|| vocabulary(value))?;
        Some(Statement { property, value })
    })
}

/// The property whose vocabulary has this code; the two have none in common.
fn vocabulary(code: &str) -> Option<&'static str> {
    let kind = code.parse::<Kind>().map(|_| "kind");
    kind.or_else(|_| code.parse::<Topic>().map(|_| "topics")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_our_taxonomy_speaks() {
        let term = |taxonomy: &str, code: &str| json!({"taxonomy": taxonomy, "code": code});
        let list = json!([
            {"link_type": "kind", "taxonomy_term": term("kmn-directory/1", "mbe")},
            {"taxonomy_term": term("kmn-directory/1.2", "arbeit")},
            {"taxonomy_term": {"code": "jmd", "taxonomy_detail": {"name": "kmn-directory/1"}}},
            {"link_type": "district", "value": "03254", "taxonomy_term": term("kmn-directory/1", "district")},
            {"taxonomy_term": term("Open Eligibility", "arbeit")},
            {"taxonomy_term": term("kmn-directory/10", "arbeit")},
            {"taxonomy_term": term("kmn-directory/1", "nothing known")},
            {"link_type": "kind", "value": "mbe"},
            {"link_type": "kind"}, null, 3, [],
        ]);
        let found: Vec<_> = statements(Some(&list)).map(|s| (s.property, s.value)).collect();
        assert_eq!(
            found,
            [("kind", "mbe"), ("topics", "arbeit"), ("kind", "jmd"), ("district", "03254")]
        );
    }

    #[test]
    fn the_vocabularies_have_no_code_in_common() {
        for kind in Kind::ALL {
            assert!(kind.as_str().parse::<Topic>().is_err());
        }
    }
}
