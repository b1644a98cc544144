use super::*;

/// What each text means, by key; an empty key is "nothing that is certain".
#[test]
fn names_as_people_write_them() {
    for (text, ags) in [
        ("Landkreis Hildesheim", "03254"),
        ("  landkreis hildesheim ", "03254"),
        ("Hildesheim", "03254"),
        ("LK Hildesheim", "03254"),
        ("Lkr. Hildesheim", "03254"),
        ("Lkr.Hildesheim", "03254"),
        ("Hildesheim, Landkreis", "03254"),
        ("Landkreis Nienburg/Weser", "03256"),
        ("Landkreis Nienburg (Weser)", "03256"),
        ("Landkreis Rotenburg (Wümme)", "03357"),
        ("Landkreis Heidekreis", "03358"),
        ("Heidekreis", "03358"),
        ("Landkreis Goettingen", "03159"),
        ("Stadt Göttingen", "03159016"),
        ("Region Hannover", "03241"),
        ("Landeshauptstadt Hannover", "03241001"),
        ("Stadt Osnabrück", "03404"),
        ("Osnabrück, Stadt", "03404"),
        ("Landkreis Osnabrück", "03459"),
        ("Stadt Oldenburg (Oldb)", "03403"),
        ("Landkreis Oldenburg", "03458"),
        ("Landkreis Luechow-Dannenberg", "03354"),
        ("Hannover", ""),
        ("Osnabrück", ""),
        ("Oldenburg", ""),
        ("Göttingen", ""),
        ("Landesweit", ""),
        ("Landkreis", ""),
        ("", ""),
        ("Stadt Hildesheim", ""),
        ("Hildesheim, Kanton", ""),
        ("Ｓ", ""),
    ] {
        assert_eq!(by_name(text).map_or("", |d| d.ags), ags, "{text}");
    }
}

#[test]
fn every_label_leads_back_to_its_district() {
    for district in &ALL {
        assert_eq!(by_name(&district.label()), Some(district), "{}", district.label());
        assert_eq!(by_ags(district.ags), Some(district));
    }
}

#[test]
fn the_table_is_whole() {
    assert!(ALL.is_sorted_by_key(|d| d.ags));
    assert_eq!(ALL.iter().filter(|d| d.ags.len() == 5).count(), 45);
    assert_eq!(ALL.iter().filter(|d| d.form == Form::KreisfreieStadt).count(), 8);
    for d in &ALL {
        let cut = d.ags.len() == 8 && d.form == Form::City || d.ags.len() == 5;
        assert!(cut && d.ags.starts_with("03"), "{d:?}");
    }
}
