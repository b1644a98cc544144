//! Why tests failed, said once more at the end: in thousands of lines the first cause is hard to
//! find, and a log that was cut short has lost it.

/// So many lines of one message are kept.
const LINES: usize = 4;

/// The messages of panics, gathered from what runners print.
#[derive(Debug, Default)]
pub struct Failures {
    messages: Vec<String>,
    /// How many more lines belong to the last message.
    open: usize,
}

impl Failures {
    /// Takes a line of output, as Rust prints a panic: `thread '⟨test⟩' … panicked at ⟨where⟩:`, the
    /// message below, and perhaps a backtrace.
    pub fn line(&mut self, line: &str) {
        if line.starts_with("thread '") && line.contains(" panicked at ") {
            self.messages.push(line.to_owned());
            self.open = LINES;
            return;
        }
        let ends = line.is_empty()
            || ["note: ", "stack backtrace:"].iter().any(|end| line.starts_with(end));
        self.open = if ends { 0 } else { self.open };
        if let (1.., Some(message)) = (self.open, self.messages.last_mut()) {
            message.push_str("\n  ");
            message.push_str(line);
            self.open -= 1;
        }
    }

    /// All of them below a heading; nothing where nothing failed.
    #[must_use]
    pub fn report(&self) -> String {
        match self.messages.as_slice() {
            [] => String::new(),
            messages => format!("\nWhat failed:\n{}\n", messages.join("\n")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_kept_with_its_message_and_without_its_backtrace() {
        const OUTPUT: &str = "test a ... ok\n\
            thread 'b' (1) panicked at tests/b.rs:1:2:\n\
            assertion `left == right` failed\n  left: 1\n right: 2\n\
            stack backtrace:\n   0: begin\n\n\
            thread 'c' panicked at tests/c.rs:3:4:\n\
            1\n2\n3\n4\n5\n6\n\
            test result: FAILED. 1 passed; 2 failed";
        let mut failures = Failures::default();
        assert_eq!(failures.report(), "");
        OUTPUT.lines().for_each(|line| failures.line(line));
        let expected = "\nWhat failed:\n\
            thread 'b' (1) panicked at tests/b.rs:1:2:\n  \
            assertion `left == right` failed\n    left: 1\n   right: 2\n\
            thread 'c' panicked at tests/c.rs:3:4:\n  1\n  2\n  3\n  4\n";
        assert_eq!(failures.report(), expected);
    }
}
