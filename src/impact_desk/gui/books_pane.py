"""From the contribution total of the program to the inputs of its evaluation: what explains the difference, what does not."""

from __future__ import annotations

from fractions import Fraction
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ..desk.evaluations import Review
from ..domain.bridge import Bridge
from ..domain.problem import Problem
from .columns import fields
from .deletion import Deletion
from .evaluation_pane import EvaluationPane
from .forms.books_pane import Ui_BooksPane
from .language import sentence
from .plain_table import fill_table
from .sheet_model import SheetModel
from .shown import money
from .workplace import Workplace

NOBODY = UUID(int=0)


class BooksPane(EvaluationPane):
    """The bridge between the two books, and the reasons that were entered for what is left."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_BooksPane()
        super().__init__(workplace, self.form, parent)
        self._rows: tuple[tuple[str, UUID | None], ...] = ()
        columns = fields("input_differences", "reason", "amount")
        scope = {"evaluation_code": NOBODY}
        self.model = SheetModel(workplace, "input_differences", columns, scope=scope, addable=False)
        self.form.differences.show_sheet(self.model, "input_differences")
        self.form.differences.asked_to_delete.connect(Deletion(self.model, self).delete)
        self.form.spans.cellActivated.connect(self._go)
        self.retranslate()

    def show_differences(self, evaluation: UUID | None) -> None:
        """Show the differences that were entered for one evaluation."""
        self.model.rescope({"evaluation_code": evaluation or NOBODY}, addable=evaluation is not None)

    def reckon(self, review: Review) -> Bridge:
        return review.bridge

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        bridge = found if isinstance(found, Bridge) else None
        self.form.words.setText(why_not or self._words(bridge))
        self.form.spans.setVisible(bridge is not None)
        lines = self._lines(bridge) if bridge else []
        self._rows = (("", None), *((one.sheet, one.row) for one in bridge.spans)) if bridge else ()
        currency = bridge.currency if bridge else ""
        heads = (self.tr("What"), self.tr("Amount ({currency})").format(currency=currency))
        texts = [(name, money(amount, currency, name=False)) for name, amount in lines]
        fill_table(self.form.spans, heads, texts, right=(1,))
        header = self.form.spans.horizontalHeader()
        if lines:
            header.setSectionResizeMode(0, header.ResizeMode.Stretch)

    def _lines(self, bridge: Bridge) -> list[tuple[str, Fraction]]:
        years = ", ".join(map(str, bridge.accounts.years))
        first = self.tr("Contributions to the program in {years}").format(years=years)
        spans = [(sentence(Problem("", None, "", one.template, one.parts)), one.amount) for one in bridge.spans]
        rest = [(self.tr("Unexplained"), bridge.unexplained)] if bridge.unexplained else []
        return [(first, bridge.contributions), *spans, *rest, (self.tr("Inputs of the evaluation"), bridge.inputs)]

    def _words(self, bridge: Bridge | None) -> str:
        if bridge is None:
            return self.tr("Choose an evaluation above to see how its inputs follow from the contributions.")
        if not bridge.unexplained:
            return self.tr("The inputs follow from the contributions: every difference has its reason.")
        amount = money(bridge.unexplained, bridge.currency)
        return self.tr(
            "{amount} of the inputs are unexplained. Say in which book an input stands, or enter the difference below."
        ).format(amount=amount)

    def _go(self, row: int, _column: int) -> None:
        sheet, record = self._rows[row] if row < len(self._rows) else ("", None)
        if sheet and record:
            self.asked_for_cell.emit(sheet, record, "amount")
