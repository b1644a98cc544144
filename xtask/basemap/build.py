"""Writes the basemap of Niedersachsen: build.py CACHE OUT.

OUT is a folder: `niedersachsen.pmtiles`, `sources.txt`, `coast.txt`, and the layers that the first
was cut from. The output depends on the pinned input alone: everything is sorted, nothing is dated.
What is in it is described in docs/map.md.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import admin
import boundaries
import checks
import geonames
import gshhg
import land
import places
import rivers
import shapely
import stops
import water
from archive import Feature, cut, write
from features import HOW, feature
from shapes import ALL, label_point, polygons
from sources import attribution, attributions, names

ARCHIVE = "niedersachsen.pmtiles"

# Of the official coast's points, some 500 metres apart, every so many go to the checks in Rust.
COAST_STEP = 8


def main(cache: Path, out: Path) -> None:
    """Reads, checks, cuts, and finishes."""
    out.mkdir(parents=True, exist_ok=True)
    units, districts, states = (
        admin.municipalities(cache),
        admin.districts(cache),
        admin.states(cache),
    )
    checks.check_units(units)
    checks.check_districts(districts)
    germany = polygons(shapely.union_all([u.shape for u in units], grid_size=1e-7))
    ground = land.load()
    median = checks.check_coast(ground.detailed, districts, germany)
    print(f"coast: {median:.0f} m from the official one in the median")
    layers = {
        "earth": earth(ground),
        "ni": [feature(land.niedersachsen(ground, districts, germany), {"name": "Niedersachsen"})],
        "kreis": [
            feature(polygons(d.whole.intersection(ground.detailed)), places.district_fields(d))
            for d in districts
        ],
        "forestlike": [
            feature(u.shape, {"name": u.name}, 7)
            for u in units
            if u.near and not u.water and u.kind == admin.UNINCORPORATED
        ],
        "lake": water.lakes(),
        "waterway": rivers.waterways(cache),
        "boundary": boundaries.boundaries(units, ground.coarse, germany, gshhg.borders(ALL)),
        "region": places.regions(states, ground.coarse, germany),
        "kreis_label": places.district_labels(districts),
    }
    settlements, halts = geonames.settlements(), stops.load(cache)
    layers |= {
        "place": places.places(settlements, units, districts),
        "settlement": stops.settled(halts, settlements),
        "station": stops.stations(halts),
        "stop": stops.others(halts, units),
    }
    for name in names():
        write(out, name, layers[name])
    cut(out, names(), ARCHIVE, HOW, metadata(districts, units))
    coast = checks.coast_points(districts, germany)[::COAST_STEP]
    for name, lines in (
        ("sources.txt", attributions()),
        ("coast.txt", [f"{lon:.5f} {lat:.5f}" for lon, lat in coast]),
    ):
        text = "".join(f"{line}\n" for line in lines)
        (out / name).write_text(text, encoding="utf-8", newline="\n")


def earth(ground: land.Land) -> list[Feature]:
    """Coarse up to level 8, detailed from 9 on."""
    return [feature(ground.coarse, {}, last=8), feature(ground.detailed, {}, first=9)]


def metadata(districts: list[admin.District], units: list[admin.Unit]) -> dict[str, Any]:
    """What the archive says of itself; docs/map.md promises `attribution` and `kreise`."""
    own = {unit.key: unit.district for unit in units if not unit.water}
    municipalities = Counter(own.values())
    return {
        "name": "Niedersachsen",
        "description": "Overview map of Niedersachsen from open data; docs/map.md",
        "type": "baselayer",
        "version": "1",
        "attribution": attribution(),
        "kreise": {d.ags: outline(d, municipalities[d.ags]) for d in districts},
    }


def outline(district: admin.District, municipalities: int) -> dict[str, Any]:
    """A district's name, its number of municipalities, bounds and label (to ten metres)."""
    label = label_point(district.land)
    return {
        "name": district.name,
        "stadt": int(district.city),
        "gemeinden": municipalities,
        "bbox": [round(edge, 4) for edge in district.land.bounds],
        "label": [round(label.x, 4), round(label.y, 4)],
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
