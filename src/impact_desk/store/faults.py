"""What the world can do to a file, translated once from the database's own errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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

    sentence = "{file} is read-only here, so nothing was changed. Save a copy elsewhere to work on it."


class DamagedFile(FileFault):
    """The file's pages do not hang together."""

    sentence = "{file} is damaged. Restore its newest backup; keep the damaged file for whoever helps you."


class CannotOpen(FileFault):
    """The file or its folder cannot be reached."""

    sentence = "{file} cannot be opened: {cause}. Check that the folder exists and that you may use it."


class NoSuchFile(FileFault):
    """There is no such file."""

    sentence = "{file} does not exist. Check the name and the folder."


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


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise the matching fault for database and system errors inside; the edge of this room."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError) as error:
        raise _fault(path, error) from error


def _fault(path: Path, error: Exception) -> Said:
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    if isinstance(cause, OSError):
        return _system_fault(path, cause)
    name = getattr(cause, "sqlite_errorname", "") or ""
    if name in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"):
        return CodeTaken()
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return StillReferredTo()
    if name.startswith("SQLITE_BUSY") or name.startswith("SQLITE_LOCKED"):
        return FileInUse(path, holder="another program")
    if name == "SQLITE_FULL":
        return DiskFull(path)
    if name.startswith("SQLITE_READONLY"):
        return ReadOnlyFile(path)
    if name.startswith("SQLITE_CORRUPT"):
        return DamagedFile(path)
    if name.startswith("SQLITE_NOTADB"):
        return NotOurFile(path)
    if name.startswith("SQLITE_IOERR"):
        return DiskFault(path, cause=str(cause))
    if name.startswith("SQLITE_CANTOPEN"):
        return CannotOpen(path, cause=str(cause))
    raise cause


def _system_fault(path: Path, cause: OSError) -> Said:
    if isinstance(cause, FileNotFoundError) and not path.exists():
        return NoSuchFile(path)
    if isinstance(cause, PermissionError):
        return CannotOpen(path, cause="permission denied")
    return DiskFull(path) if cause.errno == 28 else DiskFault(path, cause=cause.strerror or str(cause))
