//! What pages of the docs name, read from their text.

/// The links of a page in Markdown to files of this house: label and target.
pub fn links(page: &str) -> impl Iterator<Item = (&str, &str)> {
    page.split("](").zip(page.split("](").skip(1)).filter_map(|(before, after)| {
        let label = before.rsplit_once('[')?.1;
        let target = after.split_once(')')?.0;
        (!target.contains("://") && !target.starts_with('#')).then_some((label, target))
    })
}

/// The functions, types and the like that a label names in backticks, by their last names:
/// `parse` of `feed::parse`. Paths of files are none.
pub fn mentions(label: &str) -> impl Iterator<Item = &str> {
    label.split('`').skip(1).step_by(2).filter_map(|code| {
        let name = code.trim_end_matches("()").rsplit("::").next()?;
        let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_');
        is_name.then_some(name)
    })
}

/// The names in backticks in the first column of a table in Markdown.
pub fn names(table: &str) -> Vec<&str> {
    let cells = table.lines().filter_map(|row| row.strip_prefix("| ")?.split(" | ").next());
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect()
}

/// The words of a program.
pub fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
}
