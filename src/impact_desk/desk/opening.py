"""Begin and open projects."""

from __future__ import annotations

import getpass
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from uuid import uuid4

from ..domain.problem import Refusal
from ..store.faults import AlreadyThere
from ..store.file import making, open_file
from ..store.foreign import ForeignFile
from ..store.foreign import open_foreign as open_foreign_file
from ..store.tables import PROJECT
from .apart import Apart
from .project_desk import Desk

ENDING = ".impact"
"""What project files end in."""


PATIENCE = 60_000
"""Milliseconds that a child waits while somebody writes to the file; nobody waits for the child that long."""


class EndingMissing(Refusal):
    """A project file must end in `.impact`, so that people and programs recognise it."""

    def __init__(self, name: str) -> None:
        super().__init__("{file} does not end in .impact. Name the project like K7-2020.impact.", file=name)


def whoami() -> str:
    """The name that the journal notes when none was set: the account's."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def new_project(path: Path, facility: Mapping[str, str] | None = None, *, author: str | None = None) -> Desk:
    """Make a new project; `facility` gives texts by field name. Raises refusals and faults.

    A refused facility leaves no file.
    """
    with project_in_the_making(path, author=author) as desk:
        if facility is not None:
            values = {name: desk.parse("facility", name, text) for name, text in facility.items()}
            site = desk.made("facility", uuid4(), values)
            desk.write("New project", lambda writing: writing.add(site), kind="new")
    return open_project(path, author=author)


@contextmanager
def project_in_the_making(path: Path, *, author: str | None = None) -> Iterator[Desk]:
    """A new project to be filled; the file is there once the block has ended well, else there is none.

    Raises `EndingMissing`, `AlreadyThere` and the faults of `store`.
    """
    refuse_unfit(path)
    with making(path, PROJECT) as file:
        yield Desk(file, author or whoami())


def refuse_unfit(path: Path) -> None:
    """Refuse a path at which no new project can be made. Raises `EndingMissing` or `AlreadyThere`."""
    if path.suffix != ENDING:
        raise EndingMissing(path.name)
    if path.exists():
        raise AlreadyThere(path)


def open_project(path: Path, *, author: str | None = None, read_only: bool = False) -> Desk:
    """Open a project. Raises the refusals and faults of `store`."""
    apart = Apart(partial(_opened_to_answer, path))
    return Desk(open_file(path, PROJECT, read_only=read_only), author or whoami(), apart)


def _opened_to_answer(path: Path) -> Desk:
    """The project in a child that answers questions to a long log: it waits for whoever writes to the file."""
    desk = open_project(path, read_only=True)
    desk.file.be_patient(PATIENCE)
    desk.long_log.keep_by_columns()
    return desk


class ForeignDesk(Desk):
    """A project from outside, open for reading only; the original is never touched."""

    trusts_its_files = False

    def __init__(self, file: ForeignFile, author: str) -> None:
        """Read `file`, a private copy of what came from outside."""
        super().__init__(file, author)
        self._foreign = file

    @property
    def sha256(self) -> str:
        """The digest of the original's bytes when it was opened."""
        return self._foreign.sha256

    def is_unchanged(self) -> bool:
        """Are the original's bytes still the same? Raises the faults of reading it again."""
        return self._foreign.is_unchanged()


def open_foreign(path: Path, *, author: str | None = None) -> ForeignDesk:
    """Open a project that somebody else sent, to look at it: nothing in it is believed before it was examined.

    Nothing is written beside it, and its bytes stay as they are. What its journal says of itself (`file.findings`) is
    for the reader to ask afterwards. Raises the refusals of `store.strangers` and of opening.
    """
    return ForeignDesk(open_foreign_file(path, PROJECT), author or whoami())
