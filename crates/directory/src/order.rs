//! Sorting, compiled once: the standard library's sort is made anew for every type and every
//! comparison, 2 to 4 kB each in the browser, and the domain sorts in a dozen places. Here only
//! numbers are sorted, through a comparison that is called, not inlined; the items move once,
//! afterwards.
//!
//! Everything here is stable: equal items stay in their order.

use std::cmp::Ordering;

/// The numbers from 0 to `n`, exclusive, in the order of the comparison, equal ones ascending.
/// O(n log n) calls.
#[inline(never)]
pub(crate) fn order(n: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..n as u32).collect();
    order.sort_unstable_by(|a, b| compare(*a as usize, *b as usize).then(a.cmp(b)));
    order
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
    fn texts_are_left_once() {
        let mut texts = ["b", "a", "b", "", "a"].map(str::to_owned).to_vec();
        sort_distinct(&mut texts);
        assert_eq!(texts, ["", "a", "b"]);
    }
}
