//! The closed vocabularies of the feed: one ordered table each, from which feed parsing, filters,
//! URL parameters, icons, legends, the keys of the texts, docs and tests follow. The names are those
//! of `docs/feed.md`.

use std::fmt;
use std::marker::PhantomData;

/// A name that a closed vocabulary does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownName;

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("is not one of the known values")
    }
}

impl std::error::Error for UnknownName {}

/// Makes an enum whose variants have one stable name each in feeds and addresses, in display order.
///
/// `terms! { Pane { List = "list", Map = "map" } }` makes `enum Pane { List, Map }` with
/// `Pane::ALL`, `Pane::NAMES`, `Pane::Map.as_str()` and `"map".parse::<Pane>()`.
macro_rules! terms {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $crate::terms::Term for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn index(self) -> usize {
                self.index()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::terms::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let index = $crate::terms::position(Self::NAMES, name)?;
                Self::ALL.get(index).copied().ok_or($crate::terms::UnknownName)
            }
        }

        impl $name {
            /// Every value, in the order in which people meet it.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Their names in feeds and addresses, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text),+];

            /// The name in feeds and addresses; `parse` reads it.
            #[allow(dead_code, reason = "a vocabulary inside this crate may only be read")]
            pub const fn as_str(self) -> &'static str {
                Self::NAMES[self.index()]
            }

            /// Position in [`Self::ALL`].
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}

/// A value of a closed vocabulary. In a [`Set`] it may have at most [`MAX_IN_SET`] values.
pub trait Term: Copy + 'static {
    /// Every value, in order.
    const ALL: &'static [Self];

    /// Position in [`Self::ALL`].
    fn index(self) -> usize;
}

/// So many values may a vocabulary have of which there are sets: one bit each.
pub const MAX_IN_SET: usize = u32::BITS as usize;

/// A set of terms: one bit each, in their order, so that what filters ask of a hundred thousand
/// members stays in a few bytes each. A set of a vocabulary with more values than bits does not compile.
#[derive(Clone, Copy)]
pub struct Set<T> {
    bits: u32,
    of: PhantomData<T>,
}

impl<T: Term> Set<T> {
    /// Without it the value behind the last bit would count as the first one.
    const FITS: () = assert!(T::ALL.len() <= MAX_IN_SET, "more values than a set has bits");

    /// The set of this one value.
    pub fn of(term: T) -> Self {
        let () = Self::FITS;
        Self { bits: 1 << term.index(), of: PhantomData }
    }

    /// Whether any value is in both.
    pub fn meets(&self, other: Self) -> bool {
        self.bits & other.bits != 0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.bits == 0
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether this one is in.
    pub fn contains(&self, term: &T) -> bool {
        self.meets(Self::of(*term))
    }

    /// Puts one in; `true` if it is new.
    pub fn insert(&mut self, term: T) -> bool {
        let is_new = !self.contains(&term);
        self.bits |= Self::of(term).bits;
        is_new
    }

    /// Takes one out; `true` if it was in.
    pub fn remove(&mut self, term: &T) -> bool {
        let was_in = self.contains(term);
        self.bits &= !Self::of(*term).bits;
        was_in
    }

    /// Takes all out.
    pub fn clear(&mut self) {
        self.bits = 0;
    }

    /// Those that are in, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &'static T> + use<T> {
        let set = Self { bits: self.bits, of: PhantomData };
        T::ALL.iter().filter(move |term| set.contains(term))
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self { bits: 0, of: PhantomData }
    }
}

impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for Set<T> {}

impl<T: Term + fmt::Debug> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<T: Term> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, terms: I) {
        for term in terms {
            self.insert(term);
        }
    }
}

impl<T: Term> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(terms: I) -> Self {
        let mut set = Self::default();
        set.extend(terms);
        set
    }
}

impl<T: Term, const N: usize> From<[T; N]> for Set<T> {
    fn from(terms: [T; N]) -> Self {
        terms.into_iter().collect()
    }
}

/// The place of a name in a vocabulary.
pub(crate) fn position(names: &[&str], name: &str) -> Result<usize, UnknownName> {
    names.iter().position(|known| *known == name).ok_or(UnknownName)
}

/// For the other closed vocabularies of this crate (holidays, sort orders, pages).
pub(crate) use terms;

terms! {
    /// What a member is (`kind`). An unknown kind in a feed is kept as [`Kind::Other`].
    Kind {
        /// Counselling funded by the state of Niedersachsen.
        MigrationsberatungLand = "migrationsberatung_land",
        /// Migrationsberatung für erwachsene Zugewanderte, funded by the federal government.
        Mbe = "mbe",
        /// Jugendmigrationsdienst: for people from 12 to 27.
        Jmd = "jmd",
        /// A migrants' organisation.
        Migrantenorganisation = "migrantenorganisation",
        /// A competence centre for a subject.
        Kompetenzzentrum = "kompetenzzentrum",
        /// A local initiative.
        Initiative = "initiative",
        /// Municipal coordination office for migration and participation.
        Koordinierungsstelle = "koordinierungsstelle",
        /// A public authority.
        Behoerde = "behoerde",
        /// Any kind that this version does not know.
        Other = "other",
    }
}

