"""Writes the street maps that the tests draw: build.py CACHE OUT.

OUT is a folder: one archive for each schema, of Helsinki's centre. Real data in the real schemas,
but not made by the schemas' own generators, which need Java and a whole country; docs/map.md says
how operators run those. The output depends on the pinned input alone.
"""

import sys
from pathlib import Path

import extract
import protomaps
import shortbread
from archive import Cut, cut, write

SCHEMAS = {"protomaps": protomaps, "shortbread": shortbread}
HOW = Cut(first=11, last=14, box=extract.BOX, detail=12, low_detail=12, simplification=1)


def main(out: Path) -> None:
    """Reads once, writes each schema."""
    helsinki = extract.load()
    for name, schema in SCHEMAS.items():
        folder = out / name
        folder.mkdir(parents=True, exist_ok=True)
        layers = {layer: found for layer, found in schema.layers(helsinki).items() if found}
        for layer, features in layers.items():
            write(folder, layer, features)
        metadata = {
            "name": f"Helsinki ({name})",
            "description": "Test data in the schema's layers and fields; docs/map.md",
            "type": "baselayer",
            "version": "1",
            "attribution": "© OpenStreetMap contributors (ODbL 1.0)",
        }
        cut(folder, layers, f"helsinki-{name}.pmtiles", HOW, metadata)
        (folder / f"helsinki-{name}.pmtiles").replace(out / f"helsinki-{name}.pmtiles")


if __name__ == "__main__":
    main(Path(sys.argv[2]))
