use super::*;
use crate::link::decode;

#[test]
fn a_mangled_member_is_found_or_the_link_is_called_damaged() {
    let mut members = crate::synth::members(4, 1);
    for (member, id) in members.iter_mut().zip(["mbe-celle", "mbe-celle-2", "E.V.", "jmd~x"]) {
        member.id = id.to_owned();
    }
    let snapshot = Snapshot::new(Default::default(), members, crate::text::tests::nfkd);
    for (link, expected) in [
        ("mbe-celle", Some("mbe-celle")),
        ("mbe-celle.", Some("mbe-celle")),
        ("mbe-celle...", Some("mbe-celle")),
        ("mbe-celle)", Some("mbe-celle")),
        ("mbe-celle%29%2C", Some("mbe-celle")),
        ("MBE-CELLE-2", Some("mbe-celle-2")),
        ("MBE-Celle.", Some("mbe-celle")),
        ("mbe-celle und", Some("mbe-celle")),
        ("mbe-celle%0A%0ABitte", Some("mbe-celle")),
        ("E.V.", Some("E.V.")),
        ("e.v.", Some("E.V.")),
        ("jmd~x_", Some("jmd~x")),
    ] {
        let text = decode(&format!("member={link}")).selected.unwrap();
        let Found::Member(id) = find_member(&snapshot, &text) else { panic!("{link}: {text}") };
        assert_eq!(Some(snapshot.get(id).id.as_str()), expected, "{link}");
    }
    for (link, expected) in [
        ("mbe-goslar", Found::Gone),
        ("mbe-goslar.", Found::Gone),
        // Cut off.
        ("mbe-cel", Found::Damaged),
        ("MBE-CEL.", Found::Damaged),
        ("mbe celle", Found::Damaged),
        ("mbe%2Dgoslar/x", Found::Damaged),
        (")", Found::Damaged),
        ("stelle=", Found::Gone),
    ] {
        let text = decode(&format!("member={link}")).selected.unwrap();
        assert_eq!(find_member(&snapshot, &text), expected, "{link}: {text}");
    }
}

#[test]
fn what_is_shortened_is_written_and_read_the_same() {
    let link = format!("member=m_%23ember={}m", "%00".repeat(76));
    let selected = decode(&link).selected;
    assert_eq!(selected.as_deref(), Some("m_#ember"));
    assert_eq!(decode("member=m_%23ember").selected, selected);
}
