"""A file from outside as tables of text: every sheet, every cell, read exactly and not yet understood."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from .raw import USUAL_READING, RawTable, Reading
from .refused import CannotRead, NotAPlainFile, NothingToRead, NotThere, OtherFormat, TooMuch

WORKBOOKS = (".xlsx",)
TEXTS = (".csv", ".tsv", ".txt")
OTHERS = {
    ".xls": "a workbook of the format before 2007",
    ".xlsb": "a binary workbook",
    ".xlsm": "a workbook with macros",
    ".xltx": "a template",
    ".ods": "an OpenDocument sheet",
    ".numbers": "a Numbers sheet",
    ".pdf": "a PDF document",
    ".docx": "a text document",
    ".doc": "a text document",
    ".zip": "an archive",
    ".html": "a web page",
    ".htm": "a web page",
    ".json": "a JSON file",
    ".xml": "an XML file",
}


def read_tables(path: Path, how: Reading = USUAL_READING) -> tuple[RawTable, ...]:
    """Every table of a workbook (.xlsx), a CSV file, or a folder of CSV files.

    Raises an `Unreadable` in words, `Stopped`, or the fault `CannotRead`.
    """
    return tuple(replace(table, origin=str(path)) for table in _tables(path, how))


def _tables(path: Path, how: Reading) -> tuple[RawTable, ...]:
    ending = path.suffix.lower()
    if ending in WORKBOOKS:
        from .workbook import read_workbook

        return read_workbook(path, how)
    if ending in TEXTS:
        return (replace(_text_table(path, how), alone=True),)
    if _is_folder(path):
        return _folder(path, how)
    raise OtherFormat(path.name, OTHERS.get(ending, f"a file of the kind “{ending}”" if ending else "no workbook"))


def _text_table(path: Path, how: Reading) -> RawTable:
    from .delimited import read_text

    return read_text(path, how)


def _is_folder(path: Path) -> bool:
    try:
        if path.is_symlink():
            raise NotAPlainFile(path.name, "a link to another place")
        path.lstat()
    except FileNotFoundError:
        raise NotThere(path.name) from None
    except OSError as error:
        raise CannotRead(path.name, error.strerror or str(error)) from error
    return path.is_dir()


def _folder(path: Path, how: Reading) -> tuple[RawTable, ...]:
    try:
        inside = sorted(one for one in path.iterdir() if not one.name.startswith("."))
    except OSError as error:
        raise CannotRead(path.name, error.strerror or str(error)) from error
    texts = [one for one in inside if one.suffix.lower() in TEXTS]
    if not texts:
        raise NothingToRead(path.name)
    if len(texts) > how.limits.files:
        raise TooMuch(path.name, how.limits.files, "files")
    others = tuple(f"{one.name} is no CSV file and was left out." for one in inside if one not in texts)
    first, *rest = (_text_table(one, how) for one in texts)
    return (replace(first, notes=(*first.notes, *others)), *rest)
