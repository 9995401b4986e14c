"""Takes the rows of one sheet: references resolved, rows that are there already skipped, codes kept unique."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from ..domain.checks import row_refusal
from ..domain.exact import shorten
from ..domain.fields import Field, Record
from ..domain.kinds import Reference
from ..domain.numbering import numbered
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME, Sheet
from ..reading.understood import SheetReading
from ..reading.watch import Watch
from .import_ground import Ground, folded, getter, identity_of
from .import_refusals import Circle, CodeTwice, OtherValues
from .import_report import Refused

NewId = Callable[[], UUID]
_STRIDE = 5_000


@dataclass(slots=True)
class Taken:
    """What became of the rows of one sheet.

    `records` are the accepted ones with the reading and row that each came from; `skipped` the values of
    rows that the project held before.
    """

    sheet: Sheet
    read: int = 0
    skipped: int = 0
    records: list[Record] = field(default_factory=list)
    places: list[tuple[SheetReading, int]] = field(default_factory=list)
    seen: list[tuple[int, Sequence[Hashable]]] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    refused_rows: int = 0

    def refuse(self, reading: SheetReading, row: int, column: str, value: str, refusal: Refusal) -> None:
        """Note one row that is refused for one reason."""
        self.refused.append(Refused(reading, row, column, value, refusal))
        self.refused_rows += 1

    def accept(self, reading: SheetReading, row: int, record: Record) -> None:
        """Note one row that is taken."""
        self.records.append(record)
        self.places.append((reading, row))


def take(sheet: Sheet, readings: Sequence[SheetReading], ground: Ground, new_id: NewId, watch: Watch) -> Taken:
    """Take the rows of `readings`, which are all of `sheet`. Raises `Stopped`."""
    taken = Taken(sheet)
    for reading in readings:
        _note_refused(taken, reading, ground)
    if identity_of(sheet) or sheet.single:
        _Named(taken, ground, new_id).take(readings)
    else:
        plain = _Plain(taken, ground, new_id, watch)
        for reading in readings:
            plain.take(reading)
    return taken


def _note_refused(taken: Taken, reading: SheetReading, ground: Ground) -> None:
    """Carry over what could not even be read; the codes of such rows are known to be lost."""
    taken.read += reading.read
    if reading.whole:
        taken.refused.append(Refused(reading, reading.header, *_parts(reading.whole)))
        taken.refused_rows += reading.read
        return
    for row in reading.refused:
        taken.refused += (Refused(reading, row.number, *_parts(problem)) for problem in row.problems)
        taken.refused_rows += 1
        place = reading.places.get(taken.sheet.code or "")
        cells = reading.table.cells[row.number - 1]
        if taken.sheet.code and place is not None and place < len(cells):
            ground.lose(taken.sheet.name, cells[place].strip())


def _parts(problem: Any) -> tuple[str, str, Refusal]:
    return problem.column, problem.value, problem.refusal


@dataclass(slots=True)
class _Resolved:
    """Columns of a reading with references as ids; positions of rows whose reference means nothing."""

    columns: dict[str, Sequence[Any]]
    lost: dict[int, tuple[str, str, Refusal]]


def _resolve(reading: SheetReading, ground: Ground) -> _Resolved:
    """References to other sheets become ids; those within the sheet wait until all its rows are known."""
    columns = {one.name: reading.column(one) for one in reading.sheet.fields}
    lost: dict[int, tuple[str, str, Refusal]] = {}
    for one in reading.sheet.fields:
        if one.points_to in (None, reading.sheet.name):
            continue
        codes = columns[one.name]
        found = {code: ground.find(one, code) for code in dict.fromkeys(codes) if code is not None}
        columns[one.name] = [None if code is None else found[code] for code in codes]
        wrong = {code for code, meant in found.items() if isinstance(meant, Refusal)}
        for position in (position for position, code in enumerate(codes) if wrong and code in wrong):
            lost.setdefault(position, (one.name, codes[position], found[codes[position]]))
    return _Resolved(columns, lost)


class _Held:
    """Held rows that were not met yet, looked up by the values of the columns that a file has."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._records = records
        self._met: set[UUID] = set()

    def among(self, names: Sequence[str], wanted: Iterable[tuple[Any, ...]]) -> dict[tuple[Any, ...], list[UUID]]:
        """Ids of the held rows for each of the `wanted` values of `names`, in their order."""
        if not self._records or not names:
            return {}
        keys, read, found = set(wanted), getter((*names, "id")), dict[tuple[Any, ...], list[UUID]]()
        for values in map(read, self._records):
            if values[:-1] in keys and values[-1] not in self._met:
                found.setdefault(values[:-1], []).append(values[-1])
        for ids in found.values():
            ids.reverse()
        return found

    def meet(self, record: UUID) -> None:
        """A row of the file is this held one; no other row can be it too."""
        self._met.add(record)


