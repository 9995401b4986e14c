"""Value maps in and out: a Value Map spreadsheet into an evaluation, and an evaluation as one with live formulas."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .closing import reason_argument
from .manners import DONE, NO, WRONG_USAGE, Console
from .verb import Verb, file_argument

if TYPE_CHECKING:
    from uuid import UUID

    from ..desk.map_assistant import MapAssistant
    from ..desk.project_desk import Desk


def _declare(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("code", metavar="CODE", help="the evaluation's code, like K7-E1")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--take", type=Path, metavar="MAP", help="take in a Value Map spreadsheet (.xlsx or .csv)")
    way.add_argument("--write", type=Path, metavar="OUT.xlsx", help="write the value map with live formulas")
    parser.add_argument(
        "--sheet", metavar="NAME", help="the sheet of the workbook that is meant, where several hold a map"
    )
    parser.add_argument(
        "--with-rate",
        action="store_true",
        help="take the discount rate over that the file names, and conventions beside it",
    )
    parser.add_argument("--dry-run", action="store_true", help="show columns and rows; the project stays as it is")
    reason_argument(parser, "why rows go into an evaluation of a signed period; refused there without one")
    parser.set_defaults(usage=parser.error)


def _value_map(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project

    if arguments.write and (arguments.with_rate or arguments.dry_run or arguments.sheet):
        arguments.usage("--with-rate, --dry-run and --sheet go with --take")
        return WRONG_USAGE
    desk = open_project(arguments.file, read_only=bool(arguments.write) or arguments.dry_run)
    try:
        evaluation = desk.parse("value_map", "evaluation_code", arguments.code)
        if arguments.write:
            return _written(desk, evaluation, arguments.write, console)
        return _taken(desk, evaluation, arguments, console)
    finally:
        desk.close()


def _written(desk: Desk, evaluation: UUID, out: Path, console: Console) -> int:
    from ..desk.value_maps import write_value_map

    write_value_map(desk, evaluation, out)
    console.answer({"out": str(out)}, f"{out}: the value map with live formulas.")
    return DONE


def _taken(desk: Desk, evaluation: UUID, arguments: Namespace, console: Console) -> int:
    from ..desk.map_assistant import MapAssistant, SeveralMaps

    assistant = MapAssistant(desk, evaluation, arguments.take, sheet=arguments.sheet or "")
    if not arguments.sheet and len(assistant.sheets) > 1:
        raise SeveralMaps(arguments.take.name, assistant.sheets)
    document = _document(assistant)
    if not arguments.dry_run:
        with desk.gate.because(arguments.reason):
            document["added"] = dict(assistant.take(with_rate=arguments.with_rate).added)
    console.answer(document, _lines(document))
    return NO if document["refused"] else DONE


def _document(assistant: MapAssistant) -> dict[str, Any]:
    found = assistant.preview()
    return {
        "sheet": assistant.place[0],
        "columns": [{"header": one.header, "meaning": one.meaning} for one in assistant.columns],
        "read": found.read,
        "outcomes": len(found.outcomes),
        "inputs": len(found.inputs),
        "refused": [
            {"row": one.row, "column": one.column, "value": one.value, "reason": str(one.refusal)}
            for one in found.refused
        ],
        "discount_rate": None if found.discount_rate is None else str(found.discount_rate),
    }


def _lines(document: Mapping[str, Any]) -> Iterator[str]:
    for one in document["columns"]:
        yield f"{one['header']}: {one['meaning'] or 'left out'}"
    yield ""
    yield f"{document['read']} rows read: {document['outcomes']} outcomes, {document['inputs']} inputs."
    for one in document["refused"]:
        yield f"Row {one['row']}, {one['column']} “{one['value']}”: {one['reason']}"
    if "added" in document:
        yield f"{sum(document['added'].values())} rows taken in."
    else:
        yield "Nothing was written: this was a dry run."


VERBS = (
    Verb(
        "value-map",
        "take in a Value Map spreadsheet, or write an evaluation as one with live formulas",
        "value-map K7.impact K7-E1 --write K7-E1.xlsx",
        _declare,
        _value_map,
    ),
)
