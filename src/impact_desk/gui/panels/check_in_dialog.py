"""Check in a key result: value, confidence, note. The value has the focus, Enter takes it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from ...desk.goals import CheckInText, check_in
from ...domain.okr import TYPED
from ...domain.problem import Fault, Refusal
from ...domain.records import KeyResult
from ..forms.check_in_dialog import Ui_CheckInDialog
from ..language import sentence
from ..theme import dress
from ..workplace import Workplace


class CheckInDialog(QDialog):
    """Asks where a key result stands."""

    def __init__(
        self, workplace: Workplace, key_result: KeyResult, standing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._key_result = workplace, key_result
        self.form = Ui_CheckInDialog()
        self.form.setupUi(self)
        form = self.form
        form.title.setText(f"{key_result.kr_code}  {key_result.title}")
        form.standing.setText(standing)
        form.day.setText(date.today().isoformat())  # noqa: DTZ011 - the day on the wall
        if key_result.source != TYPED:
            form.value.setPlaceholderText(self.tr("as the program's records say"))
        form.take_button.clicked.connect(self.take)
        form.cancel_button.clicked.connect(self.reject)
        dress(self)
        form.value.setFocus()

    def take(self) -> None:
        """Check in, or say what cannot be and keep what was typed."""
        form = self.form
        confidence = str(form.confidence.value() or "")
        typed = CheckInText(form.value.text(), confidence, form.note.text(), form.day.text())
        try:
            check_in(self._workplace.project, self._key_result.id, typed)
        except (Refusal, Fault) as news:
            form.refusal.setText(sentence(news))
            form.value.setFocus()
            return
        self.accept()
