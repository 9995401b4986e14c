"""The page Evidence: every file that the project keeps, its preview, and the rows that it proves."""

from __future__ import annotations

from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QListWidgetItem

from ...desk.evidence import Proved, loose, proved_by
from ...desk.project_desk import Touched
from ...domain.fields import Record
from ...domain.records import Evidence
from ...domain.sheets import BY_NAME, EVIDENCE, EVIDENCE_LINKS
from ..arrangement import Keep
from ..columns import Column, fields
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..evidence_acts import EvidenceActs
from ..evidence_words import proved_words, size_text
from ..file_acts import dropped_evidence
from ..forms.evidence_panel import Ui_EvidencePanel
from ..language import language
from ..panel import Panel
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..workplace import Workplace
from .evidence_settings import EvidenceSettings
from .grid_panel import PAUSE

KEY = Qt.ItemDataRole.UserRole
translate = QCoreApplication.translate


class EvidencePanel(Panel):
    """Lists evidence; titles and days are typed here, everything else says what the file is."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_EvidencePanel()
        super().__init__(workplace, self.form)
        self.acts = EvidenceActs(workplace, self)
        self.model = SheetModel(workplace, EVIDENCE.name, self._columns(), addable=False)
        self.view: SheetView = self.form.grid
        self.view.show_sheet(self.model, EVIDENCE.name)
        self._deletion = Deletion(self.model, self)
        self._note = EmptyNote(self.view)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.form.splitter.setStretchFactor(0, 1)
        self.setAcceptDrops(True)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.model.repaint_all()
        self._show_current()
        self._note_emptiness()

    def grids(self) -> tuple[SheetView, ...]:
        return (self.view,)

    def begin_filter(self) -> None:
        self.form.filter.setFocus()
        self.form.filter.selectAll()

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if sheet != EVIDENCE.name or not isinstance(record, UUID):
            return False
        if self.model.row_of(record) < 0:
            self._show_all()
        return self.view.go_to(record, field)

    def add(self) -> None:
        """Ask for files that are linked to nothing yet."""
        self.acts.ask_for_files(())

    def settle(self) -> None:
        """Ask for the settings."""
        EvidenceSettings(self.workplace, self).open()

    # Inside

    def _columns(self) -> tuple[Column, ...]:
        return (
            *_read_only("evidence_code", 8),
            *fields(EVIDENCE.name, "title", "date", title=18, date=10),
            *_read_only("file_name", 16),
            Column("size", title=lambda: _title("size"), value=_size, text=size_text, width=9),
            Column("proves", title=_proves_title, value=self._proves, right=False, width=17),
        )

    def _connect(self) -> None:
        form, workplace = self.form, self.workplace
        form.filter.textChanged.connect(self._wait)
        self._pause.timeout.connect(self._filter)
        form.loose_only.toggled.connect(self._keep)
        form.settings_button.clicked.connect(self.settle)
        form.add_button.clicked.connect(self.add)
        form.open_button.clicked.connect(self._open)
        form.export_button.clicked.connect(self._export)
        form.proves.itemActivated.connect(self._go)
        self.view.current_record.connect(self._show_current)
        self.view.asked_to_delete.connect(self._deletion.delete)
        self._note.asked.connect(self._take_first_step)
        workplace.touched.connect(self._heed)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset, self.model.arranged):
            signal.connect(self._note_emptiness)
        for button in (form.add_button, form.settings_button):
            button.setEnabled(not self.acts.why_not)
            button.setToolTip(self.acts.why_not)

    def _current(self) -> Evidence | None:
        return cast("Evidence | None", self.model.record_at(self.view.currentIndex().row()))

    def _show_current(self) -> None:
        row, form = self._current(), self.form
        form.preview.show_evidence(self.workplace, row)
        for button in (form.open_button, form.export_button):
            button.setEnabled(row is not None)
            button.setToolTip("" if row else self.tr("Choose a piece of evidence first."))
        form.proves.clear()
        for one in proved_by(self.workplace.project, row.id) if row else ():
            item = QListWidgetItem(proved_words(self.workplace.project, one))
            item.setData(KEY, one)
            form.proves.addItem(item)
        if row and not form.proves.count():
            item = QListWidgetItem(self.tr("Nothing yet: link it from a row, or delete it here."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            form.proves.addItem(item)

    def _proves(self, record: Record) -> str:
        """The sheets that it proves rows of, with how many."""
        found = [one.sheet for one in proved_by(self.workplace.project, record.id)]
        if not found:
            return self.tr("Nothing yet")
        return ", ".join(f"{BY_NAME[name].title_in(language())} {found.count(name)}" for name in dict.fromkeys(found))

    def _go(self, item: QListWidgetItem) -> None:
        one = item.data(KEY)
        if isinstance(one, Proved):
            self.workplace.asked_for_cell.emit(one.sheet, one.record, one.field or "")

    def _open(self) -> None:
        row = self._current()
        if row:
            self.acts.open_copy(row.id)

    def _export(self) -> None:
        chosen = self.view.selected_keys()
        if chosen:
            self.acts.ask_where(chosen)

    def _wait(self) -> None:
        self._pause.start()

    def _filter(self) -> None:
        self.model.filter(self.form.filter.text())

    def _keep(self) -> None:
        """Show only what is linked to nothing, or everything."""
        if not self.form.loose_only.isChecked():
            self.model.keep_only(None)
            return
        self.model.keep_only(Keep(ids=frozenset(one.id for one in loose(self.workplace.project))))

    def _show_all(self) -> None:
        self.form.filter.clear()
        self.form.loose_only.setChecked(False)
        self._pause.stop()
        self.model.filter("")

    def _take_first_step(self) -> None:
        if self.model.is_filtered:
            self._show_all()
        else:
            self.add()

    def _heed(self, touched: Touched) -> None:
        if not self.isVisible() and not {EVIDENCE.name, EVIDENCE_LINKS.name} & touched.counts.keys():
            return
        if self.form.loose_only.isChecked():
            self._keep()
        self._show_current()

    def _note_emptiness(self) -> None:
        if self.model.is_empty():
            words = self.tr(
                "Photos, receipts, letters and sheets that prove what was entered. "
                "Drop them on a row of any page, or add them here and link them later."
            )
            step = "" if self.acts.why_not else self.tr("Add files…")
            self._note.say(self.tr("No evidence yet"), words, step)
        elif self.model.is_filtered and not self.model.record_count():
            self._note.say(self.tr("No row fits"), self.tr("The filter hides every row."), self.tr("Show all rows"))
        else:
            self._note.hide()
        self.form.side.setVisible(not self.model.is_empty())

    # What Qt tells

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_evidence(event) and not self.acts.why_not:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop(dropped_evidence(event))
        event.acceptProposedAction()

    def drop(self, paths: list[Path]) -> None:
        """Take files in that were dropped on the page."""
        if paths and not self.acts.why_not:
            self.acts.attach(paths, ())


def _read_only(name: str, width: int) -> tuple[Column, ...]:
    """A field that says what the file is, and is not typed into."""
    return (Column(name, title=lambda: _title(name), value=lambda row: getattr(row, name), right=False, width=width),)


def _title(name: str) -> str:
    return EVIDENCE.field(name).title_in(language())


def _size(record: Record) -> int:
    return cast("Evidence", record).size


def _proves_title() -> str:
    return translate("EvidencePanel", "Proves")
