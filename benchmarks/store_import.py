"""100,000 rows of a volunteer log as one change set, with the journal and without it, and their undo.

python -m benchmarks.store_import
"""

import datetime as dt
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

from impact_desk.domain.coded import Coded
from impact_desk.domain.hours import Hours
from impact_desk.domain.lots import Lot, Series
from impact_desk.domain.records import LogRow, Program
from impact_desk.domain.sheets import BY_NAME
from impact_desk.store import migrations
from impact_desk.store.connecting import connected
from impact_desk.store.file import OpenFile, create
from impact_desk.store.rows import PersonalValues, to_row
from impact_desk.store.tables import PROJECT

ROWS = 100_000
FIRST = dt.date(2020, 1, 1)


def program() -> Program:
    """The one program that all hours belong to."""
    return Program(
        id=uuid4(),
        program_code="P1",
        name="Reading",
        strategy="community_engagement",
        motive="community_investment",
        start_date=FIRST,
    )


def log(of: UUID, count: int = ROWS) -> Iterator[LogRow]:
    """Rows of a log: two thousand people, a year of days."""
    for number in range(count):
        yield LogRow(
            id=uuid4(),
            date=FIRST + dt.timedelta(days=number % 365),
            program_code=of,
            volunteer_id=f"E{number % 2000}",
            volunteer_name=f"Volunteer {number % 2000}",
            activity="Reading aloud",
            hours=Hours(1800 * (1 + number % 10)),
            paid_time=number % 3 == 0,
        )


def timed(act: Callable[[], object]) -> float:
    """Seconds that `act` takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def lot(rows: list[LogRow]) -> Lot:
    """The same rows by columns, as an import has them."""
    sheet = BY_NAME["volunteer_log"]
    columns = {one.name: Coded.of([getattr(row, one.name) for row in rows]) for one in sheet.fields}
    return Lot(sheet, Series.new(len(rows)), columns)


def with_journal(file: OpenFile, rows: Lot) -> None:
    """As an import does it."""
    with file.write("Import", author="benchmark", kind="import") as writing:
        writing.add_lot(rows)


def without_journal(path: Path, first: Program, rows: list[LogRow]) -> float:
    """The same rows into the same tables, without triggers: the cost of the bare file."""
    personal = PersonalValues()
    laid = [one for one in migrations.statements("project") if not one.startswith(("CREATE TRIGGER", "DROP TRIGGER"))]
    with connected(path, "rwc") as connection:
        for statement in laid:
            connection.exec_driver_sql(statement)

        def act() -> None:
            connection.exec_driver_sql("BEGIN")
            for sheet, records in ((BY_NAME["programs"], [first]), (BY_NAME["volunteer_log"], rows)):
                made = [to_row(sheet, one, personal) for one in records]
                names, marks = ", ".join(made[0]), ", ".join("?" * len(made[0]))
                values = [tuple(one.values()) for one in made]
                connection.exec_driver_sql(f"INSERT INTO {sheet.name} ({names}) VALUES ({marks})", values)  # noqa: S608
            kept = personal.unwritten()
            connection.exec_driver_sql("INSERT INTO personal (digest, salt, person, value) VALUES (?, ?, ?, ?)", kept)
            connection.exec_driver_sql("COMMIT")

        return timed(act)


def main() -> int:
    """Measure and print."""
    first = program()
    rows = list(log(first.id))
    with TemporaryDirectory() as folder:
        bare = without_journal(Path(folder) / "bare", first, rows)
        with create(Path(folder) / "K7.impact", PROJECT) as file:
            with file.write("Program", author="benchmark") as writing:
                writing.add(first)
            by_columns = lot(rows)
            journalled = timed(lambda: with_journal(file, by_columns))
            size = file.path.stat().st_size
            undone, redone = timed(lambda: file.undo("benchmark")), timed(lambda: file.redo("benchmark"))
            read, checked = timed(lambda: file.read("volunteer_log")), timed(file.findings)
        sizes = size / (Path(folder) / "bare").stat().st_size
    print(f"  {ROWS:,} rows: {journalled:.2f} s with the journal, {bare:.2f} s without: {journalled / bare:.1f} x")
    print(f"  the file is {size / 1e6:.0f} MB, {sizes:.1f} x the bare one")
    print(f"  undo {undone:.2f} s ({undone / journalled:.1f} x the import), redo {redone:.2f} s")
    print(f"  reading all rows {read:.2f} s, checking the whole file {checked:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
