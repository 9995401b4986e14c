"""What leaves a site beside its summaries: the sealed project, a locked copy; and forgetting a person."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .manners import DONE, NO, Console, passphrase
from .verb import Verb, file_argument, passphrase_argument

if TYPE_CHECKING:
    from ..desk.inspection import Inspection
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


def _declare_lock(parser: ArgumentParser) -> None:
    file_argument(parser)
    file_argument(parser, "out", "the locked copy, such as K7.impact.locked")
    passphrase_argument(parser)


def _lock(arguments: Namespace, console: Console) -> int:
    from ..desk.locking import lock_project
    from ..desk.opening import open_project

    desk = open_project(arguments.file, read_only=True)
    try:
        lock_project(desk, passphrase(arguments.passphrase_file, asked="A new passphrase"), arguments.out)
    finally:
        desk.close()
    console.answer({"file": str(arguments.file), "locked": str(arguments.out)}, f"{arguments.out}: locked.")
    return DONE


def _declare_unlock(parser: ArgumentParser) -> None:
    file_argument(parser, "locked", "the locked copy")
    file_argument(parser, "out", "the project file (.impact) to be made of it")
    passphrase_argument(parser)


def _unlock(arguments: Namespace, console: Console) -> int:
    from ..desk.locking import unlock_project

    unlock_project(arguments.locked, passphrase(arguments.passphrase_file, asked="Passphrase"), arguments.out)
    console.answer({"locked": str(arguments.locked), "file": str(arguments.out)}, f"{arguments.out}: unlocked.")
    return DONE


def _declare_forget(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("number", metavar="NUMBER", help="the volunteer number; the name of somebody without one")
    parser.add_argument("--because", default="", metavar="WHY", help="what the journal notes as the reason")


def _forget(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..desk.privacy import forget

    desk = open_project(arguments.file)
    try:
        done = forget(desk, arguments.number, reason=arguments.because)
    finally:
        desk.close()
    left = [one.sentence for one in done.left]
    document = {"file": str(arguments.file), "texts": done.texts, "drafts": done.drafts, "left": left}
    lines = [f"{arguments.file}: {done.texts} personal texts are forgotten for good.", *left]
    console.answer(document, [*lines, "Backups, exports and seals with names made earlier still hold them."])
    return DONE


def _declare_inspect(parser: ArgumentParser) -> None:
    file_argument(parser, about="a project (.impact) or sealed project (.asice) that somebody else sent")
    parser.add_argument("--trust", type=Path, action="append", metavar="ROOT.pem", help="the authority to trust")


def _inspect(arguments: Namespace, console: Console) -> int:
    from ..desk.inspection import inspect_file

    found = inspect_file(arguments.file, arguments.trust or [])
    console.answer(found.as_json(), _inspected(found))
    return DONE if found.sound else NO


def _inspected(found: Inspection) -> Iterator[str]:
    holds = f"{found.entries} journal entries, {sum(found.rows.values())} rows"
    stranger = found.verdict is not None and found.verdict.verdict == "untrusted"
    health = "sound" if found.sound else "intact, but its signer is not trusted" if stranger else "NOT sound"
    yield f"{found.file} is {health}: {holds}; SHA-256 {found.sha256}."
    yield from (f"  {sentence}" for sentence in found.sentences)


VERBS = (
    Verb(
        "seal",
        "make the sealed project for auditors: project, evidence and signed summaries in one signed container",
        "seal K7.impact --key wang.p12 --out K7-2020.asice",
        _declare_seal,
        _seal,
    ),
    Verb(
        "lock",
        "write a copy of a project under a passphrase, for mail or stick",
        "lock K7.impact K7.impact.locked",
        _declare_lock,
        _lock,
    ),
    Verb(
        "unlock",
        "make a project of a locked copy",
        "unlock K7.impact.locked K7.impact",
        _declare_unlock,
        _unlock,
    ),
    Verb(
        "forget",
        "forget a volunteer's name and department for good; rows, figures and journal stay",
        'forget K7.impact 104233 --because "asked by letter"',
        _declare_forget,
        _forget,
    ),
    Verb(
        "inspect",
        "look at a project that somebody else sent: nothing in it is believed, touched or written",
        "inspect K7-2020.asice --trust root.pem",
        _declare_inspect,
        _inspect,
    ),
)
