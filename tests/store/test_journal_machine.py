"""Whatever is done in whatever order: the file agrees with a plain dictionary, and its journal holds."""

import dataclasses
import tempfile
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.store.rows import rate

from impact_desk.domain.fields import Record
from impact_desk.domain.records import FxRate, Volunteer
from impact_desk.store.file import OpenFile, create, examine, open_file
from impact_desk.store.journal import NothingToRedo, NothingToUndo, RowsMoved
from impact_desk.store.tables import PROJECT

SHEETS = ("fx_rates", "volunteers")
UNITS = st.decimals("0.0001", "9999", places=4)
NAMES = st.none() | st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12)
Rows = dict[UUID, Record]


class Project(RuleBasedStateMachine):
    """A file and a dictionary side by side. `steps` holds the rows after each step, `undone` those to come again."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "K7.impact"
        self.numbers = 0

    @initialize()
    def begin(self) -> None:
        self.file: OpenFile = create(self.path, PROJECT)
        self.steps: list[Rows] = [{}]
        self.undone: list[Rows] = []
        self.entries: list[tuple[Rows, Rows]] = []

    @property
    def now(self) -> Rows:
        return self.steps[-1]

    def stepped(self, after: Rows) -> None:
        self.entries.append((self.now, after))
        self.steps.append(after)
        self.undone.clear()

    @rule(units=st.lists(UNITS, min_size=1, max_size=3), name=NAMES)
    def add(self, units: list[Decimal], name: str | None) -> None:
        self.numbers += 1
        person = Volunteer(id=uuid4(), volunteer_id=f"E{self.numbers}", volunteer_name=name)
        made: list[Record] = [rate(str(one)) for one in units] + [person]
        with self.file.write("Add", author="Tester") as writing:
            writing.add(*made)
        self.stepped(self.now | {one.id: one for one in made})

    @precondition(lambda self: self.now)
    @rule(data=st.data(), units=UNITS, name=NAMES)
    def change(self, data: st.DataObject, units: Decimal, name: str | None) -> None:
        before = self.now[data.draw(st.sampled_from(list(self.now)))]
        values: dict[str, Any] = {"volunteer_name": name}
        if isinstance(before, FxRate):
            values = {"units_per_usd": units}
        after: Record = dataclasses.replace(before, **values)
        with self.file.write("Change", author="Tester") as writing:
            writing.replace(after)
        self.stepped(self.now | {after.id: after})

    @rule(units=st.lists(UNITS, min_size=2, max_size=4), stays=st.booleans())
    def rework(self, units: list[Decimal], *, stays: bool) -> None:
        """Add a row, change it again and again and perhaps take it away, all in one step."""
        one = rate(str(units[0]))
        with self.file.write("Rework", author="Tester") as writing:
            writing.add(one)
            for value in units[1:]:
                one = dataclasses.replace(one, units_per_usd=value)
                writing.replace(one)
            if not stays:
                writing.remove("fx_rates", one.id)
        self.stepped(self.now | ({one.id: one} if stays else {}))

    @precondition(lambda self: self.now)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        gone = data.draw(st.lists(st.sampled_from(list(self.now)), min_size=1, max_size=3, unique=True))
        with self.file.write("Remove", author="Tester") as writing:
            for one in gone:
                writing.remove("fx_rates" if isinstance(self.now[one], FxRate) else "volunteers", one)
        self.stepped({key: row for key, row in self.now.items() if key not in gone})

    @rule(units=UNITS)
    def fail(self, units: Decimal) -> None:
        with suppress(KeyError), self.file.write("Fail", author="Tester") as writing:
            writing.add(rate(str(units)), Volunteer(id=uuid4(), volunteer_id="nobody", volunteer_name="Nobody"))
            raise KeyError

    @rule()
    def undo(self) -> None:
        if len(self.steps) == 1:
            with pytest.raises(NothingToUndo):
                self.file.undo("Tester")
            return
        self.file.undo("Tester")
        self.undone.append(self.steps.pop())
        self.entries.append((self.undone[-1], self.now))

    @rule()
    def redo(self) -> None:
        if not self.undone:
            with pytest.raises(NothingToRedo):
                self.file.redo("Tester")
            return
        self.file.redo("Tester")
        self.entries.append((self.now, self.undone[-1]))
        self.steps.append(self.undone.pop())

    @precondition(lambda self: self.entries)
    @rule(data=st.data())
    def turn_back(self, data: st.DataObject) -> None:
        number = data.draw(st.integers(1, len(self.entries)))
        before, after = self.entries[number - 1]
        differing = [key for key in before | after if before.get(key) != after.get(key)]
        if not differing:
            with pytest.raises(NothingToUndo):
                self.file.turn_back(number, "Tester")
            return
        if any(self.now.get(key) != after.get(key) for key in differing):
            with pytest.raises(RowsMoved):
                self.file.turn_back(number, "Tester")
            return
        self.file.turn_back(number, "Tester")
        kept = {key: row for key, row in self.now.items() if key not in differing}
        self.stepped(kept | {key: before[key] for key in differing if key in before})

    @rule()
    def reopen(self) -> None:
        self.file.close()
        assert list(self.path.parent.iterdir()) == [self.path]
        assert examine(self.path).findings == ()
        self.file = open_file(self.path, PROJECT)

    @invariant()
    def agrees(self) -> None:
        held = {row.id: dataclasses.replace(row, ordinal=0) for sheet in SHEETS for row in self.file.read(sheet)}
        assert held == self.now
        assert len(self.file.history()) == len(self.entries)
        assert self.file.findings() == ()

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
        self.folder.cleanup()


Project.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestThatTheFileAgreesWithADictionary = Project.TestCase
