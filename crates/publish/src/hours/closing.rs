//! Words that close, limit, or name another way than a visit, where they are not read as hours: in
//! a remark, or in a rule that is not understood. They are looked for generously, since hours that
//! are refused cost a look into the table, and false ones a way to a closed door.

use super::appointment::says_appointment;
use super::chars::unquoted;
use super::token::{Token, tokens};

/// Words, or beginnings of them, by which something is closed or does not take place.
const CLOSES: [&str; 11] = [
    "geschlossen",
    "geschl.",
    "schließ",
    "schliess",
    "closed",
    "closure",
    "except",
    "außer",
    "ausser",
    "entf",
    "fällt aus",
];

/// Words by which hours hold at some times only.
const LIMITS: [&str; 34] = [
    "uhr",
    "woche",
    "week",
    "monat",
    "month",
    "täg",
    "tage",
    "tags",
    "gerade",
    "kw",
    "turnus",
    "wechsel",
    "unregelm",
    "gelegentlich",
    "pause",
    "urlaub",
    "krank",
    "ausfall",
    "saison",
    "sommer",
    "winter",
    "semester",
    "ferien",
    "vorübergehend",
    "zurzeit",
    "zur zeit",
    "derzeit",
    "momentan",
    "aktuell",
    "auf weiteres",
    "temporar",
    "currently",
    "vormittag",
    "nachmittag",
];

const MONTHS: [&str; 20] = [
    "jan",
    "feb",
    "mär",
    "mar",
    "apr",
    "mai",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "oct",
    "nov",
    "dez",
    "dec",
    "weihnacht",
    "neujahr",
    "oster",
    "silvester",
];

/// Months as a remark names them; a beginning would be one of "Mail" or "junge Frauen" too.
const MONTH_NAMES: [&str; 26] = [
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
    "jan",
    "feb",
    "apr",
    "aug",
    "sept",
    "okt",
    "nov",
    "dez",
    "january",
    "february",
    "march",
    "june",
    "july",
    "december",
];

/// What needs no appointment, or says nothing of times: "keine Anmeldung nötig".
const HARMLESS_BEHIND_NO: [&str; 14] = [
    "termin",
    "anmeld",
    "vereinbar",
    "absprache",
    "nötig",
    "noetig",
    "notwendig",
    "erforderlich",
    "barrierefrei",
    "rollstuhl",
    "kosten",
    "gebühr",
    "vorkenntnis",
    "necessary",
];

/// Whether a remark or a rest may close days or times, limit them, or name others.
pub fn restricts(text: &str) -> bool {
    let lower = text.to_lowercase();
    let closes = |part: &str| CLOSES.iter().any(|word| part.contains(word));
    let negates = |part: &str| {
        ["kein", "nicht", "not "].iter().any(|word| part.contains(word))
            && !HARMLESS_BEHIND_NO.iter().any(|word| part.contains(word))
    };
    let mut parts = lower.split([',', ';', '(', ')']);
    let limit = |word: &str| ["ab", "bis", "seit", "until", "since"].contains(&word);
    let of_age = lower.contains("jahr") || lower.contains("year");
    parts.any(|part| closes(part) || negates(part))
        || LIMITS.iter().any(|word| lower.contains(word))
        || has_date(&lower)
        || has_clock(&lower)
        || names_days(text)
        || ["off", "zu"].contains(&lower.trim())
        || words(&lower)
            .any(|word| MONTH_NAMES.contains(&word.trim_matches('.')) || (limit(word) && !of_age))
}

/// Whether what restricts is a break of schools and nothing else, which the note itself says.
pub fn is_school_only(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("ferien")
        && !lower.contains("betriebs")
        && !names_days(text)
        && !has_date(&lower)
        && !lower.contains("uhr")
        && !has_clock(&lower)
        && !is_lasting(text)
}

/// Whether a remark names days. "die", "mit" and "so" are other words far more often.
fn names_days(text: &str) -> bool {
    let chars: Vec<(char, usize)> = text.chars().map(|c| (c, 0)).collect();
    tokens(&chars).iter().any(|placed| {
        let word: String = chars[placed.start..placed.end].iter().map(|(c, _)| c).collect();
        let other = ["die", "Die", "mit", "Mit", "so", "don", "Don", "sam", "Sam", "we", "son"];
        let day = matches!(
            placed.token,
            Token::Day(_) | Token::Vague | Token::Weekend | Token::Weekdays | Token::Holiday
        );
        day && !other.contains(&&*word)
    })
}

