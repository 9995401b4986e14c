"""What an import stands on: the records that the project held before, and the codes that rows may refer to."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from types import MappingProxyType
from typing import Any
from uuid import UUID

from ..domain.fields import Field, Record
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME, Sheet
from .import_refusals import RefusedCode, UnknownCode

KEYS = MappingProxyType(
    {
        "fx_rates": ("year", "currency"),
        "price_index": ("index_code", "year"),
        "group_year": ("year",),
        "deadlines": ("period",),
    }
)
"""Sheets without codes of which a row is all the same one of its kind: by which fields."""


ESSENTIAL = MappingProxyType(
    {
        "programs": frozenset(("strategy", "motive", "subject", "foundation", "sdg_targets")),
        "objectives": frozenset(("year",)),
        "key_results": frozenset(("objective_code", "measure", "unit", "source")),
        "evaluations": frozenset(("program_code", "kind", "start_year", "currency")),
        "value_map": frozenset(("evaluation_code", "stakeholder", "outcome")),
        "proxies": frozenset(("unit", "country", "currency", "price_year")),
    }
)
"""Fields that make a row what it is. Where they agree, rows that refer to it mean the same thing."""
LASTING = "programs"
"""The sheet whose rows stay the same thing from one year's workbook to the next."""
_HINTS, _COMPARED = 20, 2_000
"""So many unknown codes are compared with so many known ones to say which was meant; more would take long."""


def identity_of(sheet: Sheet) -> tuple[str, ...]:
    """The fields that name a row of `sheet`; none where rows may repeat."""
    return (sheet.code,) if sheet.code else KEYS.get(sheet.name, ())


def means_the_same(sheet: Sheet, differing: Iterable[Field]) -> bool:
    """Is a row that differs from another only in these fields still the same thing?"""
    return sheet.name in ESSENTIAL and ESSENTIAL[sheet.name].isdisjoint(field.name for field in differing)


def folded(value: Any) -> Any:
    """A code as codes are compared: without regard to case."""
    return value.casefold() if isinstance(value, str) else value


def getter(names: Sequence[str]) -> Callable[[Record], tuple[Any, ...]]:
    """A function that gives these fields of a record as a tuple."""
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda record: (only(record),)
    return attrgetter(*names) if names else lambda _record: ()


class Ground:
    """Held records by sheet, and ids by code; it grows while the sheets of an import are taken one after the other."""

    def __init__(self, held: Callable[[str], Sequence[Record]], sheets: Iterable[Sheet]) -> None:
        """Stand on what `held` gives for the name of each of `sheets`."""
        self._held = held
        self._rows: dict[str, dict[str, tuple[str, UUID]]] = {}
        self._lost: dict[tuple[str, str], set[str]] = {}
        self._hints = _HINTS
        for sheet in sheets:
            if sheet.code:
                read = getter((sheet.code, "id"))
                pairs = map(read, held(sheet.name))
                self._rows[sheet.name] = {folded(code): (code, one) for code, one in pairs if code}

    def held(self, sheet: Sheet) -> Sequence[Record]:
        """The records that the project held before this import."""
        return self._held(sheet.name)

    def codes(self, sheet: Sheet) -> dict[UUID, str]:
        """The codes of the rows of `sheet`, by id."""
        return {one: code for code, one in self._rows.get(sheet.name, {}).values()}

    def knows(self, sheet: str, code: str) -> bool:
        """Is there a row with this code?"""
        return folded(code) in self._rows.get(sheet, {})

    def add(self, sheet: str, code: str, record: UUID, origin: str = "") -> None:
        """A row with this code was taken, or found to be there as the file of `origin` says."""
        self._rows.setdefault(sheet, {})[folded(code)] = (code, record)
        self._lost.get((origin, sheet), set()).discard(folded(code))

    def lose(self, sheet: str, code: str, origin: str) -> None:
        """The row with this code in the file of `origin` was refused, and so is what refers to it in that file.

        The project may hold the same code for something else: the objective of another year, say.
        """
        self._lost.setdefault((origin, sheet), set()).add(folded(code))

    def is_lost(self, sheet: str, code: str, origin: str) -> bool:
        """Was the row with this code in the file of `origin` refused?"""
        return folded(code) in self._lost.get((origin, sheet), ())

    def find(self, field: Field, code: str, origin: str) -> UUID | Refusal:
        """The id that `code` means in `field` of a row from `origin`, or why it means none."""
        sheet = BY_NAME[str(field.points_to)]
        if self.is_lost(sheet.name, code, origin):
            return RefusedCode(code, sheet.title)
        found = self._rows.get(sheet.name, {}).get(folded(code))
        return found[1] if found else UnknownCode(code, sheet.title, self._nearest(sheet, code))

    def _nearest(self, sheet: Sheet, code: str) -> str:
        rows = self._rows.get(sheet.name, {})
        self._hints -= 1
        if self._hints < 0 or len(rows) > _COMPARED:
            return ""
        near = difflib.get_close_matches(folded(code), list(rows), n=1, cutoff=0.75)
        return rows[near[0]][0] if near else ""
