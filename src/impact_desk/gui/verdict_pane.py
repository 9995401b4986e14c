"""Everything that is known of one signed file: reasons, who and when, and figures that do not follow from its rows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableWidgetItem, QTreeWidgetItem, QWidget

from ..desk.verdicts import FileVerdict
from .figure_words import title_of_figure
from .forms.verdict_pane import Ui_VerdictPane
from .shown import NO_DATA, day_text, moment_text, plain_tip
from .theme import dress
from .verdict_words import VERDICTS, answer, worded


class VerdictPane(QFrame):
    """Shows one verdict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_VerdictPane()
        self.form.setupUi(self)
        dress(self)
        self._verdict: FileVerdict | None = None
        self.form.facts.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.form.differences.verticalHeader().hide()
        self.show_verdict(None)

    def show_verdict(self, verdict: FileVerdict | None, name: str = "") -> None:
        """Show what is known of a file called `name`."""
        self._verdict = verdict
        form = self.form
        for widget in (form.reasons, form.facts):
            widget.setVisible(verdict is not None)
        if verdict is None:
            form.title.setText(self.tr("Choose a file to see the reasons for its verdict."))
            self._show_differences(None)
            return
        form.title.setText(f"{name}: {answer(VERDICTS, verdict.verdict)[0]}")
        form.reasons.setText("\n".join(worded(one) for one in verdict.reasons))
        form.reasons.setVisible(bool(verdict.reasons))
        form.facts.clear()
        for title, text in self._facts(verdict):
            item = QTreeWidgetItem([title, text])
            item.setToolTip(1, plain_tip(text))
            form.facts.addTopLevelItem(item)
        self._show_differences(verdict)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.show_verdict(self._verdict)

    def _facts(self, one: FileVerdict) -> Iterator[tuple[str, str]]:
        if one.about:
            about = one.about
            yield (
                self.tr("Document"),
                f"{about.facility_code} {about.facility_name} · {about.period} · {about.sequence}",
            )
            yield self.tr("Id of the document"), str(about.document)
            yield self.tr("Made"), moment_text(about.created.isoformat())
            if about.replaces:
                yield self.tr("It replaces"), str(about.replaces)
        if one.signer:
            signer = one.signer
            yield self.tr("Signed by"), f"{signer.name} · {signer.facility}"
            yield (
                self.tr("Certificate valid"),
                f"{day_text(signer.not_before.date())} – {day_text(signer.not_after.date())}",
            )
            yield self.tr("Certificate (SHA-256)"), signer.certificate_sha256
        if one.signing_time:
            yield self.tr("Signed, by the signer’s clock"), moment_text(one.signing_time.isoformat())
        yield self.tr("Judged as of"), moment_text(one.judged_at.isoformat())
        if one.sha256:
            yield self.tr("File (SHA-256)"), one.sha256

    def _show_differences(self, one: FileVerdict | None) -> None:
        table, found = self.form.differences, one.differences if one else ()
        for widget in (self.form.differences_title, table):
            widget.setVisible(one is not None)
        table.setVisible(bool(found))
        if one is None:
            return
        self.form.differences_title.setText(self._comparison(one))
        heads = (self.tr("Figure"), self.tr("Where"), self.tr("Says"), self.tr("Follows from the rows"))
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.setRowCount(len(found))
        for row, each in enumerate(found):
            page = self.tr("Page {number}").format(number=each.page) if each.page else self.tr("Embedded data")
            name = title_of_figure(each.figure.split("."))
            texts = (name, page, each.printed or NO_DATA, each.recomputed or NO_DATA)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(each.figure if column == 0 else text))
                table.setItem(row, column, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _comparison(self, one: FileVerdict) -> str:
        if one.recomputed:
            return self.tr("Every figure was reckoned again from the embedded rows: pages and data agree.")
        if one.differences:
            return self.tr("%n figure(s) do not follow from the embedded rows:", "", len(one.differences))
        return self.tr("The figures were not reckoned again.")
