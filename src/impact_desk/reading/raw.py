"""What a file from outside is before it is understood, and how it is to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .limits import USUAL_LIMITS, Limits
from .watch import UNWATCHED, Watch


@dataclass(frozen=True, slots=True)
class RawTable:
    """One sheet of a file as text.

    `name` is the sheet's name, or the file's without its ending. `cells[n - 1]` is row n; rows may be
    shorter than others, blank ones are empty. `faults` are the cells (row number, column from 0) that
    hold an error or a formula that was never computed; `cells` has what stands there, so that it can be
    shown. `alone` marks a CSV file that was given by itself; `origin` is the path that was given, one
    for all tables of a workbook or folder. `is_doubtful` says that nothing speaks for the encoding but that
    the bytes are text in it.
    """

    file: str
    name: str
    cells: Sequence[tuple[str, ...]]
    faults: frozenset[tuple[int, int]] = frozenset()
    notes: tuple[str, ...] = ()
    encoding: str | None = None
    delimiter: str | None = None
    alone: bool = False
    origin: str = ""
    is_doubtful: bool = False

    @property
    def rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The rows that hold anything, with their numbers."""
        return ((number, row) for number, row in enumerate(self.cells, 1) if "".join(row).strip())

    @property
    def is_one_column(self) -> bool:
        """Does everything stand in the first column, as it does where the delimiter is another one?"""
        return self.is_text and all(len(row) < 2 for row in self.cells[:1000])

    @property
    def is_text(self) -> bool:
        """Does the table come from a text file, where a stray delimiter may shift cells?"""
        return self.delimiter is not None


@dataclass(frozen=True, slots=True)
class Detected:
    """What a person has settled about a text file; what is left open is detected."""

    encoding: str | None = None
    delimiter: str | None = None


NOTHING_SETTLED = Detected()


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are read: within which limits, watched by whom, with what settled.

    `doubtful`: a text in no convincing encoding is read in one that fits, and marked, so that a person can choose.
    """

    limits: Limits = field(default=USUAL_LIMITS)
    watch: Watch = field(default=UNWATCHED)
    settled: Detected = field(default=NOTHING_SETTLED)
    doubtful: bool = False


USUAL_READING = Reading()
