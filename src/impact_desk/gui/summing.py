"""The sum of a selection that is too large to be added up at once: a moment after it was made, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QItemSelection, QObject, QTimer

from .block_acts import kind_of
from .crew import Job
from .sheet_model import SheetModel

FEW = 1_000
"""The figures of so many rows of a long sheet are added up at once."""
SOON = 150
"""Milliseconds after the selection was last changed."""

Say = Callable[[int, Fraction | None], None]
"""Hears how many cells are selected, and what their figures make."""


class Summing(QObject):
    """Adds up the selection of one grid."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._go)
        self._act: Callable[[], Job | None] = _nothing
        self._job: Job | None = None

    def is_for(self, model: SheetModel, selection: QItemSelection) -> bool:
        """Has the selection so many rows that it is added up here?"""
        return model.is_long and sum(selection.at(at).height() for at in range(selection.count())) > FEW

    def begin(self, model: SheetModel, selection: QItemSelection, say: Say) -> None:
        """Say at once how many cells there are, and later what they make."""
        parts = [selection.at(at) for at in range(selection.count())]
        count = sum(one.width() * one.height() for one in parts)
        columns = sorted({column for one in parts for column in range(one.left(), one.right() + 1)})
        say(count, None)
        kinds = {kind_of(model, one) for one in columns}
        is_one_block = len({(one.left(), one.right()) for one in parts}) == 1
        if len(kinds) != 1 or None in kinds or not is_one_block:
            return
        rows = [(one.top(), one.bottom()) for one in parts]
        self._act = lambda: model.add_up(rows, columns, lambda total: say(count, total))
        self._soon.start()

    def stop(self) -> None:
        """The selection is another one now."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _go(self) -> None:
        self._job = self._act()


def _nothing() -> Job | None:
    return None