class _Plain:
    """Rows that may repeat: each is itself, unless the project held that exact row before."""

    def __init__(self, taken: Taken, ground: Ground, new_id: NewId, watch: Watch) -> None:
        self._taken, self._ground, self._new_id, self._watch = taken, ground, new_id, watch
        self._held = _Held(ground.held(taken.sheet))
        self._names = [one.name for one in taken.sheet.fields]
        self._ordinal = _last_ordinal(ground.held(taken.sheet))

    def take(self, reading: SheetReading) -> None:
        """Take the rows of one reading."""
        resolved = _resolve(reading, self._ground)
        for position, (column, value, refusal) in resolved.lost.items():
            self._taken.refuse(reading, reading.numbers[position], column, value, refusal)
        held = self._held_rows(reading, resolved)
        rows = zip(*resolved.columns.values(), strict=True)
        for position, (number, values) in enumerate(zip(reading.numbers, rows, strict=True)):
            if position % _STRIDE == 0:
                self._watch.tell("checking", position, len(reading.numbers))
            if position in held:
                self._taken.skipped += 1
                self._taken.seen.append((number, values))
            elif position not in resolved.lost:
                self._make(reading, number, values)

    def _held_rows(self, reading: SheetReading, resolved: _Resolved) -> set[int]:
        """Positions of the rows that the project held before."""
        names = [one.name for one in reading.present]
        keys = list(zip(*(resolved.columns[name] for name in names), strict=True))
        held = self._held.among(names, keys)
        found: set[int] = set()
        for position, key in enumerate(keys) if held else ():
            ids = held.get(key)
            if ids and position not in resolved.lost:
                self._held.meet(ids.pop())
                found.add(position)
        return found

    def _make(self, reading: SheetReading, number: int, values: tuple[Any, ...]) -> None:
        sheet = self._taken.sheet
        self._ordinal += 1
        named = dict(zip(self._names, values, strict=True))
        record = sheet.record(id=self._new_id(), ordinal=self._ordinal, **named)
        verdict = row_refusal(record)
        if verdict is None:
            self._taken.accept(reading, number, record)
        else:
            self._taken.refuse(reading, number, verdict[0], _shown(sheet, verdict[0], record), verdict[1])


def _last_ordinal(records: Sequence[Record]) -> int:
    return max((record.ordinal for record in records), default=0)


def _shown(sheet: Sheet, name: str, record: Record) -> str:
    one = sheet.field(name)
    return "" if isinstance(one.kind, Reference) else one.show(getattr(record, name))


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


