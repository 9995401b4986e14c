"""A block copied from a spreadsheet, on its way into a sheet: what becomes of every cell, before anything is written.

Each column is read in one way: dates and decimals as its unmistakable cells show, or as a person settles. The same rules
as typing and import decide about cells and rows; what is planned is written as one step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal
from uuid import UUID

from ..domain.fields import Field, Record
from ..domain.kinds import USUAL, Habits, Text
from ..domain.pasted import NOTHING, Placing, placing
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME
from ..reading.columns import ErrorInCell, has_decimals, letter, settled
from ..reading.guard import ERRORS, unguarded
from .blocks import Step, TypedRow, Typing, lay_steps
from .naming import Naming
from .sheet_desk import SheetDesk
from .work import Cancelled, Progress, never, silent

__all__ = [
    "Clip",
    "Landing",
    "PastePlan",
    "PastedRow",
    "Read",
    "State",
    "clip_of",
    "has_decimals",
    "letter",
    "plan_paste",
    "take_paste",
]

State = Literal["new", "changed", "unfinished", "same", "refused", "outside"]
"""What becomes of a pasted row: `same` changes nothing, `outside` lies where no row can be."""
BETWEEN = 200
"""Rows between two reports of progress."""


class RowsElsewhere(Refusal):
    """The project changed after the paste was looked at."""

    def __init__(self) -> None:
        super().__init__("The project changed meanwhile. Look at the rows once more, then paste.")


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a block falls: the ids of the rows from the first one down, the names of the columns from the first one on.

    `keys` has the ids of records, unfinished rows and the empty row, as they are shown; rows beyond are new ones where
    the sheet is `addable`, and begin with the texts `fresh`. `left` is the column of the first cell, `top` its row on the
    screen; `fixed` names the fields that cannot be pasted, since the page gives them.
    """

    sheet: str
    columns: tuple[str, ...]
    left: int
    keys: tuple[UUID, ...]
    addable: bool = True
    fresh: Mapping[str, str] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()
    top: int = 0

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields that can be pasted."""
        return tuple(one for one in BY_NAME[self.sheet].fields if one.name not in self.fixed)


@dataclass(frozen=True)
class Clip:
    """A pasted block and how it is taken.

    `fields` are those of its columns (empty: left out); `header` says that the first row is one and left out. `habits`
    are what a person settled, by column; `meanings` stand for a text wherever it is in a column; `mended` for one cell,
    by row and column of the block.
    """

    block: tuple[tuple[str, ...], ...]
    placing: Placing
    fields: tuple[str, ...]
    header: bool
    habits: Mapping[int, Habits] = field(default_factory=dict)
    meanings: Mapping[tuple[int, str], str] = field(default_factory=dict)
    mended: Mapping[tuple[int, int], str] = field(default_factory=dict)

    @property
    def begin(self) -> int:
        """The first row of the block that is pasted."""
        return 1 if self.header else 0

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.fields)

    @cached_property
    def size(self) -> int:
        """How many cells it has."""
        return sum(map(len, self.block))

    def text(self, row: int, column: int) -> str:
        """What a cell says, mended or as it was pasted."""
        pasted = self.block[row][column]
        return self.mended.get((row, column), self.meanings.get((column, pasted), pasted))

    def aimed(self, column: int, name: str) -> Clip:
        """The same with another field for a column; no two columns mean the same field."""
        fields = [NOTHING if one == name else one for one in self.fields]
        fields[column] = name
        return replace(self, fields=tuple(fields))

    def settled(self, column: int, habits: Habits) -> Clip:
        """The same with a column read in another way."""
        return replace(self, habits={**self.habits, column: habits})

    def taught(self, row: int, column: int, text: str, *, everywhere: bool) -> Clip:
        """The same with another text in a cell, or `everywhere` in the column where the same was pasted."""
        if everywhere:
            return replace(self, meanings={**self.meanings, (column, self.block[row][column]): text})
        return replace(self, mended={**self.mended, (row, column): text})


@dataclass(frozen=True, slots=True)
class Read:
    """What a text is read as in its column: the value, the text that is typed for it, who or what it names, or why not."""

    text: str
    value: Any = None
    typed: str = ""
    name: str = ""
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row of the block, by its place there, with what becomes of it.

    `reads` has what each column's cell is read as; nothing for cells that are left out. `before` is the record that is
    there now, `typed` what an unfinished row has. `refusal` stands against the row as a whole.
    """

    place: int
    state: State
    reads: tuple[Read | None, ...]
    key: UUID | None = None
    before: Record | None = None
    typed: Mapping[str, str] = field(default_factory=dict)
    lacks: tuple[str, ...] = ()
    refusal: Refusal | None = None


