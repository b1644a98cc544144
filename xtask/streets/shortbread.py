"""The Shortbread schema, version 1.0: https://shortbread-tiles.org/schema/1.0/

Layers, kinds, fields and first levels as it says, for what a city's extract holds. Left out: points
of interest, addresses, polygons' labels of streets.
"""

from collections.abc import Iterator

from archive import Feature
from extract import Extract, Object
from names import shortbread as names

FIRST, LAST = 11, 14

# By value of highway: first level of the street, and of its label.
HIGHWAYS = {
    "motorway": (5, 10),
    "trunk": (6, 12),
    "primary": (8, 12),
    "secondary": (9, 13),
    "tertiary": (10, 13),
    "unclassified": (12, 14),
    "residential": (12, 14),
    "busway": (12, 14),
    "living_street": (13, 14),
    "service": (13, 14),
    "pedestrian": (13, 14),
    "track": (13, 14),
    "footway": (13, 14),
    "steps": (13, 14),
    "path": (13, 14),
    "cycleway": (13, 14),
}
LINKS = ("motorway", "trunk", "primary", "secondary", "tertiary")
RAILWAYS = {"rail": 10, "narrow_gauge": 10, "tram": 10, "light_rail": 10, "subway": 10}
BRIDGES = ("yes", "viaduct", "boardwalk", "cantilever", "covered", "movable", "trestle")

# By key the values that are a kind of land, with its first level.
LAND = {
    "landuse": {
        "forest": 7, "grass": 11, "meadow": 11, "allotments": 11, "cemetery": 13,
        "village_green": 11, "recreation_ground": 11, "residential": 10, "industrial": 10,
        "commercial": 10, "retail": 10, "railway": 10, "brownfield": 10, "farmland": 10,
    },
    "leisure": {"golf_course": 11, "park": 11, "garden": 11, "playground": 11},
    "natural": {"sand": 10, "beach": 10, "heath": 11, "scrub": 11, "grassland": 11, "bare_rock": 11},
}  # fmt: skip
SITES = ("university", "college", "school", "hospital", "prison", "parking", "bicycle_parking")

# By value of place: first level, population where none is known.
PLACES = {
    "city": (6, 100_000),
    "town": (7, 5_000),
    "village": (10, 100),
    "hamlet": (10, 50),
    "suburb": (10, 1_000),
    "quarter": (10, 500),
    "neighbourhood": (10, 100),
}
STOPS = {("railway", "station"): 13, ("railway", "tram_stop"): 14, ("highway", "bus_stop"): 14}


def layers(extract: Extract) -> dict[str, list[Feature]]:
    """All layers, the lowest first."""
    return {
        "ocean": [Feature(extract.sea, {}, FIRST, LAST)],
        "land": [*_land(extract)],
        "sites": [*_sites(extract)],
        "water_polygons": [*_water(extract)],
        "water_polygons_labels": [*_water_labels(extract)],
        "street_polygons": [*_squares(extract)],
        "buildings": [*_buildings(extract)],
        "streets": [*_streets(extract)],
        "street_labels": [*_street_labels(extract)],
        "public_transport": [*_stops(extract)],
        "place_labels": [*_places(extract)],
    }


def _at(geometry: object, fields: dict[str, str | int | float | bool], first: int) -> Feature:
    return Feature(geometry, fields, max(first, FIRST), LAST)


def _land(extract: Extract) -> Iterator[Feature]:
    for area in extract.areas:
        for key, kinds in LAND.items():
            if area.tags.get(key) in kinds:
                yield _at(area.geometry, {"kind": area.tags[key]}, kinds[area.tags[key]])
                break
        else:
            if area.has("natural", "wood"):
                yield _at(area.geometry, {"kind": "forest"}, 7)


def _sites(extract: Extract) -> Iterator[Feature]:
    for area in extract.areas:
        if area.has("amenity", *SITES):
            yield _at(area.geometry, {"kind": area.tags["amenity"]}, 14)
        elif area.has("landuse", "construction"):
            yield _at(area.geometry, {"kind": "construction"}, 14)


def _waters(extract: Extract) -> Iterator[tuple[Object, str]]:
    for area in extract.areas:
        if area.has("natural", "water"):
            yield area, "river" if area.has("water", "river") else "water"
        elif area.has("landuse", "reservoir", "basin"):
            yield area, area.tags["landuse"]


def _water(extract: Extract) -> Iterator[Feature]:
    for area, kind in _waters(extract):
        yield _at(area.geometry, {"kind": kind, "way_area": _mercator(area)}, 4)


