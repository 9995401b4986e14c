"""Many new rows of one sheet at once, with all that the journal notes of them.

Row by row the triggers would take ten times as long. They are put aside while the rows of a lot go in, within the
transaction of the change set, and laid again before it ends: nobody else ever sees the file without them. What is
noted is to the letter what they note. See decision 31.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import chain, count, islice
from typing import Any

from sqlalchemy import Connection

from ..domain.coded import Coded
from ..domain.fields import Field
from ..domain.kinds import Personal
from ..domain.lots import Lot
from .rows import PersonalValues
from .tables import Schema

Told = Callable[[int, int], None]
"""Hears how many rows are written, and of how many; what it raises ends the writing."""

STRIDE = 2_500
"""After so many rows it is told how far the work is."""
_PARAMETERS = 900
"""So many values go into one statement; every SQLite takes as many."""
_PUT_ASIDE = (
    "{sheet}_insert_needs_journal",
    "{sheet}_insert_is_new",
    "{sheet}_insert_noted",
    "{sheet}_delete_needs_journal",
    "{sheet}_delete_noted",
    "change_insert_needs_journal",
)
_TRIGGER = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?"


def stored_columns(
    lot: Lot, personal: PersonalValues, pause: Callable[[], object] = lambda: None
) -> dict[str, Coded[Any]]:
    """What the file stores in each column of the records; what `pause` raises now and then ends it."""
    return {one.name: _stored(one, lot, personal, pause) for one in lot.sheet.fields}


def write(connection: Connection, schema: Schema, lot: Lot, columns: dict[str, Coded[Any]], *, told: Told) -> int:
    """Write the rows of a lot and their notes; their places in the order of entry begin after the lot's.

    The result is how many were written.
    """
    driver: Any = connection.connection.dbapi_connection
    change_set = driver.execute("SELECT seq FROM open_change_set").fetchone()[0]
    sheet, places = lot.sheet.name, range(lot.ordinal + 1, lot.ordinal + 1 + len(lot))
    filled = {name: column for name, column in columns.items() if column.values and not _is_empty(column)}
    rows = zip(lot.ids.texts(), places, *filled.values(), strict=True)
    notes = zip(lot.ids.texts(), _notes(schema, lot, places, columns), strict=True)
    into_sheet = f"INSERT INTO {sheet} ({', '.join(('id', 'ordinal', *filled))}) VALUES "
    into_journal = "INSERT INTO change (change_set, sheet, record, after) VALUES "
    with unwatched(driver, sheet):
        for done in range(0, len(lot), STRIDE):
            told(done, len(lot))
            _insert(driver, into_sheet, f"({', '.join('?' * (len(filled) + 2))})", islice(rows, STRIDE))
            _insert(driver, into_journal, f"({int(change_set)}, '{sheet}', ?, ?)", islice(notes, STRIDE))
    return len(lot)


@contextmanager
def unwatched(driver: Any, sheet: str) -> Iterator[None]:
    """Without the triggers that look at each row of a sheet that comes or goes; a block that fails leaves all as it was."""
    driver.execute("SAVEPOINT lot")
    with ExitStack() as failing:
        failing.callback(_take_back, driver)
        names = [one.format(sheet=sheet) for one in _PUT_ASIDE]
        laid = [driver.execute(_TRIGGER, (name,)).fetchone()[0] for name in names]
        for name in names:
            driver.execute(f"DROP TRIGGER {name}")
        yield
        for statement in laid:
            driver.execute(statement)
        driver.execute("RELEASE lot")
        failing.pop_all()


def _take_back(driver: Any) -> None:
    # After some faults SQLite has taken the whole transaction back by itself.
    if driver.in_transaction:
        driver.execute("ROLLBACK TO lot")
        driver.execute("RELEASE lot")


def _insert(driver: Any, statement: str, marks: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert rows, many with each statement."""
    at_once = max(1, _PARAMETERS // marks.count("?"))
    found = iter(rows)
    while batch := list(islice(found, at_once * 64)):
        whole = len(batch) - len(batch) % at_once
        pieces = (tuple(chain.from_iterable(batch[at : at + at_once])) for at in range(0, whole, at_once))
        driver.executemany(statement + ", ".join([marks] * at_once), pieces)
        driver.executemany(statement + marks, batch[whole:])


def _stored(one: Field, lot: Lot, personal: PersonalValues, pause: Callable[[], object]) -> Coded[Any]:
    pause()
    column = lot.column(one.name)
    if not isinstance(one.kind, Personal):
        return column.each(lambda value: None if value is None or value == () else one.kind.keep(value))
    known = {field.name for field in lot.sheet.fields}
    who: Coded[Any] = lot.column("volunteer_id") if "volunteer_id" in known else Coded.same("", len(lot))

    asked = count()

    def digest(pair: tuple[int, int]) -> str | None:
        # Each name is digested apart: a long register takes seconds.
        if not next(asked) % STRIDE:
            pause()
        value = column.values[pair[1]]
        return None if value is None else personal.digest(str(who.values[pair[0]] or ""), value)

    return Coded.of(zip(who.codes, column.codes, strict=True)).each(digest)


def _is_empty(column: Coded[Any]) -> bool:
    return all(column.values[code] is None for code in column.used)


def _notes(schema: Schema, lot: Lot, places: Sequence[int], columns: dict[str, Coded[Any]]) -> Iterator[str]:
    """What the journal notes of each row, as the triggers spell it."""
    template = "id='%s';ordinal=%d;"
    varying: list[Iterable[str | None]] = []
    for name in [one.name for one in schema.table(lot.sheet.name).columns][2:]:
        pieces = columns[name].each(lambda value, name=name: f"{name}={_quoted(value)};")  # type: ignore[misc]
        used = pieces.used
        template += (pieces.values[min(used)] or "").replace("%", "%%") if len(used) == 1 else "%s"
        if len(used) != 1:
            varying.append(pieces)
    return map(template.__mod__, zip(lot.ids.texts(), places, *varying, strict=True))


def _quoted(value: str | int | None) -> str:
    """As SQLite's `quote` writes it."""
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"
