"""Names of places, islands, districts, states: where they stand and which comes first."""

import shapely
from admin import NIEDERSACHSEN, OWN, District, Unit
from archive import Feature
from features import feature
from geonames import Settlement
from labels import Label, ranks
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapes import DETAILED, label_point

# Municipalities that are an island, and are called so rather than by a village on it.
ISLANDS = (
    "Baltrum", "Borkum", "Juist", "Langeoog", "Norderney", "Spiekeroog", "Wangerooge",
)  # fmt: skip

# Its people's own name, where GeoNames has another one; only what is read near Niedersachsen.
CITY, TOWN = 100_000, 10_000

# Neighbours' places need so many times the people to be named.
NEIGHBOUR = 4
# A place that its district is called after counts as so many times as large: one looks for it.
NAMESAKE = 3


def places(found: list[Settlement], units: list[Unit], districts: list[District]) -> list[Feature]:
    """All places of the detailed part, the most important first."""
    own = shapely.STRtree([unit.shape for unit in units if unit.state in OWN and not unit.water])
    home = [unit for unit in units if unit.state in OWN and not unit.water]
    named_after = {district.name.split(" (")[0] for district in districts}
    labels, fields = [], []
    for place in _with_islands(found, home):
        point = Point(place.lon, place.lat)
        if not shapely.box(*DETAILED).contains(point):
            continue
        near = own.query(point, predicate="dwithin", distance=0.003)
        unit = home[min(near, key=lambda i: (home[i].shape.distance(point), i))] if len(near) else None
        weight = place.population * (NAMESAKE if unit and place.name in named_after else 1)
        labels.append(Label(place.name, place.lon, place.lat, weight / (1 if unit else NEIGHBOUR)))
        fields.append(
            {
                "name": place.name,
                "kind": "island" if place.name in ISLANDS and unit else _kind(place.population),
                "pop": place.population,
                "ni": int(unit is not None and unit.state == NIEDERSACHSEN),
                "own": int(unit is not None),
            }
        )
    features = []
    for label, own_fields, rank in sorted(
        zip(labels, fields, ranks(labels), strict=True), key=lambda entry: -entry[0].weight
    ):
        # A view is drawn from the level below its zoom: docs/map.md.
        first = min(max(rank - 1, 4), 11)
        features.append(feature(Point(label.lon, label.lat), own_fields | {"rank": rank}, first))
    return features


def _with_islands(found: list[Settlement], home: list[Unit]) -> list[Settlement]:
    """An island's name stands in its middle, and once."""
    middle = {
        unit.name: label_point(unit.shape) for unit in home if unit.name in ISLANDS
    }
    people = {place.name: place.population for place in found if place.name in ISLANDS}
    rest = [
        place
        for place in found
        if place.name not in middle or middle[place.name].distance(Point(place.lon, place.lat)) > 0.2
    ]
    islands = [
        Settlement(name, at.x, at.y, people.get(name, 0), "DE", ()) for name, at in sorted(middle.items())
    ]
    return rest + islands


def _kind(population: int) -> str:
    return "city" if population >= CITY else "town" if population >= TOWN else "village"


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
        for name, area in states.values()
        if area.intersection(view).area > 0.15
    ]
    west = shapely.box(5.6, 51.5, 7.3, 53.4)
    netherlands = land.intersection(west).difference(germany.buffer(0.02))
    features.append(feature(label_point(netherlands), {"name": "Niederlande", "kind": "country"}, 4))
    features.append(feature(Point(7.35, 54.05), {"name": "Nordsee", "kind": "sea"}, 4))
    return features
