"""How large a file from outside may be before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read. The defaults are far above a facility's year and far below what fills a machine.

    A sheet of more than twice `piece_bytes`, unpacked, is parsed in pieces of that size.
    """

    file_bytes: int = 200 * MEGABYTE
    members: int = 2_000
    unpacked_bytes: int = 2_048 * MEGABYTE
    ratio: int = 300
    rows: int = 1_048_576
    columns: int = 4_000
    cells: int = 40_000_000
    cell_chars: int = 32_767
    piece_bytes: int = 16 * MEGABYTE
    files: int = 200
    memory_bytes: int = 2_048 * MEGABYTE
    seconds: int = 600


USUAL_LIMITS = Limits()
