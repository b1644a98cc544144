"""What must hold of the input before tiles are made of it: a changed package must not slip through.

Every breach ends the build with one sentence. What must hold of the archive is checked in Rust, by
the command and by its tests: xtask/src/basemap/.
"""

import statistics

import numpy as np
import shapely
from admin import NIEDERSACHSEN, District, Unit
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapes import METRES_PER_DEGREE, metres, parts

DISTRICTS, CITIES, MUNICIPALITIES = 45, 8, 996

# A town whose district a naive reader of VG250 loses.
AURICH = Point(7.48, 53.47)

# The coast of OpenStreetMap is so near the official one, in metres, in the median.
COAST = 100


def check_units(units: list[Unit]) -> None:
    """Every municipality is there, unincorporated areas included."""
    own = {u.key for u in units if u.state == NIEDERSACHSEN and not u.water}
    expect("municipalities", len(own), MUNICIPALITIES)
    expect("their districts", len({u.district for u in units if u.key in own}), DISTRICTS)


def check_districts(districts: list[District]) -> None:
    """Every district is there, and they fill the state."""
    expect("districts", len(districts), DISTRICTS)
    expect("independent cities", sum(d.city for d in districts), CITIES)
    expect(
        "the district at Aurich", [d.ags for d in districts if d.land.contains(AURICH)], ["03452"]
    )


def check_coast(land: BaseGeometry, districts: list[District], germany: BaseGeometry) -> float:
    """Compares the coasts, and gives the median of their distance in metres."""
    official = coast_points(districts, germany)
    lines = shapely.union_all([metres(part.exterior) for part in parts(land)])
    shapely.prepare(lines)
    median = statistics.median(lines.distance(metres(Point(at))) for at in official)
    if median > COAST:
        raise SystemExit(f"basemap: the coast is {median:.0f} m from the official one, not {COAST}")
    return median


def coast_points(districts: list[District], germany: BaseGeometry) -> list[tuple[float, float]]:
    """Points on the official coast of the mainland and the islands, some 500 metres apart: on the
    districts' outer edge, north of all borders on land and west of the Elbe."""
    state = shapely.union_all([d.land for d in districts], grid_size=1e-7)
    sea = shapely.box(6.5, 53.36, 9.0, 54.0)
    edge = state.boundary.intersection(sea).difference(germany.difference(state).buffer(0.01))
    points = []
    for part in parts(edge):
        if part.geom_type == "LineString":
            steps = np.arange(0, part.length, 500 / METRES_PER_DEGREE)
            points += [(p.x, p.y) for p in shapely.line_interpolate_point(part, steps)]
    return sorted(points)


def expect(what: str, got: object, want: object) -> None:
    """Equality, or the end."""
    if got != want:
        raise SystemExit(f"basemap: {what}: {got}, not {want}")
