"""Land and coast as OpenStreetMap has them, and Niedersachsen cut along that coast."""

from dataclasses import dataclass

import roaring_landmask
import shapely
from admin import District
from shapely.geometry.base import BaseGeometry
from shapes import ALL, DETAILED, metres, parts, polygons

# From here on, half a kilometre's detail is enough for the surroundings, in degrees.
COARSE = 0.002

# Land between the official coast and this one, in square kilometres: a strip, not a country.
STRIP = 3.0


@dataclass(frozen=True)
class Land:
    """All land in the map: in detail where it is detailed, and coarse all over."""

    detailed: BaseGeometry
    coarse: BaseGeometry


def load() -> Land:
    """From the package; some twenty seconds."""
    world = shapely.from_wkb(
        bytes(roaring_landmask.Shapes.wkb(roaring_landmask.LandmaskProvider.Osm))
    )
    return Land(_clipped(world, DETAILED, 0), _clipped(world, ALL, COARSE))


def niedersachsen(land: Land, districts: list[District], germany: BaseGeometry) -> BaseGeometry:
    """The state's land up to the coast: with the strips between the two coasts that touch it."""
    whole = shapely.union_all([district.whole for district in districts])
    near = shapely.box(*whole.buffer(0.05).bounds)
    own = polygons(whole.intersection(land.detailed))
    strips = [
        strip
        for strip in parts(land.detailed.intersection(near).difference(germany))
        if strip.geom_type == "Polygon"
        and metres(strip).area < STRIP * 1e6
        and strip.distance(own) < 1e-6
    ]
    # Two coasts never meet quite: what is narrower than a few metres is no gap.
    return polygons(shapely.union_all([own, *strips], grid_size=1e-5))


def _clipped(
    world: BaseGeometry, box: tuple[float, float, float, float], tolerance: float
) -> BaseGeometry:
    found = []
    for part in parts(world):
        west, south, east, north = part.bounds
        if east < box[0] or west > box[2] or north < box[1] or south > box[3]:
            continue
        clipped = shapely.clip_by_rect(part, *box)
        if tolerance:
            clipped = clipped.simplify(tolerance)
        found += [p for p in parts(polygons(clipped)) if p.area > tolerance**2]
    return shapely.union_all(found)
