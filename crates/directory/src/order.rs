//! Sorting, compiled once: the standard library's sort is made anew for every type and every
//! comparison, 2 to 4 kB each in the browser, and the domain sorts in a dozen places. Here only
//! numbers are sorted, through a comparison that is called, not inlined; the items move once,
//! afterwards.
//!
//! Everything here is stable: equal items stay in their order. A merge sort from the bottom up, so
//! that a long one can be done in steps ([`Sorter`]); the standard library's is its twin in the tests.

use std::cmp::Ordering;
use std::mem;

/// The numbers from 0 to `n`, exclusive, in the order of the comparison, equal ones ascending.
/// O(n log n) calls.
pub(crate) fn order(n: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut sorter = Sorter::new(n);
    sorter.step(usize::MAX, compare);
    sorter.into_order()
}

/// A sort that is done in steps. Each must be given the same comparison.
#[derive(Debug)]
pub(crate) struct Sorter {
    /// Sorted in runs of `width`.
    runs: Vec<u32>,
    width: usize,
    /// The runs merged so far, two by two.
    merged: Vec<u32>,
    /// Where the next of the left and of the right run stand.
    left: usize,
    right: usize,
}

impl Sorter {
    /// Of the numbers from 0 to `n`, exclusive.
    pub fn new(n: usize) -> Self {
        Self {
            runs: (0..n as u32).collect(),
            width: 1,
            merged: Vec::with_capacity(n),
            left: 0,
            right: 1,
        }
    }

    /// Goes on for at most so many numbers laid down, and comparisons; whether all is sorted.
    #[inline(never)]
    pub fn step(
        &mut self,
        mut budget: usize,
        compare: &mut dyn FnMut(usize, usize) -> Ordering,
    ) -> bool {
        let n = self.runs.len();
        while self.width < n {
            while self.merged.len() < n {
                if budget == 0 {
                    return false;
                }
                budget -= 1;
                // The pair of runs that is being merged begins where a multiple of both ends.
                let start = self.merged.len() / (2 * self.width) * (2 * self.width);
                let (middle, end) = (start + self.width, start + 2 * self.width);
                let left = self.runs.get(self.left).filter(|_| self.left < middle);
                let right = self.runs.get(self.right).filter(|_| self.right < end);
                let (next, side) = match (left, right) {
                    (Some(a), Some(b)) if compare(*a as usize, *b as usize).is_gt() => {
                        (*b, &mut self.right)
                    }
                    (None, Some(b)) => (*b, &mut self.right),
                    (Some(a), _) => (*a, &mut self.left),
                    (None, None) => break,
                };
                *side += 1;
                self.merged.push(next);
                if self.merged.len() == end {
                    (self.left, self.right) = (end, end + self.width);
                }
            }
            mem::swap(&mut self.runs, &mut self.merged);
            self.merged.clear();
            self.width *= 2;
            (self.left, self.right) = (0, self.width);
        }
        true
    }

    /// The order, once all is sorted.
    pub fn order(&self) -> &[u32] {
        &self.runs
    }

    /// The same, taken over.
    pub fn into_order(self) -> Vec<u32> {
        self.runs
    }
}

/// Sorts the items.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    let mut slots: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|i| slots[i as usize].take()));
}

/// Sorts texts and leaves each only once.
pub(crate) fn sort_distinct(texts: &mut Vec<String>) {
    sort_by(texts, Ord::cmp);
    texts.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stay_in_their_order() {
        // Long enough to leave the standard library's small sorts, which are stable by chance.
        let items: Vec<(u32, u32)> = (0..500).map(|i| (i * 7919 % 13, i)).collect();
        let mut expected = items.clone();
        expected.sort_by_key(|item| item.0);
        let mut sorted = items.clone();
        sort_by(&mut sorted, |a, b| a.0.cmp(&b.0));
        assert_eq!(sorted, expected);
        assert_eq!(order(3, &mut |a, b| b.cmp(&a)), [2, 1, 0]);
    }

    #[test]
    fn steps_of_any_size_sort_as_the_standard_library_does() {
        for n in [0, 1, 2, 3, 7, 8, 9, 100, 1_000, 1_025] {
            let items: Vec<u32> = (0..n).map(|i| i * 7919 % 101).collect();
            let mut expected: Vec<u32> = (0..n).collect();
            expected.sort_by_key(|i| items[*i as usize]);
            for budget in [1, 2, 5, 64, usize::MAX] {
                let mut sorter = Sorter::new(n as usize);
                let mut calls = 0;
                loop {
                    let before = calls;
                    let done = sorter.step(budget, &mut |a, b| {
                        calls += 1;
                        items[a].cmp(&items[b])
                    });
                    assert!(calls - before <= budget, "{n} in steps of {budget}");
                    if done {
                        break;
                    }
                }
                assert!(calls <= n as usize * 11, "{n}: {calls} comparisons");
                assert_eq!(sorter.into_order(), expected, "{n} in steps of {budget}");
            }
        }
    }

    #[test]
    fn texts_are_left_once() {
        let mut texts = ["b", "a", "b", "", "a"].map(str::to_owned).to_vec();
        sort_distinct(&mut texts);
        assert_eq!(texts, ["", "a", "b"]);
    }
}
