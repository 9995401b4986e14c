"""Figures of a period, how one came about, and SROI evaluations."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Any

from ..desk.opening import open_project
from ..domain.explain import explain
from ..domain.figure import Figures
from ..domain.figures import facility_document
from .manners import DONE, Console, table
from .verb import Verb, file_argument, period


def _declare_figures(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--period", type=period, required=True, help="2020, 2020-H1 or 2020-H2")


def _figures(arguments: Namespace, console: Console) -> int:
    desk = open_project(arguments.file, read_only=True)
    try:
        found = desk.figures(arguments.period)
        document = facility_document(desk.project(), arguments.period)
    finally:
        desk.close()
    console.answer(document, figure_lines(found))
    return DONE


def figure_lines(found: Figures) -> Iterator[str]:
    """Every figure of a period as an aligned table for people."""
    yield f"{found.of}, {found.period}, money in {found.currency}"
    yield ""
    yield from table(("figure", "value"), ((key, one.shown) for key, one in found.items()), right=(1,))


def _declare_explain(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("figure", metavar="FIGURE", help="such as contributions.total or okr.K7-O1")
    parser.add_argument("--period", type=period, required=True, help="2020, 2020-H1 or 2020-H2")


def _explain(arguments: Namespace, console: Console) -> int:
    desk = open_project(arguments.file, read_only=True)
    try:
        found = explain(desk.figures(arguments.period), arguments.figure)
        rows = [_row(desk, sheet, identity) for sheet, identity in found.rows]
    finally:
        desk.close()
    lines = [found.sentence, "", *("  " * depth + text for depth, text in found.lines())]
    console.answer({**found.as_tree(), "rows": rows}, [*lines, "", f"Rests on {len(rows)} rows."])
    return DONE


def _row(desk: Any, sheet: str, identity: Any) -> dict[str, Any]:
    record = desk.record(sheet, identity)
    shown = {one.name: desk.show(sheet, one.name, getattr(record, one.name)) for one in desk.sheet(sheet).fields}
    return {"sheet": sheet, "id": str(identity), **{name: text for name, text in shown.items() if text}}


VERBS: tuple[Verb, ...] = (
    Verb("figures", "every figure of a period", "figures K7.impact --period 2020", _declare_figures, _figures),
    Verb(
        "explain",
        "how a figure came about: formula, operands, rows",
        "explain K7.impact contributions.total --period 2020",
        _declare_explain,
        _explain,
    ),
)
