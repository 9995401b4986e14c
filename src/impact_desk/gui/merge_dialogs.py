"""Two numbers taken as one person: proposed with a score and the reason, or chosen by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QDialog, QWidget

from ..desk.volunteers import take_as_one, twins
from ..domain.problem import Refusal
from ..domain.records import Volunteer
from ..domain.twins import Reason, Twins
from .forms.merge_dialog import Ui_MergeDialog
from .forms.twins_dialog import Ui_TwinsDialog
from .language import sentence
from .plain_table import fill_table
from .theme import dress
from .workplace import Workplace


class TwinsDialog(QDialog):
    """Lists numbers that may be one person; takes the pair chosen as one, as a step that can be undone."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.pairs: tuple[Twins, ...] = ()
        self._swapped = set[int]()
        self.form = Ui_TwinsDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.verdict.setText(self.tr("Comparing names and numbers …"))
        self.form.lines.itemSelectionChanged.connect(self._offer)
        self.form.swap_button.clicked.connect(self.swap)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self.take)
        self._offer()
        self.look()

    def look(self) -> None:
        """Compare everybody anew, away from the window's thread."""
        project = self._workplace.project.project()
        self._workplace.crew.send(lambda _job: twins(project), self._show, owner=self)

    def swap(self) -> None:
        """Keep the other number of the pair chosen."""
        self._swapped ^= {self._row()}
        self._fill()

    def take(self) -> None:
        """Take the pair chosen as one person."""
        row = self._row()
        if not 0 <= row < len(self.pairs):
            return
        keep, other = self._numbers(row)
        try:
            take_as_one(self._workplace.project, keep, other, reason=self.pairs[row].because)
        except Refusal as refusal:
            self.form.refusal.setText(sentence(refusal))
            return
        self.form.refusal.setText("")
        told = self.tr("{other} counts for {keep} from now on.").format(other=other, keep=keep)
        self._workplace.tell("done", told, undo=True)
        self.look()

    def _row(self) -> int:
        return self.form.lines.currentRow()

    def _numbers(self, row: int) -> tuple[str, str]:
        pair = self.pairs[row]
        first, second = pair.first.number, pair.second.number
        return (second, first) if row in self._swapped else (first, second)

    def _show(self, found: tuple[Twins, ...]) -> None:
        row = max(self._row(), 0)
        self.pairs, self._swapped = found, set()
        self._fill()
        if found:
            self.form.lines.setCurrentCell(min(row, len(found) - 1), 0)
        none = self.tr("No two numbers look like one person.")
        self.form.verdict.setText(self.tr("%n pair(s) may be one person.", "", len(found)) if found else none)
        self._offer()

    def _fill(self) -> None:
        heads = (self.tr("Likely"), self.tr("Keep"), self.tr("Counts for it"), self.tr("Because"))
        row = self._row()
        fill_table(self.form.lines, heads, [self._line(at) for at in range(len(self.pairs))], right=(0,))
        self.form.lines.setCurrentCell(row, 0)

    def _line(self, row: int) -> tuple[str, ...]:
        pair = self.pairs[row]
        first, second = (pair.second, pair.first) if row in self._swapped else (pair.first, pair.second)
        because = "; ".join(_said(one) for one in pair.reasons)
        return f"{pair.score} %", first.label, second.label, because

    def _offer(self) -> None:
        locked = self.tr("This project is open for reading only.") if self._workplace.desk.read_only else ""
        none = "" if 0 <= self._row() < len(self.pairs) else self.tr("Choose a pair in the list first.")
        for button, why in ((self.form.do_button, locked or none), (self.form.swap_button, none)):
            button.setEnabled(not why)
            button.setToolTip(why)


class MergeDialog(QDialog):
    """Asks which of two numbers hours count for, and why the two are one person."""

    def __init__(self, workplace: Workplace, numbers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._numbers = workplace, numbers
        self.form = Ui_MergeDialog()
        self.form.setupUi(self)
        dress(self)
        names = {one.volunteer_id: one.volunteer_name or "" for one in _register(workplace)}
        for one in numbers:
            self.form.keep.addItem(f"{one} {names.get(one, '')}".strip(), one)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._act)

    def _act(self) -> None:
        keep = str(self.form.keep.currentData())
        other = next(one for one in self._numbers if one != keep)
        try:
            take_as_one(self._workplace.project, keep, other, reason=self.form.reason.text().strip())
        except Refusal as refusal:
            self.form.refusal.setText(sentence(refusal))
            return
        self.accept()
        told = self.tr("{other} counts for {keep} from now on.").format(other=other, keep=keep)
        self._workplace.tell("done", told, undo=True)


def _said(reason: Reason) -> str:
    return sentence(reason)


def _register(workplace: Workplace) -> Sequence[Volunteer]:
    return cast("Sequence[Volunteer]", workplace.desk.records("volunteers"))
