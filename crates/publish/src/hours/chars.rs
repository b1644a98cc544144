//! The characters of a cell, each with the place where it stood.

/// Characters with their places in the cell, counted from 1.
pub type Chars = [(char, usize)];

/// The characters as text.
pub fn text_of(chars: &Chars) -> String {
    chars.iter().map(|(c, _)| c).collect()
}

/// The text without what stands in quotation marks.
pub fn unquoted(text: &str) -> String {
    text.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}
