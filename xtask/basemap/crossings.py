"""Where rivers and canals cross a grid, and the way along them.

From npm @geo-maps/earth-waterbodies-10m (OpenStreetMap, 2017): areas of water that were cut by a
grid and then simplified until only the largest lakes were left whole. At each crossing of a river
with the grid a splinter of a few metres stayed, exactly where the river is.
"""

import heapq
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry import LineString, Point
from shapes import DETAILED, degrees, metres, parts

# The longest way between two crossings of the same water, in metres.
HOP = 12_000
# So far from the straight line between two places a way costs twice as much, in metres.
STRAY = 2_000
# Corners are cut so that the course reads as a river: so many times.
ROUNDED = 2


@dataclass(frozen=True)
class Crossings:
    """The crossings, in metres, with an index."""

    at: np.ndarray
    tree: shapely.STRtree


def load(cache: Path) -> Crossings:
    """Those of the detailed part."""
    file = cache / "node_modules/@geo-maps/earth-waterbodies-10m/map.geo.json"
    points = []
    for part in parts(shapely.from_geojson(file.read_text())):
        west, south, east, north = part.bounds
        inside = (
            DETAILED[0] < west
            and east < DETAILED[2]
            and DETAILED[1] < south
            and north < DETAILED[3]
        )
        if inside:
            points.append(metres(part.centroid))
    points.sort(key=lambda point: (point.x, point.y))
    return Crossings(shapely.get_coordinates(points), shapely.STRtree(points))


def joined(crossings: Crossings, guide: tuple[tuple[float, float], ...], name: str) -> LineString:
    """The course that keeps to the crossings and passes the places of the guide."""
    line = metres(LineString(guide))
    ends = [int(crossings.tree.nearest(metres(Point(at)))) for at in (guide[0], guide[-1])]
    way = _way(crossings, line, *ends)
    if len(way) < len(guide):
        raise SystemExit(f"basemap: the crossings of the {name} don't join")
    return degrees(_rounded(LineString(crossings.at[way])))


def _way(crossings: Crossings, guide: LineString, start: int, end: int) -> list[int]:
    """Dijkstra's. Long hops cost more than their length, and so does what strays from the guide."""
    near = crossings.tree.query(guide, predicate="dwithin", distance=4 * STRAY)
    shapely.prepare(guide)
    stray = {int(i): guide.distance(Point(crossings.at[i])) for i in near}
    best, before, queue = {start: 0.0}, {start: start}, [(0.0, start)]
    while queue:
        cost, here = heapq.heappop(queue)
        if here == end:
            break
        if cost > best[here]:
            continue
        around = crossings.tree.query(Point(crossings.at[here]), predicate="dwithin", distance=HOP)
        for there in (int(i) for i in around if int(i) in stray):
            length = math.dist(crossings.at[here], crossings.at[there])
            more = (length / 1_000) ** 2 * (1 + (stray[there] / STRAY) ** 2)
            if cost + more < best.get(there, math.inf):
                best[there], before[there] = cost + more, here
                heapq.heappush(queue, (cost + more, there))
    if end not in before:
        return []
    way = [end]
    while way[-1] != start:
        way.append(before[way[-1]])
    return way[::-1]


def _rounded(line: LineString) -> LineString:
    """Chaikin's: each corner gives way to two that lie a quarter along its sides."""
    at = shapely.get_coordinates(line)
    for _ in range(ROUNDED):
        head, tail = at[:-1], at[1:]
        cut = np.stack((0.75 * head + 0.25 * tail, 0.25 * head + 0.75 * tail), axis=1).reshape(
            -1, 2
        )
        at = np.vstack((at[:1], cut, at[-1:]))
    return LineString(at)
