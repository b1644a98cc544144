//! Where the readers of single cells put what they have to say: the line and column are known here,
//! so that no reader has to hand them on.

use crate::finding::Finding;

/// The findings about one cell.
pub struct Report<'f> {
    line: u64,
    column: &'f str,
    findings: &'f mut Vec<Finding>,
}

impl<'f> Report<'f> {
    /// Findings about the cell of this line and column.
    pub fn new(line: u64, column: &'f str, findings: &'f mut Vec<Finding>) -> Self {
        Self { line, column, findings }
    }

    /// `value` was left out.
    pub fn error(&mut self, value: &str, wrong: &str, mend: &str) {
        self.findings.push(Finding::error(self.line, self.column, value, wrong, mend));
    }

    /// `value` is worth a look.
    pub fn warning(&mut self, value: &str, wrong: &str, mend: &str) {
        self.findings.push(Finding::warning(self.line, self.column, value, wrong, mend));
    }
}

/// Reads one cell in a test; the findings are `severity: what is wrong`.
#[cfg(test)]
pub fn read_in_test<T>(read: impl FnOnce(&mut Report<'_>) -> T) -> (T, Vec<String>) {
    let mut findings = Vec::new();
    let value = read(&mut Report::new(2, "cell", &mut findings));
    let told = findings.iter().map(|f| {
        let severity =
            if f.severity == crate::finding::Severity::Error { "error" } else { "warning" };
        format!("{severity}: {}", f.wrong)
    });
    (value, told.collect())
}
