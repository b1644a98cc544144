//! Typing mistakes: how many edits lie between two words, up to a small bound.
//!
//! The measure is optimal string alignment: insert, delete, replace a character, or swap two
//! neighbours, no part edited twice. No allocation: words longer than [`MAX_CHARS`] characters are
//! never called mistyped, which bounds both the stack and the work.

/// Longest word in characters that is compared; a longer one has no typos.
pub const MAX_CHARS: usize = 32;

/// How many mistakes are forgiven in a word of this many characters: none below 4, 1 from 4, 2
/// from 8. Short words have too many neighbours, and so have numbers: callers compare those exactly.
pub const fn allowed(chars: usize) -> u8 {
    match chars {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The edits between two folded words, if they are at most `max`; `Some(0)` is equality.
///
/// The first character must be the same: people rarely mistype it, and the rule keeps most words
/// from being compared at all.
pub fn within(a: &str, b: &str, max: u8) -> Option<u8> {
    distance(a, b, max, false)
}

/// The fewest edits between `typed` and any beginning of `word`, if they are at most `max`: for a
/// word that is still being typed. Same first character as in [`within`].
pub fn prefix_within(typed: &str, word: &str, max: u8) -> Option<u8> {
    distance(typed, word, max, true)
}

/// Rows of the alignment table: the last two and the one being filled.
type Row = [u8; MAX_CHARS + 1];

fn distance(a: &str, b: &str, max: u8, any_prefix_of_b: bool) -> Option<u8> {
    if a == b {
        return Some(0);
    }
    if max == 0 && !any_prefix_of_b || a.chars().next() != b.chars().next() {
        return None;
    }
    let (mut left, mut right) = (['\0'; MAX_CHARS], ['\0'; MAX_CHARS]);
    let rows = spell(a, &mut left)?;
    // Of a prefix match only as much of the word matters as the bound can reach.
    let reach = if any_prefix_of_b { rows.len() + usize::from(max) } else { usize::MAX };
    let columns = spell(b, &mut right)?;
    let columns = &columns[..columns.len().min(reach)];
    if !any_prefix_of_b && rows.len().abs_diff(columns.len()) > usize::from(max) {
        return None;
    }

    let mut before: Row = [0; MAX_CHARS + 1];
    let mut above: Row = [0; MAX_CHARS + 1];
    for (j, cell) in (0u8..).zip(above.iter_mut().take(columns.len() + 1)) {
        *cell = j;
    }
    for (i, &x) in rows.iter().enumerate() {
        let mut row: Row = [0; MAX_CHARS + 1];
        row[0] = above[0] + 1;
        let mut least = row[0];
        for (j, &y) in columns.iter().enumerate() {
            let replaced = above[j] + u8::from(x != y);
            let mut edits = replaced.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && x == columns[j - 1] && rows[i - 1] == y {
                edits = edits.min(before[j - 1] + 1);
            }
            row[j + 1] = edits;
            least = least.min(edits);
        }
        // A swap reaches back two rows but never for less than the row between them.
        if least > max {
            return None;
        }
        (before, above) = (above, row);
    }
    let ends = if any_prefix_of_b { 0 } else { columns.len() };
    above[ends..=columns.len()].iter().copied().min().filter(|&edits| edits <= max)
}

/// The characters of a word, in a buffer on the stack; `None` if it is too long.
fn spell<'b>(word: &str, buffer: &'b mut [char; MAX_CHARS]) -> Option<&'b [char]> {
    let mut length = 0;
    for c in word.chars() {
        *buffer.get_mut(length)? = c;
        length += 1;
    }
    Some(&buffer[..length])
}

#[cfg(test)]
mod tests;
