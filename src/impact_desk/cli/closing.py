"""Signed periods: which of their figures have moved since, and opening one again."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .manners import DONE, Console, table
from .verb import Verb, file_argument, period, period_argument

if TYPE_CHECKING:
    from ..desk.movements import Movement


def reason_argument(parser: ArgumentParser, about: str) -> None:
    """Add `--reason`."""
    parser.add_argument("--reason", default="", metavar="WHY", help=about)


def _declare_moved(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--period", type=period, metavar="P", help="only this period; else every one that was signed")


def _moved(arguments: Namespace, console: Console) -> int:
    from ..desk.movements import Movements
    from ..desk.opening import open_project

    desk = open_project(arguments.file, read_only=True)
    try:
        found = [
            one
            for one in Movements(desk).all(desk.project())
            if arguments.period is None or one.closing.period == arguments.period
        ]
    finally:
        desk.close()
    document = {"file": str(arguments.file), "periods": [one.as_json() for one in found]}
    console.answer(document, _lines(found))
    return DONE


def _lines(found: list[Movement]) -> Iterator[str]:
    if not found:
        yield "Nothing was signed."
    for one in found:
        closing = one.closing
        state = "closed" if closing.is_closed else f"reopened because {closing.reopened}"
        yield f"{closing.period}: summary {closing.sequence}, {state}"
        if one.unread:
            yield "  Its signed file is not at hand, so nothing can be said of its figures."
            continue
        yield f"  {one.count} of {one.signed} signed figures have moved."
        rows = [(each.figure, each.signed, each.now, "; ".join(each.why)) for each in one.moved]
        if rows:
            yield from (f"  {line}" for line in table(("figure", "signed", "now", "why"), rows, right=(1, 2)))


def _declare_reopen(parser: ArgumentParser) -> None:
    file_argument(parser)
    period_argument(parser)
    parser.add_argument("--reason", required=True, metavar="WHY", help="why it is opened again; the amendment says it")


def _reopen(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project

    desk = open_project(arguments.file)
    try:
        desk.reopen(arguments.period, arguments.reason)
        closing = next(one for one in desk.closings() if one.period == arguments.period)
    finally:
        desk.close()
    document = {"period": str(closing.period), "document": closing.document, "reason": closing.reopened}
    console.answer(document, f"{closing.period} is open again; its next summary amends number {closing.sequence}.")
    return DONE


VERBS = (
    Verb(
        "moved",
        "which signed figures are no longer what the records lead to, and why",
        "moved K7.impact --period 2020",
        _declare_moved,
        _moved,
    ),
    Verb(
        "reopen",
        "open a signed period again, so that it may be corrected and signed anew",
        'reopen K7.impact --period 2020 --reason "A voucher was found"',
        _declare_reopen,
        _reopen,
    ),
)
