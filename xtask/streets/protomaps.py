"""The basemap schema of Protomaps, version 4: https://docs.protomaps.com/basemaps/layers

Kinds and first levels as its own generator sets them (github.com/protomaps/basemaps, tiles/), for
what a city's extract holds. Left out: points of interest, house numbers, road shields, land cover
(levels 0 to 7 only). `min_zoom` is one more than the first level, as there.
"""

from collections.abc import Iterator

from archive import Feature
from extract import Extract, Object
from names import protomaps as names

FIRST, LAST = 11, 14

# By highway: kind and first level.
HIGHWAYS = {
    "motorway": ("highway", 3),
    "trunk": ("major_road", 6),
    "primary": ("major_road", 7),
    "secondary": ("major_road", 9),
    "tertiary": ("major_road", 9),
    "residential": ("minor_road", 12),
    "unclassified": ("minor_road", 12),
    "living_street": ("other", 14),
    "service": ("minor_road", 13),
    "pedestrian": ("path", 12),
    "track": ("path", 12),
    "path": ("path", 13),
    "cycleway": ("path", 13),
    "bridleway": ("path", 13),
    "footway": ("path", 13),
    "steps": ("path", 13),
}
# By kind of highway the level from which on it has its name.
NAMED = {"motorway": 11, "trunk": 12, "primary": 12, "secondary": 12, "tertiary": 13}
RAILWAYS = {"rail": 11, "tram": 14, "subway": 14, "light_rail": 14, "narrow_gauge": 14}

# Tags that make an area of land use, the first that fits last, and its kind where it is another.
LANDUSE = (
    ("amenity", ("hospital", "school", "kindergarten", "university", "college"), None),
    (
        "landuse",
        ("recreation_ground", "industrial", "railway", "cemetery", "commercial", "grass", "farmland",
         "residential", "military", "village_green", "allotments", "forest", "meadow"),
        None,
    ),
    ("leisure", ("park", "garden", "golf_course", "dog_park", "playground", "pitch"), None),
    ("man_made", ("pier",), None),
    ("natural", ("beach", "wood", "grassland", "scrub", "sand", "wetland", "bare_rock"), None),
    ("highway", ("pedestrian", "footway"), "pedestrian"),
    ("railway", ("platform",), None),
)  # fmt: skip

# By place: kind, first level, population where none is known.
PLACES = {
    "city": ("locality", 7, 5_000),
    "town": ("locality", 7, 10_000),
    "village": ("locality", 10, 2_000),
    "suburb": ("neighbourhood", 11, 0),
    "quarter": ("macrohood", 10, 0),
    "neighbourhood": ("neighbourhood", 12, 0),
}
POPULATIONS = (
    0, 200, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000,
)  # fmt: skip


def layers(extract: Extract) -> dict[str, list[Feature]]:
    """All layers, the lowest first."""
    return {
        "earth": [Feature(extract.land, {"kind": "earth"}, FIRST, LAST)],
        "water": [*_water(extract)],
        "landuse": [*_landuse(extract)],
        "buildings": [*_buildings(extract)],
        "roads": [*_roads(extract)],
        "places": [*_places(extract)],
    }


def _water(extract: Extract) -> Iterator[Feature]:
    yield Feature(extract.sea, {"kind": "ocean", "sort_rank": 200}, FIRST, LAST)
    for area in extract.areas:
        kind = "water" if area.has("natural", "water") else None
        kind = "basin" if area.has("landuse", "basin") and not kind else kind
        if kind:
            fields = {"kind": kind, "sort_rank": 200}
            if area.has("water", "basin", "canal", "lake", "river", "stream"):
                fields["kind_detail"] = area.tags["water"]
            yield Feature(area.geometry, fields, FIRST, LAST)
            if area.has("name"):
                label = fields | names(area) | {"min_zoom": 15}
                yield Feature(area.geometry.representative_point(), label, LAST, LAST)
    for line in extract.lines:
        first = {"river": 9, "canal": 10, "stream": 13}.get(line.tags.get("waterway", ""))
        if first:
            fields = {"kind": line.tags["waterway"], "sort_rank": 200, "min_zoom": first + 1}
            yield Feature(line.geometry, fields | names(line), max(FIRST, first), LAST)


def _landuse(extract: Extract) -> Iterator[Feature]:
    for area in extract.areas:
        kind = None
        for key, values, other in LANDUSE:
            if area.has(key, *values) and (key != "highway" or area.has("area", "yes")):
                kind = other or area.tags[key]
        if kind:
            yield Feature(area.geometry, {"kind": kind, "sort_rank": 189}, FIRST, LAST)


def _buildings(extract: Extract) -> Iterator[Feature]:
    for area in extract.areas:
        if area.has("building") and not area.has("building", "no", "entrance"):
            fields: dict[str, str | int] = {"kind": "building", "sort_rank": 400}
            if area.tags.get("height", "").isdigit():
                fields["height"] = int(area.tags["height"])
            yield Feature(area.geometry, fields, FIRST, LAST)


def _roads(extract: Extract) -> Iterator[Feature]:
    for line in extract.lines:
        highway = line.tags.get("highway", "")
        road = highway.removesuffix("_link")
        if road in HIGHWAYS and not line.has("area", "yes"):
            kind, first = HIGHWAYS[road]
            yield from _road(line, kind, _detail(line), first, NAMED.get(road, 14))
        elif line.tags.get("railway") in RAILWAYS and not line.has("building"):
            railway = line.tags["railway"]
            first = 13 if line.has("service", "yard", "siding", "crossover") else RAILWAYS[railway]
            yield from _road(line, "rail", railway, first, 12)


def _road(line: Object, kind: str, detail: str, first: int, named: int) -> Iterator[Feature]:
    """One feature, or two where the finer levels have more fields."""
    if line.has("access", "private", "no"):
        return
    plain: dict[str, str | int | bool] = {
        "kind": kind, "kind_detail": detail, "min_zoom": first + 1, "sort_rank": 400,
    }  # fmt: skip
    if line.tags.get("highway", "").endswith("_link"):
        plain["is_link"] = True
    levels = range(max(first, FIRST), LAST + 1)
    for level in levels:
        fields = dict(plain)
        if level >= 12 and line.has("bridge") and not line.has("bridge", "no"):
            fields["is_bridge"] = True
        elif level >= 12 and line.has("tunnel") and not line.has("tunnel", "no"):
            fields["is_tunnel"] = True
        if level >= 14 and line.has("oneway"):
            fields["oneway"] = line.tags["oneway"]
        if level >= named:
            fields |= names(line)
        yield Feature(line.geometry, fields, level, level)


def _detail(line: Object) -> str:
    if line.has("highway", "footway") and line.has("footway", "sidewalk", "crossing"):
        return line.tags["footway"]
    return line.tags["highway"]


def _places(extract: Extract) -> Iterator[Feature]:
    found = []
    for point in extract.points:
        if point.tags.get("place") in PLACES and point.has("name"):
            kind, first, people = PLACES[point.tags["place"]]
            people = int(point.tags.get("population", people))
            fields: dict[str, str | int] = {
                "kind": kind,
                "kind_detail": point.tags["place"],
                "min_zoom": first + 1,
                "population": people,
                "population_rank": sum(people >= least for least in POPULATIONS),
            }
            if point.has("capital"):
                fields["capital"] = point.tags["capital"]
            found.append(Feature(point.geometry, fields | names(point), max(first, FIRST), LAST))
    yield from sorted(found, key=lambda f: (f.fields["min_zoom"], -int(f.fields["population"])))
