"""The dialog for what the world did: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ..domain.problem import Said
from .forms.fault_dialog import Ui_FaultDialog
from .icons import tinted
from .language import sentence
from .theme import colours, dress


class FaultDialog(QDialog):
    """Says a fault, or a refusal that nothing could go on with, in words; opened without blocking."""

    def __init__(self, news: Said, parent: QWidget | None, *, title: str = "", safe: str = "") -> None:
        super().__init__(parent)
        self.form = Ui_FaultDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.mark.setPixmap(tinted("fault", colours().danger, 28))
        self.form.happened.setText(sentence(news))
        if title:
            self.form.title.setText(title)
        if safe:
            self.form.safe.setText(safe)
        self.form.close_button.clicked.connect(self.accept)
        self.setAccessibleDescription(sentence(news))
