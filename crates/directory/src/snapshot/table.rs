//! Short texts that many members share, each once, told by its place.

use crate::order;
use std::collections::HashMap;

/// The texts, first in the order in which they came, sorted in the end.
#[derive(Debug, Default)]
pub(crate) struct Table {
    texts: Vec<String>,
    places: HashMap<Box<str>, u32>,
}

impl Table {
    /// Every text.
    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// The place of a text that is there.
    pub fn place(&self, text: &str) -> Option<u16> {
        u16::try_from(*self.places.get(text)?).ok()
    }

    /// The place of a text, which is put in if it is not there; `None` once there are too many for
    /// the numbers that tell them.
    pub fn put(&mut self, text: &str) -> Option<u16> {
        if let Some(place) = self.place(text) {
            return Some(place);
        }
        let place = u16::try_from(self.texts.len()).ok()?;
        self.places.insert(text.into(), u32::from(place));
        self.texts.push(text.to_owned());
        Some(place)
    }

    /// Sorts the texts; gives, by old place, the new one.
    pub fn sort(&mut self) -> Vec<u16> {
        let texts = &self.texts;
        let order = order::order(texts.len(), &mut |a, b| texts[a].cmp(&texts[b]));
        let mut places = vec![0; order.len()];
        let mut sorted = Vec::with_capacity(order.len());
        for (new, old) in order.into_iter().enumerate() {
            places[old as usize] = new as u16;
            sorted.push(std::mem::take(&mut self.texts[old as usize]));
        }
        for place in self.places.values_mut() {
            *place = places.get(*place as usize).map_or(0, |new| u32::from(*new));
        }
        self.texts = sorted;
        places
    }
}
