//! Single cells as people and spreadsheet programs write them, turned into what the feed wants.
//! What is not understood stays as it is, for the gate to judge: nothing here guesses.

/// `28.10.2025` → `2025-10-28`, `10.2025` → `2025-10`; others unchanged.
pub fn date(cell: &str) -> String {
    let parts: Vec<&str> = cell.split('.').map(str::trim).collect();
    let digits = |part: &str, lens: &[usize]| {
        lens.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    match parts[..] {
        [d, m, y] if digits(d, &[1, 2]) && digits(m, &[1, 2]) && digits(y, &[4]) => {
            format!("{y}-{m:0>2}-{d:0>2}")
        }
        [m, y] if digits(m, &[1, 2]) && digits(y, &[4]) => format!("{y}-{m:0>2}"),
        _ => cell.to_owned(),
    }
}

/// `52.15` or, as German Excel writes it, `52,15`. `None` is no number.
pub fn degrees(cell: &str) -> Option<f64> {
    let plain = cell.replace(',', ".");
    let fits = plain.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    fits.then(|| plain.parse().ok()).flatten()
}

/// A postcode of which a spreadsheet program may have made a number: `31134.0`.
pub fn postal_code(cell: &str) -> &str {
    cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).unwrap_or(cell)
}

/// The parts of a list, separated by semicolons, commas or line breaks.
pub fn list(cell: &str) -> Vec<&str> {
    cell.split([';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Yes or no, in the ways in which people tick a box.
pub fn flag(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "ja" | "yes" | "true" | "wahr" | "1" | "x" => Some(true),
        "nein" | "no" | "false" | "falsch" | "0" => Some(false),
        _ => None,
    }
}

/// An address with its scheme; `https://` is added to a bare host. The flag says that it was.
pub fn web_address(cell: &str) -> (String, bool) {
    let bare = !cell.contains(':') && cell.contains('.') && !cell.contains(char::is_whitespace);
    if bare { (format!("https://{cell}"), true) } else { (cell.to_owned(), false) }
}
