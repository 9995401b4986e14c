"""Long work away from the window's thread: progress, cancelling, and the result back on the window's thread.

One signal of one long-lived object carries everything back, queued: a bound signal of a short-lived object
would not keep that object alive across threads.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from ..desk.apart import Over
from ..domain.problem import Said

T = TypeVar("T")

BETWEEN = 0.05
"""Seconds between two reports of progress that are passed on."""


class Cancelled(Exception):
    """The person cancelled the work; whoever does it takes back what it began."""


class Job:
    """One piece of work under way. `title` says what it is; asked from both threads."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.can_cancel, self.is_over = True, False
        self._cancelled = threading.Event()
        self._told = 0.0
        self._tell: Callable[[int, int], None] | None = None

    def told_by(self, tell: Callable[[int, int], None]) -> None:
        """Pass reports of progress on to `tell`."""
        self._tell = tell

    @property
    def is_cancelled(self) -> bool:
        """Did the person ask to stop?"""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()

    def progress(self, done: int, total: int = 0) -> None:
        """Report how far the work is (`total` 0: not known). Raises `Cancelled` when it is to stop."""
        if self.is_cancelled:
            raise Cancelled
        now = time.monotonic()
        if self._tell and (now - self._told >= BETWEEN or done == total):
            self._told = now
            self._tell(done, total)


class Crew(QObject):
    """Who does the long work; lives as long as the window."""

    began = Signal(object)
    """A job that the person should see began."""
    moved = Signal(object, int, int)
    """A job is `done` of `total`."""
    ended = Signal(object)
    """A job that the person should see ended, one way or the other."""
    crashed = Signal(object)
    """An unexpected exception ended a job."""
    failed = Signal(object)
    """A refusal or fault ended a job that has no answer of its own for it."""
    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._under_way: set[Job] = set()

    def send(
        self,
        act: Callable[[Job], T],
        done: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[Said], None] | None = None,
        title: str = "",
        can_cancel: bool = True,
    ) -> Job:
        """Do `act` on another thread, then `done` with its result here, or `failed` with a refusal or fault.

        Neither is called once `owner` is gone. Work with a `title` is shown to the person, with Cancel.
        """
        job = Job(title)
        job.can_cancel = can_cancel
        job.told_by(lambda made, total: self._came_back.emit(lambda: self.moved.emit(job, made, total)))
        self._under_way.add(job)
        if title:
            self.began.emit(job)
        self._pool.start(lambda: self._came_back.emit(self._outcome(job, act, done, failed, owner)))
        return job

    def is_busy(self) -> bool:
        """Is any work under way?"""
        return bool(self._under_way)

    def stop(self) -> None:
        """Ask all work to stop, and wait until it has."""
        for job in self._under_way:
            job.cancel()
        self._pool.waitForDone()

    def _outcome(
        self,
        job: Job,
        act: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[Said], None] | None,
        owner: QObject,
    ) -> Callable[[], None]:
        """Do the work (on the other thread) and say what is to be done about its result on the window's."""
        try:
            result = act(job)
        except (Cancelled, Over):
            return lambda: self._end(job)
        except Said as news:
            told = partial(failed or self.failed.emit, news)
            return lambda: self._end(job, owner, told)
        except Exception as bug:  # noqa: BLE001 - the edge of the other thread: a bug is shown, never swallowed
            found = partial(self.crashed.emit, bug)
            return lambda: self._end(job, self, found)
        return lambda: self._end(job, owner, partial(done, result))

    def _end(self, job: Job, owner: QObject | None = None, act: Callable[[], object] | None = None) -> None:
        self._under_way.discard(job)
        job.is_over = True
        if job.title:
            self.ended.emit(job)
        if act and owner is not None and isValid(owner):
            act()

    def _deliver(self, act: Callable[[], None]) -> None:
        act()
