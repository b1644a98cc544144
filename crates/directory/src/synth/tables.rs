//! What synthetic members are made of. Towns lie where they lie, with rounded populations in
//! thousands as weights; the rest is freely invented after the real directory's habits.

/// A town.
pub(super) struct Town {
    pub name: &'static str,
    pub postcode: &'static str,
    pub district: &'static str,
    pub lon: f64,
    pub lat: f64,
    pub weight: usize,
}

const fn town(
    name: &'static str,
    postcode: &'static str,
    district: &'static str,
    (lon, lat): (f64, f64),
    weight: usize,
) -> Town {
    Town { name, postcode, district, lon, lat, weight }
}

pub(super) const TOWNS: &[Town] = &[
    town("Hannover", "30159", "03241001", (9.732, 52.376), 535),
    town("Braunschweig", "38100", "03101", (10.527, 52.264), 249),
    town("Oldenburg", "26121", "03403", (8.215, 53.144), 170),
    town("Osnabrück", "49074", "03404", (8.047, 52.279), 165),
    town("Wolfsburg", "38440", "03103", (10.787, 52.423), 124),
    town("Göttingen", "37073", "03159016", (9.935, 51.534), 116),
    town("Salzgitter", "38226", "03102", (10.332, 52.150), 104),
    town("Hildesheim", "31134", "03254", (9.951, 52.151), 101),
    town("Delmenhorst", "27749", "03401", (8.632, 53.051), 78),
    town("Wilhelmshaven", "26382", "03405", (8.106, 53.530), 75),
    town("Lüneburg", "21335", "03355", (10.414, 53.246), 75),
    town("Celle", "29221", "03351", (10.080, 52.624), 69),
    town("Garbsen", "30823", "03241", (9.598, 52.418), 61),
    town("Hameln", "31785", "03252", (9.357, 52.103), 57),
    town("Lingen (Ems)", "49808", "03454", (7.317, 52.522), 56),
    town("Nordhorn", "48529", "03456", (7.071, 52.432), 54),
    town("Wolfenbüttel", "38300", "03158", (10.536, 52.163), 52),
    town("Goslar", "38640", "03153", (10.428, 51.906), 50),
    town("Emden", "26721", "03402", (7.206, 53.367), 50),
    town("Peine", "31224", "03157", (10.236, 52.320), 50),
    town("Cuxhaven", "27472", "03352", (8.694, 53.861), 48),
    town("Stade", "21680", "03359", (9.476, 53.600), 48),
    town("Gifhorn", "38518", "03151", (10.546, 52.488), 43),
    town("Aurich", "26603", "03452", (7.484, 53.471), 42),
    town("Buchholz in der Nordheide", "21244", "03353", (9.869, 53.327), 40),
    town("Cloppenburg", "49661", "03453", (8.043, 52.848), 36),
    town("Leer (Ostfriesland)", "26789", "03457", (7.461, 53.231), 35),
    town("Uelzen", "29525", "03360", (10.563, 52.966), 34),
    town("Vechta", "49377", "03460", (8.286, 52.727), 34),
    town("Nienburg (Weser)", "31582", "03256", (9.208, 52.641), 32),
    town("Northeim", "37154", "03155", (10.001, 51.706), 29),
    town("Friedland", "37133", "03159", (9.920, 51.420), 10),
    town("Bad Bevensen", "29549", "03360", (10.581, 53.079), 9),
];

pub(super) const WORK: &[&str] = &[
    "Migrationsberatung",
    "Jugendmigrationsdienst",
    "Flüchtlingssozialarbeit",
    "Integrationsberatung",
    "Haus der Kulturen",
    "Migrationsdienst",
    "Anerkennungs- und Qualifizierungsberatung",
    "Koordinierungsstelle Migration und Teilhabe",
    "Welcome Center",
    "Psychosoziales Zentrum",
];

pub(super) const PROVIDERS: &[&str] = &[
    "Musterverband",
    "Beispielwerk",
    "Verein Brücke",
    "Bündnis Ankommen",
    "Neue Nachbarn",
    "Internationales Café",
    "Haus Regenbogen",
    "Träger Übersee",
];

pub(super) const STREETS: &[&str] = &[
    "Bahnhofstraße",
    "Kirchweg",
    "Am Markt",
    "Lindenallee",
    "Weserstraße",
    "Große Gasse",
    "Rathausplatz",
];

pub(super) const LANGUAGES: &[&str] = &[
    "ar", "en", "fa", "ku", "kmr", "ckb", "prs", "uk", "ru", "tr", "fr", "es", "ro", "bg", "pl",
    "ti", "vi", "de", "sq", "so",
];
