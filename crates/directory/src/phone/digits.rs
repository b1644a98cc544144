//! One number: digits, and the signs between them, to E.164 and its groups.

use super::{Doubt, Refusal, is_e164, is_formatted};

/// A number that was read.
pub(super) struct Dialled {
    pub number: String,
    pub formatted: Option<String>,
    pub doubt: Option<Doubt>,
}

/// Digits of a number, each with the signs before it.
struct Digits {
    values: String,
    /// What stands before each of `values`.
    before: Vec<String>,
}

/// Most digits of a German area code, without its zero.
const AREA: usize = 5;

/// Reads digits with spaces, `+`, `-`, `/`, `.` and brackets between them.
pub(super) fn dialled(run: &str) -> Result<Dialled, Refusal> {
    let mut digits = split(run)?;
    let has_plus = digits.before.first().is_some_and(|signs| signs.contains('+'));
    if is_short(&digits.values) && !has_plus {
        return Err(Refusal::Short);
    }
    let mut doubt = None;
    let is_abroad = if has_plus {
        // "+0049 5121" and "+05121": the plus says what the zeros say again.
        doubt = digits.values.starts_with('0').then_some(Doubt::ExtraPlus);
        let zeros = digits.values.bytes().take_while(|b| *b == b'0').count().min(2);
        digits.remove(zeros);
        zeros != 1
    } else if digits.values.starts_with("00") {
        digits.remove(2);
        true
    } else if digits.values.starts_with('0') {
        digits.remove(1);
        false
    } else if digits.values.starts_with("490") && digits.is_bracketed(2) {
        // "49 (0) 5121": only a country's code has a zero in brackets behind it.
        true
    } else {
        return Err(Refusal::NoPrefix(digits.values));
    };
    let most_bracketed = if is_abroad { 4 } else { 0 };
    if (most_bracketed + 1..digits.before.len()).any(|at| digits.before[at].contains('(')) {
        return Err(Refusal::Unclear);
    }
    let is_german = !is_abroad || digits.values.starts_with("49");
    if is_abroad && is_german {
        digits.remove(2);
        if digits.values.starts_with('0') {
            // In "+49 (0) 5121" and "+49 (05121)" the zero is for callers who leave out the +49.
            let is_usual = digits.before.first().is_some_and(|signs| signs.contains('('));
            doubt = doubt.or((!is_usual).then_some(Doubt::ExtraZero));
            digits.remove(1);
        }
    } else if is_abroad && !digits.values.starts_with("39") {
        // Other countries' zero in brackets; Italy dials its own.
        if let Some(at) = (1..=3).find(|at| digits.is_bracketed(*at)) {
            digits.values.remove(at);
            digits.before.remove(at);
        }
    }
    digits.judge(is_german)?;
    if is_german && digits.has_country_again() {
        return Err(Refusal::CountryTwice(digits.values));
    }
    let number = [if is_german { "+49" } else { "+" }, &digits.values].concat();
    let formatted = digits.formatted(is_german).filter(|text| is_formatted(text, &number));
    Ok(Dialled { number, formatted, doubt })
}

/// Numbers that are dialled as they are, and within a country only.
pub(super) fn is_short(digits: &str) -> bool {
    match digits.len() {
        3 => ["110", "112", "115"].contains(&digits),
        5 => digits.starts_with("118") || digits == "19222",
        6 => digits.starts_with("116"),
        _ => false,
    }
}

/// Whether a bracket closes that was not opened, as behind a footnote's number ("132820 1)").
/// Behind an area code ("0511)12345") one was forgotten.
fn has_footnote(run: &str) -> bool {
    let mut depth = 0_usize;
    let mut unopened = run.char_indices().filter(|(_, c)| {
        let is_unopened = *c == ')' && depth == 0;
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        is_unopened
    });
    let count = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let most = if run.starts_with('+') || run.starts_with("00") { AREA + 4 } else { AREA + 1 };
    unopened.any(|(at, _)| count(&run[..at]) > most || count(&run[at..]) < 3)
}

fn split(run: &str) -> Result<Digits, Refusal> {
    if has_footnote(run) {
        return Err(Refusal::Unclear);
    }
    let mut digits = Digits { values: String::new(), before: Vec::new() };
    let mut signs = String::new();
    for c in run.chars() {
        if c == '+' && (!digits.values.is_empty() || signs.contains('+')) {
            return Err(if digits.values.len() > 6 {
                Refusal::TwoNumbers
            } else {
                Refusal::Unclear
            });
        }
        if c.is_ascii_digit() {
            digits.values.push(c);
            digits.before.push(std::mem::take(&mut signs));
        } else {
            signs.push(c);
        }
    }
    if digits.values.is_empty() { Err(Refusal::NoNumber) } else { Ok(digits) }
}

impl Digits {
    /// Takes the first digits away; a bracket that was opened among them is closed.
    fn remove(&mut self, count: usize) {
        self.values.drain(..count.min(self.values.len()));
        self.before.drain(..count.min(self.before.len()));
    }

