"""Figures of a period, and how one came about."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from .manners import DONE, Console, table
from .verb import Verb, file_argument, period_argument

if TYPE_CHECKING:
    from ..desk.following import Origin
    from ..domain.figure import Figures
    from ..domain.records import Evidence

MOST_ROWS = 20
"""So many rows behind a figure are shown to people; JSON has them all."""
ORIGIN, ENTERED = "origin", "entered_by"
UNSAID = ("sheet", "id", ORIGIN, ENTERED)


def _declare_figures(parser: ArgumentParser) -> None:
    file_argument(parser)
    period_argument(parser)


def _figures(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..domain.figures import facility_document

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
    period_argument(parser)


def _explain(arguments: Namespace, console: Console) -> int:
    from ..desk.evidence import evidence_by_row
    from ..desk.following import grounded, origins
    from ..desk.opening import open_project
    from ..domain.explain import explain

    desk = open_project(arguments.file, read_only=True)
    try:
        found = explain(desk.figures_about(arguments.period, arguments.figure), arguments.figure)
        behind = grounded(desk, found.rows)
        known = origins(desk, behind)
        proofs = evidence_by_row(desk)
        rows = [_row(desk, *one, proofs.get(one, ())) | _origin(known.get(one)) for one in behind]
    finally:
        desk.close()
    walk = ["  " * depth + text for depth, text in found.lines()]
    console.answer({**found.as_tree(), "rows": rows}, [found.sentence, "", *walk, "", *_row_lines(rows)])
    return DONE


def _row(desk: Any, sheet: str, identity: Any, proofs: Sequence[Evidence]) -> dict[str, Any]:
    from ..domain.sheets import BY_NAME

    record = desk.record(sheet, identity)
    shown = {one.name: desk.show(sheet, one.name, getattr(record, one.name)) for one in BY_NAME[sheet].fields}
    proof = [f"{one.evidence_code} {one.file_name}" for one in proofs]
    told = {"sheet": sheet, "id": str(identity), **{name: text for name, text in shown.items() if text}}
    return {**told, **({"evidence": proof} if proof else {})}


def _origin(known: Origin | None) -> dict[str, Any]:
    return {ORIGIN: known.as_json(), ENTERED: known.sentence} if known else {}


def _row_lines(rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    yield f"It rests on {len(rows)} {'row' if len(rows) == 1 else 'rows'}{':' if rows else '.'}"
    for sheet in dict.fromkeys(row["sheet"] for row in rows[:MOST_ROWS]):
        mine = [row for row in rows[:MOST_ROWS] if row["sheet"] == sheet]
        every = dict.fromkeys(name for row in mine for name in row)
        # Who entered a row stands last, after all that the rows say.
        names = [*(name for name in every if name not in UNSAID), *(name for name in every if name == ENTERED)]
        yield ""
        yield sheet
        yield from table(names, ([_cell(row.get(name)) for name in names] for row in mine))
    if len(rows) > MOST_ROWS:
        yield ""
        yield f"… and {len(rows) - MOST_ROWS} more; --json gives them all."


def _cell(value: Any) -> Any:
    return ", ".join(value) if isinstance(value, list) else value


VERBS: tuple[Verb, ...] = (
    Verb("figures", "every figure of a period", "figures K7.impact --period 2020", _declare_figures, _figures),
    Verb(
        "explain",
        "how a figure came about: formula, operands, rows, and who entered each when",
        "explain K7.impact contributions.total --period 2020",
        _declare_explain,
        _explain,
    ),
)
