"""A feature of the basemap: from its first to its last level unless said otherwise."""

import archive
from archive import Cut
from shapely.geometry.base import BaseGeometry
from shapes import ALL

HOW = Cut(first=4, last=11, box=ALL, detail=12, low_detail=11, simplification=2)


def feature(
    geometry: BaseGeometry,
    fields: dict[str, str | int | float],
    first: int = HOW.first,
    last: int = HOW.last,
) -> archive.Feature:
    """One feature of a layer."""
    return archive.Feature(geometry, fields, first, last)
