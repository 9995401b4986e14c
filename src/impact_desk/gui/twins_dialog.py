"""Numbers that may be one person: taken as one, or found to be two people, which is kept and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from ..desk.project_desk import of_project
from ..desk.volunteers import find_apart, found_apart, propose_again, take_as_one, twins
from ..domain.problem import Refusal, Said
from ..domain.records import TwoPeople
from ..domain.twins import Twins
from .forms.twins_dialog import Ui_TwinsDialog
from .language import sentence
from .plain_table import fill_table
from .theme import dress
from .workplace import Workplace


class TwinsDialog(QDialog):
    """Lists numbers that may be one person, or those that were found to be two; each decision is a step that can be undone."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.pairs: tuple[Twins, ...] = ()
        self.decisions: tuple[TwoPeople, ...] = ()
        self._swapped = set[int]()
        self._is_deciding = False
        self.form = Ui_TwinsDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.verdict.setText(self.tr("Comparing names and numbers …"))
        self.form.lines.itemSelectionChanged.connect(self._offer)
        self.form.apart_box.toggled.connect(self._turn)
        self.form.swap_button.clicked.connect(self.swap)
        self.form.apart_button.clicked.connect(self.find_apart)
        self.form.again_button.clicked.connect(self.propose_again)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self.take)
        self._offer()
        self.look()

    def look(self) -> None:
        """Compare everybody anew, away from the window's thread."""
        ask = self._workplace.project.asking(of_project, twins)
        self._workplace.crew.send(lambda _job: ask(), self._show, owner=self)

    # Deciding

    def swap(self) -> None:
        """Keep the other number of the pair chosen."""
        self._swapped ^= {self._row()}
        self._fill()

    def take(self) -> None:
        """Take the pair chosen as one person."""
        row = self._row()
        if not self.decided and 0 <= row < len(self.pairs):
            keep, other = self._numbers(row)
            why = self._why() or self.pairs[row].because
            told = self.tr("{other} counts for {keep} from now on.").format(other=other, keep=keep)
            self._do(partial(take_as_one, self._workplace.project, keep, other, reason=why), told)

    def find_apart(self) -> None:
        """Keep it that the pair chosen is two people."""
        row = self._row()
        if not self.decided and 0 <= row < len(self.pairs):
            first, second = self._numbers(row)
            today = date.today()  # noqa: DTZ011 - the day on the wall
            told = self.tr("{first} and {second} are two people and are not proposed again.")
            act = partial(find_apart, self._workplace.project, first, second, today, reason=self._why())
            self._do(act, told.format(first=first, second=second))

    def propose_again(self) -> None:
        """Take a decision back."""
        row = self._row()
        if self.decided and 0 <= row < len(self.decisions):
            one = self.decisions[row]
            told = self.tr("{first} and {second} are proposed again where they look alike.")
            act = partial(propose_again, self._workplace.project, one.id, reason=self._why())
            self._do(act, told.format(first=one.volunteer_id, second=one.other_id))

    @property
    def decided(self) -> bool:
        """Are the decisions shown instead of the proposals?"""
        return self.form.apart_box.isChecked()

    def _do(self, act: Callable[[], object], told: str) -> None:
        # Numbers that only a long log has are looked for in it.
        self._is_deciding = True
        self._offer()
        self._workplace.crew.send(
            lambda _job: act(), lambda _made: self._decided(told), owner=self, failed=self._refused
        )

    def _refused(self, news: Said) -> None:
        self._is_deciding = False
        self._offer()
        if isinstance(news, Refusal):
            self.form.refusal.setText(sentence(news))
        else:
            self._workplace.failed.emit(news)

    def _decided(self, told: str) -> None:
        self._is_deciding = False
        self._offer()
        self.form.refusal.setText("")
        self.form.reason.clear()
        self._workplace.tell("done", told, undo=True)
        self.look()

    def _why(self) -> str:
        return self.form.reason.text().strip()

    def _row(self) -> int:
        return self.form.lines.currentRow()

    def _numbers(self, row: int) -> tuple[str, str]:
        pair = self.pairs[row]
        first, second = pair.first.number, pair.second.number
        return (second, first) if row in self._swapped else (first, second)

    # What is shown

    def _show(self, found: tuple[Twins, ...]) -> None:
        self.pairs, self._swapped = found, set()
        self._turn()

    def _turn(self) -> None:
        row = max(self._row(), 0)
        self.decisions = found_apart(self._workplace.project)
        self._fill()
        count = self.form.lines.rowCount()
        if count:
            self.form.lines.setCurrentCell(min(row, count - 1), 0)
        self.form.verdict.setText(self._verdict(count))
        for button in (self.form.swap_button, self.form.apart_button, self.form.do_button):
            button.setVisible(not self.decided)
        self.form.again_button.setVisible(self.decided)
        self._offer()

    def _verdict(self, count: int) -> str:
        if self.decided:
            none = self.tr("Nobody found two numbers to be two people.")
            return self.tr("%n pair(s) were found to be two people.", "", count) if count else none
        none = self.tr("No two numbers look like one person.")
        return self.tr("%n pair(s) may be one person.", "", count) if count else none

    def _fill(self) -> None:
        row = self._row()
        if self.decided:
            heads = (
                self.tr("Number"),
                self.tr("Other number"),
                self.tr("Decided by"),
                self.tr("Date"),
                self.tr("Reason"),
            )
            lines = [
                (one.volunteer_id, one.other_id, one.decided_by, one.date.isoformat(), one.reason or "")
                for one in self.decisions
            ]
            fill_table(self.form.lines, heads, lines)
        else:
            proposed = (self.tr("Likely"), self.tr("Keep"), self.tr("Counts for it"), self.tr("Because"))
            fill_table(self.form.lines, proposed, [self._line(at) for at in range(len(self.pairs))], right=(0,))
        self.form.lines.setCurrentCell(row, 0)

    def _line(self, row: int) -> tuple[str, ...]:
        pair = self.pairs[row]
        first, second = (pair.second, pair.first) if row in self._swapped else (pair.first, pair.second)
        because = "; ".join(sentence(one) for one in pair.reasons)
        return f"{pair.score} %", first.label, second.label, because

    def _offer(self) -> None:
        locked = self.tr("This project is open for reading only.") if self._workplace.desk.read_only else ""
        none = "" if 0 <= self._row() < self.form.lines.rowCount() else self.tr("Choose a pair in the list first.")
        if self._is_deciding:
            none = self.tr("The pair chosen before is still being written.")
        form = self.form
        for button in (form.do_button, form.apart_button, form.again_button):
            button.setEnabled(not (locked or none))
            button.setToolTip(locked or none)
        form.swap_button.setEnabled(not none)
        form.swap_button.setToolTip(none)
