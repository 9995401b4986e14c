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
    """Shows the newest job of a crew that can be stopped, else the newest."""

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
        if job is self._front:
            self._name(job)
        self._appear.start()

    @property
    def _front(self) -> Job:
        return next((one for one in reversed(self._jobs) if one.can_cancel), self._jobs[-1])

    def _name(self, job: Job) -> None:
        self.form.words.setText(job.title)
        self.form.bar.setRange(0, 0)
        why = self.tr("It stops as soon as it can.") if job.is_cancelled else ""
        offer(self.form.cancel_button, why if job.can_cancel else self.tr("This cannot be stopped halfway."))
        self.form.cancel_button.setText(self.tr("Stopping…") if job.is_cancelled else self.tr("&Cancel"))

    def _show(self) -> None:
        if self._jobs:
            self.show()

    def _move(self, job: Job, done: int, total: int) -> None:
        if self._jobs and job is self._front:
            self.form.bar.setRange(0, total)
            self.form.bar.setValue(done)

    def _end(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if self._jobs:
            self._name(self._front)
        else:
            self._appear.stop()
            self.hide()

    def _cancel(self) -> None:
        if self._jobs:
            self._front.cancel()
            self._name(self._front)
