"""How a text file of the assistant is read: what was detected is shown, and encoding and delimiter can be changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel

from ..desk.text_files import DELIMITERS, ENCODINGS, Detected, RawTable
from .forms.assistant_dialog import Ui_AssistantDialog
from .language import phrase


class TextSource(QObject):
    """Shows how the table was read, and hears how a person wants it read."""

    chosen = Signal(object)
    """A person settled encoding and delimiter (`Detected`)."""

    def __init__(self, form: Ui_AssistantDialog, parent: QObject) -> None:
        super().__init__(parent)
        self._encoding, self._delimiter, self._label = form.encoding, form.delimiter, form.detected
        self._parts = (form.encoding_label, form.encoding, form.delimiter_label, form.delimiter)
        for name, title in ENCODINGS.items():
            self._encoding.addItem(title, name)
        names = {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tab"),
            "|": self.tr("pipe |"),
        }
        for sign, name in DELIMITERS.items():
            self._delimiter.addItem(names.get(sign, name), sign)
        self._encoding.activated.connect(lambda _: self._settle())
        self._delimiter.activated.connect(lambda _: self._settle())

    def show_table(self, table: RawTable, settled: Detected) -> None:
        """Show how `table` was read; `settled` is what a person said, the rest was detected."""
        for one in self._parts:
            one.setVisible(table.is_text)
        if not table.is_text:
            self._label.setText("; ".join(phrase(note) for note in table.notes))
            _mark(self._label, is_bad=False)
        if table.is_text:
            _choose(self._encoding, table.encoding)
            _choose(self._delimiter, table.delimiter)
            self._label.setText(self._words(table, settled))
            _mark(self._label, is_bad=table.is_doubtful or table.is_one_column)

    def _words(self, table: RawTable, settled: Detected) -> str:
        if table.is_one_column:
            return self.tr("Everything stands in a single column. Choose the delimiter that parts it.")
        if table.is_doubtful:
            return self.tr("The encoding is not known. Choose the one in which names and headers can be read.")
        how = self._encoding.currentText(), self._delimiter.currentText()
        if settled == Detected():
            text = self.tr("Detected: {encoding}, {delimiter}. Choose another one where the texts below look wrong.")
        else:
            text = self.tr("Read as {encoding}, {delimiter}, as you chose.")
        return text.format(encoding=how[0], delimiter=how[1])

    def _settle(self) -> None:
        self.chosen.emit(Detected(self._encoding.currentData(), self._delimiter.currentData()))


def _choose(combo: QComboBox, wanted: str | None) -> None:
    combo.setCurrentIndex(combo.findData(wanted))


def _mark(label: QLabel, *, is_bad: bool) -> None:
    role = "refusal" if is_bad else "quiet"
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
