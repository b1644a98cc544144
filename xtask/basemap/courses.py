"""Which rivers and canals the map names, and places that they pass, from the mouth up.

The places are towns and mouths, to a hundredth of a degree: they say which water is meant, and do
not draw it.
"""

from dataclasses import dataclass

Place = tuple[float, float]


@dataclass(frozen=True)
class Course:
    """A river or canal; rank 1 is the greatest, 4 the least."""

    name: str
    rank: int
    guide: tuple[Place, ...]
    canal: bool = False

    def fields(self, *, approx: bool) -> dict[str, str | int | float]:
        """As docs/map.md describes them."""
        kind = "canal" if self.canal else "river"
        fields: dict[str, str | int | float] = {"kind": kind, "rank": self.rank, "name": self.name}
        return fields | {"approx": 1} if approx else fields


# GSHHG draws them; a river may be in several pieces, each with a place of its own.
GREAT = (
    Course("Elbe", 1, ((10.25, 53.42), (10.85, 53.29), (11.2, 53.16), (11.6, 53.05))),
    Course("Weser", 1, ((8.52, 53.32), (8.7, 53.13), (9.2, 52.75), (8.95, 52.35), (9.3, 52.16), (9.4, 51.75))),
    Course("Ems", 2, ((7.4, 53.15), (7.28, 52.55), (7.9, 51.97), (8.35, 51.86))),
    Course("Aller", 2, ((9.6, 52.77), (10.4, 52.52), (11.1, 52.3))),
    Course("Hunte", 3, ((8.3, 53.17), (8.47, 52.75), (8.3, 52.36))),
    Course("Werra", 3, ((9.9, 51.34),)),
    Course("Fulda", 3, ((9.52, 51.28),)),
)  # fmt: skip

# Joined from their crossings with the grid.
CROSSED = (
    Course("Leine", 2, (
        (9.61, 52.71), (9.61, 52.67), (9.47, 52.50), (9.58, 52.41), (9.72, 52.37), (9.80, 52.28),
        (9.77, 52.16), (9.78, 52.08), (9.83, 51.99), (9.96, 51.85), (9.92, 51.80), (9.98, 51.71),
        (9.94, 51.63), (9.92, 51.53), (9.92, 51.45),
    )),
    Course("Oker", 3, (
        (10.36, 52.52), (10.36, 52.47), (10.51, 52.27), (10.53, 52.16), (10.59, 52.07), (10.54, 52.02),
        (10.56, 51.95), (10.49, 51.90), (10.46, 51.85),
    )),
    Course("Hase", 3, (
        (7.30, 52.69), (7.48, 52.67), (7.76, 52.73), (7.95, 52.68), (7.95, 52.55), (7.98, 52.41),
        (8.05, 52.28),
    )),
    Course("Oste", 3, ((9.02, 53.82), (9.19, 53.69), (9.24, 53.64), (9.14, 53.49))),
    Course("Wümme", 4, ((8.66, 53.16), (8.75, 53.18), (8.91, 53.14), (9.14, 53.10))),
    Course("Ilmenau", 4, ((10.21, 53.36), (10.39, 53.29), (10.41, 53.25))),
    Course("Jeetzel", 4, ((11.04, 53.15), (11.10, 53.10), (11.15, 52.97))),
    Course("Vechte", 3, ((6.75, 52.61), (6.97, 52.50), (7.07, 52.43), (7.22, 52.32))),
    Course("Mittellandkanal", 4, (
        (7.62, 52.29), (7.97, 52.40), (8.30, 52.37), (8.62, 52.33), (8.92, 52.31), (9.37, 52.38),
        (9.60, 52.40), (9.83, 52.39), (9.97, 52.32), (10.23, 52.31), (10.52, 52.32), (10.72, 52.42),
        (10.79, 52.43), (10.88, 52.47), (10.98, 52.46), (11.15, 52.43), (11.29, 52.40), (11.41, 52.30),
    ), canal=True),
    Course("Elbe-Seitenkanal", 4, (
        (10.49, 53.37), (10.49, 53.29), (10.63, 53.07), (10.62, 52.96), (10.68, 52.83), (10.67, 52.72),
        (10.66, 52.50), (10.58, 52.41),
    ), canal=True),
    Course("Dortmund-Ems-Kanal", 4, (
        (7.31, 52.52), (7.36, 52.43), (7.62, 52.29), (7.67, 52.10), (7.65, 51.95),
    ), canal=True),
    Course("Küstenkanal", 4, ((8.20, 53.13), (8.00, 53.08), (7.86, 53.05), (7.34, 52.97)), canal=True),
)  # fmt: skip
