"""A new row of a small sheet, asked for field by field; a text that cannot be is refused beside it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from ...domain.closing import PeriodClosed
from ...domain.problem import Fault, Refusal
from ...domain.sheets import BY_NAME
from ..field_help import tell
from ..forms.row_dialog import Ui_RowDialog
from ..language import language, sentence
from ..theme import dress
from ..workplace import Workplace


class RowDialog(QDialog):
    """Asks for the fields of one row and adds it; `texts` are what fields begin with, by name."""

    def __init__(
        self,
        workplace: Workplace,
        sheet: str,
        parent: QWidget | None = None,
        texts: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._workplace, self._sheet = workplace, BY_NAME[sheet]
        self.form = Ui_RowDialog()
        self.form.setupUi(self)
        self.lines: dict[str, QLineEdit] = {}
        title = self.tr("New row: {sheet}").format(sheet=self._sheet.title_in(language()))
        self.setWindowTitle(title)
        self.form.title.setText(title)
        for field in self._sheet.fields:
            line = QLineEdit(texts.get(field.name, ""), self)
            line.setAccessibleName(field.title_in(language()))
            label = QLabel(f"{field.title_in(language())}{' *' if field.required else ''}", self)
            label.setBuddy(line)
            self.form.fields.addRow(label, line)
            self.lines[field.name] = line
            tell(line, sheet, field.name)
        self.form.add_button.clicked.connect(self.add)
        self.form.cancel_button.clicked.connect(self.reject)
        dress(self)
        next(iter(self.lines.values())).setFocus()

    def add(self) -> None:
        """Add the row, or say what cannot be and keep what was typed."""
        desk, sheet, values = self._workplace.desk, self._sheet.name, {}
        for name, line in self.lines.items():
            try:
                values[name] = desk.parse(sheet, name, line.text())
            except Refusal as refusal:
                self._refuse(refusal, line)
                return
        try:
            desk.add(sheet, values)
        except PeriodClosed as closed:
            self._refuse(closed, None)
            self._workplace.ask_reason(closed, lambda _reason: self.add())
            return
        except (Refusal, Fault) as news:
            self._refuse(news, None)
            return
        self.accept()

    def _refuse(self, news: Refusal | Fault, line: QLineEdit | None) -> None:
        self.form.refusal.setText(sentence(news))
        if line is not None:
            line.setFocus()
            line.selectAll()
