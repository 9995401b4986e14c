"""Small records for the tests of the store."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from impact_desk.domain.hours import Hours
from impact_desk.domain.records import FxRate, LogRow, Program, Volunteer
from impact_desk.store.file import OpenFile

ANNA = "Anna Lindqvist-Østergård"


def rate(units: str = "31.5", year: int = 2020, **values: Any) -> FxRate:
    return FxRate(**{"id": uuid4(), "year": year, "currency": "TWD", "units_per_usd": Decimal(units), **values})


def program(code: str = "P1", **values: Any) -> Program:
    day = dt.date(2020, 1, 1)
    known = {"name": "Reading", "strategy": "public_advocacy", "motive": "charitable_gift", "start_date": day}
    return Program(**{"id": uuid4(), "program_code": code, **known, **values})


def shift(of: UUID, **values: Any) -> LogRow:
    known = {"date": dt.date(2020, 3, 5), "volunteer_id": "E1", "volunteer_name": ANNA, "paid_time": True}
    return LogRow(**{"id": uuid4(), "program_code": of, "hours": Hours(8400), **known, **values})


def volunteer(number: str = "E1", name: str = ANNA) -> Volunteer:
    return Volunteer(id=uuid4(), volunteer_id=number, volunteer_name=name)


def add(file: OpenFile, *records: Any, title: str = "Add", **about: Any) -> None:
    with file.write(title, author="Tester", **about) as writing:
        writing.add(*records)


def replace(file: OpenFile, *records: Any, title: str = "Change") -> None:
    with file.write(title, author="Tester") as writing:
        writing.replace(*records)


def remove(file: OpenFile, sheet: str, *ids: UUID) -> None:
    with file.write("Remove", author="Tester") as writing:
        for one in ids:
            writing.remove(sheet, one)


@contextmanager
def plainly(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as any other program may open it."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def tamper(path: Path, *statements: str) -> None:
    """Change a file as somebody would who takes its triggers off and lays them again."""
    with plainly(path) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        connection.execute("BEGIN")
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("COMMIT")
