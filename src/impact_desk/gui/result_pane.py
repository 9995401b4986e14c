"""The result in tables; any cell is told as a sentence with what went in, down to reason, source and evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTreeWidgetItem, QWidget

from ..desk.evaluations import Review
from ..desk.evidence import evidence_of
from ..domain.payback import CUMULATED, FIRST_YEAR
from ..domain.result_cells import CellName, Operand, cell_told
from .evaluation_pane import EvaluationPane
from .forms.result_pane import Ui_ResultPane
from .language import phrase, sentence
from .plain_table import fill_table
from .result_tables import ResultTable, tables_of
from .workplace import Workplace

FOUND = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Shown:
    """The tables of a result, and its title."""

    title: str
    currency: str
    tables: dict[str, ResultTable]


class ResultPane(EvaluationPane):
    """Four tables, and beside them how the cell came about that somebody looks at."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_ResultPane()
        super().__init__(workplace, self.form, parent)
        self._tables: dict[str, ResultTable] = {}
        self.form.split.setStretchFactor(0, 3)
        self.form.split.setStretchFactor(1, 2)
        for name, table in self._widgets().items():
            table.currentCellChanged.connect(lambda row, column, _r, _c, name=name: self._explain(name, row, column))
        self.form.tables.currentChanged.connect(lambda _place: self._explain_current())
        self.form.operands.itemActivated.connect(lambda _item: self._go())
        self.form.operands.currentItemChanged.connect(lambda _now, _before: self._offer())
        self.form.go_button.clicked.connect(self._go)
        self.retranslate()

    def reckon(self, review: Review) -> Shown:
        result = review.result
        return Shown(result.evaluation.title, result.currency, tables_of(result))

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        known = found if isinstance(found, Shown) else None
        self._tables = known.tables if known else {}
        self.form.split.setVisible(known is not None)
        words = self.tr("Choose an evaluation above to see its result.")
        if known:
            words = self.tr("{title}, in {currency}. Choose a cell to see how it came about.").format(
                title=known.title, currency=known.currency
            )
        self.form.words.setText(why_not or words)
        for name, table in self._widgets().items():
            self._fill(table, self._tables.get(name))
        self._explain_current()

    def retranslate(self) -> None:
        review, found, why_not = self._known
        if review and isinstance(found, Shown):
            # The texts were made in the language of before.
            self._known = (review, self.reckon(review), why_not)
        super().retranslate()

    def explain(self, cell: CellName) -> None:
        """Tell how a cell came about."""
        if self.review is None:
            return
        told = cell_told(self.review.study, cell)
        self.form.sentence.setText("\n".join(sentence(one) for one in told.sentences))
        self.form.operands.clear()
        for one in told.operands:
            self.form.operands.addTopLevelItem(self._operand(one))
        self.form.operands_label.setVisible(bool(told.operands))
        self._offer()

    # Inside

    def _widgets(self) -> dict[str, QTableWidget]:
        form = self.form
        return {
            "figures": form.figures,
            "years": form.years,
            "stakeholders": form.stakeholders,
            "outcomes": form.outcomes,
        }

    def _fill(self, table: QTableWidget, found: ResultTable | None) -> None:
        row, column = max(table.currentRow(), 0), max(table.currentColumn(), 0)
        table.blockSignals(True)
        if found is None:
            table.setRowCount(0)
        else:
            fill_table(table, found.heads, found.lines, right=range(found.first, len(found.heads)), wrapped=False)
            table.setCurrentCell(min(row, table.rowCount() - 1), min(column, table.columnCount() - 1))
            if found.of == "figure":
                self._add_rules(table, found)
                table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.blockSignals(False)

    def _add_rules(self, table: QTableWidget, found: ResultTable) -> None:
        """Two rules of payback are in use, so that each figure says by which it was reckoned."""
        rules = {"payback": CUMULATED, "simple_payback": FIRST_YEAR}
        for row, key in enumerate(found.keys):
            item = table.item(row, 0)
            if item and str(key) in rules:
                item.setToolTip(phrase(rules[str(key)]))

    def _explain_current(self) -> None:
        name = tuple(self._widgets())[self.form.tables.currentIndex()]
        table = self._widgets()[name]
        self._explain(name, table.currentRow(), table.currentColumn())

    def _explain(self, name: str, row: int, column: int) -> None:
        found = self._tables.get(name)
        cell = found.cell(row, column) if found else None
        if found is None or cell is None:
            self.form.cell_title.setText(self.tr("Nothing chosen"))
            self.form.sentence.clear()
            self.form.operands.clear()
            self._offer()
            return
        self.form.cell_title.setText(self._title(found, row, column))
        self.explain(cell)

    def _title(self, found: ResultTable, row: int, column: int) -> str:
        line = found.lines[row]
        if found.of == "figure":
            return f"{line[0]}: {line[1]}"
        at = max(column, found.first)
        named = " · ".join(line[: found.first])
        if found.of == "year":
            named = self.tr("Year {year}").format(year=named)
        return f"{named} · {found.heads[at]}: {line[at]}"

    def _operand(self, one: Operand) -> QTreeWidgetItem:
        text = sentence(one.told)
        item = QTreeWidgetItem([text])
        item.setToolTip(0, text)
        item.setData(0, FOUND, one)
        for file in self._files(one):
            item.addChild(QTreeWidgetItem([self.tr("Evidence: {file}").format(file=file)]))
        item.setExpanded(True)
        return item

    def _files(self, one: Operand) -> list[str]:
        """Names of the files that are kept as evidence of an operand, and of the reasoning behind it."""
        desk = self.workplace.project
        found = list(evidence_of(desk, one.sheet, one.record, one.field))
        if one.reasoning:
            found += evidence_of(desk, "assumptions", one.reasoning.id)
        return list(dict.fromkeys(row.file_name for row in found))

    def _chosen(self) -> Operand | None:
        item = self.form.operands.currentItem()
        top = (item.parent() or item) if item else None
        found = top.data(0, FOUND) if top else None
        return found if isinstance(found, Operand) else None

    def _offer(self) -> None:
        none = "" if self._chosen() else self.tr("Choose in the list what you want to see.")
        self.form.go_button.setEnabled(not none)
        self.form.go_button.setToolTip(none or self.tr("Show the cell that states it (Enter)"))

    def _go(self) -> None:
        found = self._chosen()
        if found:
            self.asked_for_cell.emit(found.sheet, found.record, found.field)
