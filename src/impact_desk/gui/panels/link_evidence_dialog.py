"""Chooses among the evidence that a project holds already."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from ...domain.filtering import folded, words_of
from ...domain.records import Evidence
from ...domain.sheets import EVIDENCE
from ..actions import offer
from ..evidence_words import about, name_of
from ..forms.link_evidence_dialog import Ui_LinkEvidenceDialog
from ..theme import dress
from ..workplace import Workplace

KEY = Qt.ItemDataRole.UserRole


class LinkEvidenceDialog(QDialog):
    """Lists evidence that a record does not have yet; one or several are taken."""

    taken = Signal(list)
    """The ids that were chosen."""

    def __init__(self, workplace: Workplace, but: Collection[UUID], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_LinkEvidenceDialog()
        self.form.setupUi(self)
        rows = cast("tuple[Evidence, ...]", workplace.desk.records(EVIDENCE.name))
        for row in reversed(rows):
            if row.id not in but:
                item = QListWidgetItem(f"{name_of(row)}\n{about(row)} · {row.file_name}")
                item.setData(KEY, row.id)
                self.form.files.addItem(item)
        self.form.empty.setVisible(not self.form.files.count())
        self.form.filter.textChanged.connect(self._filter)
        self.form.files.itemSelectionChanged.connect(self._look)
        self.form.files.itemActivated.connect(self.take)
        self.form.link_button.clicked.connect(self.take)
        self.form.cancel_button.clicked.connect(self.reject)
        dress(self)
        self._look()

    def take(self) -> None:
        """Take what is chosen."""
        chosen = [one.data(KEY) for one in self.form.files.selectedItems()]
        if chosen:
            self.taken.emit(chosen)
            self.accept()

    def _filter(self, text: str) -> None:
        words = words_of(text)
        for at in range(self.form.files.count()):
            item = self.form.files.item(at)
            hidden = not all(word in folded(item.text()) for word in words)
            item.setHidden(hidden)
            item.setSelected(item.isSelected() and not hidden)

    def _look(self) -> None:
        none = "" if self.form.files.selectedItems() else self.tr("Choose a file in the list first.")
        offer(self.form.link_button, none)
