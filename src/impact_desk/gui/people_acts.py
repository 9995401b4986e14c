"""Likely twins, two numbers taken as one person and parted again, and a person forgotten."""

from __future__ import annotations

from typing import cast

from ..desk.volunteers import part
from ..domain.records import Volunteer
from .acts_bar import ActsBar
from .forget_dialog import ForgetDialog
from .forms.people_acts import Ui_PeopleActs
from .merge_dialog import MergeDialog
from .sheet_view import SheetView
from .twins_dialog import TwinsDialog
from .workplace import Workplace

PAIR = 2


class PeopleActs(ActsBar):
    """The acts on people of the register."""

    def __init__(self, workplace: Workplace, view: SheetView) -> None:
        self.form = Ui_PeopleActs()
        super().__init__(workplace, view, self.form)
        self.form.twins_button.clicked.connect(lambda: self.open(TwinsDialog(self.workplace, self)))
        self.form.merge_button.clicked.connect(self.merge)
        self.form.part_button.clicked.connect(self.part)
        self.form.forget_button.clicked.connect(self.forget)
        self.offer()

    def merge(self) -> None:
        """Ask which of the two selected numbers hours count for, then take them as one person."""
        people = self._selected()
        if len(people) == PAIR:
            self.open(MergeDialog(self.workplace, [one.volunteer_id for one in people], self))

    def part(self) -> None:
        """Let the selected number be a person of its own again."""
        number = self._selected()[0].volunteer_id
        if self.workplace.attempt(lambda: part(self.workplace.project, number)):
            self.workplace.tell("done", self.tr("{number} is a person again.").format(number=number), undo=True)

    def forget(self) -> None:
        """Ask for the number once more, and forget the name behind it for good."""
        people = self._selected()
        self.open(ForgetDialog(self.workplace, people[0].volunteer_id if len(people) == 1 else "", self))

    def offer(self) -> None:
        people, locked = self._selected(), self.locked()
        pair = "" if len(people) == PAIR else self.tr("Select two people in the list first.")
        alias = len(people) == 1 and people[0].alias_of is not None
        lone = "" if alias else self.tr("Select one number that counts for another person first.")
        self.allow((self.form.twins_button,), "")
        self.allow((self.form.merge_button,), locked or pair)
        self.allow((self.form.forget_button,), locked)
        self.allow((self.form.part_button,), locked or lone)

    def _selected(self) -> list[Volunteer]:
        keys = self.selected(PAIR + 1)
        return [cast("Volunteer", self.view.sheet_model.cells.record(one)) for one in keys]
