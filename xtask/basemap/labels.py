"""Which names fit beside each other at which zoom.

An engine that draws tile by tile lets names give way within one tile only, so that is decided here,
once for the whole map: the more important name first, and the others where room is left.
"""

import math
from dataclasses import dataclass

import numpy as np
import shapely

# Zooms (of 256-pixel tiles) at which names are set; from the last one on there is room for all.
ZOOMS = range(5, 13)

# Letters, in pixels: half as wide as high on average, with air round them.
HEIGHT, WIDTH, AIR = 14.0, 7.2, 7.0

# At these zooms a place needs this weight even where there is room: a map is no list.
LEAST = {5: 400_000, 6: 190_000, 7: 60_000, 8: 25_000, 9: 9_000, 10: 2_500, 11: 900}


@dataclass(frozen=True)
class Label:
    """A name at a point, with its importance."""

    name: str
    lon: float
    lat: float
    weight: float


def ranks(labels: list[Label]) -> list[int]:
    """For each the first zoom at which it touches no more important one."""
    order = sorted(range(len(labels)), key=lambda i: (-labels[i].weight, labels[i].name))
    found: dict[int, int] = {}
    for zoom in ZOOMS:
        if zoom == ZOOMS[-1]:
            found |= {i: zoom for i in order if i not in found}
            break
        least = LEAST[zoom]
        asked = [i for i in order if i in found or labels[i].weight >= least]
        # What was set at a coarser zoom stays, whatever its weight.
        asked.sort(key=lambda i: i not in found)
        boxes = shapely.box(*np.array([_box(labels[i], zoom) for i in asked]).T)
        touching: dict[int, list[int]] = {}
        for a, b in shapely.STRtree(boxes).query(boxes, predicate="intersects").T.tolist():
            touching.setdefault(a, []).append(b)
        kept: set[int] = set()
        for at, i in enumerate(asked):
            if not any(other in kept for other in touching[at] if other < at):
                kept.add(at)
                found.setdefault(i, zoom)
    return [found[i] for i in range(len(labels))]


def _box(label: Label, zoom: int) -> tuple[float, float, float, float]:
    """The letters' place in pixels of that zoom, around the point."""
    size = 256 * 2**zoom
    x = size * (label.lon + 180) / 360
    y = size * (1 - math.asinh(math.tan(math.radians(label.lat))) / math.pi) / 2
    wide, high = WIDTH * len(label.name) / 2 + AIR, HEIGHT / 2 + AIR
    return x - wide, y - high, x + wide, y + high
