"""How this program talks to SQLite: the settings of every connection, and shutting it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

Mode = Literal["ro", "rw", "rwc"]
"""SQLite's words: read-only, read and write, make it if need be."""

_ALWAYS = (
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "busy_timeout=2000",
)
_READING = ("query_only=ON",)
# One file that people copy and keep on shares; a power cut loses no change set that was acknowledged.
_WRITING = ("journal_mode=DELETE", "synchronous=EXTRA")


def connect(path: Path, mode: Mode, *, bounds: Mapping[int, int] | None = None) -> Connection:
    """Open a connection. Transactions are begun and ended by our own statements only.

    With `bounds` (what SQLite may be asked to bear, by its own numbers) the file is taken as one that nobody changes
    meanwhile: no lock is taken, nothing beside it is looked at.
    """
    address = f"file:{quote(str(path.absolute()))}?mode={mode}{'' if bounds is None else '&immutable=1'}"

    def driver() -> sqlite3.Connection:
        made = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        for number, bound in (bounds or {}).items():
            made.setlimit(number, bound)
        return made

    engine = create_engine("sqlite://", creator=driver, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    connection = engine.connect()
    with ExitStack() as failing:
        failing.callback(shut, connection)
        for pragma in (*_ALWAYS, *(_READING if mode == "ro" else _WRITING)):
            connection.exec_driver_sql(f"PRAGMA {pragma}")
        failing.pop_all()
    return connection


def shut(connection: Connection) -> None:
    """Close a connection and what stands behind it; SQLite then leaves nothing beside the file."""
    engine = connection.engine
    connection.close()
    engine.dispose()


@contextmanager
def connected(path: Path, mode: Mode) -> Iterator[Connection]:
    """A connection for as long as the block lasts."""
    connection = connect(path, mode)
    try:
        yield connection
    finally:
        shut(connection)


def in_transaction(connection: Connection) -> bool:
    """Is a transaction open? SQLite ends one by itself after some faults."""
    return bool(getattr(connection.connection.dbapi_connection, "in_transaction", False))


def watch(connection: Connection, is_over: Callable[[], bool] | None, steps: int = 1000) -> None:
    """Ask `is_over` after so many `steps` of SQLite's; its yes interrupts the statement. `None` ends the watch."""
    driver: Any = connection.connection.dbapi_connection
    driver.set_progress_handler(is_over, steps if is_over else 0)
