//! The days of hours in words: `Mo, Mi`, `Montag bis Freitag`, `1. und 3. Donnerstag im Monat`.

use super::super::chars::text_of;
use super::super::token::Token;
use super::group::Day;
use super::{Assumed, Reader, Stop, Stopped};
use chrono::Weekday::{self, Fri, Mon, Sat, Sun};

impl Reader<'_> {
    /// A list of days, with ranges and positions in the month.
    pub(super) fn days(&mut self) -> Result<Vec<Day>, Stopped> {
        let mut days: Vec<Day> = Vec::new();
        loop {
            self.day(&mut days)?;
            let before = self.at;
            self.skip_fillers();
            if self.peek() == Some(&Token::Except) && !days.is_empty() {
                self.at += 1;
                self.skip_fillers();
                let mut taken = Vec::new();
                self.day(&mut taken)?;
                days.retain(|day| !taken.contains(day));
                return Ok(days);
            }
            let mut joined = false;
            while matches!(self.peek(), Some(Token::And { .. } | Token::Plus | Token::Filler)) {
                joined |= self.peek() != Some(&Token::Filler);
                self.at += 1;
            }
            let named = matches!(
                self.peek(),
                Some(Token::Day(_) | Token::Nth(_) | Token::Holiday | Token::Weekend | Token::Each)
            );
            if !joined && matches!(self.peek(), Some(Token::Day(_))) {
                return Err(self.stop("has days with nothing between them"));
            }
            if !named {
                self.at = before;
                return Ok(days);
            }
        }
    }

    /// One day, range or counted day.
    fn day(&mut self, days: &mut Vec<Day>) -> Result<(), Stopped> {
        let each = self.peek() == Some(&Token::Each);
        self.at += usize::from(each);
        self.skip_fillers();
        if self.peek() == Some(&Token::Month) {
            // "monatlich am 1. Montag"
            self.at += 1;
            self.skip_fillers();
            return self.counted(days, true);
        }
        match self.peek().cloned() {
            Some(Token::Nth(_)) => self.counted(days, false),
            Some(Token::Day(first)) => {
                self.at += 1;
                let last = self.range_end()?.unwrap_or(first);
                push_range(days, first, last);
                Ok(())
            }
            Some(Token::Weekend) => self.push(days, Sat, Sun),
            Some(Token::Weekdays) => self.push(days, Mon, Fri),
            Some(Token::Holiday) => {
                self.at += 1;
                days.push(Day::Holiday);
                Ok(())
            }
            Some(Token::Vague) => self.vague(days),
            None => Err(self.stop("names no days")),
            Some(_) => Err(self.stop("is not understood")),
        }
    }

    fn push(&mut self, days: &mut Vec<Day>, first: Weekday, last: Weekday) -> Result<(), Stopped> {
        self.at += 1;
        push_range(days, first, last);
        Ok(())
    }

    /// Behind `Mo`: `-Fr`, `bis Freitag`.
    fn range_end(&mut self) -> Result<Option<Weekday>, Stopped> {
        if self.peek() != Some(&Token::Dash) {
            return Ok(None);
        }
        let next = self.tokens[self.at + 1..]
            .iter()
            .position(|placed| placed.token != Token::Filler)
            .map(|ahead| self.at + 1 + ahead);
        match next.map(|next| self.tokens[next].token.clone()) {
            Some(Token::Day(last)) => {
                self.at = next.unwrap_or(self.at) + 1;
                Ok(Some(last))
            }
            // "Montag - 9 bis 12 Uhr": the dash only divides.
            Some(Token::Clock(_) | Token::From | Token::Closed) => {
                self.at += 1;
                Ok(None)
            }
            _ => {
                self.at += 1;
                Err(self.stop("is not understood"))
            }
        }
    }

    /// `1. und 3. Donnerstag im Monat`. "Every second Wednesday" may be every other one.
    fn counted(&mut self, days: &mut Vec<Day>, monthly: bool) -> Result<(), Stopped> {
        let start = self.at;
        let mut nth: Vec<i8> = Vec::new();
        loop {
            match self.peek() {
                Some(Token::Nth(n)) => nth.push(*n),
                Some(Token::And { .. } | Token::Plus | Token::Filler) => {}
                Some(Token::Each) if !nth.is_empty() => {}
                _ => break,
            }
            self.at += 1;
        }
        let Some(Token::Day(day)) = self.peek().cloned() else {
            return Err(self.stop("is not understood"));
        };
        if nth.is_empty() {
            return Err(self.stop("does not say which of the month"));
        }
        self.at += 1;
        let behind = self.at;
        self.skip_fillers();
        let of_month = monthly || self.peek() == Some(&Token::Month);
        if self.peek() == Some(&Token::Month) {
            self.at += 1;
        } else {
            self.at = behind;
        }
        let of_month = of_month || matches!(self.assumed, Some(Assumed::Monthly));
        if !(of_month || nth.len() > 1 || nth[0] == 1 || nth[0] < 0) {
            self.at = start;
            let mut stopped = self.stop("may mean one day of the month, or every other week");
            stopped.stop = Stop::Counted;
            return Err(stopped);
        }
        // "1. Montag und Mittwoch im Monat": is the Wednesday counted too?
        let shared = matches!(
            (self.tokens.get(self.at), self.tokens.get(self.at + 1)),
            (Some(and), Some(day))
                if matches!(and.token, Token::And { .. } | Token::Plus | Token::Dash)
                    && matches!(day.token, Token::Day(_))
        );
        if shared {
            self.at += 1;
            return Err(self.stop("does not say whether this day is counted too"));
        }
        days.push(Day::Of(day, nth));
        Ok(())
    }

    /// `täglich`: Sundays too? `werktags`: Saturdays too? Where the days follow, they say it.
    fn vague(&mut self, days: &mut Vec<Day>) -> Result<(), Stopped> {
        let start = self.at;
        self.at += 1;
        let ahead = self.tokens[self.at..]
            .iter()
            .position(|placed| !matches!(placed.token, Token::Filler | Token::And { .. }));
        if let Some(ahead) = ahead
            && matches!(self.tokens[self.at + ahead].token, Token::Day(_))
        {
            self.at += ahead;
            return self.day(days);
        }
        let word = &self.tokens[start];
        let word = text_of(&self.chars[word.start..word.end]).to_lowercase();
        match self.assumed {
            Some(Assumed::MondayToFriday) => push_range(days, Mon, Fri),
            Some(Assumed::Longest) if word.starts_with('w') => push_range(days, Mon, Sat),
            Some(Assumed::Longest) => push_range(days, Mon, Sun),
            _ => {
                self.at = start;
                let mut stopped = self.stop("does not say which days of the week");
                stopped.stop = Stop::Vague;
                return Err(stopped);
            }
        }
        Ok(())
    }
}

fn push_range(days: &mut Vec<Day>, first: Weekday, last: Weekday) {
    let mut day = first;
    loop {
        if !days.contains(&Day::Of(day, vec![])) {
            days.push(Day::Of(day, vec![]));
        }
        if day == last {
            return;
        }
        day = day.succ();
    }
}
