"""Deleting rows: at once with a notice to undo, or after asking what becomes of the rows that belong to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ..domain.sheets import BY_NAME, Sheet
from .editors import record_option
from .forms.delete_dialog import Ui_DeleteDialog
from .language import language
from .sheet_model import SheetModel
from .theme import dress
from .workplace import Workplace


class Deletion(QObject):
    """Deletes rows of one grid; asks where others belong to them."""

    def __init__(self, model: SheetModel, window: QWidget) -> None:
        super().__init__(window)
        self._model, self._window = model, window

    def delete(self, keys: Sequence[UUID]) -> None:
        """Delete records and drafts as one step each kind; a notice offers undo."""
        cells, workplace = self._model.cells, self._model.workplace
        drafts = [key for key in keys if key in cells.drafts]
        records = [key for key in keys if cells.is_record(key)]
        for one in drafts:
            workplace.attempt(partial(workplace.project.drop_draft, one))
        if records:
            self._delete_records(records, len(drafts))
        elif drafts:
            self._tell(len(drafts))

    def _delete_records(self, records: Sequence[UUID], drafts: int) -> None:
        workplace, sheet = self._model.workplace, self._model.sheet
        counts = workplace.desk.dependants(sheet.name, records)
        if counts:
            dialog = DeleteDialog(workplace, sheet, records, counts, self._window)
            dialog.accepted.connect(lambda: self._tell(len(records) + drafts))
            dialog.open()
        else:
            workplace.attempt(
                lambda: workplace.desk.delete(sheet.name, records), lambda: self._tell(len(records) + drafts)
            )

    def _tell(self, count: int) -> None:
        self._model.workplace.tell("done", self.tr("%n row(s) deleted.", "", count), undo=True)


class DeleteDialog(QDialog):
    """Asks what becomes of the rows that belong to records about to be deleted."""

    def __init__(
        self,
        workplace: Workplace,
        sheet: Sheet,
        records: Sequence[UUID],
        counts: Mapping[str, int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._sheet, self._records = workplace, sheet, list(records)
        self.form = Ui_DeleteDialog()
        self.form.setupUi(self)
        dress(self)
        self._say(counts)
        self._offer_others()
        self.form.delete_button.clicked.connect(self._act)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.move_choice.toggled.connect(self.form.target.setEnabled)

    def _say(self, counts: Mapping[str, int]) -> None:
        lines = [f"{count} · {BY_NAME[name].title_in(language())}" for name, count in counts.items()]
        self.form.belonging.setText("\n".join(lines))
        self.form.title.setText(self.tr("Delete {what}?").format(what=self._what()))

    def _what(self) -> str:
        if len(self._records) == 1 and self._sheet.code:
            return str(getattr(self._workplace.desk.record(self._sheet.name, self._records[0]), self._sheet.code))
        return self.tr("%n row(s)", "", len(self._records))

    def _offer_others(self) -> None:
        """Other records of the sheet may take over what belongs to these."""
        doomed = set(self._records)
        desk = self._workplace.desk
        self._others = [one for one in desk.records(self._sheet.name) if one.id not in doomed]
        for one in self._others:
            self.form.target.addItem(record_option(self._sheet.name, one)[0], one.id)
        self.form.move_choice.setEnabled(bool(self._others))
        if not self._others:
            self.form.move_choice.setToolTip(self.tr("There is no other record that they could move to."))

    def _act(self) -> None:
        desk, name = self._workplace.desk, self._sheet.name
        if self.form.move_choice.isChecked():
            target = self._others[self.form.target.currentIndex()].id
            self._workplace.attempt(lambda: desk.move_and_delete(name, self._records, target), self.accept)
        else:
            self._workplace.attempt(lambda: desk.delete_with_dependants(name, self._records), self.accept)
