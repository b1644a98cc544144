//! Short texts that many members share, each once, told by its place.

use std::collections::HashMap;

/// The texts, first in the order in which they came, sorted in the end.
#[derive(Debug, Default)]
pub(crate) struct StringTable {
    texts: Vec<String>,
    places: HashMap<Box<str>, u32>,
}

impl StringTable {
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
        self.texts.sort_unstable();
        let mut places = vec![0; self.texts.len()];
        for (new, text) in self.texts.iter().enumerate() {
            if let Some(place) = self.places.get_mut(text.as_str()) {
                places[*place as usize] = new as u16;
                *place = new as u32;
            }
        }
        places
    }
}
