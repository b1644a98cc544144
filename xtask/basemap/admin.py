"""Germany's administrative units as the map needs them: municipalities, districts, states."""

from dataclasses import dataclass
from pathlib import Path

import shapely
import vg250
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry
from shapes import DETAILED, polygons, within

NIEDERSACHSEN = "03"
# Drawn as the region's own: Hamburg, Niedersachsen, Bremen.
OWN = {"02", "03", "04"}
UNINCORPORATED = "Gemeindefreies Gebiet"
CITY = "Kreisfreie Stadt"

# After the merger of 2016-11-01, which VG250 does not know.
GOETTINGEN = ("03159", "Göttingen", "Landkreis")


@dataclass(frozen=True)
class Unit:
    """A municipality, or a part of one: land, or (`water`) its share of the sea."""

    key: str
    name: str
    kind: str
    district: str
    state: str
    water: bool
    # Within the part of the map that is detailed.
    near: bool
    shape: BaseGeometry


@dataclass(frozen=True)
class District:
    """A Landkreis, or a city of its own (`city`)."""

    ags: str
    name: str
    city: bool
    # Its land as the authorities draw it, and all of it, mudflats included.
    land: BaseGeometry
    whole: BaseGeometry


def municipalities(cache: Path) -> list[Unit]:
    """All of Germany, by key."""
    units = []
    for feature in vg250.features(cache, "gemeinden"):
        properties, outline = feature["properties"], shape(feature["geometry"])
        unit = Unit(
            properties["AGS"],
            properties["GEN"],
            properties["BEZ"],
            vg250.district(properties["AGS"]),
            properties["AGS"][:2],
            properties["GF"] == vg250.WATER,
            within(outline, DETAILED),
            outline,
        )
        units.append(unit)
    return sorted(units, key=lambda u: (u.key, u.water, u.shape.bounds))


def districts(cache: Path) -> list[District]:
    """Those of Niedersachsen, by key, as they have been since 2016-11-01."""
    names = {GOETTINGEN[0]: GOETTINGEN[1:]}
    shapes: dict[str, list[tuple[bool, BaseGeometry]]] = {}
    for feature in vg250.features(cache, "kreise"):
        properties = feature["properties"]
        if properties["SN_L"] == NIEDERSACHSEN:
            ags = vg250.district(properties["AGS"])
            names.setdefault(ags, (properties["GEN"], properties["BEZ"]))
            part = properties["GF"] == vg250.LAND, polygons(shape(feature["geometry"]))
            shapes.setdefault(ags, []).append(part)
    return [
        District(
            ags,
            names[ags][0],
            names[ags][1] == CITY,
            shapely.union_all([part for land, part in found if land]),
            shapely.union_all([part for _, part in found]),
        )
        for ags, found in sorted(shapes.items())
    ]


def states(cache: Path) -> dict[str, tuple[str, BaseGeometry]]:
    """Name and land by key."""
    found: dict[str, tuple[str, BaseGeometry]] = {}
    for feature in vg250.features(cache, "laender"):
        properties = feature["properties"]
        if properties["GF"] == vg250.LAND:
            key, part = properties["SN_L"], polygons(shape(feature["geometry"]))
            before = found[key][1] if key in found else part
            found[key] = properties["GEN"], before.union(part)
    return dict(sorted(found.items()))