@dataclass(frozen=True)
class PastePlan:
    """What a paste would do. `habits` is how each column is read, `unsure` the columns that could be read otherwise."""

    landing: Landing
    clip: Clip
    rows: tuple[PastedRow, ...]
    habits: tuple[Habits, ...]
    unsure: frozenset[int]
    steps: tuple[Step, ...]
    newest: int

    def count(self, *states: State) -> int:
        """How many rows are in one of these states."""
        return sum(1 for one in self.rows if one.state in states)

    @cached_property
    def refused(self) -> int:
        """How many cells, and rows as a whole, are not understood."""
        return sum(
            sum(1 for read in one.reads if read and read.refusal) + (one.refusal is not None) for one in self.rows
        )

    @cached_property
    def overwritten(self) -> int:
        """How many cells that hold something get another value."""
        return sum(1 for one in self.rows for name, read in self.cells(one) if self.overwrites(one, name, read))

    @property
    def is_plain(self) -> bool:
        """Is all of it understood, nothing overwritten, and nothing decided that somebody might want otherwise?"""
        doubt = self.unsure or self.clip.placing.header or self.count("unfinished", "refused", "outside")
        return not (self.refused or self.overwritten or doubt)

    def cells(self, row: PastedRow) -> Iterable[tuple[str, Read]]:
        """The cells of a row that are pasted, by field."""
        return ((name, read) for name, read in zip(self.clip.fields, row.reads, strict=False) if read is not None)

    def overwrites(self, row: PastedRow, name: str, read: Read) -> bool:
        """Does a cell take the place of something else?"""
        if read.refusal:
            return False
        if row.before is not None:
            held = getattr(row.before, name)
            return held not in (None, "", ()) and held != read.value
        return bool(row.typed.get(name, "").strip()) and row.typed[name] != read.typed and bool(read.text.strip())


def clip_of(block: Sequence[Sequence[str]], landing: Landing) -> Clip:
    """A block as it is taken at first: its header left out, its columns where it says."""
    found = placing(block, landing.columns, landing.left, landing.fields)
    return Clip(tuple(map(tuple, block)), found, found.named, found.header)


def plan_paste(
    desk: SheetDesk,
    clip: Clip,
    landing: Landing,
    told: Progress = silent,
    cancelled: Callable[[], bool] = never,
) -> PastePlan:
    """What would become of a clip that falls on `landing`; nothing is written. Raises `Cancelled`."""
    newest, look = _newest(desk), _Look(desk, clip, landing)
    found: list[PastedRow] = []
    for place in range(clip.begin, len(clip.block)):
        if place % BETWEEN == 0:
            told("looking", place, len(clip.block))
            if cancelled():
                raise Cancelled
        found.append(look.row(place))
    habits = tuple(one.habits if one else USUAL for one in look.columns)
    unsure = frozenset(place for place, one in enumerate(look.columns) if one and one.is_unsure())
    plan = PastePlan(landing, clip, tuple(found), habits, unsure, tuple(look.steps), newest)
    _ = plan.refused, plan.overwritten  # Counted here, so that nobody waits for it who shows the plan.
    return plan


def take_paste(desk: SheetDesk, plan: PastePlan, *, reason: str = "") -> int:
    """Write what was planned as one step; says how many rows. Raises `RowsElsewhere`, `PeriodClosed` and faults."""
    if _newest(desk) != plan.newest:
        raise RowsElsewhere
    lay_steps(desk, f"Paste into {BY_NAME[plan.landing.sheet].title}", plan.steps, reason=reason)
    return len(plan.steps)


def _newest(desk: SheetDesk) -> int:
    found = desk.history(1)
    return found[0].seq if found else 0


