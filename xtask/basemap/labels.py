"""Which names fit beside each other at which zoom.

An engine that draws tile by tile lets names give way within one tile only, so that is decided here,
once for the whole map: the more important name first, and the others where room is left. A great
town that has to wait for a greater one keeps its suburbs waiting too.
"""

import math
from dataclasses import dataclass

import numpy as np
import shapely

# Zooms (of 256-pixel tiles) at which names are set; from the last one on there is room for all.
ZOOMS = [half / 2 for half in range(10, 25)]

# Letters, in pixels: half as wide as high on average, with air round them.
HEIGHT, WIDTH, AIR = 14.0, 6.8, 5.0

# At these zooms a place needs this weight even where there is room: a map is no list.
LEAST = {5: 400_000, 6: 120_000, 7: 55_000, 8: 25_000, 9: 9_000, 10: 2_500, 11: 900, 12: 1}


@dataclass(frozen=True)
class Label:
    """A name at a point, with its importance."""

    name: str
    lon: float
    lat: float
    weight: float


def ranks(labels: list[Label]) -> list[float]:
    """For each the first zoom from which on it touches no more important name that is set there."""
    order = sorted(
        range(len(labels)), key=lambda i: (-labels[i].weight, labels[i].name, labels[i].lon)
    )
    touching = {zoom: _touching(labels, zoom) for zoom in ZOOMS}
    found: dict[int, float] = {}
    for i in order:
        rank = ZOOMS[-1]
        # From the finest zoom outwards: the first obstacle ends it, or one would come and go.
        for zoom in reversed(ZOOMS):
            blocked = any(found.get(j, zoom + 1) <= zoom for j in touching[zoom].get(i, ()))
            if zoom < ZOOMS[-1] and (blocked or labels[i].weight < _least(zoom)):
                break
            rank = zoom
        found[i] = rank
    return [found[i] for i in range(len(labels))]


def _least(zoom: float) -> float:
    """Between two whole zooms the mean by factors."""
    return math.sqrt(LEAST[math.floor(zoom)] * LEAST[math.ceil(zoom)])


def _touching(labels: list[Label], zoom: float) -> dict[int, list[int]]:
    """Which names touch which, if all were set at this zoom."""
    boxes = shapely.box(*np.array([_box(label, zoom) for label in labels]).T)
    found: dict[int, list[int]] = {}
    for a, b in shapely.STRtree(boxes).query(boxes, predicate="intersects").T.tolist():
        if a != b:
            found.setdefault(a, []).append(b)
    return found


def _box(label: Label, zoom: float) -> tuple[float, float, float, float]:
    """The letters' place in pixels of that zoom, around the point."""
    size = 256 * 2**zoom
    x = size * (label.lon + 180) / 360
    y = size * (1 - math.asinh(math.tan(math.radians(label.lat))) / math.pi) / 2
    wide, high = WIDTH * len(label.name) / 2 + AIR, HEIGHT / 2 + AIR
    return x - wide, y - high, x + wide, y + high
