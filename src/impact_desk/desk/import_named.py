"""Takes rows that are one of their kind: they have a code, or one of them stands for a year and currency.

Such rows may refer to others of their own sheet, earlier or later ones. A row whose code the project holds
is there already, or it is refused: an import changes nothing.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ..domain.checks import row_refusal
from ..domain.exact import shorten
from ..domain.fields import Field, Record
from ..domain.numbering import numbered
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME
from ..reading.understood import SheetReading
from .import_ground import Ground, folded, getter, identity_of, means_the_same
from .import_refusals import Circle, CodeTwice, OtherValues
from .import_rows import HeldRows, NewId, Taken, last_ordinal, resolve, shown


@dataclass(slots=True, eq=False)
class _Candidate:
    """A row with a code (or another identity), while the rows that it refers to are not settled."""

    reading: SheetReading
    number: int
    values: dict[str, Any]
    key: tuple[Any, ...] | None
    id: UUID
    references: dict[str, str | None]
    twin: Record | None = None
    is_held: bool = False


class NamedRows:
    """Rows that are one of their kind. Such rows may also refer to others of their own sheet."""

    def __init__(self, taken: Taken, ground: Ground, new_id: NewId) -> None:
        self._taken, self._ground, self._new_id = taken, ground, new_id
        self._sheet = taken.sheet
        self._identity = identity_of(self._sheet)
        self._own = [one for one in self._sheet.fields if one.points_to == self._sheet.name]
        self._held = {self._key_of(getter(self._identity)(record)): record for record in ground.held(self._sheet)}
        self._ordinal = last_ordinal(ground.held(self._sheet))
        self._first: dict[tuple[Any, ...], _Candidate] = {}
        self._alive: list[_Candidate] = []

    def take(self, readings: Sequence[SheetReading]) -> None:
        """Take the rows of all readings together: a later row may be what an earlier one refers to."""
        for reading in readings:
            self._alive += self._candidates(reading)
        self._skip_unnamed()
        self._alive = [one for one in self._alive if self._is_first(one)]
        while self._drop_lost() or self._drop_circle():
            pass
        self._settle()

    def _key_of(self, values: tuple[Any, ...]) -> tuple[Any, ...] | None:
        # The facility is the only one of its kind whatever its code; a row without a code has no name yet.
        if self._sheet.single:
            return ()
        return None if None in values else tuple(map(folded, values))

    def _candidates(self, reading: SheetReading) -> list[_Candidate]:
        resolved = resolve(reading, self._ground)
        names = list(resolved.columns)
        found = []
        for position, row in enumerate(zip(*resolved.columns.values(), strict=True)):
            values = dict(zip(names, row, strict=True))
            if position in resolved.lost:
                self._taken.refuse(reading, reading.numbers[position], *resolved.lost[position])
                self._lose(reading, values)
                continue
            key = self._key_of(tuple(values[name] for name in self._identity))
            references = {one.name: values[one.name] for one in self._own}
            found.append(_Candidate(reading, reading.numbers[position], values, key, self._new_id(), references))
        return found

    def _skip_unnamed(self) -> None:
        """Rows without a code are skipped like plain rows: by their values, as often as the project held them."""
        held = HeldRows(self._ground.held(self._sheet))
        for reading in {id(one.reading): one.reading for one in self._alive if one.key is None}.values():
            mine = [one for one in self._alive if one.key is None and one.reading is reading]
            names = [one.name for one in reading.present if one.name not in (*self._identity, *self._own_names())]
            keys = [tuple(one.values[name] for name in names) for one in mine]
            ids = held.among(names, keys)
            for one, key in zip(mine, keys, strict=True):
                if ids.get(key):
                    held.meet(ids[key].pop())
                    one.is_held = True
        for one in (one for one in self._alive if one.is_held):
            self._taken.skipped += 1
            self._taken.seen.append((one.number, tuple(one.values.values())))
        self._alive = [one for one in self._alive if not one.is_held]

    def _own_names(self) -> list[str]:
        return [one.name for one in self._own]

    def _is_first(self, one: _Candidate) -> bool:
        """Is it the first with its code? An equal row in another file of the same import adds nothing to it."""
        if one.key is None:
            return True
        one.twin = self._held.get(one.key)
        if one.twin is not None:
            one.id = one.twin.id
        first = self._first.setdefault(one.key, one)
        if first is one:
            return True
        elsewhere = first.reading.table.origin != one.reading.table.origin
        if elsewhere and not _differing(one, first.values):
            self._taken.skipped += 1
            return False
        place = f"row {first.number}"
        if first.reading.table.file != one.reading.table.file:
            place = f"{first.reading.table.file} {place}"
        column = "" if self._sheet.single else self._identity[0]
        self._taken.refuse(one.reading, one.number, column, self._name(one), CodeTwice(self._name(one), place))
        if elsewhere:
            self._lose(one.reading, one.values, _differing(one, first.values))
        return False

    def _lose(self, reading: SheetReading, values: Mapping[str, Any], differing: Sequence[Field] = ()) -> None:
        """Let rows of the same file that refer to this one be refused too, unless they would still mean the same."""
        code = values[self._sheet.code] if self._sheet.code else None
        if code and not (differing and means_the_same(self._sheet, differing)):
            self._ground.lose(self._sheet.name, code, reading.table.origin)

    def _drop_lost(self) -> bool:
        """Refuse rows that cannot be; their codes are lost to others, so look again."""
        known: dict[Hashable, UUID] = {one.key: one.id for one in self._alive if one.key} if self._own else {}
        verdicts = [(one, self._verdict(one, known)) for one in self._alive]
        self._alive = [one for one, verdict in verdicts if verdict is None]
        for one, verdict in verdicts:
            if verdict is not None:
                self._taken.refuse(one.reading, one.number, *verdict)
                self._lose(one.reading, one.values, self._unlike_twin(one))
        return len(self._alive) < len(verdicts)

    def _verdict(self, one: _Candidate, known: Mapping[Hashable, UUID]) -> tuple[str, str, Refusal] | None:
        for reference in self._own:
            code = one.references[reference.name]
            if code is not None:
                origin = one.reading.table.origin
                lost = self._ground.is_lost(self._sheet.name, code, origin)
                meant = (None if lost else known.get((folded(code),))) or self._ground.find(reference, code, origin)
                if isinstance(meant, Refusal):
                    return reference.name, code, meant
                one.values[reference.name] = meant
        if one.twin is not None:
            return self._against_twin(one)
        record = self._record(one)
        verdict = row_refusal(record)
        return (verdict[0], shown(self._sheet, verdict[0], record), verdict[1]) if verdict else None

    def _against_twin(self, one: _Candidate) -> tuple[str, str, Refusal] | None:
        differing = self._unlike_twin(one)
        if not differing:
            return None
        return (
            differing[0].name,
            self._shown_value(differing[0], one.values[differing[0].name]),
            OtherValues(self._name(one), self._sheet.title, self._differences(one, differing)),
        )

    def _unlike_twin(self, one: _Candidate) -> list[Field]:
        twin = one.twin
        return _differing(one, {each.name: getattr(twin, each.name) for each in self._sheet.fields}) if twin else []

    def _differences(self, one: _Candidate, differing: Sequence[Field]) -> str:
        return "; ".join(
            f"{each.title.lower()} {self._shown_value(each, getattr(one.twin, each.name)) or 'nothing'}, "
            f"here {self._shown_value(each, one.values[each.name]) or 'nothing'}"
            for each in differing[:3]
        )

    def _shown_value(self, one: Field, value: Any) -> str:
        if isinstance(value, UUID):
            return self._ground.codes(BY_NAME[str(one.points_to)]).get(value, "")
        return shorten(one.show(value), 40)

    def _drop_circle(self) -> bool:
        """Refuse new rows that refer to each other in a circle."""
        by_id = {one.id: one for one in self._alive if one.twin is None} if self._own else {}
        for reference in self._own:
            circle = _circle(by_id, reference.name)
            codes = ", ".join(self._name(each) for each in circle[:5])
            for one in circle:
                self._alive.remove(one)
                value = one.references[reference.name] or ""
                self._taken.refuse(one.reading, one.number, reference.name, value, Circle(codes))
                self._lose(one.reading, one.values)
            if circle:
                return True
        return False

    def _settle(self) -> None:
        """What is alive now is taken, or skipped where the project holds it."""
        fresh = []
        for one in self._alive:
            if one.twin is None:
                fresh.append(one)
            else:
                self._taken.skipped += 1
        records = self._numbered([self._record(one) for one in fresh])
        for one, record in zip(fresh, records, strict=True):
            self._taken.accept(one.reading, one.number, record)
            if self._sheet.code:
                code = getattr(record, self._sheet.code)
                self._ground.add(self._sheet.name, code, record.id, one.reading.table.origin)

    def _numbered(self, records: Sequence[Record]) -> Sequence[Record]:
        """Codes for the rows that came without one, where the sheet gives them."""
        owner = next((one for one in self._sheet.fields if one.points_to), None)
        if not self._sheet.numbered or owner is None:
            return records
        parents: Mapping[UUID, str] = self._ground.codes(BY_NAME[str(owner.points_to)])
        return numbered(self._sheet, records, parents, set(self._ground.codes(self._sheet).values()))

    def _record(self, one: _Candidate) -> Record:
        return self._sheet.record(id=one.id, ordinal=self._ordinal + one.number, **one.values)

    def _name(self, one: _Candidate) -> str:
        if self._sheet.single:
            return str(one.values[self._identity[0]])
        return " ".join(self._sheet.field(name).show(one.values[name]) for name in self._identity)


def _differing(one: _Candidate, other: Mapping[str, Any]) -> list[Field]:
    """The fields that the file has a column for and that differ."""
    return [each for each in one.reading.present if one.values[each.name] != other[each.name]]


def _circle(by_id: Mapping[UUID, _Candidate], name: str) -> list[_Candidate]:
    """Rows that lead back to themselves when the reference `name` is followed; none when there is no circle."""
    done: set[UUID] = set()
    for start in by_id:
        path: dict[UUID, _Candidate] = {}
        one: UUID | None = start
        while one is not None and one in by_id and one not in done and one not in path:
            path[one] = by_id[one]
            one = by_id[one].values[name]
        if one is not None and one in path:
            return list(path.values())[list(path).index(one) :]
        done.update(path)
    return []
