"""Binds the fields of a form to one record: whoever leaves a field has saved it, or reads why not."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..desk.project_desk import Desk, Touched
from ..domain.closing import PeriodClosed
from ..domain.evidence import PROVABLE
from ..domain.fields import Record
from ..domain.kinds import Choice, Choices
from ..domain.problem import Fault, Refusal
from ..domain.sheets import BY_NAME, DRAFTS, Sheet
from .evidence_drop import EvidenceDrop
from .field_edit import FieldEdit
from .language import language, sentence
from .shown import yes_no
from .workplace import Workplace


def bound_fields(root: QWidget, sheet: Sheet, desk: Desk | None) -> dict[str, FieldEdit]:
    """The field editors below `root` by field, bound; they are named for the fields that they edit."""
    found = {one.objectName(): one for one in root.findChildren(FieldEdit)}
    fields = {one.name: one for one in sheet.fields}
    for name, editor in found.items():
        editor.bind(sheet.name, fields[name], desk)
    return found


class RecordForm(QObject):
    """A form of one record or unfinished row of a sheet."""

    completed = Signal(object)
    """An unfinished row became a record: its id."""

    def __init__(self, workplace: Workplace, sheet: str, root: QWidget) -> None:
        super().__init__(root)
        self._workplace, self._sheet, self._root = workplace, BY_NAME[sheet], root
        self.fields = bound_fields(root, self._sheet, workplace.project)
        for name, editor in self.fields.items():
            editor.typed.connect(partial(self._take, name))
        self.key: UUID | None = None
        workplace.touched.connect(self._heed)
        if self._sheet.name in PROVABLE:
            EvidenceDrop(root, self._attach)
        self._lock()

    def show_row(self, key: UUID | None) -> None:
        """Show a record or an unfinished row; nothing empties the form."""
        self.key = key
        self._load()
        record = self._record()
        self._workplace.looked_at.emit(self._sheet.name, record.id if record else None)

    def begin(self) -> None:
        """Show an empty form for a new row; it begins with the first text."""
        self.show_row(uuid4())
        next(iter(self.fields.values())).setFocus()

    def _attach(self, paths: list[Path]) -> None:
        """Take files that were dropped on the form as evidence of its record."""
        if self._workplace.desk.read_only:
            self._workplace.tell("refused", self.tr("This project is open for reading only."))
        elif self.key is None or self._record() is None:
            self._workplace.tell("refused", self.tr("Finish this row first; then files can be attached to it."))
        else:
            self._workplace.asked_to_attach.emit(self._sheet.name, self.key, paths)

    def _load(self) -> None:
        self._root.setEnabled(self.key is not None)
        self._root.setToolTip("" if self.key else self.tr("Choose a row first."))
        for name, editor in self.fields.items():
            text = self._text(name)
            if text != editor.text() or editor.refusal:
                editor.show_text(text)

    def _text(self, name: str) -> str:
        record = self._record()
        if record is not None:
            return self._record_text(record, name)
        draft = next((one for one in self._workplace.project.drafts(self._sheet.name) if one.id == self.key), None)
        return draft.typed.get(name, "") if draft else ""

    def _record_text(self, record: Record, name: str) -> str:
        kind, value = self._sheet.field(name).kind, getattr(record, name)
        if value is None:
            return ""
        if isinstance(kind, Choices):
            return "; ".join(kind.title(word, language()) for word in value)
        if isinstance(kind, Choice):
            return kind.title(value, language())
        return yes_no(value) if kind.word == "yes_no" else self._workplace.desk.show(self._sheet.name, name, value)

    def _record(self) -> Record | None:
        return self._workplace.desk.find(self._sheet.name, self.key) if self.key else None

    def _take(self, name: str, text: str) -> None:
        self._take_for(self.key, name, text)

    def _take_for(self, key: UUID | None, name: str, text: str) -> None:
        """Write a text of the row `key`, which may be shown no longer once a reason was given."""
        editor = self.fields[name]
        try:
            self._write(key, name, text)
        except PeriodClosed as closed:
            editor.refuse(sentence(closed))
            self._workplace.ask_reason(closed, lambda _reason: self._take_for(key, name, text), self._load)
        except Refusal as refusal:
            editor.refuse(sentence(refusal))
        except Fault as fault:
            editor.refuse(sentence(fault))
            self._workplace.failed.emit(fault)
        else:
            editor.refuse("")

    def _write(self, key: UUID | None, name: str, text: str) -> None:
        desk = self._workplace.project
        if key is None:
            return
        if desk.find(self._sheet.name, key) is not None:
            desk.set_field(self._sheet.name, key, name, desk.parse(self._sheet.name, name, text))
            return
        _, is_whole = desk.type_into(self._sheet.name, key, {name: text})
        if is_whole:
            self.completed.emit(key)

    def _heed(self, touched: Touched) -> None:
        if any(one == self.key for one in touched.of(self._sheet.name, DRAFTS.name)):
            self._load()
        for editor in self.fields.values():
            points_to = editor.field.points_to
            if points_to and points_to in touched.counts:
                text = editor.text()
                editor.bind(self._sheet.name, editor.field, self._workplace.desk)
                editor.show_text(text)

    def _lock(self) -> None:
        if self._workplace.desk.read_only:
            why = self.tr("This project is open for reading only.")
            for editor in self.fields.values():
                editor.set_locked(why)