class _Named:
    """Rows that are one of their kind. Such rows may also refer to others of their own sheet."""

    def __init__(self, taken: Taken, ground: Ground, new_id: NewId) -> None:
        self._taken, self._ground, self._new_id = taken, ground, new_id
        self._sheet = taken.sheet
        self._identity = identity_of(self._sheet)
        self._own = [one for one in self._sheet.fields if one.points_to == self._sheet.name]
        self._held = {self._key_of(getter(self._identity)(record)): record for record in ground.held(self._sheet)}
        self._ordinal = _last_ordinal(ground.held(self._sheet))
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
        resolved = _resolve(reading, self._ground)
        names = list(resolved.columns)
        found = []
        for position, row in enumerate(zip(*resolved.columns.values(), strict=True)):
            values = dict(zip(names, row, strict=True))
            if position in resolved.lost:
                self._refuse(reading, reading.numbers[position], values, *resolved.lost[position])
                continue
            key = self._key_of(tuple(values[name] for name in self._identity))
            references = {one.name: values[one.name] for one in self._own}
            found.append(_Candidate(reading, reading.numbers[position], values, key, self._new_id(), references))
        return found

    def _skip_unnamed(self) -> None:
        """Rows without a code are skipped like plain rows: by their values, as often as the project held them."""
        held = _Held(self._ground.held(self._sheet))
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
        if first.reading.table.origin != one.reading.table.origin and not _differing(one, first.values):
            self._taken.skipped += 1
            return False
        place = f"row {first.number}"
        if first.reading.table.file != one.reading.table.file:
            place = f"{first.reading.table.file} {place}"
        column = "" if self._sheet.single else self._identity[0]
        self._taken.refuse(one.reading, one.number, column, self._name(one), CodeTwice(self._name(one), place))
        return False

    def _drop_lost(self) -> bool:
        """Refuse rows that cannot be; their codes are lost to others, so look again."""
        known = {one.key: one.id for one in self._alive if one.key} if self._own else {}
        verdicts = [(one, self._verdict(one, known)) for one in self._alive]
        self._alive = [one for one, verdict in verdicts if verdict is None]
        for one, verdict in verdicts:
            if verdict is not None:
                self._refuse(one.reading, one.number, one.values, *verdict)
        return len(self._alive) < len(verdicts)

    def _verdict(self, one: _Candidate, known: Mapping[Hashable, UUID]) -> tuple[str, str, Refusal] | None:
        for reference in self._own:
            code = one.references[reference.name]
            if code is not None:
                meant = known.get((folded(code),)) or self._ground.find(reference, code)
                if isinstance(meant, Refusal):
                    return reference.name, code, meant
                one.values[reference.name] = meant
        if one.twin is not None:
            return self._against_twin(one)
        record = self._record(one)
        verdict = row_refusal(record)
        return (verdict[0], _shown(self._sheet, verdict[0], record), verdict[1]) if verdict else None

    def _against_twin(self, one: _Candidate) -> tuple[str, str, Refusal] | None:
        twin = one.twin
        differing = _differing(one, {field.name: getattr(twin, field.name) for field in self._sheet.fields})
        if not differing:
            return None
        return (
            differing[0].name,
            self._shown_value(differing[0], one.values[differing[0].name]),
            OtherValues(self._name(one), self._sheet.title, self._differences(one, differing)),
        )

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
                self._refuse(one.reading, one.number, one.values, reference.name, value, Circle(codes))
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
                self._ground.add(self._sheet.name, getattr(record, self._sheet.code), record.id)

    def _numbered(self, records: Sequence[Record]) -> Sequence[Record]:
        """Codes for the rows that came without one, where the sheet gives them."""
        owner = next((one for one in self._sheet.fields if one.points_to), None)
        if not self._sheet.numbered or owner is None:
            return records
        parents: Mapping[UUID, str] = self._ground.codes(BY_NAME[str(owner.points_to)])
        return numbered(self._sheet, records, parents, set(self._ground.codes(self._sheet).values()))

    def _record(self, one: _Candidate) -> Record:
        return self._sheet.record(id=one.id, ordinal=self._ordinal + one.number, **one.values)

    def _refuse(
        self, reading: SheetReading, row: int, values: Mapping[str, Any], column: str, value: str, refusal: Refusal
    ) -> None:
        self._taken.refuse(reading, row, column, value, refusal)
        if self._sheet.code and (code := values[self._sheet.code]) and not self._ground.knows(self._sheet.name, code):
            self._ground.lose(self._sheet.name, code)

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
        while one in by_id and one not in done and one not in path:
            path[one] = by_id[one]
            one = by_id[one].values[name]
        if one in path:
            return list(path.values())[list(path).index(one) :]
        done.update(path)
    return []
