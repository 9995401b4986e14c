"""Problems of the records as sentences; choosing one leads to its cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ..domain.problem import Problem
from ..domain.sheets import BY_NAME
from .icons import icon
from .language import language, sentence

PROBLEM = Qt.ItemDataRole.UserRole


class ProblemList(QListWidget):
    """Shows problems, one sentence each under the name of its sheet."""

    asked_for_cell = Signal(str, object, str)
    """Somebody wants to see what a problem is about: sheet, id, field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these problems; the list stays as it is where they are the same."""
        if tuple(problems) == self._problems and self.count() == len(problems):
            return
        self._problems = tuple(problems)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the same problems in the language of the window."""
        self.clear()
        for one in self._problems:
            self.addItem(self._item(one))

    def _item(self, problem: Problem) -> QListWidgetItem:
        sheet = BY_NAME[problem.sheet].title_in(language()) if problem.sheet in BY_NAME else problem.sheet
        item = QListWidgetItem(icon("warning"), f"{sheet}: {sentence(problem)}")
        item.setData(PROBLEM, problem)
        if problem.record is not None:
            item.setToolTip(self.tr("Click to go there"))
        return item

    def _go(self, item: QListWidgetItem) -> None:
        problem: Problem = item.data(PROBLEM)
        self.asked_for_cell.emit(problem.sheet, problem.record, problem.field)
