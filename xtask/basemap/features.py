"""What goes into a layer: geometry, fields, and from which to which level."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry
from shapes import parts
from sources import LAYERS

# The archive's levels.
FIRST, LAST = 4, 11

# Decimal places of degrees: ten centimetres.
PRECISION = 6


@dataclass(frozen=True)
class Feature:
    """One feature of a layer."""

    geometry: BaseGeometry
    fields: dict[str, str | int | float]
    first: int = FIRST
    last: int = LAST


def write(folder: Path, layer: str, features: Iterable[Feature]) -> None:
    """Writes a layer as lines of GeoJSON, as tippecanoe reads them."""
    if layer not in {known.name for known in LAYERS}:
        raise SystemExit(f"basemap: the layer {layer} has no source in the table")
    with (folder / f"{layer}.geojsonl").open("w", encoding="utf-8") as file:
        for feature in features:
            for geometry in _simple(feature.geometry):
                line = {
                    "type": "Feature",
                    "properties": feature.fields,
                    "geometry": mapping(geometry),
                    "tippecanoe": {"minzoom": feature.first, "maxzoom": feature.last},
                }
                file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _simple(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Of one kind, with short numbers; nothing where nothing is left."""
    if geometry.geom_type == "Point":
        return [geometry]
    rounded = shapely.set_precision(geometry, 10**-PRECISION)
    if rounded.geom_type == "GeometryCollection":
        return parts(rounded)
    return [] if rounded.is_empty else [rounded]
