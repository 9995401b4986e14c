"""The sealed project for auditors."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .manners import DONE, Console, passphrase
from .verb import Verb, file_argument, passphrase_argument

if TYPE_CHECKING:
    from ..desk.sealing import SealedProject


def _declare_seal(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--key", type=Path, required=True, metavar="KEY.p12", help="the key file of whoever signs")
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.asice", help="the sealed project")
    parser.add_argument("--with-names", action="store_true", help="leave volunteers' names and departments in")
    passphrase_argument(parser)


def _seal(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..desk.sealing import seal_project

    desk = open_project(arguments.file, read_only=True)
    try:
        secret = passphrase(arguments.passphrase_file, asked="Passphrase of your key")
        made = seal_project(
            desk, arguments.key, secret, arguments.out, with_names=arguments.with_names, progress=console.progress
        )
    finally:
        desk.close()
    console.answer(made.as_json(), _lines(made))
    return DONE


def _lines(made: SealedProject) -> Iterator[str]:
    names = "with volunteers' names" if made.with_names else "without volunteers' names"
    yield f"{made.path}: the project, {names}, {len(made.parts)} parts, signed by {made.signer}."
    yield f"  journal: {made.head[0]} entries, head {made.head[1]}"
    yield f"  SHA-256: {made.sha256}"
    yield from (f"  To be looked at: {one.sentence}" for one in made.problems)


VERBS = (
    Verb(
        "seal",
        "make the sealed project for auditors: project, evidence and signed summaries in one signed container",
        "seal K7.impact --key wang.p12 --out K7-2020.asice",
        _declare_seal,
        _seal,
    ),
)
