"""Begin a new project: its facility and the file that holds it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ...desk.opening import ENDING
from ...desk.project_desk import Desk
from ...domain.exact import shorten
from ...domain.problem import Fault, Refusal
from ...domain.sheets import BY_NAME
from ..field_edit import FieldEdit
from ..forms.new_project_dialog import Ui_NewProjectDialog
from ..language import sentence
from ..record_form import bound_fields
from ..theme import dress

Begin = Callable[[Path, Mapping[str, str]], Desk]


class NewProjectDialog(QDialog):
    """Asks for the facility; every field says by itself what cannot be."""

    made = Signal(object)
    """The `Desk` of the new project."""

    def __init__(self, begin: Begin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin = begin
        self.form = Ui_NewProjectDialog()
        self.form.setupUi(self)
        self.fields: dict[str, FieldEdit] = bound_fields(self.form.fields, BY_NAME["facility"], None)
        for editor in self.fields.values():
            editor.typed.connect(self._check)
        self._named = False
        self.form.path.textEdited.connect(self._name)
        self.fields["facility_code"].typed.connect(self._propose)
        self.form.browse_button.clicked.connect(self._browse)
        self.form.create_button.clicked.connect(self.make)
        self.form.cancel_button.clicked.connect(self.reject)
        dress(self)
        self._propose()

    @property
    def path(self) -> Path:
        """Where the project will lie."""
        return Path(self.form.path.text().strip()).expanduser()

    def make(self) -> None:
        """Make the project, or say at each field why not."""
        self.form.place_note.clear()
        if not self._check():
            return
        try:
            desk = self._begin(self.path, {name: editor.text() for name, editor in self.fields.items()})
        except (Refusal, Fault) as news:
            self.form.place_note.setText(sentence(news))
            return
        self.accept()
        self.made.emit(desk)

    def _check(self) -> bool:
        """Say at each field what cannot be; the first one gets the focus when the project is to be made."""
        wrong = []
        is_final = self.sender() is self.form.create_button
        for editor in self.fields.values():
            if not is_final and not editor.text().strip():
                continue
            try:
                editor.field.parse(editor.text())
            except Refusal as refusal:
                editor.refuse(sentence(refusal))
                wrong.append(editor)
            else:
                editor.refuse("")
        if wrong and is_final:
            wrong[0].setFocus()
        return not wrong

    def _name(self) -> None:
        self._named = True

    def _propose(self) -> None:
        """A file in the documents folder, named for the facility, until the person names one."""
        if self._named:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        code = shorten(self.fields["facility_code"].text().strip(), 40)
        plain = "".join(one if one.isalnum() or one in "-_" else "-" for one in code)
        self.form.path.setText(str(Path(folder) / f"{plain or self.tr('Facility')}{ENDING}"))

    def _browse(self) -> None:
        kinds = self.tr("Impact Desk projects (*{ending})").format(ending=ENDING)
        dialog = QFileDialog(self, self.tr("Where the project is kept"), str(self.path), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING.lstrip("."))
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, name: str) -> None:
        self._named = True
        self.form.path.setText(name)
