"""Stations and stops, and the settled areas that stops and people give away: no package has land use."""

import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from admin import OWN, Unit
from archive import Feature
from features import feature
from geonames import Settlement
from shapely.geometry import Point, Polygon
from shapes import DETAILED, degrees, metres, parts

RAIL = ("national", "nationalExpress", "regional", "regionalExpress", "suburban")
LONG_DISTANCE = ("national", "nationalExpress")

# A stop with so many others within these metres stands in a settlement.
NEIGHBOURS, NEAR = 3, 650
# People on a square kilometre of a village's or town's settled area.
DENSITY = 2_600
# The smallest settled area and the smallest gap in one, in square metres.
SMALLEST, SMALLEST_GAP = 250_000, 600_000
# From which square kilometres on it is drawn from which level on.
FIRST_LEVELS = ((60, 4), (15, 6), (6, 7), (2, 8), (0, 9))


@dataclass(frozen=True)
class Stop:
    """A stop of buses and trams, or a station (`rail`)."""

    name: str
    lon: float
    lat: float
    rail: bool
    long_distance: bool


def load(cache: Path) -> list[Stop]:
    """Those of the detailed part, by name and place."""
    found = []
    file = cache / "node_modules/db-hafas-stations/full.ndjson"
    for line in file.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        lon, lat = record["location"]["longitude"], record["location"]["latitude"]
        if DETAILED[0] < lon < DETAILED[2] and DETAILED[1] < lat < DETAILED[3]:
            products = {name for name, there in record["products"].items() if there}
            # Stops that only a replacement bus serves have the products, but no station's key.
            rail = bool(products.intersection(RAIL)) and "ril100Ids" in record
            far = rail and bool(products.intersection(LONG_DISTANCE))
            found.append(Stop(record["name"], lon, lat, rail, far))
    return sorted(found, key=lambda stop: (stop.name, stop.lon, stop.lat))


def stations(stops: list[Stop]) -> list[Feature]:
    """Stations of trains."""
    return [
        feature(
            Point(stop.lon, stop.lat),
            {"name": stop.name, "long": int(stop.long_distance)},
            9 if stop.long_distance else 10,
        )
        for stop in stops
        if stop.rail
    ]


def others(stops: list[Stop], units: list[Unit]) -> list[Feature]:
    """All other stops of the region, at the last level alone."""
    region = shapely.union_all([unit.shape for unit in units if unit.state in OWN])
    shapely.prepare(region)
    return [
        feature(Point(stop.lon, stop.lat), {"name": stop.name}, 11)
        for stop in stops
        if not stop.rail and region.contains(Point(stop.lon, stop.lat))
    ]


def settled(stops: list[Stop], places: list[Settlement]) -> list[Feature]:
    """Areas where stops stand close together, or as many people as that live."""
    points = metres(shapely.MultiPoint([(stop.lon, stop.lat) for stop in stops]))
    at = np.array(points.geoms)
    pairs = shapely.STRtree(at).query(at, predicate="dwithin", distance=NEAR)
    neighbours = np.bincount(pairs[0], minlength=len(at)) - 1
    discs = [
        point.buffer(380 if count < 2 * NEIGHBOURS else 450, quad_segs=4)
        for point, count in zip(at, neighbours, strict=True)
        if count >= NEIGHBOURS
    ]
    for place in places:
        if place.population >= 700 and shapely.box(*DETAILED).contains(Point(place.lon, place.lat)):
            radius = 1_000 * math.sqrt(place.population / DENSITY / math.pi)
            radius = min(radius, 1_400) * 0.62 if radius > 500 else radius * 0.8
            discs.append(metres(Point(place.lon, place.lat)).buffer(radius, quad_segs=6))
    # Outwards, inwards and outwards again closes gaps and rounds corners.
    grown = shapely.union_all(discs).buffer(260, quad_segs=4)
    areas = parts(grown.buffer(-420, quad_segs=4).buffer(160, quad_segs=4))
    features = []
    for area in sorted(areas, key=lambda area: (-area.area, area.bounds)):
        if area.area >= SMALLEST:
            gaps = [gap for gap in area.interiors if Polygon(gap).area > SMALLEST_GAP]
            outline = degrees(Polygon(area.exterior, gaps).simplify(35))
            km2 = area.area / 1e6
            first = next(level for least, level in FIRST_LEVELS if km2 > least)
            features.append(feature(outline, {"km2": round(km2, 1)}, first))
    return features
