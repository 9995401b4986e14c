"""Named scenarios, each with what it leads to beside the case as it stands."""

from __future__ import annotations

from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ..desk.evaluations import Review
from ..domain.fields import Record
from ..domain.what_if import Line
from .assumption_words import ratio_text, signed_text
from .columns import Column, fields
from .deletion import Deletion
from .empty_note import EmptyNote
from .evaluation_pane import EvaluationPane
from .forms.scenarios_pane import Ui_ScenariosPane
from .language import sentence
from .published_table_dialog import PublishedTableDialog
from .sheet_model import SheetModel
from .shown import money
from .workplace import Workplace

NOBODY = UUID(int=0)
translate = QCoreApplication.translate


class ScenariosPane(EvaluationPane):
    """The scenarios of one evaluation."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_ScenariosPane()
        super().__init__(workplace, self.form, parent)
        self._evaluation: UUID | None = None
        self._lines: dict[UUID, Line] = {}
        columns = (
            *fields("scenarios", "title", "adjustments", title=18, adjustments=24),
            Column("ratio", title=lambda: translate("ScenariosPane", "Gross ratio"), value=self._ratio, width=11),
            Column("difference", title=lambda: translate("ScenariosPane", "Difference"), value=self._gap, width=11),
            Column("net", title=lambda: translate("ScenariosPane", "Net present value"), value=self._net, width=18),
            Column(
                "note", title=lambda: translate("ScenariosPane", "Remark"), value=self._remark, right=False, width=32
            ),
            *fields("scenarios", "stated_ratio"),
        )
        scope = {"evaluation_code": NOBODY}
        self.model = SheetModel(workplace, "scenarios", columns, scope=scope, addable=False)
        self.form.scenarios.show_sheet(self.model, "scenarios")
        deletion = Deletion(self.model, self)
        self.form.scenarios.asked_to_delete.connect(deletion.delete)
        self.form.tables_button.clicked.connect(self._offer_tables)
        self._note = EmptyNote(self.form.scenarios)
        self._note.asked.connect(self.form.scenarios.add_row)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._look)
        self.retranslate()

    def show_scenarios(self, evaluation: UUID | None) -> None:
        """Show the scenarios of an evaluation; what they lead to follows."""
        self._evaluation, self._lines = evaluation, {}
        self.model.rescope({"evaluation_code": evaluation or NOBODY}, addable=evaluation is not None)

    def reckon(self, review: Review) -> tuple[Line, ...]:
        return review.comparison

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        self._lines = {line.row.id: line for line in found or ()}
        words = self.tr("Choose an evaluation above to compare scenarios.")
        if review is not None and not why_not:
            result = review.result
            words = self.tr("As it stands: gross ratio {ratio}, net present value {net}.").format(
                ratio=ratio_text(result.ratio), net=money(result.net_present_value, result.currency)
            )
        self.form.present.setText(why_not or words)
        self._allow(review, why_not)
        self.model.repaint_all()
        self._look()

    def _allow(self, review: Review | None, why_not: str) -> None:
        """Grey the button out where there is nothing to make a table of, and say why."""
        closed = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        empty = self.tr("The value map has no outcomes yet.") if review and not review.study.outcomes else ""
        unknown = "" if review else self.form.present.text()
        why = closed or why_not or unknown or empty
        self.form.tables_button.setEnabled(not why)
        self.form.tables_button.setToolTip(why or self.tr("Lines of usual kinds, looked at before they are kept."))

    def _offer_tables(self) -> None:
        if self.review:
            PublishedTableDialog(self.workplace, self.review, self).open()

    def _look(self) -> None:
        if not self.model.is_empty():
            self._note.hide()
            return
        words = self.tr(
            "Published tables change assumptions together, one line each: deadweight = 50 %; attribution + 10 pp; proxy - 10 %; inputs = 106,432."
        )
        self._note.say(self.tr("No scenarios yet"), words, self.tr("Add a scenario") if self._evaluation else "")

    # Computed columns

    def _line(self, record: Record) -> Line | None:
        return self._lines.get(record.id)

    def _ratio(self, record: Record) -> str | None:
        line = self._line(record)
        return ratio_text(line.compared.result.ratio) if line and line.compared else None

    def _gap(self, record: Record) -> str | None:
        line = self._line(record)
        gap = line.compared.difference if line and line.compared else None
        return None if gap is None else signed_text(gap)

    def _net(self, record: Record) -> str | None:
        line = self._line(record)
        if line is None or line.compared is None:
            return None
        result = line.compared.result
        return money(result.net_present_value, result.currency)

    def _remark(self, record: Record) -> str | None:
        line = self._line(record)
        if line is None:
            return None
        if line.refusal:
            return sentence(line.refusal)
        return {
            True: self.tr("As in the published table"),
            False: self.tr("The published table says otherwise"),
        }.get(cast("bool", line.agrees))
