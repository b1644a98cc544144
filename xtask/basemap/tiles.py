"""Cuts the layers into tiles, and writes metadata of our own into the archive.

tippecanoe stores its command line in the metadata: that goes, whatever it says.
PMTiles: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
"""

import gzip
import json
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

from features import FIRST, LAST
from shapes import ALL
from sources import LAYERS

# Simplification in quarters of a pixel; units of a tile's side as powers of two, at the last level
# (which is enlarged up to eight times) and at the others.
SIMPLIFICATION, DETAIL, LOW_DETAIL = 2, 12, 11


def cut(folder: Path, layers: tuple[str, ...], archive: str, first: int = FIRST, last: int = LAST) -> None:
    """Runs tippecanoe in the folder, with relative paths. One run: its tile-join crashes."""
    command = [
        str(Path(sys.executable).parent / "tippecanoe"),
        "--force", "--quiet", f"--output={archive}",
        f"--minimum-zoom={first}", f"--maximum-zoom={last}",
        f"--clip-bounding-box={','.join(map(str, ALL))}",
        "--no-tile-size-limit", "--no-feature-limit", "--no-tile-stats", "--drop-rate=1",
        f"--simplification={SIMPLIFICATION}", "--no-simplification-of-shared-nodes",
        f"--full-detail={DETAIL}", f"--low-detail={LOW_DETAIL}",
    ]  # fmt: skip
    for layer in layers:
        command.append(f"--named-layer={layer}:{layer}.geojsonl")
    subprocess.run(command, check=True, cwd=folder)


def names() -> tuple[str, ...]:
    """The layers, the lowest first."""
    return tuple(layer.name for layer in LAYERS)


def with_metadata(archive: bytes, own: dict[str, Any]) -> bytes:
    """The archive with these metadata, and of tippecanoe's the list of layers alone."""
    header = bytearray(archive[:127])
    start, length = struct.unpack_from("<QQ", header, 24)
    old = json.loads(gzip.decompress(archive[start : start + length]))
    metadata = own | {"vector_layers": old["vector_layers"]}
    text = json.dumps(metadata, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    packed = gzip.compress(text.encode(), mtime=0)
    struct.pack_into("<Q", header, 32, len(packed))
    for at in (40, 56):
        (section,) = struct.unpack_from("<Q", header, at)
        if section >= start + length:
            struct.pack_into("<Q", header, at, section + len(packed) - length)
    return bytes(header) + archive[127:start] + packed + archive[start + length :]
