"""Vector tiles from features: layers as lines of GeoJSON, cut by tippecanoe into one PMTiles archive
with metadata of our own.

tippecanoe stores its command line in the metadata: that goes, whatever it says.
PMTiles: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
"""

import gzip
import json
import struct
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

# Decimal places of degrees: ten centimetres.
PRECISION = 6


@dataclass(frozen=True)
class Feature:
    """One feature of a layer: geometry, fields, and from which to which level."""

    geometry: BaseGeometry
    fields: dict[str, str | int | float | bool]
    first: int
    last: int


@dataclass(frozen=True)
class Cut:
    """How an archive is cut."""

    first: int
    last: int
    # West, south, east, north: nothing beyond is in it.
    box: tuple[float, float, float, float]
    # Units of a tile's side as powers of two: at the last level, which is enlarged, and the others.
    detail: int
    low_detail: int
    # In units of the tile.
    simplification: int


def write(folder: Path, layer: str, features: Iterable[Feature]) -> None:
    """Writes a layer as tippecanoe reads it."""
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


def cut(folder: Path, layers: Iterable[str], name: str, how: Cut, metadata: dict[str, Any]) -> None:
    """Cuts written layers, the lowest first, into the archive of this name in the same folder.

    Paths are relative, and it is one run: the package's tile-join crashes.
    """
    command = [
        str(Path(sys.executable).parent / "tippecanoe"),
        "--force", "--quiet", f"--output={name}",
        f"--minimum-zoom={how.first}", f"--maximum-zoom={how.last}",
        f"--clip-bounding-box={','.join(map(str, how.box))}",
        "--no-tile-size-limit", "--no-feature-limit", "--no-tile-stats", "--drop-rate=1",
        f"--simplification={how.simplification}", "--no-simplification-of-shared-nodes",
        f"--full-detail={how.detail}", f"--low-detail={how.low_detail}",
    ]  # fmt: skip
    command += [f"--named-layer={layer}:{layer}.geojsonl" for layer in layers]
    subprocess.run(command, check=True, cwd=folder)
    file = folder / name
    file.write_bytes(_with_metadata(file.read_bytes(), metadata))


def _simple(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Of one kind, with short numbers; nothing where nothing is left."""
    if geometry.geom_type == "Point":
        return [geometry]
    rounded = shapely.set_precision(geometry, 10**-PRECISION)
    if rounded.geom_type == "GeometryCollection":
        return list(rounded.geoms)
    return [] if rounded.is_empty else [rounded]


def _with_metadata(archive: bytes, own: dict[str, Any]) -> bytes:
    """The archive with these metadata, and of tippecanoe's the list of layers alone."""
    header = bytearray(archive[:127])
    start, length = struct.unpack_from("<QQ", header, 24)
    old = json.loads(gzip.decompress(archive[start : start + length]))
    metadata = own | {"vector_layers": old["vector_layers"]}
    text = json.dumps(metadata, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    packed = gzip.compress(text.encode(), mtime=0)
    struct.pack_into("<Q", header, 32, len(packed))
    # Leaf directories and tiles move by the difference; their own offsets count from their sections.
    for at in (40, 56):
        (section,) = struct.unpack_from("<Q", header, at)
        if section >= start + length:
            struct.pack_into("<Q", header, at, section + len(packed) - length)
    return bytes(header) + archive[127:start] + packed + archive[start + length :]
