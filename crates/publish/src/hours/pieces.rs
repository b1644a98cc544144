//! A cell of hours, cleaned of what word processors put in and cut into rules.
//!
//! Every character remembers where it stood in the cell, so that a finding can name the place.
//! What stands in quotation marks is never cut and never changed.

use super::chars::{Chars, text_of, unquoted};
use directory::text::is_invisible;
use opening_hours_syntax::rules::RuleOperator;

/// A part of the cell that is one rule, or several that are joined by commas.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The cleaned characters.
    pub chars: Vec<(char, usize)>,
    /// What stands before it: `;` or a line break, a comma, or `||`.
    pub operator: RuleOperator,
    /// Whether a line break stands before it.
    pub after_break: bool,
}

impl Piece {
    /// The cleaned text.
    pub fn text(&self) -> String {
        text_of(&self.chars)
    }

    fn part(&self, chars: &Chars, operator: RuleOperator) -> Self {
        Self { chars: trimmed(chars).to_vec(), operator, after_break: self.after_break }
    }
}

/// The rules of a cell: cut at semicolons, line breaks and `||`.
pub fn pieces(cell: &str) -> Vec<Piece> {
    let chars = super::dashes::as_closed(cleaned(cell));
    let mut pieces = Vec::new();
    let mut piece = Piece { chars: vec![], operator: RuleOperator::Normal, after_break: false };
    let mut quoted = false;
    let mut depth = 0_usize;
    let mut rest = chars.iter().copied().peekable();
    while let Some((c, place)) = rest.next() {
        quoted ^= c == '"';
        match c {
            _ if quoted => {}
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let fallback = c == '|' && rest.peek().is_some_and(|(next, _)| *next == '|');
        if quoted || !(fallback || c == '\n' || (c == ';' && depth == 0)) {
            piece.chars.push((c, place));
            continue;
        }
        let mut operator = RuleOperator::Normal;
        if fallback {
            rest.next();
            operator = RuleOperator::Fallback;
        }
        let next = Piece { chars: vec![], operator, after_break: c == '\n' };
        pieces.push(std::mem::replace(&mut piece, next));
    }
    pieces.push(piece);
    for piece in &mut pieces {
        piece.chars = trimmed(&piece.chars).to_vec();
    }
    pieces.retain(|piece| !piece.chars.is_empty());
    pieces
}

/// A rule in OpenStreetMap's language, cut at the commas behind which other days begin; the other
/// commas, and hyphens, lose the spaces round them.
pub fn at_commas(piece: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut operator = piece.operator;
    let mut chars: Vec<(char, usize)> = Vec::new();
    let mut quoted = false;
    let mut depth = 0_usize;
    let all = &piece.chars;
    for (index, (c, place)) in all.iter().copied().enumerate() {
        quoted ^= c == '"';
        match c {
            _ if quoted => {}
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let rest = trimmed(&all[index + 1..]);
        let counts_days = || {
            let digits = rest.iter().take_while(|(c, _)| c.is_ascii_digit()).count();
            text_of(&rest[digits..]).trim_start().starts_with("day")
        };
        match c {
            _ if quoted => chars.push((c, place)),
            ',' if depth == 0 && begins_a_rule(trimmed(&chars), rest) => {
                parts.push(piece.part(&chars, operator));
                operator = RuleOperator::Additional;
                chars.clear();
            }
            ',' | '-' if depth > 0 || !counts_days() => {
                while chars.last().is_some_and(|(last, _)| *last == ' ') {
                    chars.pop();
                }
                chars.push((c, place));
            }
            ' ' if matches!(chars.last(), Some((',' | '-', _)) | None) && !counts_days() => {}
            _ => chars.push((c, place)),
        }
    }
    parts.push(piece.part(&chars, operator));
    parts.retain(|part| !part.chars.is_empty());
    parts
}

/// Whether a comma ends a rule: behind times, a modifier or a remark, and before other days, dates
/// or, behind a remark, other times.
fn begins_a_rule(before: &Chars, rest: &Chars) -> bool {
    let before = text_of(before);
    let rest = text_of(rest);
    let remark = before.ends_with('"');
    let ended = remark
        || before.ends_with('+')
        || (before.ends_with(|c: char| c.is_ascii_digit()) && unquoted(&before).contains(':'))
        || ["off", "closed", "open", "unknown", "24/7"]
            .iter()
            .any(|word| before.to_lowercase().ends_with(word));
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let year = digits == 4 && rest[4..].starts_with(' ');
    ended && (remark || year || rest.starts_with(|c: char| c.is_alphabetic() || c == '"'))
}

/// Dashes, quotation marks and spaces as a keyboard has them, without what cannot be seen.
fn cleaned(cell: &str) -> Vec<(char, usize)> {
    let mut out: Vec<(char, usize)> = Vec::new();
    let mut quoted = false;
    for (index, c) in cell.chars().enumerate() {
        let last = out.last().map(|(c, _)| *c);
        let c = match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' => '"',
            '：' | '∶' => ':',
            '\r' | '\u{b}' | '\u{2028}' | '\u{2029}' => '\n',
            c => c,
        };
        match c {
            // Doubled on the way through a spreadsheet.
            '"' if last == Some('"') => continue,
            '"' => quoted = !quoted,
            '\n' if quoted => {
                out.push((' ', index + 1));
                continue;
            }
            '\n' => {}
            c if c.is_whitespace() && last == Some(' ') => continue,
            c if c.is_whitespace() => {
                out.push((' ', index + 1));
                continue;
            }
            c if !quoted && (is_invisible(c) || c.is_control()) => continue,
            _ => {}
        }
        out.push((c, index + 1));
    }
    out
}

/// Without spaces, commas and full stops at the ends.
fn trimmed(chars: &Chars) -> &Chars {
    let outer = |c: char| c == ' ' || c == ',' || c == '.';
    let start = chars.iter().position(|(c, _)| !outer(*c)).unwrap_or(chars.len());
    let end = chars.iter().rposition(|(c, _)| !outer(*c)).map_or(start, |last| last + 1);
    &chars[start..end]
}
