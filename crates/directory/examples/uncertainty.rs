//! How uncertain an approximate position is, from the committed gazetteer alone:
//! `cargo run -p directory --example uncertainty`. `Precision::uncertainty_m` holds what it prints.
//!
//! A postcode's area and a town's are not in the data, but two middles of each are: the postcode's
//! point, and the middle of the town that is largest in it, where most offices stand. How far the
//! two lie apart says how far a member may be from the one that it was put at.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a developer's program over our own data"
)]

use directory::gazetteer::Gazetteer;
use directory::terms::Precision;
use unicode_normalization::UnicodeNormalization as _;

const TEXT: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");

fn main() {
    for (precision, count, median) in derived() {
        let used = precision.uncertainty_m();
        println!("{precision:?}: median of {count} distances {median:.0} m, used {used} m");
    }
}

/// For a postcode: each to its town's middle. For a town: the median to its postcodes' points, and
/// of these the median.
fn derived() -> [(Precision, usize, f64); 2] {
    let gazetteer = Gazetteer::parse(TEXT, |text| text.nfkd().collect()).expect("our own");
    let mut distances = Vec::new();
    let mut by_town: Vec<(usize, Vec<f64>)> = Vec::new();
    for code in gazetteer.postcodes() {
        let is_there = |town: &directory::gazetteer::Place| {
            town.name == code.name && town.district == code.district
        };
        let in_region = code.district.as_deref().is_some_and(|ags| ags.starts_with("03"));
        let town = gazetteer.towns().iter().position(is_there).filter(|_| in_region);
        let Some(town) = town else { continue };
        let metres = gazetteer.towns()[town].point.distance_m(code.point);
        distances.push(metres);
        match by_town.iter_mut().find(|(at, _)| *at == town) {
            Some((_, all)) => all.push(metres),
            None => by_town.push((town, vec![metres])),
        }
    }
    let towns: Vec<f64> = by_town.into_iter().map(|(_, all)| median(all)).collect();
    [
        (Precision::PostalCode, distances.len(), median(distances)),
        (Precision::City, towns.len(), median(towns)),
    ]
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        f64::midpoint(values[middle - 1], values[middle])
    }
}

#[test]
fn the_constants_are_what_the_gazetteer_says() {
    // To this many metres the medians are rounded.
    const STEP: f64 = 50.0;
    for (precision, count, metres) in derived() {
        assert!(count > 300, "{precision:?}: {count}");
        let rounded = (metres / STEP).round() * STEP;
        assert_eq!(rounded, precision.uncertainty_m(), "{precision:?}: {metres}");
    }
    for precision in Precision::ALL {
        assert_eq!(precision.is_approximate(), precision.uncertainty_m() > 0.0, "{precision:?}");
    }
}
