"""What the parts of an evaluation's page share: each is reckoned on another thread while it is looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ..desk.evaluations import Review
from ..domain.scenarios import DISCOUNT_RATE, INPUTS
from ..domain.sensitivity import Assumption
from .panel import Form
from .theme import dress
from .workplace import Workplace


class EvaluationPane(QWidget):
    """One part of the page. Subclasses say what they need of a review, and show it."""

    asked_for_cell = Signal(str, object, str)
    """Somebody wants to see a cell: sheet, id (nothing: a new row), field."""

    def __init__(self, workplace: Workplace, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._form = form
        self._known: tuple[Review | None, Any, str] = (None, None, "")
        form.setupUi(self)
        dress(self)

    @property
    def review(self) -> Review | None:
        """The evaluation that is shown, if any."""
        return self._known[0]

    def reckon(self, review: Review) -> Any:
        """What this part shows of a review; called on another thread, touches no widget."""
        return None

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        """Show what was reckoned; without a review or a result, why there is none."""

    def take(self, review: Review | None, found: Any = None, why_not: str = "") -> None:
        """Keep and show what was reckoned."""
        self._known = (review, found, why_not)
        self.show_reckoned(review, found, why_not)

    def lead_to(self, assumption: Assumption) -> None:
        """Ask for the cell in which an assumption's value stands."""
        review = self.review
        if review is None:
            return
        if assumption.outcome:
            self.asked_for_cell.emit("value_map", assumption.outcome.id, assumption.name)
        elif assumption.name == INPUTS:
            first = review.study.inputs[0].id if review.study.inputs else None
            self.asked_for_cell.emit("evaluation_inputs", first, "amount")
        elif assumption.name == DISCOUNT_RATE:
            self.asked_for_cell.emit("evaluations", review.study.evaluation.id, assumption.name)
        elif review.study.outcomes:
            self.asked_for_cell.emit("value_map", review.study.outcomes[0].id, assumption.name)

    def retranslate(self) -> None:
        """Say the same in the language of the window."""
        self.show_reckoned(*self._known)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self.isVisible():
            # Marks are painted in the colours of the scheme.
            self.retranslate()
