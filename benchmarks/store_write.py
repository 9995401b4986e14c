"""One cell set and on disk: how long, and how file and time grow with the number of change sets.

python -m benchmarks.store_write
"""

import dataclasses
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from uuid import uuid4

from impact_desk.domain.records import FxRate
from impact_desk.store.file import OpenFile, create
from impact_desk.store.tables import PROJECT

EACH = 300
GROWN = 100_000
"""Change sets in the journal when it is measured again; those between are written without waiting for the disk."""


def step(file: OpenFile, row: FxRate, number: int) -> float:
    """Set one cell, durably; seconds that it took."""
    after = dataclasses.replace(row, units_per_usd=Decimal(number + 1))
    begun = time.perf_counter()
    with file.write("Set Units per US dollar", author="benchmark") as writing:
        writing.replace(after)
    return time.perf_counter() - begun


@contextmanager
def unsynced(file: OpenFile) -> Iterator[None]:
    """Write without waiting for the disk, so that a long journal is there in minutes."""
    connection = file._connection  # noqa: SLF001 - no program of ours may do that
    connection.exec_driver_sql("PRAGMA synchronous = OFF")
    yield
    connection.exec_driver_sql("PRAGMA synchronous = EXTRA")


def told(times: list[float]) -> str:
    """Median and the time that 95 % stay below, in milliseconds."""
    return f"{median(times) * 1000:.1f} ms, 95 % below {quantiles(times, n=20)[-1] * 1000:.1f} ms"


def main() -> int:
    """Measure and print."""
    row = FxRate(id=uuid4(), year=2020, currency="TWD", units_per_usd=Decimal(1))
    with TemporaryDirectory() as folder, create(Path(folder) / "K7.impact", PROJECT) as file:
        with file.write("Rate", author="benchmark") as writing:
            writing.add(row)
        empty = file.path.stat().st_size
        first = [step(file, row, number) for number in range(EACH)]
        print(f"  one cell on disk: {told(first)}")
        with unsynced(file):
            for number in range(EACH, GROWN - EACH):
                step(file, row, number)
        last = [step(file, row, number) for number in range(GROWN - EACH, GROWN)]
        grown = file.path.stat().st_size - empty
        print(f"  after {GROWN:,} change sets: {told(last)}; {median(last) / median(first):.2f} x")
        print(f"  the file grew by {grown / GROWN:.0f} bytes for each, {grown / 1e6:.1f} MB in all")
        begun = time.perf_counter()
        file.undo("benchmark")
        undone = time.perf_counter() - begun
        begun = time.perf_counter()
        sound = not file.broken_links()
        print(f"  undo {undone * 1000:.1f} ms, checking the chain {time.perf_counter() - begun:.2f} s")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
