"""The health of files, copies of them, and the journal."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .manners import DONE, NO, Console, table
from .verb import Verb, day, file_argument

if TYPE_CHECKING:
    from ..desk.history import Entry
    from ..desk.sheet_desk import SheetDesk

EITHER = "a project or group file"
MOST_ROWS = 10
"""So many rows of an entry are shown to people; JSON has them all."""


def _declare_check(parser: ArgumentParser) -> None:
    file_argument(parser, about=EITHER)


def _check(arguments: Namespace, console: Console) -> int:
    from ..desk.checking import check_file

    found = check_file(arguments.file, progress=console.progress)
    holds = _holds(found.entries, found.rows)
    wrong = [f"  {one.part}: {one.sentence}" for one in found.findings]
    lines = [f"{found.file} is sound: {holds}."] if found.sound else [f"{found.file} is NOT sound ({holds}):", *wrong]
    console.answer(found.as_json(), lines)
    return DONE if found.sound else NO


def _holds(entries: int, rows: Mapping[str, int]) -> str:
    total = sum(rows.values())
    return f"{entries} journal {'entry' if entries == 1 else 'entries'}, {total} {'row' if total == 1 else 'rows'}"


def _declare_backup(parser: ArgumentParser) -> None:
    file_argument(parser, about=EITHER)
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="where the copy goes; else a folder beside the file")


def _backup(arguments: Namespace, console: Console) -> int:
    from ..desk.backups import backup

    made = backup(arguments.file, arguments.to)
    for one in made.findings:
        console.say(f"The file was copied as it is, and is not sound: {one.sentence}")
    console.answer(
        made.as_json(),
        f"{made.backup}: verified, {_holds(made.entries, made.rows)}.",
    )
    return NO if made.findings else DONE


def _declare_restore(parser: ArgumentParser) -> None:
    file_argument(parser, "backup", "the copy to bring back")
    file_argument(parser, "out", "where it goes; a file that is there is kept among its backups first")


def _restore(arguments: Namespace, console: Console) -> int:
    from ..desk.backups import restore

    done = restore(arguments.backup, arguments.out)
    console.answer(done.as_json(), _restored_lines(done.as_json()))
    return DONE


def _restored_lines(done: Mapping[str, Any]) -> Iterator[str]:
    yield f"{done['file']} is restored from {done['backup']} and verified."
    if done["kept"]:
        yield f"What was there before is kept as {done['kept']}."
        rows = [(name, one["before"], one["after"]) for name, one in done["differences"].items()]
        entries = ("journal entries", done["entries"]["before"], done["entries"]["after"])
        yield from table(("", "before", "now"), [entries, *rows], right=(1, 2))


def _declare_journal(parser: ArgumentParser) -> None:
    file_argument(parser, about=EITHER)
    parser.add_argument("--since", type=day, metavar="DATE", help="only entries of this day and later")


def _journal(arguments: Namespace, console: Console) -> int:
    from ..desk.history import journal_entries

    desk = _opened(arguments.file)
    try:
        found = list(journal_entries(desk, arguments.since))
    finally:
        desk.close()
    document = {"file": str(arguments.file), "entries": [one.as_json() for one in found]}
    console.answer(document, _journal_lines(found))
    return DONE


def _opened(path: Path) -> SheetDesk:
    from ..desk.group_desk import ENDING, open_group
    from ..desk.opening import open_project

    return open_group(path, read_only=True) if path.suffix == ENDING else open_project(path, read_only=True)


def _journal_lines(found: Sequence[Entry]) -> Iterator[str]:
    from ..desk.history import before_and_after

    if not found:
        yield "No entries."
    for one in found:
        about = one.about
        yield f"{about.seq}  {one.moment:%Y-%m-%d %H:%M:%S}  {about.author}  {about.title}"
        if about.reason:
            yield f"   because {about.reason}"
        for row in one.rows[:MOST_ROWS]:
            yield f"   {row.sheet.name} {row.name} {row.act}"
            yield from (f"      {one.field.title}: {_change(*before_and_after(one))}" for one in row.fields)
        if len(one.rows) > MOST_ROWS:
            yield f"   … and {len(one.rows) - MOST_ROWS} more rows; --json gives them all."


def _change(before: str, after: str) -> str:
    shown = " ".join(after.split()) or "(empty)"
    return f"{' '.join(before.split())} -> {shown}" if before else shown


VERBS = (
    Verb(
        "check",
        "health of a file: pages, tables, journal chain, references, values, kept files",
        "check K7.impact",
        _declare_check,
        _check,
    ),
    Verb("backup", "make a dated, verified copy", "backup K7.impact --to /mnt/stick", _declare_backup, _backup),
    Verb(
        "restore",
        "bring a copy back; what it replaces is kept",
        "restore K7-backups/K7-2020-12-31T235908Z.impact K7.impact",
        _declare_restore,
        _restore,
    ),
    Verb(
        "journal",
        "who changed what, when, before and after, and why",
        "journal K7.impact --since 2020-12-01",
        _declare_journal,
        _journal,
    ),
)