terms! {
    /// What a member helps with (`topics`).
    Topic {
        /// Residence law.
        Aufenthaltsrecht = "aufenthaltsrecht",
        /// Asylum procedure.
        Asylverfahren = "asylverfahren",
        /// Social benefits law.
        Sozialrecht = "sozialrecht",
        /// Dealing with authorities.
        Behoerden = "behoerden",
        /// Work.
        Arbeit = "arbeit",
        /// Training and recognition of qualifications.
        Ausbildung = "ausbildung",
        /// Language courses.
        Sprache = "sprache",
        /// School.
        Schule = "schule",
        /// Housing.
        Wohnen = "wohnen",
        /// Family.
        Familie = "familie",
        /// Health.
        Gesundheit = "gesundheit",
        /// Youth.
        Jugend = "jugend",
        /// Voluntary return.
        Rueckkehr = "rueckkehr",
        /// Protection from violence.
        Gewaltschutz = "gewaltschutz",
        /// Anti-discrimination.
        Antidiskriminierung = "antidiskriminierung",
    }
}

terms! {
    /// The way in which a member is reached during an opening hour (`channel`).
    Channel {
        /// In person.
        Visit = "visit",
        /// By telephone.
        Phone = "phone",
        /// Legal advice, in person.
        Legal = "legal",
        /// Online.
        Online = "online",
    }
}

terms! {
    /// How exactly the coordinates are known (`location_precision`), best first.
    Precision {
        /// The house.
        Address = "address",
        /// The street.
        Street = "street",
        /// The middle of the postcode's area.
        PostalCode = "postal_code",
        /// The middle of the town.
        City = "city",
    }
}

impl Precision {
    /// Below `street` the position is approximate and must be shown so.
    pub const fn is_approximate(self) -> bool {
        matches!(self, Self::PostalCode | Self::City)
    }

    /// How far a member of this precision may lie from its coordinates, in metres: the median
    /// distance between the middle of a postcode's area and that of its town, in Niedersachsen, to
    /// 50 m. `cargo run -p directory --example uncertainty` prints it; the same file's test holds it.
    pub const fn uncertainty_m(self) -> f64 {
        match self {
            Self::Address | Self::Street => 0.0,
            Self::PostalCode => 1_650.0,
            Self::City => 1_500.0,
        }
    }
}

terms! {
    /// Whether a visit needs an appointment (`appointment`).
    Appointment {
        /// Only by appointment.
        Required = "required",
        /// With or without.
        Possible = "possible",
        /// Just come.
        WalkIn = "walk_in",
    }
}

terms! {
    /// Access for wheelchairs (`wheelchair`); absent means unknown.
    Wheelchair {
        /// Step-free throughout.
        Yes = "yes",
        /// With help or in parts.
        Limited = "limited",
        /// Not accessible.
        No = "no",
    }
}

terms! {
    /// Whether the member works at present (`status`).
    Status {
        /// In operation.
        Active = "active",
        /// Closed for a while.
        TemporarilyClosed = "temporarily_closed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// A vocabulary as large as may be: with fewer bits than values, one would count as another.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    struct Letter(u8);

    impl Term for Letter {
        const ALL: &'static [Self] = &{
            let mut all = [Self(0); MAX_IN_SET];
            let mut n = 0;
            while n < all.len() {
                all[n] = Self(n as u8);
                n += 1;
            }
            all
        };

        fn index(self) -> usize {
            usize::from(self.0)
        }
    }

    #[test]
    fn a_set_is_a_set() {
        compare::<Topic>();
        compare::<Letter>();
        assert_eq!(Letter::ALL.len(), 32);
    }

    /// The twin: a tree, for every set of two.
    fn compare<T: Term + Ord + fmt::Debug>() {
        for (a, b) in T::ALL.iter().flat_map(|a| T::ALL.iter().map(move |b| (*a, *b))) {
            let (mut set, mut twin) = (Set::from([a]), BTreeSet::from([a]));
            assert_eq!(set.insert(b), twin.insert(b));
            assert_eq!(set.iter().collect::<Vec<_>>(), twin.iter().collect::<Vec<_>>());
            assert_eq!((set.len(), set.contains(&b)), (twin.len(), true));
            assert_eq!((set.remove(&a), set.remove(&a)), (true, false));
            assert_eq!((set.is_empty(), set == Set::default()), (a == b, a == b));
            assert_eq!(format!("{set:?}") == format!("{{{b:?}}}"), a != b);
        }
    }
}
