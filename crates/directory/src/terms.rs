//! The closed vocabularies of the feed: one ordered table each, from which feed parsing, filters,
//! URL parameters, icons, legends and tests follow. The wire names are those of `docs/feed.md`.

/// Makes an enum whose variants have one stable wire name each, in display order.
macro_rules! terms {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order in which people meet it.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            const WIRE: &'static [&'static str] = &[$($wire),+];

            /// The name in feeds and URLs.
            pub const fn wire(self) -> &'static str {
                Self::WIRE[self.index()]
            }

            /// The value with this wire name, if there is one.
            pub fn from_wire(name: &str) -> Option<Self> {
                Self::ALL.get($crate::terms::place(Self::WIRE, name)?).copied()
            }

            /// Position in [`Self::ALL`].
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}

/// The place of a name in a table. One loop for all: a `match` over texts is compiled into a tree of
/// comparisons for each vocabulary.
#[inline(never)]
pub(crate) fn place(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
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
