"""Two numbers taken as one person, chosen by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QDialog, QWidget

from ..desk.volunteers import take_as_one
from ..domain.problem import Refusal
from ..domain.records import Volunteer
from .forms.merge_dialog import Ui_MergeDialog
from .language import sentence
from .theme import dress
from .workplace import Workplace


class MergeDialog(QDialog):
    """Asks which of two numbers hours count for, and why the two are one person."""

    def __init__(self, workplace: Workplace, numbers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._numbers = workplace, numbers
        self.form = Ui_MergeDialog()
        self.form.setupUi(self)
        dress(self)
        names = {one.volunteer_id: one.volunteer_name or "" for one in _register(workplace)}
        for one in numbers:
            self.form.keep.addItem(f"{one} {names.get(one, '')}".strip(), one)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._act)

    def _act(self) -> None:
        keep = str(self.form.keep.currentData())
        other = next(one for one in self._numbers if one != keep)
        try:
            take_as_one(self._workplace.project, keep, other, reason=self.form.reason.text().strip())
        except Refusal as refusal:
            self.form.refusal.setText(sentence(refusal))
            return
        self.accept()
        told = self.tr("{other} counts for {keep} from now on.").format(other=other, keep=keep)
        self._workplace.tell("done", told, undo=True)


def _register(workplace: Workplace) -> Sequence[Volunteer]:
    return cast("Sequence[Volunteer]", workplace.desk.records("volunteers"))
