"""Begin a review: choose the period, see what the records say, untick what need not be spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from ...desk.goals import begin_review, proposed_points
from ...desk.project_desk import of_project
from ...domain.period import Period
from ...domain.problem import Fault, Refusal, Said
from ...domain.reviewing import Found
from ...domain.words import REVIEW_POINT
from ..actions import offer
from ..forms.review_dialog import Ui_ReviewDialog
from ..language import SAID, language, sentence
from ..theme import dress
from ..workplace import Workplace


class ReviewDialog(QDialog):
    """Asks for period and points, then begins the minutes."""

    begun = Signal(object)
    """The id of the review that was begun."""

    def __init__(self, workplace: Workplace, periods: Sequence[Period], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._found = workplace, tuple[Found, ...]()
        self.form = Ui_ReviewDialog()
        self.form.setupUi(self)
        form = self.form
        for one in periods:
            form.period.addItem(str(one), one)
        form.period.setCurrentIndex(max(form.period.findText(str(workplace.period)), 0))
        form.period.currentIndexChanged.connect(self._propose)
        form.begin_button.clicked.connect(self.begin)
        form.cancel_button.clicked.connect(self.reject)
        dress(self)
        self._propose()

    def begin(self) -> None:
        """Begin the minutes with the points that are ticked."""
        ticked = [
            (one.kind, _words(one), one.key_result)
            for place, one in enumerate(self._found)
            if self.form.points.item(place).checkState() == Qt.CheckState.Checked
        ]
        try:
            review: UUID = begin_review(self._workplace.project, self._period(), ticked)
        except (Refusal, Fault) as news:
            self.form.note.setText(sentence(news))
            return
        self.begun.emit(review)
        self.accept()

    def _period(self) -> Period:
        return Period.parse(self.form.period.currentText())

    def _propose(self) -> None:
        ask = self._workplace.project.asking(of_project, proposed_points, self._period())
        self.form.points.clear()
        offer(self.form.begin_button, self.tr("Looking through the records…"))
        self.form.note.setText(self.tr("Looking through the records…"))

        self._workplace.crew.send(lambda _job: ask(), self._show, owner=self, failed=self._refused)

    def _show(self, found: tuple[Found, ...]) -> None:
        self._found = found
        self.form.points.clear()
        for one in found:
            item = QListWidgetItem(f"{REVIEW_POINT.title(one.kind, language())}: {_words(one)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.form.points.addItem(item)
        none = self.tr("The records propose no point for this period. Points are added on the page.")
        self.form.note.setText("" if found else none)
        offer(self.form.begin_button)

    def _refused(self, news: Said) -> None:
        self.form.note.setText(sentence(news))
        offer(self.form.begin_button)


def _words(found: Found) -> str:
    return QCoreApplication.translate(SAID, found.template).format(**found.parts)
