"""Which records a grid shows and in which order: sorting by values, filtering by words; no widget.

Rows do not jump while somebody types: an order once made is kept until it is asked for anew; only records that
vanish leave it and new ones join at the end. Filtering goes on in slices, so that no keystroke waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ..domain.fields import Record
from ..domain.filtering import folded

SLICE = 0.012
"""Seconds that one slice of filtering takes."""


@dataclass(frozen=True, slots=True)
class Keep:
    """Which records are shown beside all filters of columns: those whose fields pass every test, and that are among `ids`."""

    tests: tuple[tuple[str, Callable[[Any], bool]], ...] = ()
    ids: frozenset[UUID] | None = None

    def __call__(self, record: Record) -> bool:
        """Is this record shown?"""
        is_among = self.ids is None or record.id in self.ids
        return is_among and all(test(getattr(record, name)) for name, test in self.tests)


class Arrangement:
    """The order of a grid's records. `text_of` gives all that a row shows, for the filter.

    `picks` are by column the texts that are shown, and how the column's text of a record is found.
    """

    def __init__(self, text_of: Callable[[Record], str]) -> None:
        self._text_of = text_of
        self._texts: dict[UUID, str] = {}
        self.words: tuple[str, ...] = ()
        self.key: Callable[[Record], Any] | None = None
        self.descending = False
        self.keep: Keep | None = None
        self.picks: dict[str, tuple[Callable[[Record], str], frozenset[str]]] = {}

    @property
    def is_natural(self) -> bool:
        """Are all records shown in their order of entry?"""
        return not self.is_filtered and self.key is None

    @property
    def is_filtered(self) -> bool:
        """Does anything hide records?"""
        return bool(self.words or self.keep or self.picks)

    def forget(self, record: UUID) -> None:
        """The record changed: its text for the filter is no longer known."""
        self._texts.pop(record, None)

    def forget_all(self) -> None:
        """What all rows show changed, such as with the language."""
        self._texts.clear()

    def made(self, records: Sequence[Record]) -> list[UUID]:
        """The ids of `records`, filtered and sorted, at once."""
        return next(found for found in self.slices(records) if found is not None)

    def slices(self, records: Sequence[Record]) -> Iterator[list[UUID] | None]:
        """The same in slices of time, with nothing to show after each but the last."""
        kept: list[Record] = []
        until = time.monotonic() + SLICE
        for number, one in enumerate(records):
            if self.fits(one):
                kept.append(one)
            if number % 64 == 63 and time.monotonic() > until:
                yield None
                until = time.monotonic() + SLICE
        yield [one.id for one in self._sorted(kept)]

    def continued(self, shown: Sequence[UUID], records: Sequence[Record], touched: Container[UUID]) -> list[UUID]:
        """What was `shown` without what vanished; of the `touched` records those that are new join at the end."""
        if self.is_natural:
            return [one.id for one in records]
        present = {one.id for one in records}
        stays = [one for one in shown if one in present]
        seen = set(stays)
        return stays + [one.id for one in records if one.id in touched and one.id not in seen and self.fits(one)]

    def fits(self, record: Record) -> bool:
        """Does no filter hide this record?"""
        if self.keep and not self.keep(record):
            return False
        if not all(text_of(record) in picked for text_of, picked in self.picks.values()):
            return False
        if not self.words:
            return True
        text = self._texts.get(record.id)
        if text is None:
            text = self._texts[record.id] = folded(self._text_of(record))
        return all(word in text for word in self.words)

    def _sorted(self, kept: list[Record]) -> list[Record]:
        if self.key is None:
            return kept
        key = self.key
        filled = [(value, one) for one in kept if (value := key(one)) is not None]
        empty = [one for one in kept if key(one) is None]
        ordered = sorted(filled, key=lambda pair: pair[0], reverse=self.descending)
        return [one for _, one in ordered] + empty


@dataclass(frozen=True, slots=True)
class RowDiff:
    """From row `start`, `removed` rows go and `added` rows come."""

    start: int
    removed: int
    added: int


def differences(before: Sequence[UUID], after: Sequence[UUID]) -> RowDiff:
    """What has to change in `before` to get `after`, told from both ends."""
    shorter = min(len(before), len(after))
    start = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    room = shorter - start
    end = next((at for at in range(room) if before[-1 - at] != after[-1 - at]), room)
    return RowDiff(start, len(before) - start - end, len(after) - start - end)
