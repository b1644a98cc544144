//! Days with a dash for their times, as tables of websites have them: `Mo: – Di: 9–12`. Between two
//! days a single dash or slash is a range or a list, unless a colon or a line break stands by it.

use super::token::is_day;

/// The characters with `off` for a sign that says that a day has no hours.
pub fn as_closed(chars: Vec<(char, usize)>) -> Vec<(char, usize)> {
    let mut out: Vec<(char, usize)> = Vec::new();
    let mut quoted = false;
    let mut at = 0;
    while let Some((c, place)) = chars.get(at).copied() {
        quoted ^= c == '"';
        let starts_word = !out.last().is_some_and(|(last, _)| last.is_alphanumeric());
        if quoted || !c.is_alphabetic() || !starts_word {
            out.push((c, place));
            at += 1;
            continue;
        }
        let length = chars[at..].iter().take_while(|(c, _)| c.is_alphabetic()).count();
        out.extend(&chars[at..at + length]);
        let word: String = chars[at..at + length].iter().map(|(c, _)| c).collect();
        at += length;
        let Some(end) = is_day(&word).then(|| closed_until(&chars[at..])).flatten() else {
            continue;
        };
        let first = chars.get(at).map_or(place, |(_, place)| *place);
        out.extend(" off".chars().map(|c| (c, first)));
        // What follows is another rule, but for a comma or the like that says so itself.
        if chars.get(at + end).is_some_and(|(c, _)| c.is_alphabetic()) {
            out.push((';', first));
        }
        at += end;
    }
    out
}

/// The length of what stands behind a day if it says that it has no hours.
fn closed_until(rest: &[(char, usize)]) -> Option<usize> {
    let char_at = |at: usize| rest.get(at).map(|(c, _)| *c);
    let is_space = |c: Option<char>| c.is_some_and(|c| c == ' ' || c == '\n');
    let mut at = usize::from(char_at(0) == Some('.'));
    let (mut colon, mut broken) = (false, false);
    while is_space(char_at(at)) || (!colon && char_at(at) == Some(':')) {
        colon |= char_at(at) == Some(':');
        broken |= char_at(at) == Some('\n');
        at += 1;
    }
    let start = at;
    while char_at(at).is_some_and(|c| "-/.".contains(c)) {
        at += 1;
    }
    let signs: String = rest[start..at].iter().map(|(c, _)| c).collect();
    let says_none = signs.contains(['-', '/']);
    let end = at;
    let mut next = at;
    while is_space(char_at(next)) {
        broken |= char_at(next) == Some('\n');
        next += 1;
    }
    let ended = |c: Option<char>| c.is_none_or(|c| ",;|".contains(c));
    let word: String =
        rest[next..].iter().map(|(c, _)| *c).take_while(|c| c.is_alphabetic()).collect();
    let closed = match ended(char_at(next)) {
        true => true,
        false if is_day(&word) => {
            colon || broken || (signs.contains('/') && signs.chars().count() > 1)
        }
        // A line of its own.
        false => (end..next).any(|at| char_at(at) == Some('\n')),
    };
    let kept_break = (end..next).find(|at| char_at(*at) == Some('\n'));
    (says_none && closed).then_some(kept_break.unwrap_or(next))
}
