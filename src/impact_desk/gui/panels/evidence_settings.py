"""How large evidence may be, and whether photos are made smaller on entry."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ...desk.settings import settings_of, settle
from ...domain.problem import Fault, Refusal
from ..forms.evidence_settings import Ui_EvidenceSettings
from ..language import sentence
from ..theme import dress
from ..workplace import Workplace


class EvidenceSettings(QDialog):
    """Asks for the settings and sets them as one step."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.form = Ui_EvidenceSettings()
        self.form.setupUi(self)
        known = settings_of(workplace.project)
        self.form.limit.setValue(known.evidence_limit)
        self.form.reduce.setChecked(known.reduce_images)
        self.form.side.setValue(known.image_side)
        self.form.side.setEnabled(known.reduce_images)
        self.form.reduce.toggled.connect(self.form.side.setEnabled)
        self.form.take_button.clicked.connect(self.take)
        self.form.cancel_button.clicked.connect(self.reject)
        dress(self)

    def take(self) -> None:
        """Set what was chosen, or say why not."""
        form = self.form
        values = {
            "evidence_limit": form.limit.value(),
            "reduce_images": form.reduce.isChecked(),
            "image_side": form.side.value(),
        }
        try:
            settle(self._workplace.project, **values)
        except (Refusal, Fault) as news:
            form.refusal.setText(sentence(news))
            return
        self.accept()
