"""What must hold of the gazetteer, read back from its text: a changed source must not slip through.

Every breach ends the build with one sentence.
"""

from dataclasses import dataclass, field

from sources import Area

# `geo::REGION` of crates/directory: west, south, east, north.
REGION = (6.6, 51.25, 11.65, 53.95)

# Niedersachsen's districts and independent cities since 2016-11-01, and its municipalities then,
# unincorporated areas included.
DISTRICTS, MUNICIPALITIES = 45, 996

# At least so many postcodes of each state.
POSTCODES = {"02": 95, "03": 790, "04": 35}

# Names and postcodes with their district and, to some kilometres, their place.
SAMPLES = {
    "Hannover": ("03241001", 9.733, 52.371),
    "Göttingen": ("03159016", 9.932, 51.534),
    "Hildesheim": ("03254", 9.951, 52.151),
    "Aurich": ("03452", 7.48, 53.47),
    "Bad Bevensen": ("03360", 10.58, 53.08),
    "31134": ("03254", 9.953, 52.146),
    "29549": ("03360", 10.589, 53.073),
    "30159": ("03241001", 9.737, 52.375),
    "28195": ("04011", 8.805, 53.080),
    "20095": ("02000", 10.000, 53.551),
}
SAMPLE_DEGREES = 0.05


@dataclass
class Read:
    """The text, read back."""

    districts: set[str] = field(default_factory=set)
    # Name or postcode to district and point; of namesakes the last.
    entries: dict[str, tuple[str, float, float]] = field(default_factory=dict)
    outside: list[str] = field(default_factory=list)


def check_areas(areas: list[Area]) -> None:
    """The municipalities, before anything is made of them."""
    own = [a for a in areas if a.district.startswith("03")]
    expect("municipalities", len(own), MUNICIPALITIES)
    expect("districts", len({a.district[:5] for a in own}), DISTRICTS)


def check_text(text: str) -> None:
    """The finished text."""
    read = read_back(text)
    expect("districts written", len({d[:5] for d in read.districts if d[:2] == "03"}), DISTRICTS)
    expect("places outside the region", read.outside, [])
    for state, least in POSTCODES.items():
        codes = [n for n, (d, _, _) in read.entries.items() if n[0].isdigit() and d[:2] == state]
        if len(codes) < least:
            raise SystemExit(f"gazetteer: only {len(codes)} postcodes of state {state}, not {least}")
    for name, (district, lon, lat) in SAMPLES.items():
        found = read.entries.get(name)
        near = found and abs(found[1] - lon) < SAMPLE_DEGREES and abs(found[2] - lat) < SAMPLE_DEGREES
        if not found or found[0] != district or not near:
            raise SystemExit(f"gazetteer: {name} is {found}, not near {(district, lon, lat)}")


def read_back(text: str) -> Read:
    """The format of docs/gazetteer.md, read independently of the app's parser."""
    read, district = Read(), ""
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("@"):
            district = line[1:]
            read.districts.add(district)
            continue
        name, point, *_ = line.split(";")
        lon, lat = (int(number) / 10_000 for number in point.split(" "))
        read.entries[name] = (district, lon, lat)
        west, south, east, north = REGION
        if not (west <= lon <= east and south <= lat <= north):
            read.outside.append(name)
    return read


def expect(what: str, got: object, want: object) -> None:
    """Equality, or the end."""
    if got != want:
        raise SystemExit(f"gazetteer: {what}: {got}, not {want}")