class _Column:
    """One column of a clip: its field, how it is read, and each different text read once."""

    def __init__(self, desk: SheetDesk, about: Field, sheet: str, texts: Sequence[str], given: Habits) -> None:
        self.habits = settled(about, texts, given, decide=True)
        self._desk, self._about, self._sheet = desk, about, sheet
        self._texts, self._reads = texts, dict[str, Read]()

    def read(self, text: str, naming: Naming) -> Read:
        """What a text of the column is read as."""
        if text not in self._reads:
            self._reads[text] = self._read(text, naming)
        return self._reads[text]

    def is_unsure(self) -> bool:
        """Would the other decimal mark give other numbers, and nothing says which is meant?"""
        if not has_decimals(self._about) or self.habits.decimal is not None:
            return False
        return any(self._value(text, ".") != self._value(text, ",") for text in dict.fromkeys(self._texts))

    def _value(self, text: str, mark: Literal[".", ","]) -> Any:
        try:
            return self._about.parse(text, habits=Habits(decimal=mark))
        except Refusal:
            return None

    def _read(self, text: str, naming: Naming) -> Read:
        try:
            if text.strip() in ERRORS:
                raise ErrorInCell(text)
            return self._understood(text, naming)
        except Refusal as refusal:
            return Read(text, refusal=refusal)

    def _understood(self, text: str, naming: Naming) -> Read:
        plain = unguarded(text) if isinstance(self._about.kind, Text) else text
        code = naming.code(self._about, plain)
        value = self._desk.parse(self._sheet, self._about.name, code, self.habits)
        typed = self._desk.show(self._sheet, self._about.name, value) if text.strip() else ""
        return Read(text, value, typed, naming.name(self._about, typed))


class _Look:
    """One clip being looked at: its columns, what its rows would become, and the steps that lead there."""

    def __init__(self, desk: SheetDesk, clip: Clip, landing: Landing) -> None:
        self._clip, self._landing = clip, landing
        self._typing, self._naming = Typing(desk, landing.sheet, landing.keys), Naming(desk)
        fields = {one.name: one for one in landing.fields}
        self.columns = [
            _Column(desk, fields[name], landing.sheet, self._texts(place), clip.habits.get(place, USUAL))
            if name in fields
            else None
            for place, name in enumerate(clip.fields)
        ]
        self.steps: list[Step] = []

    def row(self, place: int) -> PastedRow:
        """What a row of the block becomes."""
        at, landing = place - self._clip.begin, self._landing
        key = landing.keys[at] if at < len(landing.keys) else None
        known = self._typing.is_known(key)
        reads = tuple(self._read(place, column, known=known) for column in range(len(self._clip.block[place])))
        found = PastedRow(place, "same", reads, key, self._typing.before(key), self._typing.typed(key))
        if not known and not any(read and read.text.strip() for read in reads):
            return found
        return self._stepped(found) if known or landing.addable else replace(found, state="outside")

    def _texts(self, column: int) -> list[str]:
        clip = self._clip
        places = range(clip.begin, len(clip.block))
        return [clip.text(place, column) for place in places if column < len(clip.block[place])]

    def _read(self, place: int, column: int, *, known: bool) -> Read | None:
        about, text = self.columns[column], self._clip.text(place, column)
        if about is None:
            return None
        return about.read(text, self._naming) if known or text.strip() else Read(text)

    def _stepped(self, row: PastedRow) -> PastedRow:
        names = self._clip.fields
        texts = {name: read.typed for name, read in zip(names, row.reads, strict=False) if read and not read.refusal}
        if row.before is None and not row.typed:
            texts = {**self._landing.fresh, **{name: text for name, text in texts.items() if text}}
            told = self._naming.told(self._landing.sheet, texts)
            row, texts = replace(row, reads=self._with(row.reads, told)), {**texts, **told}
        before = len(self._typing.refused)
        step = self._typing.step(TypedRow(row.key, texts, row.place)) if texts else None
        refused = self._typing.refused[before:]
        refusal = refused[0].refusal if refused else None
        if step is None:
            is_refused = refusal is not None or any(read and read.refusal for read in row.reads)
            return replace(row, state="refused" if is_refused else "same", refusal=refusal)
        self.steps.append(step)
        state: State = "unfinished" if step.is_unfinished else "new" if step.before is None else "changed"
        lacks = self._lacks({**row.typed, **texts}) if step.is_unfinished else ()
        return replace(row, state=state, refusal=refusal, lacks=lacks)

    def _with(self, reads: tuple[Read | None, ...], told: Mapping[str, str]) -> tuple[Read | None, ...]:
        """The cells with what the register says in their place, where they are empty."""
        if not told:
            return reads
        named = zip(self._clip.fields, reads, strict=False)
        return tuple(Read("", told[name], told[name]) if read and name in told else read for name, read in named)

    def _lacks(self, texts: Mapping[str, str]) -> tuple[str, ...]:
        return tuple(
            one.name for one in BY_NAME[self._landing.sheet].fields if one.required and not texts.get(one.name)
        )
