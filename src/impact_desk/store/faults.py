"""What the world can do to a file, translated once from the database's own errors."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.exc import DBAPIError

from ..domain.problem import Fault, Refusal, Said


class FileFault(Fault):
    """A fault that concerns one file; `file` is its name in the sentence."""

    sentence = "{file} could not be used: {cause}."

    def __init__(self, path: Path, **parts: object) -> None:
        super().__init__(self.sentence, file=path.name, **parts)


class FileInUse(FileFault):
    """Somebody else is writing to the file."""

    sentence = "{file} is in use by {holder}. Close it there, or open it here read-only."


class DiskFull(FileFault):
    """No room for what was to be written; the file is as before."""

    sentence = "The disk is full. The last change to {file} was not taken; everything before it is safe. Make room, then enter it again."


class DiskFault(FileFault):
    """Reading or writing failed on the medium."""

    sentence = "{file} could not be read or written: {cause}. What was saved before is kept. Check the disk or network folder, then try again or save a copy elsewhere."


class ReadOnlyFile(FileFault):
    """The file may be read but not changed."""

    sentence = (
        "{file} is read-only here, so nothing was changed. Open it read-only, or save a copy elsewhere to work on it."
    )


class CannotLock(FileFault):
    """The folder cannot lock files, as some network shares cannot."""

    sentence = "{file} lies in a folder that cannot keep two people from writing at once. Copy it to a local disk to work on it, or open it read-only."


class DamagedFile(FileFault):
    """The file's pages do not hang together."""

    sentence = "{file} is damaged. Restore its newest backup; keep the damaged file for whoever helps you."


class UnreadableValue(FileFault):
    """A stored value that no version of this program wrote."""

    sentence = "{file} holds a value that cannot be: {column} in row {record} of {sheet}. Restore its newest backup; keep the damaged file for whoever helps you."


class AlteredFile(FileFault):
    """Tables or triggers are not those of this program."""

    sentence = "{file} was altered by another program ({what}), so it was not opened. Restore a backup, or ask whoever sent it for an unaltered copy."


class CannotOpen(FileFault):
    """The file or its folder cannot be reached."""

    sentence = "{file} cannot be opened: {cause}. Check that the folder exists and that you may use it."


class NoSuchFile(FileFault):
    """There is no such file."""

    sentence = "{file} does not exist. Check the name and the folder."


class Vanished(FileFault):
    """The file is not where it was when it was opened: what is written now would be lost with it."""

    sentence = "{file} is no longer where it was: it was moved, deleted or replaced, or its folder cannot be reached. The last change was not taken. Save a copy elsewhere and go on there, or bring the file back and try again."


class AlreadyThere(Refusal):
    """A new file would replace an existing one."""

    def __init__(self, path: Path) -> None:
        super().__init__("{file} exists already. Choose another name, or open it.", file=path.name)


class NotOurFile(Refusal):
    """Something else with our extension."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{file} is not an Impact Desk file. Choose a file that ends in .impact and was made by Impact Desk.",
            file=path.name,
        )


class WrongSort(Refusal):
    """A group file where a project is wanted, or the other way round."""

    def __init__(self, path: Path, found: str, wanted: str) -> None:
        super().__init__(
            "{file} is a {found} file; a {wanted} file is needed here.", file=path.name, found=found, wanted=wanted
        )


class TooNew(Refusal):
    """Made by a later version of the program."""

    def __init__(self, path: Path, version: int, known: int) -> None:
        super().__init__(
            "{file} was made by a newer Impact Desk (file format {version}; this one knows up to {known}). It was left untouched. Update the program.",
            file=path.name,
            version=version,
            known=known,
        )


class CodeTaken(Refusal):
    """Two records of one sheet would have the same code."""

    def __init__(self) -> None:
        super().__init__("Another row has this code already. Give each row a code of its own.")


class StillReferredTo(Refusal):
    """A record that others point to would vanish, or a record would point to nothing."""

    def __init__(self) -> None:
        super().__init__("Other rows refer to this one. Move or delete them first.")


class NoSuchRow(Refusal):
    """A row to be changed or removed is not there."""

    def __init__(self) -> None:
        super().__init__("This row is gone: it was deleted or undone meanwhile.")


class Unreadable(ValueError):
    """What `rows` raises for a stored value that cannot be; `translated` says it with the name of the file."""

    def __init__(self, sheet: str, record: str, column: str) -> None:
        super().__init__(sheet, record, column)
        self.parts = {"sheet": sheet, "record": record, "column": column}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise the matching fault for database and system errors inside; the edge of this room."""
    try:
        yield
    except Unreadable as error:
        raise UnreadableValue(path, **error.parts) from error
    except UnicodeDecodeError as error:
        # Damage that SQLite quotes in a message of its own, which Python then cannot read.
        raise DamagedFile(path) from error
    except (DBAPIError, sqlite3.Error, OSError) as error:
        raise _fault(path, error) from error


def _fault(path: Path, error: Exception) -> Said:
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    if isinstance(cause, OSError):
        return _system_fault(path, cause)
    name = getattr(cause, "sqlite_errorname", "") or ""
    if name in _REFUSED:
        return _REFUSED[name]()
    for start, fault in _FAULTS.items():
        if name.startswith(start):
            return fault(path, cause=cause, holder="another program")
    if any(words in str(cause) for words in _DAMAGE):
        return DamagedFile(path)
    raise cause


_DAMAGE = ("decode to UTF-8", "unsupported file format")
"""What SQLite says of damage without a code of its own."""
_REFUSED: Mapping[str, Callable[[], Refusal]] = MappingProxyType(
    {
        "SQLITE_CONSTRAINT_UNIQUE": CodeTaken,
        "SQLITE_CONSTRAINT_PRIMARYKEY": CodeTaken,
        "SQLITE_CONSTRAINT_FOREIGNKEY": StillReferredTo,
    }
)
_FAULTS: Mapping[str, type[FileFault]] = MappingProxyType(
    {
        "SQLITE_BUSY": FileInUse,
        "SQLITE_LOCKED": FileInUse,
        "SQLITE_FULL": DiskFull,
        "SQLITE_READONLY": ReadOnlyFile,
        "SQLITE_CORRUPT": DamagedFile,
        "SQLITE_NOTADB": DamagedFile,
        "SQLITE_IOERR": DiskFault,
        "SQLITE_CANTOPEN": CannotOpen,
    }
)


def _system_fault(path: Path, cause: OSError) -> Said:
    if isinstance(cause, FileNotFoundError):
        return CannotOpen(path, cause="there is no such folder") if not path.parent.exists() else NoSuchFile(path)
    if cause.errno == errno.ENOSPC:
        return DiskFull(path)
    if isinstance(cause, PermissionError) or cause.errno == errno.EROFS:
        if os.access(path, os.R_OK):
            return ReadOnlyFile(path)
        return CannotOpen(path, cause="permission denied" if cause.errno != errno.EROFS else "the folder is read-only")
    return DiskFault(path, cause=cause.strerror or str(cause))
