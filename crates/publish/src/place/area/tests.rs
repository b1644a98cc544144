//! The rules against the gazetteer itself: what certainly belongs together is never a contradiction.

use super::*;
use crate::nfkd;
use directory::gazetteer::Gazetteer;

const TEXT: &str = include_str!("../../../../../public/gazetteer/niedersachsen.txt");

#[test]
fn a_town_and_its_postcode_never_contradict_each_other() {
    let gazetteer = Gazetteer::parse(TEXT, nfkd).unwrap();
    let places = Places { gazetteer: &gazetteer, decompose: nfkd };
    let (mut pairs, mut wrong) = (0, Vec::new());
    for code in gazetteer.postcodes() {
        for name in names(code) {
            let Some(town) = Town::read(name, places) else { continue };
            pairs += 1;
            let label = format!("{} {name}", code.postcode.as_deref().unwrap());
            if fits(code, Some(&town), places) == Some(false) {
                wrong.push(format!("{label}: postcode and town"));
            }
            // The nearest town of that name is the one that is meant.
            let to = |place: &Place| place.point.distance_m(code.point);
            let nearest = town.places.iter().min_by(|a, b| to(a).total_cmp(&to(b)));
            let Some(place) = nearest else { continue };
            let distance = place.point.distance_m(code.point);
            // The middle of a town lies in one of its postcodes, not in each.
            if distance < BEYOND_M && !town.holds(place.point, places) {
                wrong.push(format!("{label}: {distance:.0} m"));
            }
            let district = place.district.as_deref().and_then(directory::district::by_ags);
            if let Some(district) = district {
                if distance < BEYOND_M && !postcode_is_in(code, district, places) {
                    wrong.push(format!("{label}: not in {}", district.label()));
                }
                if !position_is_in(place.point, district, places) {
                    wrong.push(format!("{label}: point not in {}", district.label()));
                }
            }
        }
    }
    assert!(pairs > 1_200, "{pairs}");
    assert!(wrong.is_empty(), "{} of {pairs}\n{}", wrong.len(), wrong.join("\n"));
}
