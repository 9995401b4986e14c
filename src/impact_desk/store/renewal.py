"""A file of an older version becomes one of the newest: on a copy first, the original kept as a dated backup.

Rows and journal stay as they are; only tables, columns, indexes and triggers are added.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from . import journal, migrations
from .connecting import connected
from .copies import made_beside
from .faults import AlteredFile, DamagedFile, translated
from .tables import Schema

FOLDER = "{stem}-backups"
"""Where dated copies of a file lie, beside it."""


def is_older(version: int) -> bool:
    """Must a file of this version be renewed before it is used?"""
    return version < migrations.VERSION


def renew(path: Path, schema: Schema, version: int, *, moment: datetime | None = None) -> Path:
    """Bring the file, which nobody else may write to, to the newest version; the result is where the original is kept.

    Raises `AlteredFile`, `DamagedFile` and the faults of the folder; then the file is as it was.
    """
    kept = _kept(path, version, moment or datetime.now(UTC))
    with made_beside(kept) as copy:
        shutil.copyfile(path, copy)
    with made_beside(path, over=True) as beside:
        _renewed(path, beside, schema, version)
    return kept


@contextmanager
def renewed_copy(path: Path, schema: Schema, version: int) -> Iterator[Path]:
    """A private copy of an older file, brought to the newest version, for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="impact-desk-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "copy"
        _renewed(path, copy, schema, version)
        yield copy


def take_further(path: Path, copy: Path, schema: Schema) -> None:
    """Bring `copy`, whose tables are known to be ours, to the newest version; `path` is its name for people."""
    with translated(path), connected(copy, "rw") as connection:
        before = _counted(connection, schema)
        migrations.migrate(connection, schema)
        if migrations.differences(connection, schema) or _counted(connection, schema, before) != before:
            raise DamagedFile(path)


def _renewed(path: Path, copy: Path, schema: Schema, version: int) -> None:
    with translated(path):
        shutil.copyfile(path, copy)
        with connected(copy, "ro") as connection:
            strange = migrations.differences(connection, schema, version)
            if strange:
                raise AlteredFile(path, what=strange[0])
            if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
                raise DamagedFile(path)
    take_further(path, copy, schema)


def _counted(connection: Connection, schema: Schema, only: dict[str, object] | None = None) -> dict[str, object]:
    """Rows by table and the journal's head: what a renewal leaves as it is."""
    names = [one[0] for one in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    wanted = [name for name in names if not name.startswith("sqlite_") and (only is None or name in only)]
    counts: dict[str, object] = {
        name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one() for name in wanted
    }
    counts["head"] = journal.head(connection, schema)
    return counts


def _kept(path: Path, version: int, moment: datetime) -> Path:
    folder = path.with_name(FOLDER.format(stem=path.stem))
    with translated(folder):
        folder.mkdir(exist_ok=True)
    stem = f"{path.stem}-{moment.astimezone(UTC):%Y-%m-%dT%H%M%SZ}-version-{version}"
    names = (f"{stem}{f'-{number}' if number else ''}{path.suffix}" for number in range(1000))
    return next(folder / name for name in names if not (folder / name).exists())