def _water_labels(extract: Extract) -> Iterator[Feature]:
    for area, kind in _waters(extract):
        if area.has("name"):
            fields = {"kind": kind, "way_area": _mercator(area)} | names(area)
            yield _at(area.geometry.representative_point(), fields, 14)


def _mercator(area: Object) -> int:
    """Its area in the square metres of the Mercator projection."""
    stretch = 111_319.49**2 / 0.4975
    return round(area.geometry.area * stretch)


def _squares(extract: Extract) -> Iterator[Feature]:
    for area in extract.areas:
        if area.has("highway", "pedestrian", "service") and area.has("area", "yes"):
            fields = {"kind": area.tags["highway"], "rail": False} | _brunnel(area)
            yield _at(area.geometry, fields | {"surface": area.tags.get("surface", "")}, 14)


def _buildings(extract: Extract) -> Iterator[Feature]:
    for area in extract.areas:
        if area.has("building") and not area.has("building", "no", "entrance"):
            yield _at(area.geometry, {}, 14)


def _lines(extract: Extract) -> Iterator[tuple[Object, str, bool, int, int]]:
    """Line, kind, whether it is a railway, first levels of street and label."""
    for line in extract.lines:
        kind = line.tags.get("highway", "").removesuffix("_link")
        if kind in HIGHWAYS and not line.has("area", "yes"):
            street, label = HIGHWAYS[kind]
            yield line, kind, False, street, max(label, 13) if _link(line) else label
        elif line.tags.get("railway") in RAILWAYS:
            kind = line.tags["railway"]
            yield line, kind, True, RAILWAYS[kind], 10


def _link(line: Object) -> bool:
    return line.tags.get("highway", "").removesuffix("_link") in LINKS and line.tags[
        "highway"
    ].endswith("_link")


def _brunnel(item: Object) -> dict[str, bool]:
    tunnel = item.has("tunnel", "yes", "building_passage") or item.has("covered", "yes")
    return {"tunnel": tunnel, "bridge": item.has("bridge", *BRIDGES)}


def _streets(extract: Extract) -> Iterator[Feature]:
    """Those below and the lesser ones first: the schema's order of drawing."""
    found = []
    for line, kind, rail, first, _ in _lines(extract):
        fields = {"kind": kind, "link": _link(line), "rail": rail} | _brunnel(line)
        fields["surface"] = line.tags.get("surface", "")
        for key in ("tracktype", "service"):
            if line.has(key):
                fields[key] = line.tags[key]
        oneway = not rail and line.has("oneway", "yes", "1", "true", "-1")
        reverse = not rail and line.has("oneway", "-1")
        finest = fields | {"oneway": oneway, "oneway_reverse": reverse}
        finest |= {key: line.tags.get(key, "") for key in ("bicycle", "horse")}
        order = (fields["bridge"], not fields["tunnel"], -first)
        if first < LAST:
            found.append((order, Feature(line.geometry, fields, max(first, FIRST), LAST - 1)))
        found.append((order, Feature(line.geometry, finest, LAST, LAST)))
    yield from (feature for _, feature in sorted(found, key=lambda entry: entry[0]))


def _street_labels(extract: Extract) -> Iterator[Feature]:
    for line, kind, _, _, first in _lines(extract):
        fields: dict[str, str | int] = {"kind": kind + ("_link" if _link(line) else "")}
        fields |= names(line)
        if line.has("ref"):
            rows = line.tags["ref"].split(";")
            fields |= {"ref": "\n".join(rows), "ref_rows": len(rows)}
            fields["ref_cols"] = max(map(len, rows))
        if "name" in fields or "ref" in fields:
            yield _at(line.geometry, fields, first)


def _stops(extract: Extract) -> Iterator[Feature]:
    for point in extract.points:
        for (key, value), first in STOPS.items():
            if point.has(key, value):
                yield _at(point.geometry, {"kind": value} | names(point), first)


def _places(extract: Extract) -> Iterator[Feature]:
    found = []
    for point in extract.points:
        if point.tags.get("place") in PLACES and point.has("name"):
            place = point.tags["place"]
            first, people = PLACES[place]
            capital = {"yes": "capital", "4": "state_capital"}.get(point.tags.get("capital", ""))
            people = int(point.tags.get("population", people))
            fields = {"kind": capital or place, "population": people} | names(point)
            found.append(_at(point.geometry, fields, first))
    yield from sorted(found, key=lambda feature: -int(feature.fields["population"]))
