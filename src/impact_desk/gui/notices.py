"""Notices above the page: they say what happened and offer undo, and stop nobody."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from .forms.notice_bar import Ui_NoticeBar
from .icons import icon, tinted
from .theme import colours
from .workplace import Notice

MARKS = {"done": "done", "told": "info", "refused": "refused", "warning": "warning"}
STAYS = 9000
"""Milliseconds that a notice of something done stays; a refusal stays until it is closed or something else is said."""


class NoticeBar(QFrame):
    """Shows the newest notice."""

    undo_asked = Signal()
    """The person wants the last step taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_NoticeBar()
        self.form.setupUi(self)
        self.form.close_button.setIcon(icon("close"))
        self.form.close_button.clicked.connect(self.hide)
        self.form.undo_button.clicked.connect(self._undo)
        self._end = QTimer(self, singleShot=True, interval=STAYS)
        self._end.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What is said at the moment; empty while nothing is."""
        return "" if self.isHidden() else self.form.words.text()

    def say(self, notice: Notice) -> None:
        """Show `notice` in the place of the one before."""
        self.setProperty("notice", notice.tone)
        self.style().unpolish(self)
        self.style().polish(self)
        used = colours()
        ink = {"done": used.good, "refused": used.danger, "warning": used.warning}.get(notice.tone, used.accent)
        self.form.mark.setPixmap(tinted(MARKS[notice.tone], ink))
        self.form.words.setText(notice.text)
        self.form.undo_button.setVisible(notice.undo)
        self.setAccessibleName(notice.text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if notice.tone in ("done", "told"):
            self._end.start()
        else:
            self._end.stop()

    def withdraw_undo(self, *_: object) -> None:
        """Another step was done since: what is offered here would take back that one, so the offer ends."""
        self.form.undo_button.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
