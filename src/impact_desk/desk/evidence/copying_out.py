"""Copies of evidence in a folder that the person chooses, beside what is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from uuid import UUID

from ...domain.evidence import clean_name, media_type_of
from ...domain.problem import Fault, Refusal
from ...domain.records import Evidence
from ..project_desk import Desk
from ..work import Progress, silent
from .looking import content_of
from .proved import evidence_record


class NoFolder(Refusal):
    """Copies were to be written where no folder is."""

    def __init__(self, folder: Path) -> None:
        super().__init__("{folder} is not a folder. Choose the folder that the copies go to.", folder=folder)


class NotWritten(Fault):
    """The system does not take a copy."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__("{file} was not written: {cause}. Check free space and permissions.", file=file, cause=cause)


def export(
    desk: Desk, evidence: Iterable[UUID], folder: Path, *, read_only: bool = False, progress: Progress = silent
) -> tuple[Path, ...]:
    """Write copies into `folder`, called by code and name; nothing that is there is written over.

    Copies that are only to be looked at are made `read_only`. Raises `NoFolder`, `NotWritten`, and what `content_of`
    raises.
    """
    if not folder.is_dir():
        raise NoFolder(folder)
    wanted, written = list(evidence), []
    for number, one in enumerate(wanted):
        progress("files", number, len(wanted))
        content = content_of(desk, one)
        written.append(_laid(folder, copy_name(evidence_record(desk, one), content), content))
        if read_only:
            written[-1].chmod(0o400)
    return tuple(written)


def copy_name(row: Evidence, content: bytes) -> str:
    """What a copy is called: its code and name, with an ending that fits what it holds, whatever the row says."""
    try:
        sort = media_type_of(content, row.file_name)
    except Refusal:
        sort = ""
    return clean_name(f"{re.sub(r'[^0-9A-Za-z-]', '_', row.evidence_code)} {clean_name(row.file_name, sort)}", sort)


def _laid(folder: Path, name: str, content: bytes) -> Path:
    """Write a new file; where there is one of that name, it gets a number. Raises `NotWritten`."""
    wanted = Path(name)
    for number in range(1, 10_000):
        target = folder / (name if number == 1 else f"{wanted.stem}-{number}{wanted.suffix}")
        try:
            # "x": made anew or not at all, also where a link of that name leads elsewhere.
            with target.open("xb") as file:
                _fill(file.write, content, target)
        except FileExistsError:
            continue
        except OSError as error:
            raise NotWritten(target.name, error.strerror or str(error)) from error
        return target
    raise NotWritten(name, "too many files of that name")


def _fill(write: Callable[[bytes], int], content: bytes, target: Path) -> None:
    try:
        write(content)
    except OSError:
        target.unlink(missing_ok=True)
        raise
