"""Plane geometry for a map of one state: metres and degrees, parts, points for labels.

The metres are those of a sinusoidal projection (equal-area, and undone exactly); its angles are off
by at most three degrees here, which only buffers and label points see.
"""

import math

import numpy as np
import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

# West, south, east, north: where the map is detailed, and where it ends.
DETAILED = (5.6, 50.9, 12.5, 54.5)
ALL = (0.5, 47.5, 18.5, 58.0)

METRES_PER_DEGREE = 111_200.0
MIDDLE = 9.2


def metres(geometry: BaseGeometry) -> BaseGeometry:
    """From longitude and latitude."""

    def project(at: np.ndarray) -> np.ndarray:
        shrink = np.cos(np.radians(at[:, 1]))
        return np.column_stack(((at[:, 0] - MIDDLE) * shrink, at[:, 1])) * METRES_PER_DEGREE

    return shapely.transform(geometry, project)


def degrees(geometry: BaseGeometry) -> BaseGeometry:
    """Back to longitude and latitude."""

    def unproject(at: np.ndarray) -> np.ndarray:
        lat = at[:, 1] / METRES_PER_DEGREE
        lon = at[:, 0] / METRES_PER_DEGREE / np.cos(np.radians(lat)) + MIDDLE
        return np.column_stack((lon, lat))

    return shapely.transform(geometry, unproject)


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """In metres, good enough for some kilometres."""
    shrink = math.cos(math.radians((a[1] + b[1]) / 2))
    return METRES_PER_DEGREE * math.hypot((a[0] - b[0]) * shrink, a[1] - b[1])


def parts(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Its single points, lines and polygons."""
    if hasattr(geometry, "geoms"):
        return [part for inner in geometry.geoms for part in parts(inner)]
    return [] if geometry.is_empty else [geometry]


def polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Only what has an area, valid."""
    if not geometry.is_valid:
        geometry = shapely.make_valid(geometry)
    return shapely.union_all([p for p in parts(geometry) if p.geom_type == "Polygon"])


def within(geometry: BaseGeometry, box: tuple[float, float, float, float]) -> bool:
    """Whether its bounds touch the box."""
    west, south, east, north = geometry.bounds
    return east >= box[0] and west <= box[2] and north >= box[1] and south <= box[3]


def label_point(area: BaseGeometry) -> Point:
    """The point that is farthest from the edge: the middle of the largest circle inside."""
    largest = max(parts(area), key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(metres(largest), tolerance=50)
    return degrees(Point(circle.coords[0]))
