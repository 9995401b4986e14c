"""The period's figures as a page to be read and questioned, what makes them doubtful, and what was signed of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidgetItem

from ...desk.copies import lay_copy
from ...desk.project_desk import Touched
from ...desk.receipts import answers_of
from ...desk.summaries import signed_file
from ...domain.closing import Closing
from ...domain.records import SignedSummary
from ..actions import offer
from ..closed_period import ReopenDialog
from ..explanation_pane import ExplanationPane
from ..figure_sections import Layout, facility_layout
from ..forms.summary_panel import Ui_SummaryPanel
from ..language import sentence
from ..moved_list import moved_words
from ..panel import Panel
from ..shown import moment_text
from ..workplace import Reckoned, Workplace

DOCUMENT = Qt.ItemDataRole.UserRole
LOOKED_BACK = 500
"""Journal entries that are looked through for changes since a signature."""
ASIDE = 376
"""Width that the explanation begins with, in pixels."""
FIGURE_TAB, PROBLEMS_TAB, SIGNED_TAB = 0, 1, 2


class SummaryPanel(Panel):
    """The page of the summary."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_SummaryPanel()
        super().__init__(workplace, self.form)
        self.explanation = ExplanationPane(self, workplace.crew)
        self.form.figure_layout.addWidget(self.explanation)
        self.form.split.setStretchFactor(0, 1)
        self.form.split.setStretchFactor(1, 0)
        self.form.split.setSizes([2000, ASIDE])
        self.form.tabs.tabBar().setDrawBase(False)
        self._connect()
        self.retranslate()
        if workplace.result is None:
            workplace.reckon_soon()

    def retranslate(self) -> None:
        self.form.problems.retranslate()
        self.form.moved.retranslate()
        self._show(self.workplace.result)
        self._list_signed()

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if sheet != "summaries":
            return False
        self.form.tabs.setCurrentIndex(SIGNED_TAB)
        return True

    def explain(self, figure_id: str) -> bool:
        self.form.tabs.setCurrentIndex(FIGURE_TAB)
        self.explanation.explain(figure_id)
        return True

    def export(self) -> None:
        """Ask for what a signed summary needs."""
        from ..signing import SummarySigning
        from .signing_dialog import SigningDialog

        SigningDialog(SummarySigning(self.workplace), self.workplace.crew, self.window()).open()

    def _connect(self) -> None:
        form, workplace = self.form, self.workplace
        form.figures.asked.connect(self.explain)
        self.explanation.asked_for_cell.connect(workplace.asked_for_cell)
        self.explanation.asked_for_history.connect(workplace.asked_for_history)
        self.explanation.asked_for_evidence.connect(workplace.asked_for_evidence)
        form.problems.asked_for_cell.connect(workplace.asked_for_cell)
        form.export_button.clicked.connect(self.export)
        form.copy_button.clicked.connect(self._ask_for_copy)
        form.moved.asked.connect(self.explain)
        form.moved.currentItemChanged.connect(lambda _item: self._offer_entry())
        form.entry_button.clicked.connect(self._show_entry)
        form.reopen_button.clicked.connect(self.reopen)
        form.signed.itemActivated.connect(self._ask_for_copy)
        form.signed.currentItemChanged.connect(lambda _item: self._offer_copy())
        workplace.reckoned.connect(self._show)
        workplace.period_changed.connect(lambda _period: self._change_period())
        workplace.touched.connect(self._heed)
        if workplace.desk.read_only:
            form.export_button.setEnabled(False)
            form.export_button.setToolTip(self.tr("This project is open for reading only."))

    def reopen(self) -> None:
        """Ask why the period is opened again."""
        closing = self._closing()
        if closing is not None:
            ReopenDialog(self.workplace, closing, self.window()).open()

    def _heed(self, touched: Touched) -> None:
        self._list_signed()
        self._show_closing()

    # What is shown

    def _change_period(self) -> None:
        self._name_period()
        self._show_closing()

    def _name_period(self) -> None:
        self.form.title.setText(self.tr("Summary of {period}").format(period=self.workplace.period))

    def _show(self, result: Reckoned | None) -> None:
        self._name_period()
        figures = result.figures if result else None
        project = self.workplace.project.project() if figures else None
        self.form.figures.show_figures(figures, facility_layout(figures, project) if figures else Layout((), ()))
        self.explanation.follow(figures, self.workplace.desk)
        told = " ".join(sentence(one) for one in result.stopped) if result else ""
        self.form.stopped.setText(told)
        self.form.stopped.setVisible(bool(told))
        self._show_problems(result)
        self._show_closing()

    def _closing(self) -> Closing | None:
        """The signature over the period shown, if there is one."""
        return next((one for one in self.workplace.project.closings() if one.period == self.workplace.period), None)

    def _show_closing(self) -> None:
        """What has moved since the period shown was signed, and whether it can be reopened."""
        form, closing = self.form, self._closing()
        result = self.workplace.result
        movement = result.movement(self.workplace.period) if result and closing else None
        moved = movement.moved if movement else ()
        form.moved.show_moved(moved)
        words = [moved_words(movement)] if movement else []
        if closing and closing.reopened is not None:
            words.append(self.tr("It is open again: {reason}").format(reason=closing.reopened))
        form.moved_title.setText("\n".join(words))
        form.moved_title.setVisible(movement is not None)
        for widget in (form.moved, form.entry_button):
            widget.setVisible(bool(moved))
        form.reopen_button.setVisible(closing is not None)
        why = self._why_not_reopened(closing) if closing else ""
        form.reopen_button.setEnabled(not why)
        form.reopen_button.setToolTip(why)
        self._offer_entry()

    def _why_not_reopened(self, closing: Closing) -> str:
        if self.workplace.desk.read_only:
            return self.tr("This project is open for reading only.")
        if closing.reopened is not None:
            return self.tr("It is open already: {reason}").format(reason=closing.reopened)
        return ""

    def _offer_copy(self) -> None:
        none = "" if self.form.signed.currentItem() else self.tr("Choose a signed summary first.")
        offer(self.form.copy_button, none)

    def _offer_entry(self) -> None:
        one = self.form.moved.chosen()
        self.form.entry_button.setEnabled(bool(one and one.steps))
        self.form.entry_button.setToolTip("" if one else self.tr("Choose a figure first."))

    def _show_entry(self) -> None:
        one = self.form.moved.chosen()
        if one and one.steps:
            self.workplace.asked_for_entry.emit(one.steps[-1].entry)

    def _show_problems(self, result: Reckoned | None) -> None:
        found = result.problems if result else ()
        self.form.problems.show_problems(found)
        self.form.problems.setVisible(bool(found))
        self.form.problems_hint.setText(
            self.tr("They make figures doubtful and stop nothing. Click one to go to its cell.")
            if found
            else self.tr("Nothing in the records makes the figures doubtful.")
        )
        title = self.tr("&Problems ({count})").format(count=len(found)) if found else self.tr("&Problems")
        self.form.tabs.setTabText(PROBLEMS_TAB, title)

    def _list_signed(self) -> None:
        signed = [one for one in self.workplace.desk.records("summaries") if isinstance(one, SignedSummary)]
        form = self.form
        form.signed.clear()
        self._offer_copy()
        for one in sorted(signed, key=lambda each: -each.sequence):
            item = QListWidgetItem(self._signed_words(one))
            item.setData(DOCUMENT, one)
            form.signed.addItem(item)
        for widget in (form.signed, form.copy_button):
            widget.setVisible(bool(signed))
        form.signed_hint.setText(
            self._standing(max(signed, key=lambda each: each.sequence))
            if signed
            else self.tr("Nothing was signed yet. Export the summary when the figures are right.")
        )
        count = f" ({len(signed)})" if signed else ""
        form.tabs.setTabText(SIGNED_TAB, self.tr("&Signed") + count)

    def _signed_words(self, one: SignedSummary) -> str:
        text = self.tr("No. {number} · {period} · {signer}\n{moment} · {file}").format(
            number=one.sequence,
            period=one.period,
            signer=one.signer,
            moment=moment_text(one.signed_at),
            file=one.file_name,
        )
        parts = [text, *([self.tr("It replaces an earlier one.")] if one.replaces else []), *self._answer_words(one)]
        return "\n".join(parts)

    def _answer_words(self, one: SignedSummary) -> Iterator[str]:
        """What head office said of a summary, if it did."""
        for answer in answers_of(self.workplace.project):
            receipt = answer.receipt
            if receipt.document != one.document:
                continue
            parts = {"signer": receipt.signer, "issuer": receipt.issuer, "moment": moment_text(receipt.created)}
            if answer.is_returned:
                words = self.tr("Returned by {signer} ({issuer}), {moment}; {waiting} of {count} remarks wait.")
                yield words.format(**parts, waiting=len(answer.waiting), count=answer.count)
            else:
                yield self.tr("Accepted by {signer} ({issuer}), {moment}.").format(**parts)

    def _standing(self, newest: SignedSummary) -> str:
        """Whether the records are still those of the newest signature."""
        later = 0
        for entry in self.workplace.desk.history(LOOKED_BACK):
            if entry.digest == newest.journal_head:
                break
            later += entry.kind != "sign"
        if not later:
            return self.tr("The records are as they were signed last.")
        return self.tr("The records were changed after the newest signature: %n step(s) since then.", "", later)

    # A copy of what was signed

    def _ask_for_copy(self) -> None:
        if self.form.signed.currentRow() < 0:
            return
        item = self.form.signed.currentItem()
        one: SignedSummary = item.data(DOCUMENT)
        dialog = QFileDialog(self, self.tr("Save a copy of the signed summary"), one.file_name, "PDF (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.save_copy(one, Path(name)))
        dialog.open()

    def save_copy(self, one: SignedSummary, target: Path) -> None:
        """Write the signed file once more, byte for byte."""
        content = signed_file(self.workplace.project, one.document)
        if self.workplace.attempt(lambda: lay_copy(target, content)):
            self.workplace.tell("done", self.tr("{file} was written.").format(file=target.name))
