//! The form of every kind of member: shape, letter and tone, so that no meaning hangs on colour
//! alone. Drawn twice, on the map's canvas and as a mark in lists: each kind's row has both.

use directory::terms::Kind;

/// How a kind looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Form {
    /// What stands in the middle.
    pub letter: &'static str,
    /// Whether offices of this kind counsel people themselves: they stand out, the others step back.
    pub stands_out: bool,
    /// On the map: corners round the origin in units of the marker's radius, so that all shapes
    /// cover about the same area; none is a circle of that radius.
    pub corners: &'static [[f32; 2]],
    /// How far each corner is rounded, in the same units.
    pub rounding: f32,
    /// How far below the middle the letter stands, in the same units.
    pub drop: f32,
    /// In lists: corners in a box from −16 to 16, as SVG's `points`; none is a circle.
    pub points: &'static str,
    /// Where the letter stands in that box.
    pub baseline: &'static str,
}

/// The form of a kind.
#[must_use]
pub const fn form(kind: Kind) -> Form {
    match kind {
        Kind::MigrationsberatungLand => Form { letter: "L", stands_out: true, ..CIRCLE },
        Kind::Mbe => Form {
            letter: "M",
            stands_out: true,
            corners: &[[0.898, -0.898], [0.898, 0.898], [-0.898, 0.898], [-0.898, -0.898]],
            rounding: 0.28,
            points: "-10,-10 10,-10 10,10 -10,10",
            ..CIRCLE
        },
        Kind::Jmd => Form {
            letter: "J",
            stands_out: true,
            corners: &[
                [0.0, -1.16],
                [1.103, -0.358],
                [0.682, 0.938],
                [-0.682, 0.938],
                [-1.103, -0.358],
            ],
            rounding: 0.22,
            drop: 0.06,
            points: "0,-12.500 11.900,-3.900 7.300,10.100 -7.300,10.100 -11.900,-3.900",
            baseline: "5.8",
        },
        Kind::Migrantenorganisation => Form {
            letter: "O",
            corners: &[
                [0.56, -0.97],
                [1.12, 0.0],
                [0.56, 0.97],
                [-0.56, 0.97],
                [-1.12, 0.0],
                [-0.56, -0.97],
            ],
            rounding: 0.2,
            points: "12,0 6,10.400 -6,10.400 -12,0 -6,-10.400 6,-10.400",
            ..CIRCLE
        },
        Kind::Kompetenzzentrum => Form {
            letter: "Z",
            corners: &[[0.0, -1.3], [1.3, 0.0], [0.0, 1.3], [-1.3, 0.0]],
            rounding: 0.22,
            points: "0,-13.500 13.500,0 0,13.500 -13.500,0",
            ..CIRCLE
        },
        Kind::Initiative => Form {
            letter: "I",
            corners: &[[0.0, -1.3], [1.28, 0.92], [-1.28, 0.92]],
            rounding: 0.3,
            drop: 0.22,
            points: "0,-12.500 12.500,9.500 -12.500,9.500",
            baseline: "7.6",
            ..CIRCLE
        },
        Kind::Koordinierungsstelle => Form {
            letter: "K",
            corners: &[[-0.96, -0.98], [0.96, -0.98], [0.96, 0.42], [0.0, 1.24], [-0.96, 0.42]],
            rounding: 0.24,
            drop: -0.1,
            points: "-10,-10.500 10,-10.500 10,4.500 0,12.500 -10,4.500",
            baseline: "4.2",
            ..CIRCLE
        },
        Kind::Behoerde => Form {
            letter: "B",
            corners: &[[0.0, -1.3], [1.04, -0.5], [1.04, 0.96], [-1.04, 0.96], [-1.04, -0.5]],
            rounding: 0.16,
            drop: 0.16,
            points: "0,-12.500 10.500,-5 10.500,10 -10.500,10 -10.500,-5",
            baseline: "7",
            ..CIRCLE
        },
        Kind::Other => CIRCLE,
    }
}

/// The form of which the others are made.
const CIRCLE: Form = Form {
    letter: "·",
    stands_out: false,
    corners: &[],
    rounding: 0.0,
    drop: 0.0,
    points: "",
    baseline: "5.2",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_markers_are_alike() {
        for kind in Kind::ALL {
            let Form { corners, points, .. } = form(*kind);
            let mark: Vec<[f32; 2]> = points
                .split_whitespace()
                .map(|corner| {
                    let (x, y) = corner.split_once(',').unwrap();
                    [x.parse().unwrap(), y.parse().unwrap()]
                })
                .collect();
            assert_eq!(mark.len(), corners.len(), "{kind:?}");
            // A radius is about 10.4 of the box; marks are drawn to its half units.
            for [x, y] in corners {
                let is_near =
                    |[a, b]: &[f32; 2]| (a - x * 10.4).abs() < 1.1 && (b - y * 10.4).abs() < 1.1;
                assert!(mark.iter().any(is_near), "{kind:?}: {x}, {y} in {points}");
            }
        }
    }

    #[test]
    fn letters_differ() {
        let mut letters: Vec<&str> = Kind::ALL.iter().map(|kind| form(*kind).letter).collect();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), Kind::ALL.len());
    }
}
