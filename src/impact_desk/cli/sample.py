"""The demonstration: the whole job, made in an empty folder."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .manners import DONE, NO, Console, table
from .verb import Verb

if TYPE_CHECKING:
    from ..desk.demo import DemoResult


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder")


def _demo(arguments: Namespace, console: Console) -> int:
    from ..desk.demo import run_demo

    made = run_demo(arguments.folder, console.progress)
    console.answer(_document(made), _lines(made))
    return DONE if made.outcome.clean and all(one.valid for one in made.verdicts) else NO


def _document(made: DemoResult) -> dict[str, Any]:
    return {
        "folder": str(made.folder),
        "root": str(made.root),
        "passphrase_file": str(made.passphrase),
        "projects": [str(one) for one in made.projects],
        "summaries": [str(one) for one in made.summaries],
        "group": str(made.group),
        "report": str(made.report),
        "consolidation": made.outcome.as_json(),
        "verdicts": [one.as_json() for one in made.verdicts],
        "contributions_total_usd": made.total,
        "volunteers": made.volunteers,
    }


def _lines(made: DemoResult) -> Iterator[str]:
    yield f"Everything lies in {made.folder}:"
    yield ""
    rows = [
        *(("project of a site", one.name) for one in made.projects),
        *(("its signed summary", one.name) for one in made.summaries),
        ("group file", made.group.name),
        ("signed group report", made.report.name),
        ("authority to trust", str(made.root.relative_to(made.folder))),
        ("passphrase of all keys", made.passphrase.name),
    ]
    yield from table(("what", "where"), rows)
    yield ""
    yield from (f"{Path(one.file).name}: {one.verdict}" for one in made.verdicts)
    yield f"The group contributed US$ {made.total}; {made.volunteers} distinct people volunteered."


VERBS = (
    Verb(
        "demo",
        "make a complete sample: projects, signed summaries, a group file and its report",
        "demo build/demo",
        _declare,
        _demo,
    ),
)
