"""Lakes and rivers, with the names that orient: the data has none."""

import gshhg
from archive import Feature
from features import feature
from shapely.geometry import Point
from shapes import DETAILED

# A lake's name by a point in it.
LAKES = {
    "Steinhuder Meer": (9.33, 52.47),
    "Dümmer": (8.34, 52.51),
    "Zwischenahner Meer": (8.01, 53.20),
    "Schaalsee": (10.93, 53.60),
    "Ratzeburger See": (10.77, 53.75),
    "Schweriner See": (11.46, 53.70),
    "Müritz": (12.70, 53.42),
    "IJsselmeer": (5.35, 52.75),
}


def lakes() -> list[Feature]:
    """Those of the detailed part, the largest first."""
    features = []
    for lake in gshhg.lakes(DETAILED):
        fields: dict[str, str | int | float] = {"km2": round(lake.km2, 1)}
        for name, at in LAKES.items():
            if lake.shape.contains(Point(at)):
                fields["name"] = name
        first = next(
            level for level, least in ((5, 100), (6, 20), (7, 4), (8, 0)) if lake.km2 > least
        )
        features.append(feature(lake.shape, fields, first))
    return features
