"""Rivers and canals, with names.

Two sources. GSHHG has courses of the great rivers. It lacks the Leine, the Oker, the Hase and most
others, and no package has them; but OpenStreetMap's water areas were once simplified so hard that
of a river a splinter is left wherever it crosses a grid of some four kilometres, and nothing
between. Those crossings are exact: joined in order they give a course that is good to some hundred
metres, which `approx` says.
"""

from pathlib import Path

import crossings
import gshhg
from archive import Feature
from courses import CROSSED, GREAT, Course
from features import feature
from shapely.geometry import LineString, Point
from shapes import DETAILED

# A great river's point in courses.py lies so near its line, in degrees.
NEAR = 0.06

# From which level on a rank is in the tiles.
FIRST_LEVEL = {1: 4, 2: 5, 3: 6, 4: 8}


def waterways(cache: Path) -> list[Feature]:
    """All, with what they are called."""
    great = gshhg.rivers(DETAILED)
    named = _named(great)
    features = [
        feature(line, named[i].fields(approx=False), FIRST_LEVEL[named[i].rank])
        if i in named
        else feature(line, {"kind": "river", "rank": 4}, FIRST_LEVEL[4])
        for i, line in enumerate(great)
    ]
    known = crossings.load(cache)
    for course in CROSSED:
        line = crossings.joined(known, course.guide, course.name)
        features.append(
            feature(_to_mouth(line, features), course.fields(approx=True), FIRST_LEVEL[course.rank])
        )
    return features


def _named(lines: list[LineString]) -> dict[int, Course]:
    """Which line is which river: each of a river's points names the line that it lies at."""
    found: dict[int, Course] = {}
    for course in GREAT:
        for at in course.guide:
            point = Point(at)
            nearest = min(range(len(lines)), key=lambda i: lines[i].distance(point))
            if lines[nearest].distance(point) > NEAR:
                raise SystemExit(f"basemap: no river at {at}, where the {course.name} should be")
            found[nearest] = course
    return found


def _to_mouth(line: LineString, rivers: list[Feature]) -> LineString:
    """The course led on into the river that it flows into, if that is near its first point."""
    start = Point(line.coords[0])
    nearest = min((river.geometry for river in rivers), key=start.distance)
    if not 0 < start.distance(nearest) < NEAR:
        return line
    mouth = nearest.interpolate(nearest.project(start))
    return LineString([mouth.coords[0], *line.coords])
