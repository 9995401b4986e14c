"""The evidence of the record that a person looks at, beside every page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ..desk.evidence import Proved, content_of, evidence_of
from ..desk.project_desk import Touched
from ..domain.evidence import PROVABLE
from ..domain.problem import Refusal, Said
from ..domain.records import Evidence
from ..domain.sheets import EVIDENCE, EVIDENCE_LINKS
from .crew import Job
from .empty_note import EmptyNote
from .evidence_acts import EvidenceActs
from .evidence_words import about, name_of, row_words, sort_icon
from .file_acts import dropped_evidence
from .forms.evidence_pane import Ui_EvidencePane
from .icons import icon
from .panels.link_evidence_dialog import LinkEvidenceDialog
from .photos import framed, preview
from .shown import plain_tip
from .theme import colours, dress
from .workplace import Workplace

THUMB = 48
"""Height and width of the pictures in the list, in pixels."""
KEY = Qt.ItemDataRole.UserRole


class EvidencePane(QWidget):
    """Lists the evidence of one record; files dropped on it are taken in."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace, self.acts = workplace, EvidenceActs(workplace, self)
        self.form = Ui_EvidencePane()
        self.form.setupUi(self)
        self.of: Proved | None = None
        self._thumbs: dict[str, QIcon] = {}
        self._note = EmptyNote(self.form.files)
        self._note.asked.connect(self.add)
        self.form.files.setIconSize(QSize(THUMB, THUMB))
        self.setAcceptDrops(True)
        self._connect()
        dress(self)
        self.refresh()

    def show_record(self, sheet: str, record: UUID | None) -> None:
        """Show the evidence of another record, or that none is chosen."""
        of = Proved(sheet, record) if record and sheet in PROVABLE else None
        if of != self.of:
            self.of = of
            self.refresh()

    def refresh(self) -> None:
        """Show what there is now, with the same piece chosen as before."""
        rows, chosen = self._rows(), set(self.chosen())
        files = self.form.files
        files.blockSignals(True)
        files.clear()
        for row in rows:
            item = QListWidgetItem(self._thumb(row), f"{name_of(row)}\n{about(row)}")
            item.setData(KEY, row.id)
            item.setToolTip(plain_tip(row.file_name))
            files.addItem(item)
            item.setSelected(row.id in chosen)
        files.blockSignals(False)
        if rows and not files.selectedItems():
            files.setCurrentRow(0)
        self.form.whose.setText(row_words(self.workplace.project, self.of.sheet, self.of.record) if self.of else "")
        self._look()

    def chosen(self) -> list[UUID]:
        """The pieces of evidence that are selected."""
        return [one.data(KEY) for one in self.form.files.selectedItems()]

    def add(self) -> None:
        """Ask for files and attach them to the record."""
        if self.of:
            self.acts.ask_for_files([self.of])

    def drop(self, paths: Sequence[Path]) -> None:
        """Attach files that were dropped."""
        if self.of and not self.acts.why_not:
            self.acts.attach(paths, [self.of])

    def link(self) -> None:
        """Choose evidence that is here already and link it to the record too."""
        if self.of is None:
            return
        dialog = LinkEvidenceDialog(self.workplace, {row.id for row in self._rows()}, self)
        dialog.taken.connect(partial(self._take_links, self.of))
        dialog.open()

    def unlink(self) -> None:
        """Take the selected pieces off the record."""
        if self.of and self.chosen() and not self.acts.why_not:
            self.acts.unlink(self.chosen(), self.of)

    def open_copy(self) -> None:
        """Open a copy of the selected piece."""
        if len(self.chosen()) == 1:
            self.acts.open_copy(self.chosen()[0])

    def export(self) -> None:
        """Write copies of the selected pieces."""
        if self.chosen():
            self.acts.ask_where(self.chosen())

    # Inside

    def _connect(self) -> None:
        form = self.form
        form.add_button.clicked.connect(self.add)
        form.link_button.clicked.connect(self.link)
        form.open_button.clicked.connect(self.open_copy)
        form.export_button.clicked.connect(self.export)
        form.unlink_button.clicked.connect(self.unlink)
        form.files.itemSelectionChanged.connect(self._look)
        form.files.itemActivated.connect(self.open_copy)
        form.files.installEventFilter(self)
        self.workplace.touched.connect(self._heed)

    def _rows(self) -> tuple[Evidence, ...]:
        return evidence_of(self.workplace.project, self.of.sheet, self.of.record) if self.of else ()

    def _look(self) -> None:
        """Offer what can be done, say why not, and show the chosen piece."""
        form, chosen = self.form, self.chosen()
        nobody = "" if self.of else self.tr("Choose a row first.")
        none = nobody or ("" if chosen else self.tr("Choose a piece of evidence first."))
        single = none or ("" if len(chosen) == 1 else self.tr("Choose one piece of evidence."))
        for button, why in (
            (form.add_button, self.acts.why_not or nobody),
            (form.link_button, self.acts.why_not or nobody),
            (form.unlink_button, self.acts.why_not or none),
            (form.export_button, none),
            (form.open_button, single),
        ):
            button.setEnabled(not why)
            button.setToolTip(why)
        row = next((one for one in self._rows() if one.id in chosen), None) if len(chosen) == 1 else None
        form.preview.setVisible(row is not None)
        form.preview.show_evidence(self.workplace, row)
        self._say_emptiness()

    def _say_emptiness(self) -> None:
        if self.of is None:
            self._note.say("", self.tr("Choose a row to see the photos, receipts and letters that prove it."), "")
        elif not self.form.files.count():
            words = self.tr("Photos, receipts, letters or sheets that prove this row. Drop files here or on the row.")
            self._note.say("", words, "" if self.acts.why_not else self.tr("Attach files…"))
        else:
            self._note.hide()

    def _thumb(self, row: Evidence) -> QIcon:
        """The picture of a file: a plain icon until its own is drawn."""
        if row.sha256 not in self._thumbs:
            self._thumbs[row.sha256] = icon(sort_icon(row))
            desk = self.workplace.project

            def act(_job: Job) -> QImage | str | None:
                return preview(content_of(desk, row.id), 2 * THUMB)

            self.workplace.crew.send(act, partial(self._take_thumb, row), owner=self, failed=_leave)
        return self._thumbs[row.sha256]

    def _take_thumb(self, row: Evidence, found: QImage | str | None) -> None:
        if not isinstance(found, QImage):
            return
        picture = QPixmap.fromImage(framed(found, 2 * THUMB, colours().line))
        made = self._thumbs[row.sha256] = QIcon(picture)
        # A photo is not tinted where it is selected.
        made.addPixmap(picture, QIcon.Mode.Selected)
        for at in range(self.form.files.count()):
            item = self.form.files.item(at)
            if item.data(KEY) == row.id:
                item.setIcon(made)

    def _take_links(self, of: Proved, ids: list[UUID]) -> None:
        self.acts.link(ids, [of])

    def _heed(self, touched: Touched) -> None:
        mine = touched.of(self.of.sheet) if self.of else ()
        is_about = {EVIDENCE.name, EVIDENCE_LINKS.name} & touched.counts.keys()
        if not is_about and (self.of is None or self.of.record not in mine):
            return
        if self.of:
            try:
                self.workplace.desk.record(self.of.sheet, self.of.record)
            except Refusal:
                self.of = None
        self.refresh()

    # What Qt tells

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self.unlink()
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._offer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._offer(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._offer(event)
        self.drop(dropped_evidence(event))

    def _offer(self, event: QDropEvent) -> None:
        if self.of and dropped_evidence(event) and not self.acts.why_not:
            event.acceptProposedAction()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.refresh()


def _leave(_news: Said) -> None:
    """The list keeps the plain icon; whoever chooses the piece reads why."""