/// Whether a remark says that these hours are for calls or video, and for nothing else.
pub fn is_another_way(text: &str) -> bool {
    let lower = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let way = [
        "telefonisch",
        "fernmündlich",
        "telefonzeit",
        "telefonsprech",
        "telefonberat",
        "telefondienst",
        "telefonat",
        "am telefon",
        "per telefon",
        "nur telefon",
        "hotline",
        "online",
        "video",
        "zoom",
        "chat",
        "digital",
        "per mail",
        "e-mail",
        "phone",
        "nur tel",
        "by call",
    ];
    let also = ["persönlich", "vor ort", "auch ", "termin", "anmeld", "vereinbar", "buch"];
    let alone = ["telefon", "tel", "tel."].contains(&lower.trim());
    (has(&way) || alone) && !has(&also) && !says_appointment(text)
}

/// Whether words close for dates or holidays of schools, which pass: `24.12.-1.1. geschlossen`.
pub fn is_passing(text: &str) -> bool {
    let lower = unquoted(text).to_lowercase();
    let month = words(&lower).any(|part| {
        MONTHS.iter().chain(&["heiligabend", "urlaub"]).any(|month| part.starts_with(month))
    });
    let school = lower.contains("ferien") || words(&lower).any(|word| word == "sh");
    let clock = lower.contains("uhr") || lower.contains(':');
    says_closed(&lower) && !clock && (has_date(&lower) || month || school) && !is_lasting(text)
}

/// Whether words close for now, or from or until one day: `seit 1.1.2026 geschlossen`.
pub fn is_lasting(text: &str) -> bool {
    let lower = unquoted(text).to_lowercase();
    let adverbs = [
        "zurzeit",
        "zur zeit",
        "derzeit",
        "momentan",
        "im moment",
        "aktuell",
        "vorübergehend",
        "voruebergehend",
        "bis auf weiteres",
        "dauerhaft",
        "currently",
        "temporarily",
        "permanently",
        "until further",
    ];
    let closes = says_closed(&lower) || lower.contains("closed");
    let all: Vec<&str> = words(&lower).collect();
    let limit = |word: &&str| ["seit", "ab", "bis", "since", "until", "from"].contains(word);
    let between = ["vom", "von", "zwischen", "from"].iter().any(|word| all.contains(word))
        && ["bis", "und", "to", "until"].iter().any(|word| all.contains(word));
    let numbers = all.iter().filter(|w| w.starts_with(|c: char| c.is_ascii_digit()));
    let dates = numbers.filter(|w| w.len() != 4 || w.contains('.')).count();
    let begins = all.first().is_some_and(limit);
    // From an hour on, not from a day on.
    let of_clock = all.iter().any(|word| *word == "uhr" || word.contains(':'));
    closes
        && (adverbs.iter().any(|word| lower.contains(word))
            || (all.iter().any(limit) && !between && !of_clock && (begins || dates < 2)))
}

fn says_closed(lower: &str) -> bool {
    let closes = ["geschlossen", "closed", " off", "keine ", "kein ", "außer", "ausser", "nicht"];
    closes.iter().chain(&["entfäll"]).any(|word| lower.contains(word))
}

/// Words and dates.
fn words(lower: &str) -> impl Iterator<Item = &str> {
    lower.split(|c: char| !c.is_alphanumeric() && c != '.').filter(|word| !word.is_empty())
}

/// Whether a day such as `24.12.` stands in a text.
fn has_date(lower: &str) -> bool {
    let digits = |part: &str| {
        !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit())
    };
    words(lower).any(|part| {
        let fields: Vec<&str> = part.split('.').collect();
        fields.len() >= 3 && digits(fields[0]) && digits(fields[1])
    })
}

/// Whether a time such as `9:30` stands in a text.
pub fn has_clock(text: &str) -> bool {
    let digit = |part: &str, end: bool| match end {
        true => part.ends_with(|c: char| c.is_ascii_digit()),
        false => part.starts_with(|c: char| c.is_ascii_digit()),
    };
    let parts: Vec<&str> = text.split(':').collect();
    parts.windows(2).any(|pair| digit(pair[0], true) && digit(pair[1], false))
}
