"""Boundaries as lines that are each there once: an edge that two units share says by what they
differ, and so which boundary it is. An edge of one unit alone is coast or the country's border."""

from collections import defaultdict
from dataclasses import dataclass

import shapely
from admin import NIEDERSACHSEN, Unit
from archive import Feature
from features import feature
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge
from shapes import parts

Place = tuple[float, float]
Edge = tuple[Place, Place]

# Degrees: so far from the coast, and so near a border of the world's map, is a border.
INLAND, NEAR_BORDER = 0.012, 0.07

# Borders between other countries, and of units outside the detailed part, end at this level.
COARSE_LAST, COARSE = 8, 0.0008

FIRST_LEVEL = {"country": 4, "land": 4, "kreis": 5, "gemeinde": 9}


@dataclass(frozen=True)
class Kind:
    """What an edge separates; `own` if one side is Niedersachsen, `near` if it is detailed."""

    level: str
    own: bool
    near: bool


def boundaries(
    units: list[Unit], land: BaseGeometry, germany: BaseGeometry, borders: list[LineString]
) -> list[Feature]:
    """All of them: Germany's from its units, other countries' from the world's map."""
    units = [unit for unit in units if not unit.water]
    inland = land.buffer(-INLAND)
    border_zone = shapely.union_all([line.buffer(NEAR_BORDER) for line in borders])
    shapely.prepare(inland)
    shapely.prepare(border_zone)
    found: dict[Kind, list[Edge]] = defaultdict(list)
    for edge, owners in _edges(units).items():
        if len(owners) > 1:
            kind = _shared(units[owners[0]], units[owners[1]])
        else:
            (x, y), (u, v) = edge
            middle = Point((x + u) / 2, (y + v) / 2)
            unit = units[owners[0]]
            at_border = inland.contains(middle) and border_zone.contains(middle)
            own = unit.state == NIEDERSACHSEN
            kind = Kind("country", own, unit.near) if at_border else None
        if kind:
            found[kind].append(edge)
    features = []
    for kind, edges in sorted(found.items(), key=lambda entry: str(entry[0])):
        fields = {"level": kind.level, "ni": int(kind.own)}
        first = FIRST_LEVEL[kind.level]
        for line in _merged(edges):
            if kind.near:
                features.append(feature(line, fields, first))
            else:
                features.append(feature(line.simplify(COARSE), fields, first, COARSE_LAST))
    beyond = germany.buffer(NEAR_BORDER)
    ashore = land.buffer(INLAND)
    for line in borders:
        for part in parts(line.difference(beyond).intersection(ashore)):
            features.append(feature(part, {"level": "country", "ni": 0}, 4, COARSE_LAST))
    return features


def _shared(one: Unit, other: Unit) -> Kind | None:
    own = NIEDERSACHSEN in (one.state, other.state)
    near = one.near and other.near
    if one.state != other.state:
        return Kind("land", own, near)
    if not own or one.key == other.key:
        return None
    return Kind("kreis" if one.district != other.district else "gemeinde", own, near)


def _edges(units: list[Unit]) -> dict[Edge, list[int]]:
    """Every edge of every outline, in one direction, with the numbers of its units."""
    found: dict[Edge, list[int]] = {}
    for number, unit in enumerate(units):
        for part in parts(unit.shape):
            for ring in (part.exterior, *part.interiors):
                places = [(round(x, 7), round(y, 7)) for x, y in ring.coords]
                for a, b in zip(places, places[1:], strict=False):
                    if a != b:
                        found.setdefault((a, b) if a < b else (b, a), []).append(number)
    return found


def _merged(edges: list[Edge]) -> list[LineString]:
    lines = parts(linemerge([LineString(edge) for edge in sorted(edges)]))
    return sorted(lines, key=lambda line: (line.bounds, line.length))
