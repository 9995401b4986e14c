"""What every field of every sheet means, what may be typed into it, and which figures use it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Any

from ..domain.fields import Field
from ..domain.kinds import fold
from ..domain.meanings import accepted, meaning_of
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME, Sheet
from .manners import DONE, Console
from .verb import Verb


class NoSuchSheet(Refusal):
    """A sheet that neither a project nor a group file has."""

    def __init__(self, name: str) -> None:
        super().__init__("There is no sheet “{name}”. Name one of: {sheets}.", name=name, sheets=", ".join(BY_NAME))


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "sheet", nargs="?", metavar="SHEET", help="one sheet, such as volunteer_log; all where left out"
    )


def _fields(arguments: Namespace, console: Console) -> int:
    chosen = [_sheet(arguments.sheet)] if arguments.sheet else list(BY_NAME.values())
    document = {"sheets": [_about(sheet) for sheet in chosen]}
    console.answer(document, _lines(document))
    return DONE


def _sheet(name: str) -> Sheet:
    for sheet in BY_NAME.values():
        if fold(name) in (fold(sheet.name), fold(sheet.title), fold(sheet.zh_title)):
            return sheet
    raise NoSuchSheet(name)


def _about(sheet: Sheet) -> dict[str, Any]:
    return {
        "sheet": sheet.name,
        "title": sheet.title,
        "chinese": sheet.zh_title,
        "fields": [about_field(sheet, field) for field in sheet.fields],
    }


def about_field(sheet: Sheet, field: Field) -> dict[str, Any]:
    """Everything that is told of a field, in English."""
    meaning = meaning_of(sheet.name, field.name)
    return {
        "field": field.name,
        "title": field.title,
        "chinese": list(field.zh_titles),
        "kind": field.kind.word,
        "required": field.required,
        "unit": field.unit,
        "meaning": meaning.text,
        "accepted": [one.sentence for one in accepted(field)],
        "words": dict(meaning.words),
        "example": meaning.example,
        "books": list(meaning.use.books) if meaning.use else [],
        "use": meaning.use.sentence if meaning.use else "",
    }


def _lines(document: dict[str, Any]) -> Iterator[str]:
    for sheet in document["sheets"]:
        yield f"{sheet['sheet']}  {sheet['title']}  {sheet['chinese']}"
        for one in sheet["fields"]:
            yield from _field_lines(one)
        yield ""


def _field_lines(one: dict[str, Any]) -> Iterator[str]:
    yield ""
    unit = f" ({one['unit']})" if one["unit"] else ""
    yield f"  {one['field']}{'*' if one['required'] else ''}  {one['title']}{unit}  {' / '.join(one['chinese'])}".rstrip()
    yield f"    {one['meaning']}"
    yield f"    {one['kind']}: {' '.join(one['accepted'])}"
    yield from (f"      {word}: {means}" for word, means in one["words"].items())
    yield f"    Example: {one['example']}"
    if one["use"]:
        yield f"    Used in {', '.join(one['books']) or 'figures'}: {one['use']}"


VERBS = (
    Verb(
        "fields",
        "what every field means, what may be typed into it, an example, and which figures use it",
        "fields volunteer_log",
        _declare,
        _fields,
    ),
)
