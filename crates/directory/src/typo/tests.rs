//! Known mistakes, and every pair of short words against the definition written out recursively.

use super::*;

#[test]
fn known_mistakes() {
    for (a, b, max, want) in [
        ("hannover", "hannover", 0, Some(0)),
        ("hannover", "hanover", 1, Some(1)),
        ("hanover", "hannover", 1, Some(1)),
        ("hannvoer", "hannover", 1, Some(1)), // neighbours swapped
        ("hannofer", "hannover", 1, Some(1)),
        ("hanofer", "hannover", 1, None),
        ("hanofer", "hannover", 2, Some(2)),
        ("nahnover", "hannover", 2, None), // first character differs
        ("celle", "cele", 0, None),
        ("هانوفر", "هانفر", 1, Some(1)), // characters, not bytes
        ("", "", 1, Some(0)),
        ("", "a", 1, None),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 2, None), // 33
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 2, Some(1)), // 32
    ] {
        assert_eq!(within(a, b, max), want, "{a} ~ {b} within {max}");
    }
}

#[test]
fn beginnings_with_mistakes() {
    for (typed, word, max, want) in [
        ("hild", "hildesheim", 0, Some(0)),
        ("hidl", "hildesheim", 1, Some(1)),
        ("hilds", "hildesheim", 1, Some(1)),
        ("hildesheimer", "hildesheim", 2, Some(2)),
        ("hildesheimerin", "hildesheim", 2, None),
        ("hamb", "hildesheim", 1, None),
    ] {
        assert_eq!(prefix_within(typed, word, max), want, "{typed} ~ {word}… within {max}");
    }
}

#[test]
fn the_table_agrees_with_the_definition() {
    let words = short_words();
    for a in &words {
        for b in &words {
            let (left, right): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
            let edits = alignment(&left, &right);
            for max in 0..=2 {
                let want =
                    (a == b || left.first() == right.first() && edits <= max).then_some(edits);
                assert_eq!(within(a, b, max), want, "{a} ~ {b} within {max}");
            }
        }
    }
}

/// Optimal string alignment as it is defined, exponential and obvious.
fn alignment(a: &[char], b: &[char]) -> u8 {
    let (Some((&x, a1)), Some((&y, b1))) = (a.split_last(), b.split_last()) else {
        return (a.len() + b.len()) as u8;
    };
    let mut best = alignment(a1, b1) + u8::from(x != y);
    best = best.min(alignment(a1, b) + 1).min(alignment(a, b1) + 1);
    if let (Some((&p, a2)), Some((&q, b2))) = (a1.split_last(), b1.split_last())
        && x == q
        && y == p
    {
        best = best.min(alignment(a2, b2) + 1);
    }
    best
}

/// Every word over two letters of up to four characters, and some over three.
fn short_words() -> Vec<String> {
    let mut words = vec![String::new()];
    for start in 0.. {
        if words[start].len() == 4 {
            break;
        }
        for c in ['a', 'b'] {
            words.push(format!("{}{c}", words[start]));
        }
    }
    words.extend(["abc", "acb", "cab", "abcab", "acbba", "aabcc"].map(str::to_owned));
    words
}
