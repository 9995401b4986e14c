"""Work that is asked for again and again while somebody types: only the newest answer is of use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ..domain.problem import Said
from .crew import Crew, Job

Act = Callable[[Job], Any]
Done = Callable[[Any], None]
Failed = Callable[[Said], None]


class Newest(QObject):
    """Does one piece of work at a time; what was asked meanwhile follows, all but the last of it is left out."""

    def __init__(self, crew: Crew, owner: QObject) -> None:
        super().__init__(owner)
        self._crew = crew
        self._under_way: Job | None = None
        self._waiting: tuple[Act, Done, Failed] | None = None

    @property
    def is_busy(self) -> bool:
        """Is an answer still to come?"""
        return self._waiting is not None or (self._under_way is not None and not self._under_way.is_over)

    def ask(self, act: Act, done: Done, failed: Failed) -> None:
        """Do `act` on another thread, then `done` or `failed` here, unless something newer was asked."""
        self._waiting = (act, done, failed)
        self._go_on()

    def forget(self) -> None:
        """Want no answer any more."""
        self._waiting = (lambda _job: None, lambda _found: None, lambda _news: None)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting is None or (self._under_way is not None and not self._under_way.is_over):
            return
        (act, done, failed), self._waiting = self._waiting, None
        self._under_way = self._crew.send(
            act, lambda found: self._deliver(done, found), owner=self, failed=lambda news: self._deliver(failed, news)
        )

    def _deliver(self, tell: Callable[[Any], None], answer: Any) -> None:
        if self._waiting is None:
            tell(answer)
        self._go_on()
