"""The tree of objectives with what is chosen about it, and a line that says how weights and scores go together."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..desk.goals import measure_for, move_to_served, move_under
from ..domain.exact import plain
from ..domain.records import KeyResult
from ..domain.words import OBJECTIVE_KIND
from .empty_note import EmptyNote
from .forms.goal_board import Ui_GoalBoard
from .goal_model import GoalModel
from .goal_nodes import Arrangement, Heading, Node, Shown
from .language import title_of
from .workplace import Workplace

LISTED = 6
"""So many weights are named one by one."""


class GoalBoard(QWidget):
    """Shows and moves objectives; the page hears what was chosen."""

    asked_for_objective = Signal()
    """The first objective of the year is wanted."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.form = Ui_GoalBoard()
        self.form.setupUi(self)
        self.model, self.tree = GoalModel(workplace, self), self.form.tree
        self._words: tuple[str, ...] = ()
        self.tree.show_goals(self.model)
        self._note = EmptyNote(self.tree)
        self._note.asked.connect(self.asked_for_objective)
        for choice in (self.form.arrange, self.form.kind):
            choice.currentIndexChanged.connect(self._arrange)
        self.form.expand_button.clicked.connect(self.tree.expandAll)
        self.form.collapse_button.clicked.connect(self.tree.collapseAll)
        self.form.follow_button.clicked.connect(self.tree.follow)
        self.tree.asked_to_move.connect(self.move_goal)
        self.tree.taken_up.connect(self._tell_taken)
        self.tree.current_record.connect(self._say)
        self.model.regrown.connect(self._say)
        self.model.rescored.connect(self._say)
        self.retranslate()

    def retranslate(self) -> None:
        """Set texts in the language of the window."""
        form = self.form
        form.retranslateUi(self)
        kept = form.arrange.currentIndex(), form.kind.currentIndex()
        for choice in (form.arrange, form.kind):
            choice.blockSignals(True)
            choice.clear()
        form.arrange.addItem(self.tr("one another"), "facility")
        form.arrange.addItem(self.tr("group and foundation"), "outside")
        form.kind.addItem(self.tr("all"), "")
        for word in OBJECTIVE_KIND.options:
            form.kind.addItem(title_of(OBJECTIVE_KIND, word), word)
        for choice, at in zip((form.arrange, form.kind), kept, strict=True):
            choice.setCurrentIndex(max(at, 0))
            choice.blockSignals(False)
        self.model.headerDataChanged.emit(self.tree.header().orientation(), 0, self.model.columnCount() - 1)
        self._say()

    def filter(self, text: str) -> None:
        """Show only objectives in which every word occurs, also in their key results, and those above them."""
        self._words = tuple(text.casefold().split())
        self._arrange()

    def show_all(self) -> None:
        """Lift the filters."""
        self._words = ()
        self.form.kind.setCurrentIndex(0)
        self._arrange()

    def _arrange(self) -> None:
        arrangement = cast("Arrangement", self.form.arrange.currentData() or "facility")
        self.model.show_only(Shown(arrangement, str(self.form.kind.currentData() or ""), self._words))

    # Moving

    def move_goal(self, key: object, target: object) -> None:
        """Put an objective or key result below another row, or an objective at the top; a notice offers undo."""
        node, above = self._node(key), self._node(target)
        if node is None or not isinstance(node.key, UUID) or node is above:
            return
        if above is not None and above.sort == "key_results":
            above = above.above
        done = self._workplace.attempt(lambda: self._move(node, above))
        if done:
            title = self.model.cells.text(node, self.model.columns[0])
            under = self.model.cells.text(above, self.model.columns[0]) if above else self.tr("no other objective")
            self._workplace.tell(
                "done", self.tr("“{title}” stands under {under} now.").format(title=title, under=under), undo=True
            )
            self.tree.go_to(key)

    def _move(self, node: Node, above: Node | None) -> None:
        desk, key = self._workplace.project, cast("UUID", node.key)
        if node.sort == "key_results":
            if above is not None and isinstance(above.key, UUID):
                measure_for(desk, key, above.key)
        elif above is not None and isinstance(above.key, Heading):
            move_to_served(desk, key, *above.key.texts)
        else:
            move_under(desk, key, above.key if above and isinstance(above.key, UUID) else None)

    def _node(self, key: object) -> Node | None:
        return self.model.node(self.model.index_of(key))

    def _tell_taken(self, title: str) -> None:
        words = self.tr("“{title}” is taken up. Ctrl+V puts it under the objective chosen then.")
        self._workplace.tell("told", words.format(title=title))

    # Words below the tree

    def _say(self) -> None:
        node = self.tree.current()
        is_key_result = node is not None and node.sort == "key_results"
        self.form.words.setText(self._words_of(node) if node else "")
        figure = self.model.cells.figure(node, "value" if is_key_result else "score") if node else None
        locked = self.tr("This project is open for reading only.") if self._workplace.desk.read_only else ""
        objective = node is not None and isinstance(node.key, UUID)
        for button, why in (
            (self.form.follow_button, "" if figure else self.tr("Choose a row with a score or a value first.")),
            (self.form.add_button, locked or ("" if objective else self.tr("Choose an objective first."))),
        ):
            button.setEnabled(not why)
            button.setToolTip(why)
        self._say_emptiness()

    def _words_of(self, node: Node) -> str:
        if isinstance(node.key, Heading):
            return self._covered(node)
        weights, record = self.model.cells.weights(node), self.model.cells.record(node)
        if record is None:
            return ""
        each = " + ".join(plain(one) for one in weights.each[:LISTED]) + (" + …" if len(weights.each) > LISTED else "")
        of = (
            self.tr("Weights of the objective's key results: {each} = {sum}.")
            if isinstance(record, KeyResult)
            else self.tr("Weights of the year's objectives: {each} = {sum}.")
        )
        parts = [of.format(each=each, sum=plain(weights.sum))] if len(weights.each) > 1 else []
        if weights.misses_hundred and isinstance(record, KeyResult):
            parts.append(
                self.tr("They do not add up to 100; each counts with its part of {sum}.").format(sum=plain(weights.sum))
            )
        if weights.has_assumed:
            parts.append(self.tr("A weight left empty counts as 1."))
        return " ".join((*parts, self._covered(node)))

    def _covered(self, node: Node) -> str:
        found = self.model.cells.branch(node)
        silent = found.key_results - found.scored
        return (
            self.tr("%n key result(s) of this branch have no check-in, and are left out of its score.", "", silent)
            if silent
            else ""
        )

    def _say_emptiness(self) -> None:
        if self._workplace.desk.records("objectives") and self.model.is_empty():
            words = self.tr("There are objectives of other years: choose another period, or carry last year's on.")
            title = self.tr("No objective of {year} yet").format(year=self._workplace.period.year)
        elif self.model.is_empty():
            title = self.tr("Nothing here yet")
            words = self.tr("Say what the facility wants to achieve in the year, then how it will be measured.")
        elif not self.model.shown_keys():
            title, words = self.tr("No objective suits the filter"), ""
        else:
            self._note.hide()
            return
        is_addable = self.model.is_empty() and not self._workplace.desk.read_only
        self._note.say(title, words, self.tr("Enter the first objective") if is_addable else "")
