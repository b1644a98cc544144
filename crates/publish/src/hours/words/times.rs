//! The times of hours in words: `9-12 und 14-16 Uhr`, `ab 15 Uhr`.

use super::super::token::Token;
use super::group::Span;
use super::{Reader, Stopped, is_appointment};

impl Reader<'_> {
    /// `9-12 und 14-16 Uhr`, `ab 15 Uhr`.
    pub(super) fn spans(&mut self) -> Result<Vec<Span>, Stopped> {
        let mut spans = Vec::new();
        loop {
            let part = self.part_of_day();
            let span = self.span()?;
            let part = part.or_else(|| self.part_of_day());
            let fits = match part {
                Some(Token::Morning) => span.1.is_some_and(|end| end <= 14 * 60),
                Some(_) => span.0 >= 12 * 60,
                None => true,
            };
            if !fits {
                return Err(self.stop("has a time that is not in that part of the day"));
            }
            spans.push(span);
            let before = self.at;
            while matches!(self.peek(), Some(Token::And { .. } | Token::Plus | Token::Filler)) {
                self.at += 1;
            }
            let more = matches!(
                self.peek(),
                Some(
                    Token::Clock(_)
                        | Token::From
                        | Token::Between
                        | Token::Morning
                        | Token::Afternoon
                )
            );
            let part = matches!(self.peek(), Some(Token::Morning | Token::Afternoon));
            let appointment = self.tokens.get(self.at + 1).is_some_and(is_appointment);
            if !more || (part && appointment) {
                self.at = before;
                return Ok(spans);
            }
        }
    }

    pub(super) fn part_of_day(&mut self) -> Option<Token> {
        self.skip_fillers();
        let part = self.peek().filter(|t| matches!(t, Token::Morning | Token::Afternoon)).cloned();
        self.at += usize::from(part.is_some());
        self.skip_fillers();
        part
    }

    pub(super) fn span(&mut self) -> Result<Span, Stopped> {
        let start_place = self.at;
        let wanted = self.peek().cloned();
        let joins_with_and = wanted == Some(Token::Between);
        if matches!(wanted, Some(Token::From | Token::Between)) {
            self.at += 1;
        }
        let start = self.clock()?;
        if wanted == Some(Token::From) && self.peek() != Some(&Token::Dash) {
            return self.checked(start_place, start, None);
        }
        match self.peek() {
            Some(Token::Dash) => {}
            Some(Token::And { spoken: true }) if joins_with_and => {}
            Some(Token::Plus) => {
                self.at += 1;
                if matches!(self.peek(), Some(Token::Clock(_))) {
                    return Err(self.stop("has a time without an end before this"));
                }
                return self.checked(start_place, start, None);
            }
            _ => return Err(self.stop("has a time without an end before this")),
        }
        self.at += 1;
        self.skip_fillers();
        let end = self.clock()?;
        self.checked(start_place, start, Some(end))
    }

    /// Refuses what no office means by its words: `12-9`, `2-4 Uhr`.
    pub(super) fn checked(
        &mut self,
        place: usize,
        start: u16,
        end: Option<u16>,
    ) -> Result<Span, Stopped> {
        let night = |end: u16| start >= 18 * 60 && end <= 6 * 60;
        let end_of_day = end == Some(1440);
        let wrong = match end {
            Some(end) if end == start || (end < start && !night(end)) => {
                "has a time that ends before it begins"
            }
            _ if start >= 1440 => "has a time that begins at the end of the day",
            _ if start < 5 * 60 && !(start == 0 && end_of_day) => {
                "has a time in the night, which may be one of the afternoon"
            }
            _ => return Ok((start, end)),
        };
        self.at = place;
        Err(self.stop(wrong))
    }

    pub(super) fn clock(&mut self) -> Result<u16, Stopped> {
        self.skip_fillers();
        match self.peek() {
            Some(Token::Clock(minutes)) => {
                let minutes = *minutes;
                self.at += 1;
                self.skip_fillers();
                Ok(minutes)
            }
            None => Err(self.stop("has days without times")),
            Some(_) => Err(self.stop("is not understood")),
        }
    }
}
