"""A strip at the foot of the window while long work is under way: what, how far, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from .actions import offer
from .crew import Crew, Job
from .forms.work_strip import Ui_WorkStrip

AFTER = 250
"""Milliseconds that work may take before the strip appears."""


class WorkStrip(QFrame):
    """Shows the newest job of a crew."""

    def __init__(self, crew: Crew, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WorkStrip()
        self.form.setupUi(self)
        self._jobs: list[Job] = []
        self._appear = QTimer(self, singleShot=True, interval=AFTER)
        self._appear.timeout.connect(self._show)
        self.form.cancel_button.clicked.connect(self._cancel)
        crew.began.connect(self._begin)
        crew.moved.connect(self._move)
        crew.ended.connect(self._end)
        self.hide()

    def _begin(self, job: Job) -> None:
        self._jobs.append(job)
        self.form.words.setText(job.title)
        self.form.bar.setRange(0, 0)
        offer(self.form.cancel_button, "" if job.can_cancel else self.tr("This cannot be stopped halfway."))
        self.form.cancel_button.setText(self.tr("&Cancel"))
        self._appear.start()

    def _show(self) -> None:
        if self._jobs:
            self.show()

    def _move(self, job: Job, done: int, total: int) -> None:
        if self._jobs and job is self._jobs[-1]:
            self.form.bar.setRange(0, total)
            self.form.bar.setValue(done)

    def _end(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if self._jobs:
            self.form.words.setText(self._jobs[-1].title)
        else:
            self._appear.stop()
            self.hide()

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[-1].cancel()
            offer(self.form.cancel_button, self.tr("It stops as soon as it can."))
            self.form.cancel_button.setText(self.tr("Stopping…"))
