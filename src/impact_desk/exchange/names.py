"""Names leave no site by themselves; people may still have written one into a text. That is said before signing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields as parts_of
from functools import lru_cache, partial
from uuid import UUID

from ..domain.exact import shorten
from ..domain.fields import Field
from ..domain.kinds import Personal, Text
from ..domain.people import all_names
from ..domain.problem import Problem
from ..domain.project import Project
from ..domain.sheets import BY_NAME, Sheet
from .selection import TRAVELLING
from .tables import columns

MOST = 50
"""More such texts are not listed one by one."""
_SHORTEST = 2
_SHORTEST_WORD = 5
"""A single word in Latin letters must be so long to be taken for a name: “May” or “Lin” stands in any text."""
_WORD = re.compile(r"[\w'’.-]+", re.ASCII)


def names_in_texts(project: Project, chosen: Project, sheets: Iterable[str] = TRAVELLING) -> tuple[Problem, ...]:
    """Texts among the `chosen` rows of `sheets`, which will travel, that hold a volunteer's name known to `project`."""
    names, found = _names(project), list[Problem]()
    named = lru_cache(maxsize=None)(partial(_name_in, names))
    for sheet in (BY_NAME[name] for name in sheets):
        for record, field, text in _texts(chosen, sheet, columns(sheet)):
            name = named(text)
            if name and len(found) < MOST:
                found.append(Problem(sheet.name, record, field, _TEMPLATE, {"name": name}))
    return tuple(found)


def texts_naming(project: Project, names: Iterable[str] | None = None) -> tuple[Problem, ...]:
    """Texts anywhere in a project's file that hold one of these names, or a volunteer's name known to `project`.

    Whoever is given the whole file reads also what no summary carries: reviews, partners, events, who approved. The
    same text in many rows of a column is told once.
    """
    known = _names(project) if names is None else tuple(name for name in names if _telling(name))
    known = tuple(sorted(known, key=lambda name: (-len(name), name)))
    found, met = list[Problem](), set[tuple[str, str, str]]()
    named = lru_cache(maxsize=None)(partial(_name_in, known))
    for sheet in (BY_NAME[one.name] for one in parts_of(project)):
        texts = [one for one in sheet.fields if isinstance(one.kind, Text) and not isinstance(one.kind, Personal)]
        for record, field, text in _texts(project, sheet, texts):
            if (sheet.name, field, text) not in met and (name := named(text)) and len(found) < MOST:
                met.add((sheet.name, field, text))
                found.append(Problem(sheet.name, record, field, _TEMPLATE, {"name": name}))
    return tuple(found)


def names_in_reasons(project: Project, reasons: Iterable[str]) -> tuple[Problem, ...]:
    """Reasons that an amendment will print and that hold a volunteer's name known to `project`, each once."""
    names = _names(project)
    found = ((text, _name_in(names, text)) for text in dict.fromkeys(reasons))
    named = [
        Problem("summaries", None, "", _IN_A_REASON, {"text": shorten(text), "name": name})
        for text, name in found
        if name
    ]
    return tuple(named[:MOST])


_IN_A_REASON = "The reason “{text}” names the volunteer {name}, and the amendment will print it. Undo that step and give another reason, unless the person agrees."
_TEMPLATE = "This text names the volunteer {name}, and it will stand in the signed summary. Take the name out, unless the person agrees."


def _names(project: Project) -> tuple[str, ...]:
    names = {row.volunteer_name for row in project.volunteer_log}
    names.update(name for one in project.volunteers for name in all_names(one))
    return tuple(sorted(name for name in names if name and _telling(name)))


def _name_in(names: tuple[str, ...], text: str) -> str | None:
    return next((one for one in names if one in text and _stands_alone(one, text)), None)


def _telling(name: str) -> bool:
    return len(name) >= (_SHORTEST_WORD if _WORD.fullmatch(name) else _SHORTEST)


def _stands_alone(name: str, text: str) -> bool:
    # “Ann Lee” is not in “Joann Leeds”; Chinese names have no blanks around them.
    return not name.isascii() or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _texts(chosen: Project, sheet: Sheet, among: Iterable[Field]) -> Iterator[tuple[UUID, str, str]]:
    fields = [one.name for one in among if isinstance(one.kind, Text)]
    for record in chosen.sheet(sheet.name):
        for name in fields:
            text = getattr(record, name)
            if text:
                yield record.id, name, text