    /// Whether the digit is a zero that stands alone in brackets.
    fn is_bracketed(&self, at: usize) -> bool {
        let signs = |at: usize, sign| self.before.get(at).is_some_and(|s| s.contains(sign));
        self.values.as_bytes().get(at) == Some(&b'0') && signs(at, '(') && signs(at + 1, ')')
    }

    /// Refuses what is more or less than one number. `values` have no zero of their own any more.
    fn judge(&self, is_german: bool) -> Result<(), Refusal> {
        let count = self.values.len();
        if count < if is_german { 6 } else { 7 } {
            return Err(Refusal::TooShort);
        }
        // Abroad, the code of the country stands before the area's.
        let area = if is_german { AREA } else { AREA + 3 };
        let late = |sign: char| (area + 1..count).filter(move |at| self.before[*at].contains(sign));
        let rest = |at: usize| &self.values[at..];
        let begins_anew =
            |at: &usize| !self.before[*at].is_empty() && *at > 5 && rest(*at).starts_with('0');
        if let Some(at) = late('/').next() {
            let is_second = rest(at).len() > 5;
            return Err(if is_second { Refusal::TwoNumbers } else { Refusal::Alternatives });
        }
        // "1328-0...9": from 0 to 9.
        if (area + 1..count).any(|at| self.before[at].contains("..")) {
            return Err(Refusal::Alternatives);
        }
        let is_apart = |at: &usize| self.before[*at].contains(" - ") && rest(*at).len() > 6;
        if late('-').any(|at| begins_anew(&at) && is_apart(&at)) {
            return Err(Refusal::TwoNumbers);
        }
        // "12345-20-25": behind a number's extension no other one comes. Where hyphens stand
        // between all groups ("511-123-45-67"), they are no more than spaces.
        let is_grouping = (1..=area.min(count - 1)).any(|at| self.before[at].contains('-'));
        let hyphens: Vec<usize> = late('-').collect();
        if is_german && !is_grouping && hyphens.len() > 1 && hyphens[0] > 6 {
            return Err(Refusal::Alternatives);
        }
        // "132820 - 30": from 20 to 30, rather than an extension of so long a number.
        let is_range = |at: usize| {
            let (tail, rest) = (self.values.get(at.wrapping_sub(2)..at), rest(at));
            at > 8 && rest.len() == 2 && tail < Some(rest) && self.before[at].contains(" - ")
        };
        if is_german && late('-').any(is_range) {
            return Err(Refusal::Alternatives);
        }
        let all = if is_german { count + 2 } else { count };
        if all > 15 {
            let is_second = (0..count).any(|at| begins_anew(&at));
            return Err(if is_second { Refusal::TwoNumbers } else { Refusal::TooLong });
        }
        let number = [if is_german { "+49" } else { "+" }, &self.values].concat();
        if is_e164(&number) { Ok(()) } else { Err(Refusal::Unclear) }
    }

    /// Whether 49 stands before an area code again. Area codes that begin with 49 exist (04971), so
    /// it is one where it stands for itself, or where nothing shows an area code before more digits
    /// than a number of such a place has.
    fn has_country_again(&self) -> bool {
        let breaks: Vec<usize> =
            (1..self.values.len()).filter(|at| !self.before[*at].is_empty()).collect();
        // Not "0 49 71 / 12 34 56": pairs.
        let is_apart = breaks.first() == Some(&2) && breaks.get(1).is_none_or(|next| *next > 4);
        let is_long = self.values.len() > 10 && self.formatted(true).is_none();
        self.values.starts_with("49") && (is_apart || is_long)
    }

    /// The groups in which it was written, where the first of them can be an area code: `05121
    /// 1328-20`. Abroad, `+31 20 1234567`.
    fn formatted(&self, is_german: bool) -> Option<String> {
        let is_break = |at: &usize| !self.before[*at].is_empty();
        let breaks: Vec<usize> = (1..self.values.len()).filter(is_break).collect();
        // A slash or a bracket shows where an area code ends, also in "0 51 21 / 13 28".
        let is_end = |at: &&usize| is_german && self.before[**at].contains(['/', ')']);
        let area = *breaks.iter().find(is_end).or(breaks.first())?;
        let fits = match (is_german, area) {
            (true, 2) => ["30", "40", "69", "89"].iter().any(|big| self.values.starts_with(big)),
            (true, length) => (3..=AREA).contains(&length),
            (false, length) => length <= 3,
        };
        if !fits {
            return None;
        }
        let mut out = String::from(if is_german { "0" } else { "+" });
        for (at, digit) in self.values.char_indices() {
            // The hyphen before an extension is the only one (DIN 5008).
            let hyphens = breaks.iter().filter(|at| self.before[**at].contains('-')).count();
            if at >= area && is_break(&at) {
                let is_extension = at > area && hyphens == 1 && self.before[at].contains('-');
                out.push(if is_extension { '-' } else { ' ' });
            }
            out.push(digit);
        }
        Some(out)
    }
}
