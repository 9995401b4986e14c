"""Begin and open projects."""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from pathlib import Path

from ..domain.problem import Refusal
from ..store.file import create, open_file
from ..store.tables import PROJECT
from .project_desk import Desk

ENDING = ".impact"
"""What project files end in."""


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
    if path.suffix != ENDING:
        raise EndingMissing(path.name)
    desk = Desk(create(path, PROJECT), author or whoami())
    if facility is None:
        return desk
    try:
        desk.add("facility", {name: desk.parse("facility", name, text) for name, text in facility.items()})
    except Refusal:
        desk.close()
        path.unlink()
        raise
    return desk


def open_project(path: Path, *, author: str | None = None, read_only: bool = False) -> Desk:
    """Open a project. Raises the refusals and faults of `store`."""
    return Desk(open_file(path, PROJECT, read_only=read_only), author or whoami())
