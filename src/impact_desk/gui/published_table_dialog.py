"""Sensitivity tables of the kinds that published evaluations print: chosen, looked at, kept as scenarios."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from ..desk.evaluations import Evaluations, Review
from ..domain.exact import plain
from ..domain.problem import Refusal, Said
from ..domain.published_tables import KINDS, NUMBERS, USUAL, Kind, parse_amount
from ..domain.what_if import Line
from .assumption_words import ratio_text, signed_text
from .crew import Job
from .forms.published_table_dialog import Ui_PublishedTableDialog
from .language import language, sentence
from .newest import Newest
from .plain_table import WIDEST, fill_table
from .shown import NO_DATA, money
from .theme import STEP, dress
from .workplace import Workplace

translate = QCoreApplication.translate
TICKED, UNTICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class PublishedTableDialog(QDialog):
    """Offers the kinds; each line of the one chosen stands with what it leads to, and a tick."""

    def __init__(self, workplace: Workplace, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace, self._review = workplace, review
        self.lines: tuple[Line, ...] = ()
        self.form = Ui_PublishedTableDialog()
        self.form.setupUi(self)
        dress(self)
        self._newest = Newest(workplace.crew, self)
        form = self.form
        for kind in KINDS:
            form.kind.addItem(_title(kind), kind)
        for one in review.study.outcomes:
            if one.outcome_code:
                form.outcome.addItem(f"{one.outcome_code} · {one.outcome}", one.outcome_code)
        ratio = ratio_text(review.result.ratio)
        form.present.setText(self.tr("As it stands: gross ratio {ratio}.").format(ratio=ratio))
        form.lines.horizontalHeader().setHighlightSections(False)
        form.kind.activated.connect(lambda _place: self._begin())
        form.outcome.activated.connect(lambda _place: self._begin())
        form.amount.editingFinished.connect(self._ask)
        form.lines.itemChanged.connect(lambda _item: self._count())
        form.cancel_button.clicked.connect(self.reject)
        form.do_button.clicked.connect(self._keep)
        self._begin()

    @property
    def kind(self) -> Kind:
        """The kind of table that is chosen."""
        found: Kind = self.form.kind.currentData()
        return found

    # Inside

    def _begin(self) -> None:
        """Show what the kind asks for, with the amount that is usual."""
        kind, form = self.kind, self.form
        asks_amount = kind in USUAL or kind in NUMBERS
        for widget in (form.amount_label, form.amount):
            widget.setVisible(asks_amount)
        for one in (form.outcome_label, form.outcome):
            one.setVisible(kind == "quantity")
        form.amount.setText(f"{plain(USUAL[kind] * 100)} %" if kind in USUAL else self._number())
        self._ask()

    def _number(self) -> str:
        """The number as it stands, which another is to take the place of."""
        found = self._review.study.by_code.get((self.form.outcome.currentData() or "").casefold())
        if self.kind == "quantity" and found:
            return plain(found.quantity)
        total = self._review.result.total_inputs
        return plain(Decimal(round(total))) if self.kind == "inputs" else ""

    def _ask(self) -> None:
        """Have the table reckoned on another thread, or say what cannot be."""
        kind = self.kind
        try:
            amount = parse_amount(kind, self.form.amount.text()) if kind in USUAL or kind in NUMBERS else None
        except Refusal as refusal:
            self._newest.forget()
            self._show((), sentence(refusal))
            return
        outcome = self.form.outcome.currentData() or ""
        reckon = partial(_reckoned, self._review, kind, amount, outcome, language())
        self._newest.ask(reckon, self._show, self._refuse)

    def _refuse(self, news: Said) -> None:
        self._show((), sentence(news))

    def _show(self, lines: tuple[Line, ...], refusal: str = "") -> None:
        self.lines = lines
        self.form.refusal.setText(refusal)
        self.form.refusal.setVisible(bool(refusal))
        heads = (
            self.tr("Scenario"),
            self.tr("Gross ratio"),
            self.tr("Difference"),
            self.tr("Net present value"),
            self.tr("Adjustments"),
        )
        table = self.form.lines
        before = table.blockSignals(True)
        fill_table(table, heads, [_row(one) for one in lines], right=(1, 2, 3))
        for at, one in enumerate(lines):
            item = table.item(at, 0)
            if item:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(TICKED if one.compared else UNTICKED)
        table.blockSignals(before)
        table.resizeColumnToContents(0)
        table.setColumnWidth(0, min(table.columnWidth(0) + 2 * STEP, WIDEST))
        self._count()

    def _ticked(self) -> list[Line]:
        items = (self.form.lines.item(at, 0) for at in range(len(self.lines)))
        pairs = zip(items, self.lines, strict=True)
        return [line for item, line in pairs if item and item.checkState() == TICKED]

    def _count(self) -> None:
        count = len(self._ticked())
        self.form.do_button.setEnabled(bool(count))
        self.form.do_button.setToolTip("" if count else self.tr("Tick the lines that are to be kept."))
        self.form.do_button.setText(self.tr("Keep %n line(s) as &scenarios", "", count))

    def _keep(self) -> None:
        desk, evaluation, ticked = (
            Evaluations(self._workplace.project),
            self._review.study.evaluation.id,
            self._ticked(),
        )
        desk.leave()
        kept: list[int] = []
        if self._workplace.attempt(lambda: kept.append(desk.keep_scenarios(evaluation, ticked))):
            self.accept()
            self._workplace.tell("done", self.tr("%n scenario(s) added.", "", kept[0]), undo=bool(kept[0]))


def _reckoned(
    review: Review, kind: Kind, amount: Decimal | None, outcome: str, words: str, _job: Job
) -> tuple[Line, ...]:
    return review.published_table(kind, amount, outcome=outcome, language=words)


def _row(one: Line) -> tuple[str, ...]:
    written = one.row.adjustments.replace("\n", "; ")
    if one.compared is None:
        why = sentence(one.refusal) if one.refusal else NO_DATA
        return one.row.title, NO_DATA, NO_DATA, NO_DATA, why
    result, gap = one.compared.result, one.compared.difference
    net = money(result.net_present_value, result.currency)
    return one.row.title, ratio_text(result.ratio), NO_DATA if gap is None else signed_text(gap), net, written


def _title(kind: Kind) -> str:
    return {
        "set": translate("PublishedTables", "Set a share of all outcomes to …"),
        "together": translate("PublishedTables", "Set several shares together to …"),
        "points": translate("PublishedTables", "Percentage points more and less"),
        "relative": translate("PublishedTables", "Per cent more and less"),
        "without_outcome": translate("PublishedTables", "Without each outcome"),
        "without_stakeholder": translate("PublishedTables", "Without each stakeholder"),
        "quantity": translate("PublishedTables", "Another quantity"),
        "inputs": translate("PublishedTables", "Other inputs"),
    }[kind]
