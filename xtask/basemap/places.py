"""Names of places, islands, districts, states: where they stand and which comes first."""

import math

import shapely
from admin import NIEDERSACHSEN, OWN, District, Unit
from archive import Feature
from features import HOW, feature
from geonames import Settlement
from labels import Label, ranks
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapes import DETAILED, label_point

# Municipalities that are an island, and are called so rather than by a village on it.
ISLANDS = (
    "Baltrum", "Borkum", "Juist", "Langeoog", "Norderney", "Spiekeroog", "Wangerooge",
)  # fmt: skip

# However few live there, an island is known by its name.
ISLAND = 12_000

CITY, TOWN = 100_000, 10_000

# Neighbours' places need so many times the people to be named.
NEIGHBOUR = 4
# A town that its district is called after counts as so many times as large, as far as half its size
# and so many more: one looks for it, and the larger stays the greater.
NAMESAKE, NAMESAKE_MORE = 3, 150_000
# Quarters are parts of a municipality whose main place has its name: they count less, and at most
# as much as this. GeoNames has Hamburg's districts as places of 400,000 people.
QUARTER, QUARTER_MOST = 8, 6_000
# GeoNames puts some places so far across the border of their municipality, in degrees.
ACROSS = 0.003


def places(found: list[Settlement], units: list[Unit], districts: list[District]) -> list[Feature]:
    """All places of the detailed part, the most important first."""
    home = [unit for unit in units if unit.near and not unit.water]
    shapes = [unit.shape for unit in home]
    tree = shapely.STRtree(shapes)
    inside = [p for p in _with_islands(found, home) if _in_box(p)]
    owners: list[Unit | None] = []
    for place in inside:
        point = Point(place.lon, place.lat)
        near = tree.query(point, predicate="dwithin", distance=ACROSS)
        nearest = min(near, key=lambda i: (shapes[i].distance(point), i)) if len(near) else None
        owners.append(None if nearest is None else home[nearest])
    # Municipalities that have a place of their own name: their others are quarters.
    mains = {u.key for p, u in zip(inside, owners, strict=True) if u and _is_main(p, u)}
    called = {d.ags: d.name.split(" (")[0].removeprefix("Region ") for d in districts}
    labels, fields = [], []
    for place, unit in zip(inside, owners, strict=True):
        own = unit is not None and unit.state in OWN
        quarter = unit is not None and unit.key in mains and not _is_main(place, unit)
        # The cities of Bremen and Hamburg are a district each.
        namesake = own and called.get(unit.district, unit.name) == place.name
        weight = _weight(place.population, own, quarter, namesake)
        if own and place.name in ISLANDS:
            weight = max(weight, ISLAND)
        labels.append(Label(place.name, place.lon, place.lat, weight))
        fields.append(
            {
                "name": place.name,
                "kind": _kind(place, own, quarter),
                "pop": place.population,
                "ni": int(unit is not None and unit.state == NIEDERSACHSEN),
                "own": int(own),
            }
        )
    features = []
    for label, own_fields, rank in sorted(
        zip(labels, fields, ranks(labels), strict=True), key=lambda entry: -entry[0].weight
    ):
        # A view is drawn from the level below its zoom: docs/map.md.
        first = min(max(math.floor(rank - 1), HOW.first), HOW.last)
        features.append(feature(Point(label.lon, label.lat), own_fields | {"rank": rank}, first))
    return features


def _with_islands(found: list[Settlement], home: list[Unit]) -> list[Settlement]:
    """An island's name stands in its middle, and once."""
    middle = {
        unit.name: label_point(unit.shape)
        for unit in home
        if unit.state == NIEDERSACHSEN and unit.name in ISLANDS
    }
    people = {place.name: place.population for place in found if place.name in ISLANDS}
    rest = [
        place
        for place in found
        if place.name not in middle
        or middle[place.name].distance(Point(place.lon, place.lat)) > 0.2
    ]
    islands = [
        Settlement(name, at.x, at.y, people.get(name, 0), "DE", ())
        for name, at in sorted(middle.items())
    ]
    return rest + islands


def _in_box(place: Settlement) -> bool:
    west, south, east, north = DETAILED
    return west < place.lon < east and south < place.lat < north


def _is_main(place: Settlement, unit: Unit) -> bool:
    """Whether it is the place that the municipality is called after: `Leer` of `Leer (Ostfriesland)`."""
    return place.name in (unit.name, unit.name.split(" (")[0]) or unit.name in place.alternates


def _weight(people: int, own: bool, quarter: bool, namesake: bool) -> float:
    if quarter:
        return min(people / QUARTER, QUARTER_MOST) / (1 if own else NEIGHBOUR)
    if namesake:
        return max(people, min(people * NAMESAKE, people / 2 + NAMESAKE_MORE))
    return people / (1 if own else NEIGHBOUR)


def _kind(place: Settlement, own: bool, quarter: bool) -> str:
    if own and place.name in ISLANDS:
        return "island"
    if quarter:
        return "quarter"
    people = place.population
    return "city" if people >= CITY else "town" if people >= TOWN else "village"


def district_labels(districts: list[District]) -> list[Feature]:
    """One point well inside each."""
    return [feature(label_point(d.land), district_fields(d), 6) for d in districts]


def district_fields(district: District) -> dict[str, str | int | float]:
    """What other code reads: docs/map.md promises it."""
    return {
        "ags": district.ags,
        "name": district.name,
        "stadt": int(district.city),
        "kind": "kreisfrei" if district.city else "landkreis",
    }


def regions(
    states: dict[str, tuple[str, BaseGeometry]], land: BaseGeometry, germany: BaseGeometry
) -> list[Feature]:
    """Neighbours and the sea: named where the map of Niedersachsen shows them."""
    view = shapely.box(6.2, 51.0, 12.0, 54.2)
    features = [
        feature(label_point(area.intersection(view)), {"name": name, "kind": "state"}, 4)
        for key, (name, area) in states.items()
        if key != NIEDERSACHSEN and area.intersection(view).area > 0.15
    ]
    west = shapely.box(5.6, 51.5, 7.3, 53.4)
    netherlands = land.intersection(west).difference(germany.buffer(0.02))
    features.append(
        feature(label_point(netherlands), {"name": "Niederlande", "kind": "country"}, 4)
    )
    features.append(feature(Point(7.35, 54.05), {"name": "Nordsee", "kind": "sea"}, 4))
    return features
