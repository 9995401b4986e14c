"""The contribution chosen, looked at by itself: its value at home, its rule, what it may repeat, where it leads."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtGui import QShowEvent

from ..desk.giving import books_of, bridges, converted, repeated, take_proposal
from ..desk.project_desk import of_project
from ..domain.bridge import Bridge
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import Contribution, Evaluation
from ..domain.valuation import proposal, rule_for
from .actions import offer
from .beside import Companion
from .forms.contribution_card import Ui_ContributionCard
from .language import phrase, sentence
from .sheet_view import SheetView
from .shown import money
from .workplace import Reckoned, Workplace

Bridges = tuple[tuple[Evaluation, Bridge | Refusal], ...]


class ContributionCard(Companion):
    """Stands beside the grid of contributions."""

    def __init__(self, workplace: Workplace, view: SheetView) -> None:
        self.form = Ui_ContributionCard()
        super().__init__(workplace, view, self.form)
        self._key: UUID | None = None
        self._earlier: UUID | None = None
        self._program: UUID | None = None
        self._bridges: Bridges = ()
        self.form.take_button.clicked.connect(self._take)
        self.form.repeat_button.clicked.connect(self._go_to_earlier)
        self.form.bridge_button.clicked.connect(self._go_to_evaluation)
        self.heed()

    def show_row(self, key: UUID | None) -> None:
        self._key = key
        self.heed()

    def retranslate(self) -> None:
        self.heed()

    def show_reckoned(self, result: Reckoned) -> None:
        self._program = None
        self._cross()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._cross()

    def heed(self) -> None:
        row = self._row()
        form = self.form
        form.amount.setText(money(Fraction(row.amount), row.currency) if row else self.tr("No contribution chosen"))
        form.own.setText(self._own(row) if row else "")
        form.own.setVisible(bool(form.own.text()))
        form.rule.setText(phrase(rule_for(row)) if row else "")
        self._offer(row)
        self._earlier = repeated(self.workplace.project, row.id) if row else None
        for one in (form.repeat, form.repeat_button):
            one.setVisible(self._earlier is not None)
        self._cross()

    # Value

    def _row(self) -> Contribution | None:
        if self._key is None:
            return None
        rows = (cast("Contribution", one) for one in self.workplace.desk.records("contributions"))
        return next((one for one in rows if one.id == self._key), None)

    def _own(self, row: Contribution) -> str:
        """The value in the facility's currency, where it was given in another one."""
        books = books_of(self.workplace.project)
        if books is None or row.currency == books.currency:
            return ""
        try:
            how, amount = converted(books, row)
        except Refusal as refusal:
            return sentence(refusal)
        return self.tr("{amount} = {how}").format(amount=money(amount, books.currency), how=how)

    def _offer(self, row: Contribution | None) -> None:
        found, button = proposal(row) if row else None, self.form.take_button
        is_open = row is not None and found is not None and (row.amount, row.value_basis) != (found.amount, found.basis)
        button.setVisible(is_open)
        if row and found:
            amount = money(Fraction(found.amount), row.currency)
            button.setText(self.tr("&Take {amount}").format(amount=amount))
            offer(button, self.tr("This project is open for reading only.") if self.workplace.desk.read_only else "")

    def _take(self) -> None:
        key = self._key
        if key:
            self.workplace.attempt(lambda: take_proposal(self.workplace.project, key))

    def _go_to_earlier(self) -> None:
        if self._earlier:
            self.workplace.asked_for_cell.emit("contributions", self._earlier, "amount")

    # Where it leads

    def _cross(self) -> None:
        """Reckon the bridges of the row's program beside the window; only while somebody looks."""
        row = self._row()
        program = row.program_code if row else None
        if program == self._program or not self.isVisible():
            return
        self._program, self._bridges = program, ()
        self._show_bridges()
        if program:
            ask = self.workplace.project.asking(of_project, _crossed, program)
            self.workplace.crew.send(lambda _job: ask(), partial(self._take_bridges, program), owner=self)

    def _take_bridges(self, program: UUID, found: Bridges) -> None:
        if program == self._program:
            self._bridges = found
            self._show_bridges()

    def _show_bridges(self) -> None:
        lines = [self._line(one, found) for one, found in self._bridges]
        self.form.bridge.setText("\n".join(lines) or self.tr("No evaluation of this program."))
        self.form.bridge_button.setVisible(bool(lines))

    def _line(self, one: Evaluation, found: Bridge | Refusal) -> str:
        if isinstance(found, Refusal):
            return f"{one.evaluation_code}: {sentence(found)}"
        words = self.tr("{code}: {given} given, {inputs} as inputs, {rest} unexplained")
        given, inputs, rest = (
            money(amount, found.currency, name=False)
            for amount in (found.contributions, found.inputs, found.unexplained)
        )
        return words.format(code=one.evaluation_code, given=f"{found.currency} {given}", inputs=inputs, rest=rest)

    def _go_to_evaluation(self) -> None:
        if self._bridges:
            self.workplace.asked_for_cell.emit("evaluations", self._bridges[0][0].id, "title")


def _crossed(project: Project, program: UUID) -> Bridges:
    return tuple(bridges(project, program))
