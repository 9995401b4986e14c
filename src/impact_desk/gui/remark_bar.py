"""Head office's remark beside the row that it is about: what it says, and the way to note that it was dealt with."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from ..desk.project_desk import Desk
from ..desk.receipts import deal_with, place_of
from ..domain.records import Remark
from .forms.remark_bar import Ui_RemarkBar
from .icons import tinted
from .language import language
from .theme import colours, dress
from .workplace import Workplace


class RemarkBar(QFrame):
    """Shows the remarks that wait on the row in use, one after the other; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RemarkBar()
        self.form.setupUi(self)
        self._workplace: Workplace | None = None
        self._shown: tuple[UUID, ...] = ()
        self.form.done_button.clicked.connect(self.deal)
        self.form.outcome.returnPressed.connect(self.deal)
        self.form.more_button.clicked.connect(self._show_next)
        dress(self)
        self.hide()

    def follow(self, workplace: Workplace | None) -> None:
        """Speak of the rows of another project, or of none."""
        self._workplace, self._shown = workplace, ()
        self.hide()
        if workplace is not None and isinstance(workplace.desk, Desk):
            workplace.looked_at.connect(self._look)
            workplace.touched.connect(lambda _touched: self._say())
            workplace.asked_for_remark.connect(self.show_remark)

    def show_remark(self, remark: UUID) -> None:
        """Go to the row of a remark and show it there; one on the whole summary is shown on the summary's page."""
        one = self._remark(remark)
        if one is None or self._workplace is None:
            return
        if one.sheet and one.record:
            self._workplace.asked_for_cell.emit(one.sheet, UUID(one.record), one.field or "")
        else:
            self._workplace.asked_for_cell.emit("summaries", None, "")
        self._show((remark, *(each for each in self._beside(one) if each != remark)))

    def deal(self) -> None:
        """Note that the remark shown was dealt with; a notice offers undo."""
        workplace = self._workplace
        if workplace is None or not self._shown:
            return
        remark, outcome = self._shown[0], self.form.outcome.text()
        if workplace.attempt(lambda: deal_with(workplace.project, remark, outcome)):
            self.form.outcome.clear()
            workplace.tell("done", self.tr("The remark is noted as dealt with."), undo=True)

    @property
    def text(self) -> str:
        """What is said at the moment; empty while nothing is."""
        return "" if self.isHidden() else self.form.words.text()

    def _look(self, sheet: str, record: object) -> None:
        waiting = self._waiting()
        self._show(tuple(one.id for one in waiting if (one.sheet, one.record) == (sheet, str(record))))

    def _beside(self, remark: Remark) -> tuple[UUID, ...]:
        """Remarks that wait on the same row."""
        return tuple(one.id for one in self._waiting() if (one.sheet, one.record) == (remark.sheet, remark.record))

    def _show_next(self) -> None:
        self._show((*self._shown[1:], *self._shown[:1]))

    def _show(self, remarks: tuple[UUID, ...]) -> None:
        is_new = bool(remarks) and remarks != self._shown
        self._shown = remarks
        self._say()
        if is_new:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _say(self) -> None:
        waiting = {one.id for one in self._waiting()}
        self._shown = tuple(one for one in self._shown if one in waiting)
        one = self._remark(self._shown[0]) if self._shown else None
        self.setVisible(one is not None)
        if one is None or self._workplace is None:
            return
        form, desk = self.form, self._workplace.project
        form.mark.setPixmap(tinted("mail", colours().warning))
        form.words.setText(
            self.tr("Head office, on {place}: {text}").format(place=place_of(desk, one, language()), text=one.text)
        )
        self.setAccessibleName(form.words.text())
        form.more_button.setVisible(len(self._shown) > 1)
        for control in (form.outcome, form.done_button):
            control.setEnabled(not desk.read_only)
            control.setToolTip(self.tr("This project is open for reading only.") if desk.read_only else "")

    def _waiting(self) -> tuple[Remark, ...]:
        if self._workplace is None or not isinstance(self._workplace.desk, Desk):
            return ()
        rows = cast("tuple[Remark, ...]", self._workplace.desk.records("remarks"))
        return tuple(one for one in rows if one.dealt_on is None)

    def _remark(self, remark: UUID) -> Remark | None:
        return next((one for one in self._waiting() if one.id == remark), None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._say()
