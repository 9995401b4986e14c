"""The different values that a column of a long sheet has or may have: what a filter looks through instead of the rows."""

from __future__ import annotations

import time
from collections.abc import Iterable

from ..domain.fields import Field, Record
from ..domain.kinds import Choice, Choices, Personal
from ..store.long_table import Among, Condition, Says, Stored
from .ledger import BREATH, Ledger, Pause

__all__ = ["FIGURES", "Among", "ColumnValues", "Condition", "Says", "Stored"]

VARIED = 20_000
"""A column of texts with more different values than this is looked through row by row."""
FIGURES = frozenset(("date", "hours", "amount", "number", "share", "count", "clock", "numbers"))
"""Kinds that never show a letter."""


class ColumnValues:
    """Stored values by field, each read once and kept up to date by the rows that change; some may be used no more."""

    def __init__(self, ledger: Ledger) -> None:
        """Know the values of the rows of `ledger`."""
        self._ledger = ledger
        self._known: dict[str, dict[Stored, None] | None] = {}
        self._plain: dict[str, bool] = {}

    def of(self, field: Field, pause: Pause) -> tuple[Stored, ...] | None:
        """Every value that a row may have in a field; nothing where these are too many. For any thread."""
        known = self._foreseen(field)
        if known is not None:
            return (None, *known)
        self.read_all([field], pause)
        found = self._known[field.name]
        return tuple(found) if found is not None else None

    def at_hand(self, field: Field) -> tuple[Stored, ...] | None:
        """The same, as far as it is known without reading rows."""
        known = self._foreseen(field)
        if known is not None:
            return (None, *known)
        found = self._known.get(field.name)
        return tuple(found) if found is not None else None

    def is_plain(self, field: Field, pause: Pause) -> bool:
        """Does the column hold nothing but ASCII?"""
        if field.name not in self._plain:
            table, plain = self._ledger.table, True
            for span in self._ledger.spans():
                pause()
                plain = plain and not table.has_more_than_ascii(field.name, span)
            self._plain[field.name] = plain
        return self._plain[field.name]

    def heed(self, record: Record) -> None:
        """A row was added or changed."""
        for name, known in self._known.items():
            stored = self._ledger.table.stored(name, record)
            if known is not None:
                known[stored] = None
        for name in self._plain:
            text = getattr(record, name)
            self._plain[name] = self._plain[name] and (text is None or str(text).isascii())

    def _foreseen(self, field: Field) -> Iterable[Stored] | None:
        desk, kind = self._ledger.desk, field.kind
        if field.points_to:
            return [str(one.id) for one in desk.records(field.points_to)]
        if isinstance(kind, Personal):
            return [digest for digest, _ in self._ledger.table.stored_texts()]
        if isinstance(kind, Choice) and not isinstance(kind, Choices):
            return [kind.keep(one) for one in kind.options]
        return (0, 1) if kind.word == "yes_no" else None

    def is_known(self, field: Field) -> bool:
        """Need no row be read for the values of a field?"""
        return field.name in self._known or self._foreseen(field) is not None

    def read_all(self, fields: Iterable[Field], pause: Pause) -> None:
        """Read the values of several fields in one go through the sheet; for any thread."""
        wanted = {one.name: one for one in fields if not self.is_known(one)}
        found: dict[str, dict[Stored, None] | None] = {name: {} for name in wanted}
        for first, last in self._ledger.spans() if wanted else ():
            pause()
            time.sleep(BREATH)
            for name, field in wanted.items():
                known = found[name]
                if known is not None:
                    known |= dict.fromkeys(self._ledger.table.distinct(name, (first, last)))
                    if len(known) > VARIED and field.kind.word not in FIGURES:
                        found[name] = None
        self._known |= found
